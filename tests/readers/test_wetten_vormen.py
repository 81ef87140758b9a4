"""Laws of shapes: one programme, written as a wide list, a long list or a draaitabel, is read as the same plans."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prestatiemonitor.readers import Inlezing

SOORTEN = {
    "Sociale huur": ("nieuwbouw", "huur", "sociaal"),
    "Middenhuur": ("nieuwbouw", "huur", "midden"),
    "Dure huur": ("nieuwbouw", "huur", "duur"),
    "Betaalbare koop": ("nieuwbouw", "koop", "betaalbaar"),
    "Dure koop": ("nieuwbouw", "koop", "duur"),
    "Sloop": ("sloop", "onbekend", "onbekend"),
}
JAREN = [2026, 2027, 2030]
NAMEN = ["De Dijk", "De Laan", "Havenkwartier", "Zuid 2", "Plan 7"]
STATUSSEN = ["1A", "3", "2A"]
Rijen = list[list[Any]]


@dataclass
class Programma:
    """The homes of plans by kind and year, and the status of each plan."""

    woningen: Counter
    statussen: dict[str, str]

    def per_plan(self) -> list[tuple[str, list[tuple[str, int, int]]]]:
        delen = sorted((plan, soort, jaar, n) for (plan, soort, jaar), n in self.woningen.items())
        return [(plan, [deel[1:] for deel in groep]) for plan, groep in groupby(delen, key=lambda deel: deel[0])]

    def verwacht(self) -> Counter:
        return Counter({(plan, *SOORTEN[soort], jaar): n for (plan, soort, jaar), n in self.woningen.items()})


@st.composite
def programmas(draw: st.DrawFn) -> Programma:
    plekken = st.tuples(st.sampled_from(NAMEN), st.sampled_from(list(SOORTEN)), st.sampled_from(JAREN))
    woningen = draw(st.dictionaries(plekken, st.integers(1, 90), min_size=1, max_size=14))
    namen = sorted({plan for plan, _, _ in woningen})
    return Programma(Counter(woningen), {naam: draw(st.sampled_from(STATUSSEN)) for naam in namen})


def breed(programma: Programma, volgorde: Callable[[int], list[int]]) -> Rijen:
    """A row per plan, a column per kind and year."""
    plekken = sorted({(soort, jaar) for _, soort, jaar in programma.woningen})
    koppen = ["Plan", "Status", *(f"{soort} {jaar}" for soort, jaar in plekken)]
    rijen = [
        [plan, status, *(programma.woningen.get((plan, *plek)) for plek in plekken)]
        for plan, status in programma.statussen.items()
    ]
    return _geschud([koppen, *rijen], volgorde)


def lang(programma: Programma, volgorde: Callable[[int], list[int]]) -> Rijen:
    """A row per plan, kind and year."""
    rijen = [[p, programma.statussen[p], s, j, n] for p, delen in programma.per_plan() for s, j, n in delen]
    return _geschud([["Plan", "Status", "Categorie", "Jaar", "Aantal"], *rijen], volgorde)


def lang_met_jaarkolommen(programma: Programma, volgorde: Callable[[int], list[int]]) -> Rijen:
    """A row per plan and kind, a column per year."""
    return _geschud(
        [
            ["Plan", "Status", "Categorie", *JAREN],
            *([p, programma.statussen[p], s, *jaren] for p, s, jaren in _per_soort(programma)),
        ],
        volgorde,
    )


def lang_met_soortkolommen(programma: Programma, volgorde: Callable[[int], list[int]]) -> Rijen:
    """A row per plan and year, a column per kind."""
    rijen = []
    for plan, _ in programma.per_plan():
        for jaar in sorted({j for p, _, j in programma.woningen if p == plan}):
            aantallen = [programma.woningen.get((plan, soort, jaar)) for soort in SOORTEN]
            rijen.append([plan, programma.statussen[plan], jaar, *aantallen])
    return _geschud([["Plan", "Status", "Oplevering", *SOORTEN], *rijen], volgorde)


def naam_eenmaal(programma: Programma, _: object) -> Rijen:
    """The name and status of a plan on the first of its rows, and the total of the plan below them."""
    rijen: Rijen = [["Plan", "Status", "Categorie", "Jaar", "Aantal"]]
    for plan, delen in programma.per_plan():
        rijen += [[plan, programma.statussen[plan], *delen[0]], *([None, None, *deel] for deel in delen[1:])]
        rijen.append([None, None, "Totaal", None, sum(n for _, _, n in delen)])
    return [*rijen, ["Eindtotaal", None, None, None, sum(programma.woningen.values())]]


def compact(programma: Programma, _: object) -> Rijen:
    """A draaitabel with plans and kinds under each other and years beside each other."""
    rijen: Rijen = [["Som van Aantal", "Kolomlabels"], ["Rijlabels", *JAREN, "Eindtotaal"]]
    for plan, groep in groupby(_per_soort(programma), key=lambda regel: regel[0]):
        regels = [[soort, *jaren] for _, soort, jaren in groep]
        rijen += [[plan, *_som(regels)], *([*regel, sum(n or 0 for n in regel[1:])] for regel in regels)]
    alle = [[soort, *jaren] for _, soort, jaren in _per_soort(programma)]
    return [*rijen, ["Eindtotaal", *_som(alle)]]


def tabelvorm(programma: Programma, _: object) -> Rijen:
    """A draaitabel with plans and kinds beside each other, and a total for each plan."""
    rijen: Rijen = [["Plan", "Categorie", *JAREN, "Eindtotaal"]]
    for plan, groep in groupby(_per_soort(programma), key=lambda regel: regel[0]):
        regels = [[soort, *jaren, sum(n or 0 for n in jaren)] for _, soort, jaren in groep]
        rijen += [[plan, *regels[0]], *([None, *regel] for regel in regels[1:])]
        rijen.append([f"Totaal {plan}", None, *_som([regel[:-1] for regel in regels])])
    alle = [[soort, *jaren] for _, soort, jaren in _per_soort(programma)]
    return [*rijen, ["Eindtotaal", None, *_som(alle)]]


def _per_soort(programma: Programma) -> list[tuple[str, str, list[int | None]]]:
    paren = sorted({(plan, soort) for plan, soort, _ in programma.woningen})
    return [(p, s, [programma.woningen.get((p, s, jaar)) for jaar in JAREN]) for p, s in paren]


def _som(regels: Rijen) -> list[int | None]:
    """The totals of columns and of all; a draaitabel leaves blank what nothing adds up to."""
    sommen = [sum(n or 0 for n in kolom) for kolom in list(zip(*regels, strict=True))[1:]]
    return [*(som or None for som in sommen), sum(sommen)]


def _geschud(rijen: Rijen, volgorde: Callable[[int], list[int]]) -> Rijen:
    plekken = volgorde(len(rijen[0]))
    return [[rij[plek] for plek in plekken] for rij in rijen]


def gelezen(inlezing: Inlezing) -> Counter:
    programma = inlezing.tabellen["programma"].merge(inlezing.tabellen["plannen"][["plan_sleutel", "plan"]])
    velden = ["plan", "soort", "eigendom", "prijsklasse", "jaar_van"]
    uit: Counter = Counter()
    for regel in programma.to_dict("records"):
        uit[tuple(regel[veld] for veld in velden)] += regel["aantal"]
    return uit


ONTSPANNEN = settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])


@ONTSPANNEN
@pytest.mark.parametrize("vorm", [breed, lang, lang_met_jaarkolommen, lang_met_soortkolommen])
@given(programma=programmas(), data=st.data())
def test_a_list_in_any_orientation_with_columns_in_any_order_is_read(vorm, programma, data, lees, ledger_klopt) -> None:
    inlezing = lees({"S": vorm(programma, lambda n: data.draw(st.permutations(range(n))))})
    assert not inlezing.heeft_fout, [str(m) for m in inlezing.meldingen]
    assert gelezen(inlezing) == programma.verwacht()
    plannen = inlezing.tabellen["plannen"]
    assert dict(zip(plannen["plan"], plannen["planstatus"], strict=True)) == programma.statussen
    ledger_klopt(inlezing)
    _som_klopt(inlezing)


@ONTSPANNEN
@pytest.mark.parametrize("vorm", [naam_eenmaal, compact, tabelvorm])
@given(programma=programmas())
def test_names_that_stand_once_and_draaitabellen_are_read_or_asked(vorm, programma, lees, ledger_klopt) -> None:
    inlezing = lees({"S": vorm(programma, None)})
    ledger_klopt(inlezing)
    if not inlezing.heeft_fout:
        assert gelezen(inlezing) == programma.verwacht()
        assert len(inlezing.tabellen["plannen"]) == len(programma.statussen)
        assert {m.code for m in inlezing.meldingen if m.ernst == "waarschuwing"} <= {
            "TOTAAL_WIJKT_AF",
            "HARD_ZONDER_JAAR",
        }
        _som_klopt(inlezing)


@ONTSPANNEN
@given(programma=programmas())
def test_a_list_with_totals_that_hold_is_never_asked_nor_warned_about(programma, lees, codes) -> None:
    """Only the sloop among them can be a part of a total or not."""
    zonder_sloop = Counter({plek: n for plek, n in programma.woningen.items() if plek[1] != "Sloop"})
    if not zonder_sloop:
        return
    namen = {plan for plan, _, _ in zonder_sloop}
    kaal = Programma(zonder_sloop, {naam: s for naam, s in programma.statussen.items() if naam in namen})
    for vorm in (naam_eenmaal, compact):
        inlezing = lees({"S": vorm(kaal, None)})
        assert not inlezing.heeft_fout, [str(m) for m in inlezing.meldingen]
        assert "TOTAAL_WIJKT_AF" not in codes(inlezing), [str(m) for m in inlezing.meldingen]
        assert gelezen(inlezing) == kaal.verwacht()


def _som_klopt(inlezing: Inlezing) -> None:
    """What was taken in from the sheet adds up to what is in the table."""
    ledger = inlezing.celverantwoording.tabel()
    naar = ledger[(ledger["rol"] == "opgenomen") & (ledger["tabel"] == "programma")]
    bronnen = set(inlezing.tabellen["programma"]["bron"])
    cellen = naar[(naar["blad"] + "!" + naar["cel"]).isin(bronnen)]
    assert cellen["waarde"].astype(int).sum() == inlezing.tabellen["programma"]["aantal"].sum()
