"""Presentations of the ready packs of the example, made once."""

import pytest

from prestatiemonitor.aanlevering import peilmomenten, voorbeeldopslag
from prestatiemonitor.exports.dia import als_dia
from prestatiemonitor.exports.stuk import Stuk
from prestatiemonitor.figuren import maak_stand
from prestatiemonitor.pakketten.keuze import pakketten
from prestatiemonitor.pakketten.samenstellen import stel_samen


@pytest.fixture(scope="session")
def klaar() -> list[tuple[Stuk, bytes]]:
    """Each ready pack with its slides."""
    opslag = voorbeeldopslag()
    nu, toen = (maak_stand(opslag, dag) for dag in peilmomenten(opslag)[:2])
    stukken = [stel_samen(nu, pakket, vorige=toen) for pakket in pakketten()]
    return [(stuk, als_dia(stuk)) for stuk in stukken]
