"""Tables with a row per corporation: tables 1 and 2 of the agreement as people copy them, and others like them."""

from typing import Any

import pytest

TITEL1 = "Tabel 1  |  Prognose ontwikkeling sociale voorraad 2025 t/m 2027 en doorkijk t/m 2030"
TITEL2 = "Tabel 2  |  Prognose ontwikkeling middeldure voorraad 2025 t/m 2027 en doorkijk t/m 2030"
KOP: list[list[Any]] = [
    [
        None,
        "Nieuwbouw (harde plannen)",
        "Onttrekking door sloop of overheveling middenhuur",
        "Onttrekking door verkoop",
        "Netto toename 2025 t/m 2027",
        "Prognose nieuwbouw toename 2028 t/m 2030 (harde plannen)",
    ]
]
KOP_VIER_RIJEN: list[list[Any]] = [
    [None, "Nieuwbouw", "Onttrekking", "Onttrekking", "Netto toename", "Prognose nieuwbouw"],
    [None, "(harde plannen)", "door sloop of", "door verkoop", "2025 t/m 2027", "toename"],
    [None, None, "overheveling", None, None, "2028 t/m 2030"],
    [None, None, "middenhuur", None, None, "(harde plannen)"],
    [],
]
TABEL1: list[list[Any]] = [
    ["WSN", 526, 0, -125, 401, 215],
    ["De Alliantie", 30, -6, -10, 14, None],
    ["Totaal", 556, 0, -135, 415, 215],
]
TABEL2: list[list[Any]] = [["WSN", 9, 0, 0, 9, 8], ["De Alliantie", 6, 6, 0, 12, None], ["Totaal", 15, 6, 0, 21, 18]]


def netto(inlezing: Any, segment: str, jaar_van: int) -> dict[str, int]:
    mutaties = inlezing.tabellen["voorraadmutaties"]
    eigen = mutaties[
        (mutaties["segment"] == segment) & (mutaties["jaar_van"] == jaar_van) & (mutaties["basis"] == "prognose")
    ]
    return eigen.groupby("corporatie")["aantal"].sum().to_dict()


@pytest.mark.parametrize("kop", [KOP, KOP_VIER_RIJEN], ids=["één koprij", "vier koprijen en een lege"])
@pytest.mark.parametrize("samen", [True, False], ids=["op één blad", "op twee bladen"])
def test_tables_1_and_2_give_415_and_21_and_two_warnings(lees, ledger_klopt, kop, samen) -> None:
    een, twee = [[TITEL1], *kop, *TABEL1], [[TITEL2], *kop, *TABEL2]
    noot = [[], ["1) Deze cijfers zijn prognoses en kunnen nog wijzigen."]]
    bladen = {"Tabellen": [*een, [], *twee, *noot]} if samen else {"Sociaal": [*een, *noot], "Midden": twee}
    inlezing = lees(bladen)
    assert inlezing.soort == "jaarschijf"
    assert netto(inlezing, "sociale_huur", 2025) == {"WSN": 401, "de Alliantie": 14}
    assert netto(inlezing, "middenhuur", 2025) == {"WSN": 9, "de Alliantie": 12}
    assert netto(inlezing, "sociale_huur", 2028) == {"WSN": 215}
    assert netto(inlezing, "middenhuur", 2028) == {"WSN": 8}
    gemeld = [m for m in inlezing.meldingen if m.ernst != "info"]
    assert [(m.code, m.gevonden, m.cel[0]) for m in gemeld] == [
        ("TOTAAL_WIJKT_AF", "0", "C"),
        ("TOTAAL_WIJKT_AF", "18", "F"),
    ]
    assert (gemeld[0].melding.count("-6"), gemeld[1].melding.count("8")) == (1, 2)
    ledger_klopt(inlezing)


def test_without_a_title_the_segment_is_asked(lees, codes, melding) -> None:
    inlezing = lees({"Blad1": [*KOP, *TABEL1]})
    assert melding(inlezing, "SEGMENT_ONBEKEND").ernst == "fout"
    assert lees({"Sociale voorraad": [*KOP, *TABEL1]}).heeft_fout is False


def test_the_nearest_title_tells_the_segment_and_a_title_with_both_does_not(lees, codes) -> None:
    blad = "Sociale huur en middenhuur"
    assert netto(lees({blad: [[TITEL1], *KOP, *TABEL1]}), "sociale_huur", 2025) == {"WSN": 401, "de Alliantie": 14}
    assert "SEGMENT_ONBEKEND" in codes(lees({blad: [["Voorraad 2025"], *KOP, *TABEL1]}))


def test_period_and_basis_are_asked_where_nothing_tells(lees, codes) -> None:
    rijen = [["Sociale voorraad"], [None, "Nieuwbouw", "Verkoop"], ["WSN", 5, -2]]
    assert {"PERIODE_ONBEKEND", "BASIS_ONBEKEND"} <= codes(lees({"Blad1": rijen}))
    beide = [["Prognose en realisatie sociale voorraad 2025"], [None, "Nieuwbouw", "Verkoop"], ["WSN", 5, -2]]
    assert "BASIS_ONBEKEND" in codes(lees({"Blad1": beide}))


def test_blank_rows_and_unknown_corporations_lose_nobody(lees, codes) -> None:
    rijen = [
        [TITEL1], *KOP, ["Habion", 10, 0, 0, 10], TABEL1[0], [], TABEL1[1], [], ["Totaal", 566, -6, -135, 425, 215],
    ]  # fmt: skip
    inlezing = lees({"Blad1": rijen})
    assert codes(inlezing) == {"CORPORATIE_ONBEKEND"}
    assert netto(inlezing, "sociale_huur", 2025) == {"Habion": 10, "WSN": 401, "de Alliantie": 14}


def test_a_row_apart_from_its_headings_is_a_fout(lees, melding) -> None:
    inlezing = lees({"Blad1": [[TITEL1], *KOP, TABEL1[0], [], ["een opmerking ertussen"], TABEL1[1]]})
    assert melding(inlezing, "REGEL_ZONDER_KOPPEN").cel == "A6"
    vreemd = lees({"Blad1": [[TITEL1], *KOP, TABEL1[0], [], ["een opmerking ertussen"], ["Habion", 3, 0, 0, 3]]})
    assert melding(vreemd, "REGEL_ZONDER_KOPPEN").gevonden == "Habion"


def test_numbers_as_text_above_the_first_known_corporation_are_no_headings(lees, codes) -> None:
    inlezing = lees({"Blad1": [[TITEL1], *KOP, ["Habion", "10", "0", "-2", "8"], TABEL1[0]]})
    assert codes(inlezing) == {"CORPORATIE_ONBEKEND"}
    assert netto(inlezing, "sociale_huur", 2025) == {"Habion": 8, "WSN": 401}


def test_a_corporation_twice_and_a_column_twice_are_a_fout(lees, melding) -> None:
    dubbel = lees({"Blad1": [[TITEL1], *KOP, *TABEL1[:2], ["Woningstichting Nijkerk", 1, 0, 0, 1]]})
    assert melding(dubbel, "CORPORATIE_DUBBEL").cel == "A5"
    kop = [[*KOP[0], "Nieuwbouw"]]
    assert melding(lees({"Blad1": [[TITEL1], *kop, [*TABEL1[0], 3]]}), "KOP_DUBBEL").cel == "G2"


def test_withdrawals_without_a_sign_are_turned_and_said(lees, codes) -> None:
    rijen = [
        [TITEL1],
        *KOP,
        ["WSN", 526, 0, 125, 401, 215],
        ["De Alliantie", 30, 6, 10, 14],
        ["Totaal", 556, 6, 135, 415, 215],
    ]
    inlezing = lees({"Blad1": rijen})
    assert codes(inlezing) == {"TEKEN_GELEZEN"}
    assert netto(inlezing, "sociale_huur", 2025) == {"WSN": 401, "de Alliantie": 14}


def test_an_overheveling_without_a_sign_follows_the_netto_or_is_asked(lees, codes) -> None:
    kop = [None, "Nieuwbouw", "Overheveling", "Verkoop", "Netto"]
    titel = ["Prognose sociale voorraad 2025"]
    erin = lees({"S": [titel, kop, ["WSN", 6, 6, 2, 10]]})
    assert netto(erin, "sociale_huur", 2025) == {"WSN": 10}
    eruit = lees({"S": [titel, kop, ["WSN", 6, 6, 2, -2]]})
    assert netto(eruit, "sociale_huur", 2025) == {"WSN": -2}
    assert "TEKEN_ONBEKEND" in codes(lees({"S": [titel, kop, ["WSN", 6, 6, 2, None]]}))


def test_a_sale_that_the_netto_adds_is_a_fout(lees, codes) -> None:
    rijen = [["Prognose sociale voorraad 2025"], [None, "Nieuwbouw", "Verkoop", "Netto"], ["WSN", 6, 2, 8]]
    assert "TEKEN" in codes(lees({"S": rijen}))


def test_columns_have_their_own_basis_and_half_year(lees, codes) -> None:
    kop = [None, "Nieuwbouw prognose", "Nieuwbouw realisatie 1e halfjaar", "Nieuwbouw realisatie 2e halfjaar"]
    inlezing = lees({"S": [["Sociale voorraad 2025"], kop, ["WSN", 10, 4, 5]]})
    assert codes(inlezing) == set()
    regels = inlezing.tabellen["voorraadmutaties"].fillna({"halfjaar": "-"})
    assert regels[["basis", "halfjaar", "aantal"]].to_numpy().tolist() == [
        ["prognose", "-", 10], ["realisatie", "1", 4], ["realisatie", "2", 5],
    ]  # fmt: skip


def test_numbers_under_an_unknown_heading_are_asked(lees, melding) -> None:
    kop = [[*KOP[0], "Grondprijs"]]
    assert melding(lees({"S": [[TITEL1], *kop, [*TABEL1[0], "12 "]]}), "KOLOM_ONBEKEND").cel == "G2"


@pytest.mark.parametrize(
    ("waarde", "code"), [("veel", "GEEN_GETAL"), ("#REF!", "FOUTCEL"), ("=1+1", "FORMULE_ZONDER_WAARDE")]
)
def test_a_cell_without_a_number_is_a_fout(lees, melding, ledger_klopt, waarde, code) -> None:
    inlezing = lees({"S": [[TITEL1], *KOP, ["WSN", waarde, 0, -125, None, 215]]})
    assert melding(inlezing, code).cel == "B3"
    ledger_klopt(inlezing)
