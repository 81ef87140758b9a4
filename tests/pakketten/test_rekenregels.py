"""What a controller can compute again: only where it is exactly so, whatever the order and the unit."""

from dataclasses import replace
from decimal import Decimal

import pytest

from prestatiemonitor.indicators import GEZAMENLIJK, Oordeel, Stap, Uitkomst
from prestatiemonitor.pakketten.rekening import rekenregels

CORPORATIES = ("WSN", "de Alliantie")


def _aantal(partij: str, waarde: int | None) -> Uitkomst:
    bekend = None if waarde is None else Decimal(waarde)
    return Uitkomst(
        "netto_groei_sociaal", partij, 2026, "2026", bekend, "woningen", Oordeel.GEEN_NORM, "Geen norm: een zin.",
        afspraak="5",
    )  # fmt: skip


def _aandeel(partij: str, teller: int, noemer: int) -> Uitkomst:
    waarde = Decimal(teller) / Decimal(noemer)
    return replace(_aantal(partij, 0), eenheid="aandeel", waarde=waarde, teller=Decimal(teller), noemer=Decimal(noemer))


def test_the_figure_of_all_is_a_sum_in_whatever_order_the_figures_stand() -> None:
    samen, een, ander = _aantal(GEZAMENLIJK, 38), _aantal("WSN", 42), _aantal("de Alliantie", -4)
    assert [r.som_van for r in rekenregels([samen, een, ander], CORPORATIES)] == [(1, 2), (), ()]
    assert [r.som_van for r in rekenregels([ander, een, samen], CORPORATIES)] == [(), (), (1, 0)]


@pytest.mark.parametrize("samen", [37, 39, -38])
def test_a_figure_that_is_one_off_or_has_another_sign_is_no_sum(samen: int) -> None:
    uitkomsten = [_aantal(GEZAMENLIJK, samen), _aantal("WSN", 42), _aantal("de Alliantie", -4)]
    assert not any(r.som_van for r in rekenregels(uitkomsten, CORPORATIES))


def test_what_one_corporation_did_not_tell_makes_no_sum_and_nought_does() -> None:
    for waarde, som in ((None, ()), (0, (1, 2))):
        uitkomsten = [_aantal(GEZAMENLIJK, 42), _aantal("WSN", 42), _aantal("de Alliantie", waarde)]
        assert rekenregels(uitkomsten, CORPORATIES)[0].som_van == som


def test_with_one_corporation_the_figure_of_all_is_no_sum_of_one() -> None:
    assert rekenregels([_aantal(GEZAMENLIJK, 42), _aantal("WSN", 42)], ("WSN",))[0].som_van == ()


@pytest.mark.parametrize(("samen", "is_som"), [((50, 150), True), ((49, 150), False), ((50, 151), False)])
def test_a_share_of_all_is_a_sum_where_both_its_counts_are(samen: tuple[int, int], is_som: bool) -> None:
    uitkomsten = [_aandeel(GEZAMENLIJK, *samen), _aandeel("WSN", 30, 100), _aandeel("de Alliantie", 20, 50)]
    assert rekenregels(uitkomsten, CORPORATIES)[0].som_van == ((1, 2) if is_som else ())


def test_a_share_is_its_counts_only_where_they_give_its_value() -> None:
    goed = _aandeel("WSN", 30, 100)
    anders = replace(goed, waarde=Decimal("0.31"))
    net_niet = replace(goed, waarde=Decimal("0.3000002"))
    (eerste, *rest) = rekenregels([goed, anders, net_niet], CORPORATIES)
    assert (eerste.teller, eerste.noemer) == (30, 100)
    assert [(r.teller, r.noemer) for r in rest] == [(None, None)] * 2


def test_a_number_that_is_held_beside_two_counts_is_no_fraction() -> None:
    (regel,) = rekenregels([replace(_aantal("WSN", 2), teller=Decimal(4), noemer=Decimal(2))], CORPORATIES)
    assert regel.teller is None and regel.noemer is None


def test_two_parts_stand_in_their_order_and_with_their_party_where_they_are_of_several() -> None:
    delen = (Stap("nieuwbouw", Decimal(9), partij="WSN"), Stap("verkoop", Decimal(-4), partij="WSN"))
    meer = (delen[0], replace(delen[1], partij="de Alliantie"))
    een, ander = rekenregels([replace(_aantal("WSN", 5), stappen=s) for s in (delen, meer)], CORPORATIES)
    assert een.stappen == (("nieuwbouw", Decimal(9)), ("verkoop", Decimal(-4)))
    assert ander.stappen == (("nieuwbouw, WSN", Decimal(9)), ("verkoop, de Alliantie", Decimal(-4)))


def test_parts_of_an_unknown_number_and_of_a_fraction_are_not_told() -> None:
    delen = (Stap("nieuwbouw", Decimal(9)), Stap("verkoop", Decimal(-4)))
    onbekend, breuk = replace(_aantal("WSN", None), stappen=delen), replace(_aandeel("WSN", 1, 2), stappen=delen)
    assert [r.stappen for r in rekenregels([onbekend, breuk], CORPORATIES)] == [(), ()]


def test_of_several_agreements_each_figure_says_of_which_it_is_and_of_one_none_does() -> None:
    een, ander = _aantal("WSN", 1), replace(_aantal("de Alliantie", 2), afspraak="3")
    assert [r.waarvan for r in rekenregels([een, ander], CORPORATIES)] == ["Afspraak 5", "Afspraak 3"]
    assert [r.waarvan for r in rekenregels([een], CORPORATIES)] == [""]
