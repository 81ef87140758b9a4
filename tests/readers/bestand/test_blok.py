"""What the process that parses sends in columns is, cell by cell, what the parser gave."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.readers.bestand import kind
from prestatiemonitor.readers.bestand.blad import SOORT
from prestatiemonitor.readers.bestand.grenzen import Grenzen
from prestatiemonitor.readers.bestand.ontleden import Ruwblad, ruwe_bladen

TEKST = st.sampled_from(["De Dijk", "Laan", "n.n.b.", "é", "12"])
GETAL = st.one_of(st.integers(0, 9), st.floats(0, 1e6))
ANDERS = st.one_of(st.booleans(), st.dates(), st.datetimes(), st.timedeltas(dt.timedelta(0), dt.timedelta(9)))
KOLOMMEN = [
    st.just(""),
    TEKST,
    GETAL,
    TEKST | st.just(""),
    GETAL | st.just(""),
    st.one_of(TEKST, GETAL, ANDERS, st.just("")),
]


def heen_en_terug(blokken: list[list[list[Any]]]) -> Ruwblad:
    """Blocks of rows of one sheet, as they come from the other process."""

    def berichten() -> Iterator[tuple[bytes, bytes]]:
        rijen, bekend = [rij for blok in blokken for rij in blok], kind.nummering()
        blad = {"naam": "Blad", "zichtbaar": True, "omvang": [len(rijen), len(rijen[0])], "begin": [0, 0]}
        yield b"B", json.dumps(blad | {"samengevoegd": []}).encode()
        yield from ((b"R", kind.blok(blok, bekend)) for blok in blokken)
        yield b"E", b""

    return ruwe_bladen(berichten(), Grenzen())[0]


@given(st.data())
def test_cells_come_across_as_they_are_and_blank_ones_as_none(data: st.DataObject) -> None:
    soorten = data.draw(st.lists(st.sampled_from(KOLOMMEN), min_size=1, max_size=7))
    rijen = st.lists(st.tuples(*soorten).map(list), min_size=1, max_size=9)
    blokken = data.draw(st.lists(rijen, min_size=1, max_size=3))
    blad = heen_en_terug(blokken)
    verwacht = [[None if cel == "" else cel for cel in rij] for blok in blokken for rij in blok]
    assert blad.cellen.tolist() == verwacht
    assert blad.soorten.tolist() == [[SOORT[type(cel)] for cel in rij] for rij in verwacht]


def test_a_text_is_sent_once_however_often_it_stands_in_the_sheet() -> None:
    bekend = kind.nummering()
    eerste, tweede = (kind.blok([["Gemeente Nijkerk", 1.0], ["", 2.0]], bekend) for _ in range(2))
    assert b"Gemeente Nijkerk" in eerste and b"Gemeente Nijkerk" not in tweede
    assert dict(bekend) == {"Gemeente Nijkerk": 0}
