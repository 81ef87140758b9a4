"""A correction changes the figure and shows; one that cannot be carried out changes nothing and is told of."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from aantekeningen import bewaar_ongezien

from prestatiemonitor.aanlevering import moment_op
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst, bereken
from prestatiemonitor.store import Levering, Opslag
from prestatiemonitor.tables.correctie import Correctie

DECEMBER = dt.date(2025, 12, 31)
Lever = Callable[..., Levering]


def _groei(opslag: Opslag) -> Uitkomst:
    uitkomsten = bereken(moment_op(opslag, DECEMBER), ["netto_groei_sociaal"])
    return next(u for u in uitkomsten if u.partij == GEZAMENLIJK and u.jaar == 2025)


def _correctie(wordt: str | None) -> Correctie:
    return Correctie(
        "voorraadmutaties", 0, "aantal", "50", wordt, "Voorraadmutaties!I5", "jaarverslag zegt anders", "A. de Vries",
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
    assert (correctie.was, correctie.wordt, correctie.plaats) == ("50", "44", "Voorraadmutaties!I5")
    opslag.trek_correctie_in(bewaard.id, reden="jaarverslag was fout", wie="B. Bos")
    assert (_groei(opslag).waarde, _groei(opslag).correcties) == (50, ())


def test_of_two_corrections_of_one_value_only_the_last_is_shown(
    opslag: Opslag, lever: Lever, jaarschijf: Callable[[int], bytes]
) -> None:
    levering = lever(jaarschijf(50), DECEMBER)
    eerste = opslag.corrigeer(levering.id, _correctie("44"))
    opslag.corrigeer(levering.id, _correctie("46"), gezien=eerste.id)
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


@pytest.mark.parametrize(
    "anders",
    [
        {"wordt": "25,5"}, {"kolom": "bestaat_niet"}, {"regel": 999}, {"tabel": "plannen"}, {"tabel": "huizen"},
        {"kolom": "segment", "wordt": "villa"}, {"wordt": None},
    ],
)  # fmt: skip
def test_a_kept_correction_that_cannot_be_leaves_all_as_delivered_and_is_told_of(
    opslag: Opslag, lever: Lever, jaarschijf: Callable[[int], bytes], anders: dict[str, object]
) -> None:
    levering = lever(jaarschijf(50), DECEMBER)
    bewaar_ongezien(opslag, levering.id, replace(_correctie("44"), **anders))
    assert (_groei(opslag).waarde, _groei(opslag).correcties) == (50, ())
    (waarom,) = moment_op(opslag, DECEMBER).niet_toegepast
    assert waarom.startswith("Correctie 1 van A. de Vries telt niet mee: ")


def test_a_correction_that_cannot_be_does_not_hide_the_one_before_it(
    opslag: Opslag, lever: Lever, jaarschijf: Callable[[int], bytes]
) -> None:
    levering = lever(jaarschijf(50), DECEMBER)
    opslag.corrigeer(levering.id, _correctie("44"))
    bewaar_ongezien(opslag, levering.id, _correctie("25,5"))
    assert _groei(opslag).waarde == 44


def test_a_correction_of_one_delivery_is_not_carried_out_in_another(
    opslag: Opslag, lever: Lever, jaarschijf: Callable[[int], bytes], planmonitor: Callable[..., bytes]
) -> None:
    lever(jaarschijf(50), DECEMBER)
    ander = lever(planmonitor([("De Dijk", "1A", 12)]), DECEMBER)
    bewaar_ongezien(opslag, ander.id, _correctie("44"))
    assert _groei(opslag).waarde == 50
    assert len(moment_op(opslag, DECEMBER).niet_toegepast) == 1
