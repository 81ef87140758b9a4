"""What changed between two planmonitors, and how that explains a difference to the last home."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toestanden import PROGRAMMAS, beeld, huis

from prestatiemonitor.wijzigingen import Planbeeld, Toestand, Vergelijking, plangroepen, vergelijk, voorstellen
from prestatiemonitor.wijzigingen.kopcijfers import kopcijfers

LIJSTEN = st.dictionaries(st.sampled_from("abcdef"), PROGRAMMAS, max_size=6).map(
    lambda lijst: {sleutel: beeld(sleutel, woningen) for sleutel, woningen in lijst.items()}
)
KOPPELINGEN = st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")), max_size=3)


def alle(_: Toestand) -> int:
    return 1


def netto_sociaal_tot_en_met_2027(toestand: Toestand) -> int:
    telt = toestand.prijsklasse == "sociaal" and 0 < toestand.tot <= 2027
    return (1 if toestand.soort == "nieuwbouw" else -1) * telt


def hard_van_wsn(toestand: Toestand) -> int:
    return int(toestand.stadium == "hard" and toestand.corporatie == "WSN")


def beelden(*plannen: Planbeeld) -> dict[str, Planbeeld]:
    return {plan.sleutel: plan for plan in plannen}


@given(LIJSTEN, LIJSTEN, st.sampled_from([alle, netto_sociaal_tot_en_met_2027, hard_van_wsn]), KOPPELINGEN)
def test_what_a_figure_was_plus_all_causes_is_what_it_became(
    oud: dict[str, Planbeeld],
    nieuw: dict[str, Planbeeld],
    telt: Callable[[Toestand], int],
    koppelingen: list[tuple[str, str]],
) -> None:
    verklaring = vergelijk(oud, nieuw, koppelingen).verklaar(telt)
    for lijst, som in ((oud, verklaring.was), (nieuw, verklaring.wordt)):
        assert som == sum(telt(t) * n for plan in lijst.values() for t, n in plan.woningen.items())
    assert verklaring.was + sum(verklaring.per_oorzaak.values()) == verklaring.wordt


@given(LIJSTEN, LIJSTEN, KOPPELINGEN)
def test_every_kind_of_home_and_delivery_is_explained_and_together_they_are_the_whole_difference(
    oud: dict[str, Planbeeld], nieuw: dict[str, Planbeeld], koppelingen: list[tuple[str, str]]
) -> None:
    vergelijking = vergelijk(oud, nieuw, koppelingen)
    verschil = {}
    for cijfer in kopcijfers(2027, vergelijking):
        verklaring = vergelijking.verklaar(cijfer.telt)
        verschil[cijfer.sleutel] = verklaring.wordt - verklaring.was
        assert sum(verklaring.per_oorzaak.values()) == verschil[cijfer.sleutel]
    per_soort = sum(aantal for sleutel, aantal in verschil.items() if sleutel.startswith("netto-"))
    assert per_soort == verschil["alle"] - verschil["sloop"]


@given(LIJSTEN)
def test_a_list_beside_itself_has_no_changes(lijst: dict[str, Planbeeld]) -> None:
    assert not vergelijk(lijst, lijst).gewijzigd


@given(LIJSTEN, LIJSTEN, KOPPELINGEN)
def test_every_plan_of_both_lists_is_in_exactly_one_group(
    oud: dict[str, Planbeeld], nieuw: dict[str, Planbeeld], koppelingen: list[tuple[str, str]]
) -> None:
    groepen = plangroepen(oud, nieuw, koppelingen)
    assert sorted(s for groep in groepen for s in groep.oud) == sorted(oud)
    assert sorted(s for groep in groepen for s in groep.nieuw) == sorted(nieuw)


def test_a_plan_under_another_code_vanished_and_is_new_until_a_person_says_that_it_is_the_same() -> None:
    oud = beelden(beeld("P1", {huis(): 20}, "De Brink"))
    nieuw = beelden(beeld("P9", {huis(jaar=2027): 20}, "De Brink"))
    los = vergelijk(oud, nieuw)
    assert [plan.verband for plan in los.plannen] == ["verdwenen", "nieuw"]
    assert los.verklaar(alle).per_oorzaak == {"verdwenen": -20, "nieuw": 20}
    (voorstel,) = voorstellen(oud, nieuw, [plan.groep for plan in los.plannen])
    assert "20 woningen" in voorstel.reden
    (plan,) = vergelijk(oud, nieuw, voorstel.koppelingen).plannen
    assert (plan.verband, plan.oorzaken, plan.vertraging.jaren) == ("hernoemd", {"vertraagd": 20}, 1)


def test_a_plan_that_was_split_is_proposed_as_such_and_explained_as_one() -> None:
    oud = beelden(beeld("P1", {huis(): 30}, "Doornsteeg"))
    deel = beeld("P2", {huis(stadium="hard"): 20}, "Doornsteeg fase 2")
    nieuw = beelden(beeld("P1", {huis(): 10}, "Doornsteeg"), deel)
    eerst = vergelijk(oud, nieuw)
    assert eerst.verklaar(alle).per_oorzaak == {"kleiner": -20, "nieuw": 20}
    (voorstel,) = voorstellen(oud, nieuw, [plan.groep for plan in eerst.plannen])
    (plan,) = vergelijk(oud, nieuw, voorstel.koppelingen).plannen
    assert (plan.verband, plan.oorzaken) == ("gesplitst", {"harder": 20})


def test_plans_that_were_joined_are_proposed_as_one() -> None:
    oud = beelden(beeld("A", {huis(): 12}, "Paasbos west"), beeld("B", {huis(): 8}, "Paasbos oost"))
    nieuw = beelden(beeld("C", {huis(): 20}, "Paasbos"))
    (voorstel,) = voorstellen(oud, nieuw, plangroepen(oud, nieuw))
    assert (voorstel.oud, voorstel.nieuw) == (("A", "B"), ("C",))
    assert vergelijk(oud, nieuw, voorstel.koppelingen).plannen[0].verband == "samengevoegd"


def test_a_history_of_which_the_truth_is_known_is_recovered() -> None:
    kans, waarheid, later = random.Random(5), set[tuple[str, str]](), 0
    oud, nieuw = dict[str, Planbeeld](), dict[str, Planbeeld]()
    straten = [f"{a}{b}" for a in ("Beuken", "Linden", "Eiken", "Wilgen", "Elzen") for b in ("hof", "laan", "kamp")]
    for i, straat in enumerate(straten):
        jaar, schuift, aantal = kans.randint(2025, 2028), kans.choice((0, 0, 1, 2)), kans.randint(3, 60)
        hernoemd = i % 4 == 0
        sleutel, naam = (f"N{i}", f"{straat} (nieuw)") if hernoemd else (f"P{i}", straat)
        oud[f"P{i}"] = beeld(f"P{i}", {huis(jaar=jaar): aantal}, straat)
        nieuw[sleutel] = beeld(sleutel, {huis(jaar=jaar + schuift): aantal}, naam)
        waarheid |= {(f"P{i}", sleutel)} if hernoemd else set()
        later += aantal * schuift
    gevonden = voorstellen(oud, nieuw, plangroepen(oud, nieuw))
    assert {paar for voorstel in gevonden for paar in voorstel.koppelingen} == waarheid
    vergelijking = vergelijk(oud, nieuw, waarheid)
    assert sum(plan.vertraging.woningjaren for plan in vergelijking.plannen) == later
    assert {plan.verband for plan in vergelijking.plannen} == {"gelijk", "hernoemd"}


def test_a_period_that_narrows_to_its_last_year_is_no_delay() -> None:
    oud = beelden(beeld("A", {huis()._replace(van=2026, tot=2028): 10}))
    (plan,) = vergelijk(oud, beelden(beeld("A", {huis(jaar=2028): 10}))).plannen
    assert (plan.oorzaken, plan.vertraging.woningen) == ({"periode": 10}, 0)


@given(LIJSTEN, LIJSTEN)
def test_homes_called_late_between_known_years_are_those_that_moved(
    oud: dict[str, Planbeeld], nieuw: dict[str, Planbeeld]
) -> None:
    for plan in vergelijk(oud, nieuw).plannen:
        stromen = [s for s in plan.stromen if s.van and s.naar and s.van.soort == "nieuwbouw"]
        if all(t.laatste_jaar is not None for s in stromen for t in (s.van, s.naar) if t):
            verschoven = plan.oorzaken.get("vertraagd", 0) + plan.oorzaken.get("vervroegd", 0)
            assert plan.vertraging.woningen == verschoven


def test_a_plan_whose_status_no_longer_counts_says_so_and_did_not_shrink() -> None:
    meer, buiten = beeld("A", {huis(): 20}), replace(beeld("A"), planstatus="5A", telt_mee=False)
    weg, terug = (vergelijk(beelden(een), beelden(ander)) for een, ander in ((meer, buiten), (buiten, meer)))
    assert weg.verklaar(alle).per_oorzaak == {"telt_niet_mee": -20}
    assert terug.verklaar(alle).per_oorzaak == {"telt_mee": 20}
    leeg = vergelijk(beelden(meer), beelden(beeld("A")))
    assert leeg.verklaar(alle).per_oorzaak == {"kleiner": -20}


def test_a_plan_that_moved_to_another_kern_left_the_figure_of_the_one_and_joined_that_of_the_other() -> None:
    oud = beelden(beeld("A", {huis(): 20}), beeld("B", {huis(): 5}))
    nieuw = beelden(beeld("A", {huis(): 24}, kern="Hoevelaken"), beeld("B", {huis(): 6}))
    plannen = vergelijk(oud, nieuw).plannen
    nijkerk = Vergelijking(tuple(plan.binnen("Nijkerk") for plan in plannen)).verklaar(alle)
    assert (nijkerk.was, nijkerk.wordt, nijkerk.per_oorzaak) == (25, 6, {"kern": -20, "groter": 1})
    hoevelaken = Vergelijking(tuple(plan.binnen("Hoevelaken") for plan in plannen[:1])).verklaar(alle)
    assert (hoevelaken.was, hoevelaken.wordt, hoevelaken.per_oorzaak) == (0, 24, {"kern": 24})


def test_a_home_that_never_counted_in_a_figure_has_no_causes_in_it() -> None:
    oud = beelden(beeld("A", {huis("duur", 2026, eigendom="koop"): 10}))
    vergelijking = vergelijk(oud, beelden(beeld("A", {huis(jaar=2029): 10})))
    verklaring = vergelijking.verklaar(netto_sociaal_tot_en_met_2027)
    assert (verklaring.was, verklaring.wordt, verklaring.per_plan) == (0, 0, ())
    assert [wissel.oorzaak for wissel in vergelijking.plannen[0].wissels(alle)] == ["programma", "vertraagd"]


@given(LIJSTEN, LIJSTEN)
def test_a_home_adds_or_takes_off_by_one_cause_alone(oud: dict[str, Planbeeld], nieuw: dict[str, Planbeeld]) -> None:
    for plan in vergelijk(oud, nieuw).plannen:
        for stroom in plan.stromen:
            (alleen,) = (replace(plan, stromen=(stroom,)),)
            assert len([w for w in alleen.wissels(netto_sociaal_tot_en_met_2027) if w.effect]) <= 1


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ([("Splitsveld", 60)], [("Splitsveld Noord", 30), ("Splitsveld Zuid", 28)]),
        ([("Samen A", 12), ("Samen B", 14)], [("Samen A en B", 26)]),
        ([("Wonen bij Jaap", 40)], [("Wonen bij Jaap (Havenstraat)", 42)]),
        ([("Kerkstraat 12", 8)], [("Kerkstraat 12-14", 9)]),
    ],
)
def test_plans_of_which_the_name_goes_on_or_is_summed_up_are_proposed_with_about_as_many_homes(
    oud: list[tuple[str, int]], nieuw: list[tuple[str, int]]
) -> None:
    voor, na = (
        beelden(*(beeld(f"{code}{i}", {huis(): aantal}, naam) for i, (naam, aantal) in enumerate(lijst)))
        for code, lijst in (("O", oud), ("N", nieuw))
    )
    (voorstel,) = voorstellen(voor, na, plangroepen(voor, na))
    assert ({*voorstel.oud}, {*voorstel.nieuw}) == ({*voor}, {*na})
    assert not voorstellen(voor, na, plangroepen(voor, na), {(voorstel.oud, voorstel.nieuw)})


def test_a_plan_of_the_same_name_and_homes_in_another_kern_is_proposed_and_of_other_homes_is_not() -> None:
    voor = beelden(beeld("O", {huis(): 20}, "De Brink", kern="Nijkerk"))
    for aantal, verwacht in ((20, 1), (21, 0)):
        na = beelden(beeld("N", {huis(): aantal}, "De Brink", kern="Hoevelaken"))
        assert len(voorstellen(voor, na, plangroepen(voor, na))) == verwacht
