"""Numbers with their unit as Dutch writes them."""

import pandas as pd

from prestatiemonitor.exports.eenheid import met_eenheid


def test_a_value_has_its_unit_behind_it_in_the_singular_for_one_and_words_and_shares_have_none() -> None:
    tabel = pd.DataFrame(
        {
            "Nu": ["1.997", "1", "9,5", "−1", "31,7%", "onbekend", "verschilt per groep"],
            "Eenheid": ["woningen", "activiteiten", "jaren", "woningen", "", "personen", "woningen"],
            "Oordeel": "geen norm",
        }
    )
    gelezen = met_eenheid(tabel, "Nu")
    assert gelezen.columns.tolist() == ["Nu", "Oordeel"]
    assert gelezen["Nu"].tolist() == [
        "1.997 woningen", "1 activiteit", "9,5 jaar", "−1 woning", "31,7%", "onbekend", "verschilt per groep",
    ]  # fmt: skip
