"""Where the outlook on social rent starts: what was realised, what plans still bring, and what is announced to go."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import pandas as pd

from prestatiemonitor.indicators import Moment
from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.groeigaten import niet_gemeld
from prestatiemonitor.indicators.programma import GEREALISEERD, koppel
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.tables.waarden import MUTATIE
from prestatiemonitor.vooruitblik.nogkomend import Nogkomend
from prestatiemonitor.vooruitblik.simulatie import Bouwstroom
from prestatiemonitor.vooruitblik.stromen import bouwstromen
from prestatiemonitor.wijzigingen import planbeelden

SEGMENT: Final = "sociale_huur"
_OVERIG: Final = tuple(mutatie for mutatie in MUTATIE if mutatie not in ("nieuwbouw", "verkoop"))


@dataclass(frozen=True)
class Uitgangspunt:
    """What is known on a peilmoment of the years of the agreement; homes are social rent of the corporations.

    `gerealiseerd` is the net growth that the jaarschijf reports, by year, and `gereed` the new homes that are realised
    in plans and not yet in the jaarschijf. `verkoop` and `overig` (demolition and other changes, less what is added)
    are what the jaarschijf still expects to go, by open year. `niet_in` counts homes in plans that no run has, by why:
    see NIET_IN. `te_laat` counts homes that should be there and are not, `te_vroeg` those called realised of a year to
    come, `eigen_kans` the plans of which the planmonitor gives the chance.
    """

    jaren: tuple[int, ...]
    open_jaren: tuple[int, ...]
    gerealiseerd: Mapping[int, int]
    gereed: Mapping[int, int]
    stromen: tuple[Bouwstroom, ...]
    verkoop: Mapping[int, float]
    overig: Mapping[int, float]
    niet_in: Mapping[str, int]
    te_laat: int
    te_vroeg: int
    eigen_kans: int
    verkoop_voorspeld: bool  # whether any corporation expects a number of sales in an open year
    overig_voorspeld: bool  # the same of demolition and other changes
    zonder_prognose: tuple[str, ...]  # corporations and open years without an expected number of sales
    niet_gemeld: tuple[str, ...]  # corporations and years that are over without a realisatie
    met_plannen: bool

    @property
    def alles(self) -> tuple[Bouwstroom, ...]:
        """Everything that a run is made of: what is there already, for certain, and what plans bring."""
        zeker = {j: float(self.gerealiseerd.get(j, 0) + self.gereed.get(j, 0)) for j in self.jaren}
        return (Bouwstroom("", GEREALISEERD, zeker), *self.stromen)


def lees_groei(moment: Moment) -> Groei:
    """The growth of social rent; where the planmonitor is older than the jaarschijf, it cannot say what was built."""
    mutaties = moment.tabellen.get("voorraadmutaties", TABELLEN["voorraadmutaties"].vorm(pd.DataFrame()))
    if "plannen" not in moment.tabellen:
        return Groei.lees(SEGMENT, moment, mutaties, None)
    programma = _zonder_verouderd(moment)
    return Groei.lees(SEGMENT, moment, mutaties, koppel(moment.tabellen["plannen"], programma, moment.afspraken))


def _zonder_verouderd(moment: Moment) -> pd.DataFrame:
    programma = moment.tabellen["programma"]
    if moment.stand_tot("planmonitor") >= moment.stand_tot("jaarschijf"):
        return programma
    return programma.assign(gerealiseerd=programma["gerealiseerd"].where(programma["gerealiseerd"].eq(True)))


def uitgangspunt(moment: Moment) -> Uitgangspunt:
    """All that the outlook starts from, on one peilmoment."""
    groei, jaren = lees_groei(moment), moment.jaren
    nu = moment.peildatum.year + moment.compleet(moment.peildatum.year)
    open_jaren = tuple(jaar for jaar in jaren if jaar >= nu)
    namen = groei.corporaties
    stromen: tuple[Bouwstroom, ...] = ()
    niet_in: Counter[str] = Counter()
    te_laat = te_vroeg = 0
    if groei.plannen is not None and open_jaren:
        plannen = moment.tabellen["plannen"]
        programma = _zonder_verouderd(moment)
        kansen = _eigen_kansen(plannen)
        komend = Nogkomend(groei, programma, nu)
        gelezen = bouwstromen(planbeelden(plannen, programma, moment.afspraken).values(), kansen=kansen, pas_aan=komend)
        stromen, niet_in = gelezen.stromen, komend.niet_in
        te_laat, te_vroeg = komend.te_laat, komend.te_vroeg
        niet_in.update(later=round(komend.na_het_einde), zonder_jaar=gelezen.zonder_jaar, open_einde=gelezen.open_einde)
    return Uitgangspunt(
        jaren=jaren,
        open_jaren=open_jaren,
        gerealiseerd={j: sum(delen.values()) for j in jaren if (delen := groei.gerealiseerd(namen, j, j))},
        gereed={jaar: extra for jaar in jaren if jaar <= moment.peildatum.year and (extra := _gereed(groei, jaar))},
        stromen=stromen,
        verkoop=_nog(groei, ("verkoop",), open_jaren),
        overig=_nog(groei, _OVERIG, open_jaren),
        niet_in={waarom: aantal for waarom, aantal in niet_in.items() if aantal},
        te_laat=te_laat,
        te_vroeg=te_vroeg,
        eigen_kans=len({stroom.plan for stroom in stromen if stroom.kans is not None}),
        verkoop_voorspeld=_voorspeld(groei, ("verkoop",), open_jaren),
        overig_voorspeld=_voorspeld(groei, _OVERIG, open_jaren),
        zonder_prognose=_zonder_prognose(groei, open_jaren),
        niet_gemeld=tuple(niet_gemeld(groei, namen, jaren[0], jaren[-1], alleen_hele_jaren=True)),
        met_plannen=groei.plannen is not None,
    )


def _eigen_kansen(plannen: pd.DataFrame) -> dict[str, float]:
    eigen = plannen.drop_duplicates("plan_sleutel").dropna(subset=["realisatiekans"])
    return {str(s): float(k) for s, k in zip(eigen["plan_sleutel"], eigen["realisatiekans"], strict=True)}


def _gereed(groei: Groei, jaar: int) -> int:
    """New homes that plans call realised above those in the jaarschijf, where that does not tell of the whole year."""
    if groei.plannen is None:
        return 0
    som = 0
    for naam in groei.corporaties:
        gemeld = groei.voorraad.gemeld(naam, jaar, jaar, jaar, ("nieuwbouw",))
        if groei.moment.compleet(jaar) and not groei.moment.ontbrekend(jaar, gemeld):
            continue
        in_plannen = groei.plannen.nieuwbouw((naam,), jaar, jaar, (GEREALISEERD,))
        gebouwd = groei.voorraad.geboekt_in("realisatie", naam, "nieuwbouw", jaar, jaar) or 0
        som += max(in_plannen - gebouwd, 0)
    return som


def _nog(groei: Groei, soorten: Sequence[str], open_jaren: Sequence[int]) -> dict[int, float]:
    """Homes that these mutaties still take off per open year; what is expected of several years is spread evenly."""
    uit = dict.fromkeys(open_jaren, 0.0)
    van, tot = groei.moment.jaren[0], groei.moment.jaren[-1]
    for naam in groei.corporaties if open_jaren else ():
        for mutatie in soorten:
            per_jaar = {jaar: _rest(groei, naam, mutatie, jaar, jaar) for jaar in open_jaren}
            over = _rest(groei, naam, mutatie, van, tot) - sum(per_jaar.values())
            for jaar in open_jaren:
                uit[jaar] -= per_jaar[jaar] + over / len(open_jaren)
    return uit


def _rest(groei: Groei, naam: str, mutatie: str, van: int, tot: int) -> int:
    verwacht = groei.voorraad.verwacht(naam, mutatie, van, tot)
    gebeurd = groei.voorraad.geboekt_in("realisatie", naam, mutatie, van, tot) or 0
    return 0 if verwacht is None else verwacht - gebeurd


def _voorspeld(groei: Groei, soorten: Sequence[str], open_jaren: Sequence[int]) -> bool:
    van, tot = groei.moment.jaren[0], groei.moment.jaren[-1]
    return any(groei.voorspelt(naam, soorten, jaar, van, tot) for naam in groei.corporaties for jaar in open_jaren)


def _zonder_prognose(groei: Groei, open_jaren: Sequence[int]) -> tuple[str, ...]:
    van, tot = groei.moment.jaren[0], groei.moment.jaren[-1]
    uit = []
    for naam in groei.moment.corporaties:
        mist = [str(j) for j in open_jaren if not groei.voorraad.heeft_prognose(naam, "verkoop", j, van, tot)]
        uit += [f"{naam} ({opsomming(mist)})"] if mist else []
    return tuple(uit)
