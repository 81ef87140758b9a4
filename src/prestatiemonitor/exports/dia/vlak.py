"""A part of a slide: where it lies and how large it is, in EMU, and what fits in it, in points."""

from dataclasses import dataclass, replace
from typing import Final

from prestatiemonitor.exports.dia.maat import EMU

LINKS: Final = 0.67  # the chart's share of the width
TUSSEN: Final = 24 * EMU


@dataclass(frozen=True)
class Vlak:
    """A rectangle on a slide."""

    x: int
    y: int
    breed: int
    hoog: int

    @property
    def rechts(self) -> int:
        return self.x + self.breed

    @property
    def onder(self) -> int:
        return self.y + self.hoog

    @property
    def punten(self) -> tuple[float, float]:
        """Width and height in points."""
        return self.breed / EMU, self.hoog / EMU

    def raakt(self, ander: "Vlak") -> bool:
        """Whether two parts cover each other."""
        naast = self.rechts <= ander.x or ander.rechts <= self.x
        return not naast and self.y < ander.onder and ander.y < self.onder

    def vanaf(self, y: int) -> "Vlak":
        """The part from `y` down, also where that is higher than it was."""
        return replace(self, y=y, hoog=max(self.onder - y, 0))

    def tot(self, y: int) -> "Vlak":
        """What is left above `y`."""
        return replace(self, hoog=max(y - self.y, 0))

    def splits(self) -> tuple["Vlak", "Vlak"]:
        """Left for a chart, right for words about it."""
        links = round((self.breed - TUSSEN) * LINKS)
        return replace(self, breed=links), replace(self, x=self.x + links + TUSSEN, breed=self.breed - TUSSEN - links)
