"""Packs and notes that people keep in the store: as choices beside the ready ones, and as decisions in a Stuk."""

from collections.abc import Sequence
from datetime import date

from pydantic import ValidationError

from prestatiemonitor.exports.stuk import Besluit
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.indicators import INDICATOREN
from prestatiemonitor.pakketten.keuze import Pakket, pakketten
from prestatiemonitor.store import BewaardeNotitie, BewaardPakket, NieuwPakket, Opslag


def alle_pakketten(opslag: Opslag) -> list[Pakket]:
    """The ready packs, and those that people kept under a name; one that cannot be read any more is left out."""
    eigen = [gevonden for bewaard in opslag.pakketten() if (gevonden := lees_pakket(bewaard)) is not None]
    return [*pakketten(), *eigen]


def lees_pakket(bewaard: BewaardPakket) -> Pakket | None:
    """The choice as it was kept, under its name; None where this version of the monitor cannot read it."""
    try:
        pakket = Pakket.model_validate_json(bewaard.keuze)
    except ValidationError:
        return None
    return pakket.model_copy(update={"code": f"eigen-{bewaard.id}", "naam": bewaard.naam})


def als_nieuw_pakket(pakket: Pakket, naam: str, wie: str, voorganger: int | None = None) -> NieuwPakket:
    """A choice to keep under a name."""
    return NieuwPakket(naam=naam, keuze=pakket.model_dump_json(), wie=wie, voorganger=voorganger)


def van_belang(notities: Sequence[BewaardeNotitie], pakket: Pakket, peilmoment: date) -> list[BewaardeNotitie]:
    """What earlier meetings and this one noted that a meeting on this peilmoment must see.

    Actions of every meeting that are open or were done since, and decisions and remarks of meetings with this pack.
    The public gets none.
    """
    if pakket.publiek == "openbaar":
        return []
    tot_nu = [notitie for notitie in notities if notitie.peilmoment <= peilmoment]
    return [n for n in tot_nu if (n.soort == "actie" and _speelt(n, peilmoment)) or n.overleg == pakket.naam]


def _speelt(notitie: BewaardeNotitie, peilmoment: date) -> bool:
    return notitie.gedaan is None or notitie.gedaan >= peilmoment


def als_besluiten(notities: Sequence[BewaardeNotitie]) -> tuple[Besluit, ...]:
    """Notes as a Stuk tells them; remarks are of the meeting itself and stay out."""
    return tuple(
        Besluit(
            onderwerp=INDICATOREN[n.onderwerp].titel if n.onderwerp in INDICATOREN else "Algemeen",
            soort="actie" if n.soort == "actie" else "besluit",
            tekst=n.tekst,
            wie=n.wie_doet,
            wanneer=datum(n.tegen) if n.tegen else "",
            stand=stand_van(n),
        )
        for n in notities
        if n.soort != "opmerking"
    )


def stand_van(notitie: BewaardeNotitie) -> str:
    """How an action stands; a decision has been taken."""
    if notitie.soort != "actie":
        return f"genomen in {notitie.overleg}, {datum(notitie.peilmoment)}"
    return f"gedaan op {datum(notitie.gedaan)}" if notitie.gedaan else "open"
