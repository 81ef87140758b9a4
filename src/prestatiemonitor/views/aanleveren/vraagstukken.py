"""The questions in a reading: every melding that can be answered, once per column, row, sheet or word."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from openpyxl.utils import column_index_from_string

from prestatiemonitor.readers import Inlezing
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.tables.meldingen import Melding, Vraag

_CEL = re.compile(r"([A-Z]{1,3})([1-9]\d*)")
_RIJNUMMER = re.compile(r"rij \d+")


@dataclass(frozen=True)
class Vraagstuk:
    """One question: of which kind, about which sheet, and `doel`, the heading, row, word or field that it is about."""

    soort: Vraag
    blad: str
    doel: str
    melding: Melding
    aantal: int = 1  # in how many places

    @property
    def sleutel(self) -> str:
        return f"{self.soort}|{self.blad}|{self.doel}"

    @property
    def moet(self) -> bool:
        """Whether the delivery cannot be confirmed before it is answered."""
        return self.melding.ernst == "fout"

    @property
    def plek(self) -> tuple[int, int] | None:
        return plek_van(self.melding.cel)

    @property
    def titel(self) -> str:
        """The question itself."""
        return {
            "kolom": f"Wat staat er in de kolom ‘{self.melding.gevonden}’?",
            "rij": f"Wat is {self.doel}?" if _RIJNUMMER.fullmatch(self.doel) else f"Wat is de rij ‘{self.doel}’?",
            "waarde": f"Wat betekent ‘{self.doel}’?",
            "koprij": f"Op welke rij van blad ‘{self.blad}’ staan de koppen?",
            "geldt": f"Wat geldt voor alles op blad ‘{self.blad}’?",
            "blad": f"Wat staat er op blad ‘{self.blad}’?",
        }[self.soort]

    @property
    def waar(self) -> str:
        """The place that it is about."""
        return f"Blad ‘{self.blad}’, cel {self.melding.cel}" if self.plek else f"Blad ‘{self.blad}’"


def plek_van(cel: str) -> tuple[int, int] | None:
    """Row and column, from 0, of the cell with this name."""
    match = _CEL.fullmatch(cel)
    return (int(match[2]) - 1, column_index_from_string(match[1]) - 1) if match else None


def vraagstukken(inlezing: Inlezing) -> list[Vraagstuk]:
    """The open questions, those that stop the delivery first, otherwise in the order of the meldingen."""
    vragen = [m for m in inlezing.meldingen if m.vraag and m.blad]
    koppen = Counter((m.blad, plat(m.gevonden)) for m in vragen if m.vraag == "kolom")
    gevonden: dict[str, list[Vraagstuk]] = {}
    for melding in vragen:
        dubbel = koppen[melding.blad, plat(melding.gevonden)] > 1
        vraag = Vraagstuk(melding.vraag or "blad", melding.blad, _doel(inlezing, melding, dubbel=dubbel), melding)
        gevonden.setdefault(vraag.sleutel, []).append(vraag)
    uit = [
        Vraagstuk(v.soort, v.blad, v.doel, v.melding, len(zelfde)) for zelfde in gevonden.values() for v in zelfde[:1]
    ]
    return sorted(uit, key=lambda vraag: not vraag.moet)


def _doel(inlezing: Inlezing, melding: Melding, *, dubbel: bool) -> str:
    plek = plek_van(melding.cel)
    if melding.vraag == "kolom":
        # two columns under one heading are told apart by their letter, or as the melding says (`rij 7`)
        letter = melding.cel.rstrip("0123456789")
        return melding.over or (f"kolom {letter}" if plek and dubbel else melding.gevonden)
    if melding.vraag == "rij" and plek:
        blad = next((blad for blad in inlezing.bladen if blad.naam == melding.blad), None)
        return rijnaam(blad, plek[0]) if blad else f"rij {plek[0] + 1}"
    return melding.gevonden if melding.vraag == "waarde" else melding.over


def rijnaam(blad: Blad, rij: int) -> str:
    """What an answer calls a row: the text it begins with where no other row does, else its number."""
    teksten, aantallen = _eerste_teksten(blad)
    kaal = plat(teksten[rij]) if rij < len(teksten) else ""
    uniek = bool(kaal) and not _RIJNUMMER.fullmatch(kaal) and aantallen[kaal] == 1
    return teksten[rij] if uniek else f"rij {rij + 1}"


@lru_cache(maxsize=8)
def _eerste_teksten(blad: Blad) -> tuple[list[str], Counter[str]]:
    """The first text of each row, empty where a row begins with a number or a date, and how often each occurs."""
    begin = [(rij, int(kolom)) for rij, kolom in enumerate(blad.gevuld.argmax(axis=1).tolist())]
    teksten = [als_tekst(blad.cellen[plek]) if blad.is_tekst[plek] else "" for plek in begin]
    return teksten, Counter(plat(tekst) for tekst in teksten)
