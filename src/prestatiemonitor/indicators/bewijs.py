"""Bewijs: with what a figure was computed, so that it can be computed again: software, norms, deliveries, moment."""

import hashlib
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version

_KENMERK = 12  # hexadecimal digits: enough to tell receipts apart, few enough to read out in a meeting


@dataclass(frozen=True)
class Leveringsbewijs:
    """One delivery that was used: its number, kind, peildatum, file with its SHA-256, reader, and its corrections."""

    id: int
    soort: str
    peildatum: date
    bestandsnaam: str
    sha256: str
    lezerversie: str
    correcties: tuple[int, ...] = ()


@dataclass(frozen=True)
class Bewijs:
    """What the figures of one peilmoment follow from; equal receipts give equal figures.

    `normen` is the SHA-256 over the files of the agreement, `uitsnede` a part of the tables (`kern Nijkerk`) where
    not all of them were used.
    """

    software: str
    normen: str
    peilmoment: date
    leveringen: tuple[Leveringsbewijs, ...]
    uitsnede: str = ""

    @property
    def kenmerk(self) -> str:
        """A short mark that differs as soon as anything in the receipt does."""
        return hashlib.sha256(repr(self).encode()).hexdigest()[:_KENMERK]

    def regels(self) -> list[str]:
        """The receipt in Dutch, one fact a line, as exports print it."""
        return [
            f"Bewijs {self.kenmerk}: peilmoment {_dag(self.peilmoment)}" + (f", {self.uitsnede}" * bool(self.uitsnede)),
            f"Prestatiemonitor {self.software}; normbestanden {self.normen[:_KENMERK]}",
            *(_levering(levering) for levering in self.leveringen),
        ]


def softwareversie() -> str:
    """The version of the monitor, as installed."""
    return version("prestatiemonitor")


def _levering(levering: Leveringsbewijs) -> str:
    gecorrigeerd = len(levering.correcties)
    return (
        f"Levering {levering.id}: {levering.soort} {_dag(levering.peildatum)}, {levering.bestandsnaam} "
        f"(SHA-256 {levering.sha256[:_KENMERK]}, lezer {levering.lezerversie})"
        + (f", met {gecorrigeerd} {'correctie' if gecorrigeerd == 1 else 'correcties'}" if gecorrigeerd else "")
    )


def _dag(dag: date) -> str:
    return f"{dag:%d-%m-%Y}"
