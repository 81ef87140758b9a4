"""Taken: what a party still has to do for the agreements — finish, report, show, agree on, or steer."""

from collections.abc import Iterable
from dataclasses import dataclass

from prestatiemonitor.indicators.afspraakactiviteit import Activiteit, Verslagmoment
from prestatiemonitor.indicators.afsprakenregister import Afspraakstand
from prestatiemonitor.indicators.hoofduitkomst import AANDACHT
from prestatiemonitor.indicators.uitkomst import Oordeel


@dataclass(frozen=True)
class Taak:
    """One thing left to do for an agreement, by a party in a role; `wat` is the activity or the agreement."""

    nummer: int
    wat: str
    rol: str
    jaar: int | None
    planning: str
    status: str
    nog: tuple[str, ...]


def taken(regels: Iterable[Afspraakstand], partij: str) -> list[Taak]:
    """What this party has not finished, in the order of the agreement: what it leads first."""
    return [taak for regel in regels for taak in (*_van_activiteiten(regel, partij), *_van_afspraak(regel, partij))]


def _van_activiteiten(regel: Afspraakstand, partij: str) -> list[Taak]:
    gevonden = [
        Taak(regel.afspraak.nummer, a.tekst, a.rol(partij), a.jaar, a.planning, a.status, nog)
        for a in regel.activiteiten
        if regel.verslag and a.rol(partij) and (nog := _nog(a, partij, regel.verslag))
    ]
    return sorted(gevonden, key=lambda taak: taak.rol != "trekt")


def _nog(activiteit: Activiteit, partij: str, verslag: Verslagmoment) -> tuple[str, ...]:
    """What is left of one activity; who helps need not report on it or show it."""
    if partij not in activiteit.trekkers:
        return () if activiteit.klaar else ("meewerken",)
    delen = {
        "afronden": not activiteit.klaar,
        f"bericht over {verslag.naam} geven": activiteit.zonder_bericht(verslag),
        "bewijsstuk noemen": activiteit.gereed_zonder_bewijs(verslag),
    }
    return tuple(wat for wat, geldt in delen.items() if geldt)


def _van_afspraak(regel: Afspraakstand, partij: str) -> list[Taak]:
    """What the agreement itself asks of those who answer for it, beside its activities."""
    if partij not in regel.afspraak.verantwoordelijk:
        return []
    loopt = any(not activiteit.klaar for activiteit in regel.activiteiten)
    klaar = regel.klaar or regel.oordeel is Oordeel.BEHAALD
    delen = {
        "bijsturen": regel.oordeel in AANDACHT,
        "activiteit afspreken": regel.zonder_activiteit and not loopt and not klaar,
    }
    nog = tuple(wat for wat, geldt in delen.items() if geldt)
    return [Taak(regel.afspraak.nummer, regel.afspraak.titel, "verantwoordelijk", None, "", "", nog)] if nog else []
