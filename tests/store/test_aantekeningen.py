"""Verdicts by people and corrections stand beside the deliveries, with reason and name, and are never changed."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from aantekeningen import CORRECTIE, DECEMBER, JUNI, OORDEEL

from prestatiemonitor.store import (
    AantekeningAlIngetrokken,
    AantekeningOnbekend,
    LeveringOnbekend,
    NieuweLevering,
    Opslag,
)


def test_a_verdict_is_kept_per_peilmoment_and_the_newest_comes_first(opslag: Opslag) -> None:
    eerste = opslag.oordeel_toe(OORDEEL)
    tweede = opslag.oordeel_toe(replace(OORDEEL, oordeel="op_koers", reden="bijgesteld"))
    later = opslag.oordeel_toe(replace(OORDEEL, peilmoment=DECEMBER))
    assert opslag.oordelen(JUNI) == [tweede, eerste]
    assert opslag.oordelen(DECEMBER) == [later]
    assert eerste.sleutel == ("aandeel_urgent", "9", "gezamenlijk", "2026")
    assert eerste.wanneer.utcoffset() is not None


def test_a_withdrawn_verdict_counts_no_longer_and_stays_readable(opslag: Opslag) -> None:
    nummer = opslag.oordeel_toe(OORDEEL).id
    opslag.trek_oordeel_in(nummer, reden="vergissing", wie="B. Bos")
    assert opslag.oordelen(JUNI) == []
    (weg,) = opslag.oordelen(JUNI, ook_ingetrokken=True)
    assert weg.intrekking is not None
    assert weg.intrekking.reden == "vergissing"
    with pytest.raises(AantekeningAlIngetrokken):
        opslag.trek_oordeel_in(nummer, reden="nog eens", wie="B. Bos")
    with pytest.raises(AantekeningOnbekend):
        opslag.trek_oordeel_in(nummer + 1, reden="mis", wie="B. Bos")


def test_a_correction_belongs_to_one_delivery_and_leaves_its_tables_as_they_came(
    opslag: Opslag, maak_levering: Callable[..., NieuweLevering]
) -> None:
    nummer = opslag.bewaar(maak_levering()).id
    voor = opslag.tabellen(nummer)
    bewaard = opslag.corrigeer(nummer, CORRECTIE)
    assert (bewaard.levering_id, bewaard.correctie) == (nummer, CORRECTIE)
    assert opslag.correcties(nummer) == [bewaard]
    assert all(tabel.equals(voor[naam]) for naam, tabel in opslag.tabellen(nummer).items())
    with pytest.raises(LeveringOnbekend):
        opslag.corrigeer(nummer + 1, CORRECTIE)
    opslag.trek_correctie_in(bewaard.id, reden="was toch goed", wie="B. Bos")
    assert opslag.correcties(nummer) == []
    assert [c.id for c in opslag.correcties(ook_ingetrokken=True)] == [bewaard.id]


def test_all_stands_in_the_logbook(opslag: Opslag, maak_levering: Callable[..., NieuweLevering]) -> None:
    nummer = opslag.bewaar(maak_levering()).id
    opslag.trek_oordeel_in(opslag.oordeel_toe(OORDEEL).id, reden="vergissing", wie="B. Bos")
    opslag.corrigeer(nummer, CORRECTIE)
    logboek = opslag.logboek()
    assert logboek["handeling"].tolist()[:3] == ["correctie gegeven", "oordeel ingetrokken", "oordeel gegeven"]
    assert logboek["levering_id"].iloc[0] == nummer
    assert "12 wordt 21" in logboek["toelichting"].iloc[0]


@pytest.mark.parametrize("leeg", ["reden", "wie"])
def test_a_verdict_and_a_correction_need_a_reason_and_a_name(
    opslag: Opslag, maak_levering: Callable[..., NieuweLevering], leeg: str
) -> None:
    nummer = opslag.bewaar(maak_levering()).id
    with pytest.raises(ValueError, match="nodig"):
        opslag.oordeel_toe(replace(OORDEEL, **{leeg: " "}))
    with pytest.raises(ValueError, match="nodig"):
        opslag.corrigeer(nummer, replace(CORRECTIE, **{leeg: ""}))
