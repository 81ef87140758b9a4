"""What a note near figures says of them."""

import pytest

from prestatiemonitor.readers.woorden.nootwoorden import draagt_merk, lees_noot, nootmerk, zonder_merk


@pytest.mark.parametrize(
    ("tekst", "maanden"),
    [
        ("cijfers t/m september", (1, 9)),
        ("tot en met 30-09-2025", (1, 9)),
        ("tot 1 oktober 2025", (1, 9)),
        ("tot oktober", (1, 9)),
        ("De cijfers lopen t/m het derde kwartaal.", (1, 9)),
        ("Q1 t/m Q3", (1, 9)),
        ("jan-sep", (1, 9)),
        ("eerste negen maanden", (1, 9)),
        ("gebaseerd op 9 maanden", (1, 9)),
        ("t/m het eerste halfjaar", (1, 6)),
        ("* eerste halfjaar", (1, 6)),
        ("alleen H2", (7, 12)),
        ("realisatie t/m december", (1, 12)),
    ],
)
def test_a_note_says_over_which_months_figures_are(tekst, maanden) -> None:
    periode = lees_noot(tekst).periode
    assert periode is not None and (periode.van, periode.tot) == maanden


@pytest.mark.parametrize(
    "tekst",
    [
        "opgeleverd in het 3e kwartaal",
        "(t/m juni 2025: 100 en 20)",
        "gesloten van maart t/m mei",
        "vastgesteld in oktober",
    ],
)
def test_a_note_that_tells_of_a_time_says_nothing_of_the_months_that_figures_are_over(tekst) -> None:
    assert lees_noot(tekst).periode is None


@pytest.mark.parametrize(
    ("tekst", "dag"),
    [
        ("Peildatum: 1 oktober 2025", "2025-10-01"),
        ("stand per 31-12-2025", "2025-12-31"),
        ("Peildatum 2025-10-01", "2025-10-01"),
        ("peildatum september 2025", "2025-09-30"),
    ],
)
def test_a_note_says_on_which_day_figures_were_counted(tekst, dag) -> None:
    periode = lees_noot(tekst).periode
    assert periode is not None and str(periode.dag) == dag


def test_a_day_that_does_not_exist_is_no_day_of_counting() -> None:
    assert lees_noot("peildatum 31-06-2025").periode is None


@pytest.mark.parametrize(
    ("tekst", "basis"),
    [
        ("* 2026 is een prognose", "prognose"),
        ("nog niet gerealiseerd", "prognose"),
        ("voorlopige cijfers", "prognose"),
        ("verwacht", "prognose"),
        ("gerealiseerde aantallen", "realisatie"),
        ("lager dan begroot", ""),
        ("conform de prognose", ""),
        ("prognose was 60", ""),
        ("de opdracht wordt verwacht", ""),
        ("prognose en realisatie", ""),
        ("Prognose: wat er naar verwachting komt", ""),
        ("prognose: 2026", "prognose"),
    ],
)
def test_a_note_says_on_what_basis_figures_are_where_it_does_not_compare_with_one(tekst, basis) -> None:
    assert lees_noot(tekst).basis == basis


@pytest.mark.parametrize(
    ("tekst", "erbij"),
    [
        ("waarvan 44 nieuwbouw", {"nieuwbouw"}),
        ("inclusief 3 onzelfstandige eenheden", {"onzelfstandig"}),
        ("waarvan 3 studentenkamers", {"anders"}),
        ("incl. nieuwbouw", {"nieuwbouw"}),
        ("waarvan 5 in Barneveld", {"anders"}),
        ("waarvan 5 in Hoevelaken", set()),
        ("waarvan 12 appartementen", set()),
        ("nieuwbouw aan de Holkerweg", set()),
    ],
)
def test_a_note_says_which_other_homes_are_in_a_figure(tekst, erbij) -> None:
    assert lees_noot(tekst).erbij == erbij


def test_the_year_that_a_note_is_about_is_not_the_one_to_which_something_moves() -> None:
    assert lees_noot("de cijfers over 2025 zijn een prognose").jaren == {2025}
    assert not lees_noot("verschoven naar februari 2026, nog niet gerealiseerd").jaren


@pytest.mark.parametrize(
    ("kop", "noot", "gedragen"),
    [
        ("2026*", "* prognose", True),
        ("2026**", "* prognose", False),
        ("2026**", "** prognose", True),
        ("2026 1)", "1) prognose", True),
        ("Realisatie ¹", "¹ prognose", True),
        ("2026", "* prognose", False),
    ],
)
def test_a_heading_carries_the_mark_of_its_own_note(kop, noot, gedragen) -> None:
    assert draagt_merk(kop, nootmerk(noot)) == gedragen
    if gedragen:
        assert zonder_merk(kop, nootmerk(noot)) in ("2026", "Realisatie")
