"""Values with the days they hold: no overlap, no gap, and no value outside them."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Annotated, Any, Final, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Strict, StringConstraints, model_validator

GEZAMENLIJK: Final = "gezamenlijk"
"""The party name for all parties together."""

_GEEN_AANDEEL: Final = "{} is geen aandeel tussen 0 en 1: schrijf 30% als 0.30"


def _decimaal(gevonden: Any) -> Decimal:
    if isinstance(gevonden, bool) or not isinstance(gevonden, int | Decimal):
        raise ValueError("moet een getal zijn, zonder aanhalingstekens")
    waarde = Decimal(gevonden)
    if not waarde.is_finite():
        raise ValueError("moet een eindig getal zijn")
    return waarde


def _breuk(gevonden: Any) -> Decimal:
    waarde = _decimaal(gevonden)
    if not 0 <= waarde <= 1:
        raise ValueError(_GEEN_AANDEEL.format(waarde))
    return waarde


Tekst = Annotated[str, StringConstraints(min_length=1, pattern=r"\S")]
Datum = Annotated[date, Strict()]
Geheel = Annotated[int, Strict()]
Waarheid = Annotated[bool, Strict()]
Getal = Annotated[Decimal, BeforeValidator(_decimaal)]
Aandeel = Annotated[Decimal, BeforeValidator(_breuk)]


class Vast(BaseModel):
    """A part of the agreement: cannot be changed once read, and has no keys that nobody knows."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Waarde(Vast):
    """A value that holds from the day `van` up to and including `tot`; without `tot` until further notice."""

    van: Datum
    tot: Datum | None = None
    waarde: Getal

    @model_validator(mode="after")
    def _van_before_tot(self) -> Self:
        if self.tot is not None and self.tot < self.van:
            raise ValueError(f"tot ({self.tot}) ligt voor van ({self.van})")
        return self

    def holds_on(self, dag: date) -> bool:
        return self.van <= dag and (self.tot is None or dag <= self.tot)


class Normwaarde(Waarde):
    """A value of a norm for one party, or for all together.

    `afgesproken` is the day from which it was known; without it that is `van`, or always for the first value.
    """

    partij: Tekst = GEZAMENLIJK
    afgesproken: Datum | None = None


class Grenswaarde(Waarde):
    """A value of a limit, with the place it was taken from."""

    bron: Tekst


def value_on(waarden: Sequence[Waarde], dag: date) -> Decimal | None:
    """The value that holds on `dag`; None before the first day, after the last, and when there are no values."""
    return next((waarde.waarde for waarde in waarden if waarde.holds_on(dag)), None)


def bekende_waarde(waarden: Sequence[Normwaarde], dag: date, bekend_op: date) -> Decimal | None:
    """The value for `dag` as it was known on `bekend_op`: one that was changed later still runs on."""
    op_datum = sorted(waarden, key=lambda waarde: waarde.van)
    plaats = next((n for n, waarde in enumerate(op_datum) if waarde.holds_on(dag)), None)
    if plaats is None:
        return None
    bekend = [w for n, w in enumerate(op_datum[: plaats + 1]) if n == 0 or (w.afgesproken or w.van) <= bekend_op]
    return bekend[-1].waarde


def check_reeks(waarden: Sequence[Waarde]) -> None:
    """ValueError (Dutch) where two successive values overlap or leave a gap between them."""
    op_datum = sorted(waarden, key=lambda waarde: waarde.van)
    for eerste, tweede in pairwise(op_datum):
        if eerste.tot is None or tweede.van <= eerste.tot:
            raise ValueError(f"waarden overlappen: die van {eerste.van} loopt nog op {tweede.van}")
        if tweede.van > eerste.tot + timedelta(days=1):
            raise ValueError(f"waarden laten een gat: na {eerste.tot} is er niets tot {tweede.van}")


def check_aandelen(eenheid: str, waarden: Sequence[Waarde]) -> None:
    """ValueError (Dutch) where the unit is a share and a value lies outside 0–1."""
    for waarde in waarden:
        if eenheid == "aandeel" and not 0 <= waarde.waarde <= 1:
            raise ValueError(_GEEN_AANDEEL.format(waarde.waarde))
