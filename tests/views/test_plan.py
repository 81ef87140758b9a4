"""The page of one plan: its history in every list, what it is held against, and what people said of it."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from aantekeningen import COLLEGEBESLUIT
from leveringen import lever_jaarschijf
from planlijsten import DECEMBER, JUNI, lever_planmonitor
from streamlit.testing.v1 import AppTest

from prestatiemonitor.store import NieuwePlantoelichting, NieuwPlanbesluit, Opslag

Pagina = Callable[..., AppTest]
OUD = {"P1": ("De Brink", 20, 2026), "P2": ("Paasbos", 30, 2027), "P3": ("Luxool", 12, 2026)}
NIEUW = {"P9": ("De Brink", 20, 2027), "P2": ("Paasbos", 30, 2029)}


@pytest.fixture
def opslag(opslagurl: str) -> Opslag:
    """De Brink got another code, Paasbos slipped two years, Luxool vanished."""
    lever_planmonitor(opslagurl, JUNI, OUD, realisatiekans=0.5)
    lever_planmonitor(opslagurl, DECEMBER, NIEUW, knelpunten="netcongestie", toelichting="grond verworven")
    return Opslag(opslagurl)


def _tekst(app: AppTest) -> str:
    assert not app.exception
    soorten = (app.error, app.warning, app.info, app.markdown, app.caption, app.header, app.get("html"))
    tekst = " ".join(str(getattr(e, "value", "") or getattr(e.proto, "body", "")) for soort in soorten for e in soort)
    return tekst.replace("\\", "")


def _tab(app: AppTest, naam: str) -> AppTest:
    app.session_state["uitleg-plan"] = naam
    return app.run()


def _keuze(app: AppTest) -> list[str]:
    return next(box for box in app.selectbox if box.label.startswith("Plan")).options


def test_the_page_says_where_the_plan_stands_and_what_changed_and_why(pagina: Pagina, opslag: Opslag) -> None:
    app = pagina("plan", plan="P2")
    tekst = _tekst(app)
    assert (
        "Paasbos heeft nu 30 woningen (zacht), met oplevering in 2029; sinds 30 juni 2025 schoven 30 woningen op "
        "(gemiddeld 2 jaar)." in tekst
    )
    assert "grond verworven" in tekst and "niet ingevuld" in tekst  # the realisatiekans of December
    tekst = _tekst(_tab(app, "Wat veranderde er"))
    assert "30 woningen schuiven 2 jaar op, van 2027 naar 2029" in tekst
    assert "netcongestie" in tekst and "oude-lijst=1&amp;nieuwe-lijst=2" in tekst


def test_every_figure_leads_to_the_cells_of_every_list(pagina: Pagina, opslag: Opslag) -> None:
    cellen = _tab(pagina("plan", plan="P2"), "Herkomst").dataframe[0].value
    gevonden = {(rij.Planmonitor, rij.Bestand, rij.Tabel) for rij in cellen.itertuples()}
    assert gevonden == {
        (dag, bestand, tabel)
        for dag, bestand in (
            ("30 juni 2025", "plannen-2025-06-30.xlsx"), ("31 december 2025", "plannen-2025-12-31.xlsx"),
        )
        for tabel in ("Plannen", "Programma")
    }  # fmt: skip
    assert cellen["Cel"].str.fullmatch(r"[A-Z]+[0-9]+").all()


def test_a_plan_that_vanished_keeps_its_page_and_says_so(pagina: Pagina, opslag: Opslag) -> None:
    app = pagina("plan", plan="P3")
    tekst = _tekst(app)
    assert "Luxool staat sinds 31 december 2025 niet meer in de planmonitor" in tekst
    assert "op 30 juni 2025 had het 12 woningen" in tekst and "50%" in tekst
    assert "er is op dit peilmoment niets te toetsen" in tekst
    assert [naam for naam in _keuze(app) if "Luxool" in naam] == ["Luxool, Nijkerk (P3; niet meer in de lijst)"]
    assert "vallen weg: sociale huur, 2026, zacht, WSN." in _tekst(_tab(app, "Wat veranderde er"))
    assert "Luxool heeft nu 12" in _tekst(pagina("plan", plan="P3", peilmoment="2025-06-30"))


@pytest.mark.parametrize(("plan", "peilmoment"), [("X[1]", "2025-12-31"), ("P9", "2025-06-30")])
def test_an_unknown_key_is_said_in_one_sentence(pagina: Pagina, opslag: Opslag, plan: str, peilmoment: str) -> None:
    app = pagina("plan", plan=plan, peilmoment=peilmoment)
    assert f"Er is geen plan met plancode ‘{plan}’ in de planmonitors tot en met" in _tekst(app)
    assert "plan=P2" in _tekst(app)  # all plans are listed


def test_a_confirmed_rename_is_one_plan_under_both_keys(pagina: Pagina, opslag: Opslag) -> None:
    opslag.besluit_over_plannen(
        NieuwPlanbesluit(oud=("P1",), nieuw=("P9",), zelfde=True, namen="De Brink (P1) → (P9)", reden="", wie="A. Bos")
    )
    for sleutel in ("P1", "P9"):
        app = pagina("plan", plan=sleutel)
        tekst = _tekst(app)
        assert "sinds 30 juni 2025 schoven 20 woningen op" in tekst
        assert "hetzelfde plan (A. Bos" in tekst
        assert ("Nu met plancode" in tekst) == (sleutel == "P1")
        namen = [naam for naam in _keuze(app) if "Brink" in naam]
        oude = ["De Brink (P1; nu P9)"] if sleutel == "P1" else []  # only where it was asked for
        assert sorted(namen) == sorted([*oude, "De Brink, Nijkerk (P9)"])


def test_what_people_said_and_the_college_decided_stands_there(pagina: Pagina, opslag: Opslag) -> None:
    gezegd = NieuwePlantoelichting(oud_id=1, nieuw_id=2, plan_sleutel="P2", toelichting="wacht op het net", wie="B")
    opslag.licht_plan_toe(gezegd)
    opslag.leg_besluit_vast(replace(COLLEGEBESLUIT, plan="P2", naam="Paasbos"))
    opslag.licht_plan_toe(replace(gezegd, nieuw_id=1, toelichting="eerder"))
    app = pagina("plan", plan="P2")
    assert "kleine kavel (A. de Vries, nr. 1)" in _tekst(app)
    assert "Toelichting bij 30 juni 2025 → 30 juni 2025: eerder" in _tekst(_tab(app, "Wat veranderde er"))
    assert "wacht op het net (B, " in _tekst(_tab(app, "Wat veranderde er"))
    assert "wacht op het net" not in _tekst(_tab(pagina("plan", plan="P9"), "Wat veranderde er"))


def test_another_plan_is_chosen_with_the_box_and_stands_in_the_url(pagina: Pagina, opslag: Opslag) -> None:
    app = pagina("plan", plan="P2")
    next(box for box in app.selectbox if box.label.startswith("Plan")).select("P9").run()
    assert app.query_params["plan"] in ("P9", ["P9"])
    assert "De Brink heeft nu 20 woningen" in _tekst(app)


def test_why_a_plan_vanished_is_what_the_last_list_said_of_it(pagina: Pagina) -> None:
    tekst = _tekst(_tab(pagina("plan", plan="NVE-06"), "Wat veranderde er"))
    assert "Dit plan staat niet meer in de lijst; 9 woningen vallen weg" in tekst
    assert tekst.count("Initiatiefnemer heeft zich na de zomer teruggetrokken") == 2  # beside the change and as field


def test_of_the_example_the_verordening_is_told_with_its_articles(pagina: Pagina) -> None:
    tekst = _tekst(pagina("plan", plan="NIJ-06"))
    assert "Wat vraagt de verordening van dit plan?" in tekst and "art. 3" in tekst
    graden = [deel[:8] for deel in re.split("Breedtegraad</dt><dd>|Lengtegraad</dt><dd>", tekst)[1:]]
    assert (
        all(re.match(r"\d+,\d{5}", deel) for deel in graden) and len(graden) == 2
    )  # of a metre, not of ten kilometres
    assert "afspraak 3" in tekst and "./verordening?" in tekst


def test_a_plan_that_does_not_count_is_not_tested(pagina: Pagina) -> None:
    app = pagina("plan")
    sleutel = next(naam for naam in _keuze(app) if naam.startswith("Schone Slaapster"))[-7:-1]
    assert "telt niet mee als plancapaciteit" in _tekst(pagina("plan", plan=sleutel))


@pytest.mark.parametrize("naam", ["plannen", "verordening", "wijzigingen", "plan"])
def test_the_tables_of_plans_lead_to_the_page_of_a_plan(pagina: Pagina, naam: str) -> None:
    tekst = _tekst(pagina(naam, peilmoment="2025-12-31"))
    assert './plan?peilmoment=2025-12-31&amp;plan=NIJ-06"' in tekst


def test_the_soft_plans_that_can_be_sped_up_lead_to_their_page(pagina: Pagina, opslagurl: str) -> None:
    lever_planmonitor(opslagurl, dt.date(2025, 12, 31), {"Z1": ("Zacht", 30, 2027)})
    assert _tekst(pagina("plannen")).count("plan=Z1") == 2  # its social share, and what it would add


def test_without_a_planmonitor_the_page_says_so(pagina: Pagina, opslagurl: str) -> None:
    lever_jaarschijf(opslagurl, 50, dt.date(2025, 12, 31))
    assert "is er geen planmonitor aangeleverd" in _tekst(pagina("plan"))


def test_a_code_that_got_another_plan_is_asked_and_then_each_has_its_own_page(pagina: Pagina, opslagurl: str) -> None:
    lever_planmonitor(opslagurl, JUNI, {"P1": ("De Brink", 20, 2026)})
    lever_planmonitor(opslagurl, DECEMBER, {"P1": ("Stationsplein", 45, 2029)})
    vraag = "is de code P1 misschien aan een ander plan gegeven: ‘De Brink’ werd ‘Stationsplein’"
    tekst = _tekst(pagina("plan", plan="P1"))
    assert vraag in tekst and "oude-lijst=1&amp;nieuwe-lijst=2" in tekst
    opslag = Opslag(opslagurl)
    opslag.leg_besluit_vast(replace(COLLEGEBESLUIT, plan="P1", naam="De Brink", datum=dt.date(2025, 9, 1)))
    besluit = NieuwPlanbesluit(
        oud=("P1",), nieuw=("P1",), zelfde=False, namen="De Brink (P1) → Stationsplein (P1)", reden="", wie="A. Bos",
        tot_en_met=JUNI, vanaf=DECEMBER,
    )  # fmt: skip
    opslag.besluit_over_plannen(besluit)
    tekst = _tekst(pagina("plan", plan="P1"))
    assert "Stationsplein heeft nu 45 woningen" in tekst and vraag not in tekst and "kleine kavel" not in tekst
    tekst = _tekst(pagina("plan", plan="P1 t/m 30-06-2025"))
    assert "De Brink staat sinds 31 december 2025 niet meer in de planmonitor" in tekst and "kleine kavel" in tekst
    toen = pagina("plan", plan="P1", peilmoment="2025-06-30")  # a link with the code that the list had
    assert "De Brink heeft nu 20 woningen" in _tekst(toen)
    assert "Wat vraagt de verordening van dit plan?" in _tekst(toen)
