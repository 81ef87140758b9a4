"""What changed in a plan, in words that a meeting can read out."""

from dataclasses import replace

import pytest
from toestanden import beeld, huis

from prestatiemonitor.wijzigingen import Planbeeld, Toestand, vergelijk
from prestatiemonitor.wijzigingen.conclusie import telzin
from prestatiemonitor.wijzigingen.woorden import oplevering, planzinnen, toestandwoorden, veranderd


def zinnen(oud: Planbeeld | None, nieuw: Planbeeld | None) -> list[str]:
    lijsten = ({plan.sleutel: plan} if plan else {} for plan in (oud, nieuw))
    (plan,) = vergelijk(*lijsten).plannen
    return planzinnen(plan)


def van_naar(oud: dict[Toestand, int], nieuw: dict[Toestand, int]) -> list[str]:
    return zinnen(beeld("A", oud), beeld("A", nieuw))


@pytest.mark.parametrize(
    ("aantal", "nieuw", "zin"),
    [
        (20, huis(jaar=2027), "20 woningen schuiven 1 jaar op, van 2026 naar 2027."),
        (1, huis(jaar=2028), "1 woning schuift 2 jaar op, van 2026 naar 2028."),
        (5, huis(jaar=2025), "5 woningen komen 1 jaar eerder, 2025 in plaats van 2026."),
        (5, huis()._replace(van=2031, tot=9999), "5 woningen schuiven op, van 2026 naar 2031 en later."),
        (5, huis()._replace(van=2024), "Van 5 woningen is de oplevering nu 2024–2026 in plaats van 2026."),
        (5, huis()._replace(van=0), "Van 5 woningen is de oplevering nu t/m 2026 in plaats van 2026."),
        (5, huis(jaar=0), "Van 5 woningen is het jaar van oplevering niet meer bekend; dat was 2026."),
        (5, huis(stadium="gerealiseerd"), "5 woningen zijn opgeleverd."),
        (1, huis(stadium="hard"), "1 woning gaat van zacht naar hard."),
        (5, huis("duur", eigendom="koop"), "5 woningen gaan van sociale huur naar dure koop."),
        (5, huis(corporatie=""), "5 woningen gaan van WSN naar geen corporatie."),
    ],
)
def test_each_change_is_one_sentence(aantal: int, nieuw: Toestand, zin: str) -> None:
    assert van_naar({huis(): aantal}, {nieuw: aantal}) == [zin]


def test_homes_of_several_kinds_that_slip_alike_are_told_once() -> None:
    oud, nieuw = ({huis(jaar=jaar): 12, huis("duur", jaar): 8} for jaar in (2026, 2027))
    assert van_naar(oud, nieuw) == ["20 woningen schuiven 1 jaar op, van 2026 naar 2027."]


def test_demolition_is_told_as_such() -> None:
    oud, nieuw = ({huis(soort="sloop", stadium=stadium): 4} for stadium in ("zacht", "gerealiseerd"))
    assert van_naar(oud, nieuw) == ["4 te slopen woningen zijn gesloopt."]


def test_a_plan_that_came_or_went_says_so_and_what_was_in_it() -> None:
    plan = beeld("A", {huis(): 20})
    assert zinnen(None, plan) == [
        "Dit plan staat nieuw in de lijst.", "20 woningen komen erbij: sociale huur, 2026, zacht, WSN.",
    ]  # fmt: skip
    assert zinnen(plan, None)[0] == "Dit plan staat niet meer in de lijst."


def test_what_is_written_beside_the_homes_is_a_change_too() -> None:
    oud = beeld("A", {huis(): 20}, "De Brink")
    nieuw = replace(oud, naam="Het Brinkje", planstatus="2C", knelpunten="netcongestie; stikstof")
    assert zinnen(oud, nieuw) == [
        "Heette De Brink, heet nu Het Brinkje.",
        "Planstatus was 3, is nu 2C.",
        "Knelpunten was niet ingevuld, is nu netcongestie, stikstof.",
    ]


def test_a_plan_that_stayed_as_it_was_is_not_told_of() -> None:
    plan = beeld("A", {huis(): 20})
    vergelijking = vergelijk({"A": plan}, {"A": plan})
    assert not veranderd(vergelijking.plannen[0])
    assert telzin(vergelijking.plannen) == "Het enige plan veranderde niet."
    assert telzin(vergelijking.plannen * 2) == "Van de 2 plannen veranderde er geen."


def test_that_the_only_plan_changed_is_told_in_the_singular() -> None:
    plannen = vergelijk({"A": beeld("A", {huis(): 20})}, {"A": beeld("A", {huis(): 21})}).plannen
    assert telzin(plannen) == "Het enige plan veranderde: in beide lijsten."


def test_homes_of_another_kern_or_of_a_status_that_does_not_count_are_told_as_such() -> None:
    oud, nieuw = beeld("A", {huis(): 20}), beeld("A", {huis(): 20}, kern="Hoevelaken")
    plan = vergelijk({"A": oud}, {"A": nieuw}).plannen[0].binnen("Nijkerk")
    assert planzinnen(plan)[0] == "20 woningen gingen naar een andere kern: sociale huur, 2026, zacht, WSN."
    assert [toestandwoorden(t, plan.eenzijdig(s)) for s in plan.stromen for t in (s.naar,)] == ["in een andere kern"]
    buiten = replace(beeld("A"), planstatus="5A", telt_mee=False)
    assert zinnen(oud, buiten) == [
        "20 woningen tellen niet meer mee door de status van het plan: sociale huur, 2026, zacht, WSN.",
        "Planstatus was 3, is nu 5A.",
    ]
    assert zinnen(buiten, beeld("A", {huis(): 1}))[0].startswith("1 woning telt weer mee door de status van het plan")


@pytest.mark.parametrize(
    ("van", "tot", "tekst"),
    [(2026, 2026, "2026"), (2028, 2030, "2028–2030"), (2031, 9999, "2031 en later"),
     (0, 2027, "t/m 2027"), (0, 0, "jaar onbekend")],
)  # fmt: skip
def test_a_delivery_is_said_as_it_was_given(van: int, tot: int, tekst: str) -> None:
    assert oplevering(huis()._replace(van=van, tot=tot)) == tekst
