"""Figures struck through, in a row that is called vervallen, or shown as a percentage: asked before they count."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import OVERSLAAN, Bladindeling
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.woorden.cellen import is_getal
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden

DOORGEHAALD = "doorgehaald"
_TELT_MEE = "telt mee"
_SCHAALT = re.compile(r",+(?=[^#0?]*$)|\"\d+\"|\\\d")  # thousands left out, or figures put behind the number
_TOELICHTING = re.compile(r"[,;:.(\n]|\s[-–]\s")


@dataclass
class Celvragen:
    """Asks about the figures of one table, each row once; an answer for the row or the word settles it."""

    lezing: Lezing
    blad: Blad
    indeling: Bladindeling
    gevraagd: set[tuple[str, int]] = field(default_factory=set)

    def vervallen(self, rij: int, kolom: int, namen: Iterable[int], keuze: str | None) -> str:
        """Why a figure does not count, or nothing; `namen` are the columns with the name of its row."""
        if keuze == _TELT_MEE:
            return ""
        reden = self._doorgehaald(rij, kolom, namen) or self._vervalwoord(rij)
        als = self.indeling.waarde(reden) if reden else _TELT_MEE
        if als == _TELT_MEE:
            return ""
        if als != OVERSLAAN and (reden, rij) not in self.gevraagd:
            self.gevraagd.add((reden, rij))
            self.lezing.meld(ms.CIJFER_VERVALLEN, self.blad, rij, kolom, gevonden=reden)
        return f"{reden}: telt niet mee"

    def andere_vorm(self, rij: int, kolom: int, keuze: str | None, *, telt_woningen: bool = True) -> str:
        """Why a number does not count that is shown as another, such as 10 as 100 or in thousands; each format asked.

        Words behind a number that is no count of homes are its unit.
        """
        if keuze == _TELT_MEE or not self._kan_vorm():
            return ""
        plek = self.blad.plek(rij, kolom)
        vorm = self.lezing.werkboek.opmaak(plek[0]).vorm.get(plek[1:]) if plek else None
        waarde = self.blad.cellen[rij, kolom]
        if not vorm or not is_getal(waarde) or not waarde or not (telt_woningen or _SCHAALT.search(vorm)):
            return ""
        als = self.indeling.waarde(vorm)
        if als == _TELT_MEE:
            return ""
        if als != OVERSLAAN and (vorm, -1) not in self.gevraagd:
            self.gevraagd.add((vorm, -1))
            self.lezing.meld(ms.GETALVORM_CIJFER, self.blad, rij, kolom, gevonden=vorm)
        return "een getalnotatie die iets anders toont"

    def _kan_vorm(self) -> bool:
        return any(blad.kan_getalvorm for blad in self.lezing.werkboek.bladen)

    def toont_procent(self, rij: int, kolom: int) -> bool:
        """Whether a number is shown as a percentage: 1 as 100%."""
        plek = self.blad.plek(rij, kolom)
        getal = is_getal(self.blad.cellen[rij, kolom])
        return getal and plek is not None and plek[1:] in self.lezing.werkboek.opmaak(plek[0]).procent

    def toont_procentteken(self, rij: int, kolom: int) -> bool:
        """Whether a percent sign is shown behind a number: 15 as 15%."""
        plek = self.blad.plek(rij, kolom)
        getal = is_getal(self.blad.cellen[rij, kolom])
        return getal and plek is not None and plek[1:] in self.lezing.werkboek.opmaak(plek[0]).procentteken

    def vraag_procent(self, rij: int, kolom: int) -> None:
        """Ask whether a percentage where a count belongs counts as it stands."""
        if ("%", rij) not in self.gevraagd:
            self.gevraagd.add(("%", rij))
            self.lezing.meld(ms.AANTAL_PROCENT, self.blad, rij, kolom)

    def _doorgehaald(self, rij: int, kolom: int, namen: Iterable[int]) -> str:
        if not any(blad.kan_doorgehaald for blad in self.lezing.werkboek.bladen):
            return ""
        gevuld = [k for k in namen if self.blad.gevuld[rij, k]]
        streep = self._streep(rij, kolom) or (bool(gevuld) and all(self._streep(rij, k) for k in gevuld))
        return DOORGEHAALD if streep else ""

    def _streep(self, rij: int, kolom: int) -> bool:
        plek = self.blad.plek(rij, kolom)
        return plek is not None and plek[1:] in self.lezing.werkboek.opmaak(plek[0]).doorgehaald

    def _vervalwoord(self, rij: int) -> str:
        """The word in a cell of the row that says that it does not count, such as a remark ‘vervallen’."""
        teksten = self.blad.cellen[rij][self.blad.is_tekst[rij]].tolist()
        return next((woord for tekst in teksten if isinstance(tekst, str) and (woord := _vervalwoord(tekst))), "")


@lru_cache(maxsize=8192)
def _vervalwoord(tekst: str) -> str:
    kaal = plat(_TOELICHTING.split(tekst, maxsplit=1)[0])
    woorden = herkenning().vervallen | set(jaarschijfwoorden().toewijzingen["regel"]["vervallen"])
    return kaal if kaal in woorden else ""
