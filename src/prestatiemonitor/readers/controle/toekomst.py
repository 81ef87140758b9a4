"""What a delivery tells as done of a time after its peildatum: said with its place, for it is never counted."""

import datetime as dt
from collections.abc import Iterator, Mapping

import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.controle.plausibel import plaats
from prestatiemonitor.tables.meldingen import Melding
from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.tables.toekomst import GEBEURD, niet_begonnen


def na_peildatum(tabellen: Mapping[str, pd.DataFrame], peildatum: dt.date) -> Iterator[Melding]:
    """A Melding per table, party and year, at the first of its rows."""
    for naam, (jaar, wie) in GEBEURD.items():
        frame = tabellen.get(naam)
        if frame is None or frame.empty:
            continue
        per: dict[tuple[str, int], list[str]] = {}
        los = frame.loc[niet_begonnen(naam, frame, peildatum), [wie, jaar, "bron"]]
        for partij, van_jaar, bron in los.itertuples(index=False, name=None):
            per.setdefault(("onbekend" if pd.isna(partij) else partij, int(van_jaar)), []).append(bron)
        for (partij, van_jaar), bronnen in per.items():
            blad, cel = plaats(str(bronnen[0]))
            aantal = "1 regel" if len(bronnen) == 1 else f"{len(bronnen)} regels"
            dag = f"{peildatum:%d-%m-%Y}"
            tabel = TABELLEN[naam].label
            yield ms.NA_PEILDATUM(blad, cel, partij, tabel=tabel, jaar=van_jaar, aantal=aantal, peildatum=dag)
