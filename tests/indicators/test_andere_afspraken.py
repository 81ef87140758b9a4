"""Verdicts with the norms of another agreement, and a norm that changes on a day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from elders import CORPORATIES, ELDERS

from prestatiemonitor.afspraken import Afspraken, load_afspraken
from prestatiemonitor.afspraken.waarden import Normwaarde
from prestatiemonitor.indicators import GEZAMENLIJK, INDICATOREN, Moment, Oordeel, Uitkomst, bereken
from prestatiemonitor.tables.schemas import TABELLEN

Maak = Callable[..., Moment]


@pytest.fixture(scope="module")
def elders() -> Afspraken:
    return load_afspraken(ELDERS)


@pytest.fixture(scope="module")
def bij_hen(moment: Maak, elders: Afspraken) -> Maak:
    """A Moment of Heidewoud made of rows."""

    def maak(peildatum: date, **tabellen: Any) -> Moment:
        return replace(moment(peildatum, **tabellen), afspraken=elders, instellingen=elders.instellingen)

    return maak


def toegewezen(jaar: int, vrijgekomen: int, urgent: int) -> list[tuple[Any, ...]]:
    """What both corporations report of a year, each the same."""
    return [
        rij
        for naam in CORPORATIES
        for rij in (
            (naam, jaar, None, "vrijgekomen", None, vrijgekomen),
            (naam, jaar, None, "toegewezen", "urgent", urgent),
            (naam, jaar, None, "toegewezen", "statushouders", 0),
        )
    ]


def gebouwd(jaar: int, *aantallen: int) -> list[tuple[Any, ...]]:
    return [
        (naam, "sociale_huur", "nieuwbouw", "realisatie", jaar, jaar, None, aantal)
        for naam, aantal in zip(CORPORATIES, aantallen, strict=True)
    ]


def samen(moment: Moment, indicator: str, jaar: int) -> Uitkomst:
    return next(u for u in bereken(moment, [indicator]) if (u.partij, u.jaar) == (GEZAMENLIJK, jaar))


@pytest.mark.parametrize(("aantal", "oordeel"), [(15, Oordeel.BEHAALD), (14, Oordeel.NIET_BEHAALD)])
def test_thirty_homes_a_year_is_enough_for_another_municipality(bij_hen: Maak, aantal: int, oordeel: Oordeel) -> None:
    gevonden = samen(
        bij_hen(date(2026, 12, 31), voorraadmutaties=gebouwd(2026, 15, aantal)), "netto_groei_sociaal", 2026
    )
    assert (gevonden.norm, gevonden.oordeel) == (30, oordeel)


@pytest.mark.parametrize(
    ("jaar", "norm", "oordeel"),
    [
        (2027, Decimal("0.25"), Oordeel.BEHAALD),
        (2028, Decimal("0.20"), Oordeel.OVERSCHREDEN),
    ],
)
def test_the_same_share_is_too_much_from_the_year_in_which_the_norm_goes_down(
    bij_hen: Maak, jaar: int, norm: Decimal, oordeel: Oordeel
) -> None:
    gevonden = samen(bij_hen(date(jaar, 12, 31), toewijzingen=toegewezen(jaar, 50, 12)), "aandeel_urgent", jaar)
    assert (gevonden.waarde, gevonden.norm) == (Decimal("0.24"), norm)
    assert gevonden.oordeel is oordeel
    assert "alternatieven" not in gevonden.zin  # what parties then do is agreed in Nijkerk, not here


def test_a_year_that_is_over_keeps_its_norm_on_a_later_peilmoment(bij_hen: Maak) -> None:
    later = bij_hen(date(2028, 6, 30), toewijzingen=toegewezen(2027, 50, 12))
    assert samen(later, "aandeel_urgent", 2027).norm == Decimal("0.25")


@pytest.mark.parametrize(
    ("peildatum", "norm"),
    [
        (date(2026, 6, 30), Decimal("0.25")),
        (date(2026, 8, 31), Decimal("0.25")),
        (date(2026, 9, 1), Decimal("0.10")),
        (date(2026, 12, 31), Decimal("0.10")),
        (date(2027, 6, 30), Decimal("0.10")),
    ],
)
def test_a_change_within_a_year_leaves_an_earlier_peilmoment_as_it_was(
    bij_hen: Maak, elders: Afspraken, peildatum: date, norm: Decimal
) -> None:
    waarden = (
        Normwaarde(van=date(2026, 1, 1), tot=date(2026, 8, 31), waarde=Decimal("0.25")),
        Normwaarde(van=date(2026, 9, 1), waarde=Decimal("0.10")),
    )
    gewijzigd = elders.norm("aandeel_urgent").model_copy(update={"waarden": waarden})
    afspraken = elders.model_copy(update={"normen": {**elders.normen, "aandeel_urgent": gewijzigd}})
    assert replace(bij_hen(peildatum), afspraken=afspraken).norm("aandeel_urgent", 2026) == norm


GEWIJZIGD = (
    Normwaarde(van=date(2026, 1, 1), tot=date(2026, 8, 31), waarde=Decimal(50)),
    Normwaarde(van=date(2026, 9, 1), waarde=Decimal(60)),
)


def met_norm(moment: Moment, *waarden: Normwaarde) -> Moment:
    """The same moment with these values of the norm of growth."""
    gewijzigd = moment.afspraken.norm("netto_groei_sociaal").model_copy(update={"waarden": waarden})
    return replace(moment, afspraken=moment.afspraken.model_copy(update={"normen": {"netto_groei_sociaal": gewijzigd}}))


@pytest.mark.parametrize(
    ("peildatum", "normen"),
    [
        (date(2025, 12, 31), [50, 50]),
        (date(2026, 6, 30), [50, 50]),
        (date(2026, 8, 31), [50, 50]),
        (date(2026, 9, 1), [60, 60]),
        (date(2027, 12, 31), [60, 60]),
    ],
)
def test_a_change_from_a_later_day_is_not_known_on_an_earlier_peilmoment_nor_for_the_years_ahead(
    bij_hen: Maak, peildatum: date, normen: list[int]
) -> None:
    hier = met_norm(bij_hen(peildatum), *GEWIJZIGD)
    assert [hier.norm("netto_groei_sociaal", jaar) for jaar in (2026, 2027)] == normen


@pytest.mark.parametrize(("peildatum", "norm"), [(date(2026, 1, 14), 50), (date(2026, 1, 15), 60)])
def test_a_value_for_a_later_year_is_known_from_the_day_it_was_agreed(
    bij_hen: Maak, peildatum: date, norm: int
) -> None:
    afgesproken = GEWIJZIGD[1].model_copy(update={"afgesproken": date(2026, 1, 15)})
    hier = met_norm(bij_hen(peildatum), GEWIJZIGD[0], afgesproken)
    assert [hier.norm("netto_groei_sociaal", jaar) for jaar in (2026, 2027)] == [50, norm]


def test_a_value_that_was_agreed_after_it_took_effect_leaves_the_peilmoment_before_as_it_was(
    bij_hen: Maak,
) -> None:
    achteraf = GEWIJZIGD[1].model_copy(update={"afgesproken": date(2026, 11, 1)})
    voor, na = (met_norm(bij_hen(dag), GEWIJZIGD[0], achteraf) for dag in (date(2026, 10, 31), date(2026, 11, 1)))
    assert (voor.norm("netto_groei_sociaal", 2026), voor.norm_nu("netto_groei_sociaal")) == (50, 50)
    assert na.norm("netto_groei_sociaal", 2026) == 60


def test_a_year_by_year_norm_of_the_agreement_itself_counts_for_every_year_from_the_start(bij_hen: Maak) -> None:
    vooraf = bij_hen(date(2026, 6, 30))
    assert [vooraf.norm("aandeel_urgent", jaar) for jaar in (2027, 2028)] == [Decimal("0.25"), Decimal("0.20")]


def test_a_norm_that_begins_later_in_the_year_is_that_of_the_year_until_then(bij_hen: Maak, elders: Afspraken) -> None:
    laat = elders.norm("netto_groei_sociaal").model_copy(
        update={"waarden": (Normwaarde(van=date(2027, 12, 31), waarde=Decimal(9)),)}
    )
    afspraken = elders.model_copy(update={"normen": {"netto_groei_sociaal": laat}})
    assert replace(bij_hen(date(2027, 6, 30)), afspraken=afspraken).norm("netto_groei_sociaal", 2027) == 9


def test_a_norm_that_the_agreement_does_not_have_is_none(bij_hen: Maak) -> None:
    hier = bij_hen(date(2027, 6, 30))
    assert hier.norm("labels_efg", 2027) is None and hier.norm_nu("aandeel_sociaal_project") is None


def test_only_the_indicators_in_use_are_computed_and_each_stands_at_its_own_agreement(bij_hen: Maak) -> None:
    gevonden = bereken(
        bij_hen(date(2026, 12, 31), voorraadmutaties=gebouwd(2026, 15, 15), toewijzingen=toegewezen(2026, 50, 10))
    )
    plaatsen = {u.indicator: u.afspraak for u in gevonden if u.indicator != "voortgang_jaarschijf"}
    assert plaatsen == {
        "aandeel_urgent": "1",
        "ruimte_urgent": "1",
        "netto_groei_sociaal": "2",
        "plancapaciteit": "3",
        "hardheid": "3",
        "doorkijk_sociaal": "bijlage 3",
        "middenhuur_groei": "bijlage 4",
        "doorkijk_middenhuur": "bijlage 4",
    }


@pytest.mark.parametrize("naam", sorted(INDICATOREN))
@pytest.mark.parametrize("peildatum", [date(2025, 6, 30), date(2028, 6, 30), date(2031, 6, 30)])
def test_no_indicator_needs_a_norm_or_table_of_the_agreement(bij_hen: Maak, naam: str, peildatum: date) -> None:
    tabellen = {tabel: TABELLEN[tabel].leeg() for tabel in TABELLEN} | {
        "voorraadmutaties": gebouwd(2028, 15, 15),
        "toewijzingen": toegewezen(2028, 50, 10),
        "plannen": [("p", "Broekhof", "1A", "hard", "De Heidehoek")],
        "programma": [("p", "nieuwbouw", "huur", "sociaal", 2028, 2028, 40, False)],
        "kerncijfers": [
            ("De Heidehoek", 2028, None, "woningen_label_efg", 12, None, "woningen"),
            ("gemeente", 2028, None, "wachttijd_standplaats", 4, None, "jaren"),
            ("De Heidehoek", 2028, None, "verkoop_aan_inwoners", 3, None, "woningen"),
        ],
    }
    gevonden = bereken(bij_hen(peildatum, **tabellen), [naam])
    assert gevonden
    if naam not in ("aandeel_urgent", "ruimte_urgent", "netto_groei_sociaal", "voortgang_jaarschijf", "overlegcyclus"):
        assert {u.oordeel for u in gevonden} <= {Oordeel.GEEN_NORM, Oordeel.GEEN_GEGEVENS}
