"""Numbers in charts and columns are those of the sentences."""

from decimal import Decimal

import pandas as pd
import pytest

from prestatiemonitor.charts import tekst
from prestatiemonitor.indicators import woorden


@pytest.mark.parametrize("aandeel", [Decimal("0.225"), 0.225])
def test_a_share_reads_the_same_in_a_column_as_in_its_sentence(aandeel: object) -> None:
    assert tekst.procent(aandeel) == tekst.procent(aandeel, Decimal("0.3")) == woorden.procent(aandeel) == "22,5%"


def test_a_number_reads_the_same_in_a_chart_as_in_its_sentence() -> None:
    for waarde in (1250, 12.04, -6, Decimal("0.5"), None):
        assert tekst.getal(waarde, teken=True) == woorden.getal(waarde, teken=True)


def test_a_year_is_no_number_of_thousands_in_the_alternative_text() -> None:
    cijfers = pd.DataFrame({"Deel": ["nieuwbouw"], "Jaar": [2025], "Woningen": [1250]})
    assert tekst.alt_tekst("Staven", "Op koers.", cijfers).endswith("nieuwbouw: Jaar 2025, Woningen 1.250.")
    cijfers["Jaar"] = cijfers["Jaar"].astype(float)
    assert "Jaar 2025," in tekst.alt_tekst("Staven", "Op koers.", cijfers)


def test_shares_are_percentages_in_the_alternative_text_too() -> None:
    cijfers = pd.DataFrame({"Corporatie": ["WSN"], "Aandeel": [0.317], "Urgent": [38]})
    assert tekst.alt_tekst("Staven", "Te veel.", cijfers, ("Aandeel",)).endswith("WSN: Aandeel 31,7%, Urgent 38.")
