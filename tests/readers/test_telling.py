"""Counting the homes of a flat sheet: totals, demolition, and columns that count the same homes again."""

KOPPEN = ["Plan", "Kern", "Planstatus", "Sociale huur", "Middenhuur", "Dure koop", "Oplevering"]
DIJK = ["De Dijk", "Nijkerk", "2A. Vastgesteld", 10, 5, 3, 2026]
LAAN = ["De Laan", "Hoevelaken", "4B. Idee", 20, None, 4, "2028 t/m 2030"]


def test_stated_totals_per_plan_are_compared(lees, melding, woningen) -> None:
    koppen = [*KOPPEN[:6], "Totaal", "Netto", "Sloop"]
    inlezing = lees([koppen, [*DIJK[:6], 18, 16, 2], [*LAAN[:6], 25, 24, None]])
    assert melding(inlezing, "TOTAAL_WIJKT_AF").cel == "G3"
    assert (woningen(inlezing, soort="nieuwbouw"), woningen(inlezing, soort="sloop")) == (42, 2)


def test_only_a_total_is_read_with_an_unknown_category(lees, melding, woningen) -> None:
    inlezing = lees([[*KOPPEN[:6], "Totaal"], [*DIJK[:6], 18], ["Kavel", "Nijkerk", "3", None, None, None, 40]])
    assert melding(inlezing, "ALLEEN_TOTAAL").cel == "G3"
    assert woningen(inlezing, prijsklasse="onbekend") == 40


def test_a_list_with_one_count_has_that_as_data_and_netto_alone_is_no_count(lees, codes, woningen) -> None:
    assert woningen(lees([["Plan", "Planstatus", "Aantal woningen"], ["A", "1A", 12], ["B", "3", 9]])) == 21
    assert codes(lees([["Plan", "Planstatus", "Netto"], ["A", "1A", 12]])) == {"ALLEEN_NETTO"}


def test_demolition_may_be_negative_or_positive(lees, codes, woningen) -> None:
    inlezing = lees([[*KOPPEN[:4], "Te slopen", "Netto"], [*DIJK[:4], -3, 7], [*LAAN[:4], 4, 16]])
    assert codes(inlezing) == set()
    assert woningen(inlezing, soort="sloop") == 7


def test_a_column_that_sums_others_is_not_counted_again(lees, codes, woningen, ledger_klopt) -> None:
    koppen = ["Plan", "Status", "Huur", "Sociale huur", "Middenhuur", "Koop"]
    inlezing = lees([koppen, ["A", "1A", 30, 20, 10, 5], ["B", "1A", 10, 10, None, 5], ["C", "1A", 7, None, None, 5]])
    assert codes(inlezing) == set()
    assert woningen(inlezing) == 62
    assert woningen(inlezing, eigendom="huur", prijsklasse="onbekend") == 7
    ledger_klopt(inlezing)
    verschilt = lees([koppen, ["A", "1A", 30, 20, 10, 5], ["B", "1A", 10, 10, 0, 5], ["D", "1A", 9, 5, 3, 0]])
    assert codes(verschilt) == {"REST_VAN_TOTAAL"}
    assert woningen(verschilt) == 59


def test_the_total_tells_when_columns_do_add_up(lees, codes, woningen) -> None:
    koppen = ["Plan", "Status", "Huur", "Sociale huur", "Koop", "Totaal"]
    inlezing = lees([koppen, ["A", "1A", 30, 20, 5, 55], ["B", "1A", 10, 10, 5, 25]])
    assert (codes(inlezing), woningen(inlezing)) == (set(), 80)


def test_breakdowns_that_may_be_of_the_same_homes_are_asked(lees, melding) -> None:
    koppen = ["Plan", "Status", "Sociale huur", "Dure koop", "Eengezins", "Meergezins"]
    inlezing = lees([koppen, ["A", "1A", 20, 10, 5, 5], ["B", "1A", 8, 0, 3, 1]])
    assert melding(inlezing, "UITSPLITSING_ONDUIDELIJK").cel == "E1"


def test_breakdowns_that_contradict_each_other_are_a_fout(lees, codes) -> None:
    koppen = ["Plan", "Status", "Sociale huur", "Dure koop", "Huur", "Koop"]
    inlezing = lees([koppen, ["A", "1A", 30, 5, 5, 30], ["B", "1A", 8, 2, 8, 2], ["C", "1A", 9, 2, 9, 2]])
    assert inlezing.heeft_fout or "TOTAAL_WIJKT_AF" in codes(inlezing)


def test_only_a_total_of_demolition_is_read_with_an_unknown_category(
    lees, melding, codes, woningen, ledger_klopt
) -> None:
    koppen = ["Plan", "Status", "Sociale huur", "Totaal sloop", "Netto"]
    inlezing = lees([koppen, ["A", "1A", 30, 12, 18], ["B", "1A", 8, 0, 8], ["C", "1A", 5, -3, 2]])
    assert codes(inlezing) == {"ALLEEN_TOTAAL"}
    gemeld = [(m.cel, m.gevonden, "te slopen" in m.melding) for m in inlezing.meldingen if m.code == "ALLEEN_TOTAAL"]
    assert gemeld == [("D2", "12", True), ("D4", "3", True)]
    assert woningen(inlezing, soort="sloop", eigendom="onbekend", prijsklasse="onbekend") == 15
    assert woningen(inlezing, soort="nieuwbouw") == 43
    ledger_klopt(inlezing)


def test_a_total_of_demolition_beside_its_parts_is_compared(lees, melding, woningen) -> None:
    koppen = ["Plan", "Status", "Sociale huur", "Sloop", "Totaal sloop"]
    inlezing = lees([koppen, ["A", "1A", 30, 10, 12]])
    assert melding(inlezing, "TOTAAL_WIJKT_AF").cel == "E2"
    assert woningen(inlezing, soort="sloop") == 10


def test_a_total_of_demolition_that_is_no_number_is_said_once(lees, melding) -> None:
    assert melding(lees([["Plan", "Status", "Sociale huur", "Totaal sloop"], ["A", "1A", 3, "veel"]]), "GEEN_GETAL")
