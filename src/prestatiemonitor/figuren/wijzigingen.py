"""Wijzigingen: by how much a headline figure changed between two planmonitors, and why, as a chart and a table."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

import pandas as pd

from prestatiemonitor.aanlevering import Aantekeningen
from prestatiemonitor.aanlevering.planvergelijking import (
    Planlijst,
    Planvergelijking,
    laatste_twee,
    planbesluiten,
    planlijst,
    planmonitors,
    vergelijk_planlijsten,
)
from prestatiemonitor.charts import verklaring as waterval
from prestatiemonitor.charts.opmaak import Weergave, bronregel
from prestatiemonitor.charts.tekst import alt_tekst, getal
from prestatiemonitor.exports.stuk import Figuur, Rekenregel
from prestatiemonitor.figuren.figuur import Beeld, hertekenbaar, voorbeeldmerk
from prestatiemonitor.figuren.stand import Stand
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.store import BewaardePlantoelichting, Opslag
from prestatiemonitor.wijzigingen import Planbeeld, Planwijziging, Toestand, Vergelijking, Verklaring
from prestatiemonitor.wijzigingen.bronnen import regels_van
from prestatiemonitor.wijzigingen.conclusie import Verklaringsregel, conclusie, per_oorzaak, per_plan, verklaringsregels
from prestatiemonitor.wijzigingen.kopcijfers import Kopcijfer, vaste_kopcijfers
from prestatiemonitor.wijzigingen.woorden import OORZAAKWOORDEN, knelpunten

PER_OORZAAK: Final = "per oorzaak"
STAPPEN: Final[Mapping[str, Callable[[Verklaring], Mapping[str, int]]]] = {
    PER_OORZAAK: per_oorzaak,
    "per plan": per_plan,
}
UITLEG: Final = (
    "Elk plan wordt op zijn code (of kern en naam) in beide lijsten gezocht; wat een persoon als hetzelfde plan heeft "
    "bevestigd, telt als één plan. Binnen een plan gaat elke woning van de oude lijst naar de woning in de nieuwe "
    "lijst die er het meest op lijkt. Wat dan nog verschilt is de oorzaak, in deze volgorde: soort woning, jaar van "
    "oplevering, status, corporatie. Bij het verschil in een cijfer telt elke stap los mee, zodat de stappen samen "
    "precies het verschil zijn."
)
_CELLEN = 4  # named in a table; all are under Herkomst


@dataclass(frozen=True)
class Keuze:
    """Two lists beside each other, the plans in view (of a kern or corporation), and the figure to explain."""

    stand: Stand
    paar: Planvergelijking
    vergelijking: Vergelijking
    cijfer: Kopcijfer
    verklaring: Verklaring
    toelichtingen: tuple[BewaardePlantoelichting, ...]

    @property
    def opslag(self) -> Opslag:
        return self.stand.opslag

    @property
    def dagen(self) -> tuple[str, str]:
        """The days of both lists in words."""
        return datum(self.paar.oud.levering.peildatum), datum(self.paar.nieuw.levering.peildatum)

    @property
    def naam(self) -> str:
        """The two lists as a part of keys and file names."""
        return f"{self.paar.oud.levering.id}-{self.paar.nieuw.levering.id}"

    @property
    def conclusie(self) -> str:
        """By how much the figure changed and why, in one sentence."""
        return conclusie(self.cijfer.naam, self.verklaring, *self.dagen)

    @property
    def bewijzen(self) -> str:
        """The marks of the receipts of both lists."""
        bewijzen = (lijst.moment.bewijs for lijst in (self.paar.oud, self.paar.nieuw))
        return " en ".join(bewijs.kenmerk for bewijs in bewijzen if bewijs)

    @property
    def bron(self) -> str:
        """The source line: both files, their days and their receipts."""
        lijsten = (self.paar.oud.levering, self.paar.nieuw.levering)
        bestanden = bronregel([levering.bestandsnaam for levering in lijsten], lijsten[1].peildatum)
        return f"{bestanden} Vergeleken met {self.dagen[0]}. Bewijs {self.bewijzen}."

    def stand_van(self, lijst: Planlijst) -> Stand:
        """One of the lists as a Stand, to show the cells in it."""
        levering = lijst.levering
        return Stand(f"lijst {levering.id}", {levering.soort: levering}, lijst.moment, (), self.opslag)

    def toegelicht(self, plan: Planwijziging) -> list[BewaardePlantoelichting]:
        """What the werkgroep said of this plan (under any of its keys) in these two lists, oldest first."""
        sleutels = {*plan.groep.oud, *plan.groep.nieuw}
        return [gezegd for gezegd in self.toelichtingen if gezegd.plan_sleutel in sleutels]


def laatste_wijzigingen(stand: Stand) -> tuple[Keuze, ...]:
    """What the last two planmonitors changed in the headline figures; empty where there are no two.

    Figures that did not change are left out, but for the first: that nothing changed is an answer too.
    """
    twee = laatste_twee(planmonitors(stand.opslag, stand.moment.peildatum))
    if twee is None:
        return ()
    besluiten = planbesluiten(stand.opslag)
    oud, nieuw = (
        planlijst(stand.opslag, lev, Aantekeningen.lees(stand.opslag, [lev.id], lev.peildatum), besluiten)
        for lev in twee
    )
    paar = vergelijk_planlijsten(oud, nieuw, besluiten)
    toelichtingen = tuple(stand.opslag.plantoelichtingen(twee[0].id, twee[1].id))
    alle = [
        Keuze(stand, paar, paar.vergelijking, cijfer, paar.vergelijking.verklaar(cijfer.telt), toelichtingen)
        for cijfer in vaste_kopcijfers(stand.moment.jaren[-1])
    ]
    return tuple(keuze for keuze in alle if keuze is alle[0] or keuze.verklaring.per_plan)


def waterval_van(keuze: Keuze, stappen: str, beeld: Beeld) -> Figuur:
    """From the old figure to the new one, with a step per cause or per plan (a key of STAPPEN)."""
    return hertekenbaar(lambda zo: _waterval(keuze, stappen, zo), beeld)


def _waterval(keuze: Keuze, stappen: str, beeld: Beeld) -> Figuur:
    verklaring, (was, wordt) = keuze.verklaring, keuze.dagen
    cijfers = waterval.cijfers(verklaring.was, STAPPEN[stappen](verklaring), verklaring.wordt, was, wordt)
    titel = f"{keuze.cijfer.naam}: van {getal(verklaring.was)} naar {getal(verklaring.wordt)} woningen"
    bron = keuze.bron + voorbeeldmerk(keuze.stand)
    fig = waterval.draw(cijfers, Weergave(bron, titel, beeld.donker, breedte=beeld.breedte))
    return Figuur(
        f"wijzigingen-{keuze.cijfer.sleutel}",
        titel,
        fig,
        cijfers,
        alt_tekst(waterval.VORM, keuze.conclusie, cijfers),
        toelichting=(keuze.conclusie, keuze.cijfer.uitleg, keuze.bron),
        rekening=(_rekening(keuze, STAPPEN[stappen](verklaring)),),
    )


def _rekening(keuze: Keuze, stappen: Mapping[str, int]) -> Rekenregel:
    """The new figure as the old one with every step added."""
    delen = {f"stand op {keuze.dagen[0]}": keuze.verklaring.was, **stappen}
    return Rekenregel(
        wie=keuze.cijfer.naam,
        periode=keuze.dagen[1],
        waarde=Decimal(keuze.verklaring.wordt),
        eenheid="woningen",
        stappen=tuple((naam, Decimal(aantal)) for naam, aantal in delen.items()),
    )


def tabel_van(keuze: Keuze) -> Figuur:
    """The same as a table, one row per plan and cause."""
    kop = f"{keuze.cijfer.naam}: wat veranderde, per plan en oorzaak"
    tabel = verklaringstabel(keuze, verklaringsregels(keuze.verklaring))
    waterval_ = f"wijzigingen-{keuze.cijfer.sleutel}"
    return Figuur(
        f"{waterval_}-per-plan",
        kop,
        None,
        tabel,
        kop,
        toelichting=(keuze.bron,),
        totaal=("Effect",),
        hoort_bij=waterval_,
    )


def verklaringstabel(keuze: Keuze, rijen: Sequence[Verklaringsregel]) -> pd.DataFrame:
    """One row per plan and cause: the effect, from what to what, what stands in the way, and the cells."""
    uit = pd.DataFrame(
        {
            "Plan": rij.plan.naam,
            "Oorzaak": OORZAAKWOORDEN[rij.oorzaak],
            "Effect": rij.effect,
            "Was": rij.van,
            "Wordt": rij.naar,
            "Knelpunten": knelpunten(rij.plan),
            "Toelichting werkgroep": "; ".join(f"{t.toelichting} ({t.wie})" for t in keuze.toegelicht(rij.plan)),
            "Cellen oude lijst": _plaatsen(keuze.paar.oud, rij.plan.oud, rij.oud),
            "Cellen nieuwe lijst": _plaatsen(keuze.paar.nieuw, rij.plan.nieuw, rij.nieuw),
        }
        for rij in rijen
    )
    leeg = [naam for naam in ("Knelpunten", "Toelichting werkgroep") if naam in uit and not uit[naam].any()]
    return uit.drop(columns=leeg)


def _plaatsen(lijst: Planlijst, beelden: Sequence[Planbeeld], toestanden: Collection[Toestand]) -> str:
    """The cells in a list that say so; the first of many."""
    nummers = regels_van(beelden, toestanden).get("programma", [])
    plekken = list(dict.fromkeys(lijst.moment.tabellen["programma"].loc[nummers, "bron"].astype(str)))
    meer = f" en nog {len(plekken) - _CELLEN}" if len(plekken) > _CELLEN else ""
    return ", ".join(plekken[:_CELLEN]) + meer
