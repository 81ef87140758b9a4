"""Scenarios of the outlook: kept under a name of their own, changed by a new version, withdrawn with a reason."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Connection, Engine, true

from prestatiemonitor.store import aantekeningregels
from prestatiemonitor.store.aantekeningregels import Soort
from prestatiemonitor.store.fouten import AantekeningAlIngetrokken, AantekeningOnbekend, ScenarioOnmogelijk
from prestatiemonitor.store.levering import Intrekking
from prestatiemonitor.store.metadata import SCENARIOINTREKKINGEN, SCENARIOS
from prestatiemonitor.store.scenario import BewaardScenario, NieuwScenario
from prestatiemonitor.store.verbinding import schrijftransactie

SCENARIO: Final = Soort("scenario", SCENARIOS, SCENARIOINTREKKINGEN, "scenario_id", "bewaard")


class Scenarios:
    """The part of the store that keeps scenarios."""

    engine: Engine

    def bewaar_scenario(self, nieuw: NieuwScenario) -> BewaardScenario:
        """Keep a scenario, or a new version of one.

        Raises ValueError without a name, assumptions, a reason or who, and ScenarioOnmogelijk where the name is taken
        or the version that it changes is not the last one, so that nothing is overruled unseen.
        """
        teksten = (nieuw.naam, nieuw.aannames, nieuw.reden, nieuw.wie)
        if not all(tekst.strip() for tekst in teksten):
            raise ValueError("een scenario heeft een naam, aannames, een reden en uw naam nodig")
        if any("\0" in tekst for tekst in teksten):  # PostgreSQL cannot keep it
            raise ValueError("een NUL-teken kan niet worden bewaard")
        with schrijftransactie(self.engine) as verbinding:
            alle = _scenarios(verbinding)
            if waarom := _waarom_niet(nieuw, alle):
                raise ScenarioOnmogelijk(waarom)
            regel = {**vars(nieuw), "wanneer": datetime.now(UTC)}
            versie = f", nieuwe versie van scenario {nieuw.voorganger}" if nieuw.voorganger else ""
            nummer = aantekeningregels.voeg_toe(verbinding, SCENARIO, regel, f"{nieuw.naam}{versie} ({nieuw.reden})")
            return next(scenario for scenario in _scenarios(verbinding) if scenario.id == nummer)

    def trek_scenario_in(self, nummer: int, *, reden: str, wie: str) -> None:
        """Withdraw a scenario by its last version; no earlier version comes back.

        Raises ValueError without a reason or a name, AantekeningOnbekend, AantekeningAlIngetrokken the second time,
        and ScenarioOnmogelijk for a version that was changed since.
        """
        if not (reden.strip() and wie.strip()):
            raise ValueError("een intrekking heeft een reden en een naam nodig")
        with schrijftransactie(self.engine) as verbinding:
            gevonden = next((s for s in _scenarios(verbinding) if s.id == nummer), None)
            if gevonden is None:
                raise AantekeningOnbekend(SCENARIO.naam, nummer)
            if gevonden.intrekking is not None:
                raise AantekeningAlIngetrokken(SCENARIO.naam, nummer)
            if gevonden.opvolger is not None:
                raise ScenarioOnmogelijk(f"van ‘{gevonden.naam}’ is intussen een nieuwere versie bewaard")
            aantekeningregels.trek_in(verbinding, SCENARIO, nummer, Intrekking(reden, wie, datetime.now(UTC)))

    def scenarios(self, *, ook_eerdere: bool = False) -> list[BewaardScenario]:
        """The last version of each scenario that stands; or every version, also of what was withdrawn. Oldest first."""
        with self.engine.connect() as verbinding:
            return [scenario for scenario in _scenarios(verbinding) if ook_eerdere or scenario.geldt]


def _scenarios(verbinding: Connection) -> list[BewaardScenario]:
    gelezen = [
        BewaardScenario(**gegevens, intrekking=weg)
        for gegevens, weg in aantekeningregels.lees(verbinding, SCENARIO, true())
    ]
    opvolgers = {scenario.voorganger: scenario.id for scenario in gelezen}
    return [replace(scenario, opvolger=opvolgers.get(scenario.id)) for scenario in gelezen]


def _waarom_niet(nieuw: NieuwScenario, alle: Iterable[BewaardScenario]) -> str:
    gelden = {scenario.id: scenario for scenario in alle if scenario.geldt}
    if nieuw.voorganger is not None and nieuw.voorganger not in gelden:
        return "dit scenario is intussen door een ander veranderd of ingetrokken; kijk eerst wat er nu staat"
    for scenario in gelden.values():
        if scenario.id != nieuw.voorganger and scenario.naam.strip().casefold() == nieuw.naam.strip().casefold():
            return f"er is al een scenario ‘{scenario.naam}’; kies een andere naam of bewaar een nieuwe versie daarvan"
    return ""
