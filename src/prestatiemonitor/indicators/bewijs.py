"""Bewijs: with what a figure was computed, so that it can be computed again: software, norms, deliveries, moment."""

import hashlib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from prestatiemonitor.tables.correctie import Correctie

_BRON = Path(__file__).parents[1]
_KENMERK = 12  # hexadecimal digits: enough to tell receipts apart, few enough to read out in a meeting


@dataclass(frozen=True)
class Leveringsbewijs:
    """One delivery that was used: its number, kind, peildatum, file with its SHA-256, how it was read, corrections.

    `tabellen` is the fingerprint of the tables that reading gave: what the same bytes say depends on the words that
    the reader knew then as well.
    """

    id: int
    soort: str
    peildatum: date
    bestandsnaam: str
    sha256: str
    lezerversie: str
    correcties: tuple[Correctie, ...] = ()
    indeling: str = ""  # the answers with which the file was read
    tabellen: str = ""

    @property
    def inhoud(self) -> tuple[object, ...]:
        """What the figures follow from: the same in another store, where it has another number or file name."""
        correcties = sorted((c.tabel, c.regel, c.kolom, c.wordt or "", c.wordt is None) for c in self.correcties)
        gelezen = (self.sha256, self.lezerversie, self.indeling, self.tabellen)
        return (self.soort, self.peildatum.isoformat(), *gelezen, tuple(correcties))


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
    oordelen: tuple[int, ...] = ()  # of people, shown beside the figures; nothing is computed with them

    @property
    def kenmerk(self) -> str:
        """A short mark that differs as soon as anything differs that figures follow from, and only then."""
        geleverd = tuple((soort, dag.isoformat()) for soort, dag in self.geleverd)
        rekening = (self.software, self.normen, self.peilmoment.isoformat(), self.uitsnede, geleverd)
        leveringen = sorted(repr(levering.inhoud) for levering in self.leveringen)
        return hashlib.sha256(repr((rekening, leveringen)).encode()).hexdigest()[:_KENMERK]

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
    inhoud = b"".join(pad.relative_to(_BRON).as_posix().encode() + pad.read_bytes() for pad in bronnen)
    return f"{version('prestatiemonitor')} ({hashlib.sha256(inhoud).hexdigest()[:_KENMERK]})"


def _levering(levering: Leveringsbewijs) -> str:
    gecorrigeerd = len(levering.correcties)
    return (
        f"Levering {levering.id}: {levering.soort} {_dag(levering.peildatum)}, {levering.bestandsnaam} "
        f"(SHA-256 {levering.sha256[:_KENMERK]}, lezer {levering.lezerversie}, tabellen {levering.tabellen[:_KENMERK]})"
        + (f", met {gecorrigeerd} {'correctie' if gecorrigeerd == 1 else 'correcties'}" if gecorrigeerd else "")
    )


def _dag(dag: date) -> str:
    return f"{dag:%d-%m-%Y}"
