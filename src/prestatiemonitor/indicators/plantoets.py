"""A norm per plan: which plans meet it, fall short, or are still open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

import numpy as np
import numpy.typing as npt
import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.oordelen import oordeel_plannen
from prestatiemonitor.indicators.programma import GEREALISEERD, Programma
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Bronregels, Oordeel, Stap, Uitkomst
from prestatiemonitor.indicators.woorden import getal, opsomming, periode, procent
from prestatiemonitor.indicators.zinnen import OORDEELWOORDEN, onvolledig

Uitslag = Literal["voldoet", "tekort", "nog_te_bepalen"]
UITSLAGEN: Final[tuple[Uitslag, ...]] = ("voldoet", "tekort", "nog_te_bepalen")
_HOOGSTENS_GENOEMD: Final = 3


@dataclass(frozen=True)
class Plan:
    """One plan: all its new homes, those that count towards the norm, and those of which that is not known yet."""

    naam: str
    stadium: str
    woningen: int
    telt: Decimal
    onbekend: int

    def uitslag(self, norm: Decimal) -> Uitslag:
        """Whether the plan meets the norm; with unknown homes it may still, and is never failed."""
        if self.telt >= norm * self.woningen:
            return "voldoet"
        return "nog_te_bepalen" if self.onbekend else "tekort"

    @property
    def aandeel(self) -> Decimal:
        return self.telt / self.woningen


@dataclass(frozen=True)
class Toets:
    """What is tested: the indicator, and the words for the homes that count ("middenhuur")."""

    indicator: str
    soort: str
    welke: str


def lees_plannen(programma: Programma, **keuzes: Callable[[pd.DataFrame], pd.Series]) -> pd.DataFrame:
    """New homes per plan_sleutel; plans without new homes are left out.

    Columns: naam, stadium (`gerealiseerd` only when all homes are), woningen, and per name in `keuzes` the homes in
    the rows of the programme that it marks.
    """
    regels = programma.regels[programma.regels["soort"] == "nieuwbouw"]
    codes, sleutels = pd.factorize(regels["plan_sleutel"], sort=True)
    _, eerste = np.unique(codes, return_index=True)
    aantal = regels["aantal"].to_numpy()

    def tel(keuze: pd.Series) -> npt.NDArray[np.int64]:
        gewicht = np.where(keuze.to_numpy(dtype=bool), aantal, 0)
        return np.bincount(codes, weights=gewicht, minlength=len(sleutels)).astype("int64")

    gerealiseerd = regels["stadium"] == GEREALISEERD
    tabel = pd.DataFrame({naam: tel(keuze(regels)) for naam, keuze in keuzes.items()}, index=sleutels)
    tabel["woningen"] = tel(regels["aantal"] > 0)
    van_plan = regels[["plan", "hardheid"]].iloc[eerste].set_axis(sleutels)
    naam = van_plan["plan"].fillna(pd.Series(sleutels, index=sleutels))
    tabel["naam"] = naam.where(~naam.duplicated(keep=False), naam + " (" + pd.Series(sleutels, index=sleutels) + ")")
    tabel["stadium"] = van_plan["hardheid"].mask(tel(gerealiseerd) == tabel["woningen"], GEREALISEERD)
    return tabel[tabel["woningen"] > 0]


def toets_uitkomst(
    toets: Toets,
    plannen: Sequence[Plan],
    norm: Decimal | None,
    moment: Moment,
    bronnen: tuple[Bronregels, ...],
    *,
    opmerkingen: Sequence[str] = (),
    lijnen: dict[str, Decimal] | None = None,
    staart: str = "",
) -> Uitkomst:
    """One Uitkomst for all plans; `waarde` is the lowest share among the plans that can be judged.

    Each plan is a Stap with its share, whose `soort` is its Uitslag; `lijnen` counts the plans per Uitslag.
    """
    uitslagen = [(plan, plan.uitslag(norm)) for plan in plannen] if norm is not None else []
    bekend = [plan for plan, uitslag in uitslagen if uitslag != "nog_te_bepalen"]
    laagste = min(bekend, key=lambda plan: (plan.aandeel, plan.naam), default=None)
    per_uitslag = {naam: [plan for plan, uitslag in uitslagen if uitslag == naam] for naam in UITSLAGEN}
    oordeel = _oordeel(norm, per_uitslag, len(plannen))
    open_plannen = [plan.naam for plan in per_uitslag["nog_te_bepalen"]]
    mist = (
        [f"Nog te bepalen, want de prijsklasse is deels onbekend: {opsomming(open_plannen)}."] if open_plannen else []
    )
    return Uitkomst(
        indicator=toets.indicator,
        partij=GEZAMENLIJK,
        jaar=None,
        periode=periode(moment.jaren[0], moment.jaren[-1]),
        waarde=laagste.aandeel if laagste else None,
        eenheid="aandeel",
        oordeel=oordeel,
        zin=f"{_zin(toets, oordeel, per_uitslag, len(plannen), norm)}{staart}.",
        teller=laagste.telt if laagste else None,
        noemer=Decimal(laagste.woningen) if laagste else None,
        norm=norm,
        onvolledig=onvolledig((*mist, *opmerkingen)),
        stappen=tuple(Stap(plan.naam, plan.aandeel, uitslag) for plan, uitslag in uitslagen),
        bronnen=bronnen,
        lijnen={"plannen": Decimal(len(plannen))}
        | {naam: Decimal(len(deel)) for naam, deel in per_uitslag.items() if norm is not None}
        | (lijnen or {}),
    )


def _oordeel(norm: Decimal | None, per_uitslag: dict[Uitslag, list[Plan]], aantal: int) -> Oordeel:
    if norm is None:
        return Oordeel.GEEN_NORM if aantal else Oordeel.GEEN_GEGEVENS
    voldoet, tekort = ({plan.stadium for plan in per_uitslag[naam]} for naam in UITSLAGEN[:2])
    oordeel = oordeel_plannen(voldoet, tekort)
    nog_open = oordeel is Oordeel.BEHAALD and per_uitslag["nog_te_bepalen"]
    return Oordeel.OP_KOERS if nog_open else oordeel


def _zin(
    toets: Toets, oordeel: Oordeel, per_uitslag: dict[Uitslag, list[Plan]], aantal: int, norm: Decimal | None
) -> str:
    kop = OORDEELWOORDEN[oordeel]
    if not aantal:
        return f"{kop}: er valt niets te toetsen, want er zijn geen {toets.welke}"
    if norm is None:
        return f"{kop}: voor het aandeel {toets.soort} per plan is er op deze peildatum geen norm van kracht"
    voldoet, tekort, open_plannen = (per_uitslag[naam] for naam in UITSLAGEN)
    zin = (
        f"{kop}: {getal(len(voldoet))} van de {getal(aantal)} {toets.welke} {_heeft(len(voldoet))} minstens "
        f"{procent(norm)} {toets.soort}"
    )
    if tekort:
        laag = sorted(tekort, key=lambda plan: (plan.aandeel, plan.naam))
        genoemd = [f"{plan.naam} ({procent(plan.aandeel, norm)})" for plan in laag[:_HOOGSTENS_GENOEMD]]
        waaronder = "waaronder " if len(laag) > _HOOGSTENS_GENOEMD else ""
        zin += f", {getal(len(tekort))} te weinig: {waaronder}{opsomming(genoemd)}"
    if open_plannen:
        zin += f"; {getal(len(open_plannen))} nog te bepalen"
    return zin


def _heeft(aantal: int) -> str:
    return "heeft" if aantal == 1 else "hebben"
