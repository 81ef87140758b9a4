"""There and back: the list of plans in each of its forms is read as the same plans; what differs stands in the file."""

import io
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from provincie import BOUW, SLOOP

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.exports.planlijst import PROVINCIE, VORMEN, maak_planlijst
from prestatiemonitor.exports.provincie import als_provincie
from prestatiemonitor.exports.provincie.omzetten import detailregels
from prestatiemonitor.exports.provincie.proef import lees_terug, woningen
from prestatiemonitor.exports.provincie.vorm import provincievorm
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.readers.woorden.cellen import is_leeg
from prestatiemonitor.tables.schemas import PLANNEN, PROGRAMMA
from prestatiemonitor.tables.waarden import (
    EERSTE_JAAR,
    EIGENDOM,
    HARDHEID,
    LAATSTE_JAAR,
    MIDDENHUUR_PRIJSKLASSEN,
    ONBEKEND,
    PRIJSKLASSE,
    SOORT,
    VERTROUWELIJKHEID,
    WONINGTYPE,
    WOONVISIE,
)

Lijst = tuple[pd.DataFrame, pd.DataFrame]

VOORBEELDEN = sorted((Path(__file__).parents[2] / "data" / "voorbeeld").glob("planmonitor-*.xlsx"))
STATUSSEN = load_afspraken().planstatussen
CORPORATIES = [partij.code for partij in load_afspraken().corporaties]
INSTELLINGEN = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
ZONDER_BRON = [kolom for kolom in PLANNEN.kolomnamen if kolom != "bron"]

# Text as a cell keeps it, and text by which a reader asks in any other list: it may be no plan, or one that is gone.
vrije_tekst = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1, max_size=30
).map(str.strip)
vraagtekst = st.sampled_from(
    ["vervallen", "Plan ingetrokken", "Totaal", "waarvan Noord", "12", "2027", "Dubbel geteld met Zuid", "=1+1", "-5",
     "niet openbaar", "Nijkerk", "@home", "007", "opgeleverd", "De Dijk", "De Dijk fase 2", "sociale huur 12"]
)  # fmt: skip
tekst = (vrije_tekst | vraagtekst).filter(lambda waarde: waarde != "" and not is_leeg(waarde))


@st.composite
def plannen(draw: st.DrawFn, nummer: int) -> dict[str, Any]:
    """Any plan that the table can hold: of a status the hardheid follows, and a place has both its numbers or none."""
    status = draw(st.sampled_from([*STATUSSEN, ONBEKEND]))
    telling = st.none() | st.integers(0, 400)
    graden = st.tuples(st.floats(51, 53), st.floats(4, 7)).map(lambda paar: (round(paar[0], 6), round(paar[1], 6)))
    breedtegraad, lengtegraad = draw(st.just((None, None)) | graden)
    return {
        "plan_sleutel": f"{draw(tekst)}{nummer}",
        "plan": draw(tekst),
        "kern": draw(st.none() | st.sampled_from([*load_afspraken().kernen, "Elders"])),
        "planstatus": status,
        "planstatus_bron": draw(st.none() | tekst | st.sampled_from([status, "2A", "2A. Vastgesteld", "ontwerp"])),
        "hardheid": STATUSSEN[status].hardheid if status in STATUSSEN else draw(st.sampled_from(HARDHEID)),
        "fase": draw(st.none() | tekst | st.sampled_from(["1. Initiatief", "opgeleverd", "7. Afgerond"])),
        "corporatie": draw(st.none() | st.sampled_from(CORPORATIES)),
        "opdrachtgever": draw(st.none() | tekst | st.sampled_from(CORPORATIES)),
        "woonvisie": draw(st.none() | st.sampled_from(WOONVISIE)),
        "zorgwoningen": draw(telling),
        "reeds_toegestaan": draw(telling),
        "vertrouwelijkheid": draw(st.none() | st.sampled_from(VERTROUWELIJKHEID)),
        "knelpunten": draw(st.none() | st.sampled_from(["Net", "Net;Geluid", "net, elders", "net, hier;geluid"])),
        "realisatiekans": draw(st.none() | st.integers(0, 1000).map(lambda promille: promille / 1000)),
        "toelichting": draw(st.none() | tekst),
        "nultreden": draw(telling),
        "geclusterd": draw(telling),
        "zorggeschikt": draw(telling),
        "breedtegraad": breedtegraad,
        "lengtegraad": lengtegraad,
    }


def regel(sleutel: str) -> st.SearchStrategy[dict[str, Any]]:
    """Any homes that the table can hold, to build or to demolish."""
    jaar = st.integers(EERSTE_JAAR, LAATSTE_JAAR) | st.integers(2025, 2028)
    jaren = st.one_of(
        jaar.map(lambda j: (j, j)),
        st.tuples(jaar, jaar).map(lambda paar: (min(paar), max(paar))),
        jaar.map(lambda j: (j, None)),
        jaar.map(lambda j: (None, j)),
        st.just((None, None)),
    )
    return st.builds(
        lambda soort, type_, eigendom, prijs, label, jaren, aantal, klaar: {
            "plan_sleutel": sleutel, "soort": soort, "woningtype": type_, "eigendom": eigendom, "prijsklasse": prijs,
            "label_bron": label, "jaar_van": jaren[0], "jaar_tot": jaren[1], "aantal": aantal, "gerealiseerd": klaar,
        },
        st.sampled_from(SOORT), st.sampled_from(WONINGTYPE), st.sampled_from(EIGENDOM), st.sampled_from(PRIJSKLASSE),
        st.none() | st.sampled_from(["tot aftoppingsgrens", "Sociale huur"]), jaren, st.integers(0, 900),
        st.sampled_from([True, False, None]),
    )  # fmt: skip


@st.composite
def planlijsten(draw: st.DrawFn) -> Lijst:
    lijst = [draw(plannen(nummer)) for nummer in range(draw(st.integers(1, 6)))]
    homes = [r for plan in lijst for r in draw(st.lists(regel(plan["plan_sleutel"]), max_size=6))]
    return (
        PLANNEN.vorm(pd.DataFrame(lijst, columns=PLANNEN.kolomnamen, dtype=object)),
        PROGRAMMA.vorm(pd.DataFrame(homes, columns=PROGRAMMA.kolomnamen, dtype=object)),
    )


def toelichting(inhoud: bytes) -> list[tuple[str, ...]]:
    """The rows on the last sheet, without empty cells behind them."""
    blad = openpyxl.load_workbook(io.BytesIO(inhoud))["Toelichting"]
    return [
        tuple("" if cel is None else str(cel) for cel in rij) for rij in blad.iter_rows(max_col=4, values_only=True)
    ]


@pytest.mark.parametrize("vorm", VORMEN)
@INSTELLINGEN
@given(planlijsten())
def test_any_list_of_plans_is_read_back_unchanged(vorm: str, lijst: Lijst) -> None:
    inhoud = maak_planlijst(vorm, dict(zip(("plannen", "programma"), lijst, strict=True)), kenmerk="Bron")
    terug = read_workbook(inhoud, "lijst.xlsx")
    assert [str(m) for m in terug.meldingen if m.ernst == "fout"] == []
    pd.testing.assert_frame_equal(terug.tabellen["plannen"][ZONDER_BRON], lijst[0][ZONDER_BRON])
    assert woningen(terug.tabellen["programma"]) == woningen(lijst[1])
    if vorm == PROVINCIE:
        gelijk = "De monitor leest dit bestand terug als dezelfde plannen met dezelfde woningen."
        assert (gelijk, "", "", "") in toelichting(inhoud)


@INSTELLINGEN
@given(planlijsten())
def test_the_fields_of_the_province_count_every_home_without_the_own_columns(lijst: Lijst) -> None:
    geteld: Counter[tuple[str, str]] = Counter()
    for regel_ in detailregels(provincievorm(), lijst[1]):
        for veld in [veld for veld in (*BOUW, *SLOOP) if veld in regel_]:
            klasse = veld.removeprefix("sloop_").partition("_")[2]
            for telling in {klasse[:4], klasse}:  # huur, with huur3 in it; koop, with koop_onb in it
                geteld["sloop" if veld in SLOOP else "nieuwbouw", telling] += regel_[veld]
    for soort, homes in lijst[1].groupby("soort"):
        for eigendom in EIGENDOM:
            eigen = homes[homes["eigendom"] == eigendom]
            assert geteld[soort, eigendom[:4]] == eigen["aantal"].sum()
            midden = eigen["prijsklasse"].isin(MIDDENHUUR_PRIJSKLASSEN)
            assert eigendom == ONBEKEND or geteld[soort, f"{eigendom}3"] == eigen.loc[midden, "aantal"].sum()


def een_plan(**velden: Any) -> Lijst:
    plan = {"plan_sleutel": "A1", "plan": "De Dijk", "planstatus": "2A", "hardheid": "hard"} | velden
    home = {"plan_sleutel": "A1", "soort": "nieuwbouw", "jaar_van": 2027, "jaar_tot": 2027, "aantal": 10}
    return PLANNEN.vorm(pd.DataFrame([plan], dtype=object)), PROGRAMMA.vorm(pd.DataFrame([home], dtype=object))


def test_a_difference_stands_in_the_file() -> None:
    lijst = een_plan(hardheid="zacht")
    inhoud = als_provincie(*lijst, kenmerk="Bron")
    afwijkingen = lees_terug(inhoud, *lijst)
    assert [(afwijking.wat, afwijking.bestand) for afwijking in afwijkingen[1:]] == [("Hardheid", "hard")]
    for afwijking in afwijkingen:
        assert (afwijking.plan, afwijking.wat, afwijking.monitor, afwijking.bestand) in toelichting(inhoud)


@pytest.mark.parametrize(
    ("velden", "melding"),
    [({"fase": "vervallen"}, "PLAN_VERVALLEN"), ({"plan": "12"}, "NAAM_IS_GETAL"),
     ({"toelichting": "Dubbel geteld met Zuid"}, "NOOT_BIJ_REGEL")],
)  # fmt: skip
def test_a_list_in_which_somebody_changed_a_cell_is_asked_about_as_any_other(
    velden: dict[str, str], melding: str
) -> None:
    inhoud = als_provincie(*een_plan(**velden), kenmerk="Bron")
    assert not read_workbook(inhoud, "lijst.xlsx").heeft_fout
    boek, veranderd = openpyxl.load_workbook(io.BytesIO(inhoud)), io.BytesIO()
    boek["DetailPlanning"]["F2"] = 2028
    boek.save(veranderd)
    assert melding in {m.code for m in read_workbook(veranderd.getvalue(), "lijst.xlsx").meldingen if m.ernst == "fout"}


def test_a_list_that_was_only_opened_and_saved_is_unchanged(zet_om: Callable[..., bytes]) -> None:
    lijst = een_plan(fase="vervallen", realisatiekans=0.35, breedtegraad=52.155174, lengtegraad=5.387206)
    assert lees_terug(zet_om(als_provincie(*lijst, kenmerk="Bron"), "xlsx"), *lijst) == []


@pytest.mark.parametrize("bestand", VOORBEELDEN, ids=lambda pad: pad.stem)
@pytest.mark.parametrize("vorm", VORMEN)
def test_the_example_deliveries_come_back_as_they_are(vorm: str, bestand: Path) -> None:
    tabellen = read_workbook(bestand.read_bytes(), bestand.name).tabellen
    terug = read_workbook(maak_planlijst(vorm, tabellen, kenmerk="Bron"), "lijst.xlsx")
    assert not terug.heeft_fout
    pd.testing.assert_frame_equal(terug.tabellen["plannen"][ZONDER_BRON], tabellen["plannen"][ZONDER_BRON])
    assert woningen(terug.tabellen["programma"]) == woningen(tabellen["programma"])
