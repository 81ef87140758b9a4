"""The state of one reading: what was found so far, for every step to add to."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad, Werkboek
from prestatiemonitor.readers.gesteld import Controlereeks
from prestatiemonitor.readers.indeling import Indeling
from prestatiemonitor.readers.ledger import Bladverantwoording, Celverantwoording
from prestatiemonitor.readers.tekstkolom import lege_tekstkolom, tekstkolom
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.tables.meldingen import Melding, Meldingsoort
from prestatiemonitor.tables.schemas import DTYPES, TABELLEN


@dataclass(frozen=True)
class Herkend:
    """What was recognised on one sheet: the layout in words, the row of the headings, and what each column gives."""

    blad: str
    indeling: str
    koprij: int
    regels: int
    kolommen: tuple[tuple[str, str, str], ...]  # cell of the heading, heading as written, meaning in words


@dataclass
class Lezing:
    """One workbook being read."""

    werkboek: Werkboek
    indeling: Indeling
    letterlijk: bool = False  # whether it is a list that the monitor wrote, and nobody changed
    peildatum: dt.date | None = None  # the one that the sender gave
    meldingen: list[Melding] = field(default_factory=list)
    herkend: list[Herkend] = field(default_factory=list)
    delen: dict[str, list[pd.DataFrame]] = field(default_factory=dict)
    controles: list[Controlereeks] = field(default_factory=list)
    voorraadcijfers: list[Any] = field(default_factory=list)  # figures of tables of stock changes, until all are read
    overgeslagen_plannen: set[str] = field(default_factory=set)  # by the assignment, of which homes may stand elsewhere
    voorraadjaren: list[Any] = field(default_factory=list)  # years that drop nowhere (or do), until all tables are read
    jaarschijfregels: list[Any] = field(default_factory=list)  # of allocations and other figures, until all are read

    def __post_init__(self) -> None:
        self.verantwoording = {blad.naam: Bladverantwoording(blad) for blad in self.werkboek.bladen}

    def meld(self, soort: Meldingsoort, blad: Blad, rij: int, kolom: int, **velden: object) -> None:
        """Add a Melding at a cell; `gevonden` is the cell's content unless given."""
        velden.setdefault("gevonden", als_tekst(blad.cellen[rij, kolom]))
        bladnaam, cel = blad.plaats(rij, kolom)
        self.meldingen.append(soort(bladnaam, cel, **velden))

    def boek(self, blad: Blad, rij: Any, kolom: Any, rol: str, tabel: str = "", reden: str = "") -> None:
        """Book cells of a sheet in the ledger; those of a rearranged sheet at the places where they stand."""
        if blad.herkomst is None:
            self.verantwoording[blad.naam].boek(rij, kolom, rol, tabel, reden)
            return
        keuze = np.zeros(blad.cellen.shape, dtype=bool)
        keuze[rij, kolom] = True
        for nummer, naam in enumerate(blad.herkomst.bladen):
            eigen = keuze & (blad.herkomst.blad == nummer)
            plekken = blad.herkomst.rij[eigen], blad.herkomst.kolom[eigen]
            self.verantwoording[naam].boek(*plekken, rol, tabel, reden)

    def voeg_toe(self, tabel: str, kolommen: Mapping[str, Any]) -> None:
        """Add rows to a table, given as columns of equal length; absent columns become empty."""
        lengte = max((len(kolom) for kolom in kolommen.values()), default=0)
        if not lengte:
            return
        niets, reeksen = np.zeros(lengte, dtype=int), list[Any]()
        for kolom in TABELLEN[tabel].kolommen:
            leeg, reeks = _leeg(DTYPES[kolom.soort]), kolommen.get(kolom.naam)
            if reeks is None:
                reeksen.append(lege_tekstkolom(lengte) if kolom.soort == "tekst" else leeg.take(niets))
            elif kolom.soort == "tekst" and isinstance(reeks, list):
                reeksen.append(tekstkolom(reeks))
            elif isinstance(reeks, pd.api.extensions.ExtensionArray) and reeks.dtype == leeg.dtype:
                reeksen.append(reeks)
            else:
                reeksen.append(pd.array(reeks, dtype=leeg.dtype, copy=False))
        deel = pd.DataFrame(dict(enumerate(reeksen)), copy=False)
        deel.columns = _kolomnamen(tabel)
        self.delen.setdefault(tabel, []).append(deel)

    def tabel(self, naam: str) -> pd.DataFrame:
        """All rows of a table found so far."""
        delen = [deel for deel in self.delen.get(naam, []) if len(deel)]
        if len(delen) == 1:
            return delen[0]
        return pd.concat(delen, ignore_index=True) if delen else TABELLEN[naam].leeg()

    def meld_onbruikbaar(self, blad: Blad, rijen: Sequence[int], kolommen: Sequence[int]) -> None:
        """A `fout` for every Excel error and every formula without a value among these rows and columns."""
        in_rijen, in_kolommen = set(rijen), set(kolommen)
        for (rij, kolom), fout in sorted(blad.foutcellen.items()):
            if rij in in_rijen and kolom in in_kolommen:
                self.meld(ms.FOUTCEL, blad, rij, kolom, gevonden=fout)
        for rij, kolom in sorted(blad.zonder_waarde):
            if rij in in_rijen and kolom in in_kolommen:
                self.meld(ms.FORMULE_ZONDER_WAARDE, blad, rij, kolom, gevonden="")
        for rij, kolom in [*blad.foutcellen, *blad.zonder_waarde]:
            if rij in in_rijen and kolom in in_kolommen:
                self.boek(blad, rij, kolom, "overgeslagen", reden="geen bruikbare waarde")

    def celverantwoording(self) -> Celverantwoording:
        return Celverantwoording(tuple(self.verantwoording.values()))


@lru_cache(maxsize=32)
def _kolomnamen(tabel: str) -> pd.Index:
    """The names of the columns; kept, with what pandas makes of them to find a column."""
    return pd.Index([kolom.naam for kolom in TABELLEN[tabel].kolommen])


@lru_cache(maxsize=16)
def _leeg(dtype: Any) -> Any:
    """One missing value, to be taken as often as a column is long."""
    return pd.array([None], dtype=dtype)
