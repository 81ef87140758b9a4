"""What goes to a meeting is seen before it is made: subjects, audience, what is left out and why; then the files."""

import datetime as dt
from collections.abc import Callable

import pytest
from leveringen import lever_jaarschijf
from overlegstukken import NOTITIE
from planaantekeningen import BESLUIT
from planlijsten import DECEMBER, JUNI, lever_planmonitor
from streamlit.testing.v1 import AppTest

from prestatiemonitor.pakketten import maken
from prestatiemonitor.pakketten.bewaard import alle_pakketten
from prestatiemonitor.store import Opslag

Pagina = Callable[..., AppTest]


def _html(app: AppTest) -> str:
    return " ".join(str(element.proto.body) for element in app.get("html"))


def _knop(app: AppTest, naam: str) -> AppTest:
    return next(knop for knop in app.button if knop.label == naam).click().run()


def test_the_page_first_says_how_many_subjects_and_files_there_are_and_for_whom(pagina: Pagina) -> None:
    app = pagina("stukken", peilmoment="2026-06-30")
    assert not app.exception
    assert "23 onderwerpen voor ambtelijk overleg, in 6 bestanden; niets is weggelaten." in _html(app)


def test_for_the_public_the_page_lists_what_is_left_out_and_why(pagina: Pagina) -> None:
    app = pagina("stukken", peilmoment="2026-06-30", pakket="raadsinformatieavond")
    assert "Wat er niet in staat, en waarom" in [kop.value for kop in app.subheader]
    assert "een aantal kleiner dan 10" in _html(app) and "Vertrouwelijke plannen tellen" in _html(app)


def test_another_audience_changes_what_is_left_out_at_once(pagina: Pagina) -> None:
    app = pagina("stukken", peilmoment="2026-06-30")
    app.radio[0].set_value("openbaar").run()
    assert "voor raad en openbaar" in _html(app) and "wat niet openbaar mag zijn is weggelaten" in _html(app)


def test_the_files_that_were_chosen_are_made_and_can_be_taken_along(pagina: Pagina) -> None:
    app = pagina("stukken", peilmoment="2026-06-30", pakket="raadsinformatieavond")
    bestanden = next(keuze for keuze in app.multiselect if keuze.label == "Bestanden")
    bestanden.set_value(["werkboek", "open_data"]).run()
    app = _knop(app, "Maak de stukken")
    assert not app.exception
    assert [melding.value for melding in app.success] == ["2 bestanden zijn klaar."]
    namen = [knop.proto.label for knop in app.get("download_button")]
    assert namen[0] == "Alles in een zip" and [naam.split(" (")[0] for naam in namen[1:]] == ["Excel", "Open data"]


def test_a_file_that_could_not_be_made_is_named_and_the_others_can_be_taken_along(
    pagina: Pagina, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = pagina("stukken", peilmoment="2026-06-30", pakket="raadsinformatieavond")
    bestanden = next(keuze for keuze in app.multiselect if keuze.label == "Bestanden")
    bestanden.set_value(["werkboek", "open_data"]).run()
    monkeypatch.setattr(maken, "als_controlewerkboek", lambda stuk: {}["fout"])
    app = _knop(app, "Maak de stukken")
    assert not app.exception and [melding.value for melding in app.success] == ["1 bestand is klaar."]
    assert any("Niet gemaakt" in melding.value and "Excel" in melding.value for melding in app.warning)
    monkeypatch.setattr(maken, "als_open_data", lambda stuk, licentie: {}["fout"])
    app = _knop(app, "Maak de stukken")
    assert not app.success and not app.get("download_button")


def test_when_the_choice_changes_files_of_before_are_no_longer_offered(pagina: Pagina) -> None:
    app = pagina("stukken", peilmoment="2026-06-30", pakket="raadsinformatieavond")
    bestanden = next(keuze for keuze in app.multiselect if keuze.label == "Bestanden")
    bestanden.set_value(["open_data"]).run()
    app = _knop(app, "Maak de stukken")
    assert app.get("download_button")
    app.radio[0].set_value("ambtelijk").run()
    assert not app.get("download_button")


def test_a_choice_is_kept_under_a_name_and_kept_again_as_a_new_version(pagina: Pagina, opslagurl: str) -> None:
    lever_jaarschijf(opslagurl, 50, dt.date(2025, 12, 31))
    for titel in ("Eerste titel", "Tweede titel"):
        app = pagina("stukken")
        next(invoer for invoer in app.text_input if invoer.label == "Titel").set_value(titel).run()
        next(invoer for invoer in app.text_input if invoer.label == "Naam van de keuze").set_value("Mijn pakket")
        next(invoer for invoer in app.text_input if invoer.label == "Uw naam").set_value("A. de Vries")
        _knop(app, "Bewaren")
    opslag = Opslag(opslagurl)
    eigen = alle_pakketten(opslag)[-1]
    assert (eigen.naam, eigen.titel, len(opslag.pakketten())) == ("Mijn pakket", "Tweede titel", 1)
    opslag.sluit()


def test_with_the_example_the_page_says_what_is_needed_to_keep_a_choice(pagina: Pagina) -> None:
    app = pagina("stukken")
    assert any("lever eerst zelf een werkboek aan" in tekst.value for tekst in app.markdown)


def test_after_a_new_note_files_of_before_are_no_longer_offered(pagina: Pagina, opslagurl: str) -> None:
    lever_jaarschijf(opslagurl, 50, dt.date(2026, 6, 30))
    app = pagina("stukken", peilmoment="2026-06-30", pakket="ambtelijk-juni")
    bestanden = next(keuze for keuze in app.multiselect if keuze.label == "Bestanden")
    bestanden.set_value(["open_data"]).run()
    app = _knop(app, "Maak de stukken")
    assert app.get("download_button") and app.run().get("download_button")
    opslag = Opslag(opslagurl)
    opslag.bewaar_notitie(NOTITIE)
    opslag.sluit()
    assert not app.run().get("download_button") and not app.exception


def test_after_a_decision_on_plans_files_with_what_changed_in_them_are_no_longer_offered(
    pagina: Pagina, opslagurl: str
) -> None:
    lever_planmonitor(opslagurl, JUNI, {"NIJ-1": ("De Dijk", 20, 2026)})
    lever_planmonitor(opslagurl, DECEMBER, {"NIJ-9": ("Het Dijkje", 20, 2026)})
    app = pagina("stukken", peilmoment=DECEMBER.isoformat(), pakket="ambtelijk-juni")
    bestanden = next(keuze for keuze in app.multiselect if keuze.label == "Bestanden")
    bestanden.set_value(["open_data"]).run()
    app = _knop(app, "Maak de stukken")
    assert app.get("download_button") and app.run().get("download_button")
    opslag = Opslag(opslagurl)
    opslag.besluit_over_plannen(BESLUIT)
    opslag.sluit()
    assert not app.run().get("download_button") and not app.exception
