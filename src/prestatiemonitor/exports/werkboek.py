"""What every workbook we write has in common: text that stays text, house colours, language and fixed dates."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from prestatiemonitor.exports.huisstijl import GEDEMPT, GEMAAKT, INKT, LETTER, PANEEL, TAAL

XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
"""What a workbook is called where a browser asks."""
CEL_MAXIMUM: Final = 32_767  # UTF-16 units that a cell can hold
INGEKORT: Final = " … (ingekort)"
FORMULETEKENS: Final = ("=", "+", "-", "@", "\t", "\r")
A4: Final = 9

_ONTOELAATBAAR = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_SURROGAAT = re.compile("[\ud800-\udfff]")
_KERN = "docProps/core.xml"

_BASIS: Final[Mapping[str, Any]] = {"font_name": LETTER, "font_color": INKT, "valign": "top"}
_SOORTEN: Final[Mapping[str, Mapping[str, Any]]] = {
    "titel": {"bold": True, "font_size": 16},
    "kop2": {"bold": True, "font_size": 13},
    "regel": {"font_color": GEDEMPT},
    "zin": {},
    "alinea": {"text_wrap": True},
    "kop": {"bold": True, "bg_color": PANEEL, "bottom": 2, "bottom_color": INKT, "text_wrap": True, "valign": "bottom"},
    "kop_vrij": {"bg_color": PANEEL, "bottom": 2, "bottom_color": INKT, "text_wrap": True, "valign": "bottom"},
    "tekst": {"num_format": "@", "text_wrap": True},
    "formuletekst": {"num_format": "@", "text_wrap": True, "quote_prefix": True},
}


@dataclass
class Werkboek:
    """A workbook being written: the xlsxwriter workbook and its formats by name, each made once."""

    boek: Workbook
    _formaten: dict[tuple[str, tuple[tuple[str, Any], ...]], Format] = field(default_factory=dict)

    def formaat(self, soort: str, **extra: Any) -> Format:
        """The format of a kind (`titel`, `kop`, `tekst`, …), with extra xlsxwriter properties where given."""
        sleutel = (soort, tuple(sorted(extra.items())))
        if sleutel not in self._formaten:
            self._formaten[sleutel] = self.boek.add_format({**_BASIS, **_SOORTEN[soort], **extra})
        return self._formaten[sleutel]

    def tekst(self, blad: Worksheet, rij: int, kolom: int, waarde: str, formaat: Format | None = None) -> None:
        """Write text that can never become a formula, link, number or markup; empty text leaves the cell empty."""
        waarde = veilige_tekst(waarde)
        if not waarde:
            return
        if formaat is None:
            formaat = self.formaat("formuletekst" if waarde.startswith(FORMULETEKENS) else "tekst")
        if waarde.startswith("<r>") and waarde.endswith("</r>"):
            waarde = _als_opgemaakte_tekst(waarde)
        blad.write_string(rij, kolom, waarde, formaat)

    def blad(self, naam: str, titel: str, *, voettekst: str = "") -> Worksheet:
        """A sheet for A4 landscape, one page wide, with its title in A1 and title and page number in the footer."""
        blad = self.boek.add_worksheet(naam)
        blad.set_landscape()
        blad.set_paper(A4)
        blad.fit_to_pages(1, 0)
        blad.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        voet = veilige_tekst(voettekst or titel).replace("&", "&&").replace("\n", " ")[:150]
        blad.set_footer(f"&L{voet}&RBlad &P van &N")
        blad.set_row(0, 26)
        self.tekst(blad, 0, 0, titel, self.formaat("titel"))
        return blad


@contextmanager
def nieuw_werkboek(uitvoer: io.BytesIO, *, titel: str, onderwerp: str) -> Iterator[Werkboek]:
    """Write a workbook into `uitvoer`: title, subject and Dutch as language in its properties, deterministic bytes."""
    tussen = io.BytesIO()
    boek = xlsxwriter.Workbook(
        tussen,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "default_format_properties": {"font_name": LETTER, "font_size": 11},
        },
    )
    boek.set_properties(
        {
            "title": veilige_tekst(titel),
            "subject": veilige_tekst(onderwerp),
            "author": "Prestatiemonitor",
            "created": GEMAAKT,
        }
    )
    yield Werkboek(boek)
    boek.close()
    uitvoer.write(_met_taal(tussen.getvalue()))


def veilige_tekst(waarde: str) -> str:
    """`waarde` as a cell can hold it: no control characters but tab and line end, `\\n` as line end, 32,767 units."""
    waarde = waarde.replace("\r\n", "\n").replace("\r", "\n")
    waarde = _SURROGAAT.sub("\ufffd", _ONTOELAATBAAR.sub("", waarde))
    if len(waarde.encode("utf-16-le")) // 2 <= CEL_MAXIMUM:
        return waarde
    kort = waarde.encode("utf-16-le")[: 2 * (CEL_MAXIMUM - len(INGEKORT))].decode("utf-16-le", errors="ignore")
    return kort + INGEKORT


def _als_opgemaakte_tekst(waarde: str) -> str:
    """Text that looks like xlsxwriter's own rich-text markup, as a rich text of one run, so that it stays literal."""
    waarde = waarde.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<r><t xml:space="preserve">{waarde}</t></r>'


def _met_taal(inhoud: bytes) -> bytes:
    """The workbook with Dutch as the document's language, which xlsxwriter has no property for."""
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as oud, zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as nieuw:
        for ingang in oud.infolist():
            deel = oud.read(ingang)
            if ingang.filename == _KERN:
                slot = b"</cp:coreProperties>"
                deel = deel.replace(slot, f"<dc:language>{TAAL}</dc:language>".encode() + slot)
            nieuw.writestr(ingang, deel)
    return uit.getvalue()
