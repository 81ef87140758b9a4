"""Verandering: what changed in a figure between two peilmomenten."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from prestatiemonitor.indicators.register import INDICATOREN
from prestatiemonitor.indicators.uitkomst import Uitkomst


@dataclass(frozen=True)
class Verandering:
    """One figure on two moments; `verschil` is None where either is unknown, which is not the same as no change."""

    nu: Uitkomst
    toen: Uitkomst | None
    sinds: date
    jaren: int = 0  # how many years earlier the year is that `toen` is about: 2025 beside 2026

    @property
    def verschil(self) -> Decimal | None:
        if self.toen is None or self.toen.waarde is None or self.nu.waarde is None:
            return None
        return self.nu.waarde - self.toen.waarde

    @property
    def soort(self) -> Literal["nieuw", "onbekend", "gelijk", "anders"]:
        """Whether the figure is new, unknown both times, the same (value and verdict), or another one."""
        if self.toen is None:
            return "nieuw"
        if self.toen.waarde is None and self.nu.waarde is None and not self.ander_oordeel:
            return "onbekend"
        zelfde = self.toen.waarde == self.nu.waarde and not self.ander_oordeel
        return "gelijk" if zelfde else "anders"

    @property
    def ander_oordeel(self) -> bool:
        return self.toen is not None and self.toen.oordeel != self.nu.oordeel


def veranderingen(
    nu: Iterable[Uitkomst], toen: Iterable[Uitkomst], sinds: date, *, jaren: int = 0
) -> dict[tuple[str, str, str, str], Verandering]:
    """Per figure of `nu` what it was on `sinds`, by `Uitkomst.sleutel`.

    With `jaren` a figure about one year or half-year is held beside that of so many years before: the first half of
    2026 beside the first half of 2025. A figure about a period stays that of the same period, and one of an indicator
    whose years are those of delivery (`Indicator.per_oplevering`) stays that of the same year of delivery.
    """
    eerder = {uitkomst.sleutel: uitkomst for uitkomst in toen}
    gevonden = {}
    for uitkomst in nu:
        terug = jaren if _schuift(uitkomst) else 0
        gevonden[uitkomst.sleutel] = Verandering(uitkomst, eerder.get(_toen(uitkomst, terug)), sinds, terug)
    return gevonden


def _toen(uitkomst: Uitkomst, jaren: int) -> tuple[str, str, str, str]:
    if uitkomst.jaar is None:
        return uitkomst.sleutel
    periode = uitkomst.periode.replace(str(uitkomst.jaar), str(uitkomst.jaar - jaren), 1)
    return uitkomst.indicator, uitkomst.afspraak, uitkomst.partij, periode


def _schuift(uitkomst: Uitkomst) -> bool:
    """Whether the figure is about one year in which something happened, so that a year later it is about the next."""
    gedeclareerd = INDICATOREN.get(uitkomst.indicator)
    return uitkomst.jaar is not None and not (gedeclareerd and gedeclareerd.per_oplevering)


def zelfde_maand_vorig_jaar(peildatum: date, momenten: Iterable[date]) -> date | None:
    """The newest of `momenten` in the same month a year before; None where none was delivered."""
    vorig = [m for m in momenten if (m.year, m.month) == (peildatum.year - 1, peildatum.month)]
    return max(vorig, default=None)
