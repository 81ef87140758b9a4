"""The example's peilmomenten as packs get them."""

import pytest

from prestatiemonitor.aanlevering import peilmomenten, voorbeeldopslag
from prestatiemonitor.figuren import Stand, maak_stand


@pytest.fixture(scope="session")
def standen() -> tuple[Stand, ...]:
    """The example on each of its peilmomenten, newest first."""
    opslag = voorbeeldopslag()
    return tuple(maak_stand(opslag, dag) for dag in peilmomenten(opslag))
