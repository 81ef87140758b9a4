"""Flat sheets with a row per plan: layouts as municipalities make them, and the traps in them."""

import datetime as dt

import pytest

KOPPEN = ["Plan", "Kern", "Planstatus", "Sociale huur", "Middenhuur", "Dure koop", "Oplevering"]
DIJK = ["De Dijk", "Nijkerk", "2A. Vastgesteld", 10, 5, 3, 2026]
LAAN = ["De Laan", "Hoevelaken", "4B. Idee", 20, None, 4, "2028 t/m 2030"]
HOF = ["De Hof", "Nijkerkerveen", "3. In voorbereiding", 7, 1, 0, "na 2030"]
LIJST = [KOPPEN, DIJK, LAAN, HOF]


def test_titles_and_blank_rows_above_are_passed_over(lees, codes, woningen, ledger_klopt) -> None:
    inlezing = lees([["Woningbouwplannen 2026"], ["Peildatum", dt.datetime(2026, 1, 1)], [], *LIJST])
    assert codes(inlezing) == set()
    assert inlezing.soort == "planmonitor"
    assert woningen(inlezing) == 50
    assert woningen(inlezing, eigendom="huur", prijsklasse="sociaal", jaar_van=2026) == 10
    assert inlezing.tabellen["programma"]["bron"].iloc[0] == "Plannen 2026!D5"
    ledger_klopt(inlezing)


@pytest.mark.parametrize("titel", [["Programma 2026"], ["Programma", 2026], ["Peildatum", 2026]])
def test_a_year_in_a_title_right_above_the_headings_is_no_delivery_year(lees, woningen, titel) -> None:
    inlezing = lees([titel, [kop for kop in KOPPEN[:6]], DIJK[:6]])
    assert woningen(inlezing, jaar_van=None) == 18


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
    assert codes(inlezing) == set()
    programma = inlezing.tabellen["programma"].astype(object)
    assert {None if v != v or v is None else int(v) for v in programma["jaar_van"].fillna(float("nan"))} == {van}
    assert {None if v != v or v is None else int(v) for v in programma["jaar_tot"].fillna(float("nan"))} == {tot}


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


def test_an_estimate_is_read_and_said_and_a_range_is_asked(lees, melding, woningen) -> None:
    inlezing = lees([KOPPEN, [*DIJK[:3], "ca. 30", "30-40", None, 2026]])
    assert woningen(inlezing) == 30
    assert melding(inlezing, "GETAL_GESCHAT").cel == "D2"
    assert (melding(inlezing, "GEEN_GETAL").cel, melding(inlezing, "GEEN_GETAL").gevonden) == ("E2", "30-40")


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


def test_total_and_subtotal_rows_are_compared_and_not_read(lees, codes, woningen, ledger_klopt) -> None:
    rijen = [
        ["Plan", "Planstatus", "Sociale huur", "Oplevering"],
        ["Nijkerk"], ["A", "1A", 3, 2026], ["B", "1A", 4, 2026], ["Subtotaal Nijkerk", None, 7],
        ["Hoevelaken"], ["C", "3", 5, 2027], ["Subtotaal", None, 5],
        ["Totaal", None, 12],
    ]  # fmt: skip
    inlezing = lees(rijen)
    assert codes(inlezing) == set()
    assert woningen(inlezing) == 12
    assert inlezing.tabellen["plannen"]["kern"].tolist() == ["Nijkerk", "Nijkerk", "Hoevelaken"]
    ledger_klopt(inlezing)
    rijen[-1][2] = 13
    assert codes(lees(rijen)) == {"TOTAAL_WIJKT_AF"}


def test_totals_may_stand_above_what_they_add_up(lees, codes, woningen) -> None:
    inlezing = lees([KOPPEN, ["Totaal", None, None, 37, 6, 7], DIJK, LAAN, HOF])
    assert (codes(inlezing), woningen(inlezing)) == (set(), 50)


@pytest.mark.parametrize("naam", ["Gezamenlijk", "Alles bij elkaar", "Nijkerk", "Gemeente Nijkerk"])
def test_a_total_under_another_name_is_asked_and_never_doubled(lees, melding, woningen, naam) -> None:
    inlezing = lees([*LIJST, [naam, None, None, 37, 6, 7]])
    assert melding(inlezing, "REGEL_LIJKT_TOTAAL").cel == "A5"
    assert woningen(inlezing) == 50


def test_a_plan_whose_name_begins_like_a_total_is_not_lost(lees, melding, codes, woningen) -> None:
    met_status = lees(
        [*LIJST, ["Totaalplan Paasbos", "Nijkerk", "1A", 9], ["Totaal vernieuwing Singel", "Nijkerk", "1A", 4]]
    )
    assert (codes(met_status), woningen(met_status)) == (set(), 63)
    zonder = lees([*LIJST, ["Totaal vernieuwing Singel", None, None, 4]])
    assert melding(zonder, "TOTAAL_ONZEKER").cel == "A5"


def test_stated_totals_per_plan_are_compared(lees, melding, woningen) -> None:
    koppen = [*KOPPEN[:6], "Totaal", "Netto", "Sloop"]
    inlezing = lees([koppen, [*DIJK[:6], 18, 16, 2], [*LAAN[:6], 25, 24, None]])
    assert melding(inlezing, "TOTAAL_WIJKT_AF").cel == "G3"
    assert (woningen(inlezing, soort="nieuwbouw"), woningen(inlezing, soort="sloop")) == (42, 2)


def test_only_a_total_is_read_with_an_unknown_category(lees, melding, woningen) -> None:
    inlezing = lees([[*KOPPEN[:6], "Totaal"], [*DIJK[:6], 18], ["Kavel", "Nijkerk", "3", None, None, None, 40]])
    assert melding(inlezing, "ALLEEN_TOTAAL").cel == "G3"
    assert woningen(inlezing, prijsklasse="onbekend") == 40


def test_a_list_with_one_count_has_that_as_data_and_netto_alone_is_no_count(lees, codes, woningen) -> None:
    assert woningen(lees([["Plan", "Planstatus", "Aantal woningen"], ["A", "1A", 12], ["B", "3", 9]])) == 21
    assert codes(lees([["Plan", "Planstatus", "Netto"], ["A", "1A", 12]])) == {"GEEN_AANTALLEN"}


def test_demolition_may_be_negative_or_positive(lees, codes, woningen) -> None:
    inlezing = lees([[*KOPPEN[:4], "Te slopen", "Netto"], [*DIJK[:4], -3, 7], [*LAAN[:4], 4, 16]])
    assert codes(inlezing) == set()
    assert woningen(inlezing, soort="sloop") == 7


def test_a_column_that_sums_others_is_not_counted_again(lees, codes, woningen, ledger_klopt) -> None:
    koppen = ["Plan", "Status", "Huur", "Sociale huur", "Middenhuur", "Koop"]
    inlezing = lees([koppen, ["A", "1A", 30, 20, 10, 5], ["B", "1A", 10, 10, None, 5], ["C", "1A", 7, None, None, 5]])
    assert codes(inlezing) == set()
    assert woningen(inlezing) == 62
    assert woningen(inlezing, eigendom="huur", prijsklasse="onbekend") == 7
    ledger_klopt(inlezing)
    verschilt = lees([koppen, ["A", "1A", 30, 20, 10, 5], ["B", "1A", 10, 10, 0, 5], ["D", "1A", 9, 5, 3, 0]])
    assert codes(verschilt) == {"TOTAAL_WIJKT_AF"}
    assert woningen(verschilt) == 58


def test_the_total_tells_when_columns_do_add_up(lees, codes, woningen) -> None:
    koppen = ["Plan", "Status", "Huur", "Sociale huur", "Koop", "Totaal"]
    inlezing = lees([koppen, ["A", "1A", 30, 20, 5, 55], ["B", "1A", 10, 10, 5, 25]])
    assert (codes(inlezing), woningen(inlezing)) == (set(), 80)


def test_breakdowns_that_may_be_of_the_same_homes_are_asked(lees, melding) -> None:
    koppen = ["Plan", "Status", "Sociale huur", "Dure koop", "Eengezins", "Meergezins"]
    inlezing = lees([koppen, ["A", "1A", 20, 10, 5, 5], ["B", "1A", 8, 0, 3, 1]])
    assert melding(inlezing, "UITSPLITSING_ONDUIDELIJK").cel == "E1"


def test_breakdowns_that_contradict_each_other_are_a_fout(lees, codes) -> None:
    koppen = ["Plan", "Status", "Sociale huur", "Dure koop", "Huur", "Koop"]
    inlezing = lees([koppen, ["A", "1A", 30, 5, 5, 30], ["B", "1A", 8, 2, 8, 2], ["C", "1A", 9, 2, 9, 2]])
    assert inlezing.heeft_fout or "TOTAAL_WIJKT_AF" in codes(inlezing)


@pytest.mark.parametrize(
    ("kop", "code"),
    [("Sociale huur", "KOP_DUBBEL"), ("Soc. huur", "KOP_DUBBEL"), (None, "KOLOM_ONBEKEND"), ("Blauwe huur", "KOLOM_ONBEKEND"),
     ("waarvan zorg", "KOLOM_ONBEKEND"), ("waarvan corporatie", "KOLOM_ONBEKEND"), ("Sloop/nieuwbouw", "KOLOM_ONBEKEND")],
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
        ("Soc. huur", "huur", "sociaal"), ("SH", "huur", "sociaal"), ("Sociale huurwoningen (aantal)", "huur", "sociaal"),
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


def test_repeated_headings_are_no_plans_and_other_headings_are_another_table(lees, codes, melding, woningen) -> None:
    herhaald = lees([KOPPEN, DIJK, [], KOPPEN, LAAN])
    assert (codes(herhaald), woningen(herhaald)) == (set(), 42)
    tweede = lees([KOPPEN, DIJK, [], ["Naam plan", "Status", "Middenhuur"], ["X", "1A", 18]])
    assert melding(tweede, "TWEEDE_TABEL").cel == "A4"
    assert woningen(tweede) == 18
    ernaast = lees([[*KOPPEN, None, "Plan", "Sociale huur"], [*DIJK, None, "X", 18]])
    assert ernaast.heeft_fout


def test_a_summary_below_is_not_read_and_its_numbers_are_said(lees, codes, woningen) -> None:
    inlezing = lees([*LIJST, [], ["Kern", "Aantal woningen"], ["Nijkerk", 18], ["Hoevelaken", 24]])
    assert woningen(inlezing) == 50
    assert "GETAL_BUITEN_TABEL" in codes(inlezing)


def test_notes_below_are_text(lees, codes, woningen, ledger_klopt) -> None:
    inlezing = lees(
        [*LIJST, [], ["Bron: gemeente Nijkerk"], ["*) inclusief zorgwoningen"], ["Toelichting", "zie nota"]]
    )
    assert codes(inlezing) == {"REGEL_NIET_GELEZEN"}
    assert len(inlezing.tabellen["plannen"]) == 3
    ledger_klopt(inlezing)


@pytest.mark.parametrize("waarde", [12, "12", "ca. 12"])
def test_numbers_without_a_plan_are_a_fout(lees, melding, waarde) -> None:
    inlezing = lees([*LIJST, [None, None, None, waarde]])
    assert melding(inlezing, "PLAN_ZONDER_NAAM").ernst == "fout"


def test_a_count_over_merged_cells_is_asked_and_a_kern_over_merged_cells_holds_for_all(lees, melding) -> None:
    rijen = [KOPPEN, DIJK, ["De Laan", None, "1A", None, 1, 1, None]]
    samen = lees(rijen, samengevoegd={"Plannen 2026": ["B2:B3", "G2:G3"]})
    assert samen.tabellen["plannen"]["kern"].tolist() == ["Nijkerk", "Nijkerk"]
    assert samen.tabellen["programma"]["jaar_van"].tolist() == [2026] * 5
    gemeld = melding(lees(rijen, samengevoegd={"Plannen 2026": ["D2:D3"]}), "AANTAL_SAMENGEVOEGD")
    assert (gemeld.cel, gemeld.gevonden) == ("D2", "10")


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


def test_the_same_plan_twice_is_a_fout_with_both_places(lees, melding) -> None:
    gemeld = melding(lees([KOPPEN, DIJK, DIJK]), "PLAN_DUBBEL")
    assert gemeld.cel == "A3"
    assert "A2" in gemeld.melding


@pytest.mark.parametrize(
    ("status", "code", "hardheid", "gemeld"),
    [
        ("1A. Onherroepelijk", "1A", "hard", None), ("2c", "2C", "zacht", None), (3, "3", "zacht", None),
        ("vastgesteld", "2A", "hard", None), ("4B Optie", "4B", "zacht", None), ("hard", "onbekend", "hard", None),
        ("5A", "5A", "onbekend", None), ("Onbekend", "onbekend", "onbekend", None), (None, "onbekend", "onbekend", None),
        ("6. Fantasie", "onbekend", "onbekend", "STATUS_ONBEKEND"), ("kansrijk", "onbekend", "onbekend", "STATUS_ONBEKEND"),
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
