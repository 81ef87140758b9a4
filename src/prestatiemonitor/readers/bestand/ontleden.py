"""The answer of the process that parses, as the cells of each sheet; what it cannot read raises Onleesbaar."""

import datetime as dt
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import ANDERS, GETAL, TEKST, Bereik, Cellen
from prestatiemonitor.readers.bestand.foutwoorden import foutwoorden
from prestatiemonitor.readers.bestand.grenzen import Grenzen
from prestatiemonitor.readers.bestand.kind import BLOK
from prestatiemonitor.readers.bestand.kinderen import Afgebroken
from prestatiemonitor.readers.bestand.onleesbaar import Onleesbaar

Berichten = Iterator[tuple[bytes, bytes]]


class Onbekend(Exception):
    """The parser met something that it does not know; carries its words."""


class Ruwblad(NamedTuple):
    """A sheet as the parser gives it, from A1 on, and the cells in which an error stands as text."""

    naam: str
    zichtbaar: bool
    cellen: Cellen
    soorten: npt.NDArray[np.uint8]
    samengevoegd: tuple[Bereik, ...]
    fouten: dict[tuple[int, int], str]


def uit_json(inhoud: dict[str, Any]) -> object:
    """The cell that `als_json` wrote in the other process."""
    ((soort, waarde),) = inhoud.items()
    lezers: dict[str, Callable[[Any], object]] = {
        "datetime": dt.datetime.fromisoformat,
        "date": dt.date.fromisoformat,
        "time": dt.time.fromisoformat,
        "timedelta": lambda seconden: dt.timedelta(seconds=seconden),
    }
    return lezers[soort](waarde)


def ruwe_bladen(berichten: Berichten, grenzen: Grenzen) -> list[Ruwblad]:
    """All sheets of a workbook."""
    bladen: list[_Bladbouw] = []
    try:
        for soort, deel in berichten:
            if soort == b"B":
                bladen.append(_Bladbouw(**json.loads(deel)))
            elif soort == b"R":
                bladen[-1].voeg_toe(deel)
            elif soort != b"E":
                raise _weigering(soort, deel, grenzen)
    except Afgebroken as fout:
        raise gestopt(fout, grenzen) from fout
    return [blad.ruwblad() for blad in bladen]


def gestopt(fout: Afgebroken, grenzen: Grenzen) -> Onleesbaar:
    """Why there is no answer, as a Melding."""
    waarom = (
        f"het duurde langer dan {grenzen.seconden} seconden"
        if fout.te_lang
        else f"het is beschadigd, of vraagt meer dan {grenzen.geheugen_mb} MB geheugen"
    )
    return Onleesbaar(ms.LEZEN_GESTOPT(gevonden=waarom))


def _weigering(soort: bytes, deel: bytes, grenzen: Grenzen) -> Exception:
    if soort == b"W":
        return Onleesbaar(ms.WACHTWOORD())
    if soort == b"G":
        wat = f"de bladen samen beslaan meer dan {grenzen.cellen} cellen, een ervan {deel.decode()}"
        return Onleesbaar(ms.TE_GROOT(gevonden=wat))
    return Onbekend(deel.decode(errors="replace"))


@dataclass
class _Bladbouw:
    """One sheet while its blocks of rows come in."""

    naam: str
    zichtbaar: bool
    omvang: tuple[int, int]
    eerste_kolom: int
    samengevoegd: list[Bereik]

    def __post_init__(self) -> None:
        self.cellen: Cellen = np.empty(self.omvang, dtype=object)
        self.soorten = np.zeros(self.omvang, dtype=np.uint8)
        self.rij = 0
        self.teksten: list[str | None] = []
        self.leeg: list[int] = []  # which texts say nothing
        self.fout: dict[int, str] = {}  # which texts are an error as Excel shows it
        self.fouten: dict[tuple[int, int], str] = {}

    def voeg_toe(self, deel: bytes) -> None:
        """The next block of rows."""
        rijen, *lengtes = BLOK.unpack_from(deel)
        begin = np.cumsum([BLOK.size, *lengtes]).tolist()
        stukken = [memoryview(deel)[a:b] for a, b in pairwise(begin)]
        soorten = np.frombuffer(stukken[0], dtype=np.uint8).copy()
        plekken = np.frombuffer(stukken[2], dtype=np.uint32)
        self._neem_teksten(json.loads(bytes(stukken[3])))
        cellen = np.empty(len(soorten), dtype=object)
        cellen[soorten == GETAL] = np.frombuffer(stukken[1], dtype=np.float64)
        is_tekst = np.flatnonzero(soorten == TEKST)
        cellen[is_tekst] = np.array([*map(self.teksten.__getitem__, plekken.tolist()), None], dtype=object)[:-1]
        if self.leeg:
            soorten[is_tekst[np.isin(plekken, self.leeg)]] = 0
        anders = np.flatnonzero(soorten == ANDERS)
        for plek, waarde in zip(anders.tolist(), json.loads(bytes(stukken[4]), object_hook=uit_json), strict=True):
            cellen[plek] = waarde
        self._zet(cellen.reshape(rijen, -1), soorten.reshape(rijen, -1))
        self._neem_fouten(is_tekst, plekken, soorten.size // max(rijen, 1))
        self.rij += rijen

    def _zet(self, cellen: Cellen, soorten: npt.NDArray[np.uint8]) -> None:
        rijen, breedte = cellen.shape
        vak = slice(self.rij, self.rij + rijen), slice(self.eerste_kolom, self.eerste_kolom + breedte)
        self.cellen[vak], self.soorten[vak] = cellen, soorten

    def _neem_teksten(self, nieuw: list[str]) -> None:
        """Texts that come for the first time: blank ones become None, and NUL characters go."""
        fouten = foutwoorden()
        for nummer, tekst in enumerate(nieuw, start=len(self.teksten)):
            schoon: str | None = tekst
            if not tekst or tekst[0] <= "\xa0" or "\x00" in tekst:
                schoon = tekst.replace("\x00", "")
                if not schoon or schoon.isspace():
                    schoon = None
                    self.leeg.append(nummer)
            elif tekst[0] == "#" and tekst.strip().upper() in fouten:
                self.fout[nummer] = tekst.strip()
            self.teksten.append(schoon)

    def _neem_fouten(self, is_tekst: npt.NDArray[np.int64], plekken: npt.NDArray[np.uint32], breedte: int) -> None:
        if not self.fout:
            return
        for i in np.flatnonzero(np.isin(plekken, list(self.fout))).tolist():
            rij, kolom = divmod(int(is_tekst[i]), breedte)
            self.fouten[self.rij + rij, self.eerste_kolom + kolom] = self.fout[int(plekken[i])]

    def ruwblad(self) -> Ruwblad:
        return Ruwblad(
            self.naam, self.zichtbaar, self.cellen, self.soorten, tuple(map(_bereik, self.samengevoegd)), self.fouten
        )


def _bereik(bereik: Bereik) -> Bereik:
    r1, k1, r2, k2 = bereik
    return r1, k1, r2, k2
