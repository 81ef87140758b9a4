"""The agreement of another municipality: smaller, with other parties and norms, by its files alone."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from elders import CORPORATIES, ELDERS

from prestatiemonitor.afspraken import AfspraakFout, Afspraken, load_afspraken

Wijzig = Callable[[str, str, str], Path]


@pytest.fixture(scope="module")
def heidewoud() -> Afspraken:
    return load_afspraken(ELDERS)


def test_a_small_agreement_has_its_own_parties_years_and_tables_and_no_ambitions(heidewoud: Afspraken) -> None:
    assert tuple(partij.code for partij in heidewoud.corporaties) == CORPORATIES
    assert (heidewoud.gemeente, heidewoud.jaren) == ("Heidewoud", (2026, 2027, 2028, 2029))
    assert len(heidewoud.afspraken) == 6
    assert list(heidewoud.tabellen) == ["bijlage_3", "bijlage_4"]
    assert not heidewoud.grenzen and not heidewoud.verordening.parameters
    assert not any(thema.ambities for thema in heidewoud.themas)


@pytest.mark.parametrize(
    ("dag", "norm"),
    [
        (date(2025, 12, 31), None),
        (date(2026, 1, 1), Decimal("0.25")),
        (date(2027, 12, 31), Decimal("0.25")),
        (date(2028, 1, 1), Decimal("0.20")),
        (date(2029, 12, 31), Decimal("0.20")),
        (date(2030, 1, 1), None),
    ],
)
def test_a_norm_that_changes_holds_its_old_value_up_to_the_day_before(
    heidewoud: Afspraken, dag: date, norm: Decimal | None
) -> None:
    assert heidewoud.norm("aandeel_urgent").value_on(dag) == norm


def test_in_use_is_what_agreements_ambitions_norms_or_the_whole_agreement_name(
    heidewoud: Afspraken, afspraken: Afspraken
) -> None:
    assert set(heidewoud.indicatoren) == {
        "aandeel_urgent",
        "ruimte_urgent",
        "netto_groei_sociaal",
        "plancapaciteit",
        "hardheid",
        "doorkijk_sociaal",
        "middenhuur_groei",
        "doorkijk_middenhuur",
        "voortgang_jaarschijf",
    }
    assert {"labels_efg", "slaagkans", "doorkijk_middenhuur", "overlegcyclus"} <= set(afspraken.indicatoren)
    assert len(set(afspraken.indicatoren)) == len(afspraken.indicatoren)


@pytest.mark.parametrize(
    ("indicator", "plaats"),
    [
        ("aandeel_urgent", "9"),  # named by agreement 9 and two ambitions
        ("netto_groei_sociaal", "5"),  # named by agreement 5 and an ambition, with a norm and a forecast
        ("middenhuur_groei", "ambitie 1"),  # named by agreement 1 too, but only forecast
        ("sociaal_in_plannen", "2"),  # the first of two agreements
        ("slaagkans", "ambitie 2"),
        ("overlegcyclus", "geheel"),
        ("bestaat_niet", "geheel"),
    ],
)
def test_the_place_of_an_indicator_is_where_the_agreement_names_it(
    afspraken: Afspraken, indicator: str, plaats: str
) -> None:
    assert afspraken.plaats_van(indicator) == plaats


def test_an_indicator_that_only_a_norm_names_stands_where_that_norm_stands(heidewoud: Afspraken) -> None:
    kaal = heidewoud.model_copy(update={"afspraken": ()})
    assert kaal.plaats_van("netto_groei_sociaal") == "2"


def test_an_unknown_indicator_of_the_whole_agreement_is_refused_by_name(kopie: Path, wijzig: Wijzig) -> None:
    wijzig("overeenkomst.toml", '"overlegcyclus"', '"overlegcylcus"')
    bekend = set(load_afspraken(kopie).indicatoren) - {"overlegcylcus"}
    melding = re.escape("overeenkomst.toml: over_het_geheel: indicator 'overlegcylcus' bestaat niet")
    with pytest.raises(AfspraakFout, match=melding):
        load_afspraken(kopie, indicatoren=bekend)


def test_the_municipality_has_the_code_that_tables_call_it_by(kopie: Path, wijzig: Wijzig) -> None:
    wijzig("partijen.toml", 'code = "gemeente"', 'code = "Nijkerk"')
    with pytest.raises(AfspraakFout, match="geen andere code"):
        load_afspraken(kopie)
