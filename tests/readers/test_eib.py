"""A national list (EIB-like): periods, types and tenure are three breakdowns of the same homes, never added."""

import pytest

KOPPEN = [
    "OBJECTID",
    "OBJECTID_1",
    "ET_ID",
    "Provincie",
    "Gem_naam",
    "Plannaam",
    "Plantype",
    "Planstatus",
    "Aantalrest",
    "Sloop",
    "OP2019",
    "OP202024",
    "Op202529",
    "Op20302050",
    "OPLONB",
    "WTYPGGB",
    "WTYPAPP",
    "WTYPONB",
    "HUUR",
    "KOOP",
    "HRKPONB",
    "datum",
    "schatting",
    "PSlegenda",
    "uit",
    "Shape_Leng",
    "Shape_Area",
]


def plan(naam: str, status: str, **aantallen: int) -> list[object]:
    vast: dict[str, object] = {
        **{"Provincie": "Gelderland", "Gem_naam": "Nijkerk", "Plantype": "Uitleg", "datum": 2020, "uit": 0},
        **{"PSlegenda": 3, "Shape_Leng": 12.5, "Shape_Area": 2042.25, "ET_ID": 0},
    }
    rij = vast | {"Plannaam": naam, "Planstatus": status, "OBJECTID": sum(map(ord, naam)), "OBJECTID_1": 7} | aantallen
    return [rij.get(kop, 0) for kop in KOPPEN]


ZEKER = plan("Nijkerk, Bronswerk", "4B Optie", Aantalrest=140, OP202024=140, WTYPAPP=140, HRKPONB=140)
HARD = plan("Hoevelaken Woonpark", "1A Onherroepelijk", Aantalrest=165, Op202529=165, WTYPGGB=165, HUUR=65, KOOP=100)
LEEG = plan("Nijkerk, Nieboer", "1A Onherroepelijk")
GEMENGD = plan("Nijkerkerveen, Deelplan 3", "3 In voorbereiding", Aantalrest=100, Sloop=-6, OP202024=70, Op202529=30,
               WTYPGGB=60, WTYPAPP=40, HUUR=45, KOOP=55)  # fmt: skip


def test_no_home_is_counted_twice_and_hard_and_soft_are_told_apart(lees, codes, woningen, ledger_klopt) -> None:
    inlezing = lees([KOPPEN, ZEKER, HARD, LEEG, GEMENGD])
    assert codes(inlezing) == {"UITSPLITSING_DEELS"}
    assert len(inlezing.tabellen["plannen"]) == 4
    assert woningen(inlezing, soort="nieuwbouw") == 405
    assert woningen(inlezing, soort="sloop") == 6
    programma = inlezing.tabellen["programma"].merge(inlezing.tabellen["plannen"][["plan_sleutel", "hardheid", "kern"]])
    nieuwbouw = programma[programma["soort"] == "nieuwbouw"]
    assert nieuwbouw.groupby("hardheid")["aantal"].sum().to_dict() == {"hard": 165, "zacht": 240}
    assert nieuwbouw.groupby("kern")["aantal"].sum().to_dict() == {
        "Hoevelaken": 165,
        "Nijkerk": 140,
        "Nijkerkerveen": 100,
    }
    ledger_klopt(inlezing)


def test_what_must_be_the_same_homes_is_combined(lees, woningen) -> None:
    inlezing = lees([KOPPEN, ZEKER, HARD, GEMENGD])
    assert woningen(inlezing, jaar_van=2020, woningtype="meergezins", eigendom="onbekend") == 140
    assert woningen(inlezing, jaar_van=2025, woningtype="eengezins", eigendom="huur") == 65
    assert woningen(inlezing, jaar_van=2025, woningtype="eengezins", eigendom="koop") == 100


def test_of_a_mixed_plan_only_what_follows_is_said(lees, melding) -> None:
    """Of 100 homes 70 come first, 55 are koop, 60 eengezins. At least 70 + 55 − 100 = 25 of the first are koop and
    70 + 45 − 100 = 15 huur; of the later 30 nothing follows. Of no part of 25, 15 or 30 the type of home follows.
    """
    inlezing = lees([KOPPEN, ZEKER, HARD, GEMENGD])
    programma = inlezing.tabellen["programma"]
    cellen = programma["bron"].isin(["Plannen 2026!L4", "Plannen 2026!M4"])
    gemengd = programma[(programma["soort"] == "nieuwbouw") & cellen]
    delen = gemengd.groupby(["jaar_van", "woningtype", "eigendom"])["aantal"].sum().to_dict()
    assert delen == {
        (2020, "onbekend", "koop"): 25,
        (2020, "onbekend", "huur"): 15,
        (2020, "onbekend", "onbekend"): 30,
        (2025, "onbekend", "onbekend"): 30,
    }
    assert "Van 100 woningen" in melding(inlezing, "UITSPLITSING_DEELS").melding


def test_price_classes_are_kept_whole_beside_years_and_types(lees, woningen) -> None:
    """Of 60 sociale huur and 40 dure koop, half in 2026, half in 2027: classes stay, at least 10 each year."""
    koppen = ["Plan", "Status", 2026, 2027, "Eengezins", "Meergezins", "Sociale huur", "Dure koop"]
    inlezing = lees([koppen, ["A", "1A", 50, 50, 50, 50, 60, 40], ["B", "1A", 10, 0, 10, 0, 10, 0]])
    assert woningen(inlezing, prijsklasse="sociaal") == 70
    assert woningen(inlezing, prijsklasse="duur") == 40
    assert woningen(inlezing, prijsklasse="sociaal", jaar_van=2026) == 20
    assert woningen(inlezing, prijsklasse="sociaal", jaar_van=2027) == 10


def test_a_breakdown_that_falls_short_is_said_and_the_rest_is_unknown(lees, melding, woningen) -> None:
    tekort = plan("Nijkerk, Doornsteeg", "3 In voorbereiding", Aantalrest=50, OP202024=50, WTYPGGB=45, HRKPONB=50)
    inlezing = lees([KOPPEN, ZEKER, HARD, tekort])
    assert melding(inlezing, "UITSPLITSING_VERSCHILT").gevonden == "50 en 45 en 50"
    assert woningen(inlezing) == 355
    assert woningen(inlezing, jaar_van=2020, woningtype="eengezins") == 45


@pytest.mark.parametrize("waarde", [-6, 6])
def test_demolition_is_positive_whatever_its_sign(lees, woningen, waarde) -> None:
    rij = plan("Nijkerk, Rand", "1A Onherroepelijk", Aantalrest=10, OP202024=10, WTYPGGB=10, KOOP=10, Sloop=waarde)
    assert woningen(lees([KOPPEN, ZEKER, rij]), soort="sloop") == 6


def test_a_stated_total_that_differs_is_warned_about(lees, codes, woningen) -> None:
    anders = plan("Nijkerk, Rand", "1A Onherroepelijk", Aantalrest=12, OP202024=10, WTYPGGB=10, KOOP=10)
    inlezing = lees([KOPPEN, ZEKER, HARD, anders])
    assert codes(inlezing) == {"TOTAAL_WIJKT_AF"}
    assert woningen(inlezing) == 315
