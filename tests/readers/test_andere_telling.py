"""Texts and number formats that make counts something else, and those that look like it and do not."""

import pytest

from prestatiemonitor.readers.bestand.opmaak import toont_anders
from prestatiemonitor.readers.woorden.telanders import lees_opmerking, waarom_anders, waarom_anders_in_noot

KOP = ["Plan", "Status", "Sociale huur", "Oplevering", "Opmerkingen"]


@pytest.mark.parametrize(
    "code",
    ["#,##0,", '0.0,"k"', '0" m²"', '"€" #,##0', "[$€-413] #,##0", '0" bewoners"', '0"0"', '0" x 10"', '"niet "0'],
)
def test_a_number_format_with_money_thousands_or_other_words_shows_something_else(code: str) -> None:
    assert toont_anders(code)


@pytest.mark.parametrize(
    "code",
    ["General", "#,##0", "0", r"_-* #,##0\ _€_-;-* #,##0\ _€_-", "[Red]0;-0;;@", '0" woningen"', "[$-413]0", '0"*"'],
)
def test_a_number_format_that_only_shows_a_number_or_homes_is_plain(code: str) -> None:
    assert not toont_anders(code)


@pytest.mark.parametrize("tekst", ["Stand per 1 januari", "Woningen ultimo jaar", "Nog te bouwen per 31 december"])
def test_a_stand_on_a_day_is_doubtful_above_years_only(tekst: str) -> None:
    assert waarom_anders(tekst, per_jaar=True)
    assert not waarom_anders(tekst)


@pytest.mark.parametrize("tekst", ["Stand per 1 januari 2026", "Peildatum ultimo december 2025", "Ultimo 2025"])
def test_a_day_with_its_year_is_a_peildatum(tekst: str) -> None:
    assert not waarom_anders(tekst, per_jaar=True)


@pytest.mark.parametrize(
    "tekst", ["Planmonitor provincie Gelderland", "Plannen Barneveldseweg", "Plannen gemeente Nijkerk"]
)
def test_who_asks_for_a_list_does_not_make_it_one_of_another_gemeente(tekst: str) -> None:
    assert not waarom_anders(tekst)


@pytest.mark.parametrize(
    "tekst", ["Parkeren wordt per plan uitgewerkt", "Norm sociale huur is 30%", "Grijs = vervallen"]
)
def test_a_note_about_something_else_than_the_numbers_says_nothing_of_them(tekst: str) -> None:
    assert not waarom_anders_in_noot(tekst)


@pytest.mark.parametrize(
    "tekst", ["overleg met bewoners loopt", "dubbel grondgebruik", "ca. 30% sociaal", "nu 2 varianten"]
)
def test_a_remark_about_something_else_than_the_numbers_says_nothing_of_them(tekst: str) -> None:
    assert lees_opmerking(tekst) is None


def test_a_remark_with_the_year_or_the_number_of_its_own_row_says_nothing_else(lees, codes) -> None:
    rijen = [
        ["De Dijk", "1A", 14, 2032, "uitgesteld naar 2032"],
        ["De Laan", "1A", 15, 2032, "inmiddels 15 sociale huur"],
    ]
    assert not codes(lees([KOP, *rijen])) & {"OPMERKING_BIJ_PLAN", "NOOT_BIJ_REGEL"}


def test_of_many_remarks_one_warning_is_given(lees) -> None:
    rijen = [[f"Plan {letter}", "1A", 9, 2027, "uitgesteld naar 2032"] for letter in "ABCDEFG"]
    gevonden = [m for m in lees([KOP, *rijen]).meldingen if m.code.startswith("OPMERKING_BIJ_PLAN")]
    assert [m.code for m in gevonden] == ["OPMERKING_BIJ_PLAN_VEEL"]
    assert "7 plannen" in gevonden[0].melding


def test_a_list_of_several_gemeenten_may_have_the_region_in_its_title(lees, codes) -> None:
    kop = ["Gemeente", "Plan", "Status", "Sociale huur"]
    rijen = [
        ["Woningbouwplannen regio Foodvalley"],
        kop,
        ["Nijkerk", "De Dijk", "1A", 10],
        ["Ede", "De Laan", "1A", 11],
    ]
    assert "OPSCHRIFT_TELT_NIET" not in codes(lees(rijen))
    assert "OPSCHRIFT_TELT_NIET" in codes(lees([rijen[0], kop[1:], rijen[2][1:]]))
