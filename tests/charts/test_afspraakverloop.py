"""The course of an agreement: its main figure on every peilmoment, with verdict, period and norm."""

from datetime import date
from decimal import Decimal

import pandas as pd
import pytest

from prestatiemonitor.charts import afspraakverloop
from prestatiemonitor.charts.opmaak import Weergave
from prestatiemonitor.indicators import GEZAMENLIJK, Oordeel, Uitkomst

DAGEN = (date(2025, 6, 30), date(2025, 12, 31), date(2026, 6, 30))


def punt(waarde: str | None, oordeel: Oordeel, jaar: int = 2025, norm: str | None = "0.30") -> Uitkomst:
    return Uitkomst(
        "aandeel_urgent", GEZAMENLIJK, jaar, str(jaar), waarde and Decimal(waarde), "aandeel", oordeel, "Zin.",
        norm=norm and Decimal(norm),
    )  # fmt: skip


PUNTEN = list(
    zip(
        DAGEN,
        [punt("0.28", Oordeel.RISICO), punt("0.29", Oordeel.BEHAALD), punt("0.317", Oordeel.OVERSCHREDEN, 2026)],
        strict=True,
    )
)


@pytest.mark.parametrize("donker", [False, True])
def test_every_peilmoment_says_value_period_and_verdict_in_words(donker: bool) -> None:
    fig = afspraakverloop.draw(PUNTEN, Weergave("Bron: j.xlsx.", "Titel", donker))
    teksten = next(spoor.text for spoor in fig.data if spoor.name == "oordeel")
    assert [woord in tekst for woord, tekst in zip(("risico", "behaald", "overschreden"), teksten, strict=True)] == [
        True
    ] * 3
    assert "31,7%" in teksten[2] and "(2026)" in teksten[2]


def test_only_points_about_one_period_are_joined_by_a_line() -> None:
    fig = afspraakverloop.draw(PUNTEN, Weergave("", ""))
    lijnen = {spoor.name: list(spoor.x) for spoor in fig.data if spoor.mode == "lines" and spoor.meta != "norm"}
    assert lijnen == {"2025": [0, 1], "2026": [2]}


def test_a_moment_without_the_figure_stays_in_the_table_as_unknown() -> None:
    tabel = afspraakverloop.cijfers([(DAGEN[0], None), *PUNTEN[1:]])
    assert tabel["Oordeel"].tolist() == ["geen cijfer", "behaald", "overschreden"]
    assert pd.isna(tabel["Waarde"][0]) and pd.isna(tabel["Norm"][0])


def test_without_any_value_it_says_so_and_without_a_norm_there_is_no_norm_line() -> None:
    leeg = afspraakverloop.draw([(DAGEN[0], punt(None, Oordeel.GEEN_GEGEVENS)), (DAGEN[1], None)], Weergave("", ""))
    assert not leeg.data
    assert any("geen enkel peilmoment" in a.text for a in leeg.layout.annotations)
    zonder = afspraakverloop.draw([(DAGEN[0], punt("0.2", Oordeel.GEEN_NORM, norm=None))], Weergave("", ""))
    assert all(spoor.meta != "norm" for spoor in zonder.data)
