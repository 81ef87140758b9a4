"""Readings that are kept between two clicks, for all visitors together, bounded by how many cells they hold."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable

import streamlit as st

from prestatiemonitor.readers import Inlezing

MAX_CELLEN = 3_000_000  # a province of 100,000 plans has two million, and takes 600 MB with its tables
MINSTENS = 2  # readings, however large: the one on the page and the one before the last answer


class Leesgeheugen:
    """The readings that were used last. Safe to share between threads; two that read the same at once both read it."""

    def __init__(self, max_cellen: int = MAX_CELLEN) -> None:
        self._max_cellen = max_cellen
        self._slot = threading.Lock()
        self._inlezingen: OrderedDict[Hashable, Inlezing] = OrderedDict()

    def haal(self, sleutel: Hashable, lees: Callable[[], Inlezing]) -> Inlezing:
        """The reading under a key, read where it is not there; what was not used longest makes room."""
        with self._slot:
            inlezing = self._inlezingen.get(sleutel)
        if inlezing is None:
            inlezing = lees()
        with self._slot:
            self._inlezingen[sleutel] = inlezing
            self._inlezingen.move_to_end(sleutel)
            while len(self._inlezingen) > MINSTENS and self._cellen() > self._max_cellen:
                self._inlezingen.popitem(last=False)
        return inlezing

    def __len__(self) -> int:
        return len(self._inlezingen)

    def _cellen(self) -> int:
        return sum(_gewicht(inlezing) for inlezing in self._inlezingen.values())


def _gewicht(inlezing: Inlezing) -> int:
    """Its cells, and at least as many as a small workbook costs beside them."""
    return 50_000 + sum(int(blad.cellen.size) for blad in inlezing.bladen)


@st.cache_resource(show_spinner=False)
def leesgeheugen() -> Leesgeheugen:
    """The one of this server."""
    return Leesgeheugen()
