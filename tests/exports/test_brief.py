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
from prestatiemonitor.exports.eenheid import met_eenheid
from prestatiemonitor.exports.huisstijl import VOORBEELD
from prestatiemonitor.exports.stuk import Besluit, Stuk
from prestatiemonitor.pakketten.keuze import pakketten


def _png(breed: int = 2160, hoog: int = 1200) -> bytes:
    uit = io.BytesIO()
    Image.new("RGB", (breed, hoog), "#005F73").save(uit, "PNG")
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
def test_every_subject_is_in_the_letter_with_its_verdict_and_conclusion(pakket: str) -> None:
    een = stuk(pakket)
    doc = _open(als_brief(een, {}))
    tekst = _tekst(doc)
    koppen = [alinea.text for alinea in doc.paragraphs if alinea.style.name == "Heading 2"]
    for onderwerp in een.onderwerpen:
        oordeel = onderwerp.oordeel
        if any(zin.startswith(f"{onderwerp.titel}: ") for zin in een.kern):
            assert onderwerp.titel in koppen and onderwerp.verwacht in tekst
            assert (f"Afgesproken is: {onderwerp.norm}." in tekst) == bool(onderwerp.norm)
            assert f"{oordeel.teken} {oordeel.woord} · {onderwerp.waar} · {onderwerp.waarde}" in tekst
            assert onderwerp.conclusie[1:] in tekst  # the headlines begin with a small letter
        else:
            waar = onderwerp.waar[:1].lower() + onderwerp.waar[1:]
            assert f"{oordeel.teken}\t{onderwerp.titel} ({oordeel.woord}, {waar}): {onderwerp.conclusie}" in tekst
    assert een.bron in tekst and een.bewijs[0] in tekst


@pytest.mark.parametrize("pakket", [p.code for p in pakketten()])
def test_a_letter_has_a_chart_for_the_subjects_of_its_headlines_alone(pakket: str) -> None:
    een = stuk(pakket)
    liggend = dict.fromkeys(getekend(een), _png(2160, 1200))
    doc = _open(als_brief(een, liggend))
    teksten = [beeld._inline.docPr.get("descr") for beeld in doc.inline_shapes]
    genoemd = [o for o in een.onderwerpen if any(zin.startswith(f"{o.titel}: ") for zin in een.kern)]
    assert sorted(teksten) == sorted(o.figuren[0].alt for o in genoemd if o.figuren)
    assert 0 < len(teksten) <= 5
    deel = doc.sections[0]
    ruimte = deel.page_width - deel.left_margin - deel.right_margin
    assert all(beeld.width <= ruimte for beeld in doc.inline_shapes)
    assert len({beeld._inline.docPr.get("id") for beeld in doc.inline_shapes}) == len(teksten)


def test_a_chart_too_high_to_be_read_in_a_letter_gives_way_to_its_main_numbers_and_says_of_how_many() -> None:
    een = stuk("ambtelijk-juni")
    beelden = {naam: _png(2160, 3000) if naam == "sociaal-per-plan" else _png(2160, 1200) for naam in getekend(een)}
    doc = _open(als_brief(een, beelden))
    tabel = next(t for t in doc.tables if _titel(t) == "Aandeel sociaal per plan")
    assert [cel.text for cel in tabel.rows[1].cells] == ["De Zwanenridder", "0%", "35%"]
    assert len(tabel.rows) == 13
    assert "12 van 32 plannen, tekorten eerst; de rest staat in het werkboek" in _tekst(doc)
    assert len(doc.inline_shapes) == 4


@pytest.mark.parametrize("pakket", [p.code for p in pakketten()])
def test_what_asks_attention_stands_in_the_order_of_the_headlines_and_as_many_as_they_count_are_accounted_for(
    pakket: str,
) -> None:
    een = stuk(pakket)
    doc = _open(als_brief(een, {}))
    koppen = [(alinea.style.name, alinea.text) for alinea in doc.paragraphs if alinea.style.name.startswith("Heading")]
    meer = len(een.aandacht) > len(een.kern) - 1
    deel = koppen.index(("Heading 1", "Wat het meest aandacht vraagt" if meer else "Wat aandacht vraagt"))
    titels = {o.id: o.titel for o in een.onderwerpen}
    getoond = [titels[naam] for naam in een.aandacht[: len(een.kern) - 1]]
    assert koppen[deel + 1 : deel + 2 + len(getoond)] == [
        *(("Heading 2", titel) for titel in getoond),
        ("Heading 1", "De andere onderwerpen"),
    ]
    assert [zin.partition(": ")[0] for zin in een.kern[1:]] == getoond
    rest = len(een.aandacht) - len(getoond)
    assert (f"Nog {rest} onderwerp" in _tekst(doc) and "aandacht: zie ‘De andere onderwerpen’." in _tekst(doc)) == meer
    assert een.kern[0].endswith(f"; {len(een.aandacht)} onderwerpen met een norm vragen aandacht.")


def test_without_pictures_the_main_numbers_of_the_charts_stand_in(een_stuk: Stuk, beelden: dict[str, bytes]) -> None:
    zonder, met = _open(als_brief(een_stuk, {})), _open(als_brief(een_stuk, beelden))
    assert not len(zonder.inline_shapes)
    assert len(zonder.tables) == len(met.tables) + len(met.inline_shapes)
    urgent = next(o for o in een_stuk.onderwerpen if o.id == "aandeel_urgent")
    tabel = next(t for t in zonder.tables if _titel(t) == urgent.figuren[0].kop)
    assert [cel.text for cel in tabel.rows[1].cells] == ["alle corporaties samen", "31,7%", "30%"]


def _titel(tabel: docx.table.Table) -> str:
    return str(tabel._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")))


def test_the_overview_says_what_the_overview_of_the_pack_says_with_each_value_in_its_unit(een_stuk: Stuk) -> None:
    tabel = _open(als_brief(een_stuk, {})).tables[0]
    rijen = [[cel.text for cel in rij.cells] for rij in tabel.rows[1:]]
    assert [rij[0] for rij in rijen] == een_stuk.overzicht["Oordeel"].tolist()
    assert [rij[3] for rij in rijen] == met_eenheid(een_stuk.overzicht, "Waarde")["Waarde"].tolist()
    assert "38 woningen" in rijen[0] and "gelijk" in rijen[0]


def test_what_was_agreed_and_what_was_only_expected_are_two_sentences(een_stuk: Stuk) -> None:
    tekst = _tekst(_open(als_brief(een_stuk, {})))
    assert (
        "Afgesproken is: ten minste 50 woningen per jaar. Verwacht in tabel 1: 415 woningen in 2025 tot en met 2027."
    ) in tekst


def test_the_letter_names_the_files_that_go_with_it_and_what_the_public_does_not_get(een_stuk: Stuk) -> None:
    tekst = _tekst(_open(als_brief(een_stuk, {})))
    assert "Rapport (PDF): alle grafieken" in tekst and "Werkboek" not in tekst
    assert all(regel in tekst for regel in een_stuk.weggelaten)
    assert all(regel in tekst for onderwerp in een_stuk.onderwerpen for regel in onderwerp.weggelaten)


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
    overzicht = pd.concat([een_stuk.overzicht] * 9).assign(Onderwerp=lang)
    tabel = _open(als_brief(replace(een_stuk, overzicht=overzicht), {})).tables[0]
    assert len(tabel.rows) == 64 and tabel.rows[60].cells[1].text == lang
    breedten = [cel.width for cel in tabel.rows[0].cells]
    assert sum(breedten) <= 16.01 * 360_000  # centimetres of Word
    assert min(breedten) > 1.2 * 360_000
