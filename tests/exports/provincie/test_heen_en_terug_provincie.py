"""There and back: plans in the province's form are read as the same plans, and what differs stands in the file."""

import io
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.exports.provincie import als_provincie
from prestatiemonitor.exports.provincie.proef import lees_terug, woningen
from prestatiemonitor.exports.provincie.vorm import provincievorm
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.readers.woorden.cellen import is_leeg
from prestatiemonitor.tables.schemas import PLANNEN, PROGRAMMA
from prestatiemonitor.tables.waarden import (
    EIGENDOM,
    MIDDENHUUR_PRIJSKLASSEN,
    PRIJSKLASSE,
    VERTROUWELIJKHEID,
    WONINGTYPE,
    WOONVISIE,
)

VOORBEELDEN = sorted((Path(__file__).parents[3] / "data" / "voorbeeld").glob("planmonitor-*.xlsx"))
STATUSSEN = load_afspraken().planstatussen
CORPORATIES = [partij.code for partij in load_afspraken().corporaties]
KLASSEN = sorted({(klasse.eigendom, klasse.prijsklasse) for klasse in provincievorm().klassen})
INSTELLINGEN = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])

woorden = st.lists(st.text("abcdefghijklmnoprstuvwz", min_size=3, max_size=9), min_size=1, max_size=3).map(" ".join)
tekst = (woorden | st.builds("{}{}".format, st.sampled_from("=+-@"), woorden)).filter(lambda t: not is_leeg(t))


@st.composite
def plannen(draw: st.DrawFn, nummer: int) -> dict[str, Any]:
    """A plan as the province's list can tell it, with the monitor's own columns beside it."""
    status = draw(st.sampled_from(sorted(provincievorm().codes["planstatus"])))
    hard = STATUSSEN[status].hardheid if status in STATUSSEN else draw(st.sampled_from(["hard", "zacht", "onbekend"]))
    telling = st.none() | st.integers(0, 400)
    graden = st.tuples(st.floats(51, 53), st.floats(4, 7)).map(lambda paar: (round(paar[0], 6), round(paar[1], 6)))
    breedtegraad, lengtegraad = draw(st.just((None, None)) | graden)
    return {
        "plan_sleutel": f"{draw(st.sampled_from('ABC='))}{nummer}",
        "plan": f"{draw(tekst)} {nummer}",
        "kern": draw(st.none() | st.sampled_from(load_afspraken().kernen)),
        "planstatus": status,
        "planstatus_bron": provincievorm().codes["planstatus"][status],
        "hardheid": hard,
        "fase": draw(st.none() | st.sampled_from(["1. Initiatief", "5. Realisatie", "7. Afgerond"])),
        "corporatie": draw(st.none() | st.sampled_from(CORPORATIES)),
        "opdrachtgever": draw(st.none() | tekst | st.sampled_from(CORPORATIES)),
        "woonvisie": draw(st.none() | st.sampled_from(WOONVISIE)),
        "zorgwoningen": draw(telling),
        "reeds_toegestaan": draw(telling),
        "vertrouwelijkheid": draw(st.none() | st.sampled_from(VERTROUWELIJKHEID)),
        "knelpunten": draw(st.none() | st.sampled_from(["Netcongestie", "Netcongestie;Stikstofruimte", "Anders"])),
        "realisatiekans": draw(st.none() | st.integers(0, 1000).map(lambda promille: promille / 1000)),
        "toelichting": draw(st.none() | tekst),
        "nultreden": draw(telling),
        "geclusterd": draw(telling),
        "zorggeschikt": draw(telling),
        "breedtegraad": breedtegraad,
        "lengtegraad": lengtegraad,
    }


def regel(sleutel: str) -> st.SearchStrategy[dict[str, Any]]:
    jaar = st.integers(2024, 2045)
    jaren = st.one_of(
        jaar.map(lambda j: (j, j)),
        st.tuples(jaar, st.integers(1, 9)).map(lambda p: (p[0], p[0] + p[1])),
        jaar.map(lambda j: (j, None)),
        jaar.map(lambda j: (None, j)),
    )
    return st.builds(
        lambda soort, type_, klasse, jaren, aantal, klaar: {
            "plan_sleutel": sleutel, "soort": soort, "woningtype": type_, "eigendom": klasse[0],
            "prijsklasse": klasse[1], "jaar_van": jaren[0], "jaar_tot": jaren[1], "aantal": aantal,
            "gerealiseerd": klaar,
        },
        st.sampled_from(["nieuwbouw", "nieuwbouw", "sloop"]), st.sampled_from(WONINGTYPE), st.sampled_from(KLASSEN),
        jaren, st.integers(1, 900), st.sampled_from([True, False, None]),
    )  # fmt: skip


@st.composite
def planlijsten(draw: st.DrawFn) -> tuple[pd.DataFrame, pd.DataFrame]:
    lijst = [draw(plannen(nummer)) for nummer in range(draw(st.integers(1, 6)))]
    homes = [r for plan in lijst for r in draw(st.lists(regel(plan["plan_sleutel"]), max_size=6))]
    return (
        PLANNEN.vorm(pd.DataFrame(lijst, columns=PLANNEN.kolomnamen, dtype=object)),
        PROGRAMMA.vorm(pd.DataFrame(homes, columns=PROGRAMMA.kolomnamen, dtype=object)),
    )


@st.composite
def willekeurig(draw: st.DrawFn) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Plans that the form cannot hold as they are: price classes, statuses and words that it does not know."""
    plannen_, homes = draw(planlijsten())
    plannen_, homes = plannen_.astype(object), homes.astype(object)
    for i in range(len(homes)):
        homes.loc[i, "prijsklasse"] = draw(st.none() | st.sampled_from(PRIJSKLASSE))
        homes.loc[i, "eigendom"] = draw(st.none() | st.sampled_from(EIGENDOM))
    for i in range(len(plannen_)):
        code = draw(st.sampled_from([*STATUSSEN, "onbekend"]))
        plannen_.loc[i, ["planstatus", "hardheid"]] = [
            code,
            STATUSSEN[code].hardheid if code in STATUSSEN else "onbekend",
        ]
        plannen_.loc[i, "planstatus_bron"] = draw(st.none() | st.sampled_from(["vastgesteld", "Idee", code, "2A"]))
        plannen_.loc[i, "knelpunten"] = draw(st.none() | st.sampled_from(["a, b", "Netcongestie;Netcongestie"]))
    return PLANNEN.vorm(plannen_), PROGRAMMA.vorm(homes)


def toelichting(inhoud: bytes) -> list[tuple[str, ...]]:
    """The rows on the last sheet, without empty cells behind them."""
    blad = openpyxl.load_workbook(io.BytesIO(inhoud))["Toelichting"]
    return [
        tuple("" if cel is None else str(cel) for cel in rij) for rij in blad.iter_rows(max_col=4, values_only=True)
    ]


@INSTELLINGEN
@given(planlijsten())
def test_plans_that_fit_the_form_are_read_back_unchanged(lijst: tuple[pd.DataFrame, pd.DataFrame]) -> None:
    inhoud = als_provincie(*lijst, kenmerk="Bron")
    terug = read_workbook(inhoud, "lijst.xlsx")
    assert [str(m) for m in terug.meldingen if m.ernst == "fout"] == []
    zonder = [kolom for kolom in PLANNEN.kolomnamen if kolom != "bron"]
    pd.testing.assert_frame_equal(terug.tabellen["plannen"][zonder], lijst[0][zonder])
    assert woningen(terug.tabellen["programma"]) == woningen(lijst[1])
    assert any("leest dit bestand terug als dezelfde" in rij[0] for rij in toelichting(inhoud))


@INSTELLINGEN
@given(willekeurig())
def test_every_difference_stands_in_the_file_and_no_home_is_lost(lijst: tuple[pd.DataFrame, pd.DataFrame]) -> None:
    inhoud = als_provincie(*lijst, kenmerk="Bron")
    rijen = toelichting(inhoud)
    for afwijking in lees_terug(inhoud, *lijst):
        assert (afwijking.plan, afwijking.wat, afwijking.monitor, afwijking.bestand) in rijen
    terug = read_workbook(inhoud, "lijst.xlsx", soort="planmonitor").tabellen["programma"]
    was, is_ = (woningen(homes.assign(eigendom=pd.NA, prijsklasse=pd.NA)) for homes in (lijst[1], terug))
    assert was == is_


@pytest.mark.parametrize("bestand", VOORBEELDEN, ids=lambda pad: pad.stem)
def test_the_example_deliveries_come_back_as_they_are_but_for_low_and_high_middenhuur(bestand: Path) -> None:
    lezing = read_workbook(bestand.read_bytes(), bestand.name)
    plannen_, homes = lezing.tabellen["plannen"], lezing.tabellen["programma"]
    terug = read_workbook(als_provincie(plannen_, homes, kenmerk="Bron"), "lijst.xlsx")
    assert not terug.heeft_fout
    zonder = [kolom for kolom in PLANNEN.kolomnamen if kolom != "bron"]
    pd.testing.assert_frame_equal(terug.tabellen["plannen"][zonder], plannen_[zonder])
    een_midden = homes["prijsklasse"].replace(dict.fromkeys(MIDDENHUUR_PRIJSKLASSEN, "midden"))
    assert woningen(terug.tabellen["programma"]) == woningen(homes.assign(prijsklasse=een_midden))
