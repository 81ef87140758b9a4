"""How long 10,000 runs over 300 plans take: `python tests/benchmarks/vooruitblik.py`.

Prints the seconds (aim: below one) and the ratio to drawing as many random numbers, which nothing can do without.
"""

import random
import statistics
import time

import numpy as np

from prestatiemonitor.vooruitblik import Aannames, Bouwstroom, Uitstel, simuleer

PLANNEN, KEREN, JAREN = 300, 10_000, range(2025, 2036)


def main() -> None:
    """Measure and print."""
    kans = random.Random(3)
    stromen = [
        Bouwstroom(f"p{i}", kans.choice(("hard", "zacht")), {kans.choice(JAREN): kans.randint(1, 60)})
        for i in range(PLANNEN)
    ]
    aannames = Aannames({"hard": 0.9, "zacht": 0.5}, Uitstel.met_gemiddelde(0.5))
    tijden, kaal = [], []
    for _ in range(5):
        begin = time.perf_counter()
        np.random.default_rng(1).random((KEREN, 2 * PLANNEN))
        kaal.append(time.perf_counter() - begin)
        begin = time.perf_counter()
        uit = simuleer(stromen, JAREN, aannames, keren=KEREN)
        tijden.append(time.perf_counter() - begin)
    duur, loting = statistics.median(tijden), statistics.median(kaal)
    print(
        f"{KEREN} keer {PLANNEN} plannen: {duur:.2f} s (doel 1 s), {duur / loting:.1f} keer de loting ({loting:.2f} s)"
    )
    print(f"kans op 150 in 2025–2027: {uit.kans_op(150, JAREN[:3]):.0%}")


if __name__ == "__main__":
    main()
