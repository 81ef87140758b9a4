"""A Word document in the house style: Dutch, headings by style, tables whose heading row is marked, page numbers."""

import io
import zipfile
from collections.abc import Mapping
from typing import Any, Final

from docx import Document
from docx.document import Document as Document_
from docx.image.image import Image
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Emu, Pt
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from prestatiemonitor.exports.huisstijl import GEDEMPT, GEMAAKT, INKT, LETTER, PANEEL, TAAL
from prestatiemonitor.exports.werkboek import veilige_tekst
from prestatiemonitor.exports.wordtabel import element, rgb, schrijf_tabel
from prestatiemonitor.exports.zip import als_zip

Cel = str | Mapping[str, str]
BRON: Final = "Bronregel"
BREEDTE: Final = Cm(16)  # between the margins of a standing A4
_HOOGSTE: Final = Cm(9)  # of a picture, so that two stand on a page with their text
_STIJLEN: Final = {  # size in points, bold, colour, space before and after
    "Normal": (11, False, INKT, 0, 6),
    "Title": (24, True, INKT, 0, 2),
    "Subtitle": (13, False, GEDEMPT, 0, 10),
    "Heading 1": (16, True, INKT, 20, 6),
    "Heading 2": (13, True, INKT, 16, 4),
    "Heading 3": (11, True, INKT, 10, 3),
    "Caption": (10, True, INKT, 8, 3),
    "List Bullet": (11, False, INKT, 0, 3),
    "List Number": (11, False, INKT, 0, 3),
    "Header": (9, False, GEDEMPT, 0, 0),
    "Footer": (9, False, GEDEMPT, 0, 0),
}
_INSPRINGEN: Final = Cm(0.6)
_SMALST: Final = 0.6  # of the width of the page, for the letters in a picture to be read
_EIGENSCHAP: Final = 255  # characters that a property of a document can hold
_RAND: Final = 2.4  # ems that a column has beside its text, also where another letter stands in


class Worddocument:
    """A document being written from top to bottom; every text is plain text, whatever it looks like."""

    def __init__(self, titel: str, onderwerp: str, voettekst: str) -> None:
        self._doc: Document_ = Document()
        self._pagina()
        self._stijlen()
        self._taal()
        eigen = self._doc.core_properties
        eigen.title, eigen.subject = (veilige_tekst(tekst)[:_EIGENSCHAP] for tekst in (titel, onderwerp))
        eigen.language = TAAL
        eigen.author, eigen.comments, eigen.keywords, eigen.last_modified_by = "Prestatiemonitor", "", "", ""
        eigen.created = eigen.modified = GEMAAKT
        self._voettekst(voettekst)

    def alinea(self, tekst: str, stijl: str = "Normal", *, vet: str = "", kleur: str = "") -> Paragraph:
        """A paragraph; `vet` stands before its text, bold and in `kleur` where given."""
        alinea = self._doc.add_paragraph(style=stijl)
        if vet:
            deel = alinea.add_run(veilige_tekst(vet))
            deel.bold = True
            if kleur:
                deel.font.color.rgb = rgb(kleur)
        alinea.add_run(veilige_tekst(tekst))
        return alinea

    def punt(self, teken: str, kleur: str) -> Paragraph:
        """A paragraph of a list that has a sign of its own before it, in its colour."""
        alinea = self.alinea("\t", vet=teken, kleur=kleur)
        vorm = alinea.paragraph_format
        vorm.left_indent, vorm.first_line_indent = _INSPRINGEN, -_INSPRINGEN
        vorm.tab_stops.add_tab_stop(_INSPRINGEN)
        return alinea

    def vul_aan(self, alinea: Paragraph, tekst: str, *, vet: bool = False) -> None:
        """More text in a paragraph."""
        alinea.add_run(veilige_tekst(tekst)).bold = vet or None

    def regels(self, feiten: Mapping[str, str]) -> None:
        """Short facts under each other, each after its bold name."""
        for naam, tekst in feiten.items():
            self.alinea(tekst, vet=f"{naam}: ").paragraph_format.space_after = Pt(0)

    def kop(self, tekst: str, niveau: int) -> None:
        """A heading of level 1 to 3."""
        self.alinea(tekst, f"Heading {niveau}")

    def kader(self, tekst: str) -> None:
        """A paragraph in a box that nobody misses."""
        alinea = self.alinea("", vet=tekst)
        kader, vulling = OxmlElement("w:pBdr"), element("w:shd", val="clear", color="auto", fill=PANEEL[1:])
        for kant in ("top", "left", "bottom", "right"):
            kader.append(element(f"w:{kant}", val="single", sz="8", space="6", color=INKT[1:]))
        eigen = alinea._p.get_or_add_pPr()
        spatie = eigen.find(qn("w:spacing"))
        eigen.append(kader) if spatie is None else spatie.addprevious(kader)
        kader.addnext(vulling)

    def beeld(self, png: bytes, alt: str, titel: str) -> None:
        """A picture as wide as the text, with its alternative text."""
        alinea = self._doc.add_paragraph()
        beeld = alinea.add_run().add_picture(io.BytesIO(png), width=BREEDTE)
        if beeld.height > _HOOGSTE:
            beeld.width, beeld.height = Emu(round(beeld.width * _HOOGSTE / beeld.height)), _HOOGSTE
        eigen = beeld._inline.docPr
        eigen.set("descr", veilige_tekst(alt))
        eigen.set("title", veilige_tekst(titel))

    def tabel(self, gegevens: Mapping[str, Any], wat: str) -> None:
        """A table (see `rapport.tabellen.tabel`); its heading row is marked and repeated, `wat` says what it holds."""
        schrijf_tabel(self._doc, gegevens, wat, BREEDTE)
        self._doc.add_paragraph(style="Footer")  # tables that touch become one

    def inhoud(self) -> bytes:
        """The document as bytes, the same each time."""
        uit = io.BytesIO()
        self._doc.save(uit)
        with zipfile.ZipFile(uit) as zip_:
            return als_zip({naam: zip_.read(naam) for naam in zip_.namelist()})

    def _pagina(self) -> None:
        deel = self._doc.sections[0]
        deel.page_width, deel.page_height = Cm(21), Cm(29.7)
        deel.left_margin = deel.right_margin = Cm(2.5)
        deel.top_margin, deel.bottom_margin = Cm(2.3), Cm(2.3)

    def _stijlen(self) -> None:
        for naam, (punten, vet, kleur, voor, na) in _STIJLEN.items():
            self._stijl(self._doc.styles[naam], punten, vet, kleur, voor, na)
        bron = self._doc.styles.add_style(BRON, 1)
        bron.base_style = self._doc.styles["Normal"]
        self._stijl(bron, 9, False, GEDEMPT, 0, 8)
        self._doc.styles["Caption"].paragraph_format.keep_with_next = True
        rand = self._doc.styles["Title"].element.find(".//" + qn("w:pBdr"))
        if rand is not None:
            rand.getparent().remove(rand)

    def _stijl(self, stijl: Any, punten: int, vet: bool, kleur: str, voor: int, na: int) -> None:
        assert isinstance(stijl, ParagraphStyle)
        letter = stijl.font
        letter.name, letter.size, letter.bold, letter.italic = LETTER, Pt(punten), vet, False
        letter.color.rgb = rgb(kleur)
        letters = stijl.element.rPr.find(qn("w:rFonts"))
        for deel in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            letters.attrib.pop(qn(f"w:{deel}"), None)
        for deel in ("w:spacing", "w:kern"):  # of letters; the title of the template has them
            for gevonden in stijl.element.rPr.findall(qn(deel)):
                stijl.element.rPr.remove(gevonden)
        vorm = stijl.paragraph_format
        vorm.space_before, vorm.space_after, vorm.line_spacing = Pt(voor), Pt(na), 1.12

    def _taal(self) -> None:
        for taal in self._doc.styles.element.iter(qn("w:lang")):
            taal.set(qn("w:val"), TAAL)
        for taal in self._doc.settings.element.iter(qn("w:themeFontLang")):
            taal.set(qn("w:val"), TAAL)

    def _voettekst(self, tekst: str) -> None:
        alinea = self._doc.sections[0].footer.paragraphs[0]
        alinea.add_run(f"{veilige_tekst(tekst)} · bladzijde ")
        alinea._p.append(_veld("PAGE"))
        alinea.add_run(" van ")
        alinea._p.append(_veld("NUMPAGES"))


def past_leesbaar(png: bytes) -> bool:
    """Whether a picture is still wide enough to be read where it is made as low as a page of a letter asks."""
    beeld = Image.from_blob(png)
    return beeld.px_width * _HOOGSTE >= beeld.px_height * BREEDTE * _SMALST


def _veld(code: str) -> BaseOxmlElement:
    veld = element("w:fldSimple", instr=code)
    deel, tekst = OxmlElement("w:r"), OxmlElement("w:t")
    tekst.text = "1"
    deel.append(tekst)
    veld.append(deel)
    return veld
