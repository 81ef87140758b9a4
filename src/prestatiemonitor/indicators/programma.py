"""Plans with their programme: every row of `programma` that counts, with the plan's hardheid, kern and corporatie."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import pandas as pd

from prestatiemonitor.afspraken import Afspraken
from prestatiemonitor.indicators.uitkomst import Bronregels
from prestatiemonitor.indicators.woorden import getal
from prestatiemonitor.tables.waarden import MIDDENHUUR_PRIJSKLASSEN, ONBEKEND

GEREALISEERD: Final = "gerealiseerd"
STADIA: Final = (GEREALISEERD, "hard", "zacht", ONBEKEND)
PRIJSKLASSEN_HUUR: Final[Mapping[str, tuple[str, ...]]] = {
    "sociale_huur": ("sociaal",),
    "middenhuur": MIDDENHUUR_PRIJSKLASSEN,
}


@dataclass(frozen=True)
class Programma:
    """The rows that count, and what was left out.

    `regels`: the columns of `programma` plus plan, kern, corporatie ("" where none is named), hardheid and `stadium`
    (STADIA: realised homes apart, else the hardheid), with the row labels of `programma`. `plan_van` gives by such a
    label that of its plan in `plannen`.
    """

    regels: pd.DataFrame
    opmerkingen: tuple[str, ...]
    plan_van: Mapping[int, int] = field(default_factory=dict)

    def bronnen(self, regels: Iterable[int]) -> tuple[Bronregels, ...]:
        """Rows of the programme as sources of a figure, see `planbronnen`."""
        return planbronnen(regels, self.plan_van)


def koppel(plannen: pd.DataFrame, programma: pd.DataFrame, afspraken: Afspraken) -> Programma:
    """The programme with its plans; plans whose status is no plan capacity (5A, 5B) are left out."""
    statussen = afspraken.planstatussen
    plan = plannen.drop_duplicates("plan_sleutel")
    labels, plan = plan.index, plan.set_index("plan_sleutel")
    uit_status = plan["planstatus"].map({code: status.hardheid for code, status in statussen.items()})
    plan = plan.assign(hardheid=plan["hardheid"].fillna(uit_status).fillna(ONBEKEND))
    plaats = plan.index.get_indexer(pd.Index(programma["plan_sleutel"]))
    # by position: -1 (a plan that is not in `plannen`) becomes missing
    van_plan = plan[["plan", "planstatus", "kern", "corporatie", "hardheid"]].reset_index(drop=True).reindex(plaats)
    telt_niet = van_plan["planstatus"].isin([code for code, status in statussen.items() if not status.telt_mee])
    zonder_aantal = programma["aantal"].isna().to_numpy(dtype=bool)
    blijft = ~(zonder_aantal | telt_niet.to_numpy(dtype=bool))
    regels, van_plan = programma[blijft], van_plan[blijft]
    regels = regels.assign(
        plan=van_plan["plan"].to_numpy(),
        kern=van_plan["kern"].fillna(ONBEKEND).to_numpy(),
        corporatie=van_plan["corporatie"].fillna("").to_numpy(),
        hardheid=van_plan["hardheid"].fillna(ONBEKEND).to_numpy(),
        aantal=regels["aantal"].astype("int64"),
        eigendom=regels["eigendom"].fillna(ONBEKEND),
        prijsklasse=regels["prijsklasse"].fillna(ONBEKEND),
    )
    regels["stadium"] = regels["hardheid"].mask(regels["gerealiseerd"].fillna(False).astype(bool), GEREALISEERD)
    plaats = plaats[blijft]
    met_plan = plaats >= 0
    plan_van = dict(zip(regels.index[met_plan].tolist(), labels[plaats[met_plan]].tolist(), strict=True))
    return Programma(regels, tuple(_opmerkingen(int((~met_plan).sum()), int(zonder_aantal.sum()))), plan_van)


def _opmerkingen(zonder_plan: int, zonder_aantal: int) -> Iterator[str]:
    if zonder_plan:
        wat = f"Regels in het programma zonder plan in de tabel Plannen: {getal(zonder_plan)}"
        yield f"{wat}; hun planstatus is onbekend."
    if zonder_aantal:
        yield f"Regels in het programma zonder aantal tellen niet mee ({getal(zonder_aantal)})."


def planbronnen(regels: Iterable[int], plan_van: Mapping[int, int]) -> tuple[Bronregels, ...]:
    """Rows of the programme with those of their plans, which give them their status, corporation and place."""
    programma = tuple(sorted(regels))
    plannen = tuple(sorted({plan_van[regel] for regel in programma if regel in plan_van}))
    return tuple(Bronregels(tabel, rijen) for tabel, rijen in (("programma", programma), ("plannen", plannen)) if rijen)


@dataclass(frozen=True)
class Groep:
    """Rows of the programme that share their values of some columns: how many homes, and which rows."""

    sleutel: tuple[Any, ...]
    aantal: int
    regels: tuple[int, ...]


def verdeel(regels: pd.DataFrame, kolommen: Sequence[str]) -> Iterator[Groep]:
    """The rows by their values of `kolommen`, in sorted order; a missing value is None and a class of its own."""
    if regels.empty:
        return
    groepen = regels.groupby(list(kolommen), dropna=False, observed=True, sort=True)
    nummers = groepen.ngroup().to_numpy()
    volgorde = nummers.argsort(kind="stable")
    labels, nummers = regels.index.to_numpy()[volgorde], nummers[volgorde]
    aantallen = regels["aantal"].to_numpy()[volgorde]
    waarden = regels[list(kolommen)].iloc[volgorde]
    grenzen = [0, *(nummers[1:] != nummers[:-1]).nonzero()[0] + 1, len(nummers)]
    eerste = waarden.iloc[grenzen[:-1]].astype(object)
    sleutels = list(eerste.where(eerste.notna(), None).itertuples(index=False, name=None))
    for sleutel, begin, eind in zip(sleutels, grenzen, grenzen[1:], strict=False):
        yield Groep(sleutel, int(aantallen[begin:eind].sum()), tuple(sorted(labels[begin:eind].tolist())))


def in_segment(regels: pd.DataFrame, segment: str) -> pd.DataFrame:
    """The rental homes of one segment (`sociale_huur` or `middenhuur`)."""
    return regels[is_segment(regels, segment)]


def misschien_in_segment(regels: pd.DataFrame, segment: str) -> pd.DataFrame:
    """The homes that may turn out to be rental homes of the segment: tenure or price class is unknown."""
    return regels[is_misschien_segment(regels, segment)]


def is_segment(regels: pd.DataFrame, segment: str) -> pd.Series:
    """Which rows are rental homes of the segment."""
    return (regels["eigendom"] == "huur") & regels["prijsklasse"].isin(PRIJSKLASSEN_HUUR[segment])


def is_misschien_segment(regels: pd.DataFrame, segment: str) -> pd.Series:
    """Which rows may turn out to be; a home to buy never is."""
    eigendom = regels["eigendom"].isin(["huur", ONBEKEND])
    prijsklasse = regels["prijsklasse"].isin([*PRIJSKLASSEN_HUUR[segment], ONBEKEND])
    onbekend = (regels["eigendom"] == ONBEKEND) | (regels["prijsklasse"] == ONBEKEND)
    return eigendom & prijsklasse & onbekend


def verdeling(programma: Programma) -> pd.DataFrame:
    """Homes by stadium × delivery × category × kern × corporatie, gross and net of demolition.

    Columns: stadium, hardheid, jaar_van, jaar_tot (NA is unknown or open), woningtype, eigendom, prijsklasse, kern,
    corporatie ("" is none), bruto, sloop, netto. Periods stay periods.
    """
    kolommen = ["stadium", "hardheid", "jaar_van", "jaar_tot", "woningtype", "eigendom", "prijsklasse", "kern"]
    regels = programma.regels
    is_sloop = regels["soort"].eq("sloop").to_numpy(dtype=bool)
    bruto, sloop = regels["aantal"].where(~is_sloop, 0), regels["aantal"].where(is_sloop, 0)
    tabel = regels.assign(bruto=bruto, sloop=sloop, netto=bruto - sloop)
    groepen = tabel.groupby([*kolommen, "corporatie"], dropna=False, observed=True, sort=True)
    return groepen[["bruto", "sloop", "netto"]].sum().reset_index()
