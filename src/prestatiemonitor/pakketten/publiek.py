"""Who gets what: the one place where a Stand is made fit for an audience, with a list of what was left out and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from prestatiemonitor.exports.stuk import Publiek
from prestatiemonitor.figuren import Stand
from prestatiemonitor.indicators import Uitkomst
from prestatiemonitor.pakketten.eerder import eerder_openbaar
from prestatiemonitor.pakketten.mensen import onderdruk
from prestatiemonitor.pakketten.vertrouwelijk import zonder_vertrouwelijke_plannen
from prestatiemonitor.pakketten.vrije_tekst import zonder_vrije_tekst
from prestatiemonitor.tables.correctie import Correctie

_GEEN_OPMERKINGEN: Final = (
    "Opmerkingen en oordelen van partijen, correcties, namen van medewerkers en bestandsnamen staan er niet in."
)


@dataclass(frozen=True)
class Zichtbaar:
    """What an audience may see: the Stand to make figures of, and what it does not show, and why.

    `weggelaten` is per indicator; under the key "" stands what holds for the whole.
    """

    stand: Stand
    weggelaten: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def voor_publiek(stand: Stand, publiek: Publiek) -> Zichtbaar:
    """The Stand as this audience may see it.

    Officials and administrators see all. The public gets no confidential plans, no counts of people under the limit
    or what they follow from, no remarks, and no names of people, also not those in the name of a file.
    """
    if publiek != "openbaar":
        return Zichtbaar(stand)
    zonder_namen, over_tekst = zonder_vrije_tekst(stand)
    openbaar, over_plannen, per_indicator = zonder_vertrouwelijke_plannen(zonder_namen)
    grens = stand.moment.instellingen.onderdrukkingsgrens
    onderdrukt = onderdruk(openbaar.uitkomsten, grens, eerder_openbaar(stand))
    kenmerk = openbaar.moment.bewijs.kenmerk if openbaar.moment.bewijs else ""
    uitkomsten = tuple(_zonder_mensen(u, kenmerk) for u in onderdrukt.uitkomsten)
    anoniem = _zonder_bestandsnamen(replace(openbaar, sleutel=f"{stand.sleutel}-openbaar", uitkomsten=uitkomsten))
    weggelaten = dict(per_indicator)
    for naam, redenen in onderdrukt.waarom.items():
        weggelaten[naam] = (*weggelaten.get(naam, ()), *redenen)
    return Zichtbaar(anoniem, {**weggelaten, "": (*over_plannen, *over_tekst, _GEEN_OPMERKINGEN)})


def _zonder_mensen(uitkomst: Uitkomst, kenmerk: str) -> Uitkomst:
    """A figure without what people said of it; with corrections its value stays, and who made them goes.

    All have the receipt of the whole: also those about other things than plans, which are the same with all plans.
    """
    return replace(uitkomst, mensoordelen=(), correcties=(), herhaald=(), zonder_correctie=None, bewijs=kenmerk)


def _zonder_bestandsnamen(stand: Stand) -> Stand:
    """The deliveries under the name of their kind: that of a file may hold the name of who made it.

    The receipt keeps that values were corrected, for the figures follow from it; not who did so, and why.
    """
    leveringen = {
        soort: replace(lev, bestandsnaam=soort, wie="", opmerkingen="") for soort, lev in stand.leveringen.items()
    }
    bewijs = stand.moment.bewijs
    if bewijs is not None:
        kaal = tuple(
            replace(lev, bestandsnaam=lev.soort, correcties=tuple(map(_zonder_naam, lev.correcties)))
            for lev in bewijs.leveringen
        )
        bewijs = replace(bewijs, leveringen=kaal, oordelen=())
    moment = replace(stand.moment, bewijs=bewijs, mensoordelen=(), correcties=(), herhaald=(), zonder_correcties=None)
    return replace(stand, leveringen=leveringen, moment=moment)


def _zonder_naam(correctie: Correctie) -> Correctie:
    return replace(correctie, wie="", reden="")
