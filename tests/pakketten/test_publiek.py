"""What the public gets: no confidential plans, no small counts of people or what they follow from, no names."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from prestatiemonitor.figuren import Stand
from prestatiemonitor.indicators import GEZAMENLIJK, INDICATOREN, Oordeel
from prestatiemonitor.pakketten.keuze import pakketten
from prestatiemonitor.pakketten.publiek import voor_publiek
from prestatiemonitor.pakketten.samenstellen import stel_samen
from prestatiemonitor.tables.correctie import Correctie

RAAD = next(pakket for pakket in pakketten() if pakket.publiek == "openbaar")
MENSEN = [naam for naam, indicator in INDICATOREN.items() if indicator.mensen]


@pytest.mark.parametrize("publiek", ["ambtelijk", "bestuurlijk"])
def test_officials_and_administrators_get_everything(publiek: str, standen: tuple[Stand, ...]) -> None:
    zicht = voor_publiek(standen[0], publiek)  # type: ignore[arg-type]
    assert zicht.stand is standen[0] and not zicht.weggelaten


@pytest.mark.parametrize("plek", range(3))
def test_no_count_of_people_under_the_limit_stands_in_a_public_figure(plek: int, standen: tuple[Stand, ...]) -> None:
    openbaar = voor_publiek(standen[plek], "openbaar").stand
    for u in openbaar.uitkomsten:
        if u.indicator in MENSEN:
            assert u.teller is None or not 0 < u.teller < 10
            assert not 0 < u.lijnen.get("gehuisvest", 0) < 10
            assert "met_statushouders" not in u.lijnen and "met statushouders" not in u.zin


def test_with_a_small_count_at_one_corporation_the_figures_of_all_corporations_go(standen: tuple[Stand, ...]) -> None:
    openbaar = voor_publiek(standen[0], "openbaar")
    assert {u.partij for u in openbaar.stand.van("aandeel_urgent")} == {GEZAMENLIJK}
    assert not any(u.stappen for u in openbaar.stand.van("aandeel_urgent"))  # the parts of corporations
    assert any("per corporatie" in reden for reden in openbaar.weggelaten["aandeel_urgent"])


def test_a_period_with_a_year_that_is_not_shown_is_not_shown_either(standen: tuple[Stand, ...]) -> None:
    assert {u.periode for u in standen[0].van("verkoop_aan_doelgroep")} == {"2025", "2026", "2025-2027"}
    assert {u.periode for u in voor_publiek(standen[0], "openbaar").stand.van("verkoop_aan_doelgroep")} == {"2025"}


def test_figures_about_plans_are_those_without_confidential_plans(standen: tuple[Stand, ...]) -> None:
    stand = standen[0]
    plannen, programma = stand.moment.tabellen["plannen"], stand.moment.tabellen["programma"]
    geheim = set(plannen.loc[plannen["vertrouwelijkheid"].isin(["vertrouwelijk", "alleen_aantallen"]), "plan_sleutel"])
    namen = set(plannen.loc[plannen["plan_sleutel"].isin(geheim), "plan"])
    zicht = voor_publiek(stand, "openbaar")
    assert geheim and not geheim & set(zicht.stand.moment.tabellen["programma"]["plan_sleutel"])
    van_geheim = programma[programma["plan_sleutel"].isin(geheim)]
    bruto = int(van_geheim.loc[van_geheim["soort"] == "nieuwbouw", "aantal"].sum())
    alle, openbaar = (s.van("plancapaciteit", GEZAMENLIJK)[0].lijnen["bruto"] for s in (stand, zicht.stand))
    assert alle - openbaar == bruto > 0
    teksten = " ".join(u.zin + u.onvolledig for u in zicht.stand.uitkomsten)
    assert not [naam for naam in namen if naam in teksten]


def test_the_verdict_on_the_stock_is_the_same_for_everyone(standen: tuple[Stand, ...]) -> None:
    for stand in standen:
        van_allen = {u.sleutel: u.oordeel for u in stand.van("netto_groei_sociaal")}
        openbaar = {u.sleutel: u.oordeel for u in voor_publiek(stand, "openbaar").stand.van("netto_groei_sociaal")}
        assert openbaar == van_allen


def test_the_stock_says_nothing_of_plans_beside_what_the_corporations_expect(standen: tuple[Stand, ...]) -> None:
    for u in voor_publiek(standen[0], "openbaar").stand.van("netto_groei_sociaal"):
        assert not [naam for naam in u.lijnen if "plan" in naam or naam == "aansluiting"]


def test_plans_of_which_the_list_does_not_say_whether_they_are_confidential_are_told_of(
    standen: tuple[Stand, ...],
) -> None:
    plannen = standen[0].moment.tabellen["plannen"].assign(vertrouwelijkheid=None)
    stand = replace(
        standen[0], moment=replace(standen[0].moment, tabellen={**standen[0].moment.tabellen, "plannen": plannen})
    )
    assert any("niet of het vertrouwelijk is" in zin for zin in voor_publiek(stand, "openbaar").weggelaten[""])


def test_no_name_of_a_file_or_person_is_in_a_public_pack(standen: tuple[Stand, ...]) -> None:
    stuk = stel_samen(standen[0], RAAD, vorige=standen[1])
    alles = " ".join([stuk.bron, *stuk.bewijs, *(o.bron for o in stuk.onderwerpen)])
    assert not [naam for naam in standen[0].bestanden() if naam in alles]
    assert standen[0].moment.bewijs is not None and "jaarschijf" in stuk.bron


def test_every_public_figure_has_the_receipt_that_the_document_tells(standen: tuple[Stand, ...]) -> None:
    openbaar = voor_publiek(standen[0], "openbaar").stand
    assert openbaar.moment.bewijs is not None and openbaar.moment.bewijs != standen[0].moment.bewijs
    assert {u.bewijs for u in openbaar.uitkomsten} == {openbaar.moment.bewijs.kenmerk}


def test_a_receipt_says_that_a_value_was_corrected_and_not_by_whom_or_why(standen: tuple[Stand, ...]) -> None:
    bewijs = standen[0].moment.bewijs
    assert bewijs is not None
    wanneer = datetime(2026, 7, 1, tzinfo=UTC)
    correctie = Correctie("kerncijfers", 0, "waarde", "1", "2", "Blad!B2", "typefout", "J. Jansen", wanneer)
    eerste, *rest = bewijs.leveringen
    gecorrigeerd = replace(bewijs, leveringen=(replace(eerste, correcties=(correctie,)), *rest))
    stand = replace(standen[0], moment=replace(standen[0].moment, bewijs=gecorrigeerd))
    zonder, met = (voor_publiek(s, "openbaar").stand.moment.bewijs for s in (standen[0], stand))
    assert zonder is not None and met is not None and zonder.kenmerk != met.kenmerk
    assert any("met 1 correctie" in regel for regel in met.regels())
    assert "Jansen" not in repr(met) and "typefout" not in repr(met)


def test_who_delivered_and_what_was_said_of_it_goes_with_the_names_and_the_marks_of_what_people_said(
    standen: tuple[Stand, ...],
) -> None:
    stand = standen[0]
    assert stand.moment.bewijs is not None
    van_iemand = {
        soort: replace(lev, wie="J. Jansen", opmerkingen="vraag Jansen") for soort, lev in stand.leveringen.items()
    }
    bewijs = replace(stand.moment.bewijs, oordelen=(7,))
    openbaar = voor_publiek(
        replace(stand, leveringen=van_iemand, moment=replace(stand.moment, bewijs=bewijs)), "openbaar"
    ).stand
    assert "Jansen" not in repr(openbaar.leveringen) and openbaar.moment.bewijs is not None
    assert not any("Oordelen en opmerkingen" in regel for regel in openbaar.moment.bewijs.regels())


def test_a_verdict_that_weighs_confidential_plans_says_so_and_tells_no_figures_of_them(
    standen: tuple[Stand, ...],
) -> None:
    eerste = standen[0].van("netto_groei_sociaal", GEZAMENLIJK)[0]
    anders = replace(eerste, oordeel=Oordeel.RISICO, zin="Risico: met 7 woningen in een plan dat niet openbaar is.")
    uitkomsten = tuple(anders if u is eerste else u for u in standen[0].uitkomsten)
    openbaar = voor_publiek(replace(standen[0], uitkomsten=uitkomsten), "openbaar").stand
    gevonden = next(u for u in openbaar.uitkomsten if u.sleutel == eerste.sleutel)
    assert gevonden.oordeel is Oordeel.RISICO
    assert gevonden.zin == "Risico: het oordeel weegt ook plannen die niet openbaar zijn."


def test_a_figure_without_confidential_plans_says_so_at_its_subject(standen: tuple[Stand, ...]) -> None:
    weggelaten = voor_publiek(standen[0], "openbaar").weggelaten
    assert "Vertrouwelijke plannen tellen in dit cijfer niet mee." in weggelaten["plancapaciteit"]
    assert "netto_groei_sociaal" not in weggelaten  # what the corporations report holds all their homes
