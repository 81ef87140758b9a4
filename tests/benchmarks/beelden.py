"""How long the pictures of a meeting take, as one batch through one browser: `python tests/benchmarks/beelden.py`.

Prints the seconds for all charts of a pack, and what the first one takes: starting the browser and drawing once.
"""

import sys
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "hulp"))

from stukken import stuk

from prestatiemonitor.exports.beelden import getekend, svg_van
from prestatiemonitor.exports.beeldenzip import als_beelden_zip


def main() -> None:
    """Measure and print."""
    alles = stuk("ambtelijk-juni")
    eerste = alles.onderwerpen[0]
    een = replace(alles, onderwerpen=(replace(eerste, figuren=eerste.figuren[:1]),), wijzigingen=())
    een_keer, alle = (_duur(lambda keuze=keuze: svg_van(keuze)) for keuze in (een, alles))
    aantal = len(getekend(alles))
    per = (alle - een_keer) / (aantal - 1)
    print(f"{aantal} grafieken als SVG: {alle:.1f} s; de eerste {een_keer:.1f} s, elke volgende {per:.2f} s")
    zip_ = _duur(lambda: als_beelden_zip(alles))
    print(f"alle beelden in een zip ({2 * aantal} SVG, {4 * aantal} PNG): {zip_:.1f} s")


def _duur(doe: object) -> float:
    begin = time.perf_counter()
    doe()  # type: ignore[operator]
    return time.perf_counter() - begin


if __name__ == "__main__":
    main()
