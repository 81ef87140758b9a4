"""The ready packs of the example, and how their report and fact sheet read."""

import pytest
from pdflezer import Gelezen
from stukken import stuk

from prestatiemonitor.exports.rapport import als_factsheet, als_rapport
from prestatiemonitor.exports.stuk import Stuk
from prestatiemonitor.pakketten.keuze import pakketten


@pytest.fixture(scope="session")
def stukken() -> tuple[Stuk, ...]:
    """The ready packs of the example on its newest peilmoment."""
    return tuple(stuk(pakket.code) for pakket in pakketten())


@pytest.fixture(scope="session")
def rapporten(stukken: tuple[Stuk, ...]) -> tuple[tuple[Stuk, Gelezen], ...]:
    """Each pack with its report, without pictures."""
    return tuple((stuk, Gelezen(als_rapport(stuk, {}))) for stuk in stukken)


@pytest.fixture(scope="session")
def factsheets(stukken: tuple[Stuk, ...]) -> tuple[tuple[Stuk, Gelezen], ...]:
    """Each pack with its fact sheet, without pictures."""
    return tuple((stuk, Gelezen(als_factsheet(stuk, {}))) for stuk in stukken)
