"""Numbers that were wrong in silence: disguised totals, a category per row, a plan twice, a plan without years."""

import pytest

from prestatiemonitor.readers.woorden.partijen import partijcode

KOPPEN = ["Plan", "Kern", "Planstatus", "Sociale huur", "Oplevering"]
A = ["A", "Nijkerk", "2A", 10, 2026]
B = ["B", "Hoevelaken", "3", 20, 2027]
LANG = ["Plan", "Kern", "Planstatus", "Categorie", "Aantal woningen", "Oplevering"]


@pytest.mark.parametrize(
    "naam", ["Nijkerk totaal", "Tot. Nijkerk", "Σ", "Σ Nijkerk", "Waarvan hard", "De som", "NIJKERK (SUBTOTAAL)"]
)
def test_a_total_of_a_kern_with_one_plan_is_compared_and_not_counted(lees, codes, woningen, ledger_klopt, naam) -> None:
    inlezing = lees([KOPPEN, A, [naam, None, None, 10], B])
    assert (codes(inlezing), woningen(inlezing)) == (set(), 30)
    ledger_klopt(inlezing)


def test_a_total_may_be_called_so_in_the_column_with_the_kern_or_the_code(lees, codes, woningen) -> None:
    inlezing = lees([KOPPEN, A, [None, "Nijkerk totaal", None, 10], B, [None, "Hoevelaken totaal", None, 20]])
    assert (codes(inlezing), woningen(inlezing)) == (set(), 30)
    met_code = lees([["Nr", *KOPPEN], [1, *A], ["Nijkerk totaal", None, None, None, 10], [2, *B]])
    assert (codes(met_code), woningen(met_code)) == (set(), 30)


def test_totals_per_kern_of_which_one_lacks_a_category_are_no_question(lees, codes, woningen) -> None:
    koppen = [*KOPPEN[:4], "Middenhuur", "Oplevering"]
    rijen = [
        ["A", "Nijkerk", "2A", 10, 5, 2026], ["Nijkerk totaal", None, None, 10, 5],
        ["B", "Hoevelaken", "3", 20, None, 2027], ["Hoevelaken totaal", None, None, 20],
    ]  # fmt: skip
    inlezing = lees([koppen, *rijen])
    assert (codes(inlezing), woningen(inlezing)) == (set(), 35)


def test_a_total_by_name_that_adds_up_to_nothing_is_asked_and_not_counted(lees, melding, woningen) -> None:
    inlezing = lees([KOPPEN, A, ["Nijkerk totaal", None, None, 11], B])
    assert melding(inlezing, "TOTAAL_ONZEKER").cel == "A3"
    assert woningen(inlezing) == 30


@pytest.mark.parametrize("naam", ["Harde plannen", "Zachte plancapaciteit", "Woningen Hoevelaken", "Centrumgebied"])
def test_a_total_without_a_total_word_is_asked_and_not_counted(lees, melding, woningen, naam) -> None:
    inlezing = lees([KOPPEN, A, [naam, None, None, 10], B])
    assert melding(inlezing, "REGEL_LIJKT_TOTAAL").cel == "A3"
    assert woningen(inlezing) == 30


def test_a_row_without_status_and_kern_that_adds_up_to_the_last_rows_above_is_asked(lees, melding, woningen) -> None:
    c = ["C", "Hoevelaken", "3", 5, 2027]
    inlezing = lees([KOPPEN, A, B, c, ["Zuidkant", None, None, 25]])
    assert melding(inlezing, "REGEL_LIJKT_TOTAAL").cel == "A5"
    assert woningen(inlezing) == 35


def test_plans_stay_plans_whatever_their_name_and_size(lees, codes, woningen) -> None:
    met_status = lees([KOPPEN, A, ["Centrum totaal", "Nijkerk", "1A", 10, 2026], ["De Som", "Nijkerk", "3", 1]])
    assert (codes(met_status), woningen(met_status)) == (set(), 21)
    even_groot = lees([KOPPEN, A, ["C", "Nijkerk", None, 10, 2026], ["D", None, None, 3, 2026]])
    assert (codes(even_groot), woningen(even_groot)) == (set(), 23)
    kaal = lees([["Plan", "Sociale huur", "Oplevering"], ["A", 10, 2026], ["B", 10, 2027]])
    assert woningen(kaal) == 20
    assert "REGEL_LIJKT_TOTAAL" not in codes(kaal)


def test_a_note_with_a_total_word_is_a_note(lees, codes, woningen) -> None:
    inlezing = lees([KOPPEN, A, B, [], ["*) waarvan 3 zorgwoningen, zie het totaal van 2025"]])
    assert (codes(inlezing), woningen(inlezing)) == (set(), 30)


@pytest.mark.parametrize(
    ("kop", "gemeld"), [("Categorie", set()), ("Bijzonder", {"KOLOM_INHOUD"}), ("Huur/koop", set())]
)
def test_a_column_with_the_kind_of_home_per_row_is_read(lees, codes, woningen, kop, gemeld) -> None:
    rijen = [["A", "Nijkerk", "2A", "Sociale huur", 101, 2026], ["B", "Nijkerk", "2A", "Middenhuur", 102, 2027]]
    inlezing = lees([[*LANG[:3], kop, *LANG[4:]], *rijen])
    assert codes(inlezing) == gemeld
    assert woningen(inlezing, prijsklasse="sociaal") == 101
    assert woningen(inlezing, prijsklasse="midden") == 102


def test_a_heading_that_promises_a_category_is_enough_whatever_the_words_below(lees, melding) -> None:
    rij = ["A", "Nijkerk", "2A", "starters", 101, 2026]
    gemeld = melding(lees([[*LANG[:3], "Segment", *LANG[4:]], rij]), "CATEGORIE_ONBEKEND")
    assert (gemeld.ernst, gemeld.cel, gemeld.gevonden) == ("fout", "D2", "starters")


def test_text_beside_counts_per_category_is_only_text(lees, codes, woningen) -> None:
    rij = ["A", "Nijkerk", "2A", "vooral sociale huur", "starters", 10, 2026]
    inlezing = lees([["Plan", "Kern", "Planstatus", "Segment", "Doelgroep", "Sociale huur", "Oplevering"], rij])
    assert (codes(inlezing), woningen(inlezing)) == (set(), 10)


def test_the_same_plan_under_another_number_is_warned_about_with_both_places(lees, melding, woningen) -> None:
    eerste = [1, "Havenkwartier fase 1", "Nijkerk", "2A", 10, 2026]
    tweede = [2, "Havenkwartier fase 1 ", "nijkerk", "2A", 10, 2026]
    inlezing = lees([["Nr", *KOPPEN], eerste, tweede])
    gemeld = melding(inlezing, "PLAN_LIJKT_DUBBEL")
    assert (gemeld.ernst, gemeld.cel) == ("waarschuwing", "B3")
    assert "B2" in gemeld.melding
    assert woningen(inlezing) == 20


def test_another_phase_or_another_kern_is_another_plan(lees, codes) -> None:
    eerste = [1, "Havenkwartier fase 1", "Nijkerk", "2A", 10, 2026]
    fase, kern = [2, "Havenkwartier fase 2", *eerste[2:]], [3, eerste[1], "Hoevelaken", *eerste[3:]]
    assert codes(lees([["Nr", *KOPPEN], eerste, fase, kern])) == set()


def test_a_plan_without_rows_of_detail_keeps_its_stated_homes(lees, codes, melding, woningen, ledger_klopt) -> None:
    koppen = ["GlobalID", "plannaam", "woonplaats", "status_planologisch", "oplevering_eerste", "oplevering_laatste",
              "totaal_bouw", "totaal_sloop", "totaal_netto"]  # fmt: skip
    plannen = [["{A}", "Doornsteeg", "Nijkerk", "1A", 2026, 2026, 5, None, 5],
               ["{B}", "Bronswerk", "Hoevelaken", "4B", 2027, 2029, 25, 3, 22],
               ["{C}", "Filippo", "Nijkerkerveen", "4B", None, None, 0, None, 0]]  # fmt: skip
    detail = [["parent_globalid", "jaartal", "meergezins_huur1"], ["{A}", 2026, 5]]
    inlezing = lees({"Planregistratie": [koppen, *plannen], "DetailPlanning": detail})
    assert codes(inlezing) == {"ALLEEN_TOTAAL"}
    assert woningen(inlezing, plan_sleutel="{B}", soort="nieuwbouw", jaar_van=2027, jaar_tot=2029) == 25
    assert woningen(inlezing, plan_sleutel="{B}", soort="sloop", prijsklasse="onbekend") == 3
    assert woningen(inlezing, soort="nieuwbouw") == 30
    ledger_klopt(inlezing)


@pytest.mark.parametrize(
    ("tekst", "code"),
    [
        ("Woningstichting Nijkerk (WSN)", "WSN"),
        ("WSN (Woningstichting Nijkerk)", "WSN"),
        ("Woningcorporatie (WSN)", "WSN"),
        ("de Alliantie (regio Amersfoort)", "de Alliantie"),
        ("de Alliantie (WSN)", None),
        ("Totaal (WSN)", None),
        ("(Heijmans)", None),
    ],
)
def test_a_party_is_known_with_its_short_name_between_brackets(tekst, code) -> None:
    assert partijcode(tekst) == code
