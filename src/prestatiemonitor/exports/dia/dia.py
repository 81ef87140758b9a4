"""The slides of a Stuk, in their order: title, headlines, overview, subjects, changes, decisions, annex, receipt."""

from collections.abc import Sequence

import pandas as pd
from babel.dates import format_date

from prestatiemonitor.exports.dia.bewaren import als_bytes
from prestatiemonitor.exports.dia.figuurdia import wijzigingsdias
from prestatiemonitor.exports.dia.notities import aaneen
from prestatiemonitor.exports.dia.onderwerpdia import onderwerpdia
from prestatiemonitor.exports.dia.presentatie import Presentatie
from prestatiemonitor.exports.dia.tabel import tabeldias
from prestatiemonitor.exports.dia.tekst import Alinea, alinea
from prestatiemonitor.exports.eenheid import met_eenheid
from prestatiemonitor.exports.huisstijl import VOORBEELD
from prestatiemonitor.exports.stuk import Stuk


def als_dia(stuk: Stuk, sjabloon: bytes | None = None) -> bytes:
    """The Stuk as a presentation (.pptx) with charts that can be edited; the same bytes each time.

    `sjabloon` is a template of the municipality, whose layouts, fonts and theme colours are used; SjabloonGeweigerd
    says in one sentence why one cannot be.
    """
    oordelen = tuple(stuk.oordelen.values()) or tuple(dict.fromkeys(o.oordeel for o in stuk.onderwerpen))
    presentatie = Presentatie(sjabloon, _kleuren(stuk), oordelen)
    presentatie.titeldia(stuk.titel, _titelregels(stuk))
    if stuk.kern:
        presentatie.tekstdia(*_kop_en_rest(stuk.kern))
    if stuk.gevraagd:
        presentatie.tekstdia("Gevraagd besluit", stuk.gevraagd)
    _tabel(presentatie, "Overzicht", met_eenheid(stuk.overzicht, "Waarde"))
    for onderwerp in stuk.onderwerpen:
        onderwerpdia(presentatie, onderwerp, voorbeeld=stuk.voorbeeld)
    sinds = f" sinds {_datum(stuk)}" if stuk.vorige else ""
    _tabel(presentatie, f"Veranderd{sinds}", met_eenheid(stuk.veranderingen, "Nu"))
    wijzigingsdias(presentatie, stuk.wijzigingen)
    _tabel(presentatie, "Eerdere besluiten en acties", _besluiten(stuk))
    _bijlage(presentatie, stuk)
    return als_bytes(presentatie.bestand, titel=stuk.titel, onderwerp=stuk.ondertitel)


def _bijlage(presentatie: Presentatie, stuk: Stuk) -> None:
    definities = [(o.titel, aaneen(o.definitie).partition("\n")[0]) for o in stuk.onderwerpen if o.definitie]
    _tabel(presentatie, "Bijlage: wat de cijfers zeggen", pd.DataFrame(definities, columns=["Onderwerp", "Definitie"]))
    _tabel(presentatie, "Bijlage: normen", stuk.normen if len(stuk.normen) else _normen(stuk))
    begrippen = pd.DataFrame(list(stuk.begrippen.items()), columns=["Begrip", "Betekenis"])
    _tabel(presentatie, "Bijlage: begrippen", begrippen)
    weggelaten = [("Het hele stuk", regel) for regel in stuk.weggelaten]
    weggelaten += [(o.titel, regel) for o in stuk.onderwerpen for regel in o.weggelaten]
    _tabel(
        presentatie,
        f"Weggelaten voor {stuk.publiekswoord}",
        pd.DataFrame(weggelaten, columns=["Waar", "Wat en waarom"]),
    )
    bewijs = [("Bron", stuk.bron), *(("Aanname", regel) for regel in stuk.aannames)]
    bewijs += [("Bewijs", regel) for regel in stuk.bewijs]
    if stuk.voorbeeld:
        bewijs.insert(0, ("Let op", VOORBEELD))
    _tabel(presentatie, "Verantwoording", pd.DataFrame(bewijs, columns=["Wat", "Inhoud"]))


def _titelregels(stuk: Stuk) -> list[Alinea]:
    peildatum = str(format_date(stuk.peildatum, "d MMMM y", locale="nl"))
    regels = [
        alinea(stuk.ondertitel, vet=True),
        alinea(f"Gemeente {stuk.gemeente}, {stuk.afspraken}"),
        alinea(f"Peildatum {peildatum}"),
        alinea(f"Voor: {stuk.publiekswoord}"),
    ]
    return [*regels, alinea(VOORBEELD, vet=True)] if stuk.voorbeeld else regels


def _datum(stuk: Stuk) -> str:
    return str(format_date(stuk.vorige, "d MMMM y", locale="nl"))


def _kop_en_rest(kern: Sequence[str]) -> tuple[str, Sequence[str]]:
    """The first headline as title and the others under it; a single one under a heading."""
    return ("Hoofdlijn", kern) if len(kern) == 1 else (kern[0], kern[1:])


def _tabel(presentatie: Presentatie, kop: str, tabel: pd.DataFrame) -> None:
    if len(tabel):
        tabeldias(presentatie, kop, tabel)


def _kleuren(stuk: Stuk) -> list[str]:
    """The colours of all charts, by how often they are used."""
    alle = [
        r.kleur
        for o in stuk.onderwerpen
        if o.grafiek
        for r in o.grafiek.reeksen
        if r.vorm != "norm" and not r.gearceerd
    ]
    return sorted(dict.fromkeys(alle), key=alle.count, reverse=True)


def _besluiten(stuk: Stuk) -> pd.DataFrame:
    regels = [(b.onderwerp, b.soort, b.tekst, b.wie, b.wanneer, b.stand) for b in stuk.besluiten]
    return pd.DataFrame(regels, columns=["Onderwerp", "Soort", "Wat", "Wie", "Wanneer", "Stand"])


def _normen(stuk: Stuk) -> pd.DataFrame:
    regels = [(o.titel, regel) for o in stuk.onderwerpen for regel in o.normregels]
    return pd.DataFrame(regels, columns=["Onderwerp", "Norm"])
