"""Plans of which little or something odd was delivered: the page on the verordening opens and explains each."""

import datetime as dt
from collections.abc import Callable, Iterator
from decimal import Decimal

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from prestatiemonitor.aanlevering import bewaar
from prestatiemonitor.exports.sjabloon import vul_sjabloon
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.store import Opslag
from prestatiemonitor.tables.schemas import PLANNEN, PROGRAMMA
from prestatiemonitor.verordening.besluiten import Besluit

Pagina = Callable[..., AppTest]
PEILDATUM = dt.date(2026, 6, 30)
PLAN = {"kern": "Nijkerk", "planstatus": "1A", "woonvisie": "2020+", "reeds_toegestaan": 0}
PLANNEN_AAN_DE_RAND = {
    "Leeg": {},
    "Statusloos": {"planstatus": None},
    "Regimeloos": {"woonvisie": None},
    "Zorgzaam": {"zorgwoningen": 12},
    "Toegestaan": {"reeds_toegestaan": 12},
    "Sloper": {},
    "Twee": {},
}
WONINGEN = {
    "Statusloos": ("koop", "duur", 20),
    "Regimeloos": ("koop", "duur", 20),
    "Zorgzaam": ("huur", "sociaal", 10),
    "Toegestaan": ("koop", "duur", 10),
    "Sloper": ("huur", "sociaal", 20),
    "Twee": ("koop", "duur", 2),
}


@pytest.fixture
def opslag(opslagurl: str) -> Iterator[Opslag]:
    plannen = [{"plan_sleutel": naam, "plan": naam, **PLAN, **eigen} for naam, eigen in PLANNEN_AAN_DE_RAND.items()]
    vast = {"jaar_van": 2027, "jaar_tot": 2027, "gerealiseerd": False}
    programma = [
        {"plan_sleutel": naam, "soort": "nieuwbouw", "eigendom": e, "prijsklasse": p, "aantal": n, **vast}
        for naam, (e, p, n) in WONINGEN.items()
    ]
    sloop = {"plan_sleutel": "Sloper", "soort": "sloop", "eigendom": "huur", "prijsklasse": "sociaal", "aantal": 24}
    tabellen = {
        "plannen": PLANNEN.vorm(pd.DataFrame(plannen)),
        "programma": PROGRAMMA.vorm(pd.DataFrame([*programma, {**sloop, **vast}])),
    }
    inhoud = vul_sjabloon("planmonitor", tabellen)
    opslag = Opslag(opslagurl)
    bewaar(opslag, read_workbook(inhoud, "randen.xlsx"), inhoud, peildatum=PEILDATUM, wie="Wonen")
    yield opslag
    opslag.sluit()


def _html(app: AppTest) -> str:
    return " ".join(str(element.proto.body) for element in app.get("html"))


@pytest.mark.parametrize(
    ("plan", "zinnen"),
    [
        ("Leeg", ["er valt nog niets te toetsen: het aantal woningen is niet bekend (art. 2 lid 1)"]),
        ("Statusloos", ["Status: niet opgegeven", "Sociale huur en koop"]),
        ("Regimeloos", ["niet opgegeven is onder welke woonvisie", "geldt zij, dan is er te weinig"]),
        ("Zorgzaam", ["alle woningen zijn zorgwoningen (opgegeven zijn er 12, het plan telt er 10)", "art. 2 lid 3"]),
        (
            "Toegestaan",
            ["12 die al mogen (meer dan het plan telt) = 0 (art. 4 onder b)", "er is geen woning verplicht"],
        ),
        ("Sloper", ["compensatie van sloop (4)", "voor 4 is er in dit plan geen plaats", "art. 3 lid 2"]),
        ("Twee", ["minder dan 3 woningen (2)", "art. 2 lid 1"]),
    ],
)
def test_a_plan_at_the_edge_is_explained_on_its_page(
    pagina: Pagina, opslag: Opslag, plan: str, zinnen: list[str]
) -> None:
    app = pagina("verordening", plan=plan)
    assert not app.exception
    html = _html(app)
    for zin in zinnen:
        assert zin in html


def test_the_list_and_the_outlook_open_with_such_plans(pagina: Pagina, opslag: Opslag) -> None:
    app = pagina("verordening")
    assert not app.exception
    html = _html(app)
    assert all(f"{naam}</a>" in html for naam in PLANNEN_AAN_DE_RAND)
    assert "status onbekend" in html
    assert not pagina("vooruitblik").exception


def test_art_5_a_decision_on_a_plan_that_vanished_is_still_told_with_its_reserve(
    pagina: Pagina, opslag: Opslag
) -> None:
    opslag.leg_besluit_vast(
        Besluit(
            soort="afzien", plan="weg", naam="Weggevallen", datum=dt.date(2026, 1, 1), reden="niet haalbaar",
            wie="A. de Vries", woningen=1, bedrag=Decimal(31_120),
        )
    )  # fmt: skip
    html = _html(pagina("verordening"))
    assert 'Weggevallen<span class="pm-zin">staat niet meer bij de plannen' in html
    assert "€ 31.120" in html


@pytest.mark.parametrize(
    ("middenhuur", "woningen", "zin"),
    [
        (0, 100, "alleen voor plannen met meer dan 100 woningen"),
        (5, 101, "4,95%"),
        (6, 101, "5,9%"),
    ],
)
def test_afspraak_1_asks_middenhuur_from_101_homes(
    pagina: Pagina, opslag: Opslag, middenhuur: int, woningen: int, zin: str
) -> None:
    app = pagina("verordening")
    aantallen = {"Middenhuur, laag segment": middenhuur, "Duur": woningen - middenhuur}
    for label, aantal in aantallen.items():
        next(veld for veld in app.number_input if veld.label == label).set_value(aantal)
    next(knop for knop in app.button if knop.label == "Reken na").click()
    assert zin in _html(app.run())
