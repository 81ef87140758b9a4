"""The indicator differentiatie by examples worked out by hand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd
import pytest
from elders import ELDERS

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.indicators import Moment, Oordeel, Uitkomst, bereken
from prestatiemonitor.tables.schemas import TABELLEN

DAG = date(2026, 6, 30)
GENOEG = {"huur sociaal": 7, "huur laag_midden": 2, "koop hoog_midden": 3, "koop duur": 8}
"""Twenty homes: exactly 35% social, 10% low and 15% high middle."""
Maak = Callable[..., Moment]


def plan(naam: str, status: str = "2A", woonvisie: str | None = "2020+", **velden: Any) -> dict[str, Any]:
    """A row of `plannen`, with nothing that may be built already; see `tabellen` for its programme."""
    vast = {"plan_sleutel": naam, "plan": naam, "planstatus": status, "woonvisie": woonvisie, "reeds_toegestaan": 0}
    return {**vast, **velden}


def tabellen(*plannen: dict[str, Any]) -> dict[str, pd.DataFrame]:
    regels = []
    for rij in plannen:
        jaar, klaar = rij.pop("jaar", 2027), rij.pop("gerealiseerd", False)
        for soort, aantal in rij.pop("programma", {}).items():
            eigendom, prijsklasse = soort.split()
            regels.append(
                {
                    "plan_sleutel": rij["plan_sleutel"],
                    "soort": "nieuwbouw",
                    "eigendom": eigendom,
                    "prijsklasse": prijsklasse,
                    "jaar_van": jaar,
                    "jaar_tot": jaar,
                    "aantal": aantal,
                    "gerealiseerd": klaar,
                }
            )
    rijen = {"plannen": list(plannen), "programma": regels}
    return {
        naam: TABELLEN[naam].vorm(pd.DataFrame(deel).assign(bron="Blad!A2")) if deel else TABELLEN[naam].leeg()
        for naam, deel in rijen.items()
    }


@pytest.fixture
def uitkomst(moment: Maak) -> Callable[..., Uitkomst]:
    def maak(*plannen: dict[str, Any], dag: date = DAG) -> Uitkomst:
        (gevonden,) = bereken(moment(dag, **tabellen(*plannen)), ["differentiatie"])
        return gevonden

    return maak


def test_art_4_onder_b_a_shortfall_without_a_word_on_what_may_be_built_is_no_verdict_and_has_its_reason(
    uitkomst: Callable[..., Uitkomst],
) -> None:
    gevonden = uitkomst(plan("Brink", programma={"koop duur": 20}, reeds_toegestaan=None))
    assert (gevonden.oordeel, gevonden.waarde) == (Oordeel.GEEN_GEGEVENS, None)
    assert "en bij 1 daarvan hangt ervan af of er te weinig is (art. 4 onder b)" in gevonden.onvolledig


def test_a_plan_with_exactly_what_is_asked_is_on_course_and_one_home_less_is_not(
    uitkomst: Callable[..., Uitkomst],
) -> None:
    goed = uitkomst(plan("Brink", programma=GENOEG))
    assert (goed.oordeel, goed.waarde) == (Oordeel.OP_KOERS, 0)
    een_minder = GENOEG | {"huur laag_midden": 1, "koop duur": 9}
    tekort = uitkomst(plan("Brink", programma=een_minder))
    assert (tekort.oordeel, tekort.waarde) == (Oordeel.NIET_OP_KOERS, 1)
    assert "1 plan heeft 1 verplichte woning te weinig: Brink (1)" in tekort.zin


@pytest.mark.parametrize(
    ("status", "gerealiseerd", "oordeel"),
    [
        ("2A", True, Oordeel.NIET_BEHAALD),
        ("2A", False, Oordeel.NIET_OP_KOERS),
        ("3", False, Oordeel.RISICO),
    ],
)
def test_a_shortfall_weighs_by_how_far_the_plan_is(
    uitkomst: Callable[..., Uitkomst], status: str, gerealiseerd: bool, oordeel: Oordeel
) -> None:
    duur = plan("Kade", status, programma={"koop duur": 20}, jaar=2026, gerealiseerd=gerealiseerd)
    gevonden = uitkomst(plan("Brink", programma=GENOEG), duur)
    assert (gevonden.oordeel, gevonden.waarde) == (oordeel, 12)  # 7 social, 2 low and 3 high middle


def test_plans_add_up_and_a_surplus_makes_nothing_good(uitkomst: Callable[..., Uitkomst]) -> None:
    gevonden = uitkomst(
        plan("Brink", programma={"huur sociaal": 20}),  # 2 low and 3 high short
        plan("Kade", programma={"koop duur": 20}),
        plan("Oud", woonvisie="2015+", programma={"koop duur": 20}),
        plan("Vaag", programma={"onbekend onbekend": 20}),
    )
    assert {stap.naam: (int(stap.waarde), stap.soort) for stap in gevonden.stappen} == {
        "Brink": (5, "tekort"),
        "Kade": (12, "tekort"),
        "Oud": (0, "niet_van_toepassing"),
        "Vaag": (0, "nog_te_bepalen"),
    }
    assert gevonden.waarde == sum(stap.waarde for stap in gevonden.stappen) == 17
    assert gevonden.zin == (
        "Niet op koers: 0 van de 4 plannen voldoen; 2 plannen hebben samen 17 verplichte woningen te weinig: Kade (12) "
        "en Brink (5); van 1 is het nog te bepalen; voor 1 geldt de verordening niet."
    )
    assert "Van 1 plan is niet van alle woningen bekend wat voor woning het is." in gevonden.onvolledig


def test_the_total_programme_stands_beside_the_shares_that_are_asked(uitkomst: Callable[..., Uitkomst]) -> None:
    lijnen = uitkomst(plan("Brink", programma=GENOEG), plan("Kade", programma={"koop duur": 20})).lijnen
    assert (lijnen["totaal_sociaal"], lijnen["totaal_sociaal_gevraagd"]) == (Decimal("0.175"), Decimal("0.35"))
    assert lijnen["totaal_hoog_midden"] == lijnen["totaal_hoog_midden_hoogstens"] == Decimal("0.075")


def test_a_plan_that_does_not_count_takes_no_part_and_gives_no_rows(uitkomst: Callable[..., Uitkomst]) -> None:
    gevonden = uitkomst(plan("Brink", programma=GENOEG), plan("Weg", "5A", programma={"koop duur": 20}))
    assert [stap.naam for stap in gevonden.stappen] == ["Brink"]
    assert {bron.tabel: bron.regels for bron in gevonden.bronnen} == {"programma": (0, 1, 2, 3), "plannen": (0,)}


def test_a_plan_that_was_delivered_before_the_agreement_is_named_and_not_judged(
    uitkomst: Callable[..., Uitkomst],
) -> None:
    oud = plan("Oud", programma={"koop duur": 20}, jaar=2024, gerealiseerd=True)
    gevonden = uitkomst(plan("Brink", programma=GENOEG), oud)
    assert gevonden.oordeel is Oordeel.OP_KOERS
    assert gevonden.zin.endswith("1 plan van vóór 2025 telt niet mee.")


def test_where_nothing_is_known_there_is_no_verdict(uitkomst: Callable[..., Uitkomst]) -> None:
    gevonden = uitkomst(plan("Vaag", programma={"onbekend onbekend": 20}), plan("Leeg"))
    assert (gevonden.oordeel, gevonden.waarde) == (Oordeel.GEEN_GEGEVENS, None)
    assert "Van 1 plan is niet opgegeven hoeveel woningen het telt." in gevonden.onvolledig


def test_one_undetermined_plan_keeps_the_built_ones_from_being_achieved(uitkomst: Callable[..., Uitkomst]) -> None:
    gebouwd = plan("Brink", programma=GENOEG, jaar=2025, gerealiseerd=True)
    assert uitkomst(dict(gebouwd)).oordeel is Oordeel.BEHAALD
    vaag = plan("Vaag", programma={"onbekend onbekend": 20})
    assert uitkomst(dict(gebouwd), vaag).oordeel is Oordeel.OP_KOERS


def test_of_a_plan_without_a_regime_a_shortfall_is_not_counted(uitkomst: Callable[..., Uitkomst]) -> None:
    gevonden = uitkomst(plan("Brink", programma=GENOEG), plan("Kade", woonvisie=None, programma={"koop duur": 20}))
    assert (gevonden.oordeel, gevonden.waarde) == (Oordeel.OP_KOERS, 0)
    assert "Van 1 plan is niet bekend of de verordening geldt." in gevonden.onvolledig


def test_before_it_was_in_force_and_in_a_municipality_without_one_there_is_no_norm(moment: Maak) -> None:
    van = moment(DAG, **tabellen(plan("Kade", programma={"koop duur": 20})))
    heidewoud = load_afspraken(ELDERS)
    for anders in (
        replace(van, peildatum=date(2021, 10, 13)),
        replace(van, afspraken=heidewoud, instellingen=heidewoud.instellingen),
    ):
        (gevonden,) = bereken(anders, ["differentiatie"])
        assert (gevonden.oordeel, gevonden.waarde, gevonden.stappen) == (Oordeel.GEEN_NORM, None, ())
