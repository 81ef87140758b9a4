"""A figure with what it counts, or the question that must be answered before it can be read."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.jaarschijf.gezegd import Gezegd
from prestatiemonitor.readers.jaarschijf.lagen import Laag

Soort = Literal["toewijzingen", "kerncijfers"]


@dataclass(frozen=True)
class Cijfer(Gezegd):
    """One figure: where it stands and what it counts."""

    rij: int
    kolom: int
    soort: Soort
    partij_aangenomen: bool = False  # nothing says so: whose figure it is where a sheet names nobody
    als_procent: bool = False  # its number is shown as a percentage: 0,07 as 7%
    met_teken: bool = False  # its number is shown with a percent sign behind it: 15 as 15%
    procent_zeker: bool = False  # an assignment says so, or that it is a share
    telt_mee: bool = False  # an assignment says that this is no total
    als_totaal: bool = False  # an assignment says that it is one
    onbekende_groep: bool = False  # under urgent groups, and not in the list of these
    waarvan: tuple[int, int] | None = None  # the text that calls it a part of another group
    waarvan_tekst: str = ""
    label: str = ""
    banner: tuple[int, int] | None = None


@dataclass(frozen=True)
class Getal:
    """A figure with its number; `eraf` is what went off the number in the cell, counted elsewhere."""

    cijfer: Cijfer
    waarde: float
    eraf: float = 0


@dataclass(frozen=True)
class Vraag:
    """What keeps a figure from being read: what to ask, and at which cell."""

    soort: Literal["rij", "kolom", "tegenstrijdig", "deel", "blad", "tussen", "niet", "eenheid"]
    plek: tuple[int, int]
    gevonden: str
    wat: str = ""


def onbekend_bij(laag: Laag, labels: Sequence[Laag]) -> Vraag:
    """The question what a text means, asked at its row or its column."""
    return Vraag("rij" if laag in labels or not laag.wat.tekst else "kolom", laag.plek, laag.wat.tekst)


SOORT_VAN_VRAAG = {
    "rij": ms.CIJFER_ONBEKEND,
    "kolom": ms.KOLOM_ONBEKEND,
    "tegenstrijdig": ms.CIJFER_TEGENSTRIJDIG,
    "deel": ms.DEEL_VAN_JAAR,
    "blad": ms.DEEL_VAN_BLAD,
    "tussen": ms.TEKST_TUSSEN_REGELS,
    "niet": ms.CIJFER_GEEN_STAND,
    "eenheid": ms.CIJFER_EENHEID,
}
