"""The slides of the ready packs say what the Stuk says, with its numbers, for those who see and those who hear them."""

import io
import re
import zipfile

import openpyxl
import pytest
from dias import open_, tekst_van, vormen_met

from prestatiemonitor.exports.dia import als_dia
from prestatiemonitor.exports.dia.maat import kort
from prestatiemonitor.exports.stuk import Stuk, alleen_tabel

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
Klaar = list[tuple[Stuk, bytes]]


def test_every_subject_has_one_slide_with_its_conclusion_as_title_and_one_for_each_table_that_no_chart_shows(
    klaar: Klaar,
) -> None:
    for stuk, inhoud in klaar:
        titels = [dia.shapes.title.text for dia in open_(inhoud).slides]
        verwacht = [titel for o in stuk.onderwerpen for titel in (o.conclusie, *(f.kop for f in alleen_tabel(o)))]
        eerste = titels.index(verwacht[0])
        assert titels[eerste : eerste + len(verwacht)] == verwacht


def test_every_slide_has_a_title_that_is_read_first(klaar: Klaar) -> None:
    for _, inhoud in klaar:
        for dia in open_(inhoud).slides:
            assert dia.shapes.title.text.strip() and dia.shapes[0].shape_id == dia.shapes.title.shape_id


def test_the_first_slide_says_what_for_whom_and_of_when(klaar: Klaar) -> None:
    for stuk, inhoud in klaar:
        eerste = tekst_van(open_(inhoud).slides[0])
        assert all(woord in eerste for woord in (stuk.titel, stuk.ondertitel, stuk.gemeente, "Peildatum 30 juni 2026"))


def test_the_numbers_in_every_chart_and_its_workbook_are_those_of_the_subject(klaar: Klaar) -> None:
    for stuk, inhoud in klaar:
        per_titel = {dia.shapes.title.text: dia for dia in open_(inhoud).slides}
        getekend = 0
        for onderwerp in stuk.onderwerpen:
            vormen = [vorm for vorm in per_titel[onderwerp.conclusie].shapes if vorm.has_chart]
            assert len(vormen) == (onderwerp.grafiek is not None)
            if onderwerp.grafiek is None:
                continue
            getekend += 1
            bedoeld = [tuple(None if w is None else float(w) for w in r.waarden) for r in onderwerp.grafiek.reeksen]
            grafiek = vormen[0].chart
            reeksen = sorted((r for plot in grafiek.plots for r in plot.series), key=lambda r: r._element.idx.val)
            assert [tuple(reeks.values) for reeks in reeksen] == bedoeld
            boek = openpyxl.load_workbook(io.BytesIO(grafiek.part.chart_workbook.xlsx_part.blob))
            kolommen = list(boek.active.iter_cols(min_row=2, values_only=True))
            for kolom, waarden in zip(kolommen[1:], bedoeld, strict=True):
                assert list(kolom) == [None if w is None else pytest.approx(w) for w in waarden]
            assert list(kolommen[0]) == [kort(naam, 60) for naam in onderwerp.grafiek.categorieen]
        assert getekend > 4


def test_every_chart_and_table_is_told_in_words_with_its_figures(klaar: Klaar) -> None:
    for stuk, inhoud in klaar:
        bestand = open_(inhoud)
        for soort in ("chart", "table"):
            for vorm in vormen_met(bestand, soort):
                assert len(vorm._element.nvGraphicFramePr.cNvPr.get("descr")) > 30
        groei = next(v for v in vormen_met(bestand, "chart"))._element.nvGraphicFramePr.cNvPr.get("descr")
        assert stuk.onderwerpen[0].conclusie in groei and "2025: gerealiseerd 38, norm 50" in groei


def test_the_speaker_has_definition_norm_and_source_of_each_subject(klaar: Klaar) -> None:
    for stuk, inhoud in klaar:
        per_titel = {dia.shapes.title.text: dia for dia in open_(inhoud).slides}
        for onderwerp in stuk.onderwerpen:
            notities = per_titel[onderwerp.conclusie].notes_slide.notes_text_frame.text
            for tekst in (onderwerp.definitie, *onderwerp.normregels, onderwerp.bron, onderwerp.oordeel.woord):
                assert " ".join(tekst.split()) in " ".join(notities.split())


def test_every_slide_of_a_subject_shows_verdict_source_and_peildatum(klaar: Klaar) -> None:
    for stuk, inhoud in klaar:
        per_titel = {dia.shapes.title.text: dia for dia in open_(inhoud).slides}
        for onderwerp in stuk.onderwerpen:
            tekst = tekst_van(per_titel[onderwerp.conclusie])
            assert f"{onderwerp.oordeel.teken} {onderwerp.oordeel.woord}" in tekst and onderwerp.bron in tekst


def test_all_text_is_dutch_and_large_enough_to_read(klaar: Klaar) -> None:
    for _, inhoud in klaar:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
            for naam in zip_.namelist():
                if re.match(r"ppt/(slides|charts|slideLayouts|slideMasters)/[^/]*\.xml", naam):
                    xml = zip_.read(naam).decode()
                    assert set(re.findall(r' lang="([^"]*)"', xml)) <= {"nl-NL"}
                    assert min(map(int, re.findall(r' sz="(\d+)"', xml)), default=1200) >= 1200
                if re.match(r"ppt/slides/[^/]*\.xml", naam):
                    xml = zip_.read(naam).decode()
                    assert xml.count("<a:r>") == len(re.findall(r'<a:r><a:rPr lang="nl-NL"', xml))


def test_nothing_lies_over_something_else_or_outside_the_slide(klaar: Klaar) -> None:
    for _, inhoud in klaar:
        bestand = open_(inhoud)
        for dia in bestand.slides:
            vlakken = [(v.left, v.top, v.left + v.width, v.top + v.height) for v in dia.shapes]
            for links, boven, rechts, onder in vlakken:
                assert links >= 0 and boven >= 0 and rechts <= bestand.slide_width and onder <= bestand.slide_height
            for n, een in enumerate(vlakken):
                for ander in vlakken[n + 1 :]:
                    naast = een[2] <= ander[0] or ander[2] <= een[0] or een[3] <= ander[1] or ander[3] <= een[1]
                    assert naast, dia.shapes.title.text


def test_the_same_stuk_gives_the_same_bytes(klaar: Klaar) -> None:
    stuk, inhoud = klaar[-1]
    assert als_dia(stuk) == inhoud
