"""The check on overheveling: realised, expected, and the tolerance for sloop and overheveling booked in one."""

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Uitkomst
from prestatiemonitor.indicators.overheveling import overheveling

JUNI, EIND = date(2026, 6, 30), date(2027, 12, 31)
SOCIAAL, MIDDEN = "sociale_huur", "middenhuur"


def rij(segment: str, basis: str, aantal: int, mutatie: str = "overheveling", jaar: int = 2026) -> tuple[object, ...]:
    return ("de Alliantie", segment, mutatie, basis, jaar, jaar, None, aantal)


WEG, AAN = rij(SOCIAAL, "realisatie", -6), rij(MIDDEN, "realisatie", 6)


@pytest.mark.parametrize(
    ("regels", "klopt", "straks", "begin"),
    [
        ([WEG, AAN], True, True, "Ja: "),
        ([WEG, rij(MIDDEN, "realisatie", 5)], False, False, "Nee: "),
        ([WEG], False, None, "Nee: "),
        ([WEG, rij(MIDDEN, "prognose", 6)], False, True, "Nog niet: "),
        ([rij(SOCIAAL, "prognose", -6), rij(MIDDEN, "prognose", 6)], None, True, "Naar verwachting wel: "),
        ([rij(SOCIAAL, "prognose", -6), rij(MIDDEN, "prognose", 4)], None, False, "Naar verwachting niet: "),
        ([rij(SOCIAAL, "prognose", -6)], None, None, "Nog niet te zeggen: "),
        ([WEG, AAN, rij(SOCIAAL, "prognose", -9), rij(MIDDEN, "prognose", 6)], True, False, "Ja: "),
        ([rij(SOCIAAL, "realisatie", -9, "sloop_of_overheveling"), AAN], True, True, "Ja: "),
        ([rij(SOCIAAL, "realisatie", -5, "sloop_of_overheveling"), AAN], False, None, "Nee: "),
    ],
)
def test_what_leaves_social_rent_arrives_in_middenhuur_as_realised_and_as_expected(
    moment: Callable[..., Moment], regels: list[tuple[object, ...]], klopt: bool | None, straks: bool | None, begin: str
) -> None:
    for partij in (GEZAMENLIJK, "de Alliantie"):
        gevonden = overheveling(moment(JUNI, voorraadmutaties=regels), partij)
        assert gevonden is not None
        assert (gevonden.klopt, gevonden.klopt_naar_verwachting) == (klopt, straks)
        assert gevonden.zin.startswith(begin)


def test_the_sentence_keeps_realised_and_expected_apart(moment: Callable[..., Moment]) -> None:
    later = [rij(SOCIAAL, "prognose", -4, jaar=2027), rij(MIDDEN, "prognose", 4, jaar=2027)]
    gevonden = overheveling(moment(JUNI, voorraadmutaties=[WEG, AAN, *later]))
    assert gevonden is not None
    assert gevonden.zin == (
        "Ja: 6 woningen uit de sociale huur tegenover 6 in de middenhuur, gerealiseerd in 2025 tot en met 2027; "
        "naar verwachting wordt dat 10 woningen uit de sociale huur tegenover 10 in de middenhuur."
    )


def test_a_closed_year_that_will_not_close_is_said_also_beside_the_growth(
    moment: Callable[..., Moment], uitkomsten: Callable[..., Mapping[tuple[str, str], Uitkomst]]
) -> None:
    m = moment(JUNI, voorraadmutaties=[WEG, AAN, rij(SOCIAAL, "prognose", -9), rij(MIDDEN, "prognose", 6)])
    gevonden = overheveling(m)
    assert gevonden is not None
    assert gevonden.zin.endswith("9 woningen uit de sociale huur tegenover 6 in de middenhuur, en dat sluit niet.")
    groei = uitkomsten(m, "middenhuur_groei")[GEZAMENLIJK, "2026"]
    assert "Overheveling 2026 sluit naar verwachting niet" in groei.onvolledig


def test_without_overheveling_there_is_nothing_to_check(moment: Callable[..., Moment]) -> None:
    assert overheveling(moment(EIND, voorraadmutaties=[rij(SOCIAAL, "realisatie", -6, "verkoop")])) is None
    assert overheveling(moment(EIND)) is None
