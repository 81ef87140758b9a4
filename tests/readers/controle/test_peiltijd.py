"""The peildatum that a workbook names in its titles is proposed; one that is in doubt is not."""

import datetime as dt

import pytest

LIJST = [["Plan", "Planstatus", "Sociale huur", "Oplevering"], ["De Dijk", "2A", 10, 2027]]
JUNI = dt.date(2026, 6, 30)


@pytest.mark.parametrize(
    "titel",
    [
        ["Peildatum 30 juni 2026"], ["peildatum: 30-06-2026"], ["Stand per 30/6/2026"],
        ["stand van zaken op 30 jun. 2026"],
        ["Peildatum", dt.datetime(2026, 6, 30)], ["Peildatum:", None, "30.06.2026"],
    ],
)  # fmt: skip
def test_the_peildatum_in_a_title_is_proposed_with_its_cell(lees, titel) -> None:
    dag, plaats = lees([["Planmonitor"], titel, [], *LIJST]).genoemde_peildatum
    assert dag == JUNI
    assert plaats.endswith("!A2")


@pytest.mark.parametrize(
    "titels",
    [
        [["Planmonitor 2026"]],
        [["Peildatum 2026"]],
        [["Peildatum 31 juni 2026"]],
        [["Peildatum 30 juni 2026"], ["Peildatum 31 december 2025"]],
        [["Opgesteld 30 juni 2026"]],
    ],
)
def test_no_date_two_dates_or_an_impossible_date_is_not_proposed(lees, titels) -> None:
    assert lees([*titels, [], *LIJST]).genoemde_peildatum is None


def test_dates_in_the_list_itself_are_no_peildatum(lees) -> None:
    koppen, plan = LIJST
    assert lees([[*koppen, "Peildatum"], [*plan, dt.datetime(2026, 6, 30)]]).genoemde_peildatum is None
