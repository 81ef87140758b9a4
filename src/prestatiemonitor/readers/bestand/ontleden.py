"""The answer of the process that parses, as the cells of each sheet; what it cannot read raises Onleesbaar."""

import datetime as dt
import json
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import ANDERS, TEKST, Cellen
from prestatiemonitor.readers.bestand.bladscan import Bereik
from prestatiemonitor.readers.bestand.blok import Blok, objecten
from prestatiemonitor.readers.bestand.foutwoorden import foutwoorden
from prestatiemonitor.readers.bestand.grenzen import Grenzen
from prestatiemonitor.readers.bestand.kind import BLOK
from prestatiemonitor.readers.bestand.kinderen import Afgebroken
from prestatiemonitor.readers.bestand.onleesbaar import Onleesbaar

_BEGIN = 8  # an error may have spaces before it

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
    except (ValueError, LookupError, TypeError, struct.error) as fout:  # damage to the process itself: no cell to trust
        raise gestopt(Afgebroken(te_lang=False), grenzen) from fout
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
    begin: tuple[int, int]
    samengevoegd: list[Bereik]

    def __post_init__(self) -> None:
        self.cellen: Cellen = np.empty(self.omvang, dtype=object, order="F")
        self.soorten = np.zeros(self.omvang, dtype=np.uint8, order="F")
        self.rij, self.eerste_kolom = self.begin
        self.teksten: list[str | None] = []
        self.leeg: list[int] = []  # which texts say nothing
        self.fout: dict[int, str] = {}  # which texts are an error as Excel shows it
        self.fouten: dict[tuple[int, int], str] = {}

    def voeg_toe(self, deel: bytes) -> None:
        """The next block of rows."""
        rijen, *lengtes = BLOK.unpack_from(deel)
        begin = np.cumsum([BLOK.size, *lengtes]).tolist()
        vormen, soorten, getallen, plekken, nieuw, overig = (memoryview(deel)[a:b] for a, b in pairwise(begin))
        self._neem_teksten(json.loads(bytes(nieuw)))
        kolommen = np.frombuffer(vormen, dtype=np.uint8)
        blok = Blok(
            rijen,
            kolommen,
            np.frombuffer(soorten, dtype=np.uint8).reshape(-1, rijen).T,
            np.frombuffer(getallen, dtype=np.float64),
            np.frombuffer(plekken, dtype=np.uint32),
        )
        vak = slice(self.rij, self.rij + rijen), slice(self.eerste_kolom, self.eerste_kolom + len(kolommen))
        self.soorten[vak] = blok.alle_soorten()
        self._zet_teksten(self.cellen[vak], self.soorten[vak], blok)
        blok.zet_getallen(self.cellen[vak])
        if len(overig) > 2:
            anders = blok.alle_soorten() == ANDERS
            self.cellen[vak].T[anders.T] = objecten(json.loads(bytes(overig), object_hook=uit_json))
        self.rij += rijen

    def _zet_teksten(self, cellen: Cellen, soorten: npt.NDArray[np.uint8], blok: Blok) -> None:
        for masker, plekken in blok.teksten():
            cellen.T[masker.T] = objecten([*map(self.teksten.__getitem__, plekken.tolist())])
            if self.leeg:
                leeg = np.isin(plekken, self.leeg)
                soorten.T[masker.T] = np.where(leeg, 0, TEKST).astype(np.uint8)
            if self.fout:
                kolommen, rijen = np.nonzero(masker.T)
                for i in np.flatnonzero(np.isin(plekken, list(self.fout))).tolist():
                    plek = self.rij + int(rijen[i]), self.eerste_kolom + int(kolommen[i])
                    self.fouten[plek] = self.fout[int(plekken[i])]

    def _neem_teksten(self, nieuw: list[str]) -> None:
        """Texts that come for the first time: blank ones become None, and NUL characters go."""
        eerste = set(map(itemgetter(0), filter(None, nieuw)))
        if "#" not in eerste and not any(map(str.isspace, eerste)) and "\x00" not in "".join(nieuw):
            self.teksten += nieuw
            return
        fouten = foutwoorden()
        for nummer, tekst in enumerate(nieuw, start=len(self.teksten)):
            schoon: str | None = tekst.replace("\x00", "")
            if not schoon or schoon.isspace():
                schoon = None
                self.leeg.append(nummer)
            elif "#" in schoon[:_BEGIN] and schoon.strip().upper() in fouten:
                self.fout[nummer] = schoon.strip()
            self.teksten.append(schoon)

    def ruwblad(self) -> Ruwblad:
        return Ruwblad(
            self.naam, self.zichtbaar, self.cellen, self.soorten, tuple(map(_bereik, self.samengevoegd)), self.fouten
        )


def _bereik(bereik: Bereik) -> Bereik:
    r1, k1, r2, k2 = bereik
    return r1, k1, r2, k2
