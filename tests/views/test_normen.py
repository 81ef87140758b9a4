"""What a figure is held against is called what it is: a norm, what was foreseen, or only what it is set beside."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from prestatiemonitor.afspraken import Norm, load_afspraken
from prestatiemonitor.figuren.normen import afgesproken, normen_van, normzin, verwacht
from prestatiemonitor.indicators import GEZAMENLIJK, Oordeel, Uitkomst
from prestatiemonitor.views.afspraakregel import waarde


@pytest.mark.parametrize(
    ("indicator", "eenheid", "getallen", "tekst"),
    [
        ("netto_groei_sociaal", "woningen", ("38", "50"), "38 (norm 50)"),
        ("middenhuur_groei", "woningen", ("4", "21"), "4 (verwacht 21)"),
        ("doorkijk_sociaal", "woningen", ("427", "215"), "427 (verwacht 215)"),
        ("wachttijd_standplaats", "jaren", ("9.5", "7.8"), "9,5 (vergeleken met 7,8)"),
        ("aandeel_urgent", "aandeel", ("0.291", "0.3"), "29,1% (norm 30%)"),
    ],
)
def test_a_forecast_is_not_called_a_norm(indicator: str, eenheid: str, getallen: tuple[str, str], tekst: str) -> None:
    eigen, ander = map(Decimal, getallen)
    uitkomst = Uitkomst(indicator, GEZAMENLIJK, None, "2025-2027", eigen, eenheid, Oordeel.OP_KOERS, "Zin.", norm=ander)
    assert waarde(uitkomst) == tekst
    assert waarde(replace(uitkomst, norm=None)) == tekst.split(" (", maxsplit=1)[0]


@pytest.mark.parametrize(
    ("dag", "zin"),
    [
        (dt.date(2026, 6, 30), "geen woningen met energielabel E, F of G, op 31-12-2027"),
        (dt.date(2027, 12, 31), "geen woningen met energielabel E, F of G"),
        (dt.date(2028, 1, 1), "op deze datum geldt geen norm"),
    ],
)
def test_what_a_period_has_to_end_with_is_asked_before_that_day_too(dag: dt.date, zin: str) -> None:
    assert normzin(load_afspraken().norm("labels_efg"), dag) == zin


def _norm(id_: str, **anders: object) -> Norm:
    return load_afspraken().norm(id_).model_copy(update=anders)


@pytest.mark.parametrize(
    ("indicator", "zin"),
    [
        ("netto_groei_sociaal", "ten minste 50 woningen per jaar"),
        ("middenhuur_groei", ""),
        ("aandeel_sociaal_project", "ten minste 35% per plan (aandeel sociaal per nieuwbouwproject); ten hoogste "
         "5% per plan (aandeel sociale koop per nieuwbouwproject)"),
        ("wachttijd_standplaats", "ten hoogste 100% per jaar (wachttijd standplaats, als deel van die voor een sociale "
         "huurwoning)"),
        ("taakstelling_statushouders", "geen achterstand aan het eind van een halfjaar"),
        ("verkoop_gecompenseerd", "WSN: niet meer verkocht dan nieuw gebouwd, opgeteld vanaf 2025"),
    ],
)  # fmt: skip
def test_what_was_agreed_names_each_of_several_norms_and_leaves_out_what_was_only_expected(
    indicator: str, zin: str
) -> None:
    assert afgesproken(normen_van(indicator), dt.date(2026, 6, 30)) == zin


def test_what_was_expected_is_told_with_its_table_and_years() -> None:
    dag = dt.date(2026, 6, 30)
    assert (
        verwacht(normen_van("netto_groei_sociaal"), dag) == "Verwacht in tabel 1: 415 woningen in 2025 tot en met 2027."
    )
    assert not verwacht(normen_van("aandeel_urgent"), dag)


def test_a_norm_of_zero_is_said_in_words_also_where_the_agreement_gives_none_and_another_value_is_a_number() -> None:
    dag = dt.date(2026, 6, 30)
    nul = _norm("taakstelling_statushouders", bij_nul=None)
    assert normzin(nul, dag) == "geen personen per halfjaar"
    drie = tuple(waarde.model_copy(update={"waarde": Decimal(3)}) for waarde in nul.waarden)
    drie_personen = _norm("taakstelling_statushouders", waarden=drie)
    assert normzin(drie_personen, dag) == "ten hoogste 3 personen per halfjaar"


def test_where_no_norm_is_in_force_nothing_is_said_to_be_agreed_upon() -> None:
    dag = dt.date(2028, 1, 1)
    assert normzin(_norm("netto_groei_sociaal"), dag) == "op deze datum geldt geen norm"
    assert afgesproken(normen_van("netto_groei_sociaal"), dag) == verwacht(normen_van("netto_groei_sociaal"), dag) == ""
