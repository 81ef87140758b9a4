"""The edges of the verordening: plans of which little or something odd is known, and its limits from both sides."""

from collections.abc import Callable

import pytest
from bouwplannen import eis

from prestatiemonitor.verordening import Toetsing
from prestatiemonitor.verordening.routes import Route

Toets = Callable[..., Toetsing]


def _routes(toetsing: Toetsing) -> dict[str, Route]:
    return {route.id: route for route in toetsing.routes}


@pytest.mark.parametrize(
    ("woningen", "vereist", "open_routes", "onderzoek"),
    [
        (3, (1, 0, 0), {"verrekenen", "afzien"}, False),
        (12, (4, 1, 2), {"verrekenen", "afzien"}, False),
        (13, (5, 1, 2), {"verrekenen"}, True),
        (24, (8, 2, 4), {"verrekenen"}, True),
        (25, (9, 3, 4), set(), True),
        (100, (35, 10, 15), set(), True),
        (101, (35, 10, 15), set(), True),
    ],
)
def test_art_3_5_7_and_9_on_both_sides_of_every_limit(
    toets_plan: Toets, woningen: int, vereist: tuple[int, int, int], open_routes: set[str], onderzoek: bool
) -> None:
    toetsing = toets_plan(duur=woningen)
    assert tuple(eis(toetsing, regel).vereist for regel in ("sociaal", "laag_midden", "hoog_midden")) == vereist
    routes = _routes(toetsing)
    assert {naam for naam in ("verrekenen", "afzien") if routes[naam].open} == open_routes
    assert routes["maatwerk"].open and routes["hardheid"].open
    assert ("corporatieonderzoek" in {plicht.id for plicht in toetsing.plichten}) == onderzoek


def test_art_2_lid_1_two_homes_are_asked_nothing_and_three_one_social_home(toets_plan: Toets) -> None:
    twee, drie = toets_plan(duur=2), toets_plan(duur=3)
    assert (twee.uitslag, twee.eisen, twee.toepassing.reden) == ("niet_van_toepassing", (), "minder dan 3 woningen (2)")
    assert (drie.uitslag, drie.tekort) == ("tekort", 1)


def test_art_2_lid_1_a_plan_without_homes_is_not_judged_and_says_what_it_demolishes(toets_plan: Toets) -> None:
    assert toets_plan().toepassing.reden == "het aantal woningen is niet bekend"
    sloopt = toets_plan(sloop_sociale_huur=10)
    assert sloopt.uitslag == "nog_te_bepalen"
    assert "wel worden er 10 sociale huurwoningen gesloopt (art. 3 lid 2)" in sloopt.toepassing.reden


def test_art_2_a_plan_that_is_exempt_needs_no_number_of_homes(toets_plan: Toets) -> None:
    vrij, past = toets_plan(woonvisie="2015+"), toets_plan(wijkt_af=False)
    assert (vrij.uitslag, vrij.toepassing.artikel) == ("niet_van_toepassing", "art. 2 lid 2")
    assert (past.uitslag, past.toepassing.artikel) == ("niet_van_toepassing", "art. 2 lid 1")


@pytest.mark.parametrize(("woonvisie", "geldt"), [(None, "onbekend"), ("2030+", "ja"), ("2015+", "nee")])
def test_art_2_lid_2_only_the_named_woonvisies_exempt_and_a_later_one_does_not(
    toets_plan: Toets, woonvisie: str | None, geldt: str
) -> None:
    assert toets_plan(woonvisie=woonvisie, duur=30).toepassing.geldt == geldt


def test_art_2_lid_2_what_falls_short_under_an_unknown_regime_is_no_certain_shortfall(toets_plan: Toets) -> None:
    toetsing = toets_plan(woonvisie=None, duur=30)
    assert (toetsing.uitslag, eis(toetsing, "sociaal").tekort) == ("nog_te_bepalen", 11)
    assert "niet opgegeven is onder welke woonvisie" in toetsing.toepassing.reden


def test_art_2_lid_3_all_or_more_than_all_homes_are_zorgwoningen(toets_plan: Toets) -> None:
    assert toets_plan(sociale_huur=20, zorgwoningen=20).toepassing.reden == "alle woningen zijn zorgwoningen"
    meer = toets_plan(sociale_huur=20, zorgwoningen=25)
    assert (meer.uitslag, meer.toepassing.artikel) == ("niet_van_toepassing", "art. 2 lid 3")
    assert "opgegeven zijn er 25, het plan telt er 20" in meer.toepassing.reden


@pytest.mark.parametrize(("toegestaan", "over"), [(9, 1), (10, 0), (11, 0)])
def test_art_4_onder_b_of_a_plan_that_may_be_built_already_nothing_is_asked(
    toets_plan: Toets, toegestaan: int, over: int
) -> None:
    toetsing = toets_plan(duur=10, reeds_toegestaan=toegestaan)
    assert toetsing.grondslag is not None
    assert (toetsing.grondslag.woningen, toetsing.uitslag) == (over, "voldoet")  # of one home a third is none
    assert ("geen woning verplicht" in toetsing.grondslag.uitleg) == (over == 0)
    assert ("meer dan het plan telt" in toetsing.grondslag.uitleg) == (toegestaan > 10)


def test_art_4_onder_b_zorgwoningen_go_off_before_what_may_be_built_already(toets_plan: Toets) -> None:
    toetsing = toets_plan(duur=10, zorgwoningen=5, reeds_toegestaan=6)
    assert toetsing.grondslag is not None
    assert toetsing.grondslag.uitleg.startswith("10 woningen − 5 zorgwoningen (art. 2 lid 3) − 6 die al mogen (meer")


@pytest.mark.parametrize(("sloop", "tekort", "past_niet"), [(19, 0, ""), (20, 0, ""), (24, 4, "voor 4 is er")])
def test_art_3_lid_2_more_is_demolished_than_comes_back(
    toets_plan: Toets, sloop: int, tekort: int, past_niet: str
) -> None:
    regel = eis(toets_plan(sociale_huur=20, sloop_sociale_huur=sloop), "compensatie_sloop")
    assert regel.tekort == tekort
    assert (past_niet in regel.uitleg) if past_niet else "geen plaats" not in regel.uitleg


def test_art_5_what_is_demolished_cannot_be_settled_elsewhere_only_maatwerk_and_hardheid_are_left(
    toets_plan: Toets,
) -> None:
    toetsing = toets_plan(sociale_huur=9, laag=1, hoog=2, sloop_sociale_huur=24)
    assert toetsing.tekort == 15
    assert set(_routes(toetsing)) == {"maatwerk", "hardheid"}
