"""Why a headline figure changed: the sentence, and rows that are the whole difference."""

from hypothesis import given
from hypothesis import strategies as st
from toestanden import PROGRAMMAS, beeld, huis

from prestatiemonitor.wijzigingen import Planbeeld, vergelijk
from prestatiemonitor.wijzigingen.bronnen import bronnen
from prestatiemonitor.wijzigingen.conclusie import conclusie, per_oorzaak, per_plan, verklaringsregels
from prestatiemonitor.wijzigingen.kopcijfers import kopcijfers

LIJSTEN = st.dictionaries(st.sampled_from("abcdef"), PROGRAMMAS, max_size=6).map(
    lambda lijst: {sleutel: beeld(sleutel, woningen) for sleutel, woningen in lijst.items()}
)


@given(LIJSTEN, LIJSTEN, st.sampled_from([None, "WSN"]), st.integers(1, 4))
def test_the_rows_and_steps_of_every_figure_are_its_difference(
    oud: dict[str, Planbeeld], nieuw: dict[str, Planbeeld], corporatie: str | None, hoogstens: int
) -> None:
    vergelijking = vergelijk(oud, nieuw)
    for cijfer in kopcijfers(2027, vergelijking):
        verklaring = vergelijking.verklaar(cijfer.van(corporatie).telt)
        verschil = verklaring.wordt - verklaring.was
        assert sum(rij.effect for rij in verklaringsregels(verklaring)) == verschil
        assert sum(per_oorzaak(verklaring).values()) == verschil
        assert sum(per_plan(verklaring, hoogstens).values()) == verschil
        assert len(per_plan(verklaring, hoogstens)) <= hoogstens + 1


def test_the_largest_cause_goes_first_with_the_plan_that_did_most_of_it() -> None:
    oud = {"A": beeld("A", {huis(): 30}), "B": beeld("B", {huis(): 10}), "C": beeld("C", {huis(): 5})}
    nieuw = {"A": beeld("A", {huis(jaar=2029): 30}), "B": beeld("B", {huis(jaar=2028): 10})}
    sociaal = kopcijfers(2027, vergelijk(oud, nieuw))[0]
    zin = conclusie(sociaal.naam, vergelijk(oud, nieuw).verklaar(sociaal.telt), "juni", "december")
    assert zin == (
        "Netto sociale huur tot en met 2027 daalde tussen juni en december met 45 woningen (45 wordt 0); de grootste "
        "oorzaken zijn latere oplevering (−40; het meest A: −30) en verdwenen plannen (−5; C)."
    )


def test_ups_and_downs_that_cancel_are_still_told() -> None:
    oud, nieuw = {"A": beeld("A", {huis(): 10})}, {"B": beeld("B", {huis("duur"): 10})}
    alle = kopcijfers(2027, vergelijk(oud, nieuw))[2]
    zin = conclusie(alle.naam, vergelijk(oud, nieuw).verklaar(alle.telt), "juni", "december")
    assert "per saldo gelijk op 10 woningen; er was wel" in zin


def test_one_cause_that_cancels_over_two_plans_is_told_up_and_down() -> None:
    oud = {"A": beeld("A", {huis("duur"): 10}), "B": beeld("B", {huis(): 10})}
    nieuw = {"A": beeld("A", {huis(): 10}), "B": beeld("B", {huis("duur"): 10})}
    sociaal = kopcijfers(2027, vergelijk(oud, nieuw))[0]
    verklaring = vergelijk(oud, nieuw).verklaar(sociaal.telt)
    zin = conclusie(sociaal.naam, verklaring, "juni", "december")
    assert "per saldo gelijk op 10 woningen; er was wel ander soort woning (+10; A) en ander soort" in zin
    assert per_oorzaak(verklaring) == {"ander soort woning (erbij)": 10, "ander soort woning (eraf)": -10}


@given(LIJSTEN, LIJSTEN)
def test_what_any_plan_did_to_a_figure_is_in_the_steps_and_never_called_nothing(
    oud: dict[str, Planbeeld], nieuw: dict[str, Planbeeld]
) -> None:
    vergelijking = vergelijk(oud, nieuw)
    for cijfer in kopcijfers(2027, vergelijking):
        verklaring = vergelijking.verklaar(cijfer.telt)
        erbij = sum(n for _, deel in verklaring.per_plan for n in deel.values() if n > 0)
        assert sum(n for n in per_oorzaak(verklaring).values() if n > 0) == erbij
        zin = conclusie(cijfer.naam, verklaring, "juni", "december")
        stil = " gelijk: " in zin
        assert stil == (not verklaring.per_plan)


def test_a_list_beside_itself_stayed_the_same() -> None:
    lijst = {"A": beeld("A", {huis(): 10})}
    alle = kopcijfers(2027, vergelijk(lijst, lijst))[2]
    verklaring = vergelijk(lijst, lijst).verklaar(alle.telt)
    assert conclusie(alle.naam, verklaring, "juni", "december").endswith("gelijk: 10 woningen.")


def test_social_rent_counts_demolition_against_it_and_only_to_the_end_of_the_last_year() -> None:
    sociaal = kopcijfers(2027, vergelijk({}, {}))[0].telt
    assert [sociaal(huis(jaar=jaar)) for jaar in (0, 2027, 2028)] == [0, 1, 0]
    assert sociaal(huis(soort="sloop")) == -1
    assert sociaal(huis(eigendom="koop")) == sociaal(huis("duur")) == 0


def test_the_rows_behind_a_change_are_those_of_the_homes_that_changed_and_their_plan() -> None:
    blijft, schuift, wordt = huis("duur"), huis(), huis(jaar=2028)
    oud = Planbeeld("A", "A", "", "3", "", {blijft: 5, schuift: 9}, {blijft: (0,), schuift: (1, 2)}, rij=7)
    nieuw = Planbeeld("A", "A", "", "3", "", {blijft: 5, wordt: 9}, {blijft: (3,), wordt: (4,)}, rij=8)
    uit = bronnen(vergelijk({"A": oud}, {"A": nieuw}).plannen)
    assert uit == ({"programma": [1, 2], "plannen": [7]}, {"programma": [4], "plannen": [8]})
