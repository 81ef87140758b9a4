"""In a meeting each subject stands alone, what is decided is kept with it, and an open action comes back."""

import datetime as dt
from collections.abc import Callable

import pytest
from leveringen import lever_jaarschijf
from streamlit.testing.v1 import AppTest

from prestatiemonitor.exports.stuk import Publiek
from prestatiemonitor.figuren import Stand
from prestatiemonitor.pakketten.publiek import Zichtbaar, voor_publiek
from prestatiemonitor.store import Opslag
from prestatiemonitor.views.overleg import zicht

Pagina = Callable[..., AppTest]


def _html(app: AppTest) -> str:
    return " ".join(str(element.proto.body) for element in app.get("html"))


def test_a_meeting_begins_with_the_first_subject_of_the_pack_of_that_month(pagina: Pagina) -> None:
    app = pagina("vergadering", peilmoment="2025-12-31")
    assert not app.exception
    assert next(box for box in app.selectbox if box.label == "Pakket").value == "bestuurlijk-december"
    assert "Netto groei van de sociale huurvoorraad" in _html(app)


def test_the_next_subject_is_one_click_away_and_the_last_step_has_the_decisions(pagina: Pagina) -> None:
    app = pagina("vergadering", peilmoment="2026-06-30", pakket="raadsinformatieavond")
    next(knop for knop in app.button if knop.label == "Volgende").click().run()
    assert not app.exception and "Groei van de middenhuur" in _html(app)
    assert next(box for box in app.selectbox if box.label == "Onderwerp").value == "2"
    app = pagina("vergadering", peilmoment="2026-06-30", pakket="raadsinformatieavond", onderwerp="8")
    assert "Besluiten en acties" in _html(app)


@pytest.fixture
def met_levering(opslagurl: str) -> str:
    lever_jaarschijf(opslagurl, 50, dt.date(2025, 12, 31))
    return opslagurl


def test_an_action_is_kept_with_its_subject_and_shown_under_it(pagina: Pagina, met_levering: str) -> None:
    app = pagina("vergadering")
    app.text_area[0].set_value("Uitzoeken waarom het stokt")
    for invoer, waarde in zip(app.text_input[:2], ("WSN", "A. de Vries"), strict=True):
        invoer.set_value(waarde)
    app.button_group[0].set_value("actie")
    next(knop for knop in app.button if knop.label == "Noteren").click().run()
    assert not app.exception
    opslag = Opslag(met_levering)
    (notitie,) = opslag.notities()
    opslag.sluit()
    assert (notitie.soort, notitie.onderwerp, notitie.wie_doet) == ("actie", "netto_groei_sociaal", "WSN")
    assert "Uitzoeken waarom het stokt" in _html(app)


def test_a_note_without_words_or_a_name_is_not_kept(pagina: Pagina, met_levering: str) -> None:
    app = pagina("vergadering")
    next(knop for knop in app.button if knop.label == "Noteren").click().run()
    assert any("Vul in wat er is besloten" in fout.value for fout in app.error)
    opslag = Opslag(met_levering)
    assert opslag.notities() == []
    opslag.sluit()


def test_in_a_public_meeting_nothing_can_be_noted_and_no_notes_are_shown(pagina: Pagina, met_levering: str) -> None:
    app = pagina("vergadering", pakket="raadsinformatieavond")
    assert not app.exception and not app.text_area


def test_with_the_example_the_page_says_what_is_needed_to_note(pagina: Pagina) -> None:
    app = pagina("vergadering")
    assert not app.text_area and any("lever eerst zelf een werkboek aan" in tekst.value for tekst in app.markdown)


def test_what_the_public_may_see_is_worked_out_once_for_all_subjects(
    pagina: Pagina, monkeypatch: pytest.MonkeyPatch
) -> None:
    gevraagd: list[str] = []

    def tel(stand: Stand, publiek: Publiek) -> Zichtbaar:
        gevraagd.append(publiek)
        return voor_publiek(stand, publiek)

    monkeypatch.setattr(zicht, "voor_publiek", tel)
    app = pagina("vergadering", peilmoment="2026-06-30", pakket="raadsinformatieavond")
    for _ in range(2):
        next(knop for knop in app.button if knop.label == "Volgende").click().run()
    stukken = pagina("stukken", peilmoment="2026-06-30", pakket="raadsinformatieavond")
    assert not app.exception and not stukken.exception and gevraagd == ["openbaar"]
