"""What jumps against the previous delivery is warned about; small numbers, longer periods and lumps are not."""

from collections.abc import Callable, Sequence

import pandas as pd
import pytest

from prestatiemonitor.aanlevering import sprongen
from prestatiemonitor.aanlevering.sprong import hergebruikte_codes
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.tables.schemas import KERNCIJFERS, PLANNEN, PROGRAMMA, TOEWIJZINGEN, VOORRAADMUTATIES, Tabel

Planmonitor = Callable[[Sequence[tuple[str, str, int]]], bytes]
Tabellen = dict[str, pd.DataFrame]


def tabel(soort: Tabel, *regels: dict[str, object]) -> Tabellen:
    return {soort.naam: soort.vorm(pd.DataFrame([{"bron": f"Blad!A{i}", **r} for i, r in enumerate(regels, start=2)]))}


def met_woningen(aantal: int, **velden: object) -> Tabellen:
    plan = {"plan_sleutel": "P", "plan": "De Dijk", "kern": "Nijkerk", "planstatus": "2A", "hardheid": "hard"}
    deel = {"plan_sleutel": "P", "soort": "nieuwbouw", "eigendom": "huur", "prijsklasse": "sociaal", "aantal": aantal}
    return tabel(PLANNEN, plan) | tabel(PROGRAMMA, deel | velden)


def gemeld(was: Tabellen, wordt: Tabellen) -> list[str]:
    return [m.melding for m in sprongen(was, wordt) if m.code == "SPRONG"]


@pytest.mark.parametrize(
    ("was", "wordt", "sprong"),
    [(10, 30, False), (10, 31, True), (30, 10, False), (31, 10, True), (1, 4, False), (5, 19, False), (0, 15, True)],
)
def test_more_than_three_times_as_many_is_a_jump_unless_the_numbers_are_small(
    was: int, wordt: int, sprong: bool
) -> None:
    verwacht = ["Nieuwe woningen (bruto)", "Nieuwe woningen, huur sociaal"] if sprong else []
    assert [zin.split(":")[0] for zin in gemeld(met_woningen(was), met_woningen(wordt))] == verwacht


def test_the_melding_says_both_figures_and_stands_at_the_first_cell() -> None:
    melding = sprongen(met_woningen(10), met_woningen(100))[0]
    assert (melding.ernst, melding.blad, melding.cel, melding.gevonden) == ("waarschuwing", "Blad", "A2", "100")
    assert "tegen 10 in de vorige levering" in melding.melding


def test_homes_that_change_category_jump_in_both_categories_and_not_in_all() -> None:
    zinnen = gemeld(met_woningen(40), met_woningen(40, eigendom="koop", prijsklasse="duur"))
    assert [zin.split(":")[0] for zin in zinnen] == ["Nieuwe woningen, huur sociaal", "Nieuwe woningen, koop duur"]


def test_the_same_delivery_does_not_jump(planmonitor: Planmonitor) -> None:
    tabellen = dict(read_workbook(planmonitor([("De Dijk", "3", 100)]), "werkboek.xlsx").tabellen)
    assert sprongen(tabellen, tabellen) == []


@pytest.mark.parametrize(("woningen", "verdwenen"), [(24, False), (25, True)])
def test_a_plan_that_vanished_with_many_homes_is_named(
    planmonitor: Planmonitor, woningen: int, verdwenen: bool
) -> None:
    oud, nieuw = (
        dict(read_workbook(planmonitor(plannen), "werkboek.xlsx").tabellen)
        for plannen in ([("De Dijk", "3", 100), ("Het Veen", "1A", woningen)], [("De Dijk", "3", 100)])
    )
    assert [m.gevonden for m in sprongen(oud, nieuw)] == (["Het Veen"] if verdwenen else [])


def test_a_plan_that_vanished_after_it_was_built_is_no_loss() -> None:
    andere = tabel(PLANNEN, {"plan_sleutel": "Q", "plan": "Q"}) | tabel(PROGRAMMA)
    assert "PLAN_VERDWENEN" in {m.code for m in sprongen(met_woningen(40), andere)}
    assert "PLAN_VERDWENEN" not in {m.code for m in sprongen(met_woningen(40, gerealiseerd=True), andere)}


def mutatie(aantal: int, van: int = 2025, tot: int = 2025, halfjaar: str | None = None) -> dict[str, object]:
    return {
        "corporatie": "WSN", "segment": "sociale_huur", "mutatie": "verkoop", "basis": "realisatie",
        "jaar_van": van, "jaar_tot": tot, "halfjaar": halfjaar, "aantal": aantal,
    }  # fmt: skip


def test_a_change_in_the_stock_jumps_per_corporation_and_says_so() -> None:
    zinnen = gemeld(tabel(VOORRAADMUTATIES, mutatie(-10)), tabel(VOORRAADMUTATIES, mutatie(-40)))
    assert zinnen[0].startswith("WSN, sociale huur, verkoop, realisatie (per jaar): -40, tegen -10")


def test_more_years_or_half_years_in_a_delivery_are_no_jump() -> None:
    jaar = tabel(VOORRAADMUTATIES, mutatie(-20))
    assert gemeld(jaar, tabel(VOORRAADMUTATIES, *(mutatie(-20, j, j) for j in range(2025, 2030)))) == []
    assert gemeld(jaar, tabel(VOORRAADMUTATIES, mutatie(-80, 2025, 2028))) == []
    assert gemeld(tabel(VOORRAADMUTATIES, mutatie(-10, halfjaar="1")), jaar) == []


def test_allocations_to_urgent_households_that_jump_are_named() -> None:
    was, wordt = (
        tabel(TOEWIJZINGEN, {"corporatie": "WSN", "jaar": 2025, "post": "toegewezen", "groep": "urgent", "aantal": n})
        for n in (10, 60)
    )
    assert gemeld(was, wordt)[0].startswith("WSN, toegewezen, urgent (per jaar): 60, tegen 10")


def test_a_share_that_was_written_as_a_percentage_jumps_however_small_it_is() -> None:
    was, wordt = (
        tabel(KERNCIJFERS, {"partij": "WSN", "jaar": 2025, "maat": "slaagkans", "waarde": n, "eenheid": "aandeel"})
        for n in (0.083, 8.3)
    )
    assert gemeld(was, wordt)[0].startswith("WSN, slaagkans: 8,3, tegen 0,083")


@pytest.mark.parametrize(
    ("naam", "kern", "gemeld"),
    [("Het Veen", "Hoevelaken", True), ("Het Veen", "Nijkerk", False), ("De Dijk-Oost", "Hoevelaken", False)],
)
def test_a_code_that_stands_for_a_plan_of_another_name_and_kern_is_warned_about(
    naam: str, kern: str, gemeld: bool
) -> None:
    nu = met_woningen(10)
    nu["plannen"] = nu["plannen"].assign(plan=naam, kern=kern)
    elders = {soort: tabel.assign(plan_sleutel="Q") for soort, tabel in met_woningen(10).items()}
    meldingen = [*hergebruikte_codes([elders, met_woningen(10), nu], nu)]  # the last delivery did not have the code
    assert [(m.blad, m.cel, m.gevonden) for m in meldingen] == ([("Blad", "A2", "Het Veen")] if gemeld else [])
    for melding in meldingen:
        assert "in een eerdere levering van ‘De Dijk’" in melding.melding
        assert "Nijkerk werd Hoevelaken" in melding.melding
