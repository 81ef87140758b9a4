"""The Dutch sentences on the housing of statushouders: of all together, and of one corporation naar rato."""

from dataclasses import dataclass
from decimal import Decimal

from prestatiemonitor.indicators.statushouders import Tijdvak
from prestatiemonitor.indicators.uitkomst import Oordeel
from prestatiemonitor.indicators.woorden import getal, procent
from prestatiemonitor.indicators.zinnen import OORDEELWOORDEN


@dataclass(frozen=True)
class Bijdrage:
    """What one corporation was to house and housed in a period, with its part of the key; unknown is None.

    `woningen` and `alle_woningen` are the homes that it, and all corporations, allocated to statushouders.
    """

    corporatie: str
    deel: Decimal | None
    aandeel: Decimal | None
    gehuisvest: Decimal | None
    woningen: int | None
    alle_woningen: int | None

    @property
    def tekort(self) -> Decimal | None:
        return None if self.aandeel is None or self.gehuisvest is None else self.aandeel - self.gehuisvest


def taakstellingzin(oordeel: Oordeel, tijdvak: Tijdvak, volgende: Tijdvak | None, naar_tijd: Decimal) -> str:
    """The sentence of all together; `naar_tijd` is what a steady pace would have housed by now."""
    kop, naam = OORDEELWOORDEN[oordeel], tijdvak.naam
    achterstand, opgave = tijdvak.achterstand, tijdvak.opgave
    if achterstand is None or opgave is None:
        return f"{kop}: over {naam} is niet te zeggen of de taakstelling is gehaald{_bekend(tijdvak)}."
    loopt = oordeel in (Oordeel.OP_KOERS, Oordeel.RISICO)
    zijn = "zijn tot nu toe" if loopt else "werden"
    gehuisvest = getal(tijdvak.gehuisvest.aantal if tijdvak.gehuisvest else None)
    zin = f"{kop}: in {naam} {zijn} {gehuisvest} statushouders gehuisvest van een opgave van {_opgave(tijdvak)}"
    if loopt:
        zin += f", naar de tijd gerekend {getal(naar_tijd, 0)}; nog {getal(achterstand.aantal)} te huisvesten"
    elif oordeel is Oordeel.GEEN_GEGEVENS and tijdvak.meer_los:
        zin += f", en volgens de corporaties zelf {getal(tijdvak.meer_los.aantal)}"
    elif oordeel is Oordeel.GEEN_GEGEVENS:
        zin += f"; de laatste opgave is van voor het eind, toen bleven er {getal(achterstand.aantal)} over"
    else:
        zin += f"; {_rest(achterstand.aantal)}"
    if oordeel is Oordeel.GEEN_NORM:
        zin += "; er is dan geen norm van kracht"
    if volgende and volgende.opgave:
        zin += f"; de opgave voor {volgende.naam} is {getal(volgende.opgave.aantal)}"
    return f"{zin}."


def bijdragezin(oordeel: Oordeel, tijdvak: Tijdvak, bijdrage: Bijdrage) -> str:
    """The sentence of one corporation: its share naar rato against the persons, or else the homes, that it gave."""
    kop, wie = f"{OORDEELWOORDEN[oordeel]}: {bijdrage.corporatie}", tijdvak.naam
    if bijdrage.aandeel is None:
        return f"{kop} heeft voor {wie} geen aandeel naar rato dat te berekenen is{_woningen(bijdrage)}."
    rato = f"naar rato is {_personen(bijdrage.aandeel)} ({procent(bijdrage.deel)} van de opgave)"
    if bijdrage.gehuisvest is None or bijdrage.tekort is None:
        return f"{kop} gaf geen personen op voor {wie}; het aandeel {rato}{_woningen(bijdrage)}."
    zin = f"{kop} huisvestte in {wie} {_personen(bijdrage.gehuisvest)}; het aandeel {rato}"
    verschil = getal(abs(bijdrage.tekort))
    if verschil != "0":
        zin += f": {verschil} {'te weinig' if bijdrage.tekort > 0 else 'meer dan het aandeel'}"
    eind = "; er is dan geen norm van kracht" if oordeel is Oordeel.GEEN_NORM else ""
    return f"{zin}{_woningen(bijdrage)}{eind}."


def _opgave(tijdvak: Tijdvak) -> str:
    opgave, eerder = tijdvak.opgave, tijdvak.eerder.aantal if tijdvak.eerder else Decimal(0)
    taak = getal(tijdvak.taakstelling.aantal if tijdvak.taakstelling else None)
    bij = f" en {getal(eerder)} achterstand" if eerder > 0 else f" min {getal(-eerder)} voorsprong" if eerder else ""
    return f"{getal(opgave.aantal if opgave else None)} (taakstelling {taak}{bij})"


def _rest(achterstand: Decimal) -> str:
    if achterstand > 0:
        return f"er bleef een achterstand van {getal(achterstand)} over"
    return f"dat is een voorsprong van {getal(-achterstand)}" if achterstand < 0 else "er bleef geen achterstand over"


def _bekend(tijdvak: Tijdvak) -> str:
    delen = [
        f"{naam} {getal(personen.aantal)}"
        for naam, personen in (("taakstelling", tijdvak.taakstelling), ("gehuisvest", tijdvak.gehuisvest))
        if personen
    ]
    return f"; bekend is {' en '.join(delen)}" if delen else ""


def _personen(aantal: Decimal) -> str:
    return f"{getal(aantal)} {'persoon' if aantal == 1 else 'personen'}"


def _woningen(bijdrage: Bijdrage) -> str:
    if bijdrage.woningen is None or not bijdrage.alle_woningen:
        return ""
    deel = procent(Decimal(bijdrage.woningen) / bijdrage.alle_woningen)
    van = f"van de {getal(bijdrage.alle_woningen)} woningen voor statushouders"
    zijn = "was" if bijdrage.woningen == 1 else "waren"
    return f"; {van} {zijn} er {getal(bijdrage.woningen)} van deze corporatie ({deel})"
