"""The report can be used by everyone: tagged, in Dutch, with a title, an outline, table headings, alternative texts."""

import io

from kleinstuk import SVG, een_figuur, een_onderwerp, leeg_stuk
from pdflezer import Gelezen, kaal
from pypdf import PdfReader

from prestatiemonitor.exports.rapport import als_factsheet, als_rapport
from prestatiemonitor.exports.stuk import Stuk

Paren = tuple[tuple[Stuk, Gelezen], ...]


def test_the_file_says_that_it_is_tagged_pdf_for_everyone_in_dutch_with_a_title(
    rapporten: Paren, factsheets: Paren
) -> None:
    for stuk, pdf in (*rapporten, *factsheets):
        assert pdf.wortel["/MarkInfo"]["/Marked"] == True  # noqa: E712 - a boolean of the file
        assert pdf.wortel["/Lang"] == "nl-NL"
        assert "/StructTreeRoot" in pdf.wortel
        assert b"pdfuaid:part>1<" in pdf.wortel["/Metadata"].get_object().get_data()
        assert pdf.wortel["/ViewerPreferences"]["/DisplayDocTitle"] == True  # noqa: E712
        assert pdf.lezer.metadata.title == f"{stuk.titel} · {stuk.ondertitel}"


def test_every_subject_stands_in_the_outline_and_is_a_heading(rapporten: Paren) -> None:
    for stuk, pdf in rapporten:
        for onderwerp in stuk.onderwerpen:
            assert any(titel.endswith(onderwerp.titel) for titel in pdf.bladwijzers)
        assert len(pdf.soort("/H2")) >= len(stuk.onderwerpen)


def test_the_columns_of_every_table_have_headings(rapporten: Paren) -> None:
    for stuk, pdf in rapporten:
        tabellen, koppen = pdf.soort("/Table"), pdf.soort("/TH")
        assert tabellen and len(koppen) >= 2 * len(tabellen)
        assert {
            str(kop["/A"][0]["/Scope"] if isinstance(kop["/A"], list) else kop["/A"]["/Scope"]) for kop in koppen
        } == {"/Column"}, stuk.ondertitel


def test_a_picture_has_the_title_and_alternative_text_of_its_figure() -> None:
    figuur = een_figuur("groei")
    stuk = leeg_stuk(onderwerpen=(een_onderwerp(figuren=(figuur,)),))
    pdf = Gelezen(als_rapport(stuk, {"groei": SVG}))
    assert pdf.alternatieven == [f"{figuur.kop}. {figuur.alt}"]
    assert kaal(figuur.kop) in pdf.tekst and "Woordinbeeld" in pdf.tekst


def test_the_title_in_a_picture_is_left_to_its_caption() -> None:
    stuk = leeg_stuk(onderwerpen=(een_onderwerp(figuren=(een_figuur("groei"),)),))
    assert "Titelinbeeld" not in Gelezen(als_rapport(stuk, {"groei": SVG})).tekst


def test_every_font_is_in_the_file(rapporten: Paren, factsheets: Paren) -> None:
    for _, pdf in (*rapporten, *factsheets):
        assert pdf.lettertypen
        assert all({"/FontFile2", "/FontFile3"} & set(letter) for letter in pdf.lettertypen)


def test_every_page_says_which_it_is(rapporten: Paren) -> None:
    for _, pdf in rapporten:
        for nummer, blad in enumerate(pdf.bladzijden, start=1):
            assert f"Bladzijde{nummer}van{len(pdf.bladzijden)}" in blad


def test_the_date_of_the_file_is_the_peildatum_and_the_same_input_gives_the_same_bytes(
    stukken: tuple[Stuk, ...],
) -> None:
    for schrijver in (als_rapport, als_factsheet):
        eerste = schrijver(stukken[1], {"aandeel-urgent": SVG})
        assert eerste == schrijver(stukken[1], {"aandeel-urgent": SVG})
        gemaakt = PdfReader(io.BytesIO(eerste)).metadata.creation_date
        assert gemaakt.date() == stukken[1].peildatum


def test_spaces_that_keep_a_label_off_its_mark_stay_in_the_picture() -> None:
    stuk = leeg_stuk(onderwerpen=(een_onderwerp(figuren=(een_figuur("groei"),)),))
    met, zonder = (SVG.replace(b">Woord", b">" + spaties + b"Woord") for spaties in (b"     ", b""))
    assert als_rapport(stuk, {"groei": met}) != als_rapport(stuk, {"groei": zonder})
