"""What headings, row names and titles of tables of stock changes say, and which words are not understood."""

import pytest

from prestatiemonitor.readers.voorraad.celwaarden import is_jaar, is_waarde, zonder_noot
from prestatiemonitor.readers.voorraad.etiketten import lees_etiket


@pytest.mark.parametrize(
    ("tekst", "kenmerken"),
    [
        ("− sloop", {"richting": "af", "mutatie": "sloop"}),
        ("(+) nieuwbouw", {"richting": "bij", "mutatie": "nieuwbouw"}),
        ("Woningstichting Nijkerk (WSN)", {"corporatie": "WSN"}),
        ("Prognose nieuwbouw 2028 t/m 2030", {"mutatie": "nieuwbouw", "basis": "prognose", "jaar": (2028, 2030)}),
        ("Realisatie 1e halfjaar 2025", {"basis": "realisatie", "jaar": (2025, 2025), "halfjaar": "1"}),
        ("2025-II", {"jaar": (2025, 2025), "halfjaar": "2"}),
        ("Overheveling naar middenhuur", {"mutatie": "overheveling", "naar": "middenhuur"}),
        ("Van sociaal naar midden", {"mutatie": "overheveling", "van": "sociale_huur", "naar": "middenhuur"}),
        ("Sloop of overheveling middenhuur", {"mutatie": "sloop_of_overheveling"}),
        ("Voorraad per 31 december 2025", {"stand": "eind", "jaar": (2025, 2025), "voorraad": "ja"}),
        ("Beginvoorraad 2025", {"mutatie": "beginvoorraad", "jaar": (2025, 2025)}),
        ("t/m juni 2025", {"jaar": (2025, 2025), "halfjaar": "1", "cumulatief": "jaar"}),
        ("t/m 2026", {"jaar": (2026, 2026), "cumulatief": "jaren"}),
        ("Totaal onttrekkingen", {"totaal": "ja", "richting": "af"}),
        ("Totaal corporaties", {"totaal": "ja", "corporatie": "*"}),
        ("Netto toevoeging 2025-2027", {"mutatie": "netto", "jaar": (2025, 2027)}),
    ],
)
def test_a_heading_says_what_its_words_say(tekst: str, kenmerken: dict[str, object]) -> None:
    etiket = lees_etiket(tekst)
    assert dict(etiket.kenmerken) == kenmerken
    assert etiket.rest == ""


@pytest.mark.parametrize(
    "tekst",
    [
        "Grondprijs",
        "Verkoop aan inwoners",
        "Sociale koop",
        "waarvan sloop",
        "Nieuwbouw zorg",
        "niet gerealiseerd",
        "HBV Alliantie",
        "Kosten sloop",
        "nog te realiseren nieuwbouw",
    ],
)
def test_a_word_that_may_change_the_meaning_is_not_passed_over(tekst: str) -> None:
    assert lees_etiket(tekst).rest


def test_a_text_with_two_of_a_kind_names_neither() -> None:
    assert lees_etiket("Prognose en realisatie").kenmerken == {"basis": "?"}
    assert lees_etiket("Sociale huur en middenhuur").kenmerken == {"segment": "?"}
    assert lees_etiket("2025 en later 2027 of 2029").kenmerken["jaar"] == "?"


def test_the_narrowest_of_nested_periods_counts() -> None:
    assert lees_etiket("2025-2027 2026").kenmerken == {"jaar": (2026, 2026)}


@pytest.mark.parametrize(
    ("tekst", "getal"), [("215*", 215), ("12 1)", 12), ("-3²", -3), ("1.250 *", 1250), ("8 a)", 8), ("121)", None)]
)
def test_a_footnote_is_no_part_of_a_figure(tekst: str, getal: float | None) -> None:
    assert zonder_noot(tekst) == getal


def test_a_year_is_no_figure_and_a_figure_no_year() -> None:
    assert (is_jaar(2025), is_jaar("2025"), is_jaar(1995), is_jaar(2025.5)) == (True, True, False, False)
    assert (is_waarde(2025), is_waarde(12), is_waarde("12 "), is_waarde("WSN")) == (False, True, True, False)
