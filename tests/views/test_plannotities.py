"""What was decided on plans and said of them stands on Verantwoording, with who, when and why, also when withdrawn."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from aantekeningen import COLLEGEBESLUIT
from planaantekeningen import BESLUIT, toelichting_op
from planlijsten import DECEMBER, JUNI, lever_planmonitor
from streamlit.testing.v1 import AppTest

from prestatiemonitor.store import Opslag
from prestatiemonitor.verordening.besluiten import Besluit
from prestatiemonitor.views.plannotities import (
    COLLEGEBESLUITEN,
    PLANBESLUITEN,
    TOELICHTINGEN,
    intrekbaar,
    plannotities,
    trek_in,
)

Pagina = Callable[..., AppTest]
VERREKENING = Besluit(
    soort="verrekenen", plan="NIJ-1", naam="De Dijk", datum=date(2026, 3, 1), reden="past daar beter", wie="B. Bos",
    woningen=4, ontvanger="NIJ-2", ontvangernaam="Paasbos",
)  # fmt: skip


@pytest.fixture
def opslag(opslagurl: str) -> Iterator[Opslag]:
    """One of each, on a plan that is in both lists."""
    for dag, jaar in ((JUNI, 2026), (DECEMBER, 2027)):
        lever_planmonitor(opslagurl, dag, {"NIJ-1": ("De Dijk", 20, jaar)})
    opslag = Opslag(opslagurl)
    opslag.besluit_over_plannen(BESLUIT)
    opslag.licht_plan_toe(toelichting_op(1, 2))
    opslag.leg_besluit_vast(COLLEGEBESLUIT)
    yield opslag
    opslag.sluit()


def _notities(app: AppTest) -> AppTest:
    app.session_state["verantwoording"] = "Aantekeningen"
    app.run()
    assert not app.exception
    return app


def _tekst(app: AppTest) -> str:
    return " ".join(str(e.proto.body) for e in app.get("html")) + " ".join(kop.value for kop in app.subheader)


def test_each_says_who_when_why_and_how_it_stands(opslag: Opslag) -> None:
    tabellen = plannotities(opslag)
    zelfde, toelichting, besluit = (tabellen[kop].iloc[0] for kop in (PLANBESLUITEN, TOELICHTINGEN, COLLEGEBESLUITEN))
    assert (zelfde["Plannen"], zelfde["Besluit"], zelfde["Reden"], zelfde["Door"]) == (
        "De Dijk → Het Dijkje", "hetzelfde plan", "nieuwe code", "A. de Vries",
    )  # fmt: skip
    assert (toelichting["Plan"], toelichting["Toelichting"], toelichting["Door"]) == (
        "De Dijk (NIJ-1)", "wacht op netaansluiting", "B. Bos",
    )  # fmt: skip
    assert toelichting["Van en naar"] == "30 juni 2025 (levering 1) → 31 december 2025 (levering 2)"
    assert (besluit["Besluit"], besluit["Datum besluit"], besluit["Reden"]) == (
        "Maatwerk (art. 12)", "30 juni 2026", "kleine kavel",
    )  # fmt: skip
    assert besluit["Waar het nu staat"] == "Geldt"


def test_what_was_withdrawn_stays_with_the_reason(opslag: Opslag) -> None:
    for wat in intrekbaar(opslag):
        trek_in(opslag, wat, "vergissing", "C. Smit")
    assert intrekbaar(opslag) == []
    standen = [tabel["Waar het nu staat"].iloc[0] for tabel in plannotities(opslag).values()]
    assert len(standen) == 3
    assert all(stand.startswith("Ingetrokken door C. Smit, ") and stand.endswith(": vergissing") for stand in standen)


def test_the_newest_goes_first_and_homes_and_money_are_told(opslag: Opslag) -> None:
    opslag.leg_besluit_vast(VERREKENING)
    opslag.leg_besluit_vast(
        replace(COLLEGEBESLUIT, soort="waarborgsom_betaald", bedrag=Decimal("62240.50"), datum=date(2026, 7, 1))
    )
    tabel = plannotities(opslag)[COLLEGEBESLUITEN]
    assert tabel["Wat"].tolist() == ["Besluit 3", "Besluit 2", "Besluit 1"]
    assert tabel["Waarover"].tolist() == ["€ 62.240,50", "4 woningen, naar Paasbos", ""]


def test_an_explanation_of_a_list_that_was_withdrawn_says_so(opslag: Opslag) -> None:
    opslag.trek_in(1, reden="verkeerd bestand", wie="B. Bos")
    assert plannotities(opslag)[TOELICHTINGEN]["Waar het nu staat"].iloc[0] == (
        "Bij geen vergelijking: levering 1 is ingetrokken"
    )


def test_a_store_in_which_nothing_was_decided_gives_no_tables(opslagurl: str) -> None:
    opslag = Opslag(opslagurl)
    assert plannotities(opslag) == {}
    opslag.sluit()


def test_they_stand_on_the_page_can_be_taken_along_and_taken_back(pagina: Pagina, opslag: Opslag) -> None:
    app = _notities(pagina("verantwoording"))
    tekst = _tekst(app)
    for woorden in (
        PLANBESLUITEN,
        TOELICHTINGEN,
        COLLEGEBESLUITEN,
        "nieuwe code",
        "wacht op netaansluiting",
        "Maatwerk",
    ):
        assert woorden in tekst
    assert "Aantekeningen en besluiten als Excel" in str([knop.proto.label for knop in app.get("download_button")])
    keuze = next(box for box in app.selectbox if box.label == "Aantekening")
    keuze.select_index(keuze.options.index("Besluit 1: Maatwerk, Brink"))
    next(veld for veld in app.text_input if veld.label == "Reden").set_value("overgedaan")
    next(veld for veld in app.text_input if veld.label == "Uw naam").set_value("C. Smit")
    app = next(knop for knop in app.button if knop.label == "Intrekken").click().run()
    assert opslag.besluiten() == []
    assert "Ingetrokken door C. Smit" in _tekst(app)


def test_the_example_says_that_nothing_was_decided(pagina: Pagina) -> None:
    app = _notities(pagina("verantwoording"))
    assert "geen besluit of toelichting over een plan" in " ".join(str(deel.value) for deel in app.markdown)
