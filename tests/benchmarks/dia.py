"""A pack of 15 slides beside python-pptx making 15 charts of one bar: `python tests/benchmarks/dia.py`.

Title, headlines, overview, eleven subjects with a chart, notes and all, and the receipt. Prints the milliseconds of
both, the fastest of a few turns each, and the ratio.
"""

import io
import sys
import time
from collections.abc import Callable
from pathlib import Path

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

sys.path.insert(0, str(Path(__file__).parents[1] / "hulp"))

from dias import grafiek, onderwerp, open_, stuk

from prestatiemonitor.exports.dia import als_dia

DIAS = 15
BEURTEN = 10
DOEL = 2.0


def kale_grafieken() -> bytes:
    """As many charts as slides, of one bar each, by python-pptx alone."""
    bestand = Presentation()
    for _ in range(DIAS):
        gegevens = CategoryChartData()
        gegevens.categories = ["a"]
        gegevens.add_series("x", (1,))
        dia = bestand.slides.add_slide(bestand.slide_layouts[5])
        plek = (Inches(1), Inches(2), Inches(8), Inches(4))
        dia.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, *plek, gegevens)
    uit = io.BytesIO()
    bestand.save(uit)
    return uit.getvalue()


def pakket() -> bytes:
    """The slides of a pack, every subject with its own title."""
    delen = [
        onderwerp(
            conclusie=f"In 2025 kwamen er netto {n} woningen bij, minder dan de norm van 50.",
            grafiek=grafiek(liggend=n % 2 == 0, gestapeld=True),
            normregels=(),
            definitie="",
        )
        for n in range(DIAS - 4)
    ]
    return als_dia(stuk(*delen))


def seconden(maak: Callable[[], bytes]) -> float:
    """The time of one turn."""
    begin = time.perf_counter()
    maak()
    return time.perf_counter() - begin


def main() -> None:
    """Measure and print."""
    assert len(open_(pakket()).slides) == DIAS
    beurten = [(seconden(kale_grafieken), seconden(pakket)) for _ in range(BEURTEN)][1:]  # the first warms up
    kaal, eigen = (min(tijden) for tijden in zip(*beurten, strict=True))
    print(
        f"{DIAS} dia's {eigen * 1000:.0f} ms, {DIAS} kale grafieken {kaal * 1000:.0f} ms: "
        f"{eigen / kaal:.2f} keer; doel {DOEL:.0f}"
    )


if __name__ == "__main__":
    main()
