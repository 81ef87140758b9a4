"""Decisions of the college on the page: recorded at a plan, told in the list, and the reserve with its balance."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from prestatiemonitor.aanlevering import bewaar
from prestatiemonitor.afspraken import DATA_MAP
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.store import NieuwPlanbesluit, Opslag
from prestatiemonitor.verordening.besluiten import Besluit

Pagina = Callable[..., AppTest]
WERKBOEK = "planmonitor-2026-06-30.xlsx"
AFDRACHT = Besluit(
    soort="afzien", plan="NIJ-01", naam="Hof van Nergens", datum=dt.date(2026, 3, 1), reden="niet haalbaar",
    wie="A. de Vries", woningen=2, bedrag=Decimal(60_000),
)  # fmt: skip


@pytest.fixture
def opslag(opslagurl: str) -> Iterator[Opslag]:
    """A store of one's own with the plans of the example."""
    opslag = Opslag(opslagurl)
    inhoud = (DATA_MAP / "voorbeeld" / WERKBOEK).read_bytes()
    bewaar(opslag, read_workbook(inhoud, WERKBOEK), inhoud, peildatum=dt.date(2026, 6, 30), wie="Wonen")
    yield opslag
    opslag.sluit()


def _html(app: AppTest) -> str:
    return " ".join(str(element.proto.body) for element in app.get("html"))


def _leg_vast(app: AppTest, soort: str, **getallen: float) -> AppTest:
    app = _kies(app, soort)
    for begin, getal in getallen.items():
        next(veld for veld in app.number_input if veld.label.startswith(begin)).set_value(getal)
    app.text_area[0].set_value("in overleg met de ontwikkelaar")
    next(veld for veld in app.text_input if veld.label == "Uw naam").set_value("B. Bos")
    next(knop for knop in app.button if knop.label == "Vastleggen").click()
    return app.run()


def test_a_decision_on_a_plan_is_recorded_and_told_there_and_in_the_list(pagina: Pagina, opslag: Opslag) -> None:
    app = _leg_vast(pagina("verordening", plan="NIJ-01"), "maatwerk")
    assert not app.exception
    assert "in overleg met de ontwikkelaar (B. Bos, nr. 1)" in _html(app)
    (bewaard,) = opslag.besluiten()
    assert (bewaard.besluit.soort, bewaard.besluit.plan, bewaard.besluit.bedrag) == ("maatwerk", "NIJ-01", None)
    assert "besloten: maatwerk" in _html(pagina("verordening"))


def test_what_is_not_in_the_reserve_is_refused_and_what_was_written_stays(pagina: Pagina, opslag: Opslag) -> None:
    opslag.leg_besluit_vast(AFDRACHT)
    app = _leg_vast(pagina("verordening", plan="NIJ-02"), "besteding", Bedrag=60_000.01)
    assert "onder nul" in app.error[0].value
    assert app.text_area[0].value == "in overleg met de ontwikkelaar"
    app = _leg_vast(app, "besteding", Bedrag=60_000)
    assert not app.error
    html, tekst = _html(pagina("verordening")), " ".join(m.value for m in pagina("verordening").markdown)
    assert "in de bestemmingsreserve zit € 0" in tekst
    assert html.index("€ 60.000") < html.index("€ \N{MINUS SIGN}60.000")


def test_a_settlement_tells_its_term_and_a_receiving_plan_that_vanished(pagina: Pagina, opslag: Opslag) -> None:
    verrekening = replace(
        AFDRACHT,
        soort="verrekenen",
        bedrag=None,
        ontvanger="weg",
        ontvangernaam="Weggevallen",
        voltooid=dt.date(2021, 6, 29),
    )
    opslag.leg_besluit_vast(verrekening)
    opslag.leg_besluit_vast(replace(verrekening, ontvanger="NIJ-02", ontvangernaam="Het Denkbeeld", voltooid=None))
    html = _html(pagina("verordening", kern="Hoevelaken"))
    assert "naar Weggevallen (staat niet meer bij de plannen" in html
    assert "29 juni 2026 (die dag is voorbij)" in html
    assert "naar Het Denkbeeld, termijn van 5 jaar loopt vanaf de voltooiing" in html
    assert "Verrekening met een ander plan" in _html(pagina("verordening", plan="NIJ-02"))


def test_in_the_example_nothing_can_be_recorded(pagina: Pagina) -> None:
    app = pagina("verordening", plan="NIJ-01", peilmoment="2026-06-30")
    assert all(knop.label != "Vastleggen" for knop in app.button)


def test_a_decision_is_withdrawn_with_a_reason_and_a_name(pagina: Pagina, opslag: Opslag) -> None:
    opslag.leg_besluit_vast(AFDRACHT)
    app = pagina("verordening", plan="NIJ-01")
    next(box for box in app.selectbox if box.label == "Besluit").select_index(0)
    for veld, tekst in zip(app.text_input[-2:], ("vergissing", "B. Bos"), strict=True):
        veld.set_value(tekst)
    next(knop for knop in app.button if knop.label == "Intrekken").click()
    app = app.run()
    assert not app.exception
    assert opslag.besluiten() == []


def _veld(app: AppTest, begin: str) -> float | None:
    return next((veld.value for veld in app.number_input if veld.label.startswith(begin)), None)


def _kies(app: AppTest, soort: str) -> AppTest:
    next(box for box in app.selectbox if box.label == "Welk besluit?").select(soort)
    return app.run()


_PER_SOORT = {"Aantal sociale woningen", "Aantal woningen laag midden", "Aantal woningen hoog midden"}


@pytest.mark.parametrize(
    ("soort", "velden"),
    [
        ("verrekenen", {*_PER_SOORT, "Plan dat de woningen overneemt", "Dit plan voltooid op (leeg: nog niet)"}),
        ("voltooid", {"Voltooid op"}),
        ("waarborgsom_betaald", {"Bedrag in euro"}),
        ("waarborgsom_terug", {"Bedrag in euro"}),
        ("waarborgsom_vervallen", {"Bedrag in euro"}),
        ("afzien", {"Aantal woningen", "Bedrag in euro"}),
        ("besteding", {"Bedrag in euro"}),
        ("maatwerk", set()),
        ("hardheid", set()),
    ],
)
def test_only_the_fields_of_the_kind_of_decision_are_asked(
    pagina: Pagina, opslag: Opslag, soort: str, velden: set[str]
) -> None:
    app = _kies(pagina("verordening", plan="NIJ-01"), soort)
    verrekening = {"Plan dat de woningen overneemt", "Dit plan voltooid op (leeg: nog niet)", *_PER_SOORT}
    labels = {veld.label for veld in (*app.number_input, *app.selectbox, *app.date_input)}
    assert labels & ({"Aantal woningen", "Bedrag in euro", "Voltooid op"} | verrekening) == velden
    assert ("Datum van het besluit" in labels) != (soort == "voltooid")
    assert "(art. " in _html(app)


def test_each_wrong_input_is_said_in_a_sentence_of_its_own(pagina: Pagina, opslag: Opslag) -> None:
    app = _kies(pagina("verordening", plan="NIJ-01"), "verrekenen")
    for veld in app.number_input:
        veld.set_value(0)
    next(veld for veld in app.date_input if veld.label.startswith("Datum")).set_value(dt.date(2021, 10, 13))
    next(knop for knop in app.button if knop.label == "Vastleggen").click()
    zinnen = app.run().error[0].value.replace("\\", "").splitlines()
    assert zinnen == [
        "- Op 13-10-2021, de datum van het besluit, was de verordening niet van kracht (art. 14).",
        "- Vul de reden in.",
        "- Vul uw naam in.",
        "- Vul in om hoeveel woningen het gaat.",
        "- Kies het plan dat de woningen overneemt.",
    ]
    next(veld for veld in app.date_input if veld.label.startswith("Datum")).set_value(
        dt.date.today() + dt.timedelta(days=1)
    )
    next(knop for knop in app.button if knop.label == "Vastleggen").click()
    assert "ligt in de toekomst" in app.run().error[0].value
    assert opslag.besluiten() == []


def test_art_5_onder_c_the_deadline_follows_from_the_day_that_the_plan_was_completed(
    pagina: Pagina, opslag: Opslag
) -> None:
    app = _kies(pagina("verordening", plan="NIJ-01"), "verrekenen")
    assert "Binnen 5 jaar gerealiseerd na de voltooiing, die nog komt (art. 5 onder c)." in _html(app)
    next(veld for veld in app.date_input if "voltooid" in veld.label).set_value(dt.date(2024, 2, 29))
    assert "vóór of op 28 februari 2029 (art. 5 onder c)." in _html(app.run())


def test_art_8_lid_1_the_afdracht_is_filled_in_for_a_year_with_a_known_amount_and_asked_for_another(
    pagina: Pagina, opslag: Opslag
) -> None:
    app = _kies(pagina("verordening", plan="NIJ-01"), "afzien")
    assert _veld(app, "Bedrag") is None
    waarom = "Het bedrag voor 2026 is niet bekend; neem het over uit het besluit van dat jaar (art. 8 lid 1)."
    assert waarom in _html(app)
    next(veld for veld in app.date_input if veld.label.startswith("Datum")).set_value(dt.date(2021, 11, 1))
    next(veld for veld in app.number_input if veld.label.startswith("Aantal")).set_value(2)
    app = app.run()
    assert _veld(app, "Bedrag") == 62_240
    assert "2 × € 31.120 (art. 8 lid 1)" in _html(app)


def test_art_6_lid_2_what_is_left_of_the_waarborgsom_is_filled_in_when_it_goes_back(
    pagina: Pagina, opslag: Opslag
) -> None:
    gestort = replace(AFDRACHT, soort="waarborgsom_betaald", woningen=None)
    opslag.leg_besluit_vast(gestort)
    opslag.leg_besluit_vast(replace(gestort, soort="waarborgsom_vervallen", bedrag=Decimal(20_000)))
    app = _kies(pagina("verordening", plan="NIJ-01"), "waarborgsom_terug")
    assert _veld(app, "Bedrag") == 40_000
    app = _kies(pagina("verordening", plan="NIJ-02"), "waarborgsom_terug")
    assert _veld(app, "Bedrag") is None
    assert "staat voor dit plan geen waarborgsom meer uit" in _html(app)


GESTORT = replace(AFDRACHT, soort="waarborgsom_betaald", plan="OUD-01", naam="Hof van Vroeger", woningen=None)


def _zelfde_plan(opslag: Opslag) -> None:
    opslag.besluit_over_plannen(
        NieuwPlanbesluit(oud=("OUD-01",), nieuw=("NIJ-01",), zelfde=True, namen="x", reden="", wie="B. Bos")
    )


def test_art_6_the_deposit_of_a_renamed_plan_is_seen_at_it_and_can_go_back(pagina: Pagina, opslag: Opslag) -> None:
    opslag.leg_besluit_vast(GESTORT)
    assert "Waarborgsom gestort" not in _html(pagina("verordening", plan="NIJ-01"))
    assert "staat niet meer bij de plannen" in _html(pagina("verordening"))
    _zelfde_plan(opslag)
    app = _kies(pagina("verordening", plan="NIJ-01"), "waarborgsom_terug")
    assert "Waarborgsom gestort" in _html(app)
    assert _veld(app, "Bedrag") == 60_000
    app = _leg_vast(app, "waarborgsom_terug")
    assert not app.error
    assert [b.besluit.plan for b in opslag.besluiten()] == ["OUD-01", "NIJ-01"]
    register = _html(pagina("verordening"))
    assert "nu Hof van Nergens" in register and "besloten: waarborgsom gestort" in register


def test_a_decision_on_a_plan_that_vanished_is_withdrawn_from_the_register(pagina: Pagina, opslag: Opslag) -> None:
    opslag.leg_besluit_vast(GESTORT)
    app = pagina("verordening")
    next(box for box in app.selectbox if box.label == "Besluit").select_index(0)
    for naam, tekst in (("Reden", "vergissing"), ("Uw naam", "B. Bos")):
        next(veld for veld in app.text_input if veld.label == naam).set_value(tekst)
    next(knop for knop in app.button if knop.label == "Intrekken").click()
    assert not app.run().exception
    assert opslag.besluiten() == []


def test_art_5_the_kinds_of_homes_that_are_settled_are_recorded_and_told(pagina: Pagina, opslag: Opslag) -> None:
    app = _kies(pagina("verordening", plan="NIJ-01"), "verrekenen")
    next(box for box in app.selectbox if box.label.startswith("Plan dat")).select("NIJ-02")
    per_soort = {"Aantal sociale": 2, "Aantal woningen laag": 0, "Aantal woningen hoog": 1}
    app = _leg_vast(app, "verrekenen", **per_soort)
    (bewaard,) = opslag.besluiten()
    assert bewaard.besluit.per_categorie == {"sociaal": 2, "laag_midden": 0, "hoog_midden": 1}
    assert "3 woningen (2 sociale woningen en 1 woningen hoog midden)" in _html(app)
    assert bewaard.besluit.woningen == 3


def test_art_5_onder_c_a_completion_recorded_later_starts_the_term(pagina: Pagina, opslag: Opslag) -> None:
    verrekening = replace(AFDRACHT, soort="verrekenen", bedrag=None, ontvanger="NIJ-02", ontvangernaam="Denkbeeld")
    opslag.leg_besluit_vast(verrekening)
    assert "die is nog niet opgegeven" in _html(pagina("verordening", plan="NIJ-01"))
    app = _kies(pagina("verordening", plan="NIJ-01"), "voltooid")
    next(veld for veld in app.date_input if veld.label == "Voltooid op").set_value(dt.date(2026, 5, 4))
    app = _leg_vast(app, "voltooid")
    assert not app.error
    assert "gerealiseerd vóór of op 4 mei 2031" in _html(app)
    assert "gerealiseerd vóór of op 4 mei 2031" in _html(pagina("verordening", plan="NIJ-02"))


def test_an_earlier_peilmoment_does_not_show_what_was_decided_after_it(pagina: Pagina, opslag: Opslag) -> None:
    naam = "planmonitor-2025-12-31.xlsx"
    inhoud = (DATA_MAP / "voorbeeld" / naam).read_bytes()
    bewaar(opslag, read_workbook(inhoud, naam), inhoud, peildatum=dt.date(2025, 12, 31), wie="Wonen")
    opslag.leg_besluit_vast(replace(AFDRACHT, datum=dt.date(2025, 12, 31), reden="nog juist"))
    opslag.leg_besluit_vast(replace(AFDRACHT, datum=dt.date(2026, 1, 1), reden="een dag later"))
    opslag.leg_besluit_vast(replace(AFDRACHT, datum=dt.date(2026, 7, 1), reden="na het laatste"))
    for plan in ({}, {"plan": "NIJ-01"}):
        eerder = _html(pagina("verordening", peilmoment="2025-12-31", **plan))
        assert "nog juist" in eerder and "een dag later" not in eerder
        laatste = _html(pagina("verordening", peilmoment="2026-06-30", **plan))
        assert "een dag later" in laatste and "na het laatste" in laatste


def test_art_7_more_homes_forgone_than_were_required_stay_remarked_at_the_plan(pagina: Pagina, opslag: Opslag) -> None:
    opslag.leg_besluit_vast(replace(AFDRACHT, woningen=9))
    gezegd = [melding.value.replace("\\", "") for melding in pagina("verordening", plan="NIJ-01").warning]
    assert any(zin.startswith("Let op: Afzien met een afdracht van 1 maart 2026: ") for zin in gezegd)
    assert not any("Afzien" in melding.value for melding in pagina("verordening", plan="NIJ-02").warning)
