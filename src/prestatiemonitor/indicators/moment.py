"""Moment: everything an indicator may know — the tables on a peildatum, when they came, and what was agreed."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pandas as pd

from prestatiemonitor.afspraken import Afspraken, Instellingen
from prestatiemonitor.indicators.bewijs import Bewijs
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Mensoordeel
from prestatiemonitor.tables.correctie import Correctie
from prestatiemonitor.tables.herhaling import Herhaling
from prestatiemonitor.tables.waarden import HALFJAAR


@dataclass(frozen=True)
class Moment:
    """One peilmoment.

    `tabellen` holds the normalised tables by name; a table that was not delivered is absent. Their row labels name
    the source rows in Bronregels. `geleverd` gives the peildatum of the delivery used, by kind of delivery.
    `correcties` are in the tables already, and `zonder_correcties` is the same moment as delivered, where there are
    any. `mensoordelen` are what people said on it of figures, newest first. `bewijs` says with what all was computed; a
    made-up Moment has none.
    """

    peildatum: date
    tabellen: Mapping[str, pd.DataFrame]
    geleverd: Mapping[str, date]
    afspraken: Afspraken
    instellingen: Instellingen
    correcties: tuple[Correctie, ...] = ()
    mensoordelen: tuple[Mensoordeel, ...] = ()
    herhaald: tuple[Herhaling, ...] = ()  # corrections of earlier deliveries that the tables give again as they were
    niet_toegepast: tuple[str, ...] = ()  # why something that people wrote could not be used, in Dutch
    bewijs: Bewijs | None = None
    zonder_correcties: "Moment | None" = None
    leveringen: tuple[tuple[str, date], ...] = ()  # kind and peildatum of all that stand, up to the peilmoment

    @property
    def jaren(self) -> tuple[int, ...]:
        """The calendar years of the agreement."""
        return self.afspraken.jaren

    @property
    def corporaties(self) -> tuple[str, ...]:
        """The corporations that signed, by the name the tables use."""
        return tuple(partij.code for partij in self.afspraken.corporaties)

    def compleet(self, jaar: int) -> bool:
        """Whether the year is over: a peildatum of 31 December or later."""
        return self.peildatum >= date(jaar, 12, 31)

    def halfjaar_voorbij(self, jaar: int, halfjaar: str) -> bool:
        """Whether half-year "1" or "2" of the year is over."""
        return self.peildatum >= _einde(jaar, halfjaar)

    def stand_tot(self, levering: str) -> date:
        """Up to which day a kind of delivery can tell: the peildatum, or its own where the one in use is older."""
        return min(self.peildatum, self.geleverd.get(levering, self.peildatum))

    def begonnen(self, jaar: int, levering: str = "jaarschijf") -> tuple[str, ...]:
        """The half-years that a figure for the whole year is about: in a delivery of before July only the first."""
        return HALFJAAR if self.stand_tot(levering) > _einde(jaar, "1") else HALFJAAR[:1]

    def ontbrekend(self, jaar: int, gemeld: Collection[str], levering: str = "jaarschijf") -> tuple[str, ...]:
        """The half-years that are over and not told of in full: not in `gemeld`, or in a delivery from before its end.

        A figure for the year in an older delivery is 'so far': it says nothing of the half-year after that delivery.
        """
        stand = self.stand_tot(levering)
        return tuple(
            halfjaar
            for halfjaar in HALFJAAR
            if self.halfjaar_voorbij(jaar, halfjaar) and (halfjaar not in gemeld or stand < _einde(jaar, halfjaar))
        )

    def norm(self, naam: str, jaar: int, partij: str = GEZAMENLIJK) -> Decimal | None:
        """The norm that this peilmoment holds that year against for that party, or None where there is none.

        It is the one in force at the end of the year, as far as it was known on the peildatum. While the year runs it
        is the one in force on the peildatum, where there is one: a change of a later day leaves an earlier peilmoment
        as it was, also for the years ahead.
        """
        norm = self.afspraken.normen.get(naam)
        if norm is None:
            return None
        nu = norm.value_on(self.peildatum, partij) if self.peildatum.year == jaar else None
        return norm.value_known(date(jaar, 12, 31), self.peildatum, partij) if nu is None else nu

    def norm_nu(self, naam: str) -> Decimal | None:
        """The norm in force on the peildatum for all together, or None where there is none."""
        norm = self.afspraken.normen.get(naam)
        return None if norm is None else norm.value_on(self.peildatum)


def _einde(jaar: int, halfjaar: str) -> date:
    return date(jaar, 6, 30) if halfjaar == "1" else date(jaar, 12, 31)
