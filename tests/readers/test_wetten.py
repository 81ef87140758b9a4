"""Laws of reading: a known programme comes back whatever its layout; every cell is accounted for; order is nothing."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prestatiemonitor.readers import Inlezing

VELDEN = {
    "plan": ["Plan", "Plannaam", "Naam van het plan", "PROJECT", "Projectnaam "],
    "kern": ["Kern", "Woonplaats", "Dorp"],
    "status": ["Status", "Planstatus", "Planologische status", "status_planologisch"],
    "jaar": ["Oplevering", "Jaar van oplevering", "opleverjaar"],
}
KLASSEN = {
    ("huur", "sociaal"): ["Sociale huur", "soc. huur", "SH", "Sociale huurwoningen (aantal)", "huur_sociaal"],
    ("huur", "midden"): ["Middenhuur", "Mid.huur", "Middeldure huur", "Middenhuur tot €1.184,82"],
    ("huur", "duur"): ["Dure huur", "vrije sector huur"],
    ("koop", "sociaal"): ["Sociale koop", "Goedkope koop"],
    ("koop", "betaalbaar"): ["Betaalbare koop", "betaalbare koop tot €405.000"],
    ("koop", "duur"): ["Dure koop", "dure koop / vrije sector"],
}
STATUSSEN = {"1A. Onherroepelijk": "1A", "2A": "2A", "3. In voorbereiding": "3", "4B. Idee": "4B", "": "onbekend"}
JAREN: dict[object, tuple[int | None, int | None]] = {
    2026: (2026, 2026),
    "Q3 2027": (2027, 2027),
    "2028-2030": (2028, 2030),
    "na 2030": (2031, None),
    "n.n.b.": (None, None),
}
KERNEN = ["Nijkerk", "Hoevelaken", "Nijkerkerveen"]


@dataclass
class Blad:
    """A flat sheet with what it says: per plan, class and years the homes."""

    kop: list[Any]
    regels: list[list[Any]]
    boven: list[list[Any]] = field(default_factory=list)
    onder: list[list[Any]] = field(default_factory=list)
    woningen: Counter = field(default_factory=Counter)

    @property
    def rijen(self) -> list[list[Any]]:
        return [*self.boven, self.kop, *self.regels, *self.onder]


@st.composite
def bladen(draw: st.DrawFn) -> Blad:
    klassen = draw(st.lists(st.sampled_from(list(KLASSEN)), min_size=1, max_size=6, unique=True))
    kolommen = draw(st.permutations([*VELDEN, *klassen]))
    kop = [draw(st.sampled_from((VELDEN | KLASSEN)[kolom])) for kolom in kolommen]
    regels, woningen = [], Counter()
    for i in range(draw(st.integers(1, 6))):
        waarden: dict[Any, Any] = {
            "plan": f"Plan {i}",
            "kern": draw(st.sampled_from(KERNEN)),
            "status": draw(st.sampled_from(list(STATUSSEN))),
            "jaar": draw(st.sampled_from(list(JAREN))),
        }
        for klasse in klassen:
            aantal = draw(st.one_of(st.none(), st.integers(0, 1_900)))
            vorm = draw(
                st.sampled_from([lambda n: n, float, str, lambda n: f"{n:,}".replace(",", "."), lambda n: f"{n} "])
            )
            waarden[klasse] = None if aantal is None else vorm(aantal)
            if aantal:
                woningen[waarden["plan"], *klasse, *JAREN[waarden["jaar"]]] += aantal
        regels.append([waarden[kolom] or None if kolom == "status" else waarden[kolom] for kolom in kolommen])
    boven = draw(
        st.lists(st.sampled_from([["Woningbouw"], [], ["Peildatum", "1 januari 2026"], ["Programma 2026"]]), max_size=3)
    )
    onder = draw(st.lists(st.sampled_from([[], ["* alle aantallen zijn bruto"], ["Bron: gemeente"]]), max_size=2))
    return Blad(kop, regels, boven, onder, woningen)


def gelezen(inlezing: Inlezing) -> Counter:
    programma = inlezing.tabellen["programma"].merge(inlezing.tabellen["plannen"][["plan_sleutel", "plan"]])
    uit: Counter = Counter()
    for regel in programma.astype(object).where(programma.notna(), None).to_dict("records"):
        sleutel = [regel[naam] for naam in ("plan", "eigendom", "prijsklasse", "jaar_van", "jaar_tot")]
        uit[tuple(sleutel)] += regel["aantal"]
    return uit


ONTSPANNEN = settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])


@ONTSPANNEN
@given(blad=bladen())
def test_a_flat_sheet_is_read_as_it_is_or_gives_a_fout(blad: Blad, lees) -> None:
    inlezing = lees(blad.rijen)
    if inlezing.heeft_fout:
        assert {m.code for m in inlezing.meldingen if m.ernst == "fout"} <= {
            "REGEL_LIJKT_TOTAAL",
            "REGEL_GEEN_PLAN",
            "GEEN_TABEL",
            "BLAD_ONBEKEND",
            "STATUS_EENMAAL",
        }
        return
    assert gelezen(inlezing) == blad.woningen


@ONTSPANNEN
@given(blad=bladen())
def test_a_sheet_with_codes_is_always_read(blad: Blad, lees) -> None:
    """With a plan code nothing can be taken for a total; only a status that may go for the blank ones is asked."""
    blad.kop.append("Plancode")
    for i, regel in enumerate(blad.regels):
        regel.append(f"P{i}")
    inlezing = lees(blad.rijen)
    fouten = [m for m in inlezing.meldingen if m.ernst == "fout"]
    if any(None in regel for regel in blad.regels):
        fouten = [m for m in fouten if m.code != "STATUS_EENMAAL"]
    assert not fouten, [str(m) for m in fouten]
    assert gelezen(inlezing) == blad.woningen
    assert set(inlezing.tabellen["plannen"]["planstatus"]) <= set(STATUSSEN.values())


@ONTSPANNEN
@given(blad=bladen(), data=st.data())
def test_the_order_of_the_rows_does_not_matter(blad: Blad, data: st.DataObject, lees) -> None:
    blad.kop.append("Plancode")
    for i, regel in enumerate(blad.regels):
        regel.append(f"P{i}")
    eerst = lees(blad.rijen)
    blad.regels = data.draw(st.permutations(blad.regels))
    assert gelezen(lees(blad.rijen)) == gelezen(eerst)


@ONTSPANNEN
@given(blad=bladen())
def test_every_cell_is_accounted_for_and_the_numbers_taken_are_the_homes(blad: Blad, lees, ledger_klopt) -> None:
    inlezing = lees(blad.rijen)
    ledger_klopt(inlezing)
    if inlezing.heeft_fout:
        return
    ledger = inlezing.celverantwoording.tabel()
    naar_programma = ledger[(ledger["rol"] == "opgenomen") & (ledger["tabel"] == "programma")]
    jaarkolom = set(VELDEN["jaar"])
    koprij = next(h.koprij for h in inlezing.herkend)
    jaarletter = "ABCDEFGHIJKL"[next(i for i, kop in enumerate(blad.kop) if kop in jaarkolom)]
    getallen = naar_programma[~naar_programma["cel"].str.startswith(jaarletter)]["waarde"]
    assert koprij == len(blad.boven) + 1
    som = sum(int(waarde.replace(".", "")) for waarde in getallen)
    assert som == int(inlezing.tabellen["programma"]["aantal"].sum())


@ONTSPANNEN
@given(cellen=st.lists(st.lists(st.one_of(
    st.none(), st.integers(-5, 3000), st.floats(allow_nan=False, allow_infinity=False, width=32), st.booleans(),
    st.dates().map(str), st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"]), max_size=12),
    st.sampled_from(["Plan", "Status", "Sociale huur", "2026", "Totaal", "WSN", "Nieuwbouw", "Verkoop", "De Alliantie",
                     "Nijkerk", "1A", "Netto toename", "Sloop", "Huur", "Koop", "Eengezins", "#REF!", "=1+1", "ca. 3"]),
), max_size=9), max_size=14))  # fmt: skip
def test_no_sheet_makes_reading_raise_and_no_cell_is_lost(cellen: list[list[Any]], lees, ledger_klopt) -> None:
    inlezing = lees({"Blad1": cellen})
    assert inlezing.leesbaar
    ledger_klopt(inlezing)


@pytest.mark.parametrize("breedte", [1, 3])
def test_an_empty_sheet_is_no_table(lees, codes, breedte) -> None:
    assert codes(lees({"Blad1": [[None] * breedte]})) == {"GEEN_TABEL"}
