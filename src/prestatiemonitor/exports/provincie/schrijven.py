"""The workbook in the province's form: Planregistratie, DetailPlanning, and a sheet that says what did not fit."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from xlsxwriter.worksheet import Worksheet

from prestatiemonitor.exports.provincie.omzetten import Regel
from prestatiemonitor.exports.provincie.proef import Afwijking
from prestatiemonitor.exports.werkboek import A4, Werkboek, nieuw_werkboek
from prestatiemonitor.tables.sjabloon import PLANLIJST_BLAD, PLANLIJST_MERK, PLANLIJST_TITEL

TOELICHTING: Final = "Toelichting"
_SMALST, _BREEDST = 10, 44
_PROEFKOPPEN: Final = ("Plan", "Wat", "In de monitor", "In dit bestand")
_PROEFBREEDTES: Final = (34, 24, 60, 60)


@dataclass(frozen=True)
class Laag:
    """One layer of the form: its sheet, the field that names a plan, its fields, own columns behind those, its rows."""

    blad: str
    naamveld: str
    velden: Sequence[str]
    eigen: Sequence[str]
    regels: Sequence[Regel]


def schrijf(
    planlaag: Laag,
    detaillaag: Laag,
    *,
    kenmerk: str,
    stempel: str = "",
    zinnen: Sequence[str] = (),
    afwijkingen: Sequence[Afwijking] | None = None,
) -> bytes:
    """The file; without `stempel` or `afwijkingen` it has no fingerprint or no explanation yet, and is to be read."""
    uitvoer = io.BytesIO()
    titel = f"Planlijst in de vorm van de provincie – {kenmerk}"
    with nieuw_werkboek(uitvoer, titel=titel, onderwerp="Planregistratie en DetailPlanning") as werkboek:
        for laag in (planlaag, detaillaag):
            _schrijf_laag(werkboek, laag)
        if afwijkingen is not None:
            uitleg = (
                f"{planlaag.blad} heeft een regel per plan en {detaillaag.blad} een regel per plan en jaar; "
                f"{detaillaag.naamveld} is de GlobalID van het plan. Leeg is onbekend. Vertrouwelijke plannen staan er "
                "ook in."
            )
            _schrijf_toelichting(werkboek, kenmerk, uitleg, zinnen, afwijkingen)
        if stempel:
            blad = werkboek.boek.add_worksheet(PLANLIJST_BLAD)
            blad.write_row(0, 0, (PLANLIJST_MERK, stempel))
            blad.very_hidden()
    return uitvoer.getvalue()


def _schrijf_laag(werkboek: Werkboek, laag: Laag) -> None:
    """The headings as the form has them, those of own columns behind them in a lighter colour; then the rows."""
    blad = werkboek.boek.add_worksheet(laag.blad)
    _pagina(blad, laag.blad)
    koppen = [(veld, werkboek.formaat("kop")) for veld in laag.velden]
    koppen += [(veld, werkboek.formaat("kop_vrij", italic=True)) for veld in laag.eigen]
    for kolom, (veld, formaat) in enumerate(koppen):
        werkboek.tekst(blad, 0, kolom, veld, formaat)
        gevuld = [(rij, regel[veld]) for rij, regel in enumerate(laag.regels, 1) if regel.get(veld) is not None]
        blad.set_column(kolom, kolom, _breedte(veld, [waarde for _, waarde in gevuld]))
        for rij, waarde in gevuld:
            _cel(werkboek, blad, rij, kolom, waarde)
    blad.set_row(0, 24)
    naamkolom = laag.velden.index(laag.naamveld)
    blad.freeze_panes(1, naamkolom + 1)
    blad.repeat_rows(0)
    blad.repeat_columns(naamkolom, naamkolom)
    blad.autofilter(0, 0, max(len(laag.regels), 1), len(koppen) - 1)


def _pagina(blad: Worksheet, naam: str) -> None:
    blad.set_landscape()
    blad.set_paper(A4)
    blad.set_footer(f"&L{naam}&RBlad &P van &N")


def _cel(werkboek: Werkboek, blad: Worksheet, rij: int, kolom: int, waarde: Any) -> None:
    if isinstance(waarde, str):
        werkboek.tekst(blad, rij, kolom, waarde)
    else:
        aandeel = 0 <= waarde <= 1
        notatie = "0" if isinstance(waarde, int) else "0.0##%" if aandeel else "0.0#####"  # a share, or degrees
        blad.write_number(rij, kolom, waarde, werkboek.formaat("zin", num_format=notatie))


def _breedte(veld: str, waarden: Sequence[Any]) -> float:
    """Wide enough for the heading, whose words are joined and cannot be broken, and for most values."""
    langste = max((len(str(waarde)) for waarde in waarden), default=0)
    return min(max(_SMALST, 1.2 * len(veld) + 2, 1.1 * langste + 2), _BREEDST)


def _schrijf_toelichting(
    werkboek: Werkboek, kenmerk: str, uitleg: str, zinnen: Sequence[str], afwijkingen: Sequence[Afwijking]
) -> None:
    blad = werkboek.blad(TOELICHTING, PLANLIJST_TITEL)
    blad.hide_gridlines(2)
    for kolom, breedte in enumerate(_PROEFBREEDTES):
        blad.set_column(kolom, kolom, breedte)
    werkboek.tekst(blad, 1, 0, kenmerk, werkboek.formaat("regel"))
    rij = _schrijf_regels(werkboek, blad, 3, "Wat dit is", [uitleg])
    rij = _schrijf_regels(werkboek, blad, rij + 1, "Wat de vorm anders vraagt", zinnen)
    werkboek.tekst(blad, rij + 1, 0, "Teruggelezen", werkboek.formaat("kop2"))
    gelijk = (
        "De monitor leest dit bestand terug als dezelfde plannen met dezelfde woningen."
        if not afwijkingen
        else "De monitor leest dit bestand terug als dezelfde plannen met dezelfde woningen, behalve:"
    )
    werkboek.tekst(blad, rij + 2, 0, gelijk, werkboek.formaat("zin"))
    if not afwijkingen:
        return
    for kolom, kop in enumerate(_PROEFKOPPEN):
        werkboek.tekst(blad, rij + 3, kolom, kop, werkboek.formaat("kop"))
    for nummer, afwijking in enumerate(afwijkingen, start=rij + 4):
        for kolom, tekst in enumerate((afwijking.plan, afwijking.wat, afwijking.monitor, afwijking.bestand)):
            werkboek.tekst(blad, nummer, kolom, tekst, None if tekst[:1] in "=+-@" else werkboek.formaat("alinea"))


def _schrijf_regels(werkboek: Werkboek, blad: Worksheet, rij: int, kop: str, regels: Sequence[str]) -> int:
    werkboek.tekst(blad, rij, 0, kop, werkboek.formaat("kop2"))
    for regel in regels:
        rij += 1
        werkboek.tekst(blad, rij, 0, f"• {regel}" if len(regels) > 1 else regel, werkboek.formaat("zin"))
    return rij + 1
