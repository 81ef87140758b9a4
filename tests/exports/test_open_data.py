"""Open data read by its own description: every column described, every value of its kind, the numbers of the Stuk."""

import csv
import datetime as dt
import io
import json
import re
import zipfile
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pandas as pd
import pytest
from stukken import stuk

from prestatiemonitor.exports.csvw import METADATA
from prestatiemonitor.exports.huisstijl import VOORBEELD
from prestatiemonitor.exports.open_data import als_open_data
from prestatiemonitor.exports.stuk import Stuk
from prestatiemonitor.pakketten.keuze import pakketten
from prestatiemonitor.pakketten.maken import LICENTIE, maak

KINDS = {
    "string": str,
    "decimal": Decimal,
    "integer": lambda tekst: int(re.fullmatch(r"-?\d+", tekst)[0]),
    "date": dt.date.fromisoformat,
}
PAKKETTEN = [p.code for p in pakketten()]


def _uitgepakt(inhoud: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
        assert zip_.testzip() is None
        return {naam: zip_.read(naam) for naam in zip_.namelist()}


def _lees(bestanden: dict[str, bytes], naam: str) -> list[dict[str, Any]]:
    """The rows of a file, read and checked by nothing but its description."""
    groep = json.loads(bestanden[METADATA])
    tabel = next(t for t in groep["tables"] if t["url"] == naam)
    dialect, schema = groep["dialect"], tabel["tableSchema"]
    tekst = io.StringIO(bestanden[naam].decode(dialect["encoding"]), newline="")
    kop, *regels = csv.reader(tekst, delimiter=dialect["delimiter"], quotechar=dialect["quoteChar"], strict=True)
    assert kop == [kolom["titles"] for kolom in schema["columns"]]
    rijen = []
    for regel in regels:
        rij = {}
        for kolom, cel in zip(schema["columns"], regel, strict=True):
            assert cel or not kolom.get("required"), (naam, kolom["name"])
            rij[kolom["name"]] = KINDS[kolom["datatype"]](cel) if cel else None
        rijen.append(rij)
    sleutels = [tuple(rij[naam] for naam in schema["primaryKey"]) for rij in rijen]
    assert len(set(sleutels)) == len(sleutels)
    return rijen


@pytest.mark.parametrize("pakket", PAKKETTEN)
def test_every_file_is_described_and_every_value_is_what_its_description_says(pakket: str) -> None:
    bestanden = _uitgepakt(als_open_data(stuk(pakket)))
    groep = json.loads(bestanden[METADATA])
    assert groep["@context"] == ["http://www.w3.org/ns/csvw", {"@language": "nl"}]
    assert {t["url"] for t in groep["tables"]} == {naam for naam in bestanden if naam.endswith(".csv")}
    for tabel in groep["tables"]:
        assert tabel["dc:title"] and tabel["dc:description"] and _lees(bestanden, tabel["url"])
        namen = [kolom["name"] for kolom in tabel["tableSchema"]["columns"]]
        assert len(set(namen)) == len(namen) and all(re.fullmatch(r"[a-z][a-z0-9_]*", naam) for naam in namen)
        for kolom in tabel["tableSchema"]["columns"]:
            assert len(kolom["dc:description"]) > 10
            assert f"- {kolom['name']}: {kolom['dc:description']}" in bestanden["README.txt"].decode("utf-8-sig")


@pytest.mark.parametrize("pakket", PAKKETTEN)
def test_the_figures_are_those_of_all_subjects_and_unknown_is_empty_never_zero(pakket: str) -> None:
    een = stuk(pakket)
    rijen = _lees(_uitgepakt(als_open_data(een)), "cijfers.csv")
    alle = [(o.id, rij) for o in een.onderwerpen for rij in o.cijfers.to_dict("records")]
    assert len(rijen) == len(alle)
    for gelezen, (code, rij) in zip(rijen, alle, strict=True):
        assert (gelezen["indicator"], gelezen["partij"], gelezen["periode"]) == (code, rij["Partij"], rij["Periode"])
        assert gelezen["oordeel"] == rij["Oordeel"] and gelezen["peildatum"] == een.peildatum
        for naam in ("Waarde", "Norm"):
            assert gelezen[naam.lower()] == (None if pd.isna(rij[naam]) else Decimal(str(rij[naam])))


def test_what_people_said_is_not_in_the_figures() -> None:
    koppen = _uitgepakt(als_open_data(stuk("ambtelijk-juni")))["cijfers.csv"].decode().splitlines()[0]
    assert "partijen" not in koppen and "correcties" not in koppen


def test_only_plans_that_are_public_are_listed_and_nothing_tells_of_others() -> None:
    een = stuk("ambtelijk-juni")
    plannen = een.plannen.copy()
    plannen.loc[plannen.index[0], "Vertrouwelijkheid"] = "vertrouwelijk"
    plannen.loc[plannen.index[1], "Vertrouwelijkheid"] = "onbekend"
    bestanden = _uitgepakt(als_open_data(replace(een, plannen=plannen)))
    rijen = _lees(bestanden, "plannen.csv")
    open_ = plannen[plannen["Vertrouwelijkheid"] == "openbaar"]
    assert [rij["plan"] for rij in rijen] == open_["Plan"].tolist()
    assert [rij["nummer"] for rij in rijen] == list(range(1, len(open_) + 1))
    assert sum(rij["nieuwbouw"] or 0 for rij in rijen) == open_["Nieuwbouw"].sum()
    assert "vertrouwelijkheid" not in rijen[0]
    kolom = next(k for k in _kolommen(bestanden, "plannen.csv") if k["name"] == "sociale_huur")
    assert kolom["schema:unitText"] == "woningen"


def _kolommen(bestanden: dict[str, bytes], naam: str) -> list[dict[str, Any]]:
    tabellen = json.loads(bestanden[METADATA])["tables"]
    return list(next(t for t in tabellen if t["url"] == naam)["tableSchema"]["columns"])


def test_norms_name_the_figure_they_are_for() -> None:
    een = stuk("raadsinformatieavond")
    rijen = _lees(_uitgepakt(als_open_data(een)), "normen.csv")
    assert [rij["norm"] for rij in rijen] == [" ".join(r.split()) for o in een.onderwerpen for r in o.normregels]
    assert {rij["indicator"] for rij in rijen} <= {o.id for o in een.onderwerpen}


def test_the_licence_is_in_the_description_once_it_is_chosen_and_is_said_to_lack_before() -> None:
    adres = "https://creativecommons.org/publicdomain/zero/1.0/"
    met = _uitgepakt(als_open_data(stuk("raadsinformatieavond"), licentie=adres))
    zonder = _uitgepakt(als_open_data(stuk("raadsinformatieavond")))
    assert json.loads(met[METADATA])["dc:license"] == {"@id": adres} and adres in met["README.txt"].decode()
    assert "dc:license" not in json.loads(zonder[METADATA]) and "nog niet gekozen" in zonder["README.txt"].decode()


def test_files_for_a_meeting_behind_closed_doors_say_that_they_are_not_for_publication() -> None:
    dicht = _uitgepakt(als_open_data(stuk("ambtelijk-juni")))["README.txt"].decode("utf-8-sig")
    open_ = _uitgepakt(als_open_data(stuk("raadsinformatieavond")))["README.txt"].decode("utf-8-sig")
    assert "niet bedoeld om te publiceren" in dicht and "niet bedoeld om te publiceren" not in open_
    assert VOORBEELD in open_ and stuk("raadsinformatieavond").bewijs[0] in open_


def test_the_same_pack_gives_the_same_bytes_and_one_without_subjects_an_empty_file() -> None:
    een = stuk("raadsinformatieavond")
    assert als_open_data(een) == als_open_data(een)
    leeg = _uitgepakt(als_open_data(replace(een, onderwerpen=())))
    assert not _lees(leeg, "cijfers.csv") and "normen.csv" not in leeg


def test_text_that_looks_like_a_formula_or_breaks_a_line_stays_one_value() -> None:
    een = stuk("raadsinformatieavond")
    onderwerp = replace(een.onderwerpen[0], titel='=1+1, "x"\nz', normregels=())
    rijen = _lees(_uitgepakt(als_open_data(_met(een, onderwerp))), "cijfers.csv")
    assert {rij["onderwerp"] for rij in rijen} == {'\'=1+1, "x" z'}


def _met(een: Stuk, onderwerp: Any) -> Stuk:
    return replace(een, onderwerpen=(onderwerp,))


def test_the_licence_is_a_setting_of_the_installation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(LICENTIE, "https://example.org/licentie")
    (bestand,) = maak(stuk("raadsinformatieavond"), ["open_data"]).bestanden
    assert json.loads(_uitgepakt(bestand.inhoud)[METADATA])["dc:license"] == {"@id": "https://example.org/licentie"}
