"""Slides of every Stuk: long names, many rows, no data, and text that looks like a formula."""

import io
import posixpath
import zipfile
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import openpyxl
import pandas as pd
import pytest
from dias import LANG, cijfers, onderwerp, open_, stuk, tekst_van, vormen_met
from lxml import etree

from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.exports.dia import als_dia
from prestatiemonitor.exports.dia.huis import ACCENTEN
from prestatiemonitor.exports.dia.maat import kort, kort_apart, regels
from prestatiemonitor.exports.stuk import Besluit, Figuur, Grafiek, Reeks, Stuk

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def _pathologisch() -> Stuk:
    lang = f"{LANG}. " * 6
    namen = tuple(f"{LANG} {n}" for n in range(12))
    reeksen = (
        Reeks("x", tuple(map(Decimal, range(12))), "#44576A"),
        Reeks("norm", (Decimal(6),) * 12, "#1B2A33", "norm"),
    )
    vol = onderwerp(
        titel=LANG, conclusie=lang, grafiek=Grafiek(namen, reeksen, "woningen", liggend=True), waarde=lang, norm=lang,
        sinds=lang, onvolledig=lang, kanttekeningen=(lang,), bron=lang, waar=LANG, thema=LANG,
    )  # fmt: skip
    return stuk(
        vol,
        onderwerp(grafiek=None, cijfers=cijfers(60, LANG)),
        onderwerp(grafiek=None, cijfers=pd.DataFrame(), stappen=(), waarde="", onvolledig="", verder=(), conclusie=""),
        titel=lang, ondertitel=LANG, kern=(lang,) * 9, gevraagd=(lang,) * 9, voorbeeld=True, aannames=(lang,),
        overzicht=pd.DataFrame({"Onderwerp": [f"{LANG} {n}" for n in range(60)], "Waarde": ["38"] * 60}),
        veranderingen=pd.DataFrame({"Onderwerp": [lang * 9] * 3, "Oordeel": ["overschreden"] * 3}),
        besluiten=(Besluit(LANG, "actie", lang, "An", "september", "open"),), begrippen={LANG: lang},
    )  # fmt: skip


def test_no_name_is_so_long_that_something_overlaps_or_leaves_the_slide() -> None:
    bestand = open_(als_dia(_pathologisch()))
    for dia in bestand.slides:
        vlakken = [(v.left, v.top, v.left + v.width, v.top + v.height) for v in dia.shapes]
        assert all(r <= bestand.slide_width and o <= bestand.slide_height for _, _, r, o in vlakken)
        for n, een in enumerate(vlakken):
            for ander in vlakken[n + 1 :]:
                assert een[2] <= ander[0] or ander[2] <= een[0] or een[3] <= ander[1] or ander[3] <= een[1]


def test_sixty_rows_stand_on_more_slides_each_once_and_in_order() -> None:
    tabellen = [vorm.table for vorm in vormen_met(open_(als_dia(_pathologisch())), "table")]
    eerste = [t.cell(r, 0).text for t in tabellen for r in range(1, len(t.rows)) if t.cell(0, 0).text == "Onderwerp"]
    assert [naam for naam in eerste if naam.startswith(LANG) and naam[-1].isdigit()][:60] == [
        f"{LANG} {n}" for n in range(60)
    ]


def test_a_subject_without_data_says_what_is_missing() -> None:
    leeg = onderwerp(grafiek=None, cijfers=pd.DataFrame(), stappen=(), waarde="", onvolledig="Niet aangeleverd: juni.")
    dia = open_(als_dia(stuk(leeg))).slides[3]
    assert "Wat er ontbreekt\nNiet aangeleverd: juni." in tekst_van(dia)


def test_a_chart_of_which_no_value_is_known_makes_place_for_the_figures() -> None:
    leeg = Grafiek(("2025",), (Reeks("x", (None,), "#44576A"),), "woningen")
    bestand = open_(als_dia(stuk(onderwerp(grafiek=leeg))))
    assert not list(vormen_met(bestand, "chart"))
    assert "31,7%" in tekst_van(bestand.slides[3]) and "■ " in tekst_van(bestand.slides[3])


def test_without_a_chart_and_figures_the_steps_say_how_the_value_is_made_up() -> None:
    tekst = tekst_van(open_(als_dia(stuk(onderwerp(grafiek=None, cijfers=cijfers(1))))).slides[3])
    assert "Zo is het opgebouwd" in tekst and "nieuwbouw\n40\nsloop\n−2" in tekst


def test_a_stuk_without_subjects_is_still_a_presentation() -> None:
    kaal = replace(stuk(), kern=(), overzicht=pd.DataFrame())
    assert [dia.shapes.title.text for dia in open_(als_dia(kaal)).slides] == ["Voortgang", "Verantwoording"]


def test_made_up_figures_are_told_on_the_first_slide_and_at_each_subject() -> None:
    bestand = open_(als_dia(stuk(onderwerp(), voorbeeld=True)))
    assert all("Voorbeeld met verzonnen cijfers" in tekst_van(bestand.slides[n]) for n in (0, 3, -1))
    assert "verzonnen" not in tekst_van(open_(als_dia(stuk(onderwerp()))).slides[0])


def test_text_that_looks_like_a_formula_or_markup_stays_text() -> None:
    naar = "=1+1 <b>&{}"
    gek = Grafiek((naar, "+2"), (Reeks("=cmd()", (Decimal(1), Decimal(2)), "#44576A"),), "woningen")
    bestand = open_(als_dia(stuk(onderwerp(conclusie=naar, grafiek=gek, waar="\x07bel"), titel=naar)))
    assert bestand.slides[0].shapes.title.text == bestand.slides[3].shapes.title.text == naar
    (vorm,) = vormen_met(bestand, "chart")
    blad = openpyxl.load_workbook(io.BytesIO(vorm.chart.part.chart_workbook.xlsx_part.blob)).active
    assert [(cel.value, cel.data_type) for cel in (blad["A2"], blad["A3"], blad["B1"])] == [
        (naar, "s"), ("+2", "s"), ("=cmd()", "s")
    ]  # fmt: skip
    assert list(vorm.chart.plots[0].categories) == [naar, "+2"]


def test_changes_decisions_and_why_plans_changed_have_their_own_slides() -> None:
    waarom = Figuur(
        "x", "Waarom plannen wijzigden", None, pd.DataFrame({"Oorzaak": ["later"], "Deel": [0.25]}), "", ("Deel",)
    )
    bestand = open_(
        als_dia(
            stuk(
                onderwerp(weggelaten=("Te klein.",)),
                wijzigingen=(waarom,),
                veranderingen=pd.DataFrame({"Onderwerp": ["Groei"], "Oordeel": ["overschreden"]}),
                besluiten=(Besluit("Groei", "actie", "Zoek uit"),),
                gevraagd=("Besluit dit.",),
            )
        )
    )
    per_titel = {dia.shapes.title.text: tekst_van(dia) for dia in bestand.slides}
    assert "25%" in per_titel["Waarom plannen wijzigden"] and "Zoek uit" in per_titel["Eerdere besluiten en acties"]
    assert "■ " in per_titel["Veranderd"] and "Besluit dit." in per_titel["Gevraagd besluit"]
    assert "Te klein." in per_titel["Weggelaten voor ambtelijk overleg"] and "Bewijs abc" in per_titel["Verantwoording"]


@pytest.mark.parametrize(("rijen", "eronder"), [(1, True), (4, True), (12, False)])
def test_a_small_table_stands_below_the_chart_that_it_belongs_to_and_a_large_one_on_a_slide_of_its_own(
    rijen: int, eronder: bool
) -> None:
    stappen = pd.DataFrame({"Stap": ["toen", "later", "nu"], "Verschil": [None, -36, None], "Stand": [413, 377, 377]})
    waarom = Figuur("w", "Van 413 naar 377", None, stappen, "Waterval.", toelichting=("Later.", "Bron: lijst.xlsx."))
    per_plan = pd.DataFrame({"Plan": [f"Plan {n}" for n in range(rijen)], "Effect": -3, "Cellen oude lijst": "A1"})
    tabel = Figuur("w-per-plan", "Per plan", None, per_plan, "", hoort_bij="w")
    dias = {dia.shapes.title.text: dia for dia in open_(als_dia(stuk(onderwerp(), wijzigingen=(waarom, tabel)))).slides}
    dia = dias["Van 413 naar 377"]
    assert ("Per plan" in dias) is not eronder
    tabellen = [vorm for vorm in dia.shapes if vorm.has_table]
    assert len(tabellen) == eronder and sum(vorm.has_chart for vorm in dia.shapes) == 1
    waar = tabellen[0] if eronder else next(vorm for vorm in dias["Per plan"].shapes if vorm.has_table)
    assert [rij.cells[0].text for rij in waar.table.rows] == ["Plan", *per_plan["Plan"]]
    assert "Cellen" not in tekst_van(dias["Van 413 naar 377" if eronder else "Per plan"])
    vlakken = [(v.top, v.top + v.height) for v in dia.shapes if v.has_chart or v.has_table or v.name == "Bron"]
    vlakken.sort()
    assert all(boven[1] <= onder[0] for boven, onder in pairwise(vlakken))


@pytest.mark.parametrize("soort", ["gewoon", "pathologisch"])
def test_the_package_holds_together(soort: str) -> None:
    """What PowerPoint would offer to repair: parts without a type, relations to nowhere, a number twice."""
    with zipfile.ZipFile(io.BytesIO(als_dia(stuk(onderwerp()) if soort == "gewoon" else _pathologisch()))) as zip_:
        namen = zip_.namelist()
        typen = etree.fromstring(zip_.read("[Content_Types].xml"))
        vast = {t.get("PartName") for t in typen if t.get("PartName")}
        soorten = {t.get("Extension") for t in typen if t.get("Extension")}
        genoemd = {"[Content_Types].xml"}
        for naam in namen:
            if naam.endswith((".xml", ".rels")):
                boom = etree.fromstring(zip_.read(naam))
                ids = [e.get("id") for e in boom.iter("{*}cNvPr")]
                assert len(ids) == len(set(ids))
            if naam.endswith(".rels"):
                genoemd.add(naam)
                map_ = posixpath.dirname(posixpath.dirname(naam))
                doelen = [posixpath.normpath(posixpath.join(map_, r.get("Target"))).lstrip("/") for r in boom]
                assert set(doelen) <= set(namen) and not any(r.get("TargetMode") == "External" for r in boom)
                genoemd |= set(doelen)
        assert len(namen) == len(set(namen)) and set(namen) == genoemd
        assert all(f"/{naam}" in vast or naam.rpartition(".")[2] in soorten for naam in namen)
        assert {naam.removeprefix("/") for naam in vast} <= set(namen)


def test_the_house_template_has_the_colours_of_the_tokens() -> None:
    tokens = load_tokens()
    partijen = [tokens.partijen[f"corporatie_{n}"] for n in range(1, 5)]
    assert (tokens.samen, *partijen, tokens.partijen["overig"]) == ACCENTEN


def test_names_are_cut_so_that_they_can_be_told_apart() -> None:
    assert kort("een heel lange naam", 12) == "een heel…"
    namen = kort_apart(("het plan aan de weg A", "het plan aan de weg B"), 12)
    assert len(set(namen)) == 2 and all(len(naam) <= 12 for naam in namen)


def test_a_word_that_is_wider_than_its_place_takes_more_lines() -> None:
    assert regels("kort", 12, 100) == 1
    assert regels("w" * 60, 12, 100) > 5
    assert regels("een\ntwee", 12, 100) == 2
