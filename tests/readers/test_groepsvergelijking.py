"""A sum above its plans that is wrong says with which cells it was compared."""

import pytest
from werkboeken import bouw_werkboek

from prestatiemonitor.readers import lees_indeling, read_workbook

KOPPEN = ["Plan", "Status", "Oplevering", "Aantal"]
NOORD = [["Gebied Noord", None, None, 18], ["De Dijk", "1A", 2027, 10], ["De Weg", "3", 2028, 8]]
ZUID = [["Gebied Zuid", None, None, 13], ["De Hof", "1A", 2028, 7], ["Het Pad", "2A", 2029, 5]]
OOST = [["Gebied Oost", None, None, 19], ["De Eik", "1A", 2028, 14], ["De Es", "2A", 2029, 5]]


@pytest.mark.parametrize(
    ("rijen", "antwoorden", "delen"),
    [
        ([*NOORD, *ZUID, *OOST], ["Zuid"], "12 (D6 t/m D7)"),
        ([*NOORD, *ZUID, *OOST], ["Noord", "Zuid", "Oost"], "12 (D6 t/m D7)"),
        ([*NOORD[1:], *ZUID, *OOST[1:]], ["Zuid"], "18 (D2 t/m D3) of 31 (D5 t/m D8)"),
        ([NOORD[1], *ZUID], ["Zuid"], "10 (D2) of 12 (D4 t/m D5)"),
    ],
    ids=["beside sums that were found", "beside sums that are right", "alone", "below one plan"],
)
def test_a_wrong_sum_above_its_plans_names_the_cells_that_it_was_compared_with(
    rijen: list[list[object]], antwoorden: list[str], delen: str
) -> None:
    indeling = lees_indeling("[bladen.P.rijen]\n" + "\n".join(f'"Gebied {naam}" = "totaal"' for naam in antwoorden))
    inlezing = read_workbook(bouw_werkboek({"P": [KOPPEN, *rijen]}), "proef.xlsx", indeling=indeling)
    gemeld = [m.melding for m in inlezing.meldingen if m.code == "TOTAAL_WIJKT_AF"]
    assert gemeld == [f"Het opgegeven totaal is 13; de delen tellen op tot {delen}."]
