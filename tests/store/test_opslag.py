"""Deliveries: stored whole or not at all, found again, withdrawn with a reason, never changed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pandas as pd
import pytest
from aantekeningen import COLLEGEBESLUIT, CORRECTIE, OORDEEL
from overlegstukken import NOTITIE, PAKKET, SCENARIO
from planaantekeningen import BESLUIT, toelichting_op
from sqlalchemy import event, func, insert, select, text
from sqlalchemy.exc import DatabaseError

from prestatiemonitor.store import (
    AlIngetrokken,
    LeveringBestaatAl,
    LeveringOnbekend,
    NieuweIndeling,
    NieuweLevering,
    Opslag,
)
from prestatiemonitor.store.metadata import LOGBOEK, METADATA
from prestatiemonitor.tables.schemas import CELVERANTWOORDING, MELDINGEN, PLANNEN

Maak = Callable[..., NieuweLevering]


def rijen_per_tabel(opslag: Opslag) -> dict[str, int]:
    with opslag.engine.connect() as verbinding:
        return {
            tabel.name: verbinding.scalar(select(func.count()).select_from(tabel)) or 0
            for tabel in METADATA.sorted_tables
        }


def test_a_levering_comes_back_as_it_was_delivered(opslag: Opslag, maak_levering: Maak) -> None:
    nieuw = maak_levering()
    voor = datetime.now(UTC)
    levering = opslag.bewaar(nieuw)
    na = datetime.now(UTC)

    assert opslag.levering(levering.id) == levering
    assert opslag.leveringen() == [levering]
    for naam in ("soort", "peildatum", "bestandsnaam", "wie", "opmerkingen", "lezerversie", "sha256"):
        assert getattr(levering, naam) == getattr(nieuw, naam)
    assert levering.intrekking is None
    assert levering.wanneer.utcoffset() == timedelta(0)
    assert voor <= levering.wanneer <= na
    assert opslag.bestand(levering.id) == nieuw.inhoud
    tabellen = opslag.tabellen(levering.id)
    assert list(tabellen) == ["plannen", "programma"]
    for naam, tabel in tabellen.items():
        pd.testing.assert_frame_equal(tabel, nieuw.tabellen[naam])
    pd.testing.assert_frame_equal(opslag.meldingen(levering.id), nieuw.meldingen)
    pd.testing.assert_frame_equal(opslag.celverantwoording(levering.id), nieuw.celverantwoording)


def test_a_levering_without_tables_or_meldingen_stays_without(opslag: Opslag, maak_levering: Maak) -> None:
    levering = opslag.bewaar(
        maak_levering(tabellen={}, meldingen=MELDINGEN.leeg(), celverantwoording=CELVERANTWOORDING.leeg())
    )
    assert opslag.tabellen(levering.id) == {}
    pd.testing.assert_frame_equal(opslag.meldingen(levering.id), MELDINGEN.leeg())
    pd.testing.assert_frame_equal(opslag.celverantwoording(levering.id), CELVERANTWOORDING.leeg())


def test_an_empty_table_is_something_else_than_an_absent_one(opslag: Opslag, maak_levering: Maak) -> None:
    tabellen = opslag.tabellen(opslag.bewaar(maak_levering(tabellen={"plannen": PLANNEN.leeg()})).id)
    assert list(tabellen) == ["plannen"]
    pd.testing.assert_frame_equal(tabellen["plannen"], PLANNEN.leeg())


def test_rows_of_one_levering_do_not_show_in_another(opslag: Opslag, maak_levering: Maak) -> None:
    eerste = opslag.bewaar(maak_levering())
    ander = PLANNEN.vorm(pd.DataFrame({"plan": ["Alleen dit plan"]}))
    tweede = opslag.bewaar(maak_levering(tabellen={"plannen": ander}))
    assert len(opslag.tabellen(eerste.id)["plannen"]) == 2
    pd.testing.assert_frame_equal(opslag.tabellen(tweede.id)["plannen"], ander)


def test_leveringen_come_newest_peildatum_first_and_then_newest_delivered(opslag: Opslag, maak_levering: Maak) -> None:
    juni, maart, juni_later = (
        opslag.bewaar(maak_levering(peildatum=peildatum))
        for peildatum in (date(2026, 6, 30), date(2026, 3, 31), date(2026, 6, 30))
    )
    assert opslag.leveringen() == [juni_later, juni, maart]


@pytest.mark.parametrize(
    "tabel", ["leveringen", "inhoudsopgave", "plannen", "programma", "meldingen", "celverantwoording", "logboek"]
)
def test_a_failure_halfway_leaves_nothing_behind(opslag: Opslag, maak_levering: Maak, tabel: str) -> None:
    nieuw = maak_levering()

    def breek_af(_verbinding: object, _cursor: object, opdracht: str, *_: object) -> None:
        if opdracht.startswith(f"INSERT INTO {tabel} "):
            raise ConnectionAbortedError(tabel)

    event.listen(opslag.engine, "before_cursor_execute", breek_af)
    with pytest.raises(ConnectionAbortedError):
        opslag.bewaar(nieuw)
    event.remove(opslag.engine, "before_cursor_execute", breek_af)

    assert set(rijen_per_tabel(opslag).values()) == {0}
    assert opslag.bewaar(nieuw).sha256 == nieuw.sha256


def test_the_same_bytes_are_refused_as_long_as_the_first_stand(opslag: Opslag, maak_levering: Maak) -> None:
    nieuw = maak_levering()
    eerste = opslag.bewaar(nieuw)
    with pytest.raises(LeveringBestaatAl, match="al aangeleverd als planmonitor met peildatum 30-06-2026") as fout:
        opslag.bewaar(replace(nieuw, bestandsnaam="kopie.xlsx", peildatum=date(2026, 12, 31)))
    assert fout.value.levering == eerste
    assert opslag.leveringen() == [eerste]

    eerste = opslag.trek_in(eerste.id, reden="verkeerde peildatum", wie="B. Jansen")
    tweede = opslag.bewaar(nieuw)
    assert opslag.zoek(nieuw.sha256) == [tweede, eerste]


def test_the_same_bytes_may_be_both_planmonitor_and_jaarschijf(opslag: Opslag, maak_levering: Maak) -> None:
    nieuw = maak_levering()
    opslag.bewaar(nieuw)
    opslag.bewaar(replace(nieuw, soort="jaarschijf", tabellen={}))
    assert {levering.soort for levering in opslag.zoek(nieuw.sha256)} == {"planmonitor", "jaarschijf"}
    assert opslag.zoek("0" * 64) == []


def test_a_withdrawn_levering_is_out_of_the_list_but_stays_readable(opslag: Opslag, maak_levering: Maak) -> None:
    nieuw = maak_levering()
    levering = opslag.bewaar(nieuw)
    ingetrokken = opslag.trek_in(levering.id, reden="verkeerd bestand", wie="B. Jansen")

    assert replace(ingetrokken, intrekking=None) == levering
    assert ingetrokken.intrekking is not None
    assert (ingetrokken.intrekking.reden, ingetrokken.intrekking.wie) == ("verkeerd bestand", "B. Jansen")
    assert ingetrokken.intrekking.wanneer >= levering.wanneer
    assert opslag.leveringen() == []
    assert opslag.leveringen(ook_ingetrokken=True) == [ingetrokken]
    assert opslag.bestand(levering.id) == nieuw.inhoud
    pd.testing.assert_frame_equal(opslag.tabellen(levering.id)["plannen"], nieuw.tabellen["plannen"])


def test_a_withdrawal_needs_a_reason_and_a_name(opslag: Opslag, maak_levering: Maak) -> None:
    levering = opslag.bewaar(maak_levering())
    with pytest.raises(ValueError, match="reden"):
        opslag.trek_in(levering.id, reden=" \n", wie="B. Jansen")
    with pytest.raises(ValueError, match="naam"):
        opslag.trek_in(levering.id, reden="verkeerd bestand", wie="")
    assert opslag.leveringen() == [levering]


def test_a_levering_is_withdrawn_only_once(opslag: Opslag, maak_levering: Maak) -> None:
    levering = opslag.bewaar(maak_levering())
    ingetrokken = opslag.trek_in(levering.id, reden="verkeerd bestand", wie="B. Jansen")
    with pytest.raises(AlIngetrokken) as fout:
        opslag.trek_in(levering.id, reden="nog eens", wie="C. Bos")
    assert fout.value.levering == ingetrokken
    assert opslag.levering(levering.id) == ingetrokken


@pytest.mark.parametrize("vraag", ["levering", "tabellen", "meldingen", "celverantwoording", "bestand"])
def test_an_unknown_levering_is_said_to_be_unknown(opslag: Opslag, vraag: str) -> None:
    with pytest.raises(LeveringOnbekend, match="geen levering met nummer 7"):
        getattr(opslag, vraag)(7)
    with pytest.raises(LeveringOnbekend):
        opslag.trek_in(7, reden="verkeerd bestand", wie="B. Jansen")


def test_the_logboek_tells_who_did_what_newest_first(opslag: Opslag, maak_levering: Maak) -> None:
    assert opslag.logboek().empty
    levering = opslag.bewaar(maak_levering())
    ingetrokken = opslag.trek_in(levering.id, reden="verkeerd bestand", wie="B. Jansen")
    logboek = opslag.logboek()
    assert logboek.drop(columns="wanneer").to_dict("records") == [
        {"wie": "B. Jansen", "handeling": "ingetrokken", "levering_id": levering.id, "toelichting": "verkeerd bestand"},
        {
            "wie": "A. de Vries",
            "handeling": "aangeleverd",
            "levering_id": levering.id,
            "toelichting": "planmonitor, peildatum 30-06-2026, bestand planmonitor.xlsx",
        },
    ]
    assert ingetrokken.intrekking is not None
    assert list(logboek["wanneer"]) == [ingetrokken.intrekking.wanneer, levering.wanneer]


@pytest.mark.parametrize(
    ("anders", "reden"),
    [
        ({"soort": "begroting"}, "onbekende soort"),
        ({"wie": " "}, "naam"),
        ({"tabellen": {"meldingen": MELDINGEN.leeg()}}, "onbekende tabel"),
        ({"tabellen": {"plannen": pd.DataFrame({"planstaat": ["1A"]})}}, "geen kolom planstaat"),
        ({"tabellen": {"plannen": pd.DataFrame({"plan": ["De\0Dijk"]})}}, "kolom plan: een NUL-teken"),
        ({"meldingen": MELDINGEN.vorm(pd.DataFrame({"ernst": ["info", "fout"]}))}, "met een fout"),
    ],
)
def test_what_readers_must_never_hand_over_is_refused(
    opslag: Opslag, maak_levering: Maak, anders: dict[str, object], reden: str
) -> None:
    with pytest.raises(ValueError, match=reden):
        opslag.bewaar(maak_levering(**anders))
    assert set(rijen_per_tabel(opslag).values()) == {0}


def test_the_store_only_ever_inserts_and_selects(opslag: Opslag, maak_levering: Maak) -> None:
    werkwoorden: set[str] = set()

    def luister(_verbinding: object, _cursor: object, opdracht: str, *_: object) -> None:
        werkwoorden.add(opdracht.split(maxsplit=1)[0].upper())

    event.listen(opslag.engine, "before_cursor_execute", luister)
    nieuw = maak_levering()
    levering = opslag.bewaar(nieuw)
    with pytest.raises(LeveringBestaatAl):
        opslag.bewaar(nieuw)
    opslag.trek_in(levering.id, reden="verkeerd bestand", wie="B. Jansen")
    opslag.bewaar(nieuw)
    for lees in (opslag.tabellen, opslag.meldingen, opslag.celverantwoording, opslag.bestand):
        lees(levering.id)
    opslag.logboek()
    assert werkwoorden - {"BEGIN"} == {"INSERT", "SELECT"}


@pytest.mark.parametrize("tabel", [tabel.name for tabel in METADATA.sorted_tables])
def test_the_database_itself_refuses_to_change_or_remove_rows(opslag: Opslag, maak_levering: Maak, tabel: str) -> None:
    levering = opslag.bewaar(maak_levering(afzender="WSN"))
    indeling = opslag.onthoud(NieuweIndeling(afzender="WSN", vingerafdruk="a", indeling="versie = 1", wie="B. Jansen"))
    opslag.vergeet(indeling.id, reden="verkeerd", wie="B. Jansen")
    opslag.trek_oordeel_in(opslag.oordeel_toe(OORDEEL).id, reden="verkeerd", wie="B. Jansen")
    opslag.trek_correctie_in(opslag.corrigeer(levering.id, CORRECTIE).id, reden="verkeerd", wie="B. Jansen")
    opslag.trek_planbesluit_in(opslag.besluit_over_plannen(BESLUIT).id, reden="verkeerd", wie="B. Jansen")
    toelichting = opslag.licht_plan_toe(toelichting_op(levering.id, levering.id))
    opslag.trek_plantoelichting_in(toelichting.id, reden="verkeerd", wie="B. Jansen")
    opslag.trek_besluit_in(opslag.leg_besluit_vast(COLLEGEBESLUIT).id, reden="verkeerd", wie="B. Jansen")
    opslag.trek_scenario_in(opslag.bewaar_scenario(SCENARIO).id, reden="verkeerd", wie="B. Jansen")
    opslag.trek_pakket_in(opslag.bewaar_pakket(PAKKET).id, reden="verkeerd", wie="B. Jansen")
    opslag.trek_notitie_in(opslag.bewaar_notitie(NOTITIE).id, reden="verkeerd", wie="B. Jansen")
    opslag.trek_in(levering.id, reden="verkeerd bestand", wie="B. Jansen")
    kolom = next(iter(METADATA.tables[tabel].c)).name
    with opslag.engine.begin() as verbinding:
        if verbinding.scalar(text(f"SELECT count(*) FROM {tabel}")) == 0:
            verbinding.execute(insert(METADATA.tables[tabel]), {"levering_id": levering.id, "regel": 0})
    for opdracht in (f"UPDATE {tabel} SET {kolom} = {kolom}", f"DELETE FROM {tabel}"):
        with pytest.raises(DatabaseError, match="alleen toegevoegd"), opslag.engine.begin() as verbinding:
            verbinding.execute(text(opdracht))


def test_a_line_in_the_logboek_cannot_name_a_levering_that_is_not_there(opslag: Opslag) -> None:
    regel = {"wanneer": datetime.now(UTC), "wie": "x", "handeling": "x", "levering_id": 7, "toelichting": "x"}
    with pytest.raises(DatabaseError), opslag.engine.begin() as verbinding:
        verbinding.execute(insert(LOGBOEK), regel)
