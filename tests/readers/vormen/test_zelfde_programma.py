"""One known programme in every shape: the same tables, or a question; and every cell in the ledger once."""

from collections.abc import Callable
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

Plan = dict[str, Any]
Bladen = dict[str, list[list[Any]]]

VELDEN = ["Plannaam", "Kern", "Status", "Oplevering"]
KLASSEN = ["Sociale huur", "Middenhuur", "Dure koop", "Eengezins betaalbare koop"]
NAMEN = ["De Dijk", "Het Hof", "Oranjepark", "Stationsplein", "Zuiderlaan"]


@st.composite
def programmas(draw: st.DrawFn) -> list[Plan]:
    klassen = draw(st.lists(st.sampled_from(KLASSEN), min_size=1, unique=True))
    return [
        {
            "Plannaam": naam,
            "Kern": draw(st.sampled_from(["Nijkerk", "Hoevelaken", "Nijkerkerveen"])),
            "Status": draw(st.sampled_from(["1A. Onherroepelijk", "2A", "3", "4B. Idee"])),
            "Oplevering": draw(st.sampled_from([2026, "Q3 2027", "2028-2030", "na 2030", None])),
        }
        | {klasse: draw(st.one_of(st.none(), st.integers(0, 900))) for klasse in klassen}
        for naam in draw(st.lists(st.sampled_from(NAMEN), min_size=2, max_size=5, unique=True))
    ]


def plat(plannen: list[Plan]) -> list[list[Any]]:
    return [[*plannen[0]], *([*plan.values()] for plan in plannen)]


def gekanteld(plannen: list[Plan]) -> Bladen:
    return {"Plannen": [["Woningbouw"], [], *map(list, zip(*plat(plannen), strict=True))]}


def formulier_per_blad(plannen: list[Plan]) -> Bladen:
    return {f"Blad{i}": [["Projectblad"], *map(list, plan.items())] for i, plan in enumerate(plannen)}


def formulieren_onder_elkaar(plannen: list[Plan]) -> Bladen:
    return {"Plannen": [rij for plan in plannen for rij in [*map(list, plan.items()), []]]}


def formulieren_in_paren(plannen: list[Plan]) -> Bladen:
    links, rechts = VELDEN[:3], [*plannen[0]][3:]
    bladen: Bladen = {}
    for i, plan in enumerate(plannen):
        hoogte = max(len(links), len(rechts))
        paren = [[*links, *[None] * hoogte][:hoogte], [*rechts, *[None] * hoogte][:hoogte]]
        bladen[f"Blad{i}"] = [[a, plan.get(a), None, b, plan.get(b)] for a, b in zip(*paren, strict=True)]
    return bladen


def formulier_in_rijen(plannen: list[Plan]) -> Bladen:
    def blad(plan: Plan) -> list[list[Any]]:
        rest = [*plan][4:]
        return [["Projectblad"], VELDEN, [plan[v] for v in VELDEN], [], rest, [plan[k] for k in rest]]

    return {f"Blad{i}": blad(plan) for i, plan in enumerate(plannen)}


def twee_onder_elkaar(plannen: list[Plan]) -> Bladen:
    eerste, tweede = plat(plannen[:1]), [[*rij[1:2], rij[0], *rij[2:]] for rij in plat(plannen[1:])]
    return {"Plannen": [["Lopende plannen"], *eerste, [], ["Nieuwe plannen"], *tweede]}


def twee_naast_elkaar(plannen: list[Plan]) -> Bladen:
    links, rechts = plat(plannen[:1]), plat(plannen[1:])
    hoogte = max(len(links), len(rechts))
    leeg = [[None] * len(plannen[0])] * hoogte
    return {
        "Plannen": [[*a, None, *b] for a, b in zip([*links, *leeg][:hoogte], [*rechts, *leeg][:hoogte], strict=True)]
    }


VORMEN = [
    gekanteld,
    formulier_per_blad,
    formulieren_onder_elkaar,
    formulieren_in_paren,
    formulier_in_rijen,
    twee_onder_elkaar,
    twee_naast_elkaar,
]


def inhoud(tabel: pd.DataFrame) -> list[tuple[str, ...]]:
    kaal = tabel.drop(columns=["bron", "label_bron"], errors="ignore")
    return sorted(tuple(map(str, rij)) for rij in kaal.itertuples(index=False))


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.parametrize("vorm", VORMEN)
@given(plannen=programmas())
def test_a_programme_is_the_same_in_every_shape(
    vorm: Callable[[list[Plan]], Bladen], plannen: list[Plan], lees, ledger_klopt
) -> None:
    anders = lees(vorm(plannen))
    ledger_klopt(anders)
    vlak = lees(plat(plannen))
    if anders.heeft_fout or vlak.heeft_fout:
        assert {m.code for m in anders.meldingen if m.ernst == "fout"} <= {"REGEL_LIJKT_TOTAAL", "TWEE_BLADEN"}
        return
    for naam in ("plannen", "programma"):
        assert inhoud(anders.tabellen[naam]) == inhoud(vlak.tabellen[naam])
    ledger = anders.celverantwoording.tabel()
    telt = (ledger["rol"] == "opgenomen") & (ledger["tabel"] == "programma")
    bronnen = (ledger["blad"] + "!" + ledger["cel"])[telt]
    assert set(anders.tabellen["programma"]["bron"]) <= set(bronnen)


WOORDEN = st.sampled_from([*VELDEN, *KLASSEN, *NAMEN, "Project", "Planstatus", "1A", "Hard", "Zachte plannen"])
CELLEN = st.one_of(st.none(), st.none(), st.integers(0, 40), st.integers(2025, 2028), WOORDEN, st.just("#REF!"))


@settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rijen=st.lists(st.lists(CELLEN, max_size=6), min_size=2, max_size=10),
    labels=st.lists(st.sampled_from([*VELDEN, *KLASSEN, None, "Punten"]), min_size=10, max_size=10),
)
def test_whatever_stands_beside_the_labels_every_cell_is_in_the_ledger_once(
    rijen: list[list[Any]], labels: list[str | None], lees, ledger_klopt
) -> None:
    blad = [[label, *rij] for label, rij in zip(labels, rijen, strict=False)]
    inlezing = lees({"Plannen": blad, "Draaitabel": rijen, "Blad3": blad[::-1]})
    ledger_klopt(inlezing)
    if inlezing.heeft_fout or inlezing.soort != "planmonitor":
        return
    ledger = inlezing.celverantwoording.tabel()
    cellen = (ledger["blad"] + "!" + ledger["cel"])[(ledger["rol"] == "opgenomen") & (ledger["tabel"] == "programma")]
    assert set(inlezing.tabellen["programma"]["bron"]) <= set(cellen)
