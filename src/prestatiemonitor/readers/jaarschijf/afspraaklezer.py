"""The agreements that an activity falls under: by its own cell, the banner above it, or the row above."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import Bladindeling
from prestatiemonitor.readers.jaarschijf.activiteitkoppen import Activiteitenlijst
from prestatiemonitor.readers.jaarschijf.activiteitregels import Regelsoort, regelsoort
from prestatiemonitor.readers.jaarschijf.afspraaknummers import lees_afspraaknummers
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg

_GENOEMD = re.compile(r"\bafspraak\s+(\d{1,2})\b(?!\.\d)", re.IGNORECASE)


@dataclass
class Afspraaklezer:
    """Reads the numbers of agreements in one list; `banner` is what the last banner said."""

    lezing: Lezing
    lijst: Activiteitenlijst
    indeling: Bladindeling
    banner: tuple[int, ...] = ()
    doorgetrokken: bool = False
    herhaalt: bool = False
    bekend: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.bekend = {afspraak.nummer for afspraak in load_afspraken().afspraken}
        nummers = [self.lijst.tekst(rij, "afspraak") for rij in self.lijst.rijen]
        self.herhaalt = any(nummer and nummer == volgende for nummer, volgende in pairwise(nummers))

    def van_rij(self, rij: int, boven: tuple[int, ...]) -> tuple[int, ...]:
        """The agreements of a row; `boven` are those of the activity above it."""
        kolom = self.lijst.velden.get("afspraak")
        waarde = self.lijst.blad.gelezen[rij, kolom] if kolom is not None else None
        if kolom is None or is_leeg(waarde):
            return self.banner or self._van_erboven(rij, kolom, boven)
        nummers = lees_afspraaknummers(self.indeling.waarde(als_tekst(waarde)) or waarde)
        if nummers is None:
            velden = {"gevonden": als_tekst(waarde), "aantal": len(self.bekend)}
            self.lezing.meld(ms.AFSPRAAK_ONLEESBAAR, self.lijst.blad, rij, kolom, **velden)
            return ()
        self._vergelijk(rij, kolom, nummers)
        return self.gekeurd(rij, kolom, als_tekst(waarde), nummers)

    def _vergelijk(self, rij: int, kolom: int, nummers: tuple[int, ...]) -> None:
        """A number in the text of the activity that is another than that of its column is said."""
        genoemd = {int(nummer) for nummer in _GENOEMD.findall(self.lijst.tekst(rij, "activiteit"))}
        if genoemd and nummers and not genoemd & set(nummers):
            velden = {"gevonden": ", ".join(map(str, nummers)), "ander": ", ".join(map(str, sorted(genoemd)))}
            self.lezing.meld(ms.AFSPRAAK_ANDERS, self.lijst.blad, rij, kolom, **velden)

    def _van_erboven(self, rij: int, kolom: int | None, boven: tuple[int, ...]) -> tuple[int, ...]:
        """Where a number stands on the first row of its activities alone, it goes for the blank cells below it."""
        blad, activiteit = self.lijst.blad, self.lijst.velden["activiteit"]
        if kolom is None or not boven or self.herhaalt or blad.gevuld[rij, kolom] or not blad.gevuld[rij, activiteit]:
            return ()
        if regelsoort(self.lijst, rij, "", heeft_vorige=True) != Regelsoort.ACTIVITEIT:
            return ()
        if not self.doorgetrokken:
            self.doorgetrokken = True
            self.lezing.meld(ms.NAAM_DOORGETROKKEN, blad, rij, kolom, gevonden=", ".join(map(str, boven)))
        return boven

    def gekeurd(self, rij: int, kolom: int, tekst: str, nummers: tuple[int, ...]) -> tuple[int, ...]:
        """The numbers that the agreement has; others are asked."""
        if not self.bekend.issuperset(nummers):
            velden = {"gevonden": tekst, "aantal": len(self.bekend)}
            self.lezing.meld(ms.AFSPRAAK_ONLEESBAAR, self.lijst.blad, rij, kolom, **velden)
        return tuple(nummer for nummer in nummers if nummer in self.bekend)
