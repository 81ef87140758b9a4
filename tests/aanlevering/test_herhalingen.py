"""A correction that the next delivery undoes by giving the same wrong value again does not disappear in silence."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from prestatiemonitor.aanlevering import herhalingen, met_sprongen, moment_op, neem_over
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst, als_tabel, bereken
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.store import Levering, Opslag
from prestatiemonitor.tables.correctie import Correctie

JUNI, DECEMBER = dt.date(2025, 6, 30), dt.date(2025, 12, 31)
CORRECTIE = Correctie(
    "voorraadmutaties", 0, "aantal", "60", "40", "Voorraadmutaties!I5", "jaarverslag", "A. de Vries",
    dt.datetime(2025, 7, 5, tzinfo=dt.UTC),
)  # fmt: skip
Lever = Callable[..., Levering]
Jaarschijf = Callable[[int], bytes]


@pytest.fixture
def gecorrigeerd(opslag: Opslag, lever: Lever, jaarschijf: Jaarschijf) -> Levering:
    """A delivery of June in which 60 was corrected to 40."""
    levering = lever(jaarschijf(60), JUNI)
    opslag.corrigeer(levering.id, CORRECTIE)
    return levering


def opnieuw(inhoud: bytes) -> bytes:
    """The same workbook saved again: other bytes (the comment of a zip file), the same cells."""
    assert inhoud.endswith(b"\0\0")
    return inhoud[:-2] + b"\1\0 "


def _groei(opslag: Opslag, peildatum: dt.date = DECEMBER) -> Uitkomst:
    uitkomsten = bereken(moment_op(opslag, peildatum), ["netto_groei_sociaal"])
    return next(u for u in uitkomsten if u.partij == GEZAMENLIJK and u.jaar == 2025)


def test_the_figure_says_that_a_corrected_value_stands_there_again_and_that_it_counts(
    opslag: Opslag, gecorrigeerd: Levering, lever: Lever, jaarschijf: Jaarschijf
) -> None:
    assert (_groei(opslag, JUNI).waarde, _groei(opslag, JUNI).herhaald) == (40, ())
    lever(opnieuw(jaarschijf(60)), DECEMBER)
    groei = _groei(opslag)
    assert groei.waarde == 60
    (herhaling,) = groei.herhaald
    assert herhaling.zin == (
        "In de levering van 30-06-2025 is dit gecorrigeerd: aantal (effect op de voorraad) was 60 en werd 40 "
        "(jaarverslag; A. de Vries). In Voorraadmutaties!I5 staat weer 60, en dat telt ongecorrigeerd mee."
    )
    assert als_tabel([groei])["correcties"].tolist() == [herhaling.zin]


@pytest.mark.parametrize("aantal", [40, 55])
def test_a_value_that_was_put_right_or_became_another_is_no_repetition(
    opslag: Opslag, gecorrigeerd: Levering, lever: Lever, jaarschijf: Jaarschijf, aantal: int
) -> None:
    lever(jaarschijf(aantal), DECEMBER)
    assert (_groei(opslag).waarde, _groei(opslag).herhaald) == (aantal, ())


def test_reading_the_next_workbook_gives_a_melding_at_the_cell(
    opslag: Opslag, gecorrigeerd: Levering, jaarschijf: Jaarschijf
) -> None:
    inlezing = met_sprongen(opslag, read_workbook(opnieuw(jaarschijf(60)), "later.xlsx"))
    (melding,) = (m for m in inlezing.meldingen if m.code == "CORRECTIE_HERHAALD")
    assert (melding.ernst, melding.blad, melding.cel) == ("waarschuwing", "Voorraadmutaties", "I5")
    assert "was 60, werd 40 (jaarverslag)" in str(melding)


def test_a_correction_of_a_delivery_that_was_withdrawn_for_a_new_one_is_told_too(
    opslag: Opslag, gecorrigeerd: Levering, lever: Lever, jaarschijf: Jaarschijf
) -> None:
    opslag.trek_in(gecorrigeerd.id, reden="nieuw bestand", wie="B. Bos")
    lever(opnieuw(jaarschijf(60)), JUNI)
    assert len(_groei(opslag, JUNI).herhaald) == 1


def test_taking_it_over_corrects_the_new_delivery_and_says_where_it_came_from(
    opslag: Opslag, gecorrigeerd: Levering, lever: Lever, jaarschijf: Jaarschijf
) -> None:
    nieuw = lever(opnieuw(jaarschijf(60)), DECEMBER)
    neem_over(opslag, nieuw, _groei(opslag).herhaald, "B. Bos")
    groei = _groei(opslag)
    assert (groei.waarde, groei.zonder_correctie, groei.herhaald) == (40, 60, ())
    (correctie,) = groei.correcties
    assert (correctie.reden, correctie.wie) == ("Overgenomen van de levering van 30-06-2025: jaarverslag", "B. Bos")


def test_a_correction_that_was_taken_back_or_of_a_later_delivery_tells_nothing(
    opslag: Opslag, gecorrigeerd: Levering, lever: Lever, jaarschijf: Jaarschijf
) -> None:
    (bewaard,) = opslag.correcties()
    eerder = lever(opnieuw(jaarschijf(60)), dt.date(2024, 12, 31))
    tabellen = opslag.tabellen(eerder.id)
    assert herhalingen(opslag, "jaarschijf", tabellen, eerder) == ()
    assert len(herhalingen(opslag, "jaarschijf", tabellen)) == 1
    opslag.trek_correctie_in(bewaard.id, reden="klopte wel", wie="B. Bos")
    assert herhalingen(opslag, "jaarschijf", tabellen) == ()


def test_of_a_value_that_was_corrected_in_two_deliveries_the_last_tells(
    opslag: Opslag, gecorrigeerd: Levering, lever: Lever, jaarschijf: Jaarschijf
) -> None:
    tweede = lever(opnieuw(jaarschijf(60)), DECEMBER)
    opslag.corrigeer(tweede.id, replace(CORRECTIE, wordt="45"))
    (herhaling,) = herhalingen(opslag, "jaarschijf", opslag.tabellen(tweede.id))
    assert herhaling.correctie.wordt == "45"
