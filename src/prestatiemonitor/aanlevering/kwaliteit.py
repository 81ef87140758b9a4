"""The quality label of each plan, goed, matig or slecht, with its reasons; the rules are data (kwaliteit.toml)."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Annotated, Final, Literal, Self

import numpy as np
import pandas as pd
from pydantic import Field, model_validator

from prestatiemonitor.afspraken.waarden import Geheel, Tekst, Vast
from prestatiemonitor.readers.controle.instellingen import CONTROLES_MAP, laad
from prestatiemonitor.readers.controle.peiltijd import peiljaar
from prestatiemonitor.readers.controle.planfeiten import Planfeiten, planfeiten
from prestatiemonitor.readers.controle.plausibel import bevindingen, plaats
from prestatiemonitor.readers.controle.samenhang import dubbele_namen
from prestatiemonitor.tables.meldingen import Melding, meldingen_tabel
from prestatiemonitor.tables.waarden import ONBEKEND

LABELS: Final = ("goed", "matig", "slecht")
KOLOMMEN: Final = ["plan_sleutel", "plan", "label", "redenen", "bron"]

Feit = Literal[
    "geen_woningen",
    "status_onbekend",
    "hard_zonder_jaar",
    "zonder_jaar",
    "deels_zonder_jaar",
    "alleen_totaal",
    "deels_zonder_categorie",
    "geen_kern",
    "fout",
]


class Regel(Vast):
    """One rule: when it applies (a fact, or meldingen with one of these codes), the reason in words, and its weight."""

    reden: Tekst
    gewicht: Annotated[Geheel, Field(ge=1)]
    feit: Feit | None = None
    codes: frozenset[Tekst] = frozenset()

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        if (self.feit is None) == (not self.codes):
            raise ValueError("een regel heeft een feit, of een lijst codes")
        return self


class Kwaliteitregels(Vast):
    """The file kwaliteit.toml."""

    matig_vanaf: Annotated[Geheel, Field(ge=1)]
    slecht_vanaf: Annotated[Geheel, Field(ge=1)]
    regel: tuple[Regel, ...]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.slecht_vanaf <= self.matig_vanaf:
            raise ValueError("slecht_vanaf ligt boven matig_vanaf")
        return self

    def label(self, gewicht: int) -> str:
        """The label that goes with the weights together."""
        return LABELS[(gewicht >= self.matig_vanaf) + (gewicht >= self.slecht_vanaf)]


def kwaliteitregels() -> Kwaliteitregels:
    """The rules as they stand in the file."""
    return laad(CONTROLES_MAP / "kwaliteit.toml", Kwaliteitregels)


def kwaliteit(
    tabellen: Mapping[str, pd.DataFrame],
    meldingen: Iterable[Melding] | pd.DataFrame,
    *,
    peildatum: dt.date | None = None,
) -> pd.DataFrame:
    """One row per plan key, by key: `plan_sleutel`, `plan`, `label`, `redenen` (`; ` between), `bron`.

    `meldingen` are those of the reading, or the stored table. `peildatum` is the one of the delivery, where known.
    """
    regels, plannen = kwaliteitregels(), tabellen["plannen"].sort_values(["plan_sleutel", "bron"], ignore_index=True)
    feiten = planfeiten(plannen, tabellen["programma"])
    tabel = meldingen if isinstance(meldingen, pd.DataFrame) else meldingen_tabel(meldingen)
    per_feit, per_plan = _feiten(feiten), _codes_per_plan(feiten, tabellen, tabel)
    for bevinding in [*dubbele_namen(feiten), *bevindingen(feiten, peiljaar(tabellen, peildatum=peildatum))]:
        for i in bevinding.waar:
            per_plan[i].add(bevinding.soorten[0].code)
    per_feit["fout"] = np.array(["fout" in per_plan[i] for i in range(len(feiten.plannen))], dtype=bool)
    labels, redenen = [], []
    for i in range(len(feiten.plannen)):
        geldt = [r for r in regels.regel if (per_feit[r.feit][i] if r.feit else r.codes & per_plan[i])]
        labels.append(regels.label(sum(regel.gewicht for regel in geldt)))
        redenen.append("; ".join(dict.fromkeys(regel.reden for regel in geldt)))
    return feiten.plannen[["plan_sleutel", "plan", "bron"]].assign(label=labels, redenen=redenen)[KOLOMMEN]


def _feiten(f: Planfeiten) -> dict[str, np.ndarray]:
    """Which plans each fact holds for; a plan without homes is not asked for their years and categories."""
    telt, te_bouwen = f.bouw + f.sloop > 0, f.open > 0
    hard = f.tekst("hardheid") == "hard"
    zonder_jaar = te_bouwen & (f.open_zonder_jaar == f.open)
    alleen_totaal = (f.bouw > 0) & (f.zonder_categorie == f.bouw)
    return {
        "geen_woningen": ~telt,
        "status_onbekend": np.isin(f.tekst("planstatus"), ["", ONBEKEND]) & (f.tekst("hardheid") != "hard"),
        "hard_zonder_jaar": zonder_jaar & hard,
        "zonder_jaar": zonder_jaar & ~hard,
        "deels_zonder_jaar": (f.open_zonder_jaar > 0) & ~zonder_jaar,
        "alleen_totaal": alleen_totaal,
        "deels_zonder_categorie": (f.zonder_eigendom_of_prijs > 0) & ~alleen_totaal,
        "geen_kern": f.tekst("kern") == "",
    }


def _codes_per_plan(
    feiten: Planfeiten, tabellen: Mapping[str, pd.DataFrame], meldingen: pd.DataFrame
) -> dict[int, set[str]]:
    """The codes of the meldingen at each plan's cells, and `fout` where one stops the delivery.

    A cell is a plan's when the plan has its row to itself; where plans stand side by side only the cell itself counts.
    """
    per_plan: dict[int, set[str]] = defaultdict(set)
    met_cel = meldingen[meldingen["cel"].notna() & meldingen["blad"].notna()]
    if met_cel.empty:
        return per_plan
    plek = pd.Index(feiten.plannen["plan_sleutel"]).get_indexer(pd.Index(tabellen["plannen"]["plan_sleutel"]))
    bronnen = [*zip(plek.tolist(), tabellen["plannen"]["bron"].fillna(""), strict=True)]
    bronnen += zip(feiten.plek.tolist(), tabellen["programma"]["bron"].fillna(""), strict=True)
    cellen: dict[tuple[str, str], set[int]] = defaultdict(set)
    for i, bron in bronnen:
        if i >= 0 and bron:
            blad, cel = plaats(bron)
            cellen[blad, cel].add(i)
            cellen[blad, _rij(cel)].add(i)
    for code, ernst, blad, cel in met_cel[["code", "ernst", "blad", "cel"]].itertuples(index=False):
        eigen = cellen.get((blad, cel), cellen.get((blad, _rij(cel)), set()))
        if len(eigen) == 1:
            per_plan[next(iter(eigen))] |= {code, "fout"} if ernst == "fout" else {code}
    return per_plan


def _rij(cel: str) -> str:
    return cel.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
