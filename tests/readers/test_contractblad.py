"""The contract's own layout: what was written is read back, whoever gathered the files in a workbook."""

import io
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest

from prestatiemonitor.opdrachtregel.csvbestand import schrijf_csv
from prestatiemonitor.opdrachtregel.opdrachten import main
from prestatiemonitor.readers import Inlezing, read_workbook
from prestatiemonitor.tables.namen import met_namen
from prestatiemonitor.tables.schemas import TABELLEN

PLANLIJST = [
    [
        "Plancode",
        "Plan",
        "Kern",
        "Planstatus",
        "Sociale huur",
        "Middenhuur",
        "Sloop",
        "Realisatiekans",
        "Oplevering",
        "Opmerkingen",
    ],
    ["007", "De Dijk", "Nijkerk", "2A. Vastgesteld", 10, 5, -3, "12,5%", 2026, "1.250 m², zie nota"],
    ["B-2", "De Laan", "Hoevelaken", "hard", 20, None, None, None, "na 2030", None],
    ["C 3", "De Hof", "Nijkerkerveen", "5A", 7, "n.n.b.", None, 1, None, "=geen formule"],
]
MUTATIES = [
    ["Tabel 1 Prognose sociale voorraad 2025 t/m 2027"],
    [None, "Nieuwbouw", "Onttrekking door sloop of overheveling", "Verkoop", "Netto toename 2025 t/m 2027"],
    ["WSN", 526, 0, -125, 401],
    ["de Alliantie", 30, -6, -10, 14],
]


def verzamel_met_pandas(map_: Path, *, alles_tekst: bool) -> bytes:
    uitvoer = io.BytesIO()
    with pd.ExcelWriter(
        uitvoer, engine="xlsxwriter", engine_kwargs={"options": {"strings_to_formulas": False}}
    ) as boek:
        for pad in sorted(map_.glob("*.csv")):
            als = {"dtype": str} if alles_tekst else {"dtype": {"plan_sleutel": str, "planstatus": str}}
            pd.read_csv(pad, keep_default_na=False, na_values=[""], **als).to_excel(
                boek, sheet_name=pad.stem, index=False
            )
    return uitvoer.getvalue()


def verzamel_met_openpyxl(map_: Path) -> bytes:
    boek = openpyxl.Workbook()
    boek.remove(boek.active)
    for pad in sorted(map_.glob("*.csv")):
        blad = boek.create_sheet(pad.stem)
        frame = pd.read_csv(pad, dtype=str, keep_default_na=False)
        for rij in [frame.columns.tolist(), *frame.to_numpy().tolist()]:
            blad.append([None] * 0 + [waarde or None for waarde in rij])
            for cel in blad[blad.max_row]:
                cel.data_type = "s" if cel.value is not None else cel.data_type
    uitvoer = io.BytesIO()
    boek.save(uitvoer)
    return uitvoer.getvalue()


def gelijk(eerst: Inlezing, opnieuw: Inlezing) -> None:
    assert opnieuw.soort == eerst.soort
    assert [m for m in opnieuw.meldingen if m.ernst != "info"] == []
    assert set(opnieuw.tabellen) == set(eerst.tabellen)
    for naam, tabel in eerst.tabellen.items():
        pd.testing.assert_frame_equal(opnieuw.tabellen[naam], tabel, obj=naam)


@pytest.mark.parametrize("verzamel", ["pandas, met getallen", "pandas, alles tekst", "openpyxl, alles tekst"])
@pytest.mark.parametrize("bladen", [{"Plannen": PLANLIJST}, {"Tabel 1": MUTATIES}], ids=["planmonitor", "jaarschijf"])
def test_inlezen_of_what_inlezen_wrote_gives_the_same_tables(bladen, verzamel, maak_werkboek, tmp_path: Path) -> None:
    bestand, map_ = tmp_path / "levering.xlsx", tmp_path / "uit"
    bestand.write_bytes(
        maak_werkboek({n: [["" if w == "=geen formule" else w for w in r] for r in b] for n, b in bladen.items()})
    )
    assert main(["inlezen", str(bestand), "--naar", str(map_)]) == 0
    assert {"meldingen.csv", "celverantwoording.csv"} <= {pad.name for pad in map_.iterdir()}
    inhoud = (
        verzamel_met_openpyxl(map_)
        if verzamel.startswith("openpyxl")
        else verzamel_met_pandas(map_, alles_tekst="tekst" in verzamel)
    )
    gelijk(read_workbook(bestand.read_bytes(), "levering.xlsx"), read_workbook(inhoud, "opnieuw.xlsx"))


def test_decimals_of_the_csv_survive_as_text(maak_werkboek) -> None:
    """0.125 and 1.125 in a CSV are decimals, also where somebody pasted them as text."""
    koppen = ["partij", "jaar", "maat", "waarde", "eenheid"]
    rijen = [koppen, ["gemeente", "2026", "slaagkans", "0.125", "aandeel"], ["WSN", "2026", "huur", "1.125", "euro"]]
    inlezing = read_workbook(maak_werkboek({"kerncijfers": rijen}), "x.xlsx")
    assert inlezing.tabellen["kerncijfers"]["waarde"].tolist() == [0.125, 1.125]


def test_the_ledger_of_a_contract_sheet_is_complete(maak_werkboek, ledger_klopt, tmp_path: Path) -> None:
    inlezing = read_workbook(maak_werkboek({"Plannen": [r[:9] for r in PLANLIJST]}), "x.xlsx")
    for naam, tabel in inlezing.tabellen.items():
        schrijf_csv(tabel.drop(columns="bron"), tmp_path / f"{naam}.csv")
    ledger_klopt(read_workbook(verzamel_met_pandas(tmp_path, alles_tekst=False), "x.xlsx"))


def contractrij(tabel: str, **waarden: Any) -> list[list[Any]]:
    koppen = [kolom.naam for kolom in TABELLEN[tabel].invulkolommen]
    voorbeeld = {kolom.naam: kolom.voorbeeld for kolom in met_namen(TABELLEN[tabel]).invulkolommen} | waarden
    return [koppen, [voorbeeld[kop] for kop in koppen]]


@pytest.mark.parametrize(
    ("tabel", "waarden", "code", "kolom"),
    [
        ("programma", {"aantal": -4}, "NEGATIEF", "aantal"),
        ("programma", {"aantal": "veel"}, "GEEN_GETAL", "aantal"),
        ("programma", {"aantal": 2.5}, "GEEN_GEHEEL_GETAL", "aantal"),
        ("programma", {"aantal": None}, "VERPLICHT_LEEG", "aantal"),
        ("programma", {"jaar_van": 20255}, "JAAR_ONMOGELIJK", "jaar_van"),
        ("programma", {"jaar_van": 2030, "jaar_tot": 2028}, "JAREN_OMGEKEERD", "jaar_tot"),
        ("programma", {"prijsklasse": "goedkoop"}, "WAARDE_ONBEKEND", "prijsklasse"),
        ("programma", {"aantal": "#REF!"}, "FOUTCEL", "aantal"),
        ("programma", {"aantal": "=2+3"}, "FORMULE_ZONDER_WAARDE", "aantal"),
        ("plannen", {"planstatus": "1A", "hardheid": "zacht"}, "HARDHEID_TEGENSTRIJDIG", "hardheid"),
        ("plannen", {"realisatiekans": 180}, "KANS_ONMOGELIJK", "realisatiekans"),
        ("plannen", {"realisatiekans": 1.5}, "KANS_ONMOGELIJK", "realisatiekans"),
        ("plannen", {"woonvisie": "2013+"}, "WAARDE_ONBEKEND", "woonvisie"),
        ("voorraadmutaties", {"mutatie": "verkoop", "aantal": 5}, "TEKEN", "aantal"),
        ("voorraadmutaties", {"corporatie": "Habion"}, "CORPORATIE_ONBEKEND", "corporatie"),
        ("activiteiten", {"afspraak": 30}, "AFSPRAAK_ONBEKEND", "afspraak"),
        ("toewijzingen", {"groep": "voorrang"}, "WAARDE_ONBEKEND", "groep"),
    ],
)
def test_a_wrong_cell_gives_a_melding_at_that_cell(lees, melding, tabel, waarden, code, kolom) -> None:
    rijen = contractrij(tabel, **waarden)
    gemeld = melding(lees({tabel: rijen}), code)
    assert gemeld.blad == tabel
    assert gemeld.cel == f"{openpyxl.utils.get_column_letter(rijen[0].index(kolom) + 1)}2"
    assert "{" not in gemeld.melding + gemeld.oplossing


def test_a_heading_that_stands_twice_is_a_fout(lees, melding, ledger_klopt) -> None:
    rijen = contractrij("programma")
    inlezing = lees({"programma": [[*rijen[0], "aantal"], [*rijen[1], 99]], "plannen": contractrij("plannen")})
    assert melding(inlezing, "KOP_DUBBEL").cel == "K1"
    assert inlezing.tabellen["programma"]["aantal"].tolist() == [24]
    ledger_klopt(inlezing)


def test_equal_rows_count_both_and_are_said(lees, melding) -> None:
    rijen = contractrij("toewijzingen")
    inlezing = lees({"toewijzingen": [*rijen, rijen[1]]})
    assert inlezing.tabellen["toewijzingen"]["aantal"].sum() == 14
    assert melding(inlezing, "REGEL_DUBBEL").cel == "G3"


@pytest.mark.parametrize("leeg", [("jaar_van", "jaar_tot"), ("jaar_van", "jaar_tot", "gerealiseerd", "label_bron")])
def test_equal_rows_with_blank_cells_are_said_as_well(lees, codes, melding, leeg) -> None:
    rijen = contractrij("programma", **dict.fromkeys(leeg))
    inlezing = lees({"plannen": contractrij("plannen"), "programma": [*rijen, rijen[1]]})
    assert codes(inlezing) == {"REGEL_DUBBEL", "HARD_ZONDER_JAAR"}
    assert inlezing.tabellen["programma"]["aantal"].tolist() == [24, 24]
    zonder_aantal = contractrij("programma", aantal=None)
    assert codes(lees({"plannen": contractrij("plannen"), "programma": [*zonder_aantal, zonder_aantal[1]]})) == {
        "VERPLICHT_LEEG"
    }


def test_homes_of_a_plan_that_is_not_listed_and_plans_listed_twice_are_a_fout(lees, melding) -> None:
    plan, programma = contractrij("plannen"), contractrij("programma", plan_sleutel="NIJ-404")
    inlezing = lees({"plannen": [*plan, plan[1]], "programma": programma})
    assert melding(inlezing, "PLAN_NIET_GEVONDEN").gevonden == "NIJ-404"
    assert melding(inlezing, "PLAN_DUBBEL").gevonden == "NIJ-001"


KERNCIJFERS = ["partij", "jaar", "halfjaar", "maat", "doelgroep", "waarde", "eenheid"]


@pytest.mark.parametrize(
    ("waarde", "eenheid", "gemeld"),
    [
        (0.12, "aandeel", False),
        (0, None, False),
        (1, "aandeel", False),
        (1.01, "aandeel", True),
        (12, "%", True),
        (12, None, True),
        (0.12, "%", True),
        (0.12, "procent", True),
    ],
)
def test_a_share_given_in_percents_or_outside_0_to_1_is_asked_for_again(
    lees, codes, melding, waarde, eenheid, gemeld
) -> None:
    inlezing = lees({"kerncijfers": [KERNCIJFERS, ["gemeente", 2025, None, "slaagkans", "jongeren", waarde, eenheid]]})
    assert codes(inlezing) == ({"GEEN_AANDEEL"} if gemeld else set())
    assert inlezing.tabellen["kerncijfers"]["waarde"].notna().tolist() == [not gemeld]
    if gemeld:
        assert melding(inlezing, "GEEN_AANDEEL").cel == "F2"


def test_a_count_is_no_share(lees, codes) -> None:
    rij = ["gemeente", 2025, "1", "taakstelling_statushouders", None, 42, "personen"]
    assert codes(lees({"kerncijfers": [KERNCIJFERS, rij]})) == set()
