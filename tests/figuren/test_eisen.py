"""A rule of the verordening in words: of how many homes, where that is not known too, and what it hangs on."""

from typing import Any

import pytest
from bouwplannen import PEILDATUM, eis, maak_plan

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.figuren.eisen import hangt_af_van, heeft_van
from prestatiemonitor.figuren.verordening import per_plan
from prestatiemonitor.indicators.plantoetsing import Plantoetsing
from prestatiemonitor.verordening import Toetsing, toets

AFTREK = "niet opgegeven is hoeveel woningen er al mogen (art. 4 onder b)"
SLOOP = "van 2 te slopen woningen is niet bekend of het sociale huur is"


def _toets(**velden: Any) -> Toetsing:
    return toets(maak_plan(**velden), load_afspraken().verordening, PEILDATUM)


def _waarom(toetsing: Toetsing) -> str:
    plan = Plantoetsing("plan", "Plan", "hard", van_ervoor=False, rij=0, toetsing=toetsing)
    return str(per_plan([plan])["Waarom"].iloc[0])


@pytest.mark.parametrize(
    ("velden", "regel", "woorden"),
    [
        ({"sociale_huur": 12, "duur": 88}, "sociale_huur", "12 van 30"),
        ({"sociale_huur": 12, "huur": 8, "duur": 80}, "sociale_huur", "12 tot 20 van 30"),
        ({"duur": 100, "reeds_toegestaan": None}, "sociale_huur", "0 van 0 tot 30"),
        ({"sociale_huur": 35, "duur": 65, "sloop_onbekend": 40}, "compensatie_sloop", "35 van 0 tot 40"),
        ({"sociale_huur": 35, "duur": 65, "sloop_sociale_huur": 36}, "compensatie_sloop", "35 van 36"),
        ({"duur": 30, "reeds_toegestaan": 10, "sloop_onbekend": 2}, "sociaal", "0 van 7 tot 11"),
    ],
)
def test_a_rule_says_of_how_many_and_where_that_is_unknown_from_how_many_to_how_many(
    velden: dict[str, Any], regel: str, woorden: str
) -> None:
    assert heeft_van(eis(_toets(**velden), regel)) == woorden


@pytest.mark.parametrize(
    ("velden", "reden"),
    [
        ({"duur": 30, "reeds_toegestaan": None}, f"{AFTREK}, en daarvan hangt het af"),
        ({"sociale_huur": 7, "laag": 2, "hoog": 3, "duur": 18, "reeds_toegestaan": 10, "sloop_onbekend": 2}, SLOOP),
        ({"duur": 30, "reeds_toegestaan": None, "sloop_onbekend": 2}, f"{AFTREK}, en {SLOOP}, en daarvan"),
        ({"onbekend": 30}, ""),
        ({"duur": 30}, ""),
        ({"sociale_huur": 14, "laag": 2, "hoog": 4, "reeds_toegestaan": None}, ""),
    ],
    ids=["aftrek", "sloop", "beide", "soort onbekend", "tekort", "voldoet hoe dan ook"],
)
def test_what_is_not_known_of_the_deduction_or_of_demolition_is_named_where_it_decides_alone(
    velden: dict[str, Any], reden: str
) -> None:
    gevonden = hangt_af_van(_toets(**velden))
    assert gevonden.startswith(reden) and bool(gevonden) == bool(reden)


def test_a_plan_that_is_open_tells_in_the_table_what_may_be_asked_and_what_it_hangs_on() -> None:
    waarom = _waarom(_toets(duur=100, reeds_toegestaan=None))
    assert "Sociale huur: heeft 0 van 0 tot 30 (art. 3 lid 1 onder a)" in waarom
    assert waarom.endswith(f"; {AFTREK}, en daarvan hangt het af")
    sloop = _waarom(_toets(sociale_huur=35, laag=10, hoog=15, duur=40, sloop_onbekend=40))
    assert sloop == (
        "Compensatie van sloop: heeft 35 van 0 tot 40 (art. 3 lid 2); van 40 te slopen woningen is niet bekend of het "
        "sociale huur is, en daarvan hangt het af"
    )


def test_a_plan_that_falls_short_whatever_may_be_built_already_names_its_shortfall_and_nothing_else() -> None:
    assert "hangt" not in _waarom(_toets(duur=100))
