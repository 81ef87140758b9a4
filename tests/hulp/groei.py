"""Rows of a jaarschijf and of a planmonitor from which netto groei is computed."""

from collections.abc import Callable
from datetime import date

from prestatiemonitor.indicators import Moment, Uitkomst

S = "sociale_huur"
JUNI, EIND_2025, EIND_2027 = date(2026, 6, 30), date(2025, 12, 31), date(2027, 12, 31)
ID = "netto_groei_sociaal"
ALLIANTIE_2025 = ("de Alliantie", S, "verkoop", "realisatie", 2025, 2025, None, -10)
PLANNEN = [("H", "Hard", "2A", "hard", "WSN"), ("Z", "Zacht", "3", "zacht", "WSN")]
Samen = Callable[[Moment, str, str], Uitkomst]


def wsn(mutatie: str, basis: str, jaar: int, aantal: int | None, halfjaar: str | None = None) -> tuple[object, ...]:
    """A change in the social stock of WSN."""
    return ("WSN", S, mutatie, basis, jaar, jaar, halfjaar, aantal)


def in_plan(sleutel: str, aantal: int, jaar: int = 2026, gerealiseerd: bool | None = None) -> tuple[object, ...]:
    """New social homes to rent in one of PLANNEN."""
    return (sleutel, "nieuwbouw", "huur", "sociaal", jaar, jaar, aantal, gerealiseerd)
