"""The letter to the council, opened again: the words and numbers of the Stuk, headings, pictures with text, tables."""

import io
import zipfile
from dataclasses import replace

import docx
import pandas as pd
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from PIL import Image
from stukken import stuk

from prestatiemonitor.exports.beelden import getekend
from prestatiemonitor.exports.brief import als_brief
from prestatiemonitor.exports.huisstijl import VOORBEELD
from prestatiemonitor.exports.stuk import Besluit, Figuur, Stuk
from prestatiemonitor.pakketten.keuze import pakketten


def _png() -> bytes:
    uit = io.BytesIO()
    Image.new("RGB", (2160, 3000), "#005F73").save(uit, "PNG")
    return uit.getvalue()


@pytest.fixture(scope="module")
def een_stuk() -> Stuk:
    return stuk("raadsinformatieavond")


@pytest.fixture(scope="module")
def beelden(een_stuk: Stuk) -> dict[str, bytes]:
    return dict.fromkeys(getekend(een_stuk), _png())


def _open(inhoud: bytes) -> Document:
    return docx.Document(io.BytesIO(inhoud))


def _tekst(doc: Document) -> str:
    return "\n".join(alinea.text for alinea in doc.paragraphs)


@pytest.mark.parametrize("pakket", [p.code for p in pakketten()])
def test_every_subject_stands_under_its_heading_with_verdict_conclusion_value_and_source(pakket: str) -> None:
    een = stuk(pakket)
    doc = _open(als_brief(een, {}))
    tekst = _tekst(doc)
    koppen = [alinea.text for alinea in doc.paragraphs if alinea.style.name == "Heading 2"]
    for onderwerp in een.onderwerpen:
        assert onderwerp.titel in koppen
        assert f"{onderwerp.oordeel.teken} {onderwerp.oordeel.woord} · {onderwerp.waar}" in tekst
        assert onderwerp.conclusie in tekst and onderwerp.waarde in tekst and onderwerp.bron in tekst
        assert all(regel in tekst for regel in onderwerp.normregels)
    assert all(regel in tekst for regel in een.bewijs)


def test_the_first_chart_of_a_subject_is_a_picture_with_its_text_for_who_cannot_see_it(
    een_stuk: Stuk, beelden: dict[str, bytes]
) -> None:
    doc = _open(als_brief(een_stuk, beelden))
    teksten = [beeld._inline.docPr.get("descr") for beeld in doc.inline_shapes]
    assert sorted(teksten) == sorted(o.figuren[0].alt for o in een_stuk.onderwerpen if o.figuren)
    deel = doc.sections[0]
    ruimte = deel.page_width - deel.left_margin - deel.right_margin
    assert all(beeld.width <= ruimte and beeld.height < beeld.width * 1.5 for beeld in doc.inline_shapes)
    assert len({beeld._inline.docPr.get("id") for beeld in doc.inline_shapes}) == len(teksten)


def test_without_pictures_the_tables_with_the_same_numbers_stand_in(een_stuk: Stuk, beelden: dict[str, bytes]) -> None:
    zonder, met = _open(als_brief(een_stuk, {})), _open(als_brief(een_stuk, beelden))
    assert not len(zonder.inline_shapes)
    extra = sum(1 for o in een_stuk.onderwerpen if o.figuren and len(o.figuren[0].cijfers))
    assert len(zonder.tables) == len(met.tables) + extra
    urgent = next(o for o in een_stuk.onderwerpen if o.id == "aandeel_urgent")
    tabel = next(t for t in zonder.tables if _titel(t) == urgent.figuren[0].kop)
    assert [cel.text for cel in tabel.rows[0].cells] == list(urgent.figuren[0].cijfers.columns)
    assert tabel.rows[1].cells[1].text == "31,7%"


def _titel(tabel: docx.table.Table) -> str:
    return str(tabel._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")))


def test_the_overview_says_what_the_overview_of_the_pack_says(een_stuk: Stuk) -> None:
    tabel = _open(als_brief(een_stuk, {})).tables[0]
    rijen = [[cel.text for cel in rij.cells] for rij in tabel.rows]
    assert rijen == [list(een_stuk.overzicht.columns), *een_stuk.overzicht.astype(str).to_numpy().tolist()]


def test_the_heading_row_of_every_table_is_marked_and_repeated_and_no_row_is_split(een_stuk: Stuk) -> None:
    for tabel in _open(als_brief(een_stuk, {})).tables:
        kenmerken = [{deel.tag for deel in rij._tr.trPr} for rij in tabel.rows]
        assert qn("w:tblHeader") in kenmerken[0] and not any(qn("w:tblHeader") in rest for rest in kenmerken[1:])
        assert all(qn("w:cantSplit") in rij for rij in kenmerken)
        assert _titel(tabel)


def test_the_document_is_dutch_has_a_title_and_page_numbers_as_fields(een_stuk: Stuk) -> None:
    inhoud = als_brief(een_stuk, {})
    doc = _open(inhoud)
    assert (doc.core_properties.title, doc.core_properties.language) == (een_stuk.titel, "nl-NL")
    talen = {taal.get(qn("w:val")) for taal in doc.styles.element.iter(qn("w:lang"))}
    assert talen == {"nl-NL"}
    velden = [veld.get(qn("w:instr")) for veld in doc.sections[0].footer._element.iter(qn("w:fldSimple"))]
    assert velden == ["PAGE", "NUMPAGES"]
    with zipfile.ZipFile(io.BytesIO(inhoud)) as delen:
        assert b"2013" not in delen.read("docProps/core.xml")  # the template's own year


def test_the_same_input_gives_the_same_bytes(een_stuk: Stuk, beelden: dict[str, bytes]) -> None:
    assert als_brief(een_stuk, beelden) == als_brief(een_stuk, beelden)


def test_an_example_says_so_on_the_first_page_and_figures_of_the_town_do_not(een_stuk: Stuk) -> None:
    assert VOORBEELD in _tekst(_open(als_brief(een_stuk, {})))
    assert VOORBEELD not in _tekst(_open(als_brief(replace(een_stuk, voorbeeld=False), {})))


def test_a_pack_without_subjects_and_text_with_signs_and_control_characters_still_gives_a_document(
    een_stuk: Stuk,
) -> None:
    lastig = "=SOM(A1)<w:p/>\x0b{ PAGE } " + "zeerlangeplannaam" * 40
    leeg = replace(een_stuk, titel=lastig, onderwerpen=(), kern=(lastig,), bewijs=(lastig,))
    tekst = _tekst(_open(als_brief(leeg, {})))
    assert tekst.count("=SOM(A1)<w:p/>{ PAGE } zeerlange") == 3


def test_decisions_and_actions_of_earlier_meetings_stand_in_tables_of_their_own(een_stuk: Stuk) -> None:
    besluiten = (Besluit("Sociale voorraad", "besluit", "Versnellen", "wethouder"), Besluit("Labels", "actie", "Lijst"))
    doc = _open(als_brief(replace(een_stuk, besluiten=besluiten), {}))
    assert [_titel(t) for t in doc.tables][-2:] == ["Besluiten uit eerdere overleggen", "Acties uit eerdere overleggen"]
    assert "Versnellen" in [cel.text for cel in doc.tables[-2].rows[1].cells]


def test_a_name_without_end_leaves_the_other_columns_their_room_and_no_table_is_wider_than_the_page(
    een_stuk: Stuk,
) -> None:
    lang = "Zeerlangeplannaam" * 12
    onderwerp = replace(een_stuk.onderwerpen[0], titel=lang, figuren=(_lange_figuur(lang),))
    doc = _open(als_brief(replace(een_stuk, onderwerpen=(onderwerp,)), {}))
    tabel = next(t for t in doc.tables if _titel(t) == "Plannen")
    assert len(tabel.rows) == 61 and tabel.rows[60].cells[0].text == lang
    breedten = [cel.width for cel in tabel.rows[0].cells]
    assert sum(breedten) <= 16.01 * 360_000  # centimetres of Word
    assert min(breedten) > 1.2 * 360_000


def _lange_figuur(naam: str) -> Figuur:
    cijfers = pd.DataFrame({"Plan": [naam] * 60, "Kern": "Nijkerkerveen", "Woningen": range(60), "Sloop": 1})
    return Figuur("plannen", "Plannen", None, cijfers, "Tabel")
