"""Uitkomst: what an indicator found for one party and one year or period, with its verdict and where it came from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Final

from prestatiemonitor.tables.correctie import Correctie
from prestatiemonitor.tables.herhaling import Herhaling

GEZAMENLIJK = "gezamenlijk"
VOOR_ALLEN: Final = ("gemeente", GEZAMENLIJK)
"""Who may give a figure of all together; where both did, that of the municipality goes first."""


class Oordeel(StrEnum):
    """The verdicts of the monitor; each is always shown by word, sign and colour together."""

    BEHAALD = "behaald"
    OP_KOERS = "op_koers"
    RISICO = "risico"
    NIET_OP_KOERS = "niet_op_koers"
    NIET_BEHAALD = "niet_behaald"
    OVERSCHREDEN = "overschreden"
    GEEN_GEGEVENS = "geen_gegevens"
    GEEN_NORM = "geen_norm"


@dataclass(frozen=True)
class Stap:
    """A part of a value; the parts of kind `deel` add up to it, a `saldo` is a subtotal on the way."""

    naam: str
    waarde: Decimal
    soort: str = "deel"
    partij: str = GEZAMENLIJK


@dataclass(frozen=True)
class Bronregels:
    """Rows of one table behind a figure: the table's name and the row labels (index) in the peilmoment's table."""

    tabel: str
    regels: tuple[int, ...]


@dataclass(frozen=True)
class Mensoordeel:
    """What a person said of a figure on its peilmoment, beside the computed verdict; without `oordeel` a remark.

    `over` is what the figure was called then: indicator, afspraak, partij and periode. `onderwerp` (see `Uitkomst`)
    and `looptijd`, whether it was over all years of the agreement, tell which it is when names and years change.
    `berekend` and `waarde` are what stood there then; None is not recorded. `anders` says what is otherwise now.
    """

    oordeel: Oordeel | None
    reden: str
    wie: str
    wanneer: datetime
    nummer: int
    over: tuple[str, str, str, str]
    onderwerp: str | None = None
    looptijd: bool = False
    berekend: Oordeel | None = None
    waarde: Decimal | None = None
    eenheid: str = ""
    anders: str = ""


@dataclass(frozen=True)
class Uitkomst:
    """One figure: value with its parts, norm and verdict, one Dutch sentence, its sources and what was missing.

    `waarde`, `teller`, `noemer` and `norm` are None where unknown, never 0 for lack of data. `lijnen` holds the
    named figures shown beside the value (verwachting, harde plannen, a table of the agreement), never mixed with it.
    """

    indicator: str
    afspraak: str = field(default="", kw_only=True)  # left out by an indicator: then where the agreement names it
    partij: str
    jaar: int | None
    periode: str
    waarde: Decimal | None
    eenheid: str
    oordeel: Oordeel
    zin: str
    teller: Decimal | None = None
    noemer: Decimal | None = None
    norm: Decimal | None = None
    onvolledig: str = ""
    stappen: tuple[Stap, ...] = ()
    bronnen: tuple[Bronregels, ...] = ()
    lijnen: Mapping[str, Decimal] = field(default_factory=dict)
    correcties: tuple[Correctie, ...] = ()  # the figure was computed with them
    herhaald: tuple[Herhaling, ...] = ()  # corrected in an earlier delivery, and in its rows again as it was
    zonder_correctie: Decimal | None = None  # its value as delivered, where there are corrections
    mensoordelen: tuple[Mensoordeel, ...] = ()  # what people said of it, newest first
    bewijs: str = ""  # the mark of the Bewijs it was computed under
    onderwerp: str = ""  # which of an indicator's figures it is, by an id where `afspraak` is a name

    @property
    def sleutel(self) -> tuple[str, str, str, str]:
        """Which figure it is, the same on every peilmoment: indicator, afspraak, partij and periode."""
        return self.indicator, self.afspraak, self.partij, self.periode

    @property
    def mensoordeel(self) -> Mensoordeel | None:
        """The newest verdict that people gave beside the computed one; remarks alone are none."""
        return next((gezegd for gezegd in self.mensoordelen if gezegd.oordeel is not None), None)


def bronregels(uitkomsten: Iterable[Uitkomst]) -> dict[str, list[int]]:
    """Per table the row labels behind these figures, in order."""
    regels: dict[str, set[int]] = {}
    for bron in (bron for uitkomst in uitkomsten for bron in uitkomst.bronnen):
        regels.setdefault(bron.tabel, set()).update(bron.regels)
    return {tabel: sorted(nummers) for tabel, nummers in regels.items()}
