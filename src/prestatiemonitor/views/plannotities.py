"""All that people decided and said of plans and assumed for the outlook, also when withdrawn: who, when and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import pandas as pd

from prestatiemonitor.charts.tekst import is_known
from prestatiemonitor.figuren.woorden import datum, telling, tijdstip
from prestatiemonitor.store import (
    BewaardBesluit,
    BewaardePlantoelichting,
    BewaardPlanbesluit,
    Intrekking,
    Levering,
    Opslag,
)
from prestatiemonitor.verordening.bedragen import euro
from prestatiemonitor.verordening.besluiten import SOORTEN
from prestatiemonitor.views.scenarioregels import scenarioregel

DOOR, WANNEER, NU = "Door", "Wanneer", "Waar het nu staat"
PLANBESLUITEN, TOELICHTINGEN, COLLEGEBESLUITEN, SCENARIOS = (
    "Zijn het dezelfde plannen?", "Toelichtingen van de werkgroep", "Besluiten van het college",
    "Scenario's van de vooruitblik",
)  # fmt: skip


@dataclass(frozen=True)
class Intrekbaar:
    """Something that stands and can be withdrawn: its kind (one of the headings above), number, and name in a list."""

    soort: str
    nummer: int
    naam: str


def plannotities(opslag: Opslag) -> dict[str, pd.DataFrame]:
    """The tables by their heading, newest first, with one row per decision or explanation; an empty one is left out."""
    tabellen = {
        PLANBESLUITEN: [_planbesluit(b) for b in opslag.planbesluiten(ook_ingetrokken=True)],
        TOELICHTINGEN: _toelichtingen(opslag),
        COLLEGEBESLUITEN: [_collegebesluit(b) for b in opslag.besluiten(ook_ingetrokken=True)],
        SCENARIOS: [scenarioregel(s) for s in opslag.scenarios(ook_eerdere=True)],
    }
    return {kop: pd.DataFrame(rijen[::-1]) for kop, rijen in tabellen.items() if rijen}


def intrekbaar(opslag: Opslag) -> list[Intrekbaar]:
    """What stands of it."""
    return [
        *(Intrekbaar(PLANBESLUITEN, b.id, f"Planbesluit {b.id}: {b.namen}") for b in opslag.planbesluiten()),
        *(
            Intrekbaar(TOELICHTINGEN, t.id, f"Toelichting {t.id} op {t.plan_sleutel}: {t.toelichting}")
            for t in opslag.plantoelichtingen()
        ),
        *(
            Intrekbaar(COLLEGEBESLUITEN, b.id, f"Besluit {b.id}: {SOORTEN[b.besluit.soort].titel}, {b.besluit.naam}")
            for b in opslag.besluiten()
        ),
        *(Intrekbaar(SCENARIOS, s.id, f"Scenario {s.id}: {s.naam}") for s in opslag.scenarios()),
    ]


def trek_in(opslag: Opslag, wat: Intrekbaar, reden: str, wie: str) -> None:
    """Withdraw it; raises as the store does."""
    doen = {
        PLANBESLUITEN: opslag.trek_planbesluit_in,
        TOELICHTINGEN: opslag.trek_plantoelichting_in,
        COLLEGEBESLUITEN: opslag.trek_besluit_in,
        SCENARIOS: opslag.trek_scenario_in,
    }
    doen[wat.soort](wat.nummer, reden=reden, wie=wie)


def _planbesluit(besluit: BewaardPlanbesluit) -> dict[str, object]:
    return {
        "Wat": f"Planbesluit {besluit.id}",
        "Plannen": besluit.namen,
        "Besluit": "hetzelfde plan" if besluit.zelfde else "niet hetzelfde plan",
        "Reden": besluit.reden,
        DOOR: besluit.wie,
        WANNEER: tijdstip(besluit.wanneer),
        NU: _stand(besluit.intrekking) or "Geldt in elke vergelijking van deze plannen",
    }


def _toelichtingen(opslag: Opslag) -> list[dict[str, object]]:
    leveringen = {levering.id: levering for levering in opslag.leveringen(ook_ingetrokken=True)}

    @cache
    def namen(levering: int) -> Mapping[str, str]:
        plannen = opslag.tabellen(levering).get("plannen")
        if plannen is None:
            return {}
        paren = zip(plannen["plan_sleutel"].tolist(), plannen["plan"].tolist(), strict=True)
        return {str(sleutel): str(naam) for sleutel, naam in paren if is_known(naam)}

    def noem(gezegd: BewaardePlantoelichting) -> str:
        sleutel = gezegd.plan_sleutel
        naam = namen(gezegd.nieuw_id).get(sleutel) or namen(gezegd.oud_id).get(sleutel)
        return f"{naam} ({sleutel})" if naam else sleutel

    return [
        {
            "Wat": f"Toelichting {gezegd.id}",
            "Plan": noem(gezegd),
            "Van en naar": " → ".join(_levering(leveringen[nummer]) for nummer in (gezegd.oud_id, gezegd.nieuw_id)),
            "Toelichting": gezegd.toelichting,
            DOOR: gezegd.wie,
            WANNEER: tijdstip(gezegd.wanneer),
            NU: _stand(gezegd.intrekking) or _bij(leveringen[gezegd.oud_id], leveringen[gezegd.nieuw_id]),
        }
        for gezegd in opslag.plantoelichtingen(ook_ingetrokken=True)
    ]


def _levering(levering: Levering) -> str:
    return f"{datum(levering.peildatum)} (levering {levering.id})"


def _bij(*leveringen: Levering) -> str:
    """Whether both lists are still there to be compared."""
    weg = [levering.id for levering in leveringen if levering.intrekking]
    if weg:
        return f"Bij geen vergelijking: levering {weg[0]} is ingetrokken"
    return "Bij de vergelijking van deze twee lijsten"


def _collegebesluit(bewaard: BewaardBesluit) -> dict[str, object]:
    besluit = bewaard.besluit
    soort = SOORTEN[besluit.soort]
    delen = [
        telling(besluit.woningen, "woning", "woningen") if besluit.woningen else "",
        euro(besluit.bedrag) if besluit.bedrag is not None else "",
        f"naar {besluit.ontvangernaam or besluit.ontvanger}" if besluit.ontvanger else "",
        f"plan voltooid op {datum(besluit.voltooid)}" if besluit.voltooid else "",
    ]
    return {
        "Wat": f"Besluit {bewaard.id}",
        "Plan": f"{besluit.naam} ({besluit.plan})",
        "Besluit": f"{soort.titel} ({soort.artikel})",
        "Datum besluit": datum(besluit.datum),
        "Waarover": ", ".join(deel for deel in delen if deel),
        "Reden": besluit.reden,
        DOOR: besluit.wie,
        WANNEER: tijdstip(bewaard.wanneer),
        NU: _stand(bewaard.intrekking) or "Geldt",
    }


def _stand(intrekking: Intrekking | None) -> str:
    if intrekking is None:
        return ""
    return f"Ingetrokken door {intrekking.wie}, {tijdstip(intrekking.wanneer)}: {intrekking.reden}"
