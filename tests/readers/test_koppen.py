"""Headings of a flat sheet: synonyms, two levels, titles, tables in tables, and what cannot be placed."""

import pytest

KOPPEN = ["Plan", "Kern", "Planstatus", "Sociale huur", "Middenhuur", "Dure koop", "Oplevering"]
DIJK = ["De Dijk", "Nijkerk", "2A. Vastgesteld", 10, 5, 3, 2026]
LAAN = ["De Laan", "Hoevelaken", "4B. Idee", 20, None, 4, "2028 t/m 2030"]


@pytest.mark.parametrize("titel", [["Programma 2026"], ["Programma", 2026], ["Peildatum", 2026]])
def test_a_year_in_a_title_right_above_the_headings_is_no_delivery_year(lees, woningen, titel) -> None:
    inlezing = lees([titel, list(KOPPEN[:6]), DIJK[:6]])
    assert woningen(inlezing, jaar_van=None) == 18


@pytest.mark.parametrize("samen", [True, False], ids=["samengevoegd", "doorgetrokken"])
@pytest.mark.parametrize("jaar_boven", [True, False], ids=["jaar boven", "categorie boven"])
def test_two_levels_of_headings(lees, codes, woningen, samen, jaar_boven) -> None:
    jaren, klassen = [2026, 2027], ["Sociale huur", "Dure koop"]
    boven, onder = (jaren, klassen) if jaar_boven else (klassen, jaren)
    rijen = [["Plan", "Status", boven[0], None, boven[1], None], [None, None, *onder, *onder], ["A", "1A", 1, 2, 4, 8]]
    bereiken = ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] if samen else []
    inlezing = lees(rijen, samengevoegd={"Plannen 2026": bereiken})
    assert codes(inlezing) == (set() if samen else {"KOP_DOORGETROKKEN"})
    tweede, derde = (2, 4) if jaar_boven else (4, 2)
    assert woningen(inlezing, jaar_van=2026, prijsklasse="sociaal") == 1
    assert woningen(inlezing, jaar_van=2026, prijsklasse="duur") == tweede
    assert woningen(inlezing, jaar_van=2027, prijsklasse="sociaal") == derde
    assert woningen(inlezing, jaar_van=2027, prijsklasse="duur") == 8


def test_a_blank_upper_heading_never_turns_demolition_into_building(lees, woningen) -> None:
    inlezing = lees([["Plan", "Status", "Sloop", None], [None, None, "Sociale huur", "Dure koop"], ["A", "1A", 1, 2]])
    assert woningen(inlezing, soort="nieuwbouw") == 0
    assert woningen(inlezing, soort="sloop") == 3


def test_an_upper_heading_that_is_not_understood_is_asked(lees) -> None:
    inlezing = lees(
        [["Plan", "Status", "Verkocht", None], [None, None, "Sociale huur", "Dure koop"], ["A", "1A", 1, 2]]
    )
    assert inlezing.heeft_fout
    assert inlezing.tabellen == {} or len(inlezing.tabellen["programma"]) == 0


@pytest.mark.parametrize(
    ("kop", "code"),
    [("Sociale huur", "KOP_DUBBEL"), ("Soc. huur", "KOP_DUBBEL"), (None, "KOLOM_ONBEKEND"),
     ("Blauwe huur", "KOLOM_ONBEKEND"), ("waarvan zorg", "KOLOM_ONBEKEND"), ("waarvan corporatie", "KOLOM_ONBEKEND"),
     ("Sloop/nieuwbouw", "KOLOM_ONBEKEND")],
)  # fmt: skip
@pytest.mark.parametrize("waarde", [12, "12 "], ids=["getal", "tekst"])
def test_a_count_that_cannot_be_placed_is_asked_at_its_heading(lees, melding, kop, code, waarde) -> None:
    gemeld = melding(lees([[*KOPPEN, kop], [*DIJK, waarde]]), code)
    assert (gemeld.ernst, gemeld.cel) == ("fout", "H1")
    assert gemeld.oplossing


def test_shares_beside_counts_are_not_homes(lees, codes, woningen, ledger_klopt) -> None:
    koppen = [*KOPPEN, "% sociaal", "Aandeel koop", "Sociale huur (%)", "Realisatiekans (%)"]
    inlezing = lees([koppen, [*DIJK, 55, 12, 1, 80]])
    assert (codes(inlezing), woningen(inlezing)) == (set(), 18)
    assert inlezing.tabellen["plannen"]["realisatiekans"].tolist() == [0.8]
    ledger_klopt(inlezing)


@pytest.mark.parametrize(
    ("kop", "eigendom", "prijsklasse"),
    [
        ("Soc. huur", "huur", "sociaal"), ("SH", "huur", "sociaal"),
        ("Sociale huurwoningen (aantal)", "huur", "sociaal"),
        ("Sociale huur corporatie", "huur", "sociaal"), ("Mid.huur", "huur", "midden"),
        ("Middenhuur tot €1.184,82", "huur", "midden"), ("betaalbare koop tot €405.000", "koop", "betaalbaar"),
        ("dure koop / vrije sector", "koop", "duur"), ("huur_sociaal_eigendom_corporatie", "huur", "sociaal"),
        ("huur_middelduur", "huur", "midden"), ("koop_betaalbaar", "koop", "betaalbaar"),
        ("prijsklasse_onbekend", "onbekend", "onbekend"), ("Programma sociale huur", "huur", "sociaal"),
    ],
)  # fmt: skip
def test_headings_of_the_field_are_known(lees, codes, woningen, kop, eigendom, prijsklasse) -> None:
    inlezing = lees([["Plan", "Status", kop], ["A", "1A", 12]])
    assert codes(inlezing) == set()
    assert woningen(inlezing, eigendom=eigendom, prijsklasse=prijsklasse) == 12


def test_years_as_headings_with_periods_behind_them(lees, codes, woningen) -> None:
    inlezing = lees(
        [["Plan", "Status", 2025, 2026, "2035_2039", "na 2040", "jaar onbekend"], ["A", "1A", 1, 2, 4, 8, 16]]
    )
    assert codes(inlezing) == set()
    assert woningen(inlezing, jaar_van=2035, jaar_tot=2039) == 4
    assert woningen(inlezing, jaar_van=2041, jaar_tot=None) == 8
    assert woningen(inlezing, jaar_van=None) == 16


def test_repeated_headings_are_no_plans_and_other_headings_are_another_table(lees, codes, woningen) -> None:
    herhaald = lees([KOPPEN, DIJK, [], KOPPEN, LAAN])
    assert (codes(herhaald), woningen(herhaald)) == (set(), 42)
    tweede = lees([KOPPEN, DIJK, [], ["Naam plan", "Status", "Middenhuur"], ["X", "1A", 18]])
    assert woningen(tweede) == 36
    assert tweede.tabellen["plannen"]["bron"].tolist() == ["Plannen 2026!A2", "Plannen 2026!A5"]
    ernaast = lees([[*KOPPEN, None, "Plan", "Sociale huur"], [*DIJK, None, "X", 18]])
    assert ernaast.heeft_fout
