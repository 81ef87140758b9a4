"""What a simulation assumes: how likely plans are built, how much they slip, and what else is gained and lost."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

MEESTE_JAREN: Final = 10
"""No plan slips more years than this in one run."""


@dataclass(frozen=True)
class Uitstel:
    """How many years a plan slips: the chance of each number of years from 0 on; they add up to 1."""

    kansen: tuple[float, ...]
    herkomst: str = ""  # in words: how it was estimated

    def __post_init__(self) -> None:
        if not self.kansen or len(self.kansen) > MEESTE_JAREN + 1:
            raise ValueError(f"A chance for 0 to {MEESTE_JAREN} years, not {len(self.kansen)}")
        if min(self.kansen) < 0 or abs(sum(self.kansen) - 1) > 1e-9:
            raise ValueError(f"Chances add up to 1, not {sum(self.kansen)}")

    @property
    def gemiddeld(self) -> float:
        """Years that a plan slips on average."""
        return sum(jaren * kans for jaren, kans in enumerate(self.kansen))

    @classmethod
    def met_gemiddelde(cls, jaren: float, herkomst: str = "") -> "Uitstel":
        """A slip of so many years on average, falling off by the same factor every year.

        Beyond the longest slip the chance is added to that; so the average is a little less for very long ones.
        """
        if jaren < 0:
            raise ValueError(f"An average slip is not negative: {jaren}")
        blijft = jaren / (1 + jaren)
        kansen = [(1 - blijft) * blijft**jaar for jaar in range(MEESTE_JAREN)]
        return cls((*kansen, max(1 - sum(kansen), 0.0)), herkomst)


@dataclass(frozen=True)
class Aannames:
    """Everything that is assumed. `kansen`: of being built, per stadium; a plan's own chance goes before it.

    `uitval` is the share of all homes in plans that is lost beside that (of 130% plan capacity 30 are lost: 0.23).
    `verkoop` and `sloop` are homes that leave the stock per year beside what the plans say.
    """

    kansen: Mapping[str, float]
    uitstel: Uitstel
    uitval: float = 0.0
    verkoop: Mapping[int, float] = field(default_factory=dict)
    sloop: Mapping[int, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for naam, kans in {**self.kansen, "uitval": self.uitval}.items():
            if not 0 <= kans <= 1:
                raise ValueError(f"A chance lies between 0 and 1: {naam} {kans}")

    def kans(self, stadium: str, eigen: float | None) -> float:
        """The chance that homes of a plan in this stadium are built: realised ones are, whatever was said."""
        if stadium == "gerealiseerd":
            return 1.0
        basis = self.kansen.get(stadium, 0.0) if eigen is None else eigen
        return basis * (1 - self.uitval)
