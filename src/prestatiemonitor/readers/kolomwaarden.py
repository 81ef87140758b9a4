"""One column of cells into one column of a table: coded values, text, yes and no, each with its meldingen."""

from collections.abc import Mapping, Sequence
from typing import Any

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomgetallen import Getallezer
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg, lege_waarden, verschillende
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.partijen import partijcode
from prestatiemonitor.readers.woorden.planstatus import hardheid_van, lees_planstatus
from prestatiemonitor.readers.woorden.vertrouwelijkheid import vertrouwelijkheid
from prestatiemonitor.tables import waarden as w

_WOONVISIES = {
    f"{begin}{code.rstrip('+')}{plus}": code
    for code in w.WOONVISIE
    for begin in ("", "woonvisie ", "woonvisie nijkerk ", "nijkerk ")
    for plus in ("", "+", " +")
}


class Kolomlezer(Getallezer):
    """Reads the cells of one sheet's rows, column by column: numbers, and the words of the field."""

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

    def _woorden(self, kolom: int) -> list[Any]:
        """The cells of a column with each word as it was assigned."""
        cellen = self.cellen(kolom)
        if not any(blad.waarden for blad in self.lezing.indeling.bladen.values()):
            return cellen
        return [self._toegewezen(i, kolom, waarde) for i, waarde in enumerate(cellen)]

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


def _alle_gevuld(cellen: Sequence[Any]) -> list[str | None] | None:
    """Cells trimmed, where all are texts and none is a word for unknown; else None."""
    if {*map(type, cellen)} != {str}:
        return None
    kaal = [*map(str.strip, cellen)]
    return [*kaal] if herkenning().leeg.isdisjoint(map(str.lower, kaal)) else None


def _plat(tekst: str) -> str:
    return " ".join(tekst.lower().replace("_", " ").split())
