"""Each page's script against an empty Streamlit page in the same run: `python tests/benchmarks/paginas.py`."""

import statistics
import time
from pathlib import Path

from streamlit.testing.v1 import AppTest

PAGINAS = Path(__file__).parents[2] / "pages"
RONDES = 7
LEEG = "import streamlit as st\nst.title('leeg')\n"
RAAM = "from prestatiemonitor.views.pagina import raam\nraam(met_filters={filters})\n"


def _duur(app: AppTest) -> float:
    begin = time.perf_counter()
    app.run(timeout=60)
    duur = time.perf_counter() - begin
    if app.exception:
        raise SystemExit(f"the page failed: {app.exception[0].value}")
    return duur


def main() -> None:
    """Print a table: page, first run, median of the next runs in seconds, and its ratio to the empty page."""
    apps = {"(leeg)": AppTest.from_string(LEEG)}
    for pad in sorted(PAGINAS.glob("*.py")):
        bron = RAAM.format(filters=pad.stem != "aanleveren") + pad.read_text(encoding="utf-8")
        apps[pad.stem] = AppTest.from_string(bron)
    eerste = {naam: _duur(app) for naam, app in apps.items()}
    daarna: dict[str, list[float]] = {naam: [] for naam in apps}
    for _ in range(RONDES):
        for naam, app in apps.items():  # in turn, so that a noisy moment hits all of them
            daarna[naam].append(_duur(app))
    leeg = statistics.median(daarna["(leeg)"])
    print(f"{'pagina':22}{'eerste keer':>14}{'daarna':>10}{'verhouding':>12}")
    for naam in apps:
        mediaan = statistics.median(daarna[naam])
        print(f"{naam:22}{eerste[naam]:13.2f}s{mediaan:9.3f}s{mediaan / leeg:12.1f}")


if __name__ == "__main__":
    main()
