"""Native charts hold the same numbers as the figure or the values they are of, and name the norm."""

from decimal import Decimal

import pytest

from prestatiemonitor.aanlevering import peilmomenten, voorbeeldopslag
from prestatiemonitor.exports.stuk import Grafiek
from prestatiemonitor.figuren import Beeld, Stand, maak_stand
from prestatiemonitor.figuren.catalogus import figuren_van
from prestatiemonitor.figuren.kerngrafiek import als_grafiek, kerngrafiek
from prestatiemonitor.figuren.vormen import VORMEN
from prestatiemonitor.indicators import INDICATOREN


@pytest.fixture(scope="module")
def stand() -> Stand:
    opslag = voorbeeldopslag()
    return maak_stand(opslag, peilmomenten(opslag)[0])


def _grafiek(stand: Stand, indicator: str) -> Grafiek:
    gevonden = kerngrafiek(stand, stand.van(indicator), figuren_van(indicator, stand, Beeld()))
    assert gevonden is not None
    return gevonden


def test_the_growth_of_each_year_stands_beside_the_norm_of_that_year(stand: Stand) -> None:
    grafiek = _grafiek(stand, "netto_groei_sociaal")
    waarden = {reeks.naam: reeks.waarden for reeks in grafiek.reeksen}
    assert grafiek.categorieen == ("2025", "2026", "2027")
    assert waarden["gerealiseerd"][:2] == (Decimal(38), Decimal(5)) and waarden["gerealiseerd"][2] is None
    assert waarden["norm"] == (Decimal("50"),) * 3


def test_homes_in_plans_are_drawn_by_how_hard_they_are(stand: Stand) -> None:
    grafiek = _grafiek(stand, "plancapaciteit")
    assert [reeks.naam for reeks in grafiek.reeksen] == ["gerealiseerd", "hard", "zacht", "status onbekend"]
    figuur = figuren_van("plancapaciteit", stand, Beeld())[0]
    som = sum(w for reeks in grafiek.reeksen for w in reeks.waarden if w is not None)
    assert som == int(figuur.cijfers["Nieuwbouw"].head(12).sum())


def test_every_activity_of_a_theme_is_in_its_bar_also_where_it_lapsed_or_nothing_was_told_of_it() -> None:
    opslag = voorbeeldopslag()
    for dag in peilmomenten(opslag):
        stand = maak_stand(opslag, dag)
        figuur = figuren_van("voortgang_jaarschijf", stand, Beeld())[0]
        grafiek = als_grafiek(figuur)
        assert grafiek is not None
        per_thema = [sum(r.waarden[n] or 0 for r in grafiek.reeksen) for n in range(len(grafiek.categorieen))]
        assert per_thema == figuur.cijfers["Activiteiten"].tolist()


def test_a_year_that_nothing_was_told_of_is_no_series_of_the_success_rates() -> None:
    opslag = voorbeeldopslag()
    eerder = maak_stand(opslag, peilmomenten(opslag)[1])
    grafiek = als_grafiek(figuren_van("slaagkans", eerder, Beeld())[0])
    assert grafiek is not None
    assert [reeks.naam for reeks in grafiek.reeksen] == ["2024"]


@pytest.mark.parametrize("indicator", sorted(INDICATOREN))
def test_every_series_has_a_value_or_a_gap_for_each_category(stand: Stand, indicator: str) -> None:
    grafiek = kerngrafiek(stand, stand.van(indicator), figuren_van(indicator, stand, Beeld()))
    if grafiek is not None:
        assert all(len(reeks.waarden) == len(grafiek.categorieen) for reeks in grafiek.reeksen)
        assert any(w is not None for reeks in grafiek.reeksen for w in reeks.waarden)


def test_every_chart_of_a_page_has_a_form_for_office_programs(stand: Stand) -> None:
    getekend = [f for naam in INDICATOREN for f in figuren_van(naam, stand, Beeld()) if f.grafiek is not None]
    assert {f.naam for f in getekend if als_grafiek(f) is None} <= {
        "bruto-netto-gezamenlijk",
        "geschikte-woningen",
        "verkoop-aan-doelgroep-wsn",
        "verkoop-aan-doelgroep",
    }


def test_every_form_names_columns_that_its_figure_has(stand: Stand) -> None:
    figuren = {f.naam: f for naam in INDICATOREN for f in figuren_van(naam, stand, Beeld())}
    for naam, vorm in VORMEN.items():
        figuur = next(f for n, f in figuren.items() if n.startswith(naam))
        assert vorm.categorie in figuur.cijfers
        assert vorm.rijen or set(vorm.balken) & set(figuur.cijfers)
