"""A delivery: what a person hands in (NieuweLevering) and what the store knows of it afterwards (Levering)."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

import pandas as pd


@dataclass(frozen=True, kw_only=True)
class NieuweLevering:
    """A workbook that a person has confirmed: its bytes, and all that the readers made of it.

    `tabellen` holds tables of `tables.schemas.TABELLEN` by name; `meldingen` and `celverantwoording` are the tables
    of `VERSLAGEN`. `soort` is one of `LEVERINGSOORTEN`; `lezerversie` says which reader made the tables, `afzender`
    whose workbook it is and `indeling` with which assignment (TOML) it was read; empty where there was none.
    """

    soort: str
    peildatum: date
    bestandsnaam: str
    inhoud: bytes
    wie: str
    opmerkingen: str = ""
    lezerversie: str
    tabellen: Mapping[str, pd.DataFrame]
    meldingen: pd.DataFrame
    celverantwoording: pd.DataFrame
    afzender: str = ""
    indeling: str = ""

    @property
    def sha256(self) -> str:
        """The hexadecimal SHA-256 of the bytes: what `Opslag.zoek` looks for."""
        return hashlib.sha256(self.inhoud).hexdigest()


@dataclass(frozen=True)
class Intrekking:
    """The withdrawal of a delivery: why, by whom, and when (UTC)."""

    reden: str
    wie: str
    wanneer: datetime


@dataclass(frozen=True)
class Levering:
    """A stored delivery without its contents; `wanneer` is in UTC, `intrekking` is None as long as it stands."""

    id: int
    soort: str
    peildatum: date
    bestandsnaam: str
    sha256: str
    wie: str
    wanneer: datetime
    opmerkingen: str
    lezerversie: str
    intrekking: Intrekking | None
    afzender: str = ""
    indeling: str = ""
