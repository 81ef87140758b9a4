"""The assignment of columns on sheets in the contract's own layout and in tables with a row per corporation."""

import pytest

from prestatiemonitor.readers import IndelingFout, lees_indeling

TITEL = ["Prognose sociale voorraad 2025"]
KOP = [None, "Nieuwbouw", "Verkoop"]
KOPPEN = ["plan_sleutel", "soort", "prijsklasse", "aantal"]
WAARDEN = ["P1", "nieuwbouw", "sociaal", 10]
PLANNEN = [["plan_sleutel", "plan"], ["P1", "De Dijk"]]
VOLGENS = ("overgeslagen", "overgeslagen volgens de indeling")


def boeking(inlezing, blad: str, cel: str) -> tuple[str, str]:
    ledger = inlezing.celverantwoording.tabel()
    ((rol, reden),) = ledger.loc[(ledger["blad"] == blad) & (ledger["cel"] == cel), ["rol", "reden"]].to_numpy()
    return rol, reden


def toegewezen(blad: str, **kolommen: str) -> str:
    regels = "\n".join(f'"{kop.replace("_", " ")}" = "{als}"' for kop, als in kolommen.items())
    return f"[bladen.{blad}.kolommen]\n{regels}"


def test_a_skipped_column_of_a_contract_sheet_is_no_fout(lees, melding, codes, ledger_klopt) -> None:
    bladen = {"plannen": PLANNEN, "programma": [[*KOPPEN, "grondprijs"], [*WAARDEN, 350], [None] * 4 + [350]]}
    gevraagd = melding(lees(bladen), "KOLOM_ONBEKEND")
    assert (gevraagd.gevonden, "‘overslaan’" in gevraagd.oplossing) == ("grondprijs", True)
    inlezing = lees(bladen, indeling=toegewezen("programma", grondprijs="overslaan"))
    assert codes(inlezing) == set()
    assert boeking(inlezing, "programma", "E2") == VOLGENS
    assert inlezing.tabellen["programma"]["aantal"].tolist() == [10]
    ledger_klopt(inlezing)


@pytest.mark.parametrize(("kolom", "cel", "aantal"), [("kolom_D", "D2", 99), ("kolom_E", "E2", 10)])
def test_of_a_heading_twice_on_a_contract_sheet_one_can_be_skipped(
    lees, melding, codes, ledger_klopt, kolom, cel, aantal
) -> None:
    bladen = {"plannen": PLANNEN, "programma": [[*KOPPEN, "aantal"], [*WAARDEN, 99]]}
    assert "‘kolom E’" in melding(lees(bladen), "KOP_DUBBEL").oplossing
    inlezing = lees(bladen, indeling=toegewezen("programma", **{kolom: "overslaan"}))
    assert codes(inlezing) == set()
    assert boeking(inlezing, "programma", cel) == VOLGENS
    assert inlezing.tabellen["programma"]["aantal"].tolist() == [aantal]
    ledger_klopt(inlezing)


def test_a_required_column_that_is_skipped_is_missing(lees, melding) -> None:
    bladen = {"plannen": PLANNEN, "programma": [KOPPEN, WAARDEN]}
    inlezing = lees(bladen, indeling=toegewezen("programma", aantal="overslaan"))
    assert "Aantal woningen" in melding(inlezing, "KOP_ONTBREEKT").melding


def test_a_column_of_a_corporation_table_is_skipped_or_read_as_another(lees, melding, codes, ledger_klopt) -> None:
    rijen = [TITEL, [*KOP, "Mutatie B 2026", None], ["WSN", 10, -2, -3, 7], ["Totaal", 10, -2, -3, 7]]
    gevraagd = [m for m in lees({"S": rijen}).meldingen if m.code == "KOLOM_ONBEKEND"]
    assert [m.gevonden for m in gevraagd] == ["Mutatie B 2026", "kolom E"]
    assert all("‘overslaan’" in m.oplossing for m in gevraagd)
    inlezing = lees({"S": rijen}, indeling=toegewezen("S", Mutatie_B_2026="sloop", kolom_E="overslaan"))
    assert codes(inlezing) == set()
    assert boeking(inlezing, "S", "E3") == boeking(inlezing, "S", "E4") == VOLGENS
    regels = inlezing.tabellen["voorraadmutaties"][["mutatie", "jaar_van", "aantal"]].to_numpy().tolist()
    assert regels == [["nieuwbouw", 2025, 10], ["verkoop", 2025, -2], ["sloop", 2026, -3]]
    ledger_klopt(inlezing)


def test_of_two_columns_that_count_the_same_in_a_corporation_table_one_can_be_skipped(lees, melding, codes) -> None:
    rijen = [TITEL, [*KOP, "Nieuwbouw"], ["WSN", 10, -2, 99]]
    assert "‘kolom D’" in melding(lees({"S": rijen}), "KOP_DUBBEL").oplossing
    inlezing = lees({"S": rijen}, indeling=toegewezen("S", kolom_D="overslaan"))
    assert codes(inlezing) == set()
    assert inlezing.tabellen["voorraadmutaties"]["aantal"].tolist() == [10, -2]


def test_a_table_stays_one_when_all_but_one_of_its_columns_are_skipped(lees, codes) -> None:
    inlezing = lees({"S": [TITEL, KOP, ["WSN", 10, -2]]}, indeling=toegewezen("S", Verkoop="overslaan"))
    assert codes(inlezing) == set()
    assert inlezing.tabellen["voorraadmutaties"]["aantal"].tolist() == [10]


def test_a_plan_heading_for_a_column_of_a_corporation_table_is_still_asked(lees, codes) -> None:
    rijen = [TITEL, [*KOP, "Blauw"], ["WSN", 10, -2, 4]]
    assert codes(lees({"S": rijen}, indeling=toegewezen("S", Blauw="sociale huur"))) == {"KOLOM_ONBEKEND"}


def test_of_two_equal_columns_of_a_plan_list_one_can_be_skipped(lees, melding, codes, woningen) -> None:
    rijen = [["Plan", "Planstatus", "Sociale huur", "Sociale huur"], ["De Dijk", "1A", 10, 99]]
    assert "‘kolom D’" in melding(lees({"Lijst": rijen}), "KOP_DUBBEL").oplossing
    inlezing = lees({"Lijst": rijen}, indeling=toegewezen("Lijst", kolom_D="overslaan"))
    assert (codes(inlezing), woningen(inlezing)) == (set(), 10)


def test_the_letter_of_a_column_goes_before_its_heading(lees, woningen) -> None:
    rijen = [["Plan", "Planstatus", "Blauw", "Blauw"], ["De Dijk", "1A", 10, 99]]
    inlezing = lees({"Lijst": rijen}, indeling=toegewezen("Lijst", Blauw="sociale huur", kolom_D="overslaan"))
    assert woningen(inlezing) == 10


def test_an_assigned_column_is_not_read_as_a_heading_with_a_letter_wrong(lees, codes) -> None:
    bladen = {"Plannen": [["Plan", "Status", "Sociale huur", "aantal"], ["De Dijk", "1A", 10, 3]]}
    inlezing = lees(bladen, indeling='[bladen.Plannen.kolommen]\n"kolom D" = "sloop totaal"')
    assert codes(inlezing) == {"KOLOM_ONBEKEND"}
    assert inlezing.tabellen["programma"]["aantal"].tolist() == [10]


def test_an_assignment_that_a_sheet_of_any_kind_does_not_have_is_said(lees, melding) -> None:
    contract = {"plannen": PLANNEN, "programma": [KOPPEN, WAARDEN]}
    for bladen, blad in ((contract, "programma"), ({"S": [TITEL, KOP, ["WSN", 10, -2]]}, "S")):
        inlezing = lees(bladen, indeling=toegewezen(blad, Blauw="overslaan"))
        assert melding(inlezing, "INDELING_ONGEBRUIKT").gevonden == "Blauw"


def test_an_assignment_to_a_heading_that_nothing_knows_is_refused() -> None:
    assert lees_indeling(toegewezen("S", Blauw="verkoop")).blad("S").kolommen == {"Blauw": "verkoop"}
    with pytest.raises(IndelingFout):
        lees_indeling(toegewezen("S", Blauw="vervreemd"))


@pytest.mark.parametrize(
    ("kop", "anders"),
    [
        ("Koop <405k", "Koop >405k"),
        ("Koop ≤ 405k", "Koop ≥ 405k"),
        ("Wonen +", "Wonen -"),
        ("Koop tot € 405.000", "Koop vanaf € 405.000"),
    ],
)
def test_an_answer_is_not_that_of_a_name_with_other_signs(kop, anders) -> None:
    blad = lees_indeling(
        f'[bladen.L.kolommen]\n"{kop}" = "betaalbare koop"\n'
        f'[bladen.L.rijen]\n"{kop}" = "overslaan"\n[bladen.L.waarden]\n"{kop}" = "1A"\n'
    ).blad("L")
    assert (blad.lees_als(kop, "C"), blad.rijkeuze(4, kop), blad.waarde(kop)) == ("betaalbare koop", "overslaan", "1A")
    assert (blad.lees_als(anders, "C"), blad.rijkeuze(4, anders), blad.waarde(anders)) == (None, None, None)


def test_an_answer_is_found_however_its_name_is_spaced_and_punctuated() -> None:
    blad = lees_indeling('[bladen.L.kolommen]\n"Koop <405k" = "betaalbare koop"\n"BG-score" = "overslaan"\n').blad("L")
    assert blad.lees_als("koop  < 405K", "C") == "betaalbare koop"
    assert blad.lees_als("BG score:", "D") == "overslaan"
