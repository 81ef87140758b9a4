"""Tables of a Word document: the heading row marked and repeated, verdicts with sign and colour, widths that fit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Emu, Pt, RGBColor
from docx.table import Table, _Cell

from prestatiemonitor.exports.huisstijl import LIJN, PANEEL
from prestatiemonitor.exports.werkboek import veilige_tekst

Cel = str | Mapping[str, str]
_TABEL: Final = 9  # points
_BIJEEN: Final = 12  # rows of a table that stays on one page
_WOORD: Final = 18  # characters; a longer word is broken
_RUIM: Final = 60  # characters; longer texts have more lines


def schrijf_tabel(doc: Document, gegevens: Mapping[str, Any], wat: str, breedte: int) -> None:
    """Adds a table (see `rapport.tabellen.tabel`) of at most `breedte`; `wat` says what it holds."""
    kolommen, rijen = gegevens["kolommen"], gegevens["rijen"]
    tabel = doc.add_table(rows=1, cols=len(kolommen))
    tabel.alignment, tabel.autofit = WD_TABLE_ALIGNMENT.LEFT, False
    _eigenschappen(tabel, wat)
    breedten = _breedten(kolommen, rijen, breedte)
    for nummer, (cel, kolom) in enumerate(zip(tabel.rows[0].cells, kolommen, strict=True)):
        _vul(cel, kolom["kop"], rechts=kolom["rechts"], vet=True)
        cel.width = tabel.columns[nummer].width = breedten[nummer]
        cel._tc.get_or_add_tcPr().append(element("w:shd", val="clear", color="auto", fill=PANEEL[1:]))
    tabel.rows[0]._tr.get_or_add_trPr().append(element("w:tblHeader"))
    for rij in rijen:
        cellen = tabel.add_row().cells
        for cel, waarde, kolom, maat in zip(cellen, rij, kolommen, breedten, strict=True):
            _vul(cel, waarde, rechts=kolom["rechts"])
            cel.width = maat
    for nummer, rij_ in enumerate(tabel.rows):
        for cel in rij_.cells if nummer < len(rijen) <= _BIJEEN else ():
            cel.paragraphs[0].paragraph_format.keep_with_next = True
        rij_._tr.get_or_add_trPr().insert(0, element("w:cantSplit"))


def _eigenschappen(tabel: Table, wat: str) -> None:
    eigen = tabel._tbl.tblPr
    randen = OxmlElement("w:tblBorders")
    for kant in ("top", "bottom", "insideH"):
        randen.append(element(f"w:{kant}", val="single", sz="4", space="0", color=LIJN[1:]))
    plek = eigen.find(qn("w:tblLayout"))
    plek.addprevious(randen)
    kijk = eigen.find(qn("w:tblLook"))
    if kijk is not None:
        eigen.remove(kijk)
    eigen.append(element("w:tblLook", val="0020", firstRow="1", lastRow="0", firstColumn="0", noVBand="1"))
    eigen.append(element("w:tblCaption", val=veilige_tekst(wat)))


def _vul(cel: _Cell, waarde: Cel, *, rechts: bool = False, vet: bool = False) -> None:
    alinea = cel.paragraphs[0]
    alinea.paragraph_format.space_after = Pt(1)
    alinea.paragraph_format.space_before = Pt(1)
    if rechts:
        alinea.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if isinstance(waarde, str):
        delen = [(waarde, "")]
    else:
        delen = [(f"{waarde['teken']} ", waarde["kleur"]), (waarde["woord"], "")]
    for tekst, kleur in delen:
        deel = alinea.add_run(veilige_tekst(tekst))
        deel.font.size, deel.bold = Pt(_TABEL), vet
        if kleur:
            deel.font.color.rgb = rgb(kleur)


def _breedten(kolommen: Sequence[Mapping[str, Any]], rijen: Sequence[Sequence[Cel]], breedte: int) -> list[Emu]:
    """Every column has room for its longest word, numbers and verdicts for all of it; texts share what is left.

    Where that is too much, only the widest columns give way, so that no short word is broken.
    """
    teksten = [[_als_tekst(rij[nummer]) for rij in rijen] for nummer in range(len(kolommen))]
    minst, liefst = [], []
    for kolom, tekst in zip(kolommen, teksten, strict=True):
        heel = [] if kolom["deel"] else tekst
        woorden = [woord[:_WOORD] for deel in (*tekst, kolom["kop"]) for woord in deel.split()]
        minst.append(_maat(max(map(len, (*heel, *woorden)), default=1)))
        liefst.append(max(minst[-1], _maat(min(max(map(len, tekst), default=0), _RUIM))))
    minst = _hoogstens(minst, breedte)
    over, wens = breedte - sum(minst), sum(liefst) - sum(minst)
    deel = min(1.0, max(over, 0) / wens) if wens > 0 else 0.0
    return [Emu(round(m + (wil - m) * deel)) for m, wil in zip(minst, liefst, strict=True)]


def _hoogstens(maten: Sequence[int], breedte: int) -> list[int]:
    """The widths with the widest made as narrow as is needed to fit together."""
    vast: dict[int, int] = {}
    while True:
        gelijk = (breedte - sum(vast.values())) // max(len(maten) - len(vast), 1)
        smaller = {n: maat for n, maat in enumerate(maten) if n not in vast and maat <= gelijk}
        if not smaller:
            return [vast.get(n, min(maat, gelijk)) for n, maat in enumerate(maten)]
        vast |= smaller


def _als_tekst(cel: Cel) -> str:
    return cel if isinstance(cel, str) else f"{cel['teken']} {cel['woord']}"


def _maat(tekens: int) -> int:
    """The width of a column for so many characters, generous: another letter may stand in."""
    return round((0.7 * min(tekens, _RUIM) + 1.8) * Pt(_TABEL))


def element(naam: str, **kenmerken: str) -> BaseOxmlElement:
    """An element of Word's own markup with these attributes."""
    deel: BaseOxmlElement = OxmlElement(naam)
    for sleutel, waarde in kenmerken.items():
        deel.set(qn(f"w:{sleutel}"), waarde)
    return deel


def rgb(kleur: str) -> RGBColor:
    """A colour (`#RRGGBB`) as Word takes it."""
    return RGBColor.from_string(kleur[1:])
