"""A correction changes the figure and shows; a receipt says with what a figure was computed, and repeats it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from aantekeningen import OORDEEL

from prestatiemonitor.aanlevering import moment_op
from prestatiemonitor.indicators import GEZAMENLIJK, Oordeel, Uitkomst, bereken
from prestatiemonitor.store import Levering, Opslag
from prestatiemonitor.tables.correctie import Correctie

DECEMBER = dt.date(2025, 12, 31)
Lever = Callable[..., Levering]


def _groei(opslag: Opslag) -> Uitkomst:
    uitkomsten = bereken(moment_op(opslag, DECEMBER), ["netto_groei_sociaal"])
    return next(u for u in uitkomsten if u.partij == GEZAMENLIJK and u.jaar == 2025)


def _correctie(wordt: str | None) -> Correctie:
    return Correctie(
        "voorraadmutaties", 0, "aantal", "50", wordt, "Voorraad!H2", "jaarverslag zegt anders", "A. de Vries",
        dt.datetime(2026, 1, 5, tzinfo=dt.UTC),
    )  # fmt: skip


def test_a_corrected_value_counts_and_the_figure_says_what_it_was(
    opslag: Opslag, lever: Lever, jaarschijf: Callable[[int], bytes]
) -> None:
    levering = lever(jaarschijf(50), DECEMBER)
    assert (_groei(opslag).waarde, _groei(opslag).correcties) == (50, ())
    bewaard = opslag.corrigeer(levering.id, _correctie("44"))
    gecorrigeerd = _groei(opslag)
    assert gecorrigeerd.waarde == 44
    (correctie,) = gecorrigeerd.correcties
    assert (correctie.was, correctie.wordt, correctie.plaats) == ("50", "44", "Voorraad!H2")
    opslag.trek_correctie_in(bewaard.id, reden="jaarverslag was fout", wie="B. Bos")
    assert (_groei(opslag).waarde, _groei(opslag).correcties) == (50, ())


def test_of_two_corrections_of_one_value_only_the_last_is_shown(
    opslag: Opslag, lever: Lever, jaarschijf: Callable[[int], bytes]
) -> None:
    levering = lever(jaarschijf(50), DECEMBER)
    opslag.corrigeer(levering.id, _correctie("44"))
    opslag.corrigeer(levering.id, _correctie("46"))
    assert [c.wordt for c in _groei(opslag).correcties] == ["46"]
    assert _groei(opslag).waarde == 46


def test_a_figure_that_lost_or_got_a_row_by_a_correction_says_so_and_what_it_was_without(
    opslag: Opslag, lever: Lever, jaarschijf: Callable[[int], bytes]
) -> None:
    levering = lever(jaarschijf(50), DECEMBER)
    opslag.corrigeer(levering.id, replace(_correctie("middenhuur"), kolom="segment", was="sociale_huur"))
    weg = _groei(opslag)
    assert weg.zonder_correctie == 50
    assert [c.kolom for c in weg.correcties] == ["segment"]
    midden = bereken(moment_op(opslag, DECEMBER), ["middenhuur_groei"])
    assert next(u for u in midden if u.partij == GEZAMENLIJK and u.jaar == 2025).correcties


def test_a_remark_leaves_an_earlier_verdict_of_people_standing(
    opslag: Opslag, lever: Lever, jaarschijf: Callable[[int], bytes]
) -> None:
    lever(jaarschijf(50), DECEMBER)
    oordeel = replace(OORDEEL, peilmoment=DECEMBER, indicator="netto_groei_sociaal", afspraak="5", periode="2025")
    opslag.oordeel_toe(oordeel)
    opslag.oordeel_toe(replace(oordeel, oordeel="", reden="nog eens besproken"))
    groei = _groei(opslag)
    assert [gezegd.reden for gezegd in groei.mensoordelen] == ["nog eens besproken", OORDEEL.reden]
    assert groei.mensoordeel is not None
    assert groei.mensoordeel.oordeel is Oordeel.RISICO
    assert groei.oordeel is Oordeel.BEHAALD


def test_the_same_receipt_is_the_same_figure_and_each_correction_another_receipt(
    opslag: Opslag, lever: Lever, jaarschijf: Callable[[int], bytes]
) -> None:
    levering = lever(jaarschijf(50), DECEMBER)
    eerst = _groei(opslag)
    assert eerst == _groei(opslag)
    opslag.corrigeer(levering.id, _correctie("50"))
    assert _groei(opslag).bewijs != eerst.bewijs


def test_a_receipt_names_software_norms_deliveries_and_the_moment(
    opslag: Opslag, lever: Lever, jaarschijf: Callable[[int], bytes]
) -> None:
    levering = lever(jaarschijf(50), DECEMBER)
    opslag.corrigeer(levering.id, _correctie("44"))
    moment = moment_op(opslag, DECEMBER)
    assert moment.bewijs is not None
    tekst = "\n".join(moment.bewijs.regels())
    for deel in (
        moment.bewijs.kenmerk, "31-12-2025", moment.bewijs.software, moment.afspraken.vingerafdruk[:12],
        levering.bestandsnaam, levering.sha256[:12], levering.lezerversie, "met 1 correctie",
    ):  # fmt: skip
        assert deel in tekst
    assert {u.bewijs for u in bereken(moment)} == {moment.bewijs.kenmerk}
