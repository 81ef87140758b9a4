"""A correction changes one value of a table as used, in the kind of its column, and nothing else."""

from dataclasses import replace
from datetime import UTC, datetime

import pandas as pd
import pytest

from prestatiemonitor.tables.correctie import (
    Correctie,
    als_tekst,
    bezwaren,
    lees_waarde,
    pas_toe,
    te_corrigeren,
    waarom_niet,
)
from prestatiemonitor.tables.schemas import KERNCIJFERS, PLANNEN, PROGRAMMA, VOORRAADMUTATIES

WANNEER = datetime(2026, 7, 1, tzinfo=UTC)
CORRECTIE = Correctie("programma", 1, "aantal", "12", "21", "P!F4", "verwisseld", "A. de Vries", WANNEER)


@pytest.fixture
def programma() -> pd.DataFrame:
    frame = PROGRAMMA.leeg().reindex(range(3)).assign(plan_sleutel="a", soort="nieuwbouw", aantal=[5, 12, 7])
    return PROGRAMMA.vorm(frame)


def test_only_the_value_that_is_corrected_changes(programma) -> None:
    uit = pas_toe(programma, PROGRAMMA, [CORRECTIE])
    assert uit["aantal"].tolist() == [5, 21, 7]
    assert programma["aantal"].tolist() == [5, 12, 7]
    assert (uit.dtypes == programma.dtypes).all()
    assert uit.drop(columns="aantal").equals(programma.drop(columns="aantal"))


def test_of_two_corrections_the_last_counts_and_one_of_another_table_or_row_does_nothing(programma) -> None:
    later = replace(CORRECTIE, wordt="22")
    elders, weg = replace(CORRECTIE, tabel="plannen"), replace(CORRECTIE, regel=9)
    assert pas_toe(programma, PROGRAMMA, [CORRECTIE, later, elders, weg])["aantal"].tolist() == [5, 22, 7]


@pytest.mark.parametrize(
    ("anders", "waarom"),
    [
        ({"wordt": "25,5"}, "geen waarde van"), ({"wordt": "1e3"}, "geen waarde van"), ({"wordt": ""}, "geen waarde"),
        ({"wordt": "9007199254740993"}, "geen waarde van"), ({"wordt": None}, "mag niet leeg zijn"),
        ({"kolom": "bestaat_niet"}, "niet te corrigeren"), ({"kolom": "soort", "wordt": "bouw"}, "geen waarde van"),
        ({"kolom": "gerealiseerd", "wordt": "soms"}, "geen waarde van"), ({"regel": 9}, "geen regel 9"),
    ],
)  # fmt: skip
def test_a_correction_that_cannot_be_carried_out_is_passed_over_and_says_why(programma, anders, waarom) -> None:
    slecht = replace(CORRECTIE, **anders)
    assert waarom in waarom_niet(slecht, programma)
    assert pas_toe(programma, PROGRAMMA, [slecht]).equals(programma)
    assert pas_toe(programma, PROGRAMMA, [CORRECTIE, slecht])["aantal"].tolist() == [5, 21, 7]


def test_a_correction_of_what_was_not_delivered_says_so(programma) -> None:
    assert "geen regel 1" in waarom_niet(CORRECTIE, None)
    assert "geen tabel" in waarom_niet(replace(CORRECTIE, tabel="huizen"), programma)
    aandeel = replace(CORRECTIE, tabel="plannen", kolom="realisatiekans", wordt="1.5")
    assert "geen waarde van" in waarom_niet(aandeel, PLANNEN.leeg().reindex(range(3)))
    assert waarom_niet(replace(aandeel, wordt="0.5"), PLANNEN.leeg().reindex(range(3))) == ""
    assert waarom_niet(CORRECTIE, programma) == ""


def test_a_value_can_become_unknown_but_not_one_that_a_row_cannot_do_without(programma) -> None:
    met_jaar = PROGRAMMA.vorm(programma.assign(jaar_van=2027))
    uit = pas_toe(met_jaar, PROGRAMMA, [replace(CORRECTIE, kolom="jaar_van", wordt=None)])
    assert uit["jaar_van"].isna().tolist() == [False, True, False]
    with pytest.raises(ValueError, match="mag niet leeg zijn"):
        lees_waarde(PROGRAMMA["aantal"], " ")


def test_another_planstatus_brings_its_hardheid_which_cannot_be_corrected_by_itself() -> None:
    plannen = PLANNEN.vorm(pd.DataFrame({"plan_sleutel": ["a"], "planstatus": ["1A"], "hardheid": ["hard"]}))
    uit = pas_toe(plannen, PLANNEN, [replace(CORRECTIE, tabel="plannen", regel=0, kolom="planstatus", wordt="4A")])
    assert uit[["planstatus", "hardheid"]].iloc[0].tolist() == ["4A", "zacht"]
    assert {"hardheid", "bron", "plan_sleutel"}.isdisjoint(kolom.naam for kolom in te_corrigeren(PLANNEN))


@pytest.mark.parametrize(
    ("tabel", "kolom", "tekst", "waarde"),
    [
        (PROGRAMMA, "aantal", " 21 ", 21), (PROGRAMMA, "aantal", "1.000", 1000), (PROGRAMMA, "aantal", "0", 0),
        (VOORRAADMUTATIES, "aantal", "-6", -6), (VOORRAADMUTATIES, "aantal", "−6", -6),
        (PROGRAMMA, "gerealiseerd", "Ja", True), (PROGRAMMA, "gerealiseerd", "nee", False),
        (KERNCIJFERS, "waarde", "0,25", 0.25), (KERNCIJFERS, "waarde", "1.250,5", 1250.5),
        (KERNCIJFERS, "doelgroep", "jongeren", "jongeren"), (PROGRAMMA, "jaar_tot", "", None),
    ],
)  # fmt: skip
def test_a_value_is_read_as_dutch_people_write_it_and_kept_so_that_it_comes_back(tabel, kolom, tekst, waarde) -> None:
    gelezen = lees_waarde(tabel[kolom], tekst)
    assert (gelezen, type(gelezen)) == (waarde, type(waarde))
    frame = tabel.leeg().reindex([0])
    terug = pas_toe(
        frame, tabel, [replace(CORRECTIE, tabel=tabel.naam, regel=0, kolom=kolom, wordt=als_tekst(gelezen))]
    )
    assert als_tekst(terug.loc[0, kolom]) == als_tekst(gelezen)


@pytest.mark.parametrize(
    ("tabel", "kolom", "tekst"),
    [
        (PROGRAMMA, "aantal", "twaalf"), (PROGRAMMA, "aantal", "1,5"), (PROGRAMMA, "aantal", "inf"),
        (PROGRAMMA, "aantal", "1_0"), (PROGRAMMA, "aantal", "1e3"), (PROGRAMMA, "aantal", "٣"),
        (KERNCIJFERS, "waarde", "1.25"), (KERNCIJFERS, "waarde", "nan"), (PROGRAMMA, "soort", "bouw"),
        (PROGRAMMA, "gerealiseerd", "soms"),
    ],
)  # fmt: skip
def test_what_is_no_value_of_the_column_is_refused_in_dutch(tabel, kolom, tekst) -> None:
    with pytest.raises(ValueError, match="is geen"):
        lees_waarde(tabel[kolom], tekst)


MUTATIE = {"corporatie": "WSN", "mutatie": "nieuwbouw", "jaar_van": 2025, "jaar_tot": 2025, "aantal": 5}


@pytest.mark.parametrize(
    ("anders", "woord"),
    [
        ({"corporatie": "WNS"}, "geen partij"), ({"jaar_tot": 2020}, "ligt voor"), ({"jaar_van": 20266}, "geen jaar"),
        ({"aantal": -5}, "voegt toe"), ({"mutatie": "verkoop"}, "minteken"),
    ],
)  # fmt: skip
def test_a_row_that_could_not_have_been_delivered_is_refused(anders, woord) -> None:
    assert bezwaren(VOORRAADMUTATIES, MUTATIE, ["WSN"]) == []
    assert any(woord in bezwaar for bezwaar in bezwaren(VOORRAADMUTATIES, MUTATIE | anders, ["WSN"]))


def test_a_count_or_measure_below_zero_is_refused() -> None:
    assert bezwaren(KERNCIJFERS, {"partij": "WSN", "waarde": -1.0}, ["WSN"]) == ["-1.0 kan niet onder nul zijn"]
