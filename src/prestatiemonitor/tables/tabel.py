"""What a normalised table is: its columns with their kinds, coded values and the words a template shows for them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

import pandas as pd

Soort = Literal["tekst", "geheel", "getal", "aandeel", "waarheid"]
DTYPES: Final[Mapping[Soort, str]] = {
    "tekst": "str",
    "geheel": "Int64",
    "getal": "Float64",
    "aandeel": "Float64",
    "waarheid": "boolean",
}


@dataclass(frozen=True)
class Kolom:
    """One column: its name (contract), kind, heading in a template, explanation, and coded values if it has them.

    `{corporaties}` and the like in explanation and example are names that `tables.namen` fills in.
    """

    naam: str
    soort: Soort
    label: str
    uitleg: str
    waarden: tuple[str, ...] = ()
    verplicht: bool = False
    voorbeeld: str | int | float | bool | None = None


@dataclass(frozen=True)
class Tabel:
    """One table: its name, heading, the kind of delivery it comes from (none for reports), and its columns."""

    naam: str
    label: str
    levering: str | None
    uitleg: str
    kolommen: tuple[Kolom, ...]
    sleutel: tuple[str, ...] = field(default=())

    @property
    def kolomnamen(self) -> list[str]:
        return [kolom.naam for kolom in self.kolommen]

    @property
    def telkolom(self) -> str | None:
        """The column that counts or measures; None for a table whose rows say something."""
        return next((naam for naam in ("aantal", "waarde") if naam in self.kolomnamen), None)

    @property
    def invulkolommen(self) -> tuple[Kolom, ...]:
        """The columns a person fills in: all but `bron`, which the reader writes."""
        return tuple(kolom for kolom in self.kolommen if kolom.naam != "bron")

    def __getitem__(self, naam: str) -> Kolom:
        return next(kolom for kolom in self.kolommen if kolom.naam == naam)

    def leeg(self) -> pd.DataFrame:
        """An empty DataFrame with this table's columns and dtypes."""
        return self.vorm(pd.DataFrame(columns=self.kolomnamen))

    def vorm(self, frame: pd.DataFrame) -> pd.DataFrame:
        """`frame` with exactly this table's columns, in order, in this table's dtypes; absent columns become empty.

        Values must already be right; a value that does not fit the dtype raises (a programming mistake).
        """
        frame = frame.reindex(columns=self.kolomnamen)
        return frame.astype({k.naam: DTYPES[k.soort] for k in self.kolommen}).reset_index(drop=True)


def bron() -> Kolom:
    """The column in which the reader writes where a row comes from."""
    return Kolom("bron", "tekst", "Bron", "Blad en cel waaruit de regel is gelezen")
