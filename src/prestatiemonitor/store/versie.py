"""A version of what is kept in versions: which one it changed, and whether it still counts."""

from dataclasses import dataclass
from datetime import datetime

from prestatiemonitor.store.levering import Intrekking


@dataclass(frozen=True, kw_only=True)
class Versie:
    """A kept version (`wanneer` in UTC) that may change an earlier one (`voorganger`), and may be changed itself."""

    id: int
    wanneer: datetime
    intrekking: Intrekking | None
    voorganger: int | None = None
    opvolger: int | None = None

    @property
    def geldt(self) -> bool:
        """Whether it is the last version of what was not withdrawn."""
        return self.opvolger is None and self.intrekking is None
