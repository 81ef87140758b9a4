"""What can hardly be so is warned about, at the limit on both sides, and never in hundreds of lines."""

import datetime as dt

import pytest

from prestatiemonitor.readers import read_workbook

KOPPEN = ["Code", "Plan", "Kern", "Planstatus", "Sociale huur", "Dure koop", "Oplevering", "Gerealiseerd"]
PEIL = [["Woningbouw"], ["Peildatum", dt.datetime(2026, 6, 30)], []]


def plan(nummer: int = 1, status: str = "2A", jaar: object = 2030, gereed: object = "nee") -> list[object]:
    return [f"P{nummer}", f"Plan {nummer}", "Nijkerk", status, 10, None, jaar, gereed]


def met(koppen: list[str], rij: list[object], kop: str, waarde: object) -> list[list[object]]:
    return [*PEIL, [*koppen, kop], [*rij, waarde]]


@pytest.mark.parametrize(
    ("status", "jaar", "gemeld"),
    [
        ("3", 2026, True),
        ("3", 2028, True),
        ("3", 2029, False),
        ("3", "2028-2031", True),
        ("3", None, False),
        ("4B", 2027, True),
        ("2A", 2027, False),
    ],
)
def test_a_soft_plan_within_three_years_of_the_peildatum_is_warned_about(lees, codes, status, jaar, gemeld) -> None:
    assert ("ZACHT_SNEL" in codes(lees([*PEIL, KOPPEN, plan(1, status, jaar)]))) == gemeld


def test_the_warning_stands_at_the_plan_and_says_the_year(lees, melding) -> None:
    gemeld = melding(lees([*PEIL, KOPPEN, plan(1), plan(2, "4A", 2028)]), "ZACHT_SNEL")
    assert (gemeld.cel, gemeld.gevonden) == ("B6", "Plan 2")
    assert "2028" in gemeld.melding


def test_without_a_peildatum_the_newest_realised_year_counts(lees, codes) -> None:
    gebouwd = plan(1, "1A", 2024, "ja")
    assert "ZACHT_SNEL" in codes(lees([KOPPEN, gebouwd, plan(2, "3", 2026)]))
    assert "ZACHT_SNEL" not in codes(lees([KOPPEN, gebouwd, plan(2, "3", 2027)]))
    assert "ZACHT_SNEL" not in codes(lees([KOPPEN, plan(2, "3", 2026)]))


@pytest.mark.parametrize("titel", [["Peildatum: 1 januari 2024"], ["Stand per 1-1-2024"], ["peildatum", 2024]])
def test_a_peildatum_is_found_as_people_write_it(lees, codes, titel) -> None:
    assert "ZACHT_SNEL" in codes(lees([titel, KOPPEN, plan(1, "3", 2026)]))
    assert "ZACHT_SNEL" not in codes(lees([titel, KOPPEN, plan(1, "3", 2027)]))


def test_a_column_called_peildatum_says_nothing_of_the_workbook(lees, codes) -> None:
    koppen = ["Plan", "Kern", "Planstatus", "Peildatum", "2026", "2027"]
    assert codes(lees([koppen, ["De Dijk", "Nijkerk", "3", dt.datetime(2026, 1, 1), None, 5]])) == set()


def test_a_hard_plan_without_a_year_is_warned_about_and_a_soft_one_is_not(lees, codes) -> None:
    assert "HARD_ZONDER_JAAR" in codes(lees([*PEIL, KOPPEN, plan(1, "1A", None)]))
    assert "HARD_ZONDER_JAAR" not in codes(lees([*PEIL, KOPPEN, plan(1, "3", None)]))
    assert "HARD_ZONDER_JAAR" not in codes(lees([*PEIL, KOPPEN, plan(1, "1A", None, "ja")]))


def test_a_list_without_any_years_is_told_so_once(lees, codes, melding) -> None:
    koppen = ["Plan", "Kern", "Planstatus", "Sociale huur"]
    inlezing = lees([koppen, ["De Dijk", "Nijkerk", "1A", 5], ["Het Veen", "Nijkerk", "1A", 6]])
    assert codes(inlezing) == set()
    assert melding(inlezing, "GEEN_JAREN").ernst == "info"


@pytest.mark.parametrize(("jaar", "gereed", "gemeld"), [(2025, "nee", True), (2026, "nee", False), (2025, "ja", False)])
def test_delivery_before_the_peiljaar_that_was_not_realised_is_warned_about(lees, codes, jaar, gereed, gemeld) -> None:
    assert ("VERLEDEN_NIET_GEREALISEERD" in codes(lees([*PEIL, KOPPEN, plan(1, "1A", jaar, gereed)]))) == gemeld


def test_where_a_list_says_nothing_of_realisation_the_past_is_no_mistake(lees, codes) -> None:
    assert codes(lees([*PEIL, KOPPEN[:-1], plan(1, "1A", 2020)[:-1]])) == set()


@pytest.mark.parametrize(("zorg", "gemeld"), [(10, False), (11, True)])
def test_more_zorgwoningen_than_homes_is_warned_about(lees, codes, zorg, gemeld) -> None:
    rijen = met(KOPPEN, plan(), "Zorgwoningen", zorg)
    assert ("ZORG_MEER_DAN_PLAN" in codes(lees(rijen))) == gemeld


@pytest.mark.parametrize(("toegestaan", "gemeld"), [(10, False), (11, True)])
def test_more_homes_allowed_already_than_the_plan_has_is_warned_about(lees, codes, toegestaan, gemeld) -> None:
    rijen = met(KOPPEN, plan(), "Reeds toegestaan", toegestaan)
    assert ("TOEGESTAAN_MEER_DAN_PLAN" in codes(lees(rijen))) == gemeld


@pytest.mark.parametrize(("sloop", "gemeld"), [(10, False), (11, True)])
def test_more_demolition_than_new_homes_is_said_and_is_no_mistake(lees, codes, sloop, gemeld) -> None:
    inlezing = lees(met(KOPPEN, plan(), "Sloop", sloop))
    assert ("SLOOP_MEER" in {m.code for m in inlezing.meldingen}) == gemeld
    assert codes(inlezing) == set()


@pytest.mark.parametrize(("status", "kans", "gemeld"), [("2A", "0%", True), ("2A", "10%", False), ("3", "0%", False)])
def test_a_hard_plan_with_no_chance_is_warned_about(lees, codes, status, kans, gemeld) -> None:
    rijen = met(KOPPEN, plan(1, status), "Realisatiekans", kans)
    assert ("HARD_ZONDER_KANS" in codes(lees(rijen))) == gemeld


def test_homes_built_in_a_soft_plan_are_warned_about(lees, codes) -> None:
    assert codes(lees([*PEIL, KOPPEN, plan(1, "3", 2025, "ja")])) == {"ZACHT_GEREALISEERD"}
    assert codes(lees([*PEIL, KOPPEN, plan(1, "1A", 2025, "ja")])) == set()


@pytest.mark.parametrize(("totaal", "gemeld"), [(9, True), (10, False), (12, False)])
def test_more_social_homes_than_the_stated_total_is_warned_about_at_the_total(lees, totaal, gemeld) -> None:
    inlezing = lees(met(KOPPEN, [*plan()[:5], 2, *plan()[6:]], "Totaal nieuwbouw", totaal))
    cellen = [m.cel for m in inlezing.meldingen if m.code == "SOCIAAL_MEER_DAN_TOTAAL"]
    assert cellen == (["I5"] if gemeld else [])


@pytest.mark.parametrize(("aantal", "code", "meldingen"), [(10, "ZACHT_SNEL", 10), (11, "ZACHT_SNEL_VEEL", 1)])
def test_many_of_a_kind_become_one_melding_with_how_many_and_the_first_places(lees, aantal, code, meldingen) -> None:
    inlezing = lees([*PEIL, KOPPEN, *(plan(i, "4B", 2027) for i in range(1, aantal + 1))])
    gemeld = [m for m in inlezing.meldingen if m.code.startswith("ZACHT_SNEL")]
    assert ([m.code for m in gemeld]) == [code] * meldingen
    if meldingen == 1:
        assert gemeld[0].cel == "B5"
        assert gemeld[0].melding.startswith("11 zachte plannen")
        assert "‘Plan 1’ in B5, ‘Plan 2’ in B6, ‘Plan 3’ in B7" in gemeld[0].melding


@pytest.mark.parametrize(("urgent", "gemeld"), [(12, False), (13, True)])
def test_more_homes_to_urgent_households_than_came_free_is_warned_about(lees, codes, urgent, gemeld) -> None:
    koppen = ["corporatie", "jaar", "halfjaar", "post", "groep", "doelgroep", "aantal"]
    vrij = ["WSN", 2026, "1", "vrijgekomen", None, None, 12]
    toegewezen = ["WSN", 2026, "1", "toegewezen", "urgent", None, urgent]
    ander = ["de Alliantie", 2026, "1", "toegewezen", "urgent", None, 99]
    inlezing = lees({"toewijzingen": [koppen, vrij, toegewezen, ander]})
    assert codes(inlezing) == ({"URGENT_MEER_DAN_VRIJ"} if gemeld else set())


MUTATIES = ["corporatie", "segment", "mutatie", "basis", "jaar_van", "jaar_tot", "halfjaar", "aantal"]


@pytest.mark.parametrize(
    ("jaar", "halfjaar", "basis", "gemeld"),
    [
        (2025, None, "realisatie", False),
        (2025, "1", "realisatie", False),
        (2025, "2", "realisatie", True),
        (2026, None, "realisatie", True),
        (2026, None, "prognose", False),
    ],
)
def test_what_is_told_as_done_of_a_time_after_the_peildatum_is_warned_about(
    maak_werkboek, codes, jaar, halfjaar, basis, gemeld
) -> None:
    rij = ["WSN", "sociale_huur", "nieuwbouw", basis, jaar, jaar, halfjaar, 12]
    inhoud = maak_werkboek({"voorraadmutaties": [MUTATIES, rij, [*rij[:-1], 9]]})
    inlezing = read_workbook(inhoud, "proef.xlsx", peildatum=dt.date(2025, 6, 30))
    assert codes(inlezing) == ({"NA_PEILDATUM"} if gemeld else set())
    assert "NA_PEILDATUM" not in codes(read_workbook(inhoud, "proef.xlsx"))
    if gemeld:
        (melding,) = [m for m in inlezing.meldingen if m.code == "NA_PEILDATUM"]
        assert (melding.cel, "2 regels van WSN" in melding.melding) == ("H2", True)


def test_allocations_of_a_year_after_the_peildatum_are_warned_about(maak_werkboek, codes) -> None:
    koppen = ["corporatie", "jaar", "halfjaar", "post", "groep", "doelgroep", "aantal"]
    inhoud = maak_werkboek({"toewijzingen": [koppen, ["WSN", 2026, None, "vrijgekomen", None, None, 12]]})
    for peildatum, gemeld in ((dt.date(2025, 12, 31), True), (dt.date(2026, 1, 1), False)):
        assert ("NA_PEILDATUM" in codes(read_workbook(inhoud, "proef.xlsx", peildatum=peildatum))) is gemeld


def test_homes_called_realised_of_a_year_after_the_peildatum_are_warned_about(maak_werkboek, codes) -> None:
    koppen = ["plan", "planstatus", "opleverjaar", "gerealiseerd", "sociale huur"]
    rijen = [["Havenkwartier", "2A", 2027, "ja", 12], ["Oosterpoort", "2A", 2025, "ja", 8]]
    inhoud = maak_werkboek({"Plannen": [koppen, *rijen]})
    inlezing = read_workbook(inhoud, "proef.xlsx", peildatum=dt.date(2025, 12, 31))
    (melding,) = [m for m in inlezing.meldingen if m.code == "GEREED_NA_PEILDATUM"]
    assert melding.ernst == "waarschuwing" and "2" in melding.cel
    assert "2027" in melding.melding and "12 in Havenkwartier" in melding.melding
    assert "GEREED_NA_PEILDATUM" not in codes(read_workbook(inhoud, "proef.xlsx", peildatum=dt.date(2027, 1, 1)))
    assert "GEREED_NA_PEILDATUM" not in codes(read_workbook(inhoud, "proef.xlsx"))
