"""One plan through all lists: under other keys, split and joined, away and back, and told in sentences."""

from hypothesis import given
from hypothesis import strategies as st
from toestanden import PROGRAMMAS, beeld, huis

from prestatiemonitor.wijzigingen import Planbeeld, Planbesluit, Planverloop, Toestand, koppelingen, vergelijk, volg
from prestatiemonitor.wijzigingen.verloopwoorden import opleverwoorden, programmawoorden, stapzin, verloopzin

DAGEN = ("juni", "december", "juni erna")
Lijst = dict[str, Planbeeld]


def _lijst(**plannen: int | Planbeeld) -> Lijst:
    """Plans by key: a number is that many homes delivered in 2026."""
    return {sleutel: beeld(sleutel, {huis(): wat}) if isinstance(wat, int) else wat for sleutel, wat in plannen.items()}


def _volg(sleutel: str, *lijsten: Lijst, besluiten: tuple[Planbesluit, ...] = ()) -> Planverloop:
    verloop = volg(sleutel, lijsten, besluiten)
    assert verloop is not None
    return verloop


def _sleutels(verloop: Planverloop) -> list[tuple[str, ...]]:
    return [tuple(b.sleutel for b in beelden) for beelden in verloop.standen]


def test_a_key_that_no_list_has_has_no_history() -> None:
    assert volg("X", [_lijst(A=1)]) is None


def test_a_plan_is_followed_by_its_key_and_what_changed_is_told() -> None:
    verloop = _volg("A", _lijst(A=20, B=5), _lijst(A=beeld("A", {huis(jaar=2028): 20}), B=5))
    assert _sleutels(verloop) == [("A",), ("A",)]
    assert [stapzin(stap) for stap in verloop.stappen] == ["20 woningen schuiven 2 jaar op, van 2026 naar 2028."]
    assert verloopzin(verloop, DAGEN) == (
        "A heeft nu 20 woningen (zacht), met oplevering in 2028; sinds juni schoven 20 woningen op (gemiddeld 2 jaar)."
    )


def test_both_keys_of_a_plan_that_got_another_one_give_the_same_history() -> None:
    lijsten, besluit = (_lijst(A=20), _lijst(B=20), _lijst(B=25)), Planbesluit(("A",), ("B",))
    for sleutel in "AB":
        assert _sleutels(_volg(sleutel, *lijsten, besluiten=(besluit,))) == [("A",), ("B",), ("B",)]
    zonder = _volg("A", *lijsten)
    assert zonder.is_weg and _sleutels(zonder) == [("A",), (), ()]


def test_a_part_of_a_split_plan_has_the_whole_before_it_and_the_whole_has_both_parts_after_it() -> None:
    lijsten, besluit = (_lijst(W=30), _lijst(A=10, B=20)), Planbesluit(("W",), ("A", "B"))
    deel, geheel = (_volg(sleutel, *lijsten, besluiten=(besluit,)) for sleutel in "AW")
    assert _sleutels(deel) == [("W",), ("A",)] and deel.is_deel
    assert _sleutels(geheel) == [("W",), ("A", "B")] and not geheel.is_deel
    assert stapzin(deel.stappen[0]) == "W is gesplitst in A en B."
    assert "kleiner" not in verloopzin(deel, DAGEN) and "werd het gesplitst" in verloopzin(deel, DAGEN)
    assert verloopzin(geheel, DAGEN) == (
        "A en B hebben samen nu 30 woningen (zacht), met oplevering in 2026; sinds juni veranderde er niets aan de "
        "woningen."
    )


def test_a_plan_that_was_joined_has_both_before_it() -> None:
    verloop = _volg("M", _lijst(X=10, Y=5), _lijst(M=15), besluiten=(Planbesluit(("X", "Y"), ("M",)),))
    assert _sleutels(verloop) == [("X", "Y"), ("M",)] and not verloop.is_deel


def test_a_plan_that_vanished_keeps_its_history_and_says_so() -> None:
    verloop = _volg("A", _lijst(A=20), _lijst(A=20), _lijst())
    assert verloop.is_weg and verloop.waar == [0, 1]
    assert stapzin(verloop.stappen[1]).startswith("Dit plan staat niet meer in de lijst; 20 woningen vallen weg")
    assert verloopzin(verloop, DAGEN) == (
        "A staat sinds juni erna niet meer in de planmonitor; op december had het 20 woningen (zacht), met oplevering "
        "in 2026."
    )


def test_a_plan_that_was_away_and_came_back_is_compared_with_what_it_was_before() -> None:
    verloop = _volg("A", _lijst(A=20), _lijst(), _lijst(A=25))
    assert [(stap.van, stap.naar) for stap in verloop.stappen] == [(0, 1), (0, 2)]
    assert stapzin(verloop.stappen[1]) == (
        "Dit plan staat weer in de lijst; ten opzichte van daarvoor: 5 woningen komen erbij: sociale huur, 2026, "
        "zacht, WSN."
    )


def test_a_plan_that_is_new_says_since_when() -> None:
    verloop = _volg("A", _lijst(), _lijst(A=20))
    assert stapzin(verloop.stappen[0]).startswith("Dit plan staat nieuw in de lijst; 20 woningen komen erbij")
    assert "staat op december voor het eerst in de planmonitor" in verloopzin(verloop, DAGEN)


def test_a_plan_without_homes_that_count_is_told_by_its_status() -> None:
    assert "A heeft nu geen woningen die meetellen (planstatus 3)" in verloopzin(
        _volg("A", _lijst(A=beeld("A"))), DAGEN
    )


def test_deliveries_and_kinds_are_told_with_how_many() -> None:
    plan = [beeld("A", {huis(jaar=2028): 10, huis("duur", eigendom="koop"): 30})]
    assert opleverwoorden(plan) == "2026 (30), 2028 (10)"
    assert programmawoorden(plan) == "30 dure koop, 10 sociale huur"


@given(st.lists(st.dictionaries(st.sampled_from("ABC"), PROGRAMMAS, max_size=3), min_size=1, max_size=4))
def test_the_steps_lead_from_every_stand_to_the_next(gevonden: list[dict[str, dict[Toestand, int]]]) -> None:
    lijsten = [{s: beeld(s, woningen) for s, woningen in lijst.items()} for lijst in gevonden]
    besluiten = (Planbesluit(("A",), ("B",)), Planbesluit(("C",), ("A", "C")))
    for sleutel in "ABC":
        verloop = volg(sleutel, lijsten, besluiten)
        if verloop is None:
            assert all(sleutel not in lijst for lijst in lijsten)
            continue
        assert [stap.naar for stap in verloop.stappen] == sorted({stap.naar for stap in verloop.stappen})
        for stap in verloop.stappen:
            if verloop.standen[stap.naar]:
                oud, nieuw = lijsten[stap.van], lijsten[stap.naar]
                geheel = vergelijk(oud, nieuw, koppelingen(besluiten, oud, nieuw)).plannen
                assert {plan.groep for plan in stap.wijzigingen} <= {plan.groep for plan in geheel}
            samen = sum(b.bouw for plan in stap.wijzigingen for b in plan.nieuw)
            assert samen >= sum(b.bouw for b in verloop.standen[stap.naar])
        for plek in verloop.waar[1:]:
            assert plek in [stap.naar for stap in verloop.stappen]
