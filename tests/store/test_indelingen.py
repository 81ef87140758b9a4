"""Assignments are kept per sender; the newest goes first, and none is changed or removed."""

from collections.abc import Callable

import pytest

from prestatiemonitor.store import (
    IndelingAlIngetrokken,
    IndelingOnbekend,
    NieuweIndeling,
    NieuweLevering,
    Opslag,
)


def nieuw(afzender: str = "WSN", indeling: str = "versie = 1\n", vorm: str = "a") -> NieuweIndeling:
    return NieuweIndeling(afzender=afzender, vingerafdruk=vorm * 64, indeling=indeling, wie="A. de Vries")


def test_the_newest_assignment_of_a_sender_comes_first_and_those_of_others_stay_apart(opslag: Opslag) -> None:
    eerste, tweede = opslag.onthoud(nieuw()), opslag.onthoud(nieuw(indeling="versie = 1 # later\n"))
    ander = opslag.onthoud(nieuw("gemeente"))
    assert opslag.indelingen("WSN") == [tweede, eerste]
    assert opslag.indelingen("gemeente") == [ander]
    assert [indeling.id for indeling in opslag.indelingen()] == [ander.id, tweede.id, eerste.id]
    assert (eerste.wie, eerste.vingerafdruk, eerste.indeling) == ("A. de Vries", "a" * 64, "versie = 1\n")
    assert eerste.wanneer.utcoffset() is not None


def test_a_withdrawn_assignment_is_used_no_longer_and_can_still_be_read(opslag: Opslag) -> None:
    eerste, tweede = opslag.onthoud(nieuw(vorm="b")), opslag.onthoud(nieuw())
    weg = opslag.vergeet(tweede.id, reden="verkeerd beantwoord", wie="B. Bos")
    assert weg.intrekking is not None
    assert (weg.intrekking.reden, weg.intrekking.wie) == ("verkeerd beantwoord", "B. Bos")
    assert opslag.indelingen("WSN") == [eerste]
    assert opslag.indelingen("WSN", ook_ingetrokken=True) == [weg, eerste]
    with pytest.raises(IndelingAlIngetrokken):
        opslag.vergeet(tweede.id, reden="nog eens", wie="B. Bos")


def test_with_an_assignment_go_those_that_it_replaced_and_no_others(opslag: Opslag) -> None:
    """Else the answers from before would be used by themselves where somebody wants to be asked again."""
    oud, ander, van_een_ander = opslag.onthoud(nieuw()), opslag.onthoud(nieuw(vorm="b")), opslag.onthoud(nieuw("IW"))
    nieuwste = opslag.onthoud(nieuw())
    opslag.vergeet(nieuwste.id, reden="verkeerd", wie="B. Bos")
    assert opslag.indelingen() == [van_een_ander, ander]
    assert {weg.id for weg in opslag.indelingen(ook_ingetrokken=True) if weg.intrekking} == {oud.id, nieuwste.id}


def test_both_stand_in_the_logbook(opslag: Opslag) -> None:
    nummer = opslag.onthoud(nieuw()).id
    opslag.vergeet(nummer, reden="verkeerd", wie="B. Bos")
    logboek = opslag.logboek()
    assert logboek["handeling"].tolist() == ["indeling ingetrokken", "indeling onthouden"]
    assert logboek["toelichting"].tolist() == [f"indeling {nummer}: verkeerd", f"indeling {nummer} van WSN"]


def test_an_assignment_needs_a_sender_a_name_and_a_text(opslag: Opslag) -> None:
    for leeg in ("afzender", "wie", "indeling"):
        with pytest.raises(ValueError, match="nodig"):
            opslag.onthoud(NieuweIndeling(**{**vars(nieuw()), leeg: " "}))
    with pytest.raises(ValueError, match="nodig"):
        opslag.vergeet(opslag.onthoud(nieuw()).id, reden="", wie="B. Bos")
    with pytest.raises(IndelingOnbekend, match="nummer 99"):
        opslag.vergeet(99, reden="weg", wie="B. Bos")


def test_a_delivery_knows_its_sender_and_the_assignment_it_was_read_with(
    opslag: Opslag, maak_levering: Callable[..., NieuweLevering]
) -> None:
    met = opslag.bewaar(maak_levering(afzender="WSN", indeling="versie = 1\n"))
    zonder = opslag.bewaar(maak_levering())
    assert (met.afzender, met.indeling) == ("WSN", "versie = 1\n")
    assert (zonder.afzender, zonder.indeling) == ("", "")
    assert opslag.levering(met.id) == met
