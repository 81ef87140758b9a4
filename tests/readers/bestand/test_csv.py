"""A csv is a workbook of one sheet: separator, encoding and numbers are told from what it holds."""

import csv
import random

import pytest
from bestanden import melding_van, waarden
from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.readers import read_workbook
from prestatiemonitor.readers.bestand.grid import read_grid
from prestatiemonitor.readers.woorden.cellen import lees_getal
from prestatiemonitor.readers.woorden.oplevering import lees_oplevering


def lees(tekst: str | bytes, naam: str = "plannen 2026.csv") -> list[list[object]]:
    return waarden(read_grid(tekst.encode() if isinstance(tekst, str) else tekst, naam))


def codes(tekst: str) -> list[tuple[str, str, str]]:
    return [(m.code, m.cel, m.gevonden) for m in read_grid(tekst.encode(), "x.csv").meldingen]


@pytest.mark.parametrize("teken", [";", "\t", ",", "|"])
def test_each_separator_is_recognised_under_a_title_with_other_ones_in_it(teken) -> None:
    rijen = [["Plan", "Kern", "Aantal"], ["De Dijk", "Nijkerk", "10"], ["De Laan", "Hoevelaken", "20"]]
    tekst = "Plannen per 1 januari; stand, voorlopig\n\n" + "\n".join(teken.join(rij) for rij in rijen)
    assert [rij[:3] for rij in lees(tekst)[2:]] == [
        ["Plan", "Kern", "Aantal"],
        ["De Dijk", "Nijkerk", 10.0],
        ["De Laan", "Hoevelaken", 20.0],
    ]


def test_the_sheet_has_the_name_of_the_file() -> None:
    assert read_grid(b"Plan;Aantal\nDe Dijk;3", "map/Plannen 2026.CSV").bladen[0].naam == "Plannen 2026"


@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_each_encoding_is_recognised(codering) -> None:
    assert lees("Plan;Prijs\r\nDe Daïlaan;€ 5\r\n".encode(codering))[1] == ["De Daïlaan", "€ 5"]


def test_the_first_line_of_excel_says_the_separator_and_is_no_row() -> None:
    assert lees("sep=,\r\nPlan;code,Aantal\r\nDe Dijk;1,3\r\n") == [["Plan;code", "Aantal"], ["De Dijk;1", 3.0]]


def test_a_quoted_field_keeps_its_lines_separators_and_quotes() -> None:
    tekst = 'Plan;Toelichting;Aantal\r\nDe Dijk;"eerst dit;\r\ndan ""dat""";3\r\n'
    assert lees(tekst)[1] == ["De Dijk", 'eerst dit;\r\ndan "dat"', 3.0]


@pytest.mark.parametrize(
    ("veld", "waarde"),
    [("10", 10.0), (" 12 ", 12.0), ("-5", -5.0), ("−5", -5.0), ("1.250", 1250.0), ("1.250.000", 1250000.0),
     ("1.250,5", 1250.5), ("0,083", 0.083), ("12,5", 12.5), ("0", 0.0)],
)  # fmt: skip
def test_a_number_is_read_as_dutch_people_write_it(veld, waarde) -> None:
    assert lees(f"Plan;Aantal\nDe Dijk;{veld}")[1][1] == waarde
    assert lees_getal(veld.replace("−", "-"))[0] == waarde


@pytest.mark.parametrize(
    "veld",
    ["0123", "06-12345678", "P-001", "1A", "12 woningen", "ca. 30", "30-40", "2025-2027", "Q3 2026", "01-05-2026",
     "2026-05-01", "1e5", "12345678901234567", "8,3%", "nan", "inf", "1.2.3", "=1+1", "007", "1_000"],
)  # fmt: skip
def test_what_is_not_plainly_a_number_stays_text(veld) -> None:
    assert lees(f"Plan;Aantal\nDe Dijk;{veld}")[1][1] == veld


def test_dots_are_decimal_where_the_file_shows_it() -> None:
    assert [rij[1] for rij in lees("Plan,Aandeel\nA,12.5\nB,0.083\nC,7")[1:]] == [12.5, 0.083, 7.0]
    assert codes("Plan,Aandeel\nA,12.5\nB,1.250") == []


def test_a_number_that_may_be_two_is_read_with_a_warning() -> None:
    assert codes("Plan,Aantal\nDe Dijk,1.250\nDe Laan,7") == [("CSV_GETAL", "B2", "1.250")]
    assert lees("Plan,Aantal\nDe Dijk,1.250")[1][1] == 1250.0
    assert codes("Plan;Aantal\nDe Dijk;1.250\nDe Laan;7") == []


def test_errors_of_excel_are_errors_and_never_blank() -> None:
    blad = read_grid(b"Plan;Aantal;Prijs\nDe Dijk;#N/B;#DEEL/0!\n", "x.csv").bladen[0]
    assert blad.foutcellen == {(1, 1): "#N/B", (1, 2): "#DEEL/0!"}


def test_rows_of_unequal_length_and_blank_ones_keep_their_place() -> None:
    assert lees("Plan;Kern;Aantal\nDe Dijk\n;;\n\nDe Laan;Nijkerk;4\n;;\n") == [
        ["Plan", "Kern", "Aantal"], ["De Dijk", None, None], [None] * 3, [None] * 3, ["De Laan", "Nijkerk", 4.0],
    ]  # fmt: skip


def test_junk_is_no_workbook_whatever_its_name() -> None:
    assert melding_van(random.Random(2).randbytes(4_000), "x.csv")[0] == "GEEN_WERKBOEK"
    assert melding_van(b"  \r\n\r\n", "x.csv")[0] == "LEEG_BESTAND"
    assert melding_van(b";;;\n;;;\n", "x.csv")[0] == "LEEG_BESTAND"
    assert melding_van(b"<html><table>", "x.csv")[0] == "ANDER_FORMAAT"


def test_a_workbook_with_the_name_of_a_csv_is_read_as_the_workbook_it_is(maak_werkboek) -> None:
    assert lees(maak_werkboek({"A": [["Plan"], ["De Dijk"]]})) == [["Plan"], ["De Dijk"]]


def test_a_csv_beyond_the_limit_is_refused(monkeypatch) -> None:
    monkeypatch.setenv("PRESTATIEMONITOR_LEZEN_CELLEN", "5")
    assert melding_van(b"a;b\nc;d\ne;f\n", "x.csv")[0] == "TE_GROOT"


def test_a_csv_wider_than_a_sheet_can_be_is_refused() -> None:
    assert melding_van(b"Plan" + b";x" * 20_000 + b"\nA" + b";1" * 20_000, "x.csv")[0] == "TE_GROOT"


def test_a_planmonitor_as_csv_gives_the_tables_that_the_workbook_gives(maak_werkboek) -> None:
    rijen = [
        ["Plancode", "Plan", "Kern", "Planstatus", "Oplevering", "Sociale huur", "Dure koop"],
        ["001", "De Dijk", "Nijkerk", "1A", "eind 2027", 1250, 3],
        ["002", "De Laan; fase 2", "Hoevelaken", "3", "2026", 20, None],
    ]
    als_tekst = ["" if cel is None else "1.250" if cel == 1250 else f'"{cel}"' for rij in rijen for cel in rij]
    csv = "\r\n".join(";".join(als_tekst[i : i + 7]) for i in range(0, len(als_tekst), 7)).encode("cp1252")
    uit_csv, uit_xlsx = read_workbook(csv, "A.csv"), read_workbook(maak_werkboek({"A": rijen}), "A.xlsx")
    assert not uit_csv.heeft_fout, uit_csv.meldingen
    for naam, tabel in uit_xlsx.tabellen.items():
        assert uit_csv.tabellen[naam].equals(tabel), naam


velden = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=12)


@given(st.lists(st.lists(velden, min_size=2, max_size=4), min_size=1, max_size=8))
def test_every_field_comes_back_in_its_place(rijen) -> None:
    """Text comes back as written, a number as what `lees_getal` makes of it."""
    kop = [["a", "b", "c", "d"]] * 10
    tekst = "\n".join(";".join('"' + veld.replace('"', '""') + '"' for veld in rij) for rij in [*kop, *rijen])
    gelezen = lees(tekst)
    for rij, uit in zip(rijen, gelezen[10:], strict=False):
        for veld, cel in zip(rij, uit, strict=False):
            if cel is None:
                assert not veld.strip() or veld.startswith("#")
            elif isinstance(cel, float):
                assert lees_getal(veld)[0] == cel
            else:
                assert cel == veld


@pytest.mark.parametrize("datum", ["2026-05-01", "01-05-2026", "1/5/2026", "mei 2026", "Q2 2026"])
def test_a_date_stays_text_that_is_understood_as_delivery(datum) -> None:
    cel = lees(f"Plan;Oplevering\nA;{datum}")[1][1]
    assert (cel, lees_oplevering(cel)) == (datum, (2026, 2026, ""))


def test_a_small_file_before_it_makes_no_difference_to_a_file_with_long_texts() -> None:
    """How long a field may be is set for the whole process, and so for what others read at the same time."""
    lang = ("Plan;Sociale huur\n" + "\n".join(f"{'De Dijk, fase ' * 20}{i};{i}" for i in range(5))).encode()
    eerst = read_grid(lang, "lang.csv").bladen[0].cellen.tolist()
    grens = csv.field_size_limit()
    read_grid(b"a;b\n1;2\n", "klein.csv")
    assert csv.field_size_limit() == grens
    assert read_grid(lang, "lang.csv").bladen[0].cellen.tolist() == eerst
