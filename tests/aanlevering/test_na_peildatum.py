"""A figure told as done of a time after the peildatum is stored with a warning that names its place."""

import datetime as dt
from collections.abc import Callable

import pytest

from prestatiemonitor.aanlevering import bewaar, op_peildatum
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.store import Opslag


@pytest.mark.parametrize(("peildatum", "gemeld"), [(dt.date(2024, 12, 31), 2), (dt.date(2025, 1, 1), 0)])
def test_the_warning_is_weighed_against_the_peildatum_that_the_sender_gives(
    opslag: Opslag, jaarschijf: Callable[[int], bytes], peildatum: dt.date, gemeld: int
) -> None:
    inhoud = jaarschijf(60)
    inlezing = read_workbook(inhoud, "jaarschijf.xlsx")
    levering = bewaar(opslag, inlezing, inhoud, peildatum=peildatum, wie="S. Ambtenaar")
    meldingen = opslag.meldingen(levering.id)
    na = meldingen[meldingen["code"] == "NA_PEILDATUM"]
    assert len(na) == gemeld and na["cel"].ne("").all()
    # A reading that was weighed before is not warned about twice.
    eerder = read_workbook(inhoud, "jaarschijf.xlsx", peildatum=dt.date(2024, 12, 31))
    codes = [m.code for m in op_peildatum(eerder, peildatum).meldingen]
    assert codes.count("NA_PEILDATUM") == gemeld
