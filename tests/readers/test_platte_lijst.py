"""Flat sheets with a row per plan: what the cells say, which sheets count, and what is asked."""

import datetime as dt

import pytest

KOPPEN = ["Plan", "Kern", "Planstatus", "Sociale huur", "Middenhuur", "Dure koop", "Oplevering"]
DIJK = ["De Dijk", "Nijkerk", "2A. Vastgesteld", 10, 5, 3, 2026]
LAAN = ["De Laan", "Hoevelaken", "4B. Idee", 20, None, 4, "2028 t/m 2030"]
HOF = ["De Hof", "Nijkerkerveen", "3. In voorbereiding", 7, 1, 0, "na 2030"]
LIJST = [KOPPEN, DIJK, LAAN, HOF]


def test_titles_and_blank_rows_above_are_passed_over(lees, codes, woningen, ledger_klopt) -> None:
    inlezing = lees([["Woningbouwplannen 2026"], ["Datum", dt.datetime(2026, 1, 1)], [], *LIJST])
    assert codes(inlezing) == set()
    assert inlezing.soort == "planmonitor"
    assert woningen(inlezing) == 50
    assert woningen(inlezing, eigendom="huur", prijsklasse="sociaal", jaar_van=2026) == 10
    assert inlezing.tabellen["programma"]["bron"].iloc[0] == "Plannen 2026!D5"
    ledger_klopt(inlezing)


@pytest.mark.parametrize(
    ("geschreven", "van", "tot"),
    [
        (2026, 2026, 2026),
        ("2026", 2026, 2026),
        ("Q3 2026", 2026, 2026),
        ("3e kwartaal 2026", 2026, 2026),
        ("eind 2027", 2027, 2027),
        ("2027 Q2", 2027, 2027),
        (dt.datetime(2028, 5, 1), 2028, 2028),
        ("1-5-2028", 2028, 2028),
        ("2025-2027", 2025, 2027),
        ("2025/27", 2025, 2027),
        ("2028 t/m 2030", 2028, 2030),
        ("na 2030", 2031, None),
        ("2030 e.v.", 2030, None),
        ("vanaf 2031", 2031, None),
        ("n.n.b.", None, None),
        ("onbekend", None, None),
        (None, None, None),
    ],
)
def test_delivery_is_read_as_people_write_it(lees, codes, geschreven, van, tot) -> None:
    inlezing = lees([KOPPEN, [*DIJK[:6], geschreven]])
    assert codes(inlezing) == (set() if van else {"HARD_ZONDER_JAAR"})
    programma = inlezing.tabellen["programma"].astype(object)
    jaren = programma[["jaar_van", "jaar_tot"]].where(programma[["jaar_van", "jaar_tot"]].notna(), None)
    assert {tuple(paar) for paar in jaren.to_numpy().tolist()} == {(van, tot)}


@pytest.mark.parametrize(
    ("geschreven", "code"),
    [(20255, "JAAR_ONMOGELIJK"), ("20255", "JAAR_ONMOGELIJK"), (2026.5, "JAAR_ONMOGELIJK"),
     ("2030-2028", "JAREN_OMGEKEERD"), ("ooit", "OPLEVERING_ONBEKEND")],
)  # fmt: skip
def test_an_impossible_delivery_is_unknown_and_said(lees, melding, woningen, geschreven, code) -> None:
    inlezing = lees([KOPPEN, [*DIJK[:6], geschreven]])
    assert melding(inlezing, code).cel == "G2"
    assert woningen(inlezing, jaar_van=None) == 18


def test_first_and_last_year_in_two_columns(lees, codes, melding, woningen) -> None:
    koppen = [*KOPPEN[:6], "Oplevering eerste", "Oplevering laatste"]
    inlezing = lees([koppen, [*DIJK[:6], 2026, 2028], [*LAAN[:6], 2027, None], [*HOF[:6], None, 2029]])
    assert codes(inlezing) == set()
    assert woningen(inlezing, jaar_van=2026, jaar_tot=2028) == 18
    assert woningen(inlezing, jaar_van=2027, jaar_tot=2027) == 24
    assert melding(lees([koppen, [*DIJK[:6], 2028, 2026]]), "JAREN_OMGEKEERD").cel == "H2"


@pytest.mark.parametrize(
    ("geschreven", "aantal"),
    [
        ("12 ", 12),
        ("1.250", 1250),
        ("1.250,0", 1250),
        (" 7 woningen", 7),
        ("n.n.b.", 0),
        ("-", 0),
        ("p.m.", 0),
        ("0", 0),
    ],
)
def test_dutch_numbers_as_text(lees, codes, woningen, geschreven, aantal) -> None:
    inlezing = lees([KOPPEN, [*DIJK[:3], geschreven, None, None, 2026]])
    assert codes(inlezing) == set()
    assert woningen(inlezing) == aantal


def test_an_estimate_is_read_and_said_and_a_range_as_the_least_it_can_be(lees, melding, woningen) -> None:
    inlezing = lees([KOPPEN, [*DIJK[:3], "ca. 30", "30-40", None, 2026]])
    assert woningen(inlezing) == 60
    assert melding(inlezing, "GETAL_GESCHAT").cel == "D2"
    assert (melding(inlezing, "GETAL_BEREIK").cel, melding(inlezing, "GETAL_BEREIK").gevonden) == ("E2", "30-40")


def test_a_hidden_sheet_is_read_when_it_is_the_list_and_else_said(lees, codes, woningen) -> None:
    gelezen = lees({"Uitleg": [["."]], "Plannen": LIJST}, verborgen=["Plannen"])
    assert woningen(gelezen) == 50
    assert "VERBORGEN_GELEZEN" in {m.code for m in gelezen.meldingen}
    hulp = lees({"Plannen": LIJST, "Hulp": [["factor", 1.2]]}, verborgen=["Hulp"])
    assert codes(hulp) == {"BLAD_VERBORGEN"}


def test_two_sheets_that_can_both_be_the_list_are_asked(lees, melding, codes) -> None:
    inlezing = lees({"Nieuw": LIJST, "Oud": LIJST})
    assert melding(inlezing, "TWEE_BLADEN").ernst == "fout"
    assert len(inlezing.tabellen["programma"]) == 0


def test_a_visible_sheet_with_unknown_numbers_is_a_fout(lees, melding) -> None:
    gemeld = melding(lees({"Plannen": LIJST, "Budget": [["Post", "Bedrag"], ["Sloop", 1000]]}), "BLAD_ONBEKEND")
    assert (gemeld.ernst, gemeld.blad, gemeld.cel) == ("fout", "Budget", "B2")


@pytest.mark.parametrize(
    ("status", "code", "hardheid", "gemeld"),
    [
        ("1A. Onherroepelijk", "1A", "hard", None), ("2c", "2C", "zacht", None), (3, "3", "zacht", None),
        ("vastgesteld", "2A", "hard", None), ("4B Optie", "4B", "zacht", None), ("hard", "onbekend", "hard", None),
        ("5A", "5A", "onbekend", None), ("Onbekend", "onbekend", "onbekend", None),
        (None, "onbekend", "onbekend", None), ("6. Fantasie", "onbekend", "onbekend", "STATUS_ONBEKEND"),
        ("kansrijk", "onbekend", "onbekend", "STATUS_ONBEKEND"),
        ("2A. In voorbereiding", "onbekend", "onbekend", "STATUS_TEGENSTRIJDIG"),
        ("4A. Idee", "onbekend", "onbekend", "STATUS_TEGENSTRIJDIG"),
    ],
)  # fmt: skip
def test_code_and_wording_of_a_status_are_read_together(lees, codes, status, code, hardheid, gemeld) -> None:
    inlezing = lees([KOPPEN, [*DIJK[:2], status, *DIJK[3:]]])
    plan = inlezing.tabellen["plannen"].iloc[0]
    assert (plan["planstatus"], plan["hardheid"]) == (code, hardheid)
    assert codes(inlezing) == ({gemeld} if gemeld else set())


def test_nul_characters_do_not_reach_the_tables(lees) -> None:
    rijen = [[*KOPPEN, "Opmerkingen"], ["De_x0000_Dijk", *DIJK[1:], "a_x0000_"], [*LAAN, "_x0000_"]]
    inlezing = lees(rijen)
    plannen = inlezing.tabellen["plannen"]
    assert plannen["toelichting"].iloc[0] in {"a", "a_x0000_"}
    ledger = inlezing.celverantwoording.tabel()
    assert not ledger["waarde"].str.contains("\x00", regex=False).any()
    assert not plannen["plan"].str.contains("\x00", regex=False).any()


@pytest.mark.parametrize(
    ("geschreven", "kans"), [(0.8, 0.8), (1, 1), ("80%", 0.8), (80, 0.8), (2, 0.02), ("1,5%", 0.015), (100, 1)]
)
def test_a_share_is_read_as_people_write_it(lees, codes, geschreven, kans) -> None:
    inlezing = lees([[*KOPPEN, "Realisatiekans"], [*DIJK, geschreven]])
    assert codes(inlezing) == set()
    assert inlezing.tabellen["plannen"]["realisatiekans"].iloc[0] == pytest.approx(kans)


@pytest.mark.parametrize("geschreven", [1.5, "1,5", 1.01, 180, -0.2, "150%"])
def test_a_share_that_cannot_be_one_is_a_fout_and_unknown(lees, melding, geschreven) -> None:
    inlezing = lees([[*KOPPEN, "Realisatiekans"], [*DIJK, geschreven]])
    assert melding(inlezing, "KANS_ONMOGELIJK").cel == "H2"
    assert inlezing.tabellen["plannen"]["realisatiekans"].isna().all()


def test_a_total_that_differs_is_held_against_the_plans_above_it_not_a_nearer_sum(lees, melding) -> None:
    inlezing = lees([KOPPEN, DIJK, LAAN, ["Subtotaal", None, None, 6]])
    gemeld = melding(inlezing, "TOTAAL_WIJKT_AF")
    assert (gemeld.cel, gemeld.gevonden) == ("D4", "6")
    assert "tellen op tot 30" in gemeld.melding


@pytest.mark.parametrize("kop", ["xyz", "Koop tot NHG", "koop < 405k"])
def test_a_heading_is_not_said_to_mean_a_word_or_a_figure_of_it_or_a_single_letter(lees, melding, kop) -> None:
    inlezing = lees([[*KOPPEN, kop], [*DIJK, 7], [*LAAN, 9]])
    assert "Bedoelde u" not in melding(inlezing, "KOLOM_ONBEKEND").oplossing


def test_a_slip_of_the_pen_in_a_heading_is_asked_about_by_the_heading_it_is_like(lees, melding) -> None:
    inlezing = lees([[*KOPPEN, "koop btaalbr"], [*DIJK, 7], [*LAAN, 9]])
    assert "Bedoelde u ‘betaalbare koop’? " in melding(inlezing, "KOLOM_ONBEKEND").oplossing
