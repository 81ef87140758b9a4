"""Every version of a scenario in words: what it assumes, who kept it when and why, and what became of it."""

from prestatiemonitor.figuren.woorden import datum, tijdstip
from prestatiemonitor.store import BewaardScenario
from prestatiemonitor.views.scenario_woorden import kort
from prestatiemonitor.vooruitblik import Scenario


def scenarioregel(scenario: BewaardScenario) -> dict[str, object]:
    """One version as a row of a table."""
    try:
        aannames = kort(Scenario.lees(scenario.aannames).keuzes)
    except ValueError:
        aannames = "niet te lezen"
    return {
        "Wat": f"Scenario {scenario.id}",
        "Naam": scenario.naam,
        "Peilmoment": datum(scenario.peilmoment),
        "Aannames": aannames,
        "Reden": scenario.reden,
        "Door": scenario.wie,
        "Wanneer": tijdstip(scenario.wanneer),
        "Waar het nu staat": _nu(scenario),
    }


def _nu(scenario: BewaardScenario) -> str:
    if scenario.intrekking is not None:
        weg = scenario.intrekking
        return f"Ingetrokken door {weg.wie}, {tijdstip(weg.wanneer)}: {weg.reden}"
    return f"Veranderd in scenario {scenario.opvolger}" if scenario.opvolger else "Op de pagina Vooruitblik"
