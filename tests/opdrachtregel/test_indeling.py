"""`inlezen --indeling`: an assignment of columns and sheets is used, and a wrong one refused in one sentence."""

import pytest
from inlezingen import DIJK, KOPPEN, lees_csv


def test_an_indeling_for_another_layout_is_said(draai, werkboek, tmp_path) -> None:
    indeling = tmp_path / "i.toml"
    indeling.write_text(
        '[bladen.Weg]\noverslaan = true\n[bladen."Plannen 2026".kolommen]\nBlauw = "dure koop"', encoding="utf-8"
    )
    assert draai("inlezen", werkboek([KOPPEN, DIJK]), "--naar", tmp_path / "uit", "--indeling", indeling).status == 0
    gemeld = [(m["code"], m["blad"], m["gevonden"]) for m in lees_csv(tmp_path / "uit" / "meldingen.csv")]
    assert gemeld == [("INDELING_ONGEBRUIKT", "", "Weg"), ("INDELING_ONGEBRUIKT", "Plannen 2026", "Blauw")]


def test_an_indeling_assigns_columns_and_skips_sheets(draai, werkboek, tmp_path) -> None:
    bestand = werkboek(
        {
            "Lijst": [["Titel"], ["Object", "Fase plan", "Blauw", "Rood", None], ["A", "1A", 4, 9, 7]],
            "Oud": [KOPPEN, DIJK],
            "X": [[1]],
        }
    )
    indeling = tmp_path / "indeling.toml"
    indeling.write_text(
        """
        soort = "planmonitor"
        [bladen.Lijst]
        koprij = 2
        [bladen.Lijst.kolommen]
        Object = "plan"
        "Fase plan" = "planstatus"
        blauw = "sociale huur"
        Rood = "overslaan"
        "kolom E" = "dure koop 2027"
        [bladen.Oud]
        overslaan = true
        [bladen.X]
        overslaan = true
        """,
        encoding="utf-8",
    )
    assert draai("inlezen", bestand, "--naar", tmp_path / "zonder").status == 1
    assert draai("inlezen", bestand, "--naar", tmp_path / "uit", "--indeling", indeling).status == 0
    regels = lees_csv(tmp_path / "uit" / "programma.csv")
    assert [(r["prijsklasse"], r["jaar_van"], r["aantal"]) for r in regels] == [
        ("sociaal", "", "4"),
        ("duur", "2027", "7"),
    ]
    ledger = {r["cel"]: r for r in lees_csv(tmp_path / "uit" / "celverantwoording.csv") if r["blad"] == "Lijst"}
    assert (ledger["D3"]["rol"], ledger["D3"]["reden"]) == ("overgeslagen", "overgeslagen volgens de indeling")


@pytest.mark.parametrize(
    "tekst",
    ["geen toml", "versi = 1", "[bladen.X]\nkoprij = 0", "[bladen.X]\nkolommen = 3", "soort = 4", 'soort = "balans"',
     '[bladen.X.kolommen]\nA = "blauwe huur"'],
)  # fmt: skip
def test_a_wrong_indeling_gives_one_sentence_and_status_2(draai, werkboek, tmp_path, tekst) -> None:
    indeling = tmp_path / "indeling.toml"
    indeling.write_text(tekst, encoding="utf-8")
    uitvoer = draai("inlezen", werkboek([KOPPEN, DIJK]), "--naar", tmp_path / "uit", "--indeling", indeling)
    assert uitvoer.status == 2, uitvoer
    assert len(uitvoer.fout.strip().splitlines()) == 1


def test_an_indeling_that_is_no_text_or_does_not_exist_is_refused(draai, werkboek, tmp_path) -> None:
    (tmp_path / "i.toml").write_bytes(b"\xff\xfe\x00")
    for pad in (tmp_path / "i.toml", tmp_path / "weg.toml", tmp_path):
        assert draai("inlezen", werkboek([KOPPEN, DIJK]), "--naar", tmp_path / "uit", "--indeling", pad).status == 2
