"""Laws of a jaarschijf: known allocations come back whatever their shape, or are asked; every spelling of numbers."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prestatiemonitor.readers import Inlezing
from prestatiemonitor.readers.jaarschijf.afspraaknummers import lees_afspraaknummers

CORPORATIES = {"WSN": ["WSN", "Woningstichting Nijkerk", "Woningstichting Nijkerk (WSN)"],
               "de Alliantie": ["de Alliantie", "Alliantie", "De Alliantie regio Amersfoort"]}  # fmt: skip
POSTEN = {
    ("vrijgekomen", ""): ["Vrijgekomen", "Vrijgekomen woningen", "Aantal vrijgekomen woningen"],
    ("regulier", ""): ["Regulier", "Reguliere toewijzingen", "Toegewezen aan regulier"],
    ("urgent", "Medische urgentie"): ["Medische urgentie"],
    ("urgent", "Sociale urgentie"): ["Sociale urgentie"],
    ("urgent", "Beschermd wonen"): ["Beschermd wonen"],
    ("statushouders", ""): ["Statushouders", "Toewijzingen statushouders", "Vergunninghouders"],
    ("vrije_ruimte", ""): ["Vrije ruimte", "Vrije toewijzingsruimte"],
}
HALF = {
    "1": ["1e halfjaar", "Eerste halfjaar", "H1", "januari t/m juni"],
    "2": ["2e halfjaar", "juli t/m december", "H2"],
}
CUMULATIEF = {"1": ["t/m juni", "1e halfjaar", "1 januari t/m 30 juni"], "2": ["t/m december", "heel jaar", "jan-dec"]}
Rijen = list[list[Any]]
Post = tuple[str, str]


@dataclass
class Opgave:
    """What a sheet says, and how it is written."""

    aantallen: dict[tuple[str, str, tuple[str, str]], int]
    bladen: dict[str, Rijen]

    @property
    def regels(self) -> Counter:
        return Counter({(corp, half, *post): n for (corp, half, post), n in self.aantallen.items()})


@dataclass
class Vorm:
    """What a shape is made of: the number in a cell, the texts, and the title rows."""

    cel: Callable[[str, str, Post], int]
    posten: list[Post]
    corporaties: list[str]
    helften: list[str]
    namen: dict[Post, str]
    corp_namen: dict[str, str]
    kop: dict[str, str]
    titel: Rijen
    totaal: Callable[[Post], int]


@st.composite
def opgaven(draw: st.DrawFn) -> Opgave:
    posten = [("vrijgekomen", ""), *draw(st.lists(st.sampled_from([*POSTEN][1:]), min_size=1, unique=True))]
    corporaties = draw(st.sampled_from([["WSN"], ["WSN", "de Alliantie"], ["de Alliantie", "WSN"]]))
    helften = draw(st.sampled_from([["1"], ["1", "2"]]))
    aantallen = {(c, h, p): draw(st.integers(0, 300)) for c in corporaties for h in helften for p in posten}
    cumulatief = draw(st.booleans())
    namen = {post: draw(st.sampled_from(POSTEN[post])) for post in posten}
    corp_namen = {c: draw(st.sampled_from(CORPORATIES[c])) for c in corporaties}
    perioden = {h: draw(st.sampled_from((CUMULATIEF if cumulatief else HALF)[h])) for h in helften}

    def cel(corp: str, half: str, post: tuple[str, str]) -> int:
        eerder = aantallen[corp, "1", post] if cumulatief and half == "2" else 0
        return aantallen[corp, half, post] + eerder

    def totaal(post: tuple[str, str]) -> int:
        return sum(aantallen[c, h, post] for c in corporaties for h in helften)

    jaar_in_kop = draw(st.booleans())
    kop = {h: f"{tekst} 2025" if jaar_in_kop else tekst for h, tekst in perioden.items()}
    titel = [] if jaar_in_kop else [[draw(st.sampled_from(["Toewijzingen 2025", "Jaarschijf 2025", "2025"]))]]
    if draw(st.booleans()):
        titel.append([])
    bouw = draw(st.sampled_from([_met_banners, _per_corporatie, _kruis, _lijst, _rijen]))
    bladen = bouw(draw, Vorm(cel, posten, corporaties, helften, namen, corp_namen, kop, titel, totaal))
    return Opgave(aantallen, bladen)


def _met_banners(draw: st.DrawFn, v: Vorm) -> dict[str, Rijen]:
    """Groups as rows below a line with the corporation, parts of the year as columns."""
    rijen = [*v.titel, [draw(st.sampled_from([None, "Groep", "Toewijzingen"])), *(v.kop[h] for h in v.helften)]]
    for corp in v.corporaties:
        rijen.append([v.corp_namen[corp]])
        rijen += [[v.namen[post], *(v.cel(corp, h, post) for h in v.helften)] for post in v.posten]
        urgent = [post for post in v.posten if post[0] == "urgent"]
        if urgent and draw(st.booleans()):
            rijen.append(["Totaal urgent", *(sum(v.cel(corp, h, post) for post in urgent) for h in v.helften)])
        if draw(st.booleans()):
            rijen.append([])
    return {"Toewijzingen": rijen}


def _per_corporatie(draw: st.DrawFn, v: Vorm) -> dict[str, Rijen]:
    """A sheet per corporation."""
    return {
        v.corp_namen[corp][:30]: [*v.titel, ["", *(v.kop[h] for h in v.helften)]]
        + [[v.namen[post], *(v.cel(corp, h, post) for h in v.helften)] for post in v.posten]
        for corp in v.corporaties
    }


def _kruis(draw: st.DrawFn, v: Vorm) -> dict[str, Rijen]:
    """Groups as rows; corporations and parts of the year as two rows of headings, either on top."""
    kolommen = [(corp, h) for corp in v.corporaties for h in v.helften]
    boven, onder = [v.corp_namen[c] for c, _ in kolommen], [v.kop[h] for _, h in kolommen]
    if draw(st.booleans()):
        boven, onder = onder, boven
    if draw(st.booleans()):
        boven = [tekst if i == 0 or boven[i - 1] != tekst else None for i, tekst in enumerate(boven)]
    rijen = [*v.titel, [None, *boven], [draw(st.sampled_from([None, "Groep"])), *onder]]
    rijen += [[v.namen[post], *(v.cel(c, h, post) for c, h in kolommen)] for post in v.posten]
    if draw(st.booleans()):
        for rij, post in zip(rijen[-len(v.posten) :], v.posten, strict=True):
            rij.append(v.totaal(post))
        rijen[-len(v.posten) - 2].append("Totaal")
        rijen[-len(v.posten) - 1].append(None)
    return {"Cijfers": rijen}


def _lijst(draw: st.DrawFn, v: Vorm) -> dict[str, Rijen]:
    """A row per corporation, part of the year and group."""
    rijen: Rijen = [*v.titel, ["Corporatie", "Periode", "Groep", "Aantal"]]
    rijen += [
        [v.corp_namen[c], v.kop[h], v.namen[p], v.cel(c, h, p)]
        for c in v.corporaties
        for h in v.helften
        for p in v.posten
    ]
    return {"Lijst": rijen}


def _rijen(draw: st.DrawFn, v: Vorm) -> dict[str, Rijen]:
    """A row per corporation and part of the year, a column per group."""
    rijen: Rijen = [*v.titel, ["Corporatie", "Periode", *(v.namen[p] for p in v.posten)]]
    eenmaal = draw(st.booleans())
    for corp in v.corporaties:
        for i, h in enumerate(v.helften):
            naam = None if i and eenmaal else v.corp_namen[corp]
            rijen.append([naam, v.kop[h], *(v.cel(corp, h, p) for p in v.posten)])
    return {"Toewijzingen": rijen}


def gelezen(inlezing: Inlezing) -> Counter:
    tabel = inlezing.tabellen["toewijzingen"]
    assert set(tabel["jaar"]) <= {2025}
    uit: Counter = Counter()
    for regel in tabel.astype(object).where(tabel.notna(), "").to_dict("records"):
        groep = regel["post"] if regel["post"] == "vrijgekomen" else regel["groep"]
        uit[regel["corporatie"], regel["halfjaar"], groep, regel["doelgroep"]] += regel["aantal"]
    return uit


ONTSPANNEN = settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])


@ONTSPANNEN
@given(opgave=opgaven())
def test_known_allocations_come_back_whatever_their_shape_or_are_asked(opgave: Opgave, lees, ledger_klopt) -> None:
    inlezing = lees(opgave.bladen)
    ledger_klopt(inlezing)
    if not inlezing.heeft_fout:
        assert +gelezen(inlezing) == +opgave.regels
        assert set(gelezen(inlezing)) == set(opgave.regels)


@ONTSPANNEN
@given(opgave=opgaven())
def test_every_figure_of_these_shapes_is_read_without_a_question(opgave: Opgave, lees) -> None:
    """The shapes above leave nothing open: a question would be one too many."""
    inlezing = lees(opgave.bladen)
    assert not inlezing.heeft_fout, [str(m) for m in inlezing.meldingen]


@st.composite
def schrijfwijzen(draw: st.DrawFn) -> tuple[object, tuple[int, ...]]:
    """A set of agreements as someone writes it."""
    nummers = sorted(draw(st.sets(st.integers(1, 29), min_size=1, max_size=6)))
    voor = draw(
        st.sampled_from(["", "afspraak ", "Afspraken ", "SA ", "SA", "nr. ", "nrs. ", "Strategische afspraak ", "#"])
    )
    if len(nummers) == 1 and not voor and draw(st.booleans()):
        return draw(st.sampled_from([nummers[0], float(nummers[0])])), tuple(nummers)
    if len(nummers) > 1 and nummers[-1] - nummers[0] == len(nummers) - 1 and draw(st.booleans()):
        tussen = draw(st.sampled_from([" t/m ", "-", " – ", " tot en met "]))
        return f"{voor}{nummers[0]}{tussen}{nummers[-1]}", tuple(nummers)
    scheidingen = [", ", ",", " en ", "; ", " & ", "\n", " + "]
    if len(nummers) == 2 and not voor:
        scheidingen.remove(",")  # ‘1,5’ alone is asked
    scheiding = draw(st.sampled_from(scheidingen))
    herhaald = voor if draw(st.booleans()) else ""
    return voor + scheiding.join(f"{herhaald if i else ''}{n}" for i, n in enumerate(nummers)), tuple(nummers)


@given(schrijfwijze=schrijfwijzen())
def test_every_spelling_of_a_set_of_agreements_gives_that_set(schrijfwijze: tuple[object, tuple[int, ...]]) -> None:
    geschreven, nummers = schrijfwijze
    assert lees_afspraaknummers(geschreven) == nummers


WOORDEN = ["Toewijzingen 2025", "WSN", "de Alliantie", "Vrijgekomen", "Urgent", "waarvan medisch", "Totaal", "%", "30%",
           "1e halfjaar", "t/m december", "Cumulatief", "Slaagkans", "jongeren", "Taakstelling", "Afspraak",
           "Activiteit",
           "Status", "loopt", "Trekker", "Stand juni", "Thema 1", "Corporatie", "Jaar", "Halfjaar", "Groep", "Aantal",
           "n.b.", "30-40", "ca. 3", "#REF!", "=1+1", "Norm", "Overig", "9 en 10", "Legenda", "gereed"]  # fmt: skip
CELLEN = st.one_of(st.none(), st.sampled_from(WOORDEN), st.integers(-3, 300), st.sampled_from([2024, 2025, 0.3, 7.1]))


@ONTSPANNEN
@given(rijen=st.lists(st.lists(CELLEN, max_size=6), max_size=12))
def test_no_sheet_with_these_words_makes_reading_raise_and_no_cell_is_lost(rijen: Rijen, lees, ledger_klopt) -> None:
    inlezing = lees({"Jaarschijf 2025": rijen})
    ledger_klopt(inlezing)
    ledger = inlezing.celverantwoording.tabel()
    opgenomen = set((ledger["blad"] + "!" + ledger["cel"])[ledger["rol"] == "opgenomen"])
    for naam in ("toewijzingen", "kerncijfers"):
        if inlezing.soort == "jaarschijf":
            assert set(inlezing.tabellen[naam]["bron"]) <= opgenomen
