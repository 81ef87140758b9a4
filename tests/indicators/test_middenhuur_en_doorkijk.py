"""Middenhuur growth and both outlooks, against tables 1 and 2 of the agreement."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

import pytest

from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Oordeel, Uitkomst

JUNI, EIND = date(2026, 6, 30), date(2027, 12, 31)
Uitkomsten = Callable[..., Mapping[tuple[str, str], Uitkomst]]


def rij(corporatie: str, segment: str, mutatie: str, basis: str, van: int, tot: int, n: int) -> tuple[object, ...]:
    return (corporatie, segment, mutatie, basis, van, tot, None, n)


def test_every_corporation_is_judged_against_its_own_part_of_table_2(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    regels = [rij("WSN", "middenhuur", "nieuwbouw", "realisatie", jaar, jaar, 3) for jaar in (2025, 2026, 2027)]
    regels += [
        rij("de Alliantie", "middenhuur", "nieuwbouw", "realisatie", j, j, n)
        for j, n in ((2025, 6), (2026, 0), (2027, 5))
    ]
    gevonden = uitkomsten(moment(EIND, voorraadmutaties=regels), "middenhuur_groei")
    oordelen = {p: (u.waarde, u.norm, u.oordeel) for (p, periode), u in gevonden.items() if periode == "2025-2027"}
    assert oordelen == {
        GEZAMENLIJK: (Decimal(20), Decimal(21), Oordeel.NIET_BEHAALD),
        "WSN": (Decimal(9), Decimal(9), Oordeel.BEHAALD),
        "de Alliantie": (Decimal(11), Decimal(12), Oordeel.NIET_BEHAALD),
    }
    assert gevonden[GEZAMENLIJK, "2025"].oordeel is Oordeel.GEEN_NORM


MIDDEN_PLAN = ("A", "nieuwbouw", "huur", "midden", 2026, 2026, 10)


@pytest.mark.parametrize("programma", [[], [MIDDEN_PLAN]])
def test_a_year_for_which_nothing_was_delivered_is_geen_gegevens_and_never_a_zero(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten, programma: list[tuple[object, ...]]
) -> None:
    m = moment(
        JUNI,
        voorraadmutaties=[rij("WSN", "middenhuur", "nieuwbouw", "realisatie", 2025, 2025, 3)],
        plannen=[("A", "Plan A", "1A", "hard", "WSN")],
        programma=[("A", "nieuwbouw", "huur", "sociaal", 2026, 2026, 5), *programma],
    )
    gevonden = uitkomsten(m, "middenhuur_groei")
    leeg = [gevonden[GEZAMENLIJK, "2027"], gevonden["WSN", "2027"], gevonden["de Alliantie", "2026"]]
    for uitkomst in leeg if programma else [*leeg, gevonden[GEZAMENLIJK, "2026"], gevonden["WSN", "2026"]]:
        assert uitkomst.oordeel is Oordeel.GEEN_GEGEVENS
        assert "netto 0" not in uitkomst.zin


def test_a_year_without_a_norm_says_that_table_2_is_about_the_period(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    m = moment(
        JUNI,
        voorraadmutaties=[rij("WSN", "middenhuur", "nieuwbouw", "realisatie", 2025, 2025, 3)],
        plannen=[("A", "Plan A", "1A", "hard", "WSN")],
        programma=[MIDDEN_PLAN],
    )
    gevonden = uitkomsten(m, "middenhuur_groei")
    assert gevonden["WSN", "2025"].zin == (
        "Geen norm: in 2025 kwamen er bij WSN netto 3 middenhuurwoningen bij; per jaar is er geen norm."
    )
    assert gevonden[GEZAMENLIJK, "2026"].zin == (
        "Geen norm: in 2026 worden netto 10 middenhuurwoningen verwacht; per jaar is er geen norm."
    )


def test_what_leaves_social_rent_by_overheveling_arrives_in_middenhuur(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    eraf = rij("de Alliantie", "sociale_huur", "overheveling", "realisatie", 2025, 2025, -6)
    sluit = [eraf, rij("de Alliantie", "middenhuur", "overheveling", "realisatie", 2025, 2025, 6)]
    mist = [eraf, rij("de Alliantie", "middenhuur", "overheveling", "realisatie", 2025, 2025, 5)]
    goed = uitkomsten(moment(EIND, voorraadmutaties=sluit), "middenhuur_groei")["de Alliantie", "2025"]
    fout = uitkomsten(moment(EIND, voorraadmutaties=mist), "middenhuur_groei")["de Alliantie", "2025"]
    assert goed.lijnen["overheveling_uit_sociaal"] == Decimal(-6) and "sluit niet" not in goed.onvolledig
    assert "Overheveling 2025 sluit niet" in fout.onvolledig
    alleen_eraf = uitkomsten(moment(EIND, voorraadmutaties=[eraf]), "middenhuur_groei")["de Alliantie", "2025"]
    assert "Overheveling 2025 sluit niet" in alleen_eraf.onvolledig


def test_overheveling_booked_together_with_sloop_may_be_what_arrived(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    regels = [
        rij("de Alliantie", "sociale_huur", "sloop_of_overheveling", "realisatie", 2025, 2025, -9),
        rij("de Alliantie", "middenhuur", "overheveling", "realisatie", 2025, 2025, 6),
    ]
    uitkomst = uitkomsten(moment(EIND, voorraadmutaties=regels), "middenhuur_groei")["de Alliantie", "2025"]
    assert "sluit niet" not in uitkomst.onvolledig


def test_the_outlook_counts_new_homes_and_not_sales(moment: Callable[..., Moment], uitkomsten: Uitkomsten) -> None:
    regels = [
        rij("WSN", "sociale_huur", "nieuwbouw", "prognose", 2028, 2030, 215),
        rij("WSN", "sociale_huur", "verkoop", "prognose", 2028, 2030, -40),
    ]
    gevonden = uitkomsten(moment(JUNI, voorraadmutaties=regels), "doorkijk_sociaal")
    samen = gevonden[GEZAMENLIJK, "2028-2030"]
    assert (samen.waarde, samen.norm, samen.oordeel) == (Decimal(215), Decimal(215), Oordeel.OP_KOERS)
    assert samen.lijnen["verwachting_netto"] == Decimal(175)
    assert gevonden["de Alliantie", "2028-2030"].norm is None


def test_hard_plans_fill_the_outlook_of_a_corporation_without_prognose(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    m = moment(
        JUNI,
        voorraadmutaties=[rij("WSN", "sociale_huur", "nieuwbouw", "prognose", 2028, 2030, 200)],
        plannen=[("A", "Plan A", "1A", "hard", "de Alliantie"), ("B", "Plan B", "3", "zacht", "de Alliantie")],
        programma=[
            ("A", "nieuwbouw", "huur", "sociaal", 2028, 2030, 10),
            ("A", "nieuwbouw", "huur", "sociaal", 2031, None, 99),
            ("B", "nieuwbouw", "huur", "sociaal", 2029, 2029, 5),
        ],
    )
    samen = uitkomsten(m, "doorkijk_sociaal")[GEZAMENLIJK, "2028-2030"]
    assert (samen.waarde, samen.oordeel) == (Decimal(210), Oordeel.RISICO)
    assert [(stap.partij, stap.naam, stap.waarde) for stap in samen.stappen] == [
        ("WSN", "prognose", Decimal(200)),
        ("de Alliantie", "harde plannen", Decimal(10)),
    ]


def test_the_outlook_does_not_count_homes_twice_that_are_built_already(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    m = moment(
        date(2028, 12, 31),
        voorraadmutaties=[rij("WSN", "sociale_huur", "nieuwbouw", "realisatie", 2028, 2028, 120)],
        plannen=[("A", "Plan A", "1A", "hard", "WSN")],
        programma=[("A", "nieuwbouw", "huur", "sociaal", 2028, 2030, 130)],
    )
    samen = uitkomsten(m, "doorkijk_sociaal")[GEZAMENLIJK, "2028-2030"]
    assert samen.waarde == Decimal(130)


def test_the_outlook_of_table_2_is_computed_and_the_stated_total_stands_beside_it(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    regels = [rij("WSN", "middenhuur", "nieuwbouw", "prognose", 2028, 2030, 8)]
    samen = uitkomsten(moment(JUNI, voorraadmutaties=regels), "doorkijk_middenhuur")[GEZAMENLIJK, "2028-2030"]
    assert (samen.norm, samen.oordeel, samen.lijnen["gesteld_in_tabel_2"]) == (
        Decimal(8),
        Oordeel.OP_KOERS,
        Decimal(18),
    )


def _alleen_2026(corporatie: str) -> dict[str, list[tuple[object, ...]]]:
    return {
        "plannen": [("A", "Plan A", "2A", "hard", corporatie), ("B", "Plan B", "2A", "hard", "de Alliantie")],
        "programma": [("A", "nieuwbouw", "huur", "sociaal", 2026, 2026, 120, False)],
    }


def test_a_planmonitor_that_does_not_reach_the_outlook_is_geen_gegevens_and_no_zero(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    gebouwd = [rij("WSN", "sociale_huur", "nieuwbouw", "realisatie", 2025, 2025, 30)]
    m = moment(date(2025, 12, 31), voorraadmutaties=gebouwd, **_alleen_2026("WSN"))
    gevonden = uitkomsten(m, "doorkijk_sociaal")
    for partij in (GEZAMENLIJK, "WSN"):
        uitkomst = gevonden[partij, "2028-2030"]
        assert (uitkomst.waarde, uitkomst.oordeel, uitkomst.stappen) == (None, Oordeel.GEEN_GEGEVENS, ())
        assert "geen plannen in de planmonitor voor 2028-2030: WSN" in uitkomst.onvolledig


def test_a_corporation_of_which_the_outlook_is_unknown_keeps_all_together_from_a_verdict_against(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    tabellen = _alleen_2026("WSN")
    tabellen["programma"].append(("B", "nieuwbouw", "huur", "sociaal", 2028, 2028, 10, False))
    samen = uitkomsten(moment(JUNI, voorraadmutaties=[], **tabellen), "doorkijk_sociaal")[GEZAMENLIJK, "2028-2030"]
    assert (samen.waarde, samen.oordeel) == (Decimal(10), Oordeel.GEEN_GEGEVENS)
    met_wsn = [rij("WSN", "sociale_huur", "nieuwbouw", "prognose", 2028, 2030, 204)]
    samen = uitkomsten(moment(JUNI, voorraadmutaties=met_wsn, **tabellen), "doorkijk_sociaal")[GEZAMENLIJK, "2028-2030"]
    assert (samen.waarde, samen.oordeel) == (Decimal(214), Oordeel.NIET_OP_KOERS)


def test_plans_of_those_years_that_are_all_soft_do_say_that_nothing_is_certain_yet(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    m = moment(
        JUNI,
        voorraadmutaties=[],
        plannen=[("A", "Plan A", "3", "zacht", "WSN")],
        programma=[("A", "nieuwbouw", "huur", "sociaal", 2028, 2030, 215, False)],
    )
    uitkomst = uitkomsten(m, "doorkijk_sociaal")["WSN", "2028-2030"]
    assert (uitkomst.waarde, uitkomst.oordeel) == (Decimal(0), Oordeel.RISICO)


def test_a_prognosis_over_a_longer_period_leaves_the_outlook_open(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    m = moment(
        JUNI,
        voorraadmutaties=[rij("WSN", "sociale_huur", "nieuwbouw", "prognose", 2026, 2030, 400)],
        plannen=[("A", "Plan A", "3", "zacht", "WSN")],
        programma=[("A", "nieuwbouw", "huur", "sociaal", 2029, 2029, 5, False)],
    )
    uitkomst = uitkomsten(m, "doorkijk_sociaal")["WSN", "2028-2030"]
    assert (uitkomst.waarde, uitkomst.oordeel) == (None, Oordeel.GEEN_GEGEVENS)
