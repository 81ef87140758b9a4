"""What stands in a cell of a table: text, a number, a formula with its value, or a day; and columns."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from prestatiemonitor.exports.cijfers import DEELS, HEEL

AANDEEL: Final = "0.0#%"
DAG: Final = "[$-413]d mmmm yyyy"
KLOPT: Final = "klopt"
WIJKT_AF: Final = "wijkt af"


@dataclass(frozen=True)
class Getal:
    """A number with its format; unknown is None and leaves the cell empty."""

    waarde: Decimal | float | int | None
    formaat: str = HEEL


@dataclass(frozen=True)
class Formule:
    """A formula with the value that it has, for programs that do not compute."""

    formule: str
    waarde: Decimal | float | int | str
    formaat: str = HEEL


Cel = str | Getal | Formule | dt.date
"""What a cell of a table may hold."""


@dataclass(frozen=True)
class Kolom:
    """A column of a table: its heading, its width in characters, and to which side its heading stands."""

    kop: str
    breedte: float = 12
    kant: Literal["left", "right", "center"] = "left"


def getalformaat(eenheid: str, waarde: Decimal | float | int | None) -> str:
    """How a number of a unit is written: a share as a percentage, a whole number without decimals."""
    if eenheid == "aandeel":
        return AANDEEL
    return HEEL if waarde is None or Decimal(str(waarde)) % 1 == 0 else DEELS
