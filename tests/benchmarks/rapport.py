"""The report beyond its pictures: `python tests/benchmarks/rapport.py`.

The largest ready pack of the example, with all its pictures, set as a report and as a fact sheet. The pictures are made
first, by the browser of this machine; where there is none the tables stand in. At most 2 seconds is asked.
"""

import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "hulp"))

from stukken import stuk

from prestatiemonitor.exports.beelden import svg_van
from prestatiemonitor.exports.rapport import als_factsheet, als_rapport

RONDES = 5


def _duur(wat: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the clock, and of the processor: on a busy machine the second tells more."""
    begin, rekentijd = time.perf_counter(), time.process_time()
    wat()
    return time.perf_counter() - begin, time.process_time() - rekentijd


def main() -> None:
    """Print the first time, with nothing in memory yet, and the median of those after it."""
    groot = stuk("ambtelijk-juni")
    beelden = svg_van(groot)
    for naam, schrijver in (("rapport", als_rapport), ("factsheet", als_factsheet)):
        eerst, *later = [_duur(partial(schrijver, groot, beelden)) for _ in range(RONDES)]
        daarna = statistics.median(klok for klok, _ in later)
        print(
            f"{naam}, {len(beelden)} beelden: eerst {eerst[0]:.2f} s (rekentijd {eerst[1]:.2f} s), dan {daarna:.2f} s"
        )


if __name__ == "__main__":
    main()
