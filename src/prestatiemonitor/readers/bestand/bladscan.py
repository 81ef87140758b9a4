"""What a scan finds on one sheet beside the values that the parser reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Plek = tuple[int, int]  # row and column, from 0
Bereik = tuple[int, int, int, int]  # first row and column, last row and column


@dataclass(frozen=True)
class Bladscan:
    """Of one sheet, counted from 0: cells with an Excel error or a formula without a value, hidden rows and columns."""

    foutcellen: Mapping[tuple[int, int], str] = field(default_factory=dict)
    zonder_waarde: frozenset[tuple[int, int]] = frozenset()
    verborgen_rijen: frozenset[int] = frozenset()
    verborgen_kolommen: frozenset[int] = frozenset()
    # What is certainly not there is not looked for when formatting or formulas are asked for.
    met_formules: bool = True
    met_streep_in_tekst: bool = True
    # Of an .ods, in which the parser does not see them: merged ranges, and cells that say true or false.
    samengevoegd: tuple[Bereik, ...] = ()
    waarheden: Mapping[tuple[int, int], bool] = field(default_factory=dict)
