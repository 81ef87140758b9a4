"""Plans with their suitable homes: how many of each kind, in what stadium, and when they are delivered."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, NamedTuple

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


class _Woningen(NamedTuple):
    """A row of new homes in the programme: its label, stadium and years of delivery."""

    regel: int
    stadium: str
    van: int | None
    tot: int | None


def geschikte_plannen(plannen: pd.DataFrame, programma: Programma) -> list[Geschiktplan]:
    """The plans that count, each once, with what they say of suitable homes; a plan that says nothing is left out.

    The homes are of no year themselves: they are delivered when the plan's new homes are that are still to come, from
    the first year to the last. A plan whose homes were all built is realised.
    """
    per_plan = _nieuwbouw(programma.regels)
    gevonden = []
    soorten = [soort for soort in SOORTEN if soort in plannen.columns]
    uniek = plannen.drop_duplicates("plan_sleutel")[["plan_sleutel", "plan", "corporatie", *soorten]]
    uniek = uniek[uniek[soorten].notna().any(axis=1).to_numpy(dtype=bool)]
    for regel, rij in zip(uniek.index.tolist(), uniek.to_dict("records"), strict=True):
        aantallen = {soort: int(rij[soort]) for soort in soorten if is_known(rij[soort])}
        deel = per_plan.get(str(rij["plan_sleutel"]))
        if aantallen and deel is not None:
            gevonden.append(_plan(rij, aantallen, deel, int(regel)))
    return gevonden


def _nieuwbouw(regels: pd.DataFrame) -> Mapping[str, Sequence[_Woningen]]:
    """The rows of new homes by plan_sleutel."""
    nieuw = regels[regels["soort"].eq("nieuwbouw").to_numpy(dtype=bool) & regels["plan_sleutel"].notna().to_numpy()]
    jaren = nieuw[["jaar_van", "jaar_tot"]].astype(object)
    per_plan: dict[str, list[_Woningen]] = {}
    for sleutel, *woningen in zip(
        nieuw["plan_sleutel"].tolist(),
        nieuw.index.tolist(),
        nieuw["stadium"].tolist(),
        *(jaren[kolom].where(jaren[kolom].notna(), None).tolist() for kolom in jaren.columns),
        strict=True,
    ):
        per_plan.setdefault(str(sleutel), []).append(_Woningen(*woningen))
    return per_plan


def _plan(rij: Mapping[Any, Any], aantallen: Mapping[str, int], deel: Sequence[_Woningen], regel: int) -> Geschiktplan:
    nog = [woningen for woningen in deel if woningen.stadium != GEREALISEERD]
    oplevering, jaar = _oplevering(nog or deel)
    return Geschiktplan(
        plan=str(rij["plan"]),
        corporatie=str(rij["corporatie"]) if is_known(rij["corporatie"]) else "",
        stadium=nog[0].stadium if nog else GEREALISEERD,
        oplevering=oplevering,
        jaar=jaar,
        aantallen=aantallen,
        regel=regel,
        programmaregels=tuple(woningen.regel for woningen in deel),
        deels_gereed=0 < len(nog) < len(deel),
    )


def _oplevering(deel: Sequence[_Woningen]) -> tuple[str, int | None]:
    """From the first year to the last; unknown where any of the homes has no year at all."""
    eerste = [woningen.van for woningen in deel if woningen.van is not None]
    laatste = [woningen.tot for woningen in deel if woningen.tot is not None]
    if len(eerste) < len(deel):
        return ONBEKEND, None
    van = min(eerste)
    tot = max(laatste) if len(laatste) == len(deel) else None
    return periode(van, tot), van if van == tot else None


def som(plannen: Iterable[Geschiktplan], soort: str, stadium: str | None = None) -> Decimal | None:
    """The homes of one kind, of one stadium; None where no plan says how many."""
    waarden = [p.aantallen[soort] for p in plannen if soort in p.aantallen and stadium in (None, p.stadium)]
    return Decimal(sum(waarden)) if waarden else None
