"""Sheets beside the data: a summary is compared, never read; a list of choices is skipped; the rest is asked."""

from typing import Any

import pytest

PLANNEN = [
    ["Plan", "Kern", "Status", "Oplevering", "Sociale huur", "Dure koop"],
    ["De Dijk", "Nijkerk", "1A", 2026, 10, 5],
    ["De Laan", "Hoevelaken", "3", 2027, 4, 2],
    ["De Es", "Nijkerk", "3", 2027, 3, None],
]
PER_KERN = [
    ["Kern", "Sociale huur", "Dure koop", "Totaal"],
    ["Hoevelaken", 4, 2, 6],
    ["Nijkerk", 13, 5, 18],
    ["Eindtotaal", 17, 7, 24],
]
PER_JAAR = [["Status", 2026, 2027], ["Hard", 15, 0], ["Zacht", 0, 9], ["Totaal", 15, 9]]
PER_PLAN = [["Plan", "Sociale huur", "Totaal woningen"], ["De Dijk", 10, 15], ["De Laan", 4, 6], ["De Es", 3, 3]]
AANTAL_PLANNEN = [["Status", "Aantal plannen"], ["Hard", 1], ["Zacht", 2], ["Totaal", 3]]


@pytest.mark.parametrize(
    ("naam", "blad"),
    [("Draaitabel", PER_KERN), ("Blad2", PER_JAAR), ("Grafiekdata", PER_PLAN), ("Samenvatting", AANTAL_PLANNEN)],
)
def test_a_sheet_that_only_sums_is_compared_and_not_read_again(lees, woningen, ledger_klopt, naam, blad) -> None:
    inlezing = lees({"Plannen": PLANNEN, naam: blad})
    ledger_klopt(inlezing)
    assert [m.code for m in inlezing.meldingen if m.blad == naam] == ["BLAD_SAMENVATTING"]
    assert not inlezing.heeft_fout
    assert woningen(inlezing) == 24
    ledger = inlezing.celverantwoording.tabel()
    rollen = ledger[ledger["blad"] == naam].set_index("cel")["rol"]
    assert rollen["B2"] == "controletotaal"
    assert rollen["A2"] == "kop"


def test_a_sum_that_differs_is_said_where_the_sheet_calls_itself_a_summary(lees, melding, codes) -> None:
    anders = [*PER_KERN[:3], ["Eindtotaal", 17, 7, 25]]
    samenvatting = lees({"Plannen": PLANNEN, "Draaitabel": anders})
    assert melding(samenvatting, "TOTAAL_WIJKT_AF").cel == "D4"
    assert codes(lees({"Plannen": PLANNEN, "Blad2": anders})) == {"BLAD_ONBEKEND"}


@pytest.mark.parametrize(
    "blad",
    [
        [["Kern", "Sociale huur"], ["Hoevelaken", 40], ["Nijkerk", 130], ["Totaal", 170]],
        [["Wijk", "Sociale huur"], ["Corlaer", 4], ["Paasbos", 13], ["Totaal", 17]],
        [["Kern", "Sociale huur"], ["Hoevelaken", 4], ["Nijkerk", 13], ["Totaal", "#REF!"]],
        [["Totaal", 24]],
    ],
)
def test_numbers_that_are_no_sums_of_the_list_are_asked(lees, codes, blad: list[list[Any]]) -> None:
    assert codes(lees({"Plannen": PLANNEN, "Draaitabel": blad})) == {"BLAD_ONBEKEND"}


def test_codes_and_years_to_choose_from_are_skipped_with_a_reason(lees, melding, codes) -> None:
    lijst = [["Status", None, "Jaar"], ["1A", 1, 2025], ["2A", 2, 2026]]
    assert melding(lees({"Plannen": PLANNEN, "Keuzelijsten": lijst}), "BLAD_OVERGESLAGEN").ernst == "info"
    assert codes(lees({"Plannen": PLANNEN, "Keuzelijsten": [*lijst, ["2B", 7, 2027]]})) == {"BLAD_ONBEKEND"}
    assert codes(lees({"Plannen": PLANNEN, "Blad2": lijst})) == {"BLAD_ONBEKEND"}
