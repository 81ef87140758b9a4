"""All plans together beside the shares of the verordening, and a municipality that has no such rules."""

from datetime import date
from decimal import Decimal

import pytest
from bouwplannen import PEILDATUM, eis, maak_plan

from prestatiemonitor.afspraken import Verordening
from prestatiemonitor.verordening import Bereik, Totaal, toets, totaalprogramma, van_kracht


def _totaal(verordening: Verordening, *plannen: dict[str, object]) -> dict[str, Totaal]:
    toetsingen = [toets(maak_plan(**velden), verordening, PEILDATUM) for velden in plannen]  # type: ignore[arg-type]
    return {totaal.id: totaal for totaal in totaalprogramma(toetsingen, verordening, PEILDATUM)}


def test_art_3_lid_1_the_total_programme_is_every_plan_to_which_the_verordening_applies(
    verordening: Verordening,
) -> None:
    totaal = _totaal(
        verordening,
        {"sociale_huur": 14, "laag": 2, "hoog": 4},  # 20 homes
        {"sociale_huur": 4, "laag": 4, "hoog": 2, "duur": 10},  # 20 homes, of social rent too few
        {"duur": 500, "woonvisie": "2015+"},  # exempt
        {"duur": 500, "woonvisie": None},  # not known whether it applies
    )
    sociaal = totaal["sociaal"]
    assert (sociaal.plannen, sociaal.woningen, sociaal.gevraagd) == (2, 40, Decimal("0.35"))
    assert (sociaal.heeft, sociaal.vereist, sociaal.uitslag) == (Bereik(18, 18), 14, "voldoet")
    assert totaal["laag_midden"].heeft == Bereik(6, 6)
    assert totaal["hoog_midden"].uitslag == "voldoet"  # six of forty is exactly 15%


def test_the_total_programme_is_undetermined_as_long_as_unknown_homes_can_make_it(verordening: Verordening) -> None:
    totaal = _totaal(verordening, {"sociale_huur": 6, "midden": 4, "duur": 10})
    assert totaal["sociaal"].uitslag == "tekort"
    assert (totaal["hoog_midden"].heeft, totaal["hoog_midden"].uitslag) == (Bereik(0, 4), "nog_te_bepalen")


def test_art_4_onder_b_the_total_programme_is_weighed_over_what_is_left_of_the_homes(verordening: Verordening) -> None:
    sociaal = _totaal(verordening, {"duur": 40, "reeds_toegestaan": 39})["sociaal"]
    assert (sociaal.woningen, sociaal.grondslag, sociaal.vereist) == (40, Bereik(1, 1), 0)
    assert sociaal.uitslag == "voldoet"
    onbekend = _totaal(verordening, {"duur": 40, "reeds_toegestaan": None}, {"duur": 1, "sociale_huur": 2})["sociaal"]
    assert (onbekend.grondslag, onbekend.uitslag) == (Bereik(3, 43), "nog_te_bepalen")


def test_without_a_plan_there_is_no_total_programme(verordening: Verordening) -> None:
    assert _totaal(verordening) == {}


def test_art_14_the_rules_are_in_force_from_the_day_of_adoption(verordening: Verordening) -> None:
    assert [van_kracht(verordening, dag) for dag in (date(2021, 10, 13), date(2021, 10, 14))] == [False, True]


@pytest.mark.parametrize("zonder", ["toepassing_vanaf", "aandeel_hoog_midden"])
def test_without_one_of_its_numbers_the_verordening_asks_nothing(verordening: Verordening, zonder: str) -> None:
    over = {naam: deel for naam, deel in verordening.parameters.items() if naam != zonder}
    anders = verordening.model_copy(update={"parameters": over})
    assert not van_kracht(anders, PEILDATUM)
    assert toets(maak_plan(duur=30), anders, PEILDATUM).uitslag == "niet_van_toepassing"


def test_a_verordening_without_routes_or_exemptions_is_tested_all_the_same(verordening: Verordening) -> None:
    weg = ("verrekenen_tot_en_met", "afzien_tot_en_met", "corporatieonderzoek_vanaf", "vastgoedbelegger_vanaf")
    over = {naam: deel for naam, deel in verordening.parameters.items() if naam not in weg}
    kaal = verordening.model_copy(update={"parameters": over, "bepalingen": {}})
    toetsing = toets(maak_plan(woonvisie=None, duur=12), kaal, PEILDATUM)
    assert (toetsing.toepassing.geldt, toetsing.uitslag) == ("ja", "tekort")
    assert (toetsing.routes, toetsing.plichten) == ((), ())


def test_a_social_home_that_two_rules_ask_for_is_short_once(verordening: Verordening) -> None:
    toetsing = toets(maak_plan(duur=40, sloop_sociale_huur=9), verordening, PEILDATUM)
    per_regel = {regel.id: regel.tekort for regel in toetsing.eisen}
    assert per_regel == {
        "sociaal": 14,
        "sociale_huur": 12,
        "laag_midden": 4,
        "hoog_midden": 6,
        "compensatie_sloop": 9,
    }
    assert toetsing.tekort == 14 + 4 + 6
    assert eis(toetsing, "sociaal").uitslag == "tekort"


def test_art_9_a_plan_without_social_rent_is_looked_into_as_well(verordening: Verordening) -> None:
    plichten = [plicht.id for plicht in toets(maak_plan(duur=13), verordening, PEILDATUM).plichten]
    assert plichten == ["corporatieonderzoek", "overeenkomst"]
