"""The planstatus of years beside each other follows the year of the delivery, as far as that is one of them."""

import datetime as dt

import pytest
from werkboeken import bouw_werkboek

from prestatiemonitor.readers import read_workbook

BLAD = [
    ["Plan", "Status 2025", "Status 2026", "Sociale huur"],
    ["De Dijk", "2A", "1A", 10],
]


@pytest.mark.parametrize(
    ("peildatum", "status", "gemeld"),
    [
        (dt.date(2025, 12, 31), "2A", "STATUS_VAN_JAAR"),
        (dt.date(2026, 1, 1), "1A", "STATUS_VAN_JAAR"),
        (dt.date(2027, 6, 30), "1A", "STATUS_PER_JAAR"),
        (None, "1A", "STATUS_PER_JAAR"),
    ],
)
def test_the_status_is_that_of_the_year_of_the_delivery(peildatum: dt.date | None, status: str, gemeld: str) -> None:
    inlezing = read_workbook(bouw_werkboek({"P": BLAD}), "proef.xlsx", peildatum=peildatum)
    assert inlezing.tabellen["plannen"]["planstatus"].tolist() == [status]
    meldingen = [m for m in inlezing.meldingen if m.code.startswith("STATUS_")]
    assert [m.code for m in meldingen] == [gemeld]
    assert all(kop in str(meldingen[0]) for kop in ("‘Status 2025’", "‘Status 2026’"))
    assert inlezing.heeft_fout == (gemeld == "STATUS_PER_JAAR")


@pytest.mark.parametrize(
    ("peildatum", "gemeld"),
    [
        (dt.date(2025, 12, 31), "MOMENT_GEKOZEN"),
        (dt.date(2026, 6, 30), "MOMENT_GEKOZEN"),
        (None, "MOMENT_GEKOZEN"),
        (dt.date(2025, 6, 30), "MOMENT_NA_PEILDATUM"),
    ],
)
def test_the_last_moment_is_asked_when_it_is_after_the_day_of_the_delivery(
    peildatum: dt.date | None, gemeld: str
) -> None:
    rijen = [["Plan", "Status 1-1-2025", "Status 1-1-2026", "Sociale huur"], ["De Dijk", "2A", "1A", 10]]
    inlezing = read_workbook(bouw_werkboek({"P": rijen}), "proef.xlsx", peildatum=peildatum)
    assert [m.code for m in inlezing.meldingen if m.code.startswith("MOMENT_")] == [gemeld]
    assert inlezing.heeft_fout == (gemeld == "MOMENT_NA_PEILDATUM")
