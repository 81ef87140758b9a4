"""What a delivery tells as done of a time after its peildatum: said with its place, for it is never counted."""

import datetime as dt
from collections.abc import Iterator, Mapping

import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.controle.plausibel import plaats
from prestatiemonitor.tables.meldingen import Melding
from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.tables.toekomst import GEBEURD, niet_begonnen

_GENOEMD = 3  # plans by name; of more the number
VROEG = frozenset({ms.NA_PEILDATUM.code, ms.GEREED_NA_PEILDATUM.code})
"""The codes of what is only known beside a peildatum."""


def na_peildatum(tabellen: Mapping[str, pd.DataFrame], peildatum: dt.date) -> Iterator[Melding]:
    """A Melding per table, party and year, and per year of homes in plans, at the first of its rows."""
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
    yield from _gereed(tabellen, peildatum)


def _gereed(tabellen: Mapping[str, pd.DataFrame], peildatum: dt.date) -> Iterator[Melding]:
    """A Melding per year to come of which homes in plans are said to be realised, at the first of them."""
    programma, plannen = tabellen.get("programma"), tabellen.get("plannen")
    if programma is None or plannen is None:
        return
    vroeg = programma["gerealiseerd"].eq(True) & programma["jaar_van"].gt(peildatum.year) & programma["aantal"].gt(0)
    namen = plannen.drop_duplicates("plan_sleutel").set_index("plan_sleutel")["plan"]
    for jaar, groep in programma[vroeg.fillna(False)].groupby("jaar_van"):
        sleutels = groep["plan_sleutel"].drop_duplicates()
        wie = [str(namen.get(sleutel, sleutel)) for sleutel in sleutels.head(_GENOEMD)]
        meer = [f"{len(sleutels) - _GENOEMD} andere plannen"] if len(sleutels) > _GENOEMD else []
        yield ms.GEREED_NA_PEILDATUM(
            *plaats(str(groep["bron"].iloc[0])),
            ", ".join([*wie, *meer]),
            aantal=int(groep["aantal"].sum()),
            jaar=int(str(jaar)),
            peildatum=f"{peildatum:%d-%m-%Y}",
        )
