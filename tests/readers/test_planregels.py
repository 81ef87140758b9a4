"""Rows of a flat sheet: plans, totals under any name, banners, notes, and numbers that belong to nobody."""

import pytest

KOPPEN = ["Plan", "Kern", "Planstatus", "Sociale huur", "Middenhuur", "Dure koop", "Oplevering"]
DIJK = ["De Dijk", "Nijkerk", "2A. Vastgesteld", 10, 5, 3, 2026]
LAAN = ["De Laan", "Hoevelaken", "4B. Idee", 20, None, 4, "2028 t/m 2030"]
HOF = ["De Hof", "Nijkerkerveen", "3. In voorbereiding", 7, 1, 0, "na 2030"]
LIJST = [KOPPEN, DIJK, LAAN, HOF]


def test_total_and_subtotal_rows_are_compared_and_not_read(lees, codes, woningen, ledger_klopt) -> None:
    rijen = [
        ["Plan", "Planstatus", "Sociale huur", "Oplevering"],
        ["Nijkerk"], ["A", "1A", 3, 2026], ["B", "1A", 4, 2026], ["Subtotaal Nijkerk", None, 7],
        ["Hoevelaken"], ["C", "3", 5, 2027], ["Subtotaal", None, 5],
        ["Totaal", None, 12],
    ]  # fmt: skip
    inlezing = lees(rijen)
    assert codes(inlezing) == set()
    assert woningen(inlezing) == 12
    assert inlezing.tabellen["plannen"]["kern"].tolist() == ["Nijkerk", "Nijkerk", "Hoevelaken"]
    ledger_klopt(inlezing)
    rijen[-1][2] = 13
    assert codes(lees(rijen)) == {"TOTAAL_WIJKT_AF"}


def test_totals_may_stand_above_what_they_add_up(lees, codes, woningen) -> None:
    inlezing = lees([KOPPEN, ["Totaal", None, None, 37, 6, 7], DIJK, LAAN, HOF])
    assert (codes(inlezing), woningen(inlezing)) == (set(), 50)


@pytest.mark.parametrize("naam", ["Optelling", "Alles samen", "Nijkerk", "Gemeente Nijkerk"])
def test_a_total_under_another_name_is_asked_and_never_doubled(lees, melding, woningen, naam) -> None:
    inlezing = lees([*LIJST, [naam, None, None, 37, 6, 7]])
    assert melding(inlezing, "REGEL_LIJKT_TOTAAL").cel == "A5"
    assert woningen(inlezing) == 50


def test_a_plan_whose_name_begins_like_a_total_is_not_lost(lees, melding, codes, woningen) -> None:
    met_status = lees(
        [*LIJST, ["Totaalplan Paasbos", "Nijkerk", "1A", 9], ["Totaal vernieuwing Singel", "Nijkerk", "1A", 4]]
    )
    assert (codes(met_status), woningen(met_status)) == ({"HARD_ZONDER_JAAR"}, 63)
    zonder = lees([*LIJST, ["Totaal vernieuwing Singel", None, None, 4]])
    assert melding(zonder, "TOTAAL_ONZEKER").cel == "A5"


def test_a_summary_below_is_not_read_and_its_numbers_are_said(lees, codes, woningen) -> None:
    inlezing = lees([*LIJST, [], ["Kern", "Aantal woningen"], ["Nijkerk", 18], ["Hoevelaken", 24]])
    assert woningen(inlezing) == 50
    assert "GETAL_BUITEN_TABEL" in codes(inlezing)


def test_notes_below_are_text(lees, codes, woningen, ledger_klopt) -> None:
    inlezing = lees(
        [*LIJST, [], ["Bron: gemeente Nijkerk"], ["*) inclusief zorgwoningen"], ["Toelichting", "zie nota"]]
    )
    assert codes(inlezing) == {"REGEL_NIET_GELEZEN"}
    assert len(inlezing.tabellen["plannen"]) == 3
    ledger_klopt(inlezing)


@pytest.mark.parametrize("waarde", [12, "12", "ca. 12"])
def test_numbers_without_a_plan_are_a_fout(lees, melding, waarde) -> None:
    inlezing = lees([*LIJST, [None, None, None, waarde]])
    assert melding(inlezing, "PLAN_ZONDER_NAAM").ernst == "fout"


def test_a_count_over_merged_cells_is_asked_and_a_kern_over_merged_cells_holds_for_all(lees, melding) -> None:
    rijen = [KOPPEN, DIJK, ["De Laan", None, "1A", None, 1, 1, None]]
    samen = lees(rijen, samengevoegd={"Plannen 2026": ["B2:B3", "G2:G3"]})
    assert samen.tabellen["plannen"]["kern"].tolist() == ["Nijkerk", "Nijkerk"]
    assert samen.tabellen["programma"]["jaar_van"].tolist() == [2026] * 5
    gemeld = melding(lees(rijen, samengevoegd={"Plannen 2026": ["D2:D3"]}), "AANTAL_SAMENGEVOEGD")
    assert (gemeld.cel, gemeld.gevonden) == ("D2", "10")


def test_the_same_plan_twice_is_a_fout_with_both_places(lees, melding) -> None:
    gemeld = melding(lees([KOPPEN, DIJK, DIJK]), "PLAN_DUBBEL")
    assert gemeld.cel == "A3"
    assert "A2" in gemeld.melding
