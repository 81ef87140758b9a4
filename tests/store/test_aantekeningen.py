"""Verdicts by people and corrections stand beside the deliveries, with reason and name, and are never changed."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal

import pytest
from aantekeningen import CORRECTIE, DECEMBER, JUNI, OORDEEL
from sqlalchemy import insert

from prestatiemonitor.store import (
    AantekeningAlIngetrokken,
    AantekeningOnbekend,
    CorrectieOnmogelijk,
    CorrectieVeranderd,
    LeveringIngetrokken,
    LeveringOnbekend,
    NieuweLevering,
    Opslag,
)
from prestatiemonitor.store.metadata import CORRECTIES


def test_a_verdict_is_kept_per_peilmoment_and_the_newest_comes_first(opslag: Opslag) -> None:
    eerste = opslag.oordeel_toe(OORDEEL)
    tweede = opslag.oordeel_toe(replace(OORDEEL, oordeel="op_koers", reden="bijgesteld"))
    later = opslag.oordeel_toe(replace(OORDEEL, peilmoment=DECEMBER))
    assert opslag.oordelen(JUNI) == [tweede, eerste]
    assert opslag.oordelen(DECEMBER) == [later]
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
    assert "24 wordt 42" in logboek["toelichting"].iloc[0]


@pytest.mark.parametrize("leeg", ["reden", "wie"])
def test_a_verdict_and_a_correction_need_a_reason_and_a_name(
    opslag: Opslag, maak_levering: Callable[..., NieuweLevering], leeg: str
) -> None:
    nummer = opslag.bewaar(maak_levering()).id
    with pytest.raises(ValueError, match="nodig"):
        opslag.oordeel_toe(replace(OORDEEL, **{leeg: " "}))
    with pytest.raises(ValueError, match="nodig"):
        opslag.corrigeer(nummer, replace(CORRECTIE, **{leeg: ""}))
    with pytest.raises(ValueError, match="NUL-teken"):
        opslag.oordeel_toe(replace(OORDEEL, **{leeg: "een\0"}))


def test_a_verdict_keeps_what_was_computed_when_it_was_given(opslag: Opslag) -> None:
    gezien = replace(
        OORDEEL, onderwerp="eigen", looptijd=False, zin="Behaald: 29,9%.", berekend="behaald",
        waarde=Decimal("0.2989999"), eenheid="aandeel", bewijs="0123456789ab",
    )  # fmt: skip
    bewaard = opslag.oordeel_toe(gezien)
    assert {naam: getattr(bewaard, naam) for naam in vars(gezien)} == vars(gezien)
    assert opslag.oordelen(JUNI) == [bewaard]


def test_a_verdict_that_is_none_is_not_kept(opslag: Opslag) -> None:
    for geen in ("prima", "geen_norm", "geen_gegevens", "Behaald"):
        with pytest.raises(ValueError, match="is geen oordeel"):
            opslag.oordeel_toe(replace(OORDEEL, oordeel=geen))
    assert opslag.oordelen(ook_ingetrokken=True) == []


@pytest.mark.parametrize(
    ("anders", "waarom"),
    [
        ({"wordt": "25,5"}, "geen waarde van"), ({"wordt": "-1"}, "onder nul"), ({"wordt": " "}, "geen waarde"),
        ({"wordt": None}, "mag niet leeg zijn"), ({"wordt": "9" * 20}, "geen waarde van"),
        ({"kolom": "bestaat_niet"}, "niet te corrigeren"), ({"kolom": "bron"}, "niet te corrigeren"),
        ({"kolom": "soort", "was": None, "wordt": "bouw"}, "geen waarde van"), ({"regel": 999}, "geen regel 999"),
        ({"tabel": "activiteiten"}, "geen regel 0"), ({"tabel": "meldingen"}, "geen tabel"),
        ({"was": "12"}, "aangeleverd is ‘24’"), ({"wordt": "24"}, "er staat al ‘24’"),
    ],
)  # fmt: skip
def test_a_correction_that_cannot_be_is_not_kept(
    opslag: Opslag, maak_levering: Callable[..., NieuweLevering], anders: dict[str, object], waarom: str
) -> None:
    nummer = opslag.bewaar(maak_levering()).id
    with pytest.raises(CorrectieOnmogelijk, match=waarom):
        opslag.corrigeer(nummer, replace(CORRECTIE, **anders))
    assert opslag.correcties(ook_ingetrokken=True) == []


def test_a_correction_does_not_overrule_one_that_its_writer_has_not_seen(
    opslag: Opslag, maak_levering: Callable[..., NieuweLevering]
) -> None:
    nummer = opslag.bewaar(maak_levering()).id
    eerste = opslag.corrigeer(nummer, CORRECTIE)
    with pytest.raises(CorrectieVeranderd, match=r"nu geldt correctie 1 van A\. de Vries: 42"):
        opslag.corrigeer(nummer, replace(CORRECTIE, wordt="30", wie="B. Bos"))
    tweede = opslag.corrigeer(nummer, replace(CORRECTIE, wordt="30", wie="B. Bos"), gezien=eerste.id)
    opslag.trek_correctie_in(tweede.id, reden="vergissing", wie="B. Bos")
    with pytest.raises(CorrectieVeranderd, match="nu geldt correctie 1"):
        opslag.corrigeer(nummer, replace(CORRECTIE, wordt="31"), gezien=tweede.id)
    opslag.trek_correctie_in(eerste.id, reden="vergissing", wie="A. de Vries")
    with pytest.raises(CorrectieVeranderd, match="is ingetrokken"):
        opslag.corrigeer(nummer, replace(CORRECTIE, wordt="31"), gezien=eerste.id)
    assert opslag.corrigeer(nummer, replace(CORRECTIE, kolom="gerealiseerd", was="nee", wordt="ja"))


def test_of_corrections_given_at_once_one_is_kept(opslag: Opslag, maak_levering: Callable[..., NieuweLevering]) -> None:
    nummer = opslag.bewaar(maak_levering()).id

    def corrigeer(wordt: str) -> bool:
        try:
            opslag.corrigeer(nummer, replace(CORRECTIE, wordt=wordt))
        except CorrectieVeranderd:
            return False
        return True

    with ThreadPoolExecutor(4) as werkers:
        gelukt = list(werkers.map(corrigeer, ["30", "31", "32", "33"]))
    assert sum(gelukt) == 1
    assert len(opslag.correcties()) == 1


def test_a_withdrawn_delivery_is_not_corrected(opslag: Opslag, maak_levering: Callable[..., NieuweLevering]) -> None:
    nummer = opslag.bewaar(maak_levering()).id
    bewaard = opslag.corrigeer(nummer, CORRECTIE)
    opslag.trek_in(nummer, reden="verkeerd", wie="B. Bos")
    with pytest.raises(LeveringIngetrokken, match="verandert geen cijfer"):
        opslag.corrigeer(nummer, replace(CORRECTIE, wordt="30"), gezien=bewaard.id)
    opslag.trek_correctie_in(bewaard.id, reden="hoeft niet meer", wie="B. Bos")
    assert opslag.correcties(nummer) == []


def test_a_correction_that_the_delivery_cannot_take_does_not_stand_in_the_way_of_another(
    opslag: Opslag, maak_levering: Callable[..., NieuweLevering]
) -> None:
    nummer = opslag.bewaar(maak_levering()).id
    with opslag.engine.begin() as verbinding:  # as an older programme could keep it
        verbinding.execute(insert(CORRECTIES), {**vars(CORRECTIE), "wordt": "25,5", "levering_id": nummer})
    assert opslag.corrigeer(nummer, CORRECTIE).correctie == CORRECTIE
    assert len(opslag.correcties(nummer)) == 2
