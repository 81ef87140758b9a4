"""A part of a sheet as HTML: as it stands in the workbook, with a sign for what was done with each cell."""

import io
import re

import openpyxl
import pytest
from werkboeken import bouw_werkboek

from prestatiemonitor.charts.tokens import contrast, load_tokens
from prestatiemonitor.readers import Inlezing, read_workbook
from prestatiemonitor.views.aanleveren.bladbeeld import FOUT, ROLMERKEN, WAARSCHUWING, Bladbeeld, Venster
from prestatiemonitor.views.aanleveren.stijl import legenda, merkkleuren, stijl

KOP = ["Plan", "Status", "Oplevering", "Sociale huur", "Totaal", "Knarrenhof"]
RIJEN = [
    ["Woningbouw <b>2026</b>"],
    KOP,
    ["De Dijk", "2A", 2026, 10, 10, 3.5],
    ["Zuid", "3", 2029, "#REF!", None, None],
]


def lees(rijen: list[list[object]], **opbouw: object) -> Inlezing:
    return read_workbook(bouw_werkboek({"Lijst": rijen}, **opbouw), "lijst.xlsx")  # type: ignore[arg-type]


def beeld(inlezing: Inlezing) -> Bladbeeld:
    return Bladbeeld.van(inlezing.bladen[0], inlezing.celverantwoording.blad("Lijst"), inlezing.meldingen)


def cel(html: str, tekst: str) -> str:
    """The cell that shows a text."""
    return next(deel for deel in re.findall(r"<t[dh].*?</t[dh]>", html) if tekst in deel)


def test_text_of_a_workbook_is_shown_and_never_markup() -> None:
    html = beeld(lees(RIJEN)).html(Venster())
    assert "Woningbouw &lt;b&gt;2026&lt;/b&gt;" in html
    assert "<b>" not in html
    gevaarlijk = beeld(lees([['"><script>alert(1)</script>', "Sociale huur"], ["a", 1]])).html(Venster())
    assert "<script" not in gevaarlijk


@pytest.mark.parametrize(
    ("tekst", "klasse", "teken"),
    [
        ("De Dijk", "gelezen", "✔"),
        ("Sociale huur", "kop", "≡"),
        ("3,5", "over", "✕"),
        ("#REF!", "fout", "■"),
        ("Knarrenhof", "fout", "■"),
    ],
)
def test_every_cell_says_by_colour_sign_and_word_what_was_done_with_it(tekst: str, klasse: str, teken: str) -> None:
    gevonden = cel(beeld(lees(RIJEN)).html(Venster()), tekst)
    woorden = {merk.klasse: merk.woord for merk in (*ROLMERKEN.values(), FOUT, WAARSCHUWING)}
    assert f"pm-blad-{klasse}" in gevonden
    assert f'aria-hidden="true">{teken}</span>' in gevonden
    assert f'<span class="pm-verborgen">{woorden[klasse]}: </span>' in gevonden


def test_a_total_is_marked_as_compared_only() -> None:
    assert 'aria-hidden="true">Σ</span>' in cel(beeld(lees(RIJEN)).html(Venster(kolom=4)), ">10<")


def test_the_legend_names_the_signs_that_are_there_and_no_others() -> None:
    merken = beeld(lees(RIJEN)).gebruikte_merken(Venster())
    assert FOUT in merken
    assert WAARSCHUWING not in merken
    assert legenda(merken).count("<li>") == len([merk for merk in merken if merk.teken])


def test_a_merged_heading_spans_its_columns_also_where_the_window_begins_halfway() -> None:
    inlezing = lees(RIJEN, samengevoegd={"Lijst": ["A1:F1"]})
    heel = cel(beeld(inlezing).html(Venster()), "Woningbouw")
    assert 'colspan="6"' in heel
    deel = cel(beeld(inlezing).html(Venster(kolom=3, vast=0)), "Woningbouw")
    assert "colspan" not in deel
    assert beeld(inlezing).html(Venster(kolom=3, vast=0)).count("Woningbouw") == 2


def test_only_the_window_is_drawn_and_the_names_stay_in_sight() -> None:
    inlezing = lees([KOP, *([f"Plan {i}", "2A", 2026, i, i, None] for i in range(5000))])
    html = beeld(inlezing).html(Venster(rij=100, kolom=3, vast=0))
    assert html.count("<tr>") == 31
    assert '<th scope="row">101</th>' in html
    assert 'pm-blad-vast">A</th>' in html
    assert "Plan 99<" in html


def test_hidden_rows_and_columns_are_said() -> None:
    boek = openpyxl.load_workbook(io.BytesIO(bouw_werkboek({"Lijst": RIJEN})))
    boek["Lijst"].row_dimensions[3].hidden = True
    boek["Lijst"].column_dimensions["B"].hidden = True
    uit = io.BytesIO()
    boek.save(uit)
    html = beeld(read_workbook(uit.getvalue(), "lijst.xlsx")).html(Venster())
    assert "verborgen" in cel(html, '<th scope="row">3')
    assert "verborgen" in cel(html, '<th scope="col">B')
    assert html.count(" verborgen</span>") == 2


def test_what_is_asked_about_is_pointed_at() -> None:
    html = beeld(lees(RIJEN)).html(Venster(hier=(1, 5), hele_kolom=True))
    assert '<th scope="col" class="pm-blad-wijs">F ▾</th>' in html
    assert html.count("pm-blad-hier") == 4
    los = beeld(lees(RIJEN)).html(Venster(hier=(2, 3)))
    assert los.count("pm-blad-hier") == 1
    assert '<th scope="row" class="pm-blad-wijs">3 ▸</th>' in los


def test_a_long_text_is_cut_off() -> None:
    html = beeld(lees([*RIJEN, ["x" * 5000]])).html(Venster())
    assert "x" * 239 + "…" in html
    assert "x" * 240 not in html


@pytest.mark.parametrize("donker", [False, True])
def test_text_stays_readable_on_every_mark_in_light_and_dark(donker: bool) -> None:
    tokens = load_tokens(donker)
    for naam, kleur in merkkleuren(tokens).items():
        assert contrast(tokens.gedempt if naam == "over" else tokens.inkt, kleur) >= 4.5, naam
        assert f".pm-blad-{naam} {{ background: {kleur}; }}" in stijl(donker)
