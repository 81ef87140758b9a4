"""Since last time: what made a figure another one, as it is written on a page."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from planaantekeningen import BESLUIT
from planlijsten import DECEMBER, JUNI, lever_planmonitor
from streamlit.testing.v1 import AppTest

from prestatiemonitor.figuren.veranderd import oorzakentabel
from prestatiemonitor.indicators import GEZAMENLIJK, Oordeel, Uitkomst
from prestatiemonitor.indicators.oorzaken import Oorzaak
from prestatiemonitor.indicators.verandering import Verandering
from prestatiemonitor.store import Opslag

Pagina = Callable[..., AppTest]


def _verandering(eenheid: str, toen: str | None, nu: str) -> Verandering:
    def cijfer(waarde: str | None) -> Uitkomst:
        bekend = None if waarde is None else Decimal(waarde)
        return Uitkomst("netto_groei_sociaal", GEZAMENLIJK, 2026, "2026", bekend, eenheid, Oordeel.GEEN_NORM, "zin")

    return Verandering(cijfer(nu), cijfer(toen), date(2025, 12, 31))


def test_the_effect_of_a_row_is_written_in_the_unit_of_the_figure() -> None:
    sloop = Oorzaak("sloop", "Programma", Decimal(-6), None, Decimal(4), Decimal(10), "P!A2", "P!A3")
    tabel = oorzakentabel(_verandering("woningen", "36", "30"), [sloop])
    assert tabel.to_dict("records") == [
        {"Wat": "sloop", "Toen": "4", "Nu": "10", "Effect": "−6", "Plaats": "P!A3 (was P!A2)"}
    ]
    deel = Oorzaak("urgent", "Toewijzingen", Decimal("0.0693"), Oordeel.OVERSCHREDEN, None, Decimal(7), "", "T!A2")
    tabel = oorzakentabel(_verandering("aandeel", "0.25", "0.3193"), [deel])
    assert tabel.to_dict("records") == [
        {"Wat": "urgent", "Nu": "7", "Effect (procentpunt)": "+6,93", "Oordeel wordt": "overschreden", "Plaats": "T!A2"}
    ]


def test_of_a_figure_that_was_unknown_no_part_of_a_difference_is_named() -> None:
    nieuw = Oorzaak("nieuwbouw", "Voorraadmutaties", Decimal(30), None, None, Decimal(30), "", "V!A2")
    weg = Oorzaak("verkoop", "Voorraadmutaties", None, None, Decimal(3), None, "V!A3", "")
    tabel = oorzakentabel(_verandering("woningen", None, "30"), [nieuw, weg])
    assert list(tabel.columns) == ["Wat", "Toen", "Nu", "Plaats"]
    assert tabel["Plaats"].tolist() == ["V!A2", "was V!A3"]


def test_after_a_decision_that_a_code_was_used_again_the_page_tells_of_two_plans(
    pagina: Pagina, opslagurl: str
) -> None:
    lever_planmonitor(opslagurl, JUNI, {"P1": ("De Brink", 20, 2026)})
    lever_planmonitor(opslagurl, DECEMBER, {"P1": ("Stationsplein", 45, 2029)})

    def regels() -> str:
        app = pagina("plannen", peilmoment=DECEMBER.isoformat())
        app.session_state["uitleg-plannen-per-categorie"] = "Sinds de vorige keer"
        app.run()
        assert not app.exception
        return " ".join(str(tabel.proto.body) for tabel in app.get("html"))

    assert "P1" in regels() and "P1 t/m 30-06-2025" not in regels()
    opslag = Opslag(opslagurl)
    opslag.besluit_over_plannen(
        replace(BESLUIT, oud=("P1",), nieuw=("P1",), zelfde=False, tot_en_met=JUNI, vanaf=DECEMBER)
    )
    opslag.sluit()
    assert "P1 t/m 30-06-2025" in regels()
