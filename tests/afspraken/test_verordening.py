"""The numbers of the verordening, by article and date."""

from datetime import date
from decimal import Decimal

import pytest

from prestatiemonitor.afspraken import Afspraken


@pytest.mark.parametrize(
    ("parameter", "waarde", "artikel"),
    [
        ("toepassing_vanaf", "3", "art. 2"),
        ("aandeel_sociaal", "0.35", "art. 3"),
        ("aandeel_sociale_huur", "0.30", "art. 3"),
        ("aandeel_sociale_koop", "0.05", "art. 3"),
        ("aandeel_laag_midden", "0.10", "art. 3"),
        ("aandeel_hoog_midden", "0.15", "art. 3"),
        ("compensatie_sloop", "1", "art. 3 lid 2"),
        ("sociaal_als_koop_tot_en_met", "12", "art. 3 lid 3"),
        ("verrekenen_tot_en_met", "24", "art. 5"),
        ("verrekenen_termijn", "5", "art. 5"),
        ("afzien_tot_en_met", "12", "art. 7"),
        ("corporatieonderzoek_vanaf", "13", "art. 9"),
        ("vastgoedbelegger_vanaf", "13", "art. 10"),
    ],
)
def test_a_number_of_the_verordening_holds_from_its_adoption_until_it_is_changed(
    afspraken: Afspraken, parameter: str, waarde: str, artikel: str
) -> None:
    verordening = afspraken.verordening
    assert verordening.value_on(parameter, date(2021, 10, 13)) is None
    assert verordening.value_on(parameter, date(2021, 10, 14)) == Decimal(waarde)
    assert verordening.value_on(parameter, date(2027, 12, 31)) == Decimal(waarde)
    assert verordening.parameters[parameter].artikel.startswith(artikel)


@pytest.mark.parametrize("bedrag", ["waarborgsom", "afdracht"])
def test_an_amount_is_known_for_its_price_level_only(afspraken: Afspraken, bedrag: str) -> None:
    verordening = afspraken.verordening
    assert verordening.value_on(bedrag, date(2021, 1, 1)) == Decimal(31120)
    assert verordening.value_on(bedrag, date(2021, 12, 31)) == Decimal(31120)
    assert verordening.value_on(bedrag, date(2022, 1, 1)) is None


def test_plans_under_the_woonvisies_of_2012_and_2015_are_exempt(afspraken: Afspraken) -> None:
    assert afspraken.verordening.bepalingen["vrijgestelde_woonvisies"].waarden == ("2012+", "2015+")


def test_every_article_from_2_to_13_is_there(afspraken: Afspraken) -> None:
    verordening = afspraken.verordening
    delen = [*verordening.parameters.values(), *verordening.bepalingen.values()]
    assert {int(deel.artikel.split()[1]) for deel in delen} == set(range(2, 14))


def test_a_number_that_the_verordening_does_not_have_is_a_mistake(afspraken: Afspraken) -> None:
    with pytest.raises(KeyError, match="boete"):
        afspraken.verordening.value_on("boete", date(2025, 1, 1))
