"""One column of cells into one column of a table: numbers, coded values, text, yes and no, each with its meldingen."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.rijen import aaneen
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg, lees_getal, lege_waarden, verschillende
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.partijen import partijcode
from prestatiemonitor.readers.woorden.planstatus import hardheid_van, lees_planstatus
from prestatiemonitor.readers.woorden.vertrouwelijkheid import vertrouwelijkheid
from prestatiemonitor.tables import waarden as w
from prestatiemonitor.tables.meldingen import Meldingsoort
from prestatiemonitor.tables.waarden import EERSTE_JAAR, LAATSTE_JAAR

_GROOTSTE_AANTAL = 1e9  # beyond this a cell is no count of anything
_KLEINSTE_PROCENT = 2  # a bare number from here on is a percentage; between 1 and 2 nobody can tell
_WOONVISIES = {
    f"{begin}{code.rstrip('+')}{plus}": code
    for code in w.WOONVISIE
    for begin in ("", "woonvisie ", "woonvisie nijkerk ", "nijkerk ")
    for plus in ("", "+", " +")
}


class Kolomlezer:
    """Reads the cells of one sheet's rows, column by column; every problem becomes a Melding at its cell."""

    def __init__(self, lezing: Lezing, blad: Blad, rijen: Sequence[int], *, punt_is_komma: bool = False) -> None:
        self.lezing = lezing
        self.blad = blad
        self.rijen = rijen
        self.punt_is_komma = punt_is_komma  # in the contract's own layout a dot is a decimal mark, also in text
        self._index = aaneen(rijen)

    def cellen(self, kolom: int) -> list[Any]:
        cellen: list[Any] = self.blad.gelezen[self._index, kolom].tolist()
        return cellen

    def tekst(self, kolom: int, cellen: Sequence[Any] | None = None) -> list[str | None]:
        """Text as written, trimmed; the words for unknown become missing."""
        cellen = self.cellen(kolom) if cellen is None else cellen
        uniek = verschillende(cellen)
        if uniek is cellen and (gevuld := _alle_gevuld(cellen)) is not None:
            return gevuld
        uniek = {*uniek}
        leeg = lege_waarden(uniek)
        if {*map(type, uniek)} <= {str, type(None)}:
            gelezen = {cel: None if cel in leeg else cel.strip() for cel in uniek}
            return [*map(gelezen.__getitem__, cellen)]
        return [
            None if cel in leeg else cel.strip() if cel.__class__ is str else als_tekst(cel) or None for cel in cellen
        ]

    def getallen(self, kolom: int) -> np.ndarray:
        """Numbers, NaN where nothing is known; text that is no number is a `fout`."""
        uit = np.array(self.blad.getallen[self._index, kolom])
        for i in np.flatnonzero(self.blad.gevuld[self._index, kolom] & np.isnan(uit)).tolist():
            uit[i] = self._lees(i, kolom, self.blad.cellen[self.rijen[i], kolom])
        return uit

    def _lees(self, i: int, kolom: int, waarde: object) -> float:
        getal, soort = lees_getal(self._toegewezen(i, kolom, waarde), punt_is_komma=self.punt_is_komma)
        if soort == "tekst":
            self.meld(ms.GEEN_GETAL, i, kolom)
        elif soort == "leeg":
            self.meld(ms.GETAL_ONTBREEKT, i, kolom)
        elif soort == "bereik":
            self.meld(ms.GETAL_BEREIK, i, kolom, waarde=als_tekst(getal))
        elif soort == "geschat":
            self.meld(ms.GETAL_GESCHAT, i, kolom, waarde=als_tekst(getal))
        return np.nan if getal is None else getal

    def _toegewezen(self, i: int, kolom: int, waarde: Any) -> Any:
        """What the assignment says that the text in a cell stands for; else what stands there."""
        if not isinstance(waarde, str) or not self.lezing.indeling.bladen:
            return waarde
        return self.lezing.indeling.blad(self.blad.plaats(self.rijen[i], kolom)[0]).waarde(waarde) or waarde

    def _woorden(self, kolom: int) -> list[Any]:
        """The cells of a column with each word as it was assigned."""
        cellen = self.cellen(kolom)
        if not any(blad.waarden for blad in self.lezing.indeling.bladen.values()):
            return cellen
        return [self._toegewezen(i, kolom, waarde) for i, waarde in enumerate(cellen)]

    def hele_getallen(self, kolom: int, *, negatief_mag: bool = False) -> np.ndarray:
        """Whole numbers as floats, NaN where unknown; fractions and negatives (unless allowed) are a `fout`."""
        getallen = self.getallen(kolom)
        gebroken = ~np.isnan(getallen) & ((getallen != np.floor(getallen)) | (np.abs(getallen) > _GROOTSTE_AANTAL))
        for i in np.nonzero(gebroken)[0]:
            self.meld(ms.GEEN_GEHEEL_GETAL, int(i), kolom)
        getallen[gebroken] = np.nan
        if not negatief_mag:
            for i in np.nonzero(getallen < 0)[0]:
                self.meld(ms.NEGATIEF, int(i), kolom)
            getallen[getallen < 0] = np.nan
        return getallen

    def jaren(self, kolom: int) -> np.ndarray:
        """Years; a number that is no possible year is a `fout`."""
        jaren = self.getallen(kolom)
        fout = ~np.isnan(jaren) & ((jaren < EERSTE_JAAR) | (jaren > LAATSTE_JAAR) | (jaren != np.floor(jaren)))
        for i in np.nonzero(fout)[0]:
            self.meld(ms.JAAR_ONMOGELIJK, int(i), kolom)
        jaren[fout] = np.nan
        return jaren

    def aandelen(self, kolom: int) -> list[float | None]:
        """Shares 0–1: 0.8, `80%` and 80 are all 0.8; 1.5 is none, for who means 1.5% writes the sign."""
        uit: list[float | None] = []
        for i, waarde in enumerate(self.cellen(kolom)):
            procent = isinstance(waarde, str) and "%" in waarde
            kaal = waarde.replace("%", " ").strip() if isinstance(waarde, str) else waarde
            getal, soort = lees_getal(kaal, punt_is_komma=self.punt_is_komma)
            if soort in ("tekst", "bereik"):
                self.meld(ms.GEEN_GETAL, i, kolom)
                getal = None
            if getal is not None and (procent or getal >= _KLEINSTE_PROCENT):
                getal /= 100
            if getal is not None and not 0 <= getal <= 1:
                self.meld(ms.KANS_ONMOGELIJK, i, kolom)
                getal = None
            uit.append(getal)
        return uit

    def waarheden(self, kolom: int, naam: str) -> list[bool | None]:
        """Yes or no; other words are a `fout`."""
        uit: list[bool | None] = []
        for i, waarde in enumerate(self._woorden(kolom)):
            tekst = als_tekst(waarde).lower()
            uit.append(True if tekst in herkenning().ja else False if tekst in herkenning().nee else None)
            if uit[-1] is None and not is_leeg(waarde):
                self._meld_waarde(i, kolom, naam, "ja, nee")
        return uit

    def codes(
        self, kolom: int, waarden: Sequence[str], naam: str, woorden: Mapping[str, str] | None = None
    ) -> list[str | None]:
        """Coded values, also with capitals or spaces or in other words for them; any other word is a `fout`."""
        bekend = {**(woorden or {}), **{_plat(code): code for code in waarden}}
        uit: list[str | None] = []
        for i, waarde in enumerate(self._woorden(kolom)):
            code = None if is_leeg(waarde) else bekend.get(_plat(als_tekst(waarde)))
            if code is None and not is_leeg(waarde):
                self._meld_waarde(i, kolom, naam, ", ".join(waarden))
            uit.append(code)
        return uit

    def woonvisies(self, kolom: int) -> list[str | None]:
        return self.codes(kolom, w.WOONVISIE, "Woonvisie", _WOONVISIES)

    def vertrouwelijkheden(self, kolom: int, *, omgekeerd: bool = False) -> list[str | None]:
        """Who may see the plan; `omgekeerd` is for a column that asks whether it is public."""
        teksten = self.tekst(kolom, self._woorden(kolom))
        codes = {tekst: vertrouwelijkheid(tekst, omgekeerd=omgekeerd) for tekst in set(teksten) if tekst}
        for i, tekst in enumerate(teksten):
            if tekst and codes[tekst] is None:
                self._meld_waarde(i, kolom, "Vertrouwelijkheid", ", ".join(w.VERTROUWELIJKHEID))
        return [codes[tekst] if tekst else None for tekst in teksten]

    def planstatussen(self, kolom: int | None) -> tuple[list[str], list[str]]:
        """Status code and hardheid of every row; without a column all are `onbekend`."""
        teksten = self.tekst(kolom, self._woorden(kolom)) if kolom is not None else [None] * len(self.rijen)
        gelezen = {tekst: lees_planstatus(tekst) for tekst in set(teksten) if tekst}
        if kolom is not None and any(status.probleem for status in gelezen.values()):
            for i, tekst in enumerate(teksten):
                probleem = gelezen[tekst].probleem if tekst else ""
                if tekst and probleem == "onbekend":
                    self.meld(ms.STATUS_ONBEKEND, i, kolom)
                elif tekst and probleem == "zacht":
                    self.meld(ms.STATUS_ALLEEN_ZACHT, i, kolom)
                elif tekst and probleem == "tegenstrijdig":
                    self.meld(ms.STATUS_TEGENSTRIJDIG, i, kolom)
                elif tekst and probleem == "toevoeging":
                    self.meld(ms.STATUS_TOEVOEGING, i, kolom, code=gelezen[tekst].code)
        return (
            [gelezen[tekst].code if tekst else w.ONBEKEND for tekst in teksten],
            [gelezen[tekst].hardheid if tekst else w.ONBEKEND for tekst in teksten],
        )

    def hardheden(self, kolom: int, codes: Sequence[str], afgeleid: Sequence[str]) -> list[str]:
        """Hard or soft as written where the status does not tell; a contradiction is a `fout`."""
        uit = []
        geschreven = self.codes(kolom, w.HARDHEID, "Hardheid", herkenning().hardheid)
        for i, (hardheid, code, volgt) in enumerate(zip(geschreven, codes, afgeleid, strict=True)):
            if hardheid and code != w.ONBEKEND and hardheid != hardheid_van(code):
                self.meld(ms.HARDHEID_TEGENSTRIJDIG, i, kolom, code=code)
            uit.append(volgt if volgt != w.ONBEKEND else hardheid or w.ONBEKEND)
        return uit

    def partijen(self, kolom: int, *, alleen_corporaties: bool) -> list[str | None]:
        """Parties under their name in the agreement; an unknown corporation keeps its name, with a `waarschuwing`."""
        uit: list[str | None] = []
        for i, tekst in enumerate(self.tekst(kolom)):
            code = partijcode(tekst) if tekst else None
            if tekst and code is None and alleen_corporaties:
                self.meld(ms.CORPORATIE_ONBEKEND, i, kolom)
            uit.append(code or tekst)
        return uit

    def _meld_waarde(self, i: int, kolom: int, naam: str, waarden: str) -> None:
        self.meld(ms.WAARDE_ONBEKEND, i, kolom, veld=naam, over=naam, waarden=waarden.replace("_", " "))

    def meld(self, soort: Meldingsoort, i: int, kolom: int, **velden: object) -> None:
        self.lezing.meld(soort, self.blad, self.rijen[i], kolom, **velden)


def _alle_gevuld(cellen: Sequence[Any]) -> list[str | None] | None:
    """Cells trimmed, where all are texts and none is a word for unknown; else None."""
    if {*map(type, cellen)} != {str}:
        return None
    kaal = [*map(str.strip, cellen)]
    return [*kaal] if herkenning().leeg.isdisjoint(map(str.lower, kaal)) else None


def als_geheel(getallen: np.ndarray) -> pd.arrays.IntegerArray:
    """Floats with NaN as a nullable integer column."""
    onbekend = np.isnan(getallen)
    return pd.arrays.IntegerArray(np.where(onbekend, 0, getallen).astype("int64"), onbekend)


def _plat(tekst: str) -> str:
    return " ".join(tekst.lower().replace("_", " ").split())
