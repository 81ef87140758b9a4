"""How many homes are delivered per year when plans are built or not, and on time or later: 10,000 times over."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from prestatiemonitor.vooruitblik.aannames import Aannames

Reeks = npt.NDArray[np.float64]
_PER_KEER: Final = 1_000  # runs in memory at a time
BANDEN: Final = (0.1, 0.25, 0.5, 0.75, 0.9)


@dataclass(frozen=True)
class Bouwstroom:
    """Homes of one plan that are built, or not, together: by year, netto of demolition; `kans` of its own or None."""

    plan: str
    stadium: str
    per_jaar: Mapping[int, float]
    kans: float | None = None


@dataclass(frozen=True)
class Vooruitblik:
    """The outcome: `netto` has a row per run and a column per year of `jaren`."""

    jaren: tuple[int, ...]
    netto: Reeks

    def som(self, jaren: Sequence[int]) -> Reeks:
        """Homes over these years, per run; a year outside the simulation raises ValueError."""
        return np.asarray(self.netto[:, [self.jaren.index(jaar) for jaar in jaren]].sum(axis=1))

    def kans_op(self, aantal: float, jaren: Sequence[int]) -> float:
        """The chance of at least so many homes over these years together."""
        return float((self.som(jaren) >= aantal - 1e-6).mean())

    def kans_elk_jaar(self, aantal: float, jaren: Sequence[int]) -> float:
        """The chance of at least so many homes in each of these years."""
        plekken = [self.jaren.index(jaar) for jaar in jaren]
        return float((self.netto[:, plekken] >= aantal - 1e-6).all(axis=1).mean())

    def banden(self, jaren: Sequence[int] | None = None, *, opgeteld: bool = False) -> Reeks:
        """Per level of BANDEN (rows) and year (columns) the homes that are not reached with that chance."""
        plekken = [self.jaren.index(jaar) for jaar in jaren or self.jaren]
        waarden = self.netto[:, plekken]
        return np.asarray(np.quantile(waarden.cumsum(axis=1) if opgeteld else waarden, BANDEN, axis=0))


def simuleer(
    stromen: Iterable[Bouwstroom], jaren: Sequence[int], aannames: Aannames, *, keren: int = 10_000, zaad: int = 2025
) -> Vooruitblik:
    """Run the years `keren` times; the same seed gives the same runs.

    Each plan is built or not, and slips as a whole, by chance and apart from other plans. What was realised is neither
    lost nor late. Homes that slip beyond the last year fall outside; so do those planned before the first.
    """
    stromen = [stroom for stroom in stromen if stroom.per_jaar]
    bouw = np.array([[s.per_jaar.get(jaar, 0.0) for jaar in jaren] for s in stromen]).reshape(len(stromen), len(jaren))
    kansen = np.array([aannames.kans(s.stadium, s.kans) for s in stromen])
    vast = np.array([s.stadium == "gerealiseerd" for s in stromen], dtype=bool)
    uit, willekeur = np.zeros((keren, len(jaren))), np.random.default_rng(zaad)
    grenzen = np.cumsum(aannames.uitstel.kansen)
    grenzen[-1] = 1.0  # whatever the rounding of the sum
    grenzen = grenzen[: len(jaren)]
    verschil = _per_uitstel(bouw, len(grenzen))
    for begin in range(0, keren, _PER_KEER):
        omvang = (min(_PER_KEER, keren - begin), len(stromen))
        gebouwd = willekeur.random(omvang, dtype=np.float32) < kansen
        loting = willekeur.random(omvang, dtype=np.float32)
        loting[:, vast] = -1  # below every limit: on time
        for grens, deel in zip(grenzen, verschil, strict=True):
            uit[begin : begin + omvang[0]] += (gebouwd & (loting < grens)).astype(np.float64) @ deel
    return Vooruitblik(tuple(jaren), uit - _verlies(jaren, aannames))


def _per_uitstel(bouw: Reeks, aantal: int) -> list[Reeks]:
    """Per number of years what slipping at most so many delivers more than slipping one more: these add up.

    In full precision: a third of 50 homes, three times, is 50.
    """
    jaren = bouw.shape[1]
    later = [np.pad(bouw, ((0, 0), (stap, 0)))[:, :jaren] for stap in range(aantal)]
    verder = [*later[1:], np.zeros_like(bouw)]
    return [a - b for a, b in zip(later, verder, strict=True)]


def verwachting(stromen: Iterable[Bouwstroom], jaren: Sequence[int], aannames: Aannames) -> Reeks:
    """The mean of the simulation per year, by sum."""
    uit = np.zeros(len(jaren))
    for stroom in stromen:
        kans = aannames.kans(stroom.stadium, stroom.kans)
        uitstel = (1.0,) if stroom.stadium == "gerealiseerd" else aannames.uitstel.kansen
        for plek, jaar in enumerate(jaren):
            for later, deel in enumerate(uitstel[: len(jaren) - plek]):
                uit[plek + later] += kans * deel * stroom.per_jaar.get(jaar, 0.0)
    return uit - _verlies(jaren, aannames)


def _verlies(jaren: Sequence[int], aannames: Aannames) -> Reeks:
    return np.array([aannames.verkoop.get(jaar, 0.0) + aannames.sloop.get(jaar, 0.0) for jaar in jaren])
