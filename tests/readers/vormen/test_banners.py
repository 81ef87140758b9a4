"""What rows between the plans say of the plans below them, and which texts say nothing."""

import pytest

from prestatiemonitor.readers.planlijst.banners import banner, opgestapeld


@pytest.mark.parametrize(
    ("tekst", "geldt"),
    [
        ("Zachte plannen", {"hardheid": "zacht"}),
        ("Hoevelaken", {"kern": "Hoevelaken"}),
        ("WSN", {"corporatie": "WSN"}),
        ("2027", {"jaar": "2027"}),
        ("Oplevering 2027", {"jaar": "2027"}),
        ("2027-2029", {"jaar": "2027-2029"}),
        ("2030 e.v.", {"jaar": "na 2029"}),
        ("Stand 2026", {}),
        ("Hoevelaken Woonpark", {}),
        ("De Dijk", {}),
    ],
)
def test_a_banner_says_only_what_it_says_wholly(tekst: str, geldt: dict[str, str]) -> None:
    assert dict(banner(tekst)) == geldt


def test_what_came_first_in_the_list_ends_what_came_after_it() -> None:
    banners = [
        (1, {"hardheid": "hard"}),
        (2, {"kern": "Nijkerk"}),
        (4, {"kern": "Hoevelaken"}),
        (6, {"hardheid": "zacht"}),
        (8, {"kern": "Nijkerk"}),
        (9, {}),
    ]
    assert [geldt for _, geldt in opgestapeld(banners)] == [
        {"hardheid": "hard"},
        {"hardheid": "hard", "kern": "Nijkerk"},
        {"hardheid": "hard", "kern": "Hoevelaken"},
        {"hardheid": "zacht"},
        {"hardheid": "zacht", "kern": "Nijkerk"},
        {},
    ]


def test_a_word_alone_in_a_column_with_remarks_is_no_banner(lees) -> None:
    kop = ["Plan", "Sociale huur", "Opmerking"]
    inlezing = lees([kop, ["De Dijk", 10, None], [None, None, "WSN"], ["De Laan", 4, None]])
    assert inlezing.tabellen["plannen"]["corporatie"].isna().all()


def test_a_period_in_a_banner_is_the_delivery_of_the_plans_below(lees) -> None:
    programma = lees([["Plan", "Sociale huur", "Dure koop"], ["2027-2029"], ["De Dijk", 10, None]]).tabellen[
        "programma"
    ]
    assert programma[["jaar_van", "jaar_tot"]].to_numpy().tolist() == [[2027, 2029]]
