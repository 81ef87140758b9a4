"""The normalised tables by name: those that a delivery gives and those in which reading gives account."""

from collections.abc import Mapping
from typing import Final

from prestatiemonitor.tables.jaarschijf import ACTIVITEITEN, KERNCIJFERS, TOEWIJZINGEN, VOORRAADMUTATIES
from prestatiemonitor.tables.planmonitor import PLANNEN, PROGRAMMA
from prestatiemonitor.tables.tabel import DTYPES, Kolom, Soort, Tabel
from prestatiemonitor.tables.verslagen import CELVERANTWOORDING, MELDINGEN

__all__ = [
    "ACTIVITEITEN", "CELVERANTWOORDING", "DTYPES", "KERNCIJFERS", "MELDINGEN", "PLANNEN", "PROGRAMMA", "TABELLEN",
    "TOEWIJZINGEN", "VERSLAGEN", "VOORRAADMUTATIES", "Kolom", "Soort", "Tabel", "tabellen_van",
]  # fmt: skip

TABELLEN: Final[Mapping[str, Tabel]] = {
    tabel.naam: tabel for tabel in (PLANNEN, PROGRAMMA, VOORRAADMUTATIES, TOEWIJZINGEN, ACTIVITEITEN, KERNCIJFERS)
}
VERSLAGEN: Final[Mapping[str, Tabel]] = {tabel.naam: tabel for tabel in (MELDINGEN, CELVERANTWOORDING)}


def tabellen_van(levering: str) -> list[Tabel]:
    """The tables that a delivery of kind `planmonitor` or `jaarschijf` gives, in the order of the contract."""
    return [tabel for tabel in TABELLEN.values() if tabel.levering == levering]
