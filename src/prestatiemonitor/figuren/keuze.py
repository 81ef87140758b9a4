"""What a figure is about: the peilmoment, and a corporation or kern where not all are meant."""

import datetime as dt
from dataclasses import dataclass
from urllib.parse import urlencode


@dataclass(frozen=True)
class Filters:
    """What was chosen: the peilmoment (None where nothing was delivered), a corporation and a kern (None is all)."""

    peilmoment: dt.date | None
    corporatie: str | None = None
    kern: str | None = None

    def als_vraag(self) -> str:
        """The filters as the query of a URL."""
        gekozen = {"peilmoment": self.peilmoment, "corporatie": self.corporatie, "kern": self.kern}
        return urlencode({naam: str(waarde) for naam, waarde in gekozen.items() if waarde is not None})
