"""Native charts: the norm where it belongs, Dutch numbers, bars that begin at nought, and what changed in steps."""

from decimal import Decimal

import pandas as pd
import pytest
from dias import grafiek, onderwerp, open_, stuk, tekst_van, vormen_met
from lxml import etree

from prestatiemonitor.exports.dia import als_dia
from prestatiemonitor.exports.dia.assen import schaal
from prestatiemonitor.exports.dia.figuurdia import waterval
from prestatiemonitor.exports.stuk import Figuur, Grafiek, Reeks

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def _grafiekxml(grafiek_: Grafiek) -> etree._Element:
    (vorm,) = vormen_met(open_(als_dia(stuk(onderwerp(grafiek=grafiek_)))), "chart")
    return vorm.chart.part._element


def test_the_norm_of_upright_bars_is_a_dashed_line_on_the_axes_of_the_bars() -> None:
    xml = _grafiekxml(grafiek())
    groepen = list(xml.iter(f"{_C}barChart", f"{_C}lineChart"))
    assert [[a.get("val") for a in groep.iterfind(f"{_C}axId")] for groep in groepen] == [["10", "20"], ["10", "20"]]
    (lijn,) = xml.iterfind(f".//{_C}lineChart/{_C}ser")
    assert [v.text for v in lijn.iterfind(f"{_C}val//{_C}v")] == ["50", "50"]
    assert next(lijn.iter("{*}prstDash")).get("val") == "sysDash"
    assert lijn.findtext(f"{_C}tx//{_C}v") == "norm: 50"


def test_the_norm_of_lying_bars_ends_where_the_same_value_of_a_bar_would_end() -> None:
    xml = _grafiekxml(grafiek(liggend=True, gestapeld=True))
    assen = {a.find(f"{_C}axId").get("val"): a for a in xml.iter(f"{_C}valAx", f"{_C}catAx")}
    groepen = list(xml.iter(f"{_C}barChart"))
    assert [groep.find(f"{_C}barDir").get("val") for groep in groepen] == ["bar", "bar"]
    waarden, namen = zip(*[[a.get("val") for a in g.iterfind(f"{_C}axId")][::-1] for g in groepen], strict=True)
    grenzen = [[assen[w].find(f"{_C}scaling/{_C}{g}").get("val") for g in ("min", "max")] for w in waarden]
    assert grenzen[0] == grenzen[1] and float(grenzen[0][1]) >= 158.5
    assert len({etree.tostring(assen[n].find(f"{_C}scaling")) for n in namen}) == 1
    norm = groepen[1].find(f"{_C}ser")
    assert [v.text for v in norm.iterfind(f"{_C}val//{_C}v")] == ["50", "50"]
    assert norm.find(f"{_C}spPr/{{*}}noFill") is not None and next(norm.iter("{*}prstDash")).get("val") == "sysDash"


def test_lying_bars_beside_each_other_stand_upright_when_they_have_a_norm() -> None:
    assert [d.get("val") for d in _grafiekxml(grafiek(liggend=True)).iter(f"{_C}barDir")] == ["col"]


def test_a_norm_of_one_year_is_a_stroke() -> None:
    een = Grafiek(
        ("2026",), (Reeks("x", (Decimal(3),), "#44576A"), Reeks("norm", (Decimal(5),), "#1B2A33", "norm")), "jaren"
    )
    assert next(_grafiekxml(een).iter(f"{_C}symbol")).get("val") == "dash"


@pytest.mark.parametrize(
    ("eenheid", "waarden", "notatie"),
    [
        ("woningen", ("1250", "38"), "[$-413]#,##0"),
        ("jaren", ("9.5", "7.8"), "[$-413]#,##0.0"),
        ("aandeel", ("0.317", "0.3"), "[$-413]0.0%"),
        ("aandeel", ("0.5", "0.3"), "[$-413]0%"),
    ],
)
def test_numbers_at_bars_are_in_dutch_notation_with_a_decimal_only_where_there_are_parts(
    eenheid: str, waarden: tuple[str, str], notatie: str
) -> None:
    xml = _grafiekxml(Grafiek(("a", "b"), (Reeks("x", tuple(map(Decimal, waarden)), "#44576A"),), eenheid))
    assert next(xml.iter(f"{_C}dLbls")).find(f"{_C}numFmt").get("formatCode") == notatie


def test_bars_begin_at_nought() -> None:
    hoog = Grafiek(("a", "b"), (Reeks("x", (Decimal(2093), Decimal(2213)), "#44576A"),), "woningen")
    assert next(_grafiekxml(hoog).iter(f"{_C}min")).get("val") == "0"


def test_why_plans_changed_is_a_waterfall_that_ends_at_the_new_value() -> None:
    tabel = pd.DataFrame(
        {
            "Stap": ["toen", "harder", "opgeleverd", "nu"],
            "Verschil": [None, 190, -52, None],
            "Stand": [1545, 1735, 1683, 1683],
        }
    )
    figuur = Figuur(
        "x", "Van 1.545 naar 1.683", None, tabel, "Een waterval.", toelichting=("Het steeg.", "Bron: a.xlsx.")
    )
    bestand = open_(als_dia(stuk(wijzigingen=(figuur,))))
    (vorm,) = vormen_met(bestand, "chart")
    per_naam = {reeks.name: list(reeks.values) for reeks in vorm.chart.plots[0].series}
    assert per_naam == {
        "onder de stap": [None, 1545, 1683, None],
        "stand": [1545, None, None, 1683],
        "erbij": [None, 190, None, None],
        "eraf": [None, None, 52, None],
    }
    dia = next(dia for dia in bestand.slides if dia.shapes.title.text == figuur.kop)
    assert "Het steeg." in tekst_van(dia) and tekst_van(dia).count("Bron: a.xlsx.") == 1
    assert waterval(tabel.assign(Stand=[5, -3, -9, -9])) is None


def test_the_scale_holds_stacked_bars_lines_and_their_numbers_in_round_steps() -> None:
    laag, hoog, stap = schaal(grafiek(gestapeld=True))
    assert (laag, hoog, stap) == (0, 200, 50)
    negatief = Grafiek(("a",), (Reeks("x", (Decimal(-38),), "#44576A"),), "woningen")
    assert schaal(negatief)[:2] == (-40, 10)
    assert schaal(Grafiek(("a",), (Reeks("x", (Decimal(0),), "#44576A"),), "woningen"))[2] == 1
