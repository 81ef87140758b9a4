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

from prestatiemonitor.exports.werkboek import LIJN, PANEEL, veilige_tekst

Cel = str | Mapping[str, str]
_TABEL: Final = 9  # points
_RAND: Final = 2.4  # ems that a column has beside its text, also where another letter stands in


def schrijf_tabel(doc: Document, gegevens: Mapping[str, Any], wat: str, breedte: int) -> None:
    """Adds a table (see `rapport.tabellen.tabel`) of at most `breedte`; `wat` says what it holds."""
    kolommen, rijen = gegevens["kolommen"], gegevens["rijen"]
    tabel = doc.add_table(rows=1, cols=len(kolommen))
    tabel.alignment, tabel.autofit = WD_TABLE_ALIGNMENT.LEFT, False
    _eigenschappen(tabel, wat)
    breedten = _breedten(kolommen, breedte)
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
    for rij_ in tabel.rows:
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


def _breedten(kolommen: Sequence[Mapping[str, Any]], breedte: int) -> list[Emu]:
    """Short columns as wide as their text, sentences share the rest; too wide together, all become narrower."""
    em = Pt(_TABEL)
    vast = [round((1.1 * kolom["vast"] + _RAND) * em) if kolom["vast"] else 0 for kolom in kolommen]
    delen = [kolom["deel"] for kolom in kolommen]
    rest = max(breedte - sum(vast), breedte // 4 if sum(delen) else 0)
    breedten = [v or rest * deel / max(sum(delen), 1) for v, deel in zip(vast, delen, strict=True)]
    schaal = min(1.0, breedte / max(sum(breedten), 1))
    return [Emu(round(maat * schaal)) for maat in breedten]


def element(naam: str, **kenmerken: str) -> BaseOxmlElement:
    """An element of Word's own markup with these attributes."""
    deel: BaseOxmlElement = OxmlElement(naam)
    for sleutel, waarde in kenmerken.items():
        deel.set(qn(f"w:{sleutel}"), waarde)
    return deel


def rgb(kleur: str) -> RGBColor:
    """A colour (`#RRGGBB`) as Word takes it."""
    return RGBColor.from_string(kleur[1:])
