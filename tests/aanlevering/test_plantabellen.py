"""Where people say that a code was used again, lists that are held beside each other tell two plans everywhere."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from planaantekeningen import BESLUIT
from planlijsten import DECEMBER, JUNI, lever_planmonitor

from prestatiemonitor.aanlevering import (
    Verschil,
    als_lijst,
    als_nieuwe_lijst,
    codescheidingen,
    met_sprongen,
    moment_op,
    moment_uit_elkaar,
    vergelijk,
    vorige_levering,
)
from prestatiemonitor.aanlevering.plantabellen import met_eigen_sleutels
from prestatiemonitor.indicators import GEZAMENLIJK, bereken
from prestatiemonitor.indicators.oorzaken import Oorzaak, oorzaken
from prestatiemonitor.indicators.verandering import veranderingen
from prestatiemonitor.readers import Inlezing, read_workbook
from prestatiemonitor.store import Opslag
from prestatiemonitor.verordening.plancodes import Scheiding

LATER = dt.date(2026, 6, 30)
TWEE_PLANNEN = replace(BESLUIT, oud=("P1",), nieuw=("P1",), zelfde=False, tot_en_met=JUNI, vanaf=DECEMBER)
WAS, IS_NU = {"P1": ("De Brink", 30, 2026)}, {"P1": ("Stationsplein", 75, 2029)}


@pytest.fixture
def opslag(tmp_path: Path) -> Iterator[Opslag]:
    """De Brink has code P1 in June, Stationsplein in December."""
    url = f"sqlite:///{tmp_path / 'opslag.sqlite'}"
    lever_planmonitor(url, JUNI, WAS)
    lever_planmonitor(url, DECEMBER, IS_NU)
    opslag = Opslag(url)
    yield opslag
    opslag.sluit()


def _oorzaken(opslag: Opslag) -> list[Oorzaak]:
    """Why the number of homes in plans became another one since June."""
    nu, toen = (moment_uit_elkaar(moment_op(opslag, dag), codescheidingen(opslag)) for dag in (DECEMBER, JUNI))
    uitkomsten = (bereken(moment, ["plancapaciteit"]) for moment in (nu, toen))
    gevonden = veranderingen(*uitkomsten, JUNI).values()
    return oorzaken(nu, toen, next(v for v in gevonden if v.nu.partij == GEZAMENLIJK and v.verschil))


def _opnieuw(opslag: Opslag) -> Inlezing:
    """The list of December, withdrawn to be delivered again: the one before it is that of June."""
    inlezing = read_workbook(opslag.bestand(2), "plannen.xlsx")
    opslag.trek_in(2, reden="er ontbrak iets", wie="B. Bos")
    return inlezing


def _verschil(opslag: Opslag, inlezing: Inlezing, peildatum: dt.date | None = None) -> Verschil:
    vorige, apart = vorige_levering(opslag, "planmonitor"), codescheidingen(opslag)
    assert vorige is not None
    return vergelijk(als_lijst(opslag, vorige, apart), als_nieuwe_lijst(inlezing, apart, peildatum))


def test_the_causes_of_a_change_name_the_plan_that_went_and_the_one_that_came(opslag: Opslag) -> None:
    voor = {oorzaak.wat.split(",")[0].split(":")[0] for oorzaak in _oorzaken(opslag) if oorzaak.tabel}
    assert voor == {"P1"}
    opslag.besluit_over_plannen(TWEE_PLANNEN)
    per_plan: dict[str, set[object]] = {}
    for oorzaak in _oorzaken(opslag):
        if oorzaak.tabel:
            per_plan.setdefault(oorzaak.wat.split(",")[0], set()).add((oorzaak.toen, oorzaak.nu))
            assert " was " not in oorzaak.wat  # no plan that became another one
    assert per_plan == {"P1 t/m 30-06-2025": {(30, None), (None, None)}, "P1": {(None, 75), (None, None)}}


def test_what_a_new_list_changes_is_a_plan_that_went_and_one_that_came(opslag: Opslag) -> None:
    opslag.besluit_over_plannen(TWEE_PLANNEN)
    regels = _verschil(opslag, _opnieuw(opslag)).plannen
    assert regels[["plan_sleutel", "plan", "wat"]].to_numpy().tolist() == [
        ["P1 t/m 30-06-2025", "De Brink", "vervallen"],
        ["P1", "Stationsplein", "nieuw"],
    ]


def test_a_plan_whose_code_was_used_again_has_vanished_and_is_not_asked_about_any_more(opslag: Opslag) -> None:
    inlezing = _opnieuw(opslag)
    codes = {"PLAN_VERDWENEN", "PLANCODE_HERGEBRUIKT"}
    assert [m.code for m in met_sprongen(opslag, inlezing).meldingen if m.code in codes] == ["PLANCODE_HERGEBRUIKT"]
    opslag.besluit_over_plannen(TWEE_PLANNEN)
    (melding,) = (m for m in met_sprongen(opslag, inlezing).meldingen if m.code in codes)
    assert melding.code == "PLAN_VERDWENEN"
    assert "‘De Brink’ (P1 t/m 30-06-2025) stond met 30 nog te bouwen woningen" in melding.melding


def test_a_list_of_the_day_when_the_code_was_the_former_plans_has_that_plan(opslag: Opslag) -> None:
    opslag.besluit_over_plannen(TWEE_PLANNEN)
    _opnieuw(opslag)
    inlezing = read_workbook(opslag.bestand(1), "plannen.xlsx")
    assert _verschil(opslag, inlezing, JUNI).plannen.empty
    assert len(_verschil(opslag, inlezing, LATER).plannen) == 2


def test_lists_on_one_side_of_the_decision_tell_one_plan(opslag: Opslag) -> None:
    tabellen = moment_op(opslag, JUNI).tabellen
    apart = [Scheiding("P1", JUNI, DECEMBER)]
    eerder, zelfde, later, nog_later = (
        met_eigen_sleutels(tabellen, dag, apart)["programma"]["plan_sleutel"].unique().tolist()
        for dag in (dt.date(2024, 12, 31), JUNI, DECEMBER, LATER)
    )
    assert eerder == zelfde == ["P1 t/m 30-06-2025"] and later == nog_later == ["P1"]


def test_without_such_a_decision_the_tables_stay_as_they_are(opslag: Opslag) -> None:
    opslag.besluit_over_plannen(replace(TWEE_PLANNEN, zelfde=True))
    moment = moment_op(opslag, JUNI)
    assert moment_uit_elkaar(moment, codescheidingen(opslag)).tabellen == moment.tabellen
