"""Whether a correction can be kept: the delivery has that value, it reads so, and the row as corrected could be."""

from collections.abc import Sequence

import pandas as pd
from sqlalchemy import Connection, select

from prestatiemonitor.afspraken import GEZAMENLIJK, load_afspraken
from prestatiemonitor.store.fouten import CorrectieOnmogelijk
from prestatiemonitor.store.metadata import INHOUDSOPGAVE
from prestatiemonitor.store.regels import lees_regels
from prestatiemonitor.tables.correctie import Correctie, als_tekst, bezwaren, pas_toe, waarom_niet
from prestatiemonitor.tables.schemas import TABELLEN


def geleverde_tabel(verbinding: Connection, levering_id: int, naam: str) -> dict[str, pd.DataFrame]:
    """A table of a delivery by its name; empty where the delivery gave none of that name."""
    gegeven = (INHOUDSOPGAVE.c.levering_id == levering_id) & (INHOUDSOPGAVE.c.tabel == naam)
    if naam not in TABELLEN or verbinding.scalar(select(INHOUDSOPGAVE.c.tabel).where(gegeven)) is None:
        return {}
    return {naam: lees_regels(verbinding, TABELLEN[naam], levering_id)}


def controleer(nieuw: Correctie, frame: pd.DataFrame | None, staand: Sequence[Correctie]) -> None:
    """Raise CorrectieOnmogelijk where `nieuw` cannot correct this table as delivered, beside those that stand.

    An objection to the row that it already had as it stands is no reason: that may be corrected next.
    """
    if (fout := waarom_niet(nieuw, frame)) or frame is None:
        raise CorrectieOnmogelijk(fout)
    tabel = TABELLEN[nieuw.tabel]
    geleverd = frame.loc[[nieuw.regel]]
    was, plaats = (als_tekst(geleverd[kolom].iloc[0]) for kolom in (nieuw.kolom, "bron"))
    if was != nieuw.was:
        raise CorrectieOnmogelijk(f"aangeleverd is ‘{was or 'leeg'}’, niet ‘{nieuw.was or 'leeg'}’")
    if plaats and plaats != nieuw.plaats:
        raise CorrectieOnmogelijk(f"de regel staat op {plaats}, niet op {nieuw.plaats}")
    nu = pas_toe(geleverd, tabel, staand)
    if als_tekst(nu[nieuw.kolom].iloc[0]) == nieuw.wordt:
        raise CorrectieOnmogelijk(f"er staat al ‘{nieuw.wordt or 'leeg'}’")
    partijen = [*(partij.code for partij in load_afspraken().partijen), GEZAMENLIJK]
    al, straks = (
        bezwaren(tabel, {str(naam): waarde for naam, waarde in rij.iloc[0].items()}, partijen)
        for rij in (nu, pas_toe(nu, tabel, [nieuw]))
    )
    if erbij := [bezwaar for bezwaar in straks if bezwaar not in al]:
        raise CorrectieOnmogelijk("; ".join(erbij))
