"""`inlezen`: the files of the contract, exit status 0, 1 or 2, and a melding with its place for bad input."""

import openpyxl
import pytest
from inlezingen import DIJK, KOPPEN, LAAN, TABEL1, lees_csv

from prestatiemonitor.tables.schemas import TABELLEN, VERSLAGEN


def test_a_good_workbook_gives_its_tables_and_status_0(draai, werkboek, tmp_path) -> None:
    uitvoer = draai("inlezen", werkboek([KOPPEN, DIJK, LAAN]), "--naar", tmp_path / "uit" / "diep")
    assert (uitvoer.status, uitvoer.fout) == (0, "")
    map_ = tmp_path / "uit" / "diep"
    assert {p.name for p in map_.iterdir()} == {
        "plannen.csv",
        "programma.csv",
        "meldingen.csv",
        "celverantwoording.csv",
    }
    for naam, tabel in (TABELLEN | VERSLAGEN).items():
        if (pad := map_ / f"{naam}.csv").exists():
            assert pad.read_text(encoding="utf-8").splitlines()[0].split(",") == tabel.kolomnamen
    programma = lees_csv(map_ / "programma.csv")
    assert [
        (r["plan_sleutel"], r["prijsklasse"], r["jaar_van"], r["jaar_tot"], r["aantal"], r["bron"]) for r in programma
    ] == [
        ("nijkerk-de-dijk", "sociaal", "2026", "2026", "10", "Plannen 2026!D2"),
        ("nijkerk-de-dijk", "midden", "2026", "2026", "5", "Plannen 2026!E2"),
        ("hoevelaken-de-laan", "sociaal", "2028", "2030", "20", "Plannen 2026!D3"),
    ]
    assert programma[0]["gerealiseerd"] == ""
    assert len(lees_csv(map_ / "celverantwoording.csv")) == 17


def test_open_and_unknown_years_booleans_and_shares_are_written_as_agreed(draai, werkboek, tmp_path) -> None:
    koppen = [*KOPPEN, "Opgeleverd", "Realisatiekans"]
    rijen = [koppen, [*DIJK[:5], "na 2030", "ja", "80%"], [*LAAN[:5], "n.n.b.", "nee", 1]]
    assert draai("inlezen", werkboek(rijen), "--naar", tmp_path).status == 0
    regels = lees_csv(tmp_path / "programma.csv")
    assert [(r["jaar_van"], r["jaar_tot"], r["gerealiseerd"]) for r in regels[1:]] == [
        ("2031", "", "true"),
        ("", "", "false"),
    ]
    assert [r["realisatiekans"] for r in lees_csv(tmp_path / "plannen.csv")] == ["0.8", "1.0"]


def test_a_jaarschijf_gives_all_its_tables(draai, werkboek, tmp_path) -> None:
    assert draai("inlezen", werkboek({"Tabel 1": TABEL1}), "--naar", tmp_path / "uit").status == 0
    namen = {naam for naam, tabel in TABELLEN.items() if tabel.levering == "jaarschijf"} | set(VERSLAGEN)
    assert {pad.stem for pad in (tmp_path / "uit").iterdir()} == namen


FOUTEN = [
    ("tekst in een getalkolom", {"D2": "veel"}, "GEEN_GETAL", "D2", "veel"),
    ("Excel-fout", {"D2": "#REF!"}, "FOUTCEL", "D2", "#REF!"),
    ("formule zonder waarde", {"D2": "=1+1"}, "FORMULE_ZONDER_WAARDE", "D2", ""),
    ("negatieve woningen", {"D2": -3}, "NEGATIEF", "D2", "-3"),
    ("halve woningen", {"D2": 2.5}, "GEEN_GEHEEL_GETAL", "D2", "2.5"),
    ("jaar 20255", {"F2": 20255}, "JAAR_ONMOGELIJK", "F2", "20255"),
    ("dubbel plan", {"A3": "De Dijk", "B3": "Nijkerk"}, "PLAN_DUBBEL", "A3", "De Dijk"),
    ("tegenstrijdige status", {"C2": "2A. In voorbereiding"}, "STATUS_TEGENSTRIJDIG", "C2", "2A. In voorbereiding"),
    ("onbekende kolom", {"G1": "Iets", "G2": 4}, "KOLOM_ONBEKEND", "G1", "Iets"),
    ("zelfde kop", {"G1": "Sociale huur", "G2": 4}, "KOP_DUBBEL", "G1", "Sociale huur"),
]
WAARSCHUWINGEN = [
    ("status niet in de lijst", {"C2": "kansrijk"}, "STATUS_ONBEKEND", "C2", "kansrijk"),
    ("totaal klopt niet", {"A4": "Totaal", "D4": 31}, "TOTAAL_WIJKT_AF", "D4", "31"),
    ("plantotaal klopt niet", {"G1": "Totaal", "G2": 16, "G3": 20}, "TOTAAL_WIJKT_AF", "G2", "16"),
    ("geschat", {"D2": "ca. 10"}, "GETAL_GESCHAT", "D2", "ca. 10"),
]


@pytest.mark.parametrize(("_", "cellen", "code", "cel", "gevonden"), FOUTEN, ids=[geval[0] for geval in FOUTEN])
def test_a_fout_gives_status_1_and_the_files_all_the_same(
    draai, werkboek, tmp_path, _, cellen, code, cel, gevonden
) -> None:
    controleer(draai, werkboek, tmp_path, cellen, code, cel, gevonden, status=1)


@pytest.mark.parametrize(("_", "cellen", "code", "cel", "gevonden"), WAARSCHUWINGEN, ids=[g[0] for g in WAARSCHUWINGEN])
def test_a_waarschuwing_gives_status_0(draai, werkboek, tmp_path, _, cellen, code, cel, gevonden) -> None:
    controleer(draai, werkboek, tmp_path, cellen, code, cel, gevonden, status=0)


def controleer(draai, werkboek, tmp_path, cellen, code, cel, gevonden, *, status) -> None:
    rijen = [[*KOPPEN, None], [*DIJK, None], [*LAAN, None], [None] * 7]
    for naam, waarde in cellen.items():
        rijen[int(naam[1]) - 1]["ABCDEFG".index(naam[0])] = waarde
    uitvoer = draai("inlezen", werkboek(rijen), "--naar", tmp_path / "uit")
    assert uitvoer.status == status
    (regel,) = [m for m in lees_csv(tmp_path / "uit" / "meldingen.csv") if m["code"] == code]
    assert (regel["blad"], regel["cel"], regel["gevonden"]) == ("Plannen 2026", cel, gevonden)
    assert regel["ernst"] == ("fout" if status else "waarschuwing")
    assert regel["melding"].endswith((".", ")"))
    assert regel["oplossing"]
    assert f"Plannen 2026!{cel}" in uitvoer.fout
    assert len(lees_csv(tmp_path / "uit" / "plannen.csv")) == 2


@pytest.mark.parametrize(
    ("bladen", "code"),
    [
        ({"Nieuw": [KOPPEN, DIJK], "Oud": [KOPPEN, DIJK]}, "TWEE_BLADEN"),
        ({"Plannen": [KOPPEN, DIJK], "Tabel 1": TABEL1}, "TWEE_SOORTEN"),
        ({"Begroting": [["Post", "Bedrag"], ["Sloop", 1000]]}, "GEEN_TABEL"),
        ({"Plannen": [KOPPEN, DIJK], "Begroting": [["Post", "Bedrag"], ["Sloop", 1000]]}, "BLAD_ONBEKEND"),
    ],
)
def test_a_workbook_of_another_kind_or_with_two_candidates_is_a_fout(draai, werkboek, tmp_path, bladen, code) -> None:
    assert draai("inlezen", werkboek(bladen), "--naar", tmp_path / "uit").status == 1
    assert code in {m["code"] for m in lees_csv(tmp_path / "uit" / "meldingen.csv")}


def test_the_kind_asked_for_must_be_the_kind_delivered(draai, werkboek, tmp_path) -> None:
    bestand = werkboek({"Tabel 1": TABEL1})
    assert draai("inlezen", bestand, "--naar", tmp_path / "uit", "--soort", "planmonitor").status == 1
    assert "ANDERE_SOORT" in {m["code"] for m in lees_csv(tmp_path / "uit" / "meldingen.csv")}
    beide = werkboek({"Plannen": [KOPPEN, DIJK], "Tabel 1": TABEL1})
    assert draai("inlezen", beide, "--naar", tmp_path / "twee", "--soort", "jaarschijf").status == 0


@pytest.mark.parametrize(
    "inhoud", [b"", b"Plan;Status\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 niets", b"PK\x03\x04 kapot"]
)
def test_what_is_no_workbook_gives_status_2_one_sentence_and_the_melding(draai, tmp_path, inhoud) -> None:
    bestand = tmp_path / "levering.xlsx"
    bestand.write_bytes(inhoud)
    uitvoer = draai("inlezen", bestand, "--naar", tmp_path / "uit")
    assert (uitvoer.status, uitvoer.uit) == (2, "")
    assert uitvoer.fout.count("\n") == 1
    (regel,) = lees_csv(tmp_path / "uit" / "meldingen.csv")
    assert regel["ernst"] == "fout"
    assert {pad.name for pad in (tmp_path / "uit").iterdir()} == {"meldingen.csv"}


def test_the_workbook_back_is_written_only_when_asked(draai, werkboek, tmp_path) -> None:
    bestand = werkboek([KOPPEN, [*DIJK[:3], "veel", 5, 2026]])
    draai("inlezen", bestand, "--naar", tmp_path / "zonder")
    assert not list((tmp_path / "zonder").glob("*.xlsx"))
    uitvoer = draai("inlezen", bestand, "--naar", tmp_path / "uit", "--terugzending")
    assert uitvoer.status == draai("inlezen", bestand, "--naar", tmp_path / "zonder").status
    terug = openpyxl.load_workbook(tmp_path / "uit" / "levering-met-meldingen.xlsx")
    gemeld = [m for m in lees_csv(tmp_path / "uit" / "meldingen.csv") if m["cel"]]
    assert gemeld
    assert all(terug[m["blad"]][m["cel"]].comment is not None for m in gemeld)
