"""The figures on the verordening per rule and plan add up to those of its indicator, also for the public."""

from dataclasses import replace
from decimal import Decimal

import pytest

from prestatiemonitor.aanlevering import peilmomenten, voorbeeldopslag
from prestatiemonitor.figuren import Beeld, Figuur, Stand, maak_stand, toewijzing
from prestatiemonitor.figuren.catalogus import figuren_van
from prestatiemonitor.figuren.kerngrafiek import kerngrafiek
from prestatiemonitor.pakketten.publiek import voor_publiek


@pytest.fixture(scope="module")
def stand() -> Stand:
    opslag = voorbeeldopslag()
    return maak_stand(opslag, peilmomenten(opslag)[0])


def _figuren(stand: Stand, indicator: str) -> dict[str, Figuur]:
    return {figuur.naam: figuur for figuur in figuren_van(indicator, stand, Beeld())}


@pytest.mark.parametrize("publiek", ["ambtelijk", "openbaar"])
def test_the_shortfalls_of_the_plans_add_up_to_the_figure_and_each_outcome_counts_as_many_plans(
    stand: Stand, publiek: str
) -> None:
    zichtbaar = voor_publiek(stand, publiek).stand  # type: ignore[arg-type]
    uitkomst = zichtbaar.van("differentiatie")[0]
    plannen = _figuren(zichtbaar, "differentiatie")["verordening-uitslag-per-plan"].cijfers
    assert plannen["Te weinig"].sum() == uitkomst.waarde
    aantallen = plannen["Uitslag"].value_counts()
    assert aantallen["te weinig"] == uitkomst.lijnen["tekort"]
    assert aantallen["nog te bepalen"] == uitkomst.lijnen["nog_te_bepalen"]
    assert len(plannen) == uitkomst.lijnen["plannen"]


def test_a_plan_that_falls_short_says_of_which_rule_with_its_article_and_one_that_is_open_has_no_shortfall(
    stand: Stand,
) -> None:
    plannen = _figuren(stand, "differentiatie")["verordening-uitslag-per-plan"].cijfers.set_index("Plan")
    assert plannen.loc["De Eenhoorn", "Te weinig"] == 11
    assert plannen.loc["De Eenhoorn", "Waarom"].startswith(
        "Laag middensegment: heeft 0 van 4 (art. 3 lid 1 onder b); Hoog middensegment: heeft 0 van 7"
    )
    assert plannen["Te weinig"].isna().equals(plannen["Uitslag"].isin(["nog te bepalen", "niet van toepassing"]))


def test_per_rule_every_plan_that_it_is_asked_of_is_counted_once(stand: Stand) -> None:
    regels = _figuren(stand, "differentiatie")["verordening-per-regel"].cijfers.set_index("Regel")
    per_regel = regels[["Voldoet", "Te weinig", "Nog te bepalen"]].sum(axis="columns")
    geldt = stand.van("differentiatie")[0].lijnen
    zeker = geldt["plannen"] - geldt["niet_van_toepassing"] - 3  # of three it is unknown whether the rules apply
    assert per_regel["Laag middensegment"] == per_regel["Hoog middensegment"] == zeker
    assert regels.loc["Laag middensegment", "Te weinig"] == 9


def test_the_social_share_of_each_plan_is_drawn_with_shortfalls_first_and_what_is_open_said_with_its_name(
    stand: Stand,
) -> None:
    uitkomsten = stand.van("aandeel_sociaal_project")
    grafiek = kerngrafiek(stand, uitkomsten, figuren_van("aandeel_sociaal_project", stand, Beeld()))
    assert grafiek is not None
    assert grafiek.categorieen[:3] == ("De Zwanenridder", "Erf van Assepoester", "Shangri-La (nog te bepalen)")
    per_plan = {stap.naam: stap.waarde for stap in uitkomsten[0].stappen}
    waarden = dict(zip(grafiek.categorieen, grafiek.reeksen[0].waarden, strict=True))
    assert waarden["De Zwanenridder"] == 0  # it has none
    assert waarden["Shangri-La (nog te bepalen)"] is None  # it is not known whether it has any
    assert all(waarden[naam] == pytest.approx(per_plan[naam]) for naam in waarden if naam in per_plan)
    assert grafiek.reeksen[1].naam == "norm" and set(grafiek.reeksen[1].waarden) == {Decimal("0.35")}


def test_a_chart_that_shows_twelve_plans_says_of_how_many_and_in_what_order(stand: Stand) -> None:
    uitkomsten = stand.van("aandeel_sociaal_project")
    grafiek = kerngrafiek(stand, uitkomsten, figuren_van("aandeel_sociaal_project", stand, Beeld()))
    assert grafiek is not None and len(grafiek.categorieen) == 12
    assert grafiek.getoond == f"12 van {len(uitkomsten[0].stappen)} plannen, tekorten eerst"
    heel = kerngrafiek(stand, stand.van("plancapaciteit"), figuren_van("plancapaciteit", stand, Beeld()))
    assert heel is not None and not heel.getoond


def test_the_room_for_urgent_groups_and_what_was_allocated_make_the_maximum(stand: Stand) -> None:
    uitkomst = stand.van("ruimte_urgent")[0]
    grafiek = kerngrafiek(stand, [uitkomst], figuren_van("ruimte_urgent", stand, Beeld()))
    assert grafiek is not None
    waarden = {reeks.naam: reeks.waarden[0] for reeks in grafiek.reeksen}
    assert waarden == {"al toegewezen": uitkomst.teller, "nog ruimte": uitkomst.waarde, "maximum": Decimal(73)}
    assert waarden["al toegewezen"] + waarden["nog ruimte"] == waarden["maximum"]  # type: ignore[operator]


def test_where_too_many_homes_went_to_urgent_groups_there_is_no_room_and_the_table_says_how_many_too_many(
    stand: Stand,
) -> None:
    uitkomst = replace(stand.van("ruimte_urgent")[0], waarde=Decimal(-5), teller=Decimal(78))
    cijfers = toewijzing.ruimte(stand, uitkomst).cijfers.iloc[0]
    assert (cijfers["Al toegewezen"], cijfers["Nog ruimte"], cijfers["Te veel toegewezen"]) == (78, 0, 5)


def test_no_confidential_plan_is_named_in_the_figures_of_plans_for_the_public(stand: Stand) -> None:
    plannen = stand.moment.tabellen["plannen"]
    geheim = set(plannen.loc[plannen["vertrouwelijkheid"].isin(["vertrouwelijk", "alleen_aantallen"]), "plan"])
    openbaar = voor_publiek(stand, "openbaar").stand
    figuren = {**_figuren(openbaar, "aandeel_sociaal_project"), **_figuren(openbaar, "differentiatie")}
    teksten = " ".join(f"{figuur.alt} {figuur.cijfers.to_csv()}" for figuur in figuren.values())
    assert geheim and not [plan for plan in geheim if str(plan) in teksten]
