"""Rows: a table of the contract to the rows of its database table and back, with the same values and dtypes."""

from collections.abc import Iterator
from itertools import islice, repeat
from typing import Final

import pandas as pd
from sqlalchemy import Connection, insert, select

from prestatiemonitor.store.metadata import REGELTABELLEN
from prestatiemonitor.tables.schemas import DTYPES, Tabel

PORTIE: Final = 10_000
"""Rows per bulk insert: enough to be fast, few enough to need little memory."""


def gevormd(tabel: Tabel, frame: pd.DataFrame) -> pd.DataFrame:
    """`frame` in the contract's columns and dtypes; ValueError for a column or character that would be lost."""
    vreemd = [str(kolom) for kolom in frame.columns if kolom not in tabel.kolomnamen]
    if vreemd:
        raise ValueError(f"tabel {tabel.naam} heeft geen kolom {', '.join(vreemd)}")
    frame = tabel.vorm(frame)
    for kolom in tabel.kolommen:
        # PostgreSQL cannot keep a NUL character; both databases refuse it, so that neither surprises
        if kolom.soort == "tekst" and frame[kolom.naam].str.contains("\0", regex=False).any():
            raise ValueError(f"tabel {tabel.naam}, kolom {kolom.naam}: een NUL-teken kan niet worden bewaard")
    return frame


def schrijf_regels(verbinding: Connection, tabel: Tabel, levering_id: int, frame: pd.DataFrame) -> None:
    """Insert the rows of `frame` (as `gevormd`) in bulk, numbered from 0 in their order."""
    opdracht = insert(REGELTABELLEN[tabel.naam])
    regels = _regels(tabel, levering_id, frame)
    while portie := list(islice(regels, PORTIE)):
        verbinding.execute(opdracht, portie)


def _regels(tabel: Tabel, levering_id: int, frame: pd.DataFrame) -> Iterator[dict[str, object]]:
    kolommen = (frame[naam].astype(object).where(frame[naam].notna(), other=None).tolist() for naam in tabel.kolomnamen)
    namen = ("levering_id", "regel", *tabel.kolomnamen)
    return (
        dict(zip(namen, regel, strict=True))
        for regel in zip(repeat(levering_id, len(frame)), range(len(frame)), *kolommen, strict=True)
    )


def lees_regels(verbinding: Connection, tabel: Tabel, levering_id: int) -> pd.DataFrame:
    """The table of one delivery in the contract's dtypes, in the order in which it was delivered."""
    bron = REGELTABELLEN[tabel.naam]
    vraag = (
        select(*(bron.c[naam] for naam in tabel.kolomnamen))
        .where(bron.c.levering_id == levering_id)
        .order_by(bron.c.regel)
    )
    regels = verbinding.execute(vraag).all()
    if not regels:
        return tabel.leeg()
    # dtype per column: left to itself pandas would make a float of whole numbers with a blank between them
    kolommen = zip(tabel.kolommen, zip(*regels, strict=True), strict=True)
    return tabel.vorm(
        pd.DataFrame({kolom.naam: pd.Series(list(waarden), dtype=DTYPES[kolom.soort]) for kolom, waarden in kolommen})
    )
