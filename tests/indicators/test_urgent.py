"""Urgent allocations: the pooled share, its half-years and denominators, and the room that is left."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

import pytest

from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Oordeel, Uitkomst

EIND, JUNI = date(2025, 12, 31), date(2025, 6, 30)
Uitkomsten = Callable[..., Mapping[tuple[str, str], Uitkomst]]
Samen = Callable[[Moment, str, str], Uitkomst]


def cijfers(
    corporatie: str, vrij: int | None, urgent: int | None, halfjaar: str | None = None
) -> list[tuple[object, ...]]:
    regels: list[tuple[object, ...]] = []
    if vrij is not None:
        regels.append((corporatie, 2025, halfjaar, "vrijgekomen", None, vrij))
    if urgent is not None:
        regels.append((corporatie, 2025, halfjaar, "toegewezen", "urgent", urgent))
    return regels


@pytest.mark.parametrize(("urgent", "oordeel"), [(20, Oordeel.BEHAALD), (21, Oordeel.OVERSCHREDEN)])
def test_thirty_of_hundred_is_within_the_maximum_and_thirtyone_over_it(
    moment: Callable[..., Moment], samen: Samen, urgent: int, oordeel: Oordeel
) -> None:
    m = moment(EIND, toewijzingen=[*cijfers("WSN", 60, urgent), *cijfers("de Alliantie", 40, 10)])
    uitkomst = samen(m, "aandeel_urgent", "2025")
    assert (uitkomst.teller, uitkomst.noemer, uitkomst.oordeel) == (Decimal(urgent + 10), Decimal(100), oordeel)
    assert uitkomst.waarde == Decimal(urgent + 10) / 100


def test_the_share_is_pooled_and_no_mean_of_shares(moment: Callable[..., Moment], uitkomsten: Uitkomsten) -> None:
    m = moment(EIND, toewijzingen=[*cijfers("WSN", 90, 18), *cijfers("de Alliantie", 10, 6)])
    gevonden = uitkomsten(m, "aandeel_urgent")
    aandelen = {partij: u.waarde for (partij, jaar), u in gevonden.items() if jaar == "2025"}
    assert aandelen == {GEZAMENLIJK: Decimal("0.24"), "WSN": Decimal("0.2"), "de Alliantie": Decimal("0.6")}
    assert gevonden["de Alliantie", "2025"].oordeel is Oordeel.GEEN_NORM


@pytest.mark.parametrize(
    ("urgent", "oordeel"), [(27, Oordeel.OP_KOERS), (28, Oordeel.RISICO), (31, Oordeel.OVERSCHREDEN)]
)
def test_during_the_year_above_ninety_percent_of_the_maximum_is_a_risk(
    moment: Callable[..., Moment], samen: Samen, urgent: int, oordeel: Oordeel
) -> None:
    m = moment(JUNI, toewijzingen=[*cijfers("WSN", 50, urgent - 5, "1"), *cijfers("de Alliantie", 50, 5, "1")])
    assert samen(m, "aandeel_urgent", "2025").oordeel is oordeel


def test_overschreden_names_the_search_for_alternatives_together(moment: Callable[..., Moment], samen: Samen) -> None:
    m = moment(EIND, toewijzingen=[*cijfers("WSN", 60, 30), *cijfers("de Alliantie", 40, 10)])
    zin = samen(m, "aandeel_urgent", "2025").zin
    assert zin.startswith("Overschreden: ")
    assert "zoeken dan samen actief naar alternatieven (afspraak 9)" in zin


def test_statushouders_are_shown_both_ways_and_count_only_by_setting(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    regels = [
        *cijfers("WSN", 60, 18),
        *cijfers("de Alliantie", 40, 10),
        ("WSN", 2025, None, "toegewezen", "statushouders", 4),
        ("de Alliantie", 2025, None, "toegewezen", "statushouders", 0),
    ]
    zonder = samen(moment(EIND, toewijzingen=regels), "aandeel_urgent", "2025")
    met = samen(moment(EIND, toewijzingen=regels, statushouders=True), "aandeel_urgent", "2025")
    assert (zonder.waarde, zonder.oordeel) == (Decimal("0.28"), Oordeel.BEHAALD)
    assert (met.waarde, met.oordeel) == (Decimal("0.32"), Oordeel.OVERSCHREDEN)
    for uitkomst in (zonder, met):
        assert uitkomst.lijnen["zonder_statushouders"] == Decimal("0.28")
        assert uitkomst.lijnen["met_statushouders"] == Decimal("0.32")
    assert "met statushouders 32%" in zonder.zin and "zonder statushouders 28%" in met.zin


def test_without_homes_that_came_free_all_allocations_are_the_denominator_and_it_is_said(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    regels = [
        *cijfers("WSN", 60, 18),
        *cijfers("de Alliantie", None, 10),
        ("de Alliantie", 2025, None, "toegewezen", "regulier", 25),
        ("de Alliantie", 2025, None, "toegewezen", "vrije_ruimte", 5),
    ]
    uitkomst = samen(moment(EIND, toewijzingen=regels), "aandeel_urgent", "2025")
    assert (uitkomst.teller, uitkomst.noemer) == (Decimal(28), Decimal(100))
    assert "ontbreekt bij de Alliantie: het totaal aan toewijzingen is de noemer" in uitkomst.onvolledig


def test_half_years_are_detail_and_never_added_to_the_year(moment: Callable[..., Moment], samen: Samen) -> None:
    regels = [
        *cijfers("WSN", 100, 30),
        *cijfers("WSN", 40, 20, "1"),
        *cijfers("WSN", 60, 10, "2"),
        *cijfers("de Alliantie", 10, 0, "1"),
        *cijfers("de Alliantie", 10, 0, "2"),
    ]
    uitkomst = samen(moment(EIND, toewijzingen=regels), "aandeel_urgent", "2025")
    assert (uitkomst.teller, uitkomst.noemer) == (Decimal(30), Decimal(120))
    assert (uitkomst.lijnen["halfjaar_1"], uitkomst.lijnen["halfjaar_2"]) == (Decimal("0.4"), Decimal(10) / 70)


def test_a_year_that_its_half_years_contradict_is_said(moment: Callable[..., Moment], samen: Samen) -> None:
    regels = [*cijfers("WSN", 100, 30), *cijfers("WSN", 40, 20, "1"), *cijfers("WSN", 61, 10, "2")]
    assert (
        "100 wijkt af van de halfjaren samen (101)"
        in samen(moment(EIND, toewijzingen=regels), "aandeel_urgent", "2025").onvolledig
    )


def test_a_half_year_without_allocations_is_left_out_of_both_sides_and_named(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    regels = [*cijfers("WSN", 50, 10, "1"), *cijfers("WSN", 50, None, "2"), *cijfers("de Alliantie", 50, 10)]
    uitkomst = samen(moment(EIND, toewijzingen=regels), "aandeel_urgent", "2025")
    assert (uitkomst.teller, uitkomst.noemer) == (Decimal(20), Decimal(100))
    assert "WSN (tweede halfjaar 2025)" in uitkomst.onvolledig
    assert uitkomst.oordeel is Oordeel.GEEN_GEGEVENS


def test_doelgroepen_add_up_to_their_group_and_an_undivided_year_covers_them(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    regels = [
        *cijfers("WSN", 100, None),
        ("WSN", 2025, None, "toegewezen", "urgent", 12, "medisch"),
        ("WSN", 2025, None, "toegewezen", "urgent", 8, "sociaal"),
        *cijfers("de Alliantie", 100, 10),
        ("de Alliantie", 2025, "1", "toegewezen", "urgent", 6, "medisch"),
        ("de Alliantie", 2025, "2", "toegewezen", "urgent", 4, "medisch"),
    ]
    uitkomst = samen(moment(EIND, toewijzingen=regels), "aandeel_urgent", "2025")
    assert (uitkomst.teller, uitkomst.noemer) == (Decimal(30), Decimal(200))


@pytest.mark.parametrize("regels", [[], cijfers("WSN", 0, 0), cijfers("WSN", 10, None), cijfers("WSN", None, 3)[:0]])
def test_no_homes_no_allocations_or_no_rows_is_geen_gegevens(
    moment: Callable[..., Moment], samen: Samen, regels: list[tuple[object, ...]]
) -> None:
    uitkomst = samen(moment(EIND, toewijzingen=regels), "aandeel_urgent", "2025")
    assert (uitkomst.waarde, uitkomst.oordeel) == (None, Oordeel.GEEN_GEGEVENS)
    assert "de Alliantie (2025)" in uitkomst.onvolledig


def test_a_corporation_that_did_not_report_is_named(moment: Callable[..., Moment], samen: Samen) -> None:
    uitkomst = samen(moment(EIND, toewijzingen=cijfers("WSN", 100, 30)), "aandeel_urgent", "2025")
    assert (uitkomst.waarde, uitkomst.oordeel) == (Decimal("0.3"), Oordeel.GEEN_GEGEVENS)
    assert "de Alliantie (2025)" in uitkomst.onvolledig


@pytest.mark.parametrize(("urgent", "waar"), [(29, "onder"), (30, "precies"), (31, "boven")])
def test_without_one_corporation_there_is_no_verdict_but_the_share_of_those_that_reported(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten, urgent: int, waar: str
) -> None:
    gevonden = uitkomsten(moment(EIND, toewijzingen=cijfers("WSN", 100, urgent)), "aandeel_urgent")
    samen = gevonden[GEZAMENLIJK, "2025"]
    assert samen.oordeel is Oordeel.GEEN_GEGEVENS
    assert samen.zin == (
        f"Geen gegevens: in 2025 ging bij de corporaties die opgave deden {urgent}% van de vrijgekomen woningen naar "
        f"urgenten ({urgent} van 100), {waar} het maximum van 30%; voor een oordeel ontbreekt een deel van de opgave."
    )
    assert "opgave deden" not in gevonden["WSN", "2025"].zin


@pytest.mark.parametrize("vrij", [None, 40])
def test_a_corporation_whose_figures_are_of_no_use_did_not_report_either(
    moment: Callable[..., Moment], samen: Samen, vrij: int | None
) -> None:
    regels = [*cijfers("WSN", 100, 30), *cijfers("de Alliantie", vrij, None)]
    assert "die opgave deden" in samen(moment(EIND, toewijzingen=regels), "aandeel_urgent", "2025").zin


def test_with_all_corporations_the_verdict_is_about_all(moment: Callable[..., Moment], samen: Samen) -> None:
    m = moment(EIND, toewijzingen=[*cijfers("WSN", 60, 20), *cijfers("de Alliantie", 40, 10)])
    assert "opgave deden" not in samen(m, "aandeel_urgent", "2025").zin


def test_in_2028_there_is_a_share_but_no_maximum(moment: Callable[..., Moment], samen: Samen) -> None:
    regels = [("WSN", 2028, None, "vrijgekomen", None, 10), ("WSN", 2028, None, "toegewezen", "urgent", 9)]
    uitkomst = samen(moment(date(2028, 12, 31), toewijzingen=regels), "aandeel_urgent", "2028")
    assert (uitkomst.waarde, uitkomst.oordeel) == (Decimal("0.9"), Oordeel.GEEN_NORM)


HALF = [*cijfers("WSN", 60, 12, "1"), *cijfers("de Alliantie", 40, 10, "1")]


def test_room_is_the_maximum_of_twice_the_first_half_year_less_what_was_allocated(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    uitkomst = samen(moment(JUNI, toewijzingen=HALF, kerncijfers=[]), "ruimte_urgent", "2025")
    assert (uitkomst.waarde, uitkomst.teller, uitkomst.noemer) == (Decimal(38), Decimal(22), Decimal(200))
    assert "tweemaal het eerste halfjaar" in uitkomst.zin and "nog ruimte voor 38" in uitkomst.zin


def test_a_delivered_expectation_goes_before_twice_the_first_half_year(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    maat = "verwachte_vrijkomende_woningen"
    samen_opgegeven = [("gemeente", 2025, None, maat, 149)]
    per_corporatie = [("WSN", 2025, None, maat, 100)]
    een = samen(moment(JUNI, toewijzingen=HALF, kerncijfers=samen_opgegeven), "ruimte_urgent", "2025")
    twee = samen(moment(JUNI, toewijzingen=HALF, kerncijfers=per_corporatie), "ruimte_urgent", "2025")
    assert (een.noemer, een.waarde) == (Decimal(149), Decimal(44 - 22))
    assert (twee.noemer, twee.waarde) == (Decimal(180), Decimal(54 - 22))
    assert [bron.tabel for bron in een.bronnen] == ["toewijzingen", "kerncijfers"]


@pytest.mark.parametrize(
    ("urgent", "waarde", "zin"),
    [
        (18, 2, "In 2025 bleef ruimte voor 2 urgente toewijzingen: van 100 vrijgekomen woningen (werkelijk aantal) "
            "konden er hooguit 30 naar urgenten, en dat werden er 28."),
        (19, 1, "In 2025 bleef ruimte voor 1 urgente toewijzing: van 100 vrijgekomen woningen (werkelijk aantal) "
            "konden er hooguit 30 naar urgenten, en dat werden er 29."),
        (20, 0, "In 2025 bleef geen ruimte over voor urgente toewijzingen: van 100 vrijgekomen woningen (werkelijk "
            "aantal) konden er hooguit 30 naar urgenten, en dat werden er 30."),
        (25, -5, "In 2025 bleef geen ruimte over voor urgente toewijzingen: van 100 vrijgekomen woningen (werkelijk "
            "aantal) konden er hooguit 30 naar urgenten, en dat werden er 35, 5 te veel."),
    ],
)  # fmt: skip
def test_once_the_year_is_over_the_sentence_tells_what_room_was_left(
    moment: Callable[..., Moment], samen: Samen, urgent: int, waarde: int, zin: str
) -> None:
    m = moment(EIND, toewijzingen=[*cijfers("WSN", 60, urgent), *cijfers("de Alliantie", 40, 10)])
    uitkomst = samen(m, "ruimte_urgent", "2025")
    assert (uitkomst.waarde, uitkomst.noemer) == (Decimal(waarde), Decimal(100))
    assert uitkomst.zin == zin


def test_too_many_allocations_leave_less_than_no_room(moment: Callable[..., Moment], samen: Samen) -> None:
    m = moment(JUNI, toewijzingen=[*cijfers("WSN", 60, 55, "1"), *cijfers("de Alliantie", 40, 10, "1")])
    uitkomst = samen(m, "ruimte_urgent", "2025")
    assert (uitkomst.waarde, uitkomst.noemer) == (Decimal(-5), Decimal(200))
    assert "geen ruimte meer" in uitkomst.zin and "5 te veel" in uitkomst.zin


def test_without_a_first_half_year_the_room_is_unknown(moment: Callable[..., Moment], samen: Samen) -> None:
    m = moment(date(2025, 10, 1), toewijzingen=cijfers("WSN", 60, 12, "2"))
    uitkomst = samen(m, "ruimte_urgent", "2025")
    assert (uitkomst.waarde, uitkomst.oordeel) == (None, Oordeel.GEEN_GEGEVENS)


def test_a_missing_half_year_leaves_no_room_to_tell_once_the_year_is_over(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    zonder_tweede = [*cijfers("WSN", 60, 31, "1"), *cijfers("WSN", 40, None, "2"), *cijfers("de Alliantie", 50, 5)]
    uitkomst = samen(moment(EIND, toewijzingen=zonder_tweede), "ruimte_urgent", "2025")
    assert uitkomst.noemer == Decimal(50)
    assert "WSN" in uitkomst.onvolledig
