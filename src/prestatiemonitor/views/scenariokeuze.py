"""Which scenario the sliders of the outlook begin with, and what it is on the peilmoment shown."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import streamlit as st

from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.woorden import datum, tijdstip
from prestatiemonitor.store import BewaardScenario, Opslag
from prestatiemonitor.views.filters import keuze, vergeet
from prestatiemonitor.views.woorden import md
from prestatiemonitor.vooruitblik import Keuzes, Scenario, Uitstel

_NAAM = "scenario"
_GEEN = "geen"


@dataclass(frozen=True)
class Geladen:
    """A kept scenario as it was read; `keuzes` are its choices on the peilmoment shown."""

    bewaard: BewaardScenario
    scenario: Scenario
    keuzes: Keuzes


@dataclass(frozen=True)
class Gekozen:
    """What the visitor assumes (`keuzes`), what the monitor itself begins with, and the scenario that was loaded."""

    keuzes: Keuzes
    begin: Keuzes
    geschat: Uitstel | None
    peilmoment: dt.date
    geladen: Geladen | None = None

    @property
    def start(self) -> Keuzes:
        """Where the sliders begin."""
        return self.geladen.keuzes if self.geladen else self.begin

    @property
    def sleutel(self) -> str:
        """What tells one set of sliders from another."""
        return f"{self.peilmoment.isoformat()}{f'-{self.geladen.bewaard.id}' if self.geladen else ''}"


def lees_scenarios(opslag: Opslag, begin: Keuzes) -> tuple[list[Geladen], list[BewaardScenario]]:
    """The scenarios that stand on the peilmoment of `begin`, and those whose text cannot be read."""
    goed, onleesbaar = [], []
    for bewaard in opslag.scenarios():
        try:
            scenario = Scenario.lees(bewaard.aannames)
        except ValueError:
            onleesbaar.append(bewaard)
        else:
            goed.append(Geladen(bewaard, scenario, scenario.op(begin)))
    return goed, onleesbaar


def vraag_scenario(stand: Stand, begin: Keuzes, geschat: Uitstel | None) -> Gekozen:
    """Let the visitor begin with a kept scenario; the choice stands in the URL, so that a link shows the same."""
    gekozen = Gekozen(begin, begin, geschat, stand.moment.peildatum)
    _volg_link(stand.opslag)
    geladen = {str(g.bewaard.id): g for g in lees_scenarios(stand.opslag, begin)[0]}
    if not geladen:
        return gekozen
    opties = {_GEEN: "de uitgangspunten van de monitor"} | {n: g.bewaard.naam for n, g in geladen.items()}
    nummer = keuze("Begin met", _NAAM, opties)
    if nummer not in geladen:
        return gekozen
    scenario = geladen[nummer]
    st.html(f'<p class="pm-noot">{"<br>".join(map(escape, herkomst(scenario, stand)))}</p>')
    return Gekozen(scenario.keuzes, begin, geschat, stand.moment.peildatum, scenario)


def laad(nummer: int | None) -> None:
    """Let the sliders begin with this scenario, or with none, from the next drawing on."""
    vergeet(_NAAM)
    if nummer is not None:
        st.query_params[_NAAM] = str(nummer)


def _volg_link(opslag: Opslag) -> None:
    """A link to an earlier version leads to the last one; of a withdrawn scenario it says what became of it."""
    gevraagd = st.query_params.get(_NAAM, "")
    if not gevraagd.isdecimal():
        return
    alle = {bewaard.id: bewaard for bewaard in opslag.scenarios(ook_eerdere=True)}
    bewaard = eerste = alle.get(int(gevraagd))
    while bewaard is not None and bewaard.opvolger is not None:
        bewaard = alle[bewaard.opvolger]
    if bewaard is None:
        st.info("Het scenario in de link is er niet; u ziet de uitgangspunten van de monitor.")
    elif bewaard.intrekking is not None:
        weg = bewaard.intrekking
        st.info(f"Het scenario ‘{md(bewaard.naam)}’ is ingetrokken door {md(weg.wie)}: {md(weg.reden)}")
    elif bewaard is not eerste:
        st.info(f"Van dit scenario is een nieuwere versie bewaard; u ziet ‘{md(bewaard.naam)}’ zoals het nu is.")
    if bewaard is None or bewaard is not eerste or bewaard.intrekking is not None:
        laad(bewaard.id if bewaard is not None and bewaard.geldt else None)


def herkomst(geladen: Geladen, stand: Stand) -> Sequence[str]:
    """Who kept it, when and why; on which peilmoment it was chosen and estimated, and what it is on another."""
    bewaard, scenario = geladen.bewaard, geladen.scenario
    zinnen = [f"Bewaard door {bewaard.wie}, {tijdstip(bewaard.wanneer)}: {bewaard.reden}"]
    toen, elders = datum(bewaard.peilmoment), bewaard.peilmoment != stand.moment.peildatum
    if scenario.uitstel_uit:
        zinnen.append(f"Het uitstel is {scenario.uitstel_uit}.")
    if not elders:
        return zinnen
    lijst = stand.leveringen.get("planmonitor")
    plannen = f"de plannen van {datum(lijst.peildatum)}" if lijst else "de plannen van nu"
    zinnen.append(f"Gekozen op peilmoment {toen}; opnieuw doorgerekend met {plannen}.")
    if any(scenario.gekozen_jaren(veld) for veld in ("verkoop", "overig")):
        zinnen.append(
            "De gekozen verkoop of sloop blijft zo; wat sindsdien is gebeurd, telt ook bij wat al is gerealiseerd."
        )
    return zinnen
