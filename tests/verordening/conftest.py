"""Fixtures of the tests of the verordening."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from bouwplannen import PEILDATUM, maak_plan

from prestatiemonitor.afspraken import Verordening, load_afspraken
from prestatiemonitor.verordening import Toetsing, toets


@pytest.fixture(scope="session")
def verordening() -> Verordening:
    return load_afspraken().verordening


@pytest.fixture
def toets_plan(verordening: Verordening) -> Callable[..., Toetsing]:
    def toets_plan(peildatum: date = PEILDATUM, **velden: Any) -> Toetsing:
        return toets(maak_plan(**velden), verordening, peildatum)

    return toets_plan
