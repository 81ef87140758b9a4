"""The pace at which homes with label E, F or G disappear: what was made, what is still needed, and the verdict."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, Decimal
from typing import Final

from prestatiemonitor.indicators.peilstanden import Peilstand, Standenreeks, maanden_tussen
from prestatiemonitor.indicators.uitkomst import Oordeel

NUL: Final = Decimal(0)
_TEGEN: Final = (Oordeel.NIET_BEHAALD, Oordeel.NIET_OP_KOERS)
_VOLGORDE: Final = (Oordeel.GEEN_GEGEVENS, Oordeel.RISICO, Oordeel.OP_KOERS, Oordeel.BEHAALD)


@dataclass(frozen=True)
class Labeltempo:
    """The newest stand of one party beside its stand at the start, on the way to `norm` homes on `uiterlijk`.

    `begin` is None where there is no earlier stand; `uitgezonderd` are the homes that the corporation counts as
    exceptions: they need not be improved, but were not improved either, so that they are no part of the pace made.
    """

    begin: Peilstand | None
    stand: Peilstand
    uitgezonderd: Decimal
    norm: Decimal
    uiterlijk: date

    @property
    def over(self) -> Decimal:
        """Homes that count: the stand without the exceptions."""
        return max(self.stand.waarde - self.uitgezonderd, NUL)

    @property
    def te_gaan(self) -> Decimal:
        return max(self.over - self.norm, NUL)

    @property
    def rest(self) -> int:
        """Months left after the newest stand."""
        return maanden_tussen(self.stand.datum, self.uiterlijk)

    @property
    def verstreken(self) -> int:
        """Months between the two standen; 0 where there is no pace to speak of."""
        return maanden_tussen(self.begin.datum, self.stand.datum) if self.begin else 0

    @property
    def verbeterd(self) -> Decimal:
        return self.begin.waarde - self.stand.waarde if self.begin else NUL

    @property
    def per_jaar(self) -> Decimal | None:
        """The pace made, in homes a year."""
        return self.verbeterd * 12 / self.verstreken if self.verstreken > 0 else None

    @property
    def nodig_per_jaar(self) -> Decimal | None:
        """The pace still needed, in homes a year; None once there is no time left."""
        return self.te_gaan * 12 / self.rest if self.rest > 0 else None

    @property
    def verwacht(self) -> Decimal | None:
        """Homes left on `uiterlijk` at the pace made, whole and rounded up; never fewer than none."""
        if self.verstreken <= 0 or self.rest < 0:
            return None
        eind = self.over - self.verbeterd * self.rest / self.verstreken
        return max(eind, NUL).to_integral_value(rounding=ROUND_CEILING)

    @property
    def klaar(self) -> date | None:
        """The last day of the half-year in which the norm is reached at the pace made; None where it never is."""
        if self.verstreken <= 0 or self.verbeterd <= 0:
            return None
        duur = (self.te_gaan * self.verstreken / self.verbeterd).to_integral_value(rounding=ROUND_CEILING)
        maand = self.stand.datum.year * 12 + self.stand.datum.month - 1 + int(duur)
        return date(maand // 12, 6, 30) if maand % 12 < 6 else date(maand // 12, 12, 31)

    def oordeel(self, risico_grens: Decimal, *, voorbij: bool) -> Oordeel:
        """The verdict: at the end the stand itself, before it whether the pace made reaches the norm in time."""
        if voorbij:
            return Oordeel.BEHAALD if self.over <= self.norm else Oordeel.NIET_BEHAALD
        if not self.te_gaan:
            return Oordeel.OP_KOERS
        if self.verstreken <= 0:
            return Oordeel.GEEN_GEGEVENS
        gemaakt, nodig = self.verbeterd * self.rest, self.te_gaan * self.verstreken  # the paces, not divided out
        if gemaakt >= nodig:
            return Oordeel.OP_KOERS
        return Oordeel.RISICO if gemaakt >= risico_grens * nodig else Oordeel.NIET_OP_KOERS


def labeltempo(
    reeks: Standenreeks, uitzonderingen: Standenreeks, *, norm: Decimal, begin: date, uiterlijk: date, voorbij: bool
) -> Labeltempo | None:
    """The pace from the stand at the start of the agreement (or the first after it) to the newest.

    Once `uiterlijk` is past, only the stand of that day counts; None without one.
    """
    stand = reeks.op(uiterlijk) if voorbij else reeks.tot_en_met(uiterlijk)
    if stand is None:
        return None
    eerder = [s for s in reeks.standen if s.datum < stand.datum]
    eerste = reeks.tot_en_met(begin) or (eerder[0] if eerder else None)
    vrij = uitzonderingen.tot_en_met(stand.datum)
    uitgezonderd = min(vrij.waarde, stand.waarde) if vrij else NUL  # no more than there are
    return Labeltempo(eerste if eerste in eerder else None, stand, uitgezonderd, norm, uiterlijk)


def oordeel_samen(oordelen: Iterable[Oordeel]) -> Oordeel:
    """The verdict on all together: no corporation can make up for homes that another leaves unimproved.

    One that falls short decides it, also where another did not report; else what is missing goes before the rest.
    """
    gezien = set(oordelen)
    return next((o for o in (*_TEGEN, *_VOLGORDE) if o in gezien), Oordeel.GEEN_GEGEVENS)
