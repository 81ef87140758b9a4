"""Plans with their suitable homes: how many of each kind, in what stadium, and when they are delivered."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

import pandas as pd

from prestatiemonitor.indicators.programma import GEREALISEERD, Programma
from prestatiemonitor.indicators.woorden import ONBEKEND, is_known, periode

SOORTEN: Final[Mapping[str, str]] = {
    "nultreden": "nultredenwoningen",
    "geclusterd": "geclusterde woningen",
    "zorggeschikt": "zorggeschikte woningen",
}
"""The columns of `plannen` that count suitable homes; one home may be of more than one kind."""
STADIA: Final[Mapping[str, str]] = {"hard": "hard", "zacht": "zacht", ONBEKEND: "status onbekend"}


@dataclass(frozen=True)
class Geschiktplan:
    """One plan: its suitable homes by kind (only what was given), stadium, delivery, and its rows."""

    plan: str
    corporatie: str
    stadium: str
    oplevering: str
    jaar: int | None
    aantallen: Mapping[str, int]
    regel: int
    programmaregels: tuple[int, ...]
    deels_gereed: bool = False


def geschikte_plannen(plannen: pd.DataFrame, programma: Programma) -> list[Geschiktplan]:
    """The plans that count, each once, with what they say of suitable homes; a plan that says nothing is left out.

    The homes are of no year themselves: they are delivered when the plan's new homes are that are still to come, from
    the first year to the last. A plan whose homes were all built is realised.
    """
    regels = programma.regels
    nieuw = regels[regels["soort"].eq("nieuwbouw").to_numpy(dtype=bool)]
    per_plan = {str(sleutel): deel for sleutel, deel in nieuw.groupby("plan_sleutel", sort=False)}
    gevonden = []
    uniek = plannen.drop_duplicates("plan_sleutel")
    for regel, rij in zip(uniek.index.tolist(), uniek.to_dict("records"), strict=True):
        aantallen = {soort: int(rij[soort]) for soort in SOORTEN if is_known(rij.get(soort))}
        deel = per_plan.get(str(rij["plan_sleutel"]))
        if aantallen and deel is not None:
            gevonden.append(_plan(rij, aantallen, deel, int(regel)))
    return gevonden


def _plan(rij: Mapping[Any, Any], aantallen: Mapping[str, int], deel: pd.DataFrame, regel: int) -> Geschiktplan:
    gereed = deel["stadium"].eq(GEREALISEERD).to_numpy(dtype=bool)
    open_regels = deel[~gereed]
    oplevering, jaar = _oplevering(deel if gereed.all() else open_regels)
    return Geschiktplan(
        plan=str(rij["plan"]),
        corporatie=str(rij["corporatie"]) if is_known(rij["corporatie"]) else "",
        stadium=GEREALISEERD if gereed.all() else str(open_regels["stadium"].iloc[0]),
        oplevering=oplevering,
        jaar=jaar,
        aantallen=aantallen,
        regel=regel,
        programmaregels=tuple(deel.index.tolist()),
        deels_gereed=bool(gereed.any() and not gereed.all()),
    )


def _oplevering(deel: pd.DataFrame) -> tuple[str, int | None]:
    """From the first year to the last; unknown where any of the homes has no year at all."""
    if deel["jaar_van"].isna().any():
        return ONBEKEND, None
    van = int(deel["jaar_van"].min())
    tot = None if deel["jaar_tot"].isna().any() else int(deel["jaar_tot"].max())
    return periode(van, tot), van if van == tot else None


def som(plannen: Iterable[Geschiktplan], soort: str, stadium: str | None = None) -> Decimal | None:
    """The homes of one kind, of one stadium; None where no plan says how many."""
    waarden = [p.aantallen[soort] for p in plannen if soort in p.aantallen and stadium in (None, p.stadium)]
    return Decimal(sum(waarden)) if waarden else None
