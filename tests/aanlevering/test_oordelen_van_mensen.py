"""What people said of a figure stays with that figure, whatever it is called now, and says what they saw."""

import datetime as dt
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from aantekeningen import OORDEEL, oordeel_ongezien

from prestatiemonitor.aanlevering import moment_op, nieuw_oordeel
from prestatiemonitor.afspraken import DATA_MAP
from prestatiemonitor.indicators import GEZAMENLIJK, Oordeel, Uitkomst, bereken
from prestatiemonitor.store import Levering, Opslag
from prestatiemonitor.tables.waarden import MENSOORDEEL

DECEMBER = dt.date(2025, 12, 31)
GROEI = replace(OORDEEL, peilmoment=DECEMBER, indicator="netto_groei_sociaal", afspraak="5", periode="2025")
Lever = Callable[..., Levering]
Jaarschijf = Callable[[int], bytes]
Wijzig = Callable[[str, str, str], None]


@pytest.fixture
def wijzig(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Wijzig:
    """Change one thing in a copy of the agreement that is then in use."""
    kopie = Path(shutil.copytree(DATA_MAP / "afspraken", tmp_path / "afspraken"))

    def _wijzig(bestand: str, oud: str, nieuw: str) -> None:
        inhoud = (kopie / bestand).read_text(encoding="utf-8")
        assert oud in inhoud
        (kopie / bestand).write_text(inhoud.replace(oud, nieuw), encoding="utf-8")
        monkeypatch.setenv("PRESTATIEMONITOR_AFSPRAKEN", str(kopie))

    return _wijzig


def _figuur(opslag: Opslag, indicator: str, afspraak: str, periode: str) -> Uitkomst:
    return next(
        u
        for u in bereken(moment_op(opslag, DECEMBER), [indicator])
        if (u.partij, u.afspraak, u.periode) == (GEZAMENLIJK, afspraak, periode)
    )


def _zeg(opslag: Opslag, uitkomst: Uitkomst, oordeel: str = "risico") -> None:
    moment = moment_op(opslag, DECEMBER)
    opslag.oordeel_toe(nieuw_oordeel(moment, uitkomst, oordeel, reden="zie het verslag", wie="A. de Vries"))


def _groei(opslag: Opslag) -> Uitkomst:
    return _figuur(opslag, "netto_groei_sociaal", "5", "2025")


def test_a_remark_leaves_an_earlier_verdict_of_people_standing(
    opslag: Opslag, lever: Lever, jaarschijf: Jaarschijf
) -> None:
    lever(jaarschijf(50), DECEMBER)
    _zeg(opslag, _groei(opslag))
    opslag.oordeel_toe(replace(GROEI, oordeel="", reden="nog eens besproken"))
    groei = _groei(opslag)
    assert [gezegd.reden for gezegd in groei.mensoordelen] == ["nog eens besproken", "zie het verslag"]
    assert groei.mensoordeel is not None
    assert groei.mensoordeel.oordeel is Oordeel.RISICO
    assert groei.oordeel is Oordeel.BEHAALD


def test_a_verdict_on_a_figure_that_changed_since_says_what_was_computed_when_it_was_given(
    opslag: Opslag, lever: Lever, jaarschijf: Jaarschijf
) -> None:
    lever(jaarschijf(40), DECEMBER)
    _zeg(opslag, _groei(opslag))
    (gezegd,) = _groei(opslag).mensoordelen
    assert (gezegd.berekend, gezegd.waarde, gezegd.anders) == (Oordeel.NIET_BEHAALD, 40, "")
    lever(jaarschijf(52), DECEMBER)
    (gezegd,) = _groei(opslag).mensoordelen
    assert gezegd.anders == "Toen was berekend: niet behaald (40); nu: behaald (52)."


def test_of_a_verdict_from_before_that_was_kept_nothing_is_made_up(
    opslag: Opslag, lever: Lever, jaarschijf: Jaarschijf
) -> None:
    lever(jaarschijf(40), DECEMBER)
    oordeel_ongezien(opslag, GROEI)
    (gezegd,) = _groei(opslag).mensoordelen
    assert (gezegd.berekend, gezegd.anders) == (None, "Wat er toen was berekend, is niet vastgelegd.")


def test_a_verdict_stays_with_a_meeting_that_is_called_otherwise(
    opslag: Opslag, lever: Lever, jaarschijf: Jaarschijf, wijzig: Wijzig
) -> None:
    lever(jaarschijf(50), DECEMBER)
    _zeg(opslag, _figuur(opslag, "overlegcyclus", "Ambtelijk overleg smal", "2025"))
    wijzig("overleg.toml", 'naam = "Ambtelijk overleg smal"', 'naam = "Klein overleg"')
    (gezegd,) = _figuur(opslag, "overlegcyclus", "Klein overleg", "2025").mensoordelen
    assert gezegd.anders == "Gegeven over ‘Ambtelijk overleg smal’."


def test_a_verdict_over_all_years_is_found_again_when_the_agreement_is_extended(
    opslag: Opslag, lever: Lever, jaarschijf: Jaarschijf, wijzig: Wijzig
) -> None:
    lever(jaarschijf(50), DECEMBER)
    _zeg(opslag, _figuur(opslag, "netto_groei_sociaal", "5", "2025-2027"))
    wijzig("overeenkomst.toml", "tot = 2027-12-31", "tot = 2028-12-31")
    gevonden = [u.periode for u in bereken(moment_op(opslag, DECEMBER)) if u.mensoordelen]
    assert gevonden in (["2025-2027"], ["2025-2028"])  # those years where they are still a figure, else all years


def test_a_verdict_stays_with_an_indicator_that_is_of_another_agreement_now(
    opslag: Opslag, lever: Lever, jaarschijf: Jaarschijf, wijzig: Wijzig
) -> None:
    lever(jaarschijf(50), DECEMBER)
    _zeg(opslag, _groei(opslag))
    wijzig("afspraken.toml", '"netto_groei_sociaal", ', "")
    zeven = '"vrije_toewijzingsruimte"]'
    wijzig("afspraken.toml", zeven, f'"netto_groei_sociaal", {zeven}')
    (gezegd,) = _figuur(opslag, "netto_groei_sociaal", "7", "2025").mensoordelen
    assert gezegd.anders.startswith("Gegeven bij afspraak 5.")


def test_a_kept_verdict_that_is_none_is_told_of_and_shown_as_nothing_else(
    opslag: Opslag, lever: Lever, jaarschijf: Jaarschijf
) -> None:
    lever(jaarschijf(50), DECEMBER)
    oordeel_ongezien(opslag, replace(GROEI, oordeel="prima"))
    moment = moment_op(opslag, DECEMBER)
    (waarom,) = moment.niet_toegepast
    assert "Oordeel 1 van A. de Vries telt niet mee: ‘prima’ is geen oordeel" in waarom
    assert not any(u.mensoordelen for u in bereken(moment))


def test_people_can_give_every_verdict_but_those_that_say_that_there_is_none() -> None:
    assert set(MENSOORDEEL) == set(Oordeel) - {Oordeel.GEEN_NORM, Oordeel.GEEN_GEGEVENS}
