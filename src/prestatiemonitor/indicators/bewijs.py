"""Bewijs: with what a figure was computed, so that it can be computed again: software, norms, deliveries, moment."""

import hashlib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

_BRON = Path(__file__).parents[1]
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
    geleverd: tuple[tuple[str, date], ...] = ()  # of all that stood, also older: what the overlegcyclus counts
    oordelen: tuple[int, ...] = ()  # of people, shown beside the figures

    @property
    def kenmerk(self) -> str:
        """A short mark that differs as soon as anything in the receipt does."""
        return hashlib.sha256(repr(self).encode()).hexdigest()[:_KENMERK]

    def regels(self) -> list[str]:
        """The receipt in Dutch, one fact a line, as exports print it."""
        waarover = f"peilmoment {_dag(self.peilmoment)}{', ' if self.uitsnede else ''}{self.uitsnede}"
        regels = [
            f"Bewijs {self.kenmerk}: {waarover}",
            f"Prestatiemonitor {self.software}; normbestanden {self.normen[:_KENMERK]}",
            *(_levering(levering) for levering in self.leveringen),
        ]
        if self.oordelen:
            regels.append(f"Oordelen en opmerkingen van partijen: nummer {', '.join(map(str, self.oordelen))}")
        return regels


@lru_cache(maxsize=1)
def softwareversie() -> str:
    """The version of the monitor with a mark of its source: two states of one version are not the same software."""
    bronnen = sorted(_BRON.rglob("*.py"))
    inhoud = b"".join(str(pad.relative_to(_BRON)).encode() + pad.read_bytes() for pad in bronnen)
    return f"{version('prestatiemonitor')} ({hashlib.sha256(inhoud).hexdigest()[:_KENMERK]})"


def _levering(levering: Leveringsbewijs) -> str:
    gecorrigeerd = len(levering.correcties)
    return (
        f"Levering {levering.id}: {levering.soort} {_dag(levering.peildatum)}, {levering.bestandsnaam} "
        f"(SHA-256 {levering.sha256[:_KENMERK]}, lezer {levering.lezerversie})"
        + (f", met {gecorrigeerd} {'correctie' if gecorrigeerd == 1 else 'correcties'}" if gecorrigeerd else "")
    )


def _dag(dag: date) -> str:
    return f"{dag:%d-%m-%Y}"
