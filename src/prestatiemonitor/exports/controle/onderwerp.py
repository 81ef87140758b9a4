"""The sheet of a subject: conclusion, scope, source, chart, figures with formulas, definition and norm."""

import datetime as dt
from dataclasses import dataclass
from itertools import zip_longest

from xlsxwriter.utility import quote_sheetname

from prestatiemonitor.exports.controle.blad import Blad
from prestatiemonitor.exports.controle.cellen import Kolom
from prestatiemonitor.exports.controle.grafiek import HOOGTE, grafiekkolommen, schrijf_grafiekcijfers, teken
from prestatiemonitor.exports.controle.opbouw import Controles, cijferkolommen, schrijf_cijfers
from prestatiemonitor.exports.stuk import Onderwerp, hele_tabellen
from prestatiemonitor.exports.werkboek import Werkboek

_MINSTENS = (24, 22, 22, 12, 12, 12, 12, 12, 12)


@dataclass(frozen=True)
class Geschreven:
    """A sheet that was written, with the cells that check its figures (empty where none is computed again)."""

    naam: str
    controles: str = ""
    goed: bool = True


def schrijf_onderwerp(werkboek: Werkboek, naam: str, onderwerp: Onderwerp, peildatum: dt.date, voet: str) -> Geschreven:
    """Write the sheet of one subject."""
    blad = Blad(werkboek, werkboek.blad(naam, "", voettekst=voet), naam, _breedtes(onderwerp))
    blad.titel(onderwerp.titel)
    blad.blad.freeze_panes(1, 0)
    _kopfeiten(blad, onderwerp, peildatum)
    grafiek = onderwerp.grafiek
    plaats = blad.rij + 1
    if grafiek is not None:
        blad.rij += HOOGTE + 1
    controles = Controles()
    if onderwerp.rekening:
        controles = schrijf_cijfers(blad, onderwerp.rekening)
    else:
        blad.kop("Cijfers")
        blad.alinea("Er zijn geen cijfers.")
    if grafiek is not None:
        blad.kop("Cijfers van de grafiek")
        if grafiek.getoond:
            blad.alinea("; ".join(filter(None, (grafiek.getoond, _waar_alle_staan(onderwerp)))) + ".")
        cijfers = schrijf_grafiekcijfers(blad, grafiek)
        teken(blad, grafiek, plaats, cijfers, f"{onderwerp.titel}. {onderwerp.conclusie}")
    _uitleg(blad, onderwerp)
    if not controles.bereik:
        return Geschreven(naam)
    blad.let_op(controles.bereik)
    return Geschreven(naam, f"{quote_sheetname(naam)}!{controles.bereik}", controles.goed)


def _waar_alle_staan(onderwerp: Onderwerp) -> str:
    """Where the figures are that the chart shows a part of: those of a table have a sheet, others stand above it."""
    grafiek = onderwerp.grafiek
    if grafiek and any(figuur.naam == grafiek.van for figuur in hele_tabellen(onderwerp)):
        return "alle staan op een eigen blad, zie de inhoud"
    return "alle cijfers staan hierboven" if onderwerp.rekening else ""


def _breedtes(onderwerp: Onderwerp) -> list[float]:
    """As wide as the widest of the tables on the sheet asks, column by column."""
    tabellen = [
        cijferkolommen(onderwerp.rekening),
        grafiekkolommen(onderwerp.grafiek),
        [Kolom("", b) for b in _MINSTENS],
    ]
    return [max(k.breedte for k in kolommen if k) for kolommen in zip_longest(*tabellen)]


def _kopfeiten(blad: Blad, onderwerp: Onderwerp, peildatum: dt.date) -> None:
    blad.rij += 1
    oordeel = onderwerp.oordeel
    blad.feit("Oordeel", f"{oordeel.teken} {oordeel.woord}", bold=True, font_color=oordeel.kleur)
    blad.feit("Conclusie", onderwerp.conclusie, bold=True)
    blad.feit("Waarde", onderwerp.waarde)
    blad.feit("Norm", onderwerp.norm)
    blad.feit("Verwacht", onderwerp.verwacht)
    blad.feit("Reikwijdte", ": ".join(filter(None, (onderwerp.waar, onderwerp.thema))))
    blad.feit("Eenheid", onderwerp.eenheid)
    blad.feit("Peildatum", peildatum)
    blad.feit("Bron", onderwerp.bron)
    blad.feit("Onvolledig", onderwerp.onvolledig)
    blad.feit("Sinds de vorige keer", onderwerp.sinds)


def _uitleg(blad: Blad, onderwerp: Onderwerp) -> None:
    """What the figure means, what it is held against, and what else is said of it."""
    delen = {
        "Onvolledig": _onvolledig(onderwerp),
        "Definitie": [" ".join(alinea.split()) for alinea in onderwerp.definitie.split("\n\n")],
        "Norm": onderwerp.normregels,
        "Andere partijen en jaren": onderwerp.verder,
        "Opmerkingen en correcties": onderwerp.kanttekeningen,
        "Niet in dit stuk": onderwerp.weggelaten,
    }
    for kop, regels in delen.items():
        if regels:
            blad.kop(kop)
            for regel in regels:
                blad.alinea(regel)


def _onvolledig(onderwerp: Onderwerp) -> list[str]:
    """What was missing, with the figures that miss it."""
    per_zin: dict[str, list[str]] = {}
    for regel in onderwerp.rekening:
        if regel.onvolledig:
            wie = ", ".join(filter(None, (regel.waarvan, regel.wie, regel.periode)))
            per_zin.setdefault(regel.onvolledig, []).append(wie)
    return [f"{'; '.join(namen)}: {zin}" for zin, namen in per_zin.items()]
