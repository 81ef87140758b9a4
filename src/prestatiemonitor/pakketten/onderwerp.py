"""One subject of a Stuk: an indicator with its verdict, conclusion, charts, figures, norm and definition."""

from decimal import Decimal

from prestatiemonitor.charts.tekst import getal, procent
from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.exports.stuk import Onderwerp, Oordeelteken
from prestatiemonitor.figuren import Beeld, Stand, bron_van
from prestatiemonitor.figuren.catalogus import figuren_van
from prestatiemonitor.figuren.kanttekeningen import kanttekeningen
from prestatiemonitor.figuren.kerngrafiek import kerngrafiek
from prestatiemonitor.figuren.normen import afgesproken, normen_van, normwoord, normzin, verwacht
from prestatiemonitor.figuren.oordeel import zonder_oordeel
from prestatiemonitor.figuren.overzicht import overzichtstabel
from prestatiemonitor.figuren.veranderd import verandering_in_zin, waarde_in_woorden
from prestatiemonitor.figuren.woorden import afspraak_in_woorden
from prestatiemonitor.indicators import GEZAMENLIJK, INDICATOREN, Oordeel, Uitkomst, definitie
from prestatiemonitor.indicators.hoofduitkomst import hoofden
from prestatiemonitor.indicators.verandering import Verandering
from prestatiemonitor.indicators.woorden import bij_getal, hoofdletter
from prestatiemonitor.pakketten.publiek import Zichtbaar
from prestatiemonitor.pakketten.rekening import rekenregels

_VERDER = 6  # sentences of other parties and years under a subject


def onderwerp(zicht: Zichtbaar, indicator: str, anders: dict[tuple[str, str, str, str], Verandering]) -> Onderwerp:
    """One indicator with all that documents say of it."""
    stand, afspraken = zicht.stand, zicht.stand.moment.afspraken
    uitkomsten = stand.van(indicator)
    hoofd = hoofd_van(stand, indicator)
    figuren = tuple(figuur for figuur in figuren_van(indicator, stand, Beeld()) if len(figuur.cijfers))
    verandering = anders.get(hoofd.sleutel)
    verder = [f"{_wie(u)}: {zonder_oordeel(u)}" for u in uitkomsten if u is not hoofd][:_VERDER]
    peildatum = stand.moment.peildatum
    normen = [f"{n.titel}: {normzin(n, peildatum)} ({n.artikel}). “{n.citaat}”" for n in normen_van(indicator)]
    return Onderwerp(
        id=indicator,
        titel=INDICATOREN[indicator].titel,
        thema=_thema(stand, hoofd),
        waar=afspraak_in_woorden(hoofd.afspraak),
        oordeel=oordeelteken(hoofd.oordeel),
        conclusie=hoofdletter(zonder_oordeel(hoofd)),
        eenheid=hoofd.eenheid,
        waarde=waarde_met_norm(hoofd),
        norm=afgesproken(normen_van(indicator), peildatum),
        verwacht=verwacht(normen_van(indicator), peildatum),
        normregels=tuple(normen),
        definitie=definitie(INDICATOREN[indicator], afspraken),
        bron=bron_van(stand, stand.bestanden()),
        cijfers=overzichtstabel(uitkomsten),
        grafiek=kerngrafiek(stand, uitkomsten, figuren),
        figuren=figuren,
        stappen=_stappen(hoofd),
        verder=tuple(verder),
        sinds=verandering_in_zin(verandering) if verandering else "",
        onvolledig=hoofd.onvolledig,
        kanttekeningen=tuple(kanttekeningen(uitkomsten)),
        weggelaten=zicht.weggelaten.get(indicator, ()),
        rekening=rekenregels(uitkomsten, stand.moment.corporaties),
    )


def hoofd_van(stand: Stand, indicator: str) -> Uitkomst:
    """The figure that gives the indicator its verdict; without any, that of all together over the whole."""
    uitkomsten = stand.van(indicator)
    gekozen = hoofden({indicator: uitkomsten}, stand.moment)
    samen = [u for u in uitkomsten if u.partij == GEZAMENLIJK]
    nu = [u for u in samen if u.jaar in (None, stand.moment.peildatum.year)]
    return next(iter((*gekozen, *nu[:1], *reversed(samen), *uitkomsten)))


def oordeelteken(oordeel: Oordeel) -> Oordeelteken:
    """A verdict as documents show it, on a light page."""
    teken = load_tokens().oordelen[oordeel]
    return Oordeelteken(teken.teken, teken.woord, teken.kleur)


def waarde_met_norm(uitkomst: Uitkomst) -> str:
    """`38 woningen, norm 50`; empty where the value is unknown."""
    if uitkomst.waarde is None:
        return ""
    waarde = waarde_in_woorden(uitkomst)
    eenheid = "" if uitkomst.eenheid == "aandeel" else f" {bij_getal(uitkomst.eenheid, waarde)}"
    norm = "" if uitkomst.norm is None else f", {normwoord(uitkomst)} {los(uitkomst.norm, uitkomst)}"
    return f"{waarde}{eenheid}{norm}"


def los(waarde: Decimal, uitkomst: Uitkomst) -> str:
    return procent(waarde) if uitkomst.eenheid == "aandeel" else getal(waarde)


def _wie(uitkomst: Uitkomst) -> str:
    wie = "Samen" if uitkomst.partij == GEZAMENLIJK else hoofdletter(uitkomst.partij)
    return f"{wie}, {uitkomst.periode}"


def _stappen(hoofd: Uitkomst) -> tuple[tuple[str, Decimal], ...]:
    """What adds up to the value, each with its party where they are of several."""
    delen = [stap for stap in hoofd.stappen if stap.soort == "deel"]
    meer = len({stap.partij for stap in delen}) > 1
    return tuple((f"{hoofdletter(s.partij)}, {s.naam}" if meer else s.naam, s.waarde) for s in delen)


def _thema(stand: Stand, hoofd: Uitkomst) -> str:
    """The theme of an agreement or ambition ('ambitie 2' is of theme 2); empty for what is of the whole."""
    afspraken = stand.moment.afspraken
    themas = {thema.code: thema.titel for thema in afspraken.themas}
    if hoofd.afspraak.startswith("ambitie "):
        nummers = {f"ambitie {thema.nummer}": thema.titel for thema in afspraken.themas}
        return nummers.get(hoofd.afspraak, "")
    van = next((a.thema for a in afspraken.afspraken if str(a.nummer) == hoofd.afspraak), "")
    return themas.get(van, "")
