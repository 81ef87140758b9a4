"""A Melding: what the person who delivered a workbook should know — place, what was found, what to do."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from prestatiemonitor.tables.schemas import MELDINGEN

Ernst = Literal["fout", "waarschuwing", "info"]
_LANGSTE = 300  # characters of a cell that a sentence quotes: a cell can hold a whole file
Vraag = Literal["kolom", "blad", "rij", "waarde", "koprij", "geldt"]
"""What a person can answer: what the column or sheet at that place is, what its row is, what a word in its cells means,
on which row the headings are, or what goes for the whole sheet."""


@dataclass(frozen=True)
class Meldingsoort:
    """A kind of Melding, declared once: code, severity, Dutch sentence and remedy with named fields to fill in.

    With a `vraag` a person can answer it on the page, and the answer becomes part of the assignment. `over` says what
    a `geldt` or `waarde` is about (`segment`, `planstatus`), or that only its `letter` tells a column from another.
    """

    code: str
    ernst: Ernst
    zin: str
    oplossing: str
    vraag: Vraag | None = None
    over: str = ""

    def __call__(self, blad: str = "", cel: str = "", gevonden: object = "", **velden: object) -> "Melding":
        """The Melding of this kind at one place; `velden` fill the names between braces in sentence and remedy."""
        velden = {"blad": blad, "cel": cel, "gevonden": gevonden, **velden}
        zinsdelen = {naam: _kort(waarde) for naam, waarde in velden.items()}
        return Melding(
            self.code,
            self.ernst,
            blad,
            cel,
            str(gevonden if self.vraag else _kort(gevonden)),  # an answer is kept under the whole text
            self.zin.format(**zinsdelen),
            self.oplossing.format(**zinsdelen),
            self.vraag,
            self.over or str(velden.get("over", "")),
        )


@dataclass(frozen=True)
class Melding:
    """One message about a workbook, in the columns of the table `meldingen`."""

    code: str
    ernst: Ernst
    blad: str
    cel: str
    gevonden: str
    melding: str
    oplossing: str
    vraag: Vraag | None = None  # with `over`, of the kind: no columns of the table
    over: str = ""

    def __str__(self) -> str:
        plaats = f"{self.blad}!{self.cel}: " if self.cel else f"{self.blad}: " if self.blad else ""
        return f"{plaats}{self.melding} {self.oplossing}"


def _kort(waarde: object) -> object:
    if not isinstance(waarde, str) or len(waarde) <= _LANGSTE:
        return waarde
    return f"{waarde[:_LANGSTE].rstrip()} …"


def meldingen_tabel(meldingen: Iterable[Melding]) -> pd.DataFrame:
    """The messages as the table `meldingen`; an empty place is missing (NA)."""
    frame = pd.DataFrame([vars(m) for m in meldingen], columns=MELDINGEN.kolomnamen)
    return MELDINGEN.vorm(frame.replace("", pd.NA))


def heeft_fout(meldingen: Iterable[Melding]) -> bool:
    """Whether any message stops the delivery."""
    return any(m.ernst == "fout" for m in meldingen)
