"""Scenarios are kept under a name of their own, changed by a new version, and withdrawn with a reason."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from alembic import command
from overlegstukken import SCENARIO as TRAAG
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from prestatiemonitor.store import (
    AantekeningAlIngetrokken,
    AantekeningOnbekend,
    Opslag,
    VersieOnmogelijk,
)
from prestatiemonitor.store.migraties import configuratie
from prestatiemonitor.store.verbinding import schrijftransactie


def test_a_scenario_is_kept_as_it_was_given(opslag: Opslag) -> None:
    bewaard = opslag.bewaar_scenario(TRAAG)
    assert opslag.scenarios() == [bewaard]
    assert {naam: getattr(bewaard, naam) for naam in vars(TRAAG)} == vars(TRAAG)
    assert bewaard.wanneer.utcoffset() is not None
    regel = opslag.logboek().iloc[0]
    assert (regel["handeling"], regel["toelichting"]) == ("scenario bewaard", "Traag (netcongestie)")


def test_of_a_changed_scenario_the_last_version_counts_and_the_earlier_stays_readable(opslag: Opslag) -> None:
    eerste = opslag.bewaar_scenario(TRAAG)
    tweede = opslag.bewaar_scenario(replace(TRAAG, naam="Trager", aannames='{"uitstel": 24}', voorganger=eerste.id))
    assert opslag.scenarios() == [tweede]
    alle = opslag.scenarios(ook_eerdere=True)
    assert [(s.id, s.opvolger, s.geldt) for s in alle] == [(eerste.id, tweede.id, False), (tweede.id, None, True)]
    assert alle[0].aannames == TRAAG.aannames


def test_a_withdrawn_scenario_is_gone_with_its_earlier_versions_and_stays_readable(opslag: Opslag) -> None:
    eerste = opslag.bewaar_scenario(TRAAG).id
    tweede = opslag.bewaar_scenario(replace(TRAAG, voorganger=eerste)).id
    with pytest.raises(VersieOnmogelijk, match="nieuwere versie"):
        opslag.trek_scenario_in(eerste, reden="vergissing", wie="B. Bos")
    opslag.trek_scenario_in(tweede, reden="vergissing", wie="B. Bos")
    assert opslag.scenarios() == []
    weg = opslag.scenarios(ook_eerdere=True)[-1].intrekking
    assert weg is not None and weg.reden == "vergissing"
    with pytest.raises(AantekeningAlIngetrokken):
        opslag.trek_scenario_in(tweede, reden="nog eens", wie="B. Bos")
    with pytest.raises(AantekeningOnbekend):
        opslag.trek_scenario_in(tweede + 1, reden="mis", wie="B. Bos")
    with pytest.raises(ValueError, match="een reden en een naam"):
        opslag.trek_scenario_in(tweede, reden=" ", wie="B. Bos")
    with pytest.raises(VersieOnmogelijk, match="ingetrokken"):
        opslag.bewaar_scenario(replace(TRAAG, voorganger=tweede))


def test_a_name_is_of_one_scenario_until_that_is_withdrawn(opslag: Opslag) -> None:
    nummer = opslag.bewaar_scenario(TRAAG).id
    with pytest.raises(VersieOnmogelijk, match="er is al een scenario ‘Traag’"):
        opslag.bewaar_scenario(replace(TRAAG, naam=" traag "))
    ander = opslag.bewaar_scenario(replace(TRAAG, naam="Vlot")).id
    with pytest.raises(VersieOnmogelijk, match="er is al een scenario"):
        opslag.bewaar_scenario(replace(TRAAG, voorganger=ander))
    opslag.trek_scenario_in(nummer, reden="vergissing", wie="B. Bos")
    assert opslag.bewaar_scenario(TRAAG).naam == "Traag"


def test_of_people_who_change_a_version_at_once_only_the_first_overrules_it(opslag: Opslag) -> None:
    eerste = opslag.bewaar_scenario(TRAAG).id

    def verander(keer: int) -> bool:
        try:
            opslag.bewaar_scenario(replace(TRAAG, aannames=str(keer), voorganger=eerste))
        except VersieOnmogelijk:
            return False
        return True

    with ThreadPoolExecutor(4) as draden:
        assert sum(draden.map(verander, range(4))) == 1


@pytest.mark.parametrize("anders", [{"naam": " "}, {"aannames": ""}, {"reden": ""}, {"wie": " "}, {"naam": "a\0"}])
def test_a_scenario_needs_a_name_a_reason_and_who(opslag: Opslag, anders: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"nodig|NUL"):
        opslag.bewaar_scenario(replace(TRAAG, **anders))
    assert opslag.scenarios() == []


def test_neither_the_database_nor_an_older_schema_takes_away_what_was_kept(opslag: Opslag) -> None:
    bewaard = opslag.bewaar_scenario(TRAAG)
    for opdracht in ("UPDATE scenarios SET naam = 'anders'", "DELETE FROM scenarios"):
        with opslag.engine.connect() as verbinding, pytest.raises(DatabaseError, match="alleen toegevoegd"):
            verbinding.execute(text(opdracht))
    instellingen = configuratie()
    with pytest.raises(RuntimeError, match="niet leeg"), schrijftransactie(opslag.engine) as verbinding:
        instellingen.attributes["connection"] = verbinding
        command.downgrade(instellingen, "0007")
    assert opslag.scenarios() == [bewaard]
