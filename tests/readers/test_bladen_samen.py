"""Lists on several sheets: what is asked of a plan on more than one, and what stays unbooked while nothing is known."""

import pytest

SOCIAAL, KOOP = "Sociale huur", "Dure koop"
KOP = ["Plan", "Kern", "Planstatus", 2027, "Zorgwoningen", "Reeds toegestaan"]


def _bladen(sociaal, koop, kop=KOP):
    return {SOCIAAL: [kop, ["Doorn", "Nijkerk", "1A", *sociaal]], KOOP: [kop, ["Doorn", "Nijkerk", "1A", *koop]]}


@pytest.mark.parametrize(
    ("sociaal", "koop", "kop"),
    [((20, 5), (12, 5), "Zorgwoningen"), ((20, 5), (12, 7), "Zorgwoningen"), ((20, None, 3), (12, None, 3), KOP[-1])],
)
def test_a_number_of_homes_of_one_plan_on_two_sheets_is_asked(lees, melding, ledger_klopt, sociaal, koop, kop) -> None:
    inlezing = lees(_bladen(sociaal, koop), soort="planmonitor")
    gevraagd = melding(inlezing, "TELLING_OP_BLADEN")
    assert (gevraagd.blad, gevraagd.gevonden, gevraagd.vraag) == (KOOP, kop, "kolom")
    assert "PLAN_DUBBEL" not in {m.code for m in inlezing.meldingen}
    ledger_klopt(inlezing)


def test_a_number_of_homes_on_one_of_the_sheets_is_that_of_the_plan(lees) -> None:
    inlezing = lees(_bladen((20, 5), (12, None)), soort="planmonitor")
    assert not inlezing.heeft_fout, inlezing.meldingen
    assert inlezing.tabellen["plannen"]["zorgwoningen"].tolist() == [5]
    assert inlezing.tabellen["programma"]["aantal"].sum() == 32


def test_a_column_that_is_skipped_on_one_sheet_answers_it(lees) -> None:
    inlezing = lees(
        _bladen((20, 5), (12, 5)),
        soort="planmonitor",
        indeling=f'[bladen."{KOOP}".kolommen]\nZorgwoningen = "overslaan"\n',
    )
    assert not inlezing.heeft_fout, inlezing.meldingen
    assert inlezing.tabellen["plannen"]["zorgwoningen"].tolist() == [5]


def test_lists_of_which_one_counts_are_not_compared_with_their_totals(lees, melding, ledger_klopt) -> None:
    kop = ["Plan", "Hoofdplan", "Kern", "Planstatus", "Sociale huur"]
    rijen = [
        kop,
        ["Doorn", None, "Nijkerk", "1A", 5],
        ["Doorn-Noord", "Doorn", "Nijkerk", "1A", 2],
        ["Doorn-Zuid", "Doorn", "Nijkerk", "1A", 3],
    ]
    inlezing = lees({"Lijst A": rijen, "Lijst B": rijen}, soort="planmonitor")
    melding(inlezing, "TWEE_BLADEN")
    ledger = inlezing.celverantwoording.tabel()
    assert inlezing.controles == () or not list(inlezing.controles)
    assert "controletotaal" not in set(ledger["rol"])
    ledger_klopt(inlezing)
