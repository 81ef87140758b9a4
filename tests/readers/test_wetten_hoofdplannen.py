"""Laws of plans with parts: in whatever order the rows stand, the homes of the parts count, and no home twice."""

from dataclasses import dataclass

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

NAMEN = [
    "Doornsteeg",
    "Paasbos",
    "Spoorkamp",
    "Groot Corlaer",
    "Luxool",
    "De Flier",
    "Havenkade",
    "Rijnhof",
    "Oranjelaan",
]
KOPPEN = ["Onderdeel van", "Hoofdplan", "Deelplan van", "Moederplan", "Hoofdproject", "Valt onder"]
KLASSEN = ["Sociale huur", "Dure koop"]
ONTSPANNEN = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@dataclass
class Boom:
    """Plans by number, each with the plan above it, and the homes of those without parts."""

    boven: list[int | None]
    bladeren: dict[int, tuple[int, int]]

    def som(self, plan: int) -> tuple[int, int]:
        if plan in self.bladeren:
            return self.bladeren[plan]
        delen = [self.som(deel) for deel, boven in enumerate(self.boven) if boven == plan]
        return sum(d[0] for d in delen), sum(d[1] for d in delen)

    @property
    def takken(self) -> list[int]:
        return [plan for plan in range(len(self.boven)) if plan not in self.bladeren]


@st.composite
def bomen(draw: st.DrawFn) -> Boom:
    """A few plans of which some have two or more parts, and some of those parts of their own."""
    boven: list[int | None] = [None] * draw(st.integers(1, 3))
    for plan in range(2):
        if draw(st.booleans()) or not plan:
            boven += [draw(st.integers(0, len(boven) - 1))] * 2
    bladeren = {
        plan: (draw(st.integers(1, 60)), draw(st.integers(0, 60))) for plan in range(len(boven)) if plan not in boven
    }
    return Boom(boven, bladeren)


def _rijen(data: st.DataObject, boom: Boom, aantallen: dict[int, tuple[int | None, int | None]]) -> list[list[object]]:
    met_code, namen = data.draw(st.booleans()), data.draw(st.permutations(NAMEN))
    verwijst = data.draw(st.sampled_from(["naam", "code", "code en naam"])) if met_code else "naam"
    roep = {
        "naam": lambda plan: namen[plan].upper(),
        "code": lambda plan: f"{plan + 1:03}",
        "code en naam": lambda plan: f"{plan + 1} - {namen[plan]}",
    }[verwijst]
    kop = ["Plan", "Planstatus", "Oplevering", data.draw(st.sampled_from(KOPPEN)), *KLASSEN, *["Nr"] * met_code]
    regels = []
    for plan, boven in enumerate(boom.boven):
        verwijzing = None if boven is None else roep(boven)
        regels.append([namen[plan], "2A", 2027, verwijzing, *aantallen[plan], *[plan + 1] * met_code])
    plekken = data.draw(st.permutations(range(len(kop))))
    return [[rij[k] for k in plekken] for rij in [kop, *data.draw(st.permutations(regels))]]


@ONTSPANNEN
@given(boom=bomen(), data=st.data())
def test_plans_that_are_the_sum_of_their_parts_or_blank_do_not_count(boom, data, lees, woningen, ledger_klopt) -> None:
    aantallen: dict[int, tuple[int | None, int | None]] = {**boom.bladeren}
    aantallen |= {plan: data.draw(st.sampled_from([boom.som(plan), (None, None)])) for plan in boom.takken}
    inlezing = lees(_rijen(data, boom, aantallen))
    assert not inlezing.heeft_fout, [f"{m.code} {m}" for m in inlezing.meldingen]
    assert woningen(inlezing) == sum(sum(blad) for blad in boom.bladeren.values())
    ledger_klopt(inlezing)
    ledger = inlezing.celverantwoording.tabel()
    gesteld = sum(aantal is not None for plan in boom.takken for aantal in aantallen[plan])
    assert (ledger["rol"] == "controletotaal").sum() >= gesteld


@ONTSPANNEN
@given(boom=bomen(), data=st.data(), erbij=st.tuples(st.integers(0, 20), st.integers(0, 20)).filter(any))
def test_a_plan_with_other_numbers_than_its_parts_is_asked(boom, data, erbij, lees) -> None:
    aantallen: dict[int, tuple[int | None, int | None]] = {plan: boom.som(plan) for plan in range(len(boom.boven))}
    anders = data.draw(st.sampled_from(boom.takken))
    huur, koop = boom.som(anders)
    aantallen[anders] = huur + erbij[0], koop + erbij[1]
    inlezing = lees(_rijen(data, boom, aantallen))
    assert "HOOFDPLAN_EN_DELEN" in {m.code for m in inlezing.meldingen if m.ernst == "fout"}
