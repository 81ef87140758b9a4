"""The page on the verordening: the list, one plan with its articles, and a plan filled in by hand."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

import pytest
from bouwplannen import maak_plan
from streamlit.testing.v1 import AppTest

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.indicators.plantoetsing import Plantoetsing
from prestatiemonitor.verordening import toets
from prestatiemonitor.views.rekenhulp import SOORTEN
from prestatiemonitor.views.toetsing import bedragzin
from prestatiemonitor.views.verordening import besloten_bij_tekort

Pagina = Callable[..., AppTest]


def _html(app: AppTest) -> str:
    return " ".join(str(element.proto.body) for element in app.get("html"))


def _vul(app: AppTest, **aantallen: int) -> AppTest:
    """The calculator with these numbers, by the first words of their labels, and sent."""
    for begin, aantal in aantallen.items():
        next(veld for veld in app.number_input if veld.label.startswith(begin.replace("_", " "))).set_value(aantal)
    next(knop for knop in app.button if knop.label == "Reken na").click()
    return app.run()


def test_the_page_opens_with_its_conclusion_and_every_plan_with_shortfalls_first(pagina: Pagina) -> None:
    app = pagina("verordening", peilmoment="2026-06-30")
    assert not app.exception
    html = _html(app)
    assert "9 plannen hebben samen 80 verplichte woningen te weinig" in html
    assert html.index("De Gelaarsde Kat</a>") < html.index("Luilekkerland</a>") < html.index("Erf van Assepoester</a>")


def test_the_conclusion_counts_the_plans_that_fall_short_and_were_decided_on() -> None:
    def plan(sleutel: str, *, ervoor: bool = False, **velden: int) -> Plantoetsing:
        toetsing = toets(maak_plan(**velden), load_afspraken().verordening, dt.date(2026, 6, 30))
        return Plantoetsing(sleutel, sleutel, "hard", ervoor, 0, toetsing)

    plannen = [plan("A", duur=12), plan("B", duur=12), plan("C", duur=2), plan("D", ervoor=True, duur=12)]
    zin = besloten_bij_tekort(plannen, {"A": ["verrekening"], "C": ["maatwerk"], "D": ["maatwerk"]})
    assert zin == " Voor 1 plan met een tekort is een besluit vastgelegd."
    assert besloten_bij_tekort(plannen, {}) == ""


def test_only_plans_with_the_chosen_outcome_are_listed(pagina: Pagina) -> None:
    html = _html(pagina("verordening", peilmoment="2026-06-30", uitslag="niet_van_toepassing"))
    assert "Erf van Assepoester</a>" in html
    assert "Luilekkerland</a>" not in html


def test_a_plan_shows_each_rule_with_its_article_its_sum_and_the_tests_of_the_agreement(pagina: Pagina) -> None:
    app = pagina("verordening", peilmoment="2026-06-30", plan="NIJ-01")
    assert not app.exception
    html = _html(app)
    assert app.header[0].value == "Hof van Nergens"
    for stuk in (
        "laag middensegment (2) en hoog middensegment (4), samen 6 verplichte woningen",
        "art. 3 lid 1 onder c",
        "15% van 24 = 3,6, afgerond 4",
        "binnen 5 jaar na voltooiing",
        "afspraak 3",
        "alleen voor plannen met meer dan 100 woningen",
    ):
        assert stuk in html
    cellen = app.dataframe[0].value
    assert set(cellen["Tabel"]) == {"Plannen", "Programma"}


def test_a_plan_that_is_not_there_on_this_peilmoment_is_said_to_be_so(pagina: Pagina) -> None:
    app = pagina("verordening", peilmoment="2026-06-30", plan="bestaat-niet")
    assert not app.exception
    assert "staat niet bij de plannen" in app.info[0].value


def test_choosing_a_plan_opens_it(pagina: Pagina) -> None:
    app = pagina("verordening", peilmoment="2026-06-30")
    next(box for box in app.selectbox if box.label.startswith("Eén plan")).select("NIJ-01").run()
    assert app.header[0].value == "Hof van Nergens"


def test_a_plan_filled_in_gets_the_outcome_of_the_same_rules(pagina: Pagina) -> None:
    app = _vul(pagina("verordening", peilmoment="2026-06-30"), Sociale_huur=4, Duur=8, Woningen_die=0)
    assert not app.exception
    html = _html(app)
    assert "laag middensegment (1) en hoog middensegment (2), samen 3 verplichte woningen" in html
    assert "tot en met 12 woningen mag dat ook koop zijn (art. 3 lid 3)" in html
    assert "33,3%" in html  # agreement 3: four of twelve, beside the verordening that is met with four


def test_on_a_phone_the_kinds_of_homes_stay_in_their_order(pagina: Pagina) -> None:
    labels = [veld.label for veld in pagina("verordening", peilmoment="2026-06-30").number_input]
    assert labels[: len(SOORTEN)] == list(SOORTEN)


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        ({"Duur": 2}, "minder dan 3 woningen (2)"),
        ({"Sociale_huur": 20, "Waarvan": 20}, "alle woningen zijn zorgwoningen"),
        ({"Duur": 30, "Woningen_die": 31}, "meer dan het plan telt"),
        (
            {"Sociale_huur": 4, "Duur": 8},
            "niet opgegeven is hoeveel woningen er al mogen (art. 4 onder b), en daarvan hangt het af",
        ),
        ({"Sociale_huur": 10, "Te_slopen": 24}, "compensatie van sloop (14)"),
    ],
)
def test_an_edge_filled_in_is_explained(pagina: Pagina, velden: dict[str, int], zin: str) -> None:
    app = _vul(pagina("verordening", peilmoment="2026-06-30"), **velden)
    assert not app.exception
    assert zin in _html(app)


def test_without_a_number_of_homes_the_calculator_asks_for_one(pagina: Pagina) -> None:
    app = _vul(pagina("verordening", peilmoment="2026-06-30"))
    assert "ten minste één soort" in app.info[-1].value


def test_an_amount_is_told_with_its_days_and_an_unknown_one_with_where_it_is_filled_in() -> None:
    verordening = load_afspraken().verordening
    plan = maak_plan(duur=12)
    for dag, stukken in {
        dt.date(2021, 12, 31): ("€ 124.480", "4 × € 31.120", "van 1 januari 2021 tot en met 31 december 2021"),
        dt.date(2022, 1, 1): ("voor 2022 niet bekend", "verordening.toml", "waarborgsom"),
    }.items():
        route = next(route for route in toets(plan, verordening, dag).routes if route.id == "verrekenen")
        zin = bedragzin(route, verordening, dag)
        assert all(stuk in zin for stuk in stukken)
        assert route.bedrag in (None, Decimal(124_480))
