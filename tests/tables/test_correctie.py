"""A correction changes one value of a table as used, in the kind of its column, and nothing else."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from prestatiemonitor.tables.correctie import Correctie, als_tekst, lees_waarde, pas_toe
from prestatiemonitor.tables.schemas import KERNCIJFERS, PROGRAMMA

CORRECTIE = Correctie(
    "programma", 1, "aantal", "12", "21", "P!F4", "verwisseld", "A. de Vries", datetime(2026, 7, 1, tzinfo=UTC)
)


@pytest.fixture
def programma():
    frame = PROGRAMMA.leeg().reindex(range(3)).assign(plan_sleutel="a", soort="nieuwbouw", aantal=[5, 12, 7])
    return PROGRAMMA.vorm(frame)


def test_only_the_value_that_is_corrected_changes(programma) -> None:
    uit = pas_toe(programma, PROGRAMMA, [CORRECTIE])
    assert uit["aantal"].tolist() == [5, 21, 7]
    assert programma["aantal"].tolist() == [5, 12, 7]
    assert (uit.dtypes == programma.dtypes).all()
    assert uit.drop(columns="aantal").equals(programma.drop(columns="aantal"))


def test_of_two_corrections_the_last_counts_and_one_of_another_table_or_row_does_nothing(programma) -> None:
    later, elders, weg = (
        replace(CORRECTIE, wordt="22"),
        replace(CORRECTIE, tabel="plannen"),
        replace(CORRECTIE, regel=9),
    )
    assert pas_toe(programma, PROGRAMMA, [CORRECTIE, later, elders, weg])["aantal"].tolist() == [5, 22, 7]


def test_a_value_can_become_unknown_but_not_one_that_a_row_cannot_do_without(programma) -> None:
    met_jaar = PROGRAMMA.vorm(programma.assign(jaar_van=2027))
    uit = pas_toe(met_jaar, PROGRAMMA, [replace(CORRECTIE, kolom="jaar_van", wordt=None)])
    assert uit["jaar_van"].isna().tolist() == [False, True, False]
    with pytest.raises(ValueError, match="mag niet leeg zijn"):
        lees_waarde(PROGRAMMA["aantal"], " ")


@pytest.mark.parametrize(
    ("tabel", "kolom", "tekst", "waarde"),
    [
        (PROGRAMMA, "aantal", " 21 ", 21),
        (PROGRAMMA, "gerealiseerd", "ja", True), (PROGRAMMA, "gerealiseerd", "false", False),
        (KERNCIJFERS, "waarde", "0,25", 0.25),
        (KERNCIJFERS, "doelgroep", "jongeren", "jongeren"), (PROGRAMMA, "jaar_tot", "", None),
    ],
)  # fmt: skip
def test_a_value_is_read_as_people_write_it(tabel, kolom, tekst, waarde) -> None:
    gelezen = lees_waarde(tabel[kolom], tekst)
    assert gelezen == waarde
    assert lees_waarde(tabel[kolom], als_tekst(gelezen)) == waarde


@pytest.mark.parametrize(
    ("tabel", "kolom", "tekst"),
    [
        (PROGRAMMA, "aantal", "twaalf"), (PROGRAMMA, "aantal", "1,5"),
        (PROGRAMMA, "aantal", "inf"), (PROGRAMMA, "soort", "bouw"),
        (PROGRAMMA, "gerealiseerd", "soms"), (KERNCIJFERS, "waarde", "nan"),
    ],
)  # fmt: skip
def test_what_is_no_value_of_the_column_is_refused_in_dutch(tabel, kolom, tekst) -> None:
    with pytest.raises(ValueError, match="is geen"):
        lees_waarde(tabel[kolom], tekst)
