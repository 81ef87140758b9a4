"""The step in which the monitor asks: an answer is taken up at once, can be taken back, and is known the next time."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from planaantekeningen import BESLUIT
from planlijsten import DECEMBER, JUNI
from streamlit.testing.v1 import AppTest
from werkboeken import bouw_werkboek

from prestatiemonitor.aanlevering import bewaar
from prestatiemonitor.readers import lees_indeling, read_workbook
from prestatiemonitor.store import Opslag
from prestatiemonitor.views.aanleveren import voorvertoning
from prestatiemonitor.views.woorden import md

STAPPEN = """
from pathlib import Path
from prestatiemonitor.views.pagina import raam
from prestatiemonitor.views.aanleveren.stappen import lees_en_bevestig
raam(met_filters=False)
pad = Path({pad!r})
lees_en_bevestig(pad.read_bytes(), pad.name, None, {afzender!r})
"""
KOP = ["Plan", "Status", "Oplevering", "Sociale huur", "Knarrenhof"]
BLADEN = {
    "Plannen 2026": [KOP, ["De Dijk", "2A", 2026, 10, 3], ["Zuid", "3", 2029, 8, 2]],
    "Parkeren": [["Straat", "Auto's"], ["Dijk", 7]],
}
ANTWOORDEN = '[bladen."Plannen 2026".kolommen]\nKnarrenhof = "overslaan"\n[bladen.Parkeren]\noverslaan = true\n'
VERSCHIL = "Verschil met de vorige levering"
Rijen = Sequence[Sequence[object]]
Open = Callable[..., AppTest]


@pytest.fixture
def werkboek(tmp_path: Path, opslagurl: str) -> Open:
    """The steps for a workbook with these sheets."""

    def open_stappen(bladen: Mapping[str, Rijen] = BLADEN, naam: str = "lijst.xlsx", afzender: str = "WSN") -> AppTest:
        pad = tmp_path / naam
        pad.write_bytes(bouw_werkboek(bladen))
        app = AppTest.from_string(STAPPEN.format(pad=str(pad), afzender=afzender), default_timeout=60).run()
        assert not app.exception
        return app

    return open_stappen


def keuze(app: AppTest, label: str):
    return next(box for box in app.selectbox if box.label.startswith(label))


def knop(app: AppTest, label: str):
    return next(knop for knop in app.button if knop.label.startswith(label))


def teksten(app: AppTest) -> str:
    soorten = (app.error, app.warning, app.success, app.info, app.markdown, app.subheader, app.caption)
    html = [element.proto.body for element in app.get("html")]
    return " ".join([*(str(element.value) for soort in soorten for element in soort), *html])


def beantwoord(app: AppTest) -> AppTest:
    keuze(app, "Deze kolom is").set_value("overslaan").run()
    return keuze(app, "Blad ‘Parkeren’ is").set_value("overslaan").run()


def test_each_answer_changes_the_reading_at_once_and_the_next_question_comes(werkboek: Open) -> None:
    app = werkboek()
    assert "de kolom ‘Knarrenhof’" in app.subheader[0].value
    keuze(app, "Deze kolom is").set_value("middenhuur").run()
    assert '<dt>Nieuwe woningen</dt><dd>23<small class="pm-anders">was 18</small>' in teksten(app)
    assert "op blad ‘Parkeren’" in app.subheader[0].value
    keuze(app, "Blad ‘Parkeren’ is").set_value("overslaan").run()
    assert "De monitor heeft geen vragen over dit werkboek." in teksten(app)
    assert "0 fouten" in teksten(app)


def test_an_answer_can_be_taken_back_one_by_one_or_all_at_once(werkboek: Open) -> None:
    app = beantwoord(werkboek())
    knop(app, "Maak de laatste stap ongedaan").click().run()
    assert "op blad ‘Parkeren’" in app.subheader[0].value
    knop(app, "Maak de laatste stap ongedaan").click().run()
    assert "de kolom ‘Knarrenhof’" in app.subheader[0].value
    beantwoord(app)
    knop(app, "Neem terug").click().run()
    assert "de kolom ‘Knarrenhof’" in app.subheader[0].value
    assert "1 beantwoord" in app.get("progress")[0].proto.text
    knop(app, "Vergeet al mijn antwoorden").click().run()
    assert "Nog 2 vragen; 0 beantwoord" in app.get("progress")[0].proto.text


def test_one_answer_can_go_for_all_columns_that_are_asked(werkboek: Open) -> None:
    app = werkboek({"Lijst": [[*KOP, "BG-score", "Laadnorm"], ["De Dijk", "2A", 2026, 10, 3, 40, 5]]})
    app.checkbox[0].check().run()
    assert app.checkbox[0].label == "Hetzelfde antwoord voor alle 3 kolommen met deze vraag"
    keuze(app, "Deze kolom is").set_value("overslaan").run()
    assert "geen vragen" in teksten(app)
    knop(app, "Maak de laatste stap ongedaan").click().run()
    assert "Nog 3 vragen" in app.get("progress")[0].proto.text


def test_the_sheet_is_shown_as_it_is_with_the_place_that_is_asked_about(werkboek: Open) -> None:
    beeld = next(e.proto.body for e in werkboek().get("html") if 'class="pm-blad"' in e.proto.body)
    assert 'aria-label="Blad Plannen 2026, rij 1 tot en met 3"' in beeld
    assert '<th scope="col" class="pm-blad-wijs">E ▾</th>' in beeld
    assert "Knarrenhof" in beeld


@pytest.fixture
def eerdere_levering(opslagurl: str) -> None:
    """WSN delivered a workbook in this layout, with answers."""
    inhoud, indeling = bouw_werkboek(BLADEN), lees_indeling(ANTWOORDEN)
    inlezing = read_workbook(inhoud, "eerder.xlsx", indeling=indeling)
    opslag = Opslag(opslagurl)
    bewaar(
        opslag, inlezing, inhoud, peildatum=dt.date(2026, 6, 30), wie="A. de Vries", afzender="WSN", indeling=indeling
    )
    opslag.sluit()


VOLGEND = {"Plannen 2027": [*BLADEN["Plannen 2026"], ["West", "3", 2030, 4, 1]], "Parkeren": BLADEN["Parkeren"]}


@pytest.mark.usefixtures("eerdere_levering")
def test_what_was_answered_before_is_used_and_shown_and_can_be_left_out(werkboek: Open, opslagurl: str) -> None:
    app = werkboek(VOLGEND)
    assert "van WSN, gegeven door A\\. de Vries, zijn gebruikt" in teksten(app)
    assert "Kolom ‘Knarrenhof’ op blad ‘Plannen 2027’ telt niet mee" in teksten(app)
    assert "geen vragen" in teksten(app)
    knop(app, "Laat ze weg").click().run()
    assert "de kolom ‘Knarrenhof’" in app.subheader[0].value
    knop(app, "Gebruik de antwoorden van").click().run()
    assert "geen vragen" in teksten(app)
    app.text_input[0].set_value("verkeerd beantwoord")
    app.text_input[1].set_value("B. Bos")
    knop(app, "Niet langer onthouden").click().run()
    assert "de kolom ‘Knarrenhof’" in app.subheader[0].value
    assert Opslag(opslagurl).indelingen("WSN") == []


@pytest.mark.usefixtures("eerdere_levering")
def test_a_remembered_answer_can_be_taken_back_and_given_otherwise(werkboek: Open) -> None:
    app = werkboek(VOLGEND)
    knop(app, "Neem terug").click().run()
    assert not app.exception
    keuze(app, "Deze kolom is").set_value("middenhuur").run()
    assert not app.exception
    assert "Kolom ‘Knarrenhof’ op blad ‘Plannen 2027’ is gelezen als ‘middenhuur’" in teksten(app)


@pytest.mark.usefixtures("eerdere_levering")
def test_of_another_sender_everything_is_asked(werkboek: Open) -> None:
    assert "de kolom ‘Knarrenhof’" in werkboek(VOLGEND, afzender="de Alliantie").subheader[0].value


def test_the_answers_are_kept_with_the_delivery_and_remembered_for_its_sender(werkboek: Open, opslagurl: str) -> None:
    app = beantwoord(werkboek())
    app.date_input[0].set_value(dt.date(2026, 6, 30))
    next(veld for veld in app.text_input if veld.label == "Uw naam").set_value("A. de Vries")
    knop(app, "Bevestigen en bewaren").click().run()
    assert not app.exception
    opslag = Opslag(opslagurl)
    (levering,) = opslag.leveringen()
    assert (levering.afzender, lees_indeling(levering.indeling)) == ("WSN", lees_indeling(ANTWOORDEN))
    (onthouden,) = opslag.indelingen("WSN")
    assert lees_indeling(onthouden.indeling) == lees_indeling(ANTWOORDEN)
    opslag.sluit()


def test_anything_can_be_pointed_at_without_being_asked(werkboek: Open) -> None:
    app = beantwoord(werkboek())
    app.get("button_group")[0].set_value("een kolom").run()
    keuze(app, "Kolom").set_value(3).run()
    keuze(app, "Deze kolom is").set_value("middenhuur").run()
    assert "Kolom ‘Sociale huur’ op blad ‘Plannen 2026’ is gelezen als ‘middenhuur’" in teksten(app)


def test_the_ledger_opens_with_its_conclusion_and_leads_to_the_cells(werkboek: Open) -> None:
    app = beantwoord(werkboek())
    tabs = f"tabs-{next(iter(app.session_state['_toestanden']))}"
    app.session_state[tabs] = "Celverantwoording"
    app.run()
    assert "Alle 7 getallen zijn verantwoord: 4 gelezen, 3 overgeslagen met reden." in teksten(app)
    keuze(app, "Welke cellen").select_index(0).run()
    assert keuze(app, "Cel").value == "E2"
    assert sum('class="pm-blad"' in e.proto.body for e in app.get("html")) == 2


def test_a_name_in_the_workbook_is_text_in_every_label(werkboek: Open) -> None:
    naam = "$x$ _b_ <i>"
    app = werkboek({naam: [KOP, ["De Dijk", "2A", 2026, 10, 3]]})
    (titel,) = (vak.label for vak in app.expander if vak.label.startswith("Zelf iets aanwijzen"))
    assert titel == f"Zelf iets aanwijzen op blad ‘{md(naam)}’"
    beantwoord_kolom = keuze(app, "Deze kolom is").set_value("overslaan").run()
    assert f"Neem terug: {md(f'Kolom ‘Knarrenhof’ op blad ‘{naam}’ telt niet mee.')}" in [
        element.help for element in beantwoord_kolom.button
    ]


@pytest.mark.usefixtures("eerdere_levering")
def test_a_jump_that_is_shown_is_stored_with_the_delivery(werkboek: Open, opslagurl: str) -> None:
    app = werkboek({"Plannen 2026": [KOP[:4], ["De Dijk", "2A", 2026, 400]]}, naam="nieuw.xlsx")
    assert "1 plan met 400 nieuwe woningen (bruto); 0 fouten; 2 waarschuwingen." in teksten(app)
    app.date_input[0].set_value(dt.date(2026, 12, 31))
    next(veld for veld in app.text_input if veld.label == "Uw naam").set_value("A. de Vries")
    knop(app, "Bevestigen").click().run()
    opslag = Opslag(opslagurl)
    (levering,) = (een for een in opslag.leveringen() if een.bestandsnaam == "nieuw.xlsx")
    assert "SPRONG" in opslag.meldingen(levering.id)["code"].tolist()


def test_a_code_that_another_plan_had_is_told_of_until_people_say_that_they_are_two(
    werkboek: Open, opslagurl: str
) -> None:
    kop = ["Plancode", "Plan", "Kern", "Status", "Oplevering", "Sociale huur"]
    lijst = {"Plannen 2026": [kop, ["P1", "De Brink", "Nijkerk", "2A", 2026, 20]]}
    inhoud, opslag = bouw_werkboek(lijst), Opslag(opslagurl)
    bewaar(opslag, read_workbook(inhoud, "oud.xlsx"), inhoud, peildatum=JUNI, wie="Wonen")
    nieuw = {"Plannen 2026": [kop, ["P1", "Stationsplein", "Hoevelaken", "2A", 2027, 22]]}
    gemeld = "nu van ‘Stationsplein’"
    assert gemeld in teksten(werkboek(nieuw, naam="nieuw.xlsx"))
    opslag.besluit_over_plannen(
        replace(BESLUIT, oud=("P1",), nieuw=("P1",), zelfde=False, tot_en_met=JUNI, vanaf=DECEMBER)
    )
    opslag.sluit()
    app = werkboek(nieuw, naam="nieuw.xlsx")
    assert gemeld not in teksten(app)
    (sleutel,) = app.session_state["_toestanden"]
    app.session_state[f"tabs-{sleutel}"] = VERSCHIL
    plannen = app.run().dataframe[-1].value
    assert plannen[["Plancode", "Wat"]].to_numpy().tolist() == [["P1 t/m 30-06-2025", "vervallen"], ["P1", "nieuw"]]


def test_the_workbook_that_went_back_twice_has_its_name_once(monkeypatch) -> None:
    namen = []
    monkeypatch.setattr(voorvertoning.st, "download_button", lambda _, __, naam, **rest: namen.append(naam))
    lezing = read_workbook(bouw_werkboek(BLADEN), "lijst-met-meldingen.xlsx")
    voorvertoning._terugzending(lezing, "sleutel", b"")
    assert namen == ["lijst-met-meldingen.xlsx"]
