"""There and back: any tables written into the template are read back as the same tables."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.exports.sjabloon import vul_sjabloon
from prestatiemonitor.readers import Inlezing, read_workbook
from prestatiemonitor.readers.woorden.cellen import is_leeg
from prestatiemonitor.tables.schemas import TABELLEN, Kolom, Tabel, tabellen_van
from prestatiemonitor.tables.waarden import ONTTREKKINGEN, TOEVOEGINGEN

Regel = dict[str, Any]
PARTIJEN = [partij.code for partij in load_afspraken().partijen]
CORPORATIES = [partij.code for partij in load_afspraken().corporaties]
STATUSSEN = load_afspraken().planstatussen

GRADEN = {"breedtegraad": (51.0, 53.0), "lengtegraad": (4.0, 7.0)}  # a place has both or none

# Text as a cell keeps it: no control characters, no blanks around it, and not a word that means unknown.
tekst = (
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1, max_size=40)
    .map(str.strip)
    .filter(lambda waarde: waarde != "" and not is_leeg(waarde))
)
formuletekst = st.sampled_from(
    ["=1+1", "+31 33", "-5", "@home", "007", "1.250", "2025-06-30", "ja", "_x0041_", "<r>b</r>"]
)
jaren = st.integers(2000, 2075)
aantallen = st.integers(0, 99_999)


def cel(kolom: Kolom) -> st.SearchStrategy[Any]:
    """Values that the column accepts; a column that is not required may be empty."""
    if kolom.naam in ("corporatie", "partij"):
        strategie: st.SearchStrategy[Any] = st.sampled_from(CORPORATIES if kolom.naam == "corporatie" else PARTIJEN)
    elif kolom.waarden:
        strategie = st.sampled_from(kolom.waarden)
    elif kolom.soort == "waarheid":
        strategie = st.booleans()
    elif kolom.soort == "aandeel":
        strategie = st.integers(0, 1000).map(lambda promille: promille / 1000)
    elif kolom.naam in GRADEN:
        strategie = st.floats(*GRADEN[kolom.naam]).map(lambda graad: round(graad, 6))
    elif kolom.soort == "getal":
        strategie = st.integers(-(10**9), 10**9).map(lambda duizendsten: duizendsten / 1000)
    elif kolom.naam == "afspraak":
        strategie = st.integers(1, 29)
    elif kolom.soort == "geheel":
        strategie = jaren if kolom.naam.startswith("jaar") else aantallen
    else:
        strategie = tekst | formuletekst
    return strategie if kolom.verplicht else st.none() | strategie


def regels(tabel: Tabel, sleutels: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[list[Regel]]:
    """Rows of one table; `sleutels` gives the plan codes that the rows may refer to."""
    velden = {kolom.naam: cel(kolom) for kolom in tabel.invulkolommen}
    if sleutels is not None:
        velden["plan_sleutel"] = sleutels
    uniek = (lambda regel: regel["plan_sleutel"]) if tabel.sleutel else None
    return st.lists(st.fixed_dictionaries(velden).map(pas_aan), max_size=5, unique_by=uniek)


def pas_aan(regel: Regel) -> Regel:
    """The row made consistent: years in order, the sign that a mutatie has, the hardheid that follows from a status."""
    if regel.get("jaar_van") is not None and regel.get("jaar_tot") is not None:
        regel["jaar_van"], regel["jaar_tot"] = sorted((regel["jaar_van"], regel["jaar_tot"]))
    if regel.get("mutatie") in ONTTREKKINGEN or (regel.get("mutatie") == "overheveling" and regel["aantal"] % 2):
        regel["aantal"] = -regel["aantal"]
    if any(regel.get(naam) is None for naam in GRADEN):
        regel |= {naam: None for naam in GRADEN if naam in regel}
    status = STATUSSEN.get(regel.get("planstatus") or "")
    if regel.get("hardheid") is not None and status is not None:
        regel["hardheid"] = status.hardheid
    return regel


@st.composite
def planmonitors(draw: st.DrawFn) -> dict[str, pd.DataFrame]:
    plannen = draw(regels(TABELLEN["plannen"]))
    sleutels = [plan["plan_sleutel"] for plan in plannen]
    programma = draw(regels(TABELLEN["programma"], st.sampled_from(sleutels))) if sleutels else []
    return {"plannen": frame("plannen", plannen), "programma": frame("programma", programma)}


@st.composite
def jaarschijven(draw: st.DrawFn) -> dict[str, pd.DataFrame]:
    return {tabel.naam: frame(tabel.naam, draw(regels(tabel))) for tabel in tabellen_van("jaarschijf")}


def frame(naam: str, rijen: list[Regel]) -> pd.DataFrame:
    return TABELLEN[naam].vorm(pd.DataFrame(rijen, columns=TABELLEN[naam].kolomnamen, dtype=object))


def lees(soort: str, tabellen: Mapping[str, pd.DataFrame]) -> Inlezing:
    return read_workbook(vul_sjabloon(soort, tabellen), f"{soort}.xlsx")


def vergelijk(soort: str, tabellen: Mapping[str, pd.DataFrame]) -> None:
    inlezing = lees(soort, tabellen)
    assert [str(melding) for melding in inlezing.meldingen if melding.ernst == "fout"] == []
    assert inlezing.soort == soort
    assert set(inlezing.tabellen) == set(tabellen)
    for naam, geschreven in tabellen.items():
        gelezen = inlezing.tabellen[naam]
        assert gelezen["bron"].notna().all()
        gelezen = gelezen.drop(columns="bron")
        verwacht = geschreven.drop(columns="bron")
        if naam == "plannen":  # left blank, these follow from what is filled in
            for kolom in ("planstatus", "hardheid"):
                verwacht[kolom] = verwacht[kolom].fillna(gelezen[kolom])
        pd.testing.assert_frame_equal(gelezen, verwacht)


INSTELLINGEN = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@INSTELLINGEN
@given(planmonitors())
def test_a_planmonitor_comes_back_as_it_was_written(tabellen: dict[str, pd.DataFrame]) -> None:
    vergelijk("planmonitor", tabellen)


@INSTELLINGEN
@given(jaarschijven())
def test_a_jaarschijf_comes_back_as_it_was_written(tabellen: dict[str, pd.DataFrame]) -> None:
    vergelijk("jaarschijf", tabellen)


@pytest.mark.parametrize(
    ("status", "hardheid"), [("1A", "hard"), ("2C", "zacht"), ("5A", "onbekend"), (None, "onbekend")]
)
def test_hardheid_left_blank_follows_from_the_planstatus(status: str | None, hardheid: str) -> None:
    plannen = frame("plannen", [{"plan_sleutel": "P1", "plan": "Luchtkasteel", "planstatus": status}])
    gelezen = lees("planmonitor", {"plannen": plannen}).tabellen["plannen"]
    assert gelezen["hardheid"].tolist() == [hardheid]
    assert gelezen["planstatus"].tolist() == [status or "onbekend"]


@pytest.mark.parametrize("mutatie", [*TOEVOEGINGEN, *ONTTREKKINGEN])
def test_the_sign_of_a_mutatie_survives(mutatie: str) -> None:
    aantal = 5 if mutatie in TOEVOEGINGEN else -5
    regel = {"corporatie": "WSN", "segment": "sociale_huur", "mutatie": mutatie, "basis": "prognose", "aantal": aantal}
    gelezen = lees("jaarschijf", {"voorraadmutaties": frame("voorraadmutaties", [regel])})
    assert gelezen.tabellen["voorraadmutaties"]["aantal"].tolist() == [aantal]
