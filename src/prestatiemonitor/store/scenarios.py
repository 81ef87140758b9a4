"""Scenarios of the outlook: kept under a name of their own, changed by a new version, withdrawn with a reason."""

from typing import Final

from sqlalchemy import Engine

from prestatiemonitor.store.aantekeningregels import Soort
from prestatiemonitor.store.metadata import SCENARIOINTREKKINGEN, SCENARIOS
from prestatiemonitor.store.scenario import BewaardScenario, NieuwScenario
from prestatiemonitor.store.versies import Versiebeheer, naam_bezet

_BEHEER: Final = Versiebeheer(
    Soort("scenario", SCENARIOS, SCENARIOINTREKKINGEN, "scenario_id", "bewaard"),
    BewaardScenario,
    ("naam", "aannames", "reden", "wie"),
    lambda nieuw, alle: naam_bezet(nieuw, alle, "scenario"),
)


class Scenarios:
    """The part of the store that keeps scenarios."""

    engine: Engine

    def bewaar_scenario(self, nieuw: NieuwScenario) -> BewaardScenario:
        """Keep a scenario, or a new version of one.

        Raises ValueError without a name, assumptions, a reason or who, and VersieOnmogelijk where the name is taken
        or the version that it changes is not the last one, so that nothing is overruled unseen.
        """
        return _BEHEER.bewaar(self.engine, nieuw, nieuw.naam, f" ({nieuw.reden})")

    def trek_scenario_in(self, nummer: int, *, reden: str, wie: str) -> None:
        """Withdraw a scenario by its last version; see `Versiebeheer.trek_in` for what it raises."""
        _BEHEER.trek_in(self.engine, nummer, reden=reden, wie=wie)

    def scenarios(self, *, ook_eerdere: bool = False) -> list[BewaardScenario]:
        """The last version of each scenario that stands; or every version, also of what was withdrawn. Oldest first."""
        return _BEHEER.lees(self.engine, ook_eerdere=ook_eerdere)
