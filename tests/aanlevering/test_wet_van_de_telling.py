"""The law of the count, on every known workbook: each number taken in is a row, and the rows are those numbers."""

import gevallen
import pandas as pd
import pytest

from prestatiemonitor.aanlevering.verantwoording import sommen
from prestatiemonitor.readers import Inlezing, lees_indeling, read_workbook
from prestatiemonitor.readers.woorden.cellen import lees_getal

GELEZEN = [geval for geval in gevallen.laad_gevallen() if geval.uitkomst == "gelezen"]
TELLEND = ("programma", "voorraadmutaties", "toewijzingen")


def lees(geval: gevallen.Geval) -> Inlezing:
    indeling = lees_indeling(geval.indeling) if geval.indeling else None
    return read_workbook(geval.werkboek, geval.bestandsnaam, indeling=indeling)


@pytest.mark.parametrize("geval", GELEZEN, ids=lambda geval: f"{geval.soort}/{geval.naam}")
def test_every_number_that_is_taken_in_is_the_source_of_a_row(geval) -> None:
    inlezing = lees(geval)
    ledger = inlezing.celverantwoording.tabel()
    for tabel in set(TELLEND) & set(inlezing.tabellen):
        genomen = ledger[(ledger["rol"] == "opgenomen") & (ledger["tabel"] == tabel)]
        telt = genomen[genomen["waarde"].map(_telt).astype(bool)]
        assert set(telt["blad"] + "!" + telt["cel"]) <= set(inlezing.tabellen[tabel]["bron"]), tabel


@pytest.mark.parametrize("geval", GELEZEN, ids=lambda geval: f"{geval.soort}/{geval.naam}")
def test_the_rows_add_up_to_the_cells_that_they_came_from(geval) -> None:
    """Of cumulative figures the rows are the differences, of a total the rest, and of two breakdowns the fullest."""
    vergeleken: pd.DataFrame = sommen(lees(geval))
    assert (vergeleken["gelijk"] | (vergeleken["waarom"] != "")).all()
    meer = vergeleken["som_cellen"] > vergeleken["som_tabel"]
    uitsplitsing = vergeleken["waarom"].str.contains("uitsplitsing")
    assert (meer | uitsplitsing)[vergeleken["waarom"] != ""].all()
    assert (vergeleken["waarom"] != "").any() >= geval.cumulatief


def _telt(waarde: str) -> bool:
    """A number of homes: not zero, which is no row of a programme, and not a year."""
    getal = lees_getal(waarde)[0]
    return getal is not None and getal != 0 and not 1990 <= getal <= 2100
