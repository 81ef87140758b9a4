"""The content of the agreement of Nijkerk: what a page quotes is there, complete and short."""

import pickle
from collections.abc import Iterator
from datetime import date

import pytest
from pydantic import BaseModel

from prestatiemonitor.afspraken import Afspraken

# The indicators of the first release, as the register names them.
INDICATOREN = {
    "netto_groei_sociaal",
    "doorkijk_sociaal",
    "middenhuur_groei",
    "doorkijk_middenhuur",
    "middenhuur_grote_projecten",
    "aandeel_urgent",
    "ruimte_urgent",
    "verkoop_gecompenseerd",
    "verkoop_aan_doelgroep",
    "verkoop_betaalbare_koop",
    "vrije_toewijzingsruimte",
    "taakstelling_statushouders",
    "plancapaciteit",
    "hardheid",
    "sociaal_in_plannen",
    "aandeel_sociaal_project",
    "labels_efg",
    "slaagkans",
    "wachttijd_standplaats",
    "geschikte_woningen_in_plannen",
}


def _parts(geheel: object) -> Iterator[BaseModel]:
    """Every model in the agreement, at any depth."""
    if isinstance(geheel, BaseModel):
        yield geheel
        for naam in type(geheel).model_fields:
            yield from _parts(getattr(geheel, naam))
    elif isinstance(geheel, dict):
        for deel in geheel.values():
            yield from _parts(deel)
    elif isinstance(geheel, tuple):
        for deel in geheel:
            yield from _parts(deel)


def test_the_agreement_runs_over_three_calendar_years(afspraken: Afspraken) -> None:
    assert afspraken.jaren == (2025, 2026, 2027)
    assert (afspraken.van, afspraken.tot) == (date(2025, 1, 1), date(2027, 12, 31))
    assert afspraken.ondertekend == date(2025, 2, 20)


def test_five_parties_signed_of_which_two_corporaties(afspraken: Afspraken) -> None:
    assert [partij.code for partij in afspraken.partijen] == ["gemeente", "WSN", "de Alliantie", "HON", "HBVA"]
    assert [partij.code for partij in afspraken.corporaties] == ["WSN", "de Alliantie"]
    assert afspraken.partij("HON").soort == "huurdersorganisatie"


def test_twenty_nine_agreements_stand_in_four_themes(afspraken: Afspraken) -> None:
    assert [afspraak.nummer for afspraak in afspraken.afspraken] == list(range(1, 30))
    per_thema = [[a.nummer for a in afspraken.afspraken if a.thema == thema.code] for thema in afspraken.themas]
    assert per_thema == [list(range(1, 9)), list(range(9, 16)), list(range(16, 27)), list(range(27, 30))]


def test_only_agreements_with_a_term_in_the_text_have_a_last_day(afspraken: Afspraken) -> None:
    termijnen = {a.nummer: a.uiterlijk for a in afspraken.afspraken if a.uiterlijk}
    assert termijnen == {1: date(2025, 12, 31), 17: date(2026, 12, 31)}
    ambities = [ambitie for thema in afspraken.themas for ambitie in thema.ambities if ambitie.uiterlijk]
    assert [ambitie.uiterlijk for ambitie in ambities] == [date(2027, 12, 31)]


def test_every_quotation_is_there_and_has_at_most_twenty_words(afspraken: Afspraken) -> None:
    citaten = [deel.citaat for deel in _parts(afspraken) if hasattr(deel, "citaat")]
    assert len(citaten) > 100
    assert [citaat for citaat in citaten if not 2 <= len(citaat.split()) <= 20] == []


def test_whatever_quotes_also_says_where_from(afspraken: Afspraken) -> None:
    eigen_plaats = {"Thema", "Ambitie"}  # their place is the theme's own number
    citerend = [deel for deel in _parts(afspraken) if hasattr(deel, "citaat")]
    zonder = [deel for deel in citerend if not getattr(deel, "artikel", "") and type(deel).__name__ not in eigen_plaats]
    assert zonder == []


def test_each_existing_indicator_is_named_by_an_agreement_or_ambition(afspraken: Afspraken) -> None:
    genoemd = {naam for a in afspraken.afspraken for naam in a.indicatoren}
    genoemd |= {naam for thema in afspraken.themas for ambitie in thema.ambities for naam in ambitie.indicatoren}
    assert genoemd == INDICATOREN


def test_the_urgent_groups_are_those_of_bijlage_2_without_statushouders(afspraken: Afspraken) -> None:
    namen = [groep.naam for groep in afspraken.urgente_groepen]
    assert len(namen) == 11
    assert not any("statushouder" in naam.casefold() for naam in namen)
    assert afspraken.instellingen.statushouders_tellen_mee is False


@pytest.mark.parametrize(
    ("hardheid", "codes"), [("hard", "1A 1B 2A 2B"), ("zacht", "1C 2C 3 4A 4B"), ("onbekend", "5A 5B")]
)
def test_a_planstatus_is_hard_or_soft_as_bijlage_2_says(afspraken: Afspraken, hardheid: str, codes: str) -> None:
    gevonden = [code for code, status in afspraken.planstatussen.items() if status.hardheid == hardheid]
    assert gevonden == codes.split()


def test_5a_and_5b_do_not_count_as_plan_capacity(afspraken: Afspraken) -> None:
    assert [code for code, status in afspraken.planstatussen.items() if not status.telt_mee] == ["5A", "5B"]


def test_the_parties_meet_as_often_as_the_agreement_asks(afspraken: Afspraken) -> None:
    per_jaar = {overleg.id: overleg.per_jaar for overleg in afspraken.overleggen}
    assert per_jaar == {
        "ambtelijk_smal": 4,
        "bestuurlijk_smal": 2,
        "ambtelijk_breed": 2,
        "bestuurlijk_breed": 4,
        "werkgroep_woningbouw": 2,
        "informatieavond_raad": 1,
    }


def test_june_and_december_are_the_months_of_report(afspraken: Afspraken) -> None:
    maanden = {stap.id: stap.maand for stap in afspraken.stappen if stap.maand}
    assert maanden == {"halfjaarstand": 6, "terugblik": 12, "jaarschijf_vaststellen": 12}


def test_every_setting_has_its_explanation(afspraken: Afspraken) -> None:
    waarden = set(type(afspraken.instellingen).model_fields) - {"uitleg"}
    assert set(afspraken.instellingen.uitleg) == waarden
    assert str(afspraken.instellingen.risico_grens) == "0.90"
    assert afspraken.instellingen.onderdrukkingsgrens == 10


def test_the_agreement_can_be_kept_in_a_cache_on_disk(afspraken: Afspraken) -> None:
    assert pickle.loads(pickle.dumps(afspraken)) == afspraken


@pytest.mark.parametrize("vraag", ["norm", "partij", "thema"])
def test_asking_for_what_is_not_in_the_agreement_is_a_mistake(afspraken: Afspraken, vraag: str) -> None:
    with pytest.raises(KeyError, match="bestaat_niet"):
        getattr(afspraken, vraag)("bestaat_niet")


def test_an_agreement_is_found_by_its_number_and_cited_by_it(afspraken: Afspraken) -> None:
    assert afspraken.afspraak(9).artikel == "Strategische afspraak 9"
    with pytest.raises(KeyError):
        afspraken.afspraak(30)
