"""The norms of Nijkerk at the edges of their dates, and the tables they come from."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from prestatiemonitor.afspraken import Afspraken
from prestatiemonitor.afspraken.tabellen import Prognosegetallen, Prognoserij, Prognosetabel

Dag = Callable[[str], date]


@pytest.mark.parametrize(
    ("norm", "peildatum", "partij", "waarde"),
    [
        ("netto_groei_sociaal", "2024-12-31", "gezamenlijk", None),
        ("netto_groei_sociaal", "2025-01-01", "gezamenlijk", "50"),
        ("netto_groei_sociaal", "2027-12-31", "gezamenlijk", "50"),
        ("netto_groei_sociaal", "2028-01-01", "gezamenlijk", None),
        ("netto_groei_sociaal", "2026-06-30", "WSN", None),
        ("prognose_sociaal", "2024-12-31", "gezamenlijk", None),
        ("prognose_sociaal", "2027-12-31", "gezamenlijk", "415"),
        ("prognose_sociaal", "2027-12-31", "WSN", "401"),
        ("prognose_sociaal", "2027-12-31", "de Alliantie", "14"),
        ("prognose_sociaal", "2028-01-01", "gezamenlijk", None),
        ("doorkijk_sociaal", "2026-12-31", "gezamenlijk", "215"),
        ("doorkijk_sociaal", "2030-12-31", "gezamenlijk", "215"),
        ("doorkijk_sociaal", "2030-12-31", "de Alliantie", None),
        ("doorkijk_sociaal", "2031-01-01", "gezamenlijk", None),
        ("middenhuur_groei", "2027-12-31", "gezamenlijk", "21"),
        ("middenhuur_groei", "2027-12-31", "WSN", "9"),
        ("middenhuur_groei", "2027-12-31", "de Alliantie", "12"),
        ("doorkijk_middenhuur", "2030-12-31", "gezamenlijk", "8"),
        ("aandeel_urgent", "2024-12-31", "gezamenlijk", None),
        ("aandeel_urgent", "2025-01-01", "gezamenlijk", "0.30"),
        ("aandeel_urgent", "2027-12-31", "gezamenlijk", "0.30"),
        ("aandeel_urgent", "2028-01-01", "gezamenlijk", None),
        ("vrije_toewijzingsruimte", "2026-01-01", "gezamenlijk", "0.15"),
        ("middenhuur_grote_projecten", "2026-01-01", "gezamenlijk", "0.05"),
        ("aandeel_sociaal_project", "2026-01-01", "gezamenlijk", "0.35"),
        ("aandeel_sociale_koop_project", "2026-01-01", "gezamenlijk", "0.05"),
        ("labels_efg", "2027-12-30", "gezamenlijk", None),
        ("labels_efg", "2027-12-31", "gezamenlijk", "0"),
        ("labels_efg", "2028-01-01", "gezamenlijk", None),
    ],
)
def test_a_norm_holds_from_its_first_day_up_to_and_including_its_last(
    afspraken: Afspraken, dag: Dag, norm: str, peildatum: str, partij: str, waarde: str | None
) -> None:
    verwacht = None if waarde is None else Decimal(waarde)
    assert afspraken.norm(norm).value_on(dag(peildatum), partij) == verwacht


@pytest.mark.parametrize(
    ("norm", "richting", "eenheid", "per", "aard"),
    [
        ("netto_groei_sociaal", "minimum", "woningen", "jaar", "norm"),
        ("prognose_sociaal", "minimum", "woningen", "periode", "prognose"),
        ("middenhuur_groei", "minimum", "woningen", "periode", "prognose"),
        ("middenhuur_grote_projecten", "minimum", "aandeel", "plan", "norm"),
        ("aandeel_sociaal_project", "minimum", "aandeel", "plan", "norm"),
        ("aandeel_sociale_koop_project", "maximum", "aandeel", "plan", "norm"),
        ("aandeel_urgent", "maximum", "aandeel", "jaar", "norm"),
        ("labels_efg", "maximum", "woningen", "periode", "norm"),
    ],
)
def test_a_norm_says_what_it_measures_and_which_way(
    afspraken: Afspraken, norm: str, richting: str, eenheid: str, per: str, aard: str
) -> None:
    gevonden = afspraken.norm(norm)
    assert (gevonden.richting, gevonden.eenheid, gevonden.per, gevonden.aard) == (richting, eenheid, per, aard)


def test_the_outlook_is_about_the_years_after_the_agreement(afspraken: Afspraken) -> None:
    assert afspraken.norm("doorkijk_sociaal").periode == (2028, 2030)
    assert afspraken.norm("doorkijk_middenhuur").periode == (2028, 2030)


@pytest.mark.parametrize(("woningen", "geldt"), [(99, False), (100, False), (101, True)])
def test_five_percent_middenhuur_is_asked_of_plans_above_a_hundred_homes(
    afspraken: Afspraken, woningen: int, geldt: bool
) -> None:
    assert afspraken.norm("middenhuur_grote_projecten").applies_to(woningen) is geldt


def test_thirty_five_percent_social_is_asked_of_every_plan(afspraken: Afspraken) -> None:
    assert afspraken.norm("aandeel_sociaal_project").applies_to(1)


def test_table_1_states_no_demolition_in_total_where_its_rows_lose_six(afspraken: Afspraken) -> None:
    tabel = afspraken.tabellen["tabel_1"]
    assert tabel.som("sloop_of_overheveling") == -6
    [verschil] = tabel.verschillen()
    gevonden = (verschil.kolom, verschil.partij, verschil.gesteld, verschil.berekend)
    assert gevonden == ("sloop_of_overheveling", "gezamenlijk", 0, -6)


def test_table_2_states_an_outlook_of_eighteen_where_its_rows_give_eight(afspraken: Afspraken) -> None:
    [verschil] = afspraken.tabellen["tabel_2"].verschillen()
    gevonden = (verschil.kolom, verschil.partij, verschil.gesteld, verschil.berekend)
    assert gevonden == ("doorkijk", "gezamenlijk", 18, 8)


def test_the_net_growth_of_415_is_556_less_6_less_135(afspraken: Afspraken) -> None:
    tabel = afspraken.tabellen["tabel_1"]
    assert [tabel.som(kolom) for kolom in ("nieuwbouw", "sloop_of_overheveling", "verkoop")] == [556, -6, -135]
    assert tabel.som("netto_toename") == 415


def test_the_overheveling_of_de_alliantie_leaves_table_1_and_arrives_in_table_2(afspraken: Afspraken) -> None:
    weg, erbij = (
        afspraken.tabellen[naam].som("sloop_of_overheveling", "de Alliantie") for naam in ("tabel_1", "tabel_2")
    )
    assert (weg, erbij) == (-6, 6)


def test_an_empty_cell_of_a_table_is_unknown_and_not_zero(afspraken: Afspraken) -> None:
    assert afspraken.tabellen["tabel_1"].som("doorkijk", "de Alliantie") is None


def test_a_column_without_any_number_has_no_sum(afspraken: Afspraken) -> None:
    leeg = afspraken.tabellen["tabel_1"].model_copy(
        update={"rijen": (Prognoserij(corporatie="WSN"), Prognoserij(corporatie="de Alliantie"))}
    )
    assert leeg.som("verkoop") is None


def test_a_row_whose_net_is_not_its_steps_is_reported(afspraken: Afspraken) -> None:
    rij = Prognoserij(corporatie="WSN", nieuwbouw=10, sloop_of_overheveling=-2, verkoop=-1, netto_toename=8)
    tabel = afspraken.tabellen["tabel_1"].model_copy(update={"rijen": (rij,), "gesteld_totaal": Prognosegetallen()})
    [verschil] = tabel.verschillen()
    assert (verschil.partij, verschil.gesteld, verschil.berekend) == ("WSN", 8, 7)


def test_a_party_or_column_that_a_table_does_not_have_is_a_mistake(afspraken: Afspraken) -> None:
    tabel: Prognosetabel = afspraken.tabellen["tabel_1"]
    with pytest.raises(KeyError, match="gemeente"):
        tabel.som("verkoop", "gemeente")
    with pytest.raises(KeyError, match="aankoop"):
        tabel.som("aankoop")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("grens", "peildatum", "waarde"),
    [
        ("sociale_huur_maximum", "2023-12-31", None),
        ("sociale_huur_maximum", "2024-12-31", "879.66"),
        ("sociale_huur_maximum", "2025-01-01", "900.06"),
        ("sociale_huur_maximum", "2025-12-31", "900.06"),
        ("sociale_huur_maximum", "2026-01-01", "932.93"),
        ("sociale_huur_maximum", "2027-01-01", None),
        ("middenhuur_maximum", "2024-12-31", "1157.95"),
        ("middenhuur_maximum", "2025-01-01", "1184.82"),
        ("middenhuur_maximum", "2026-01-01", "1228.07"),
        ("middenhuur_punten_minimum", "2025-01-01", "144"),
        ("middenhuur_punten_maximum", "2025-01-01", "186"),
    ],
)
def test_a_rent_limit_changes_on_the_first_of_january(
    afspraken: Afspraken, dag: Dag, grens: str, peildatum: str, waarde: str | None
) -> None:
    verwacht = None if waarde is None else Decimal(waarde)
    assert afspraken.grenzen[grens].value_on(dag(peildatum)) == verwacht


@pytest.mark.parametrize("jaar", [2024, 2025, 2026])
def test_middenhuur_begins_one_cent_above_social_rent(afspraken: Afspraken, jaar: int) -> None:
    sociaal, midden = (
        afspraken.grenzen[naam].value_on(date(jaar, 7, 1)) for naam in ("sociale_huur_maximum", "middenhuur_minimum")
    )
    assert sociaal is not None
    assert midden == sociaal + Decimal("0.01")
