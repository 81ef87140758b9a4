"""What is opened from a file only when somebody asks: formatting and formulas, per sheet; kept with the sheet."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from prestatiemonitor.readers.bestand.formules import Formules, formules_ods, formules_xlsx
from prestatiemonitor.readers.bestand.herstel import gewone_vorm, voor_scans
from prestatiemonitor.readers.bestand.odsopmaak import opmaak_ods, stijlen_ods
from prestatiemonitor.readers.bestand.odsscan import formules_van
from prestatiemonitor.readers.bestand.ole2 import Beschadigd
from prestatiemonitor.readers.bestand.opmaak import Opmaak, Stijl
from prestatiemonitor.readers.bestand.xlsopmaak import formules_xls, opmaak_xls
from prestatiemonitor.readers.bestand.xlsxopmaak import Stijlen, opmaak_xlsx

# The values were read, so what is damaged here is only left out: formatting alone is no reason to refuse a workbook.
_BESCHADIGD = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError, LookupError,
    Beschadigd, struct.error,
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Werkboekbestand:
    """A file as it is packed, with the path of each sheet by its name (in an .xlsx)."""

    inhoud: bytes = field(repr=False)
    soort: str
    paden: Mapping[str, str]
    kan_doorgehaald: bool = True  # whether anything in it may be struck through; if not, no need to look which cells
    kan_inspringen: bool = False  # whether any cell may show its text inwards
    misschien_getalvorm: bool = True  # whether it may have a number format that matters; if not, no need to look
    kan_opmerkingen: bool = True  # whether any cell may have a comment

    @cached_property
    def stijlen(self) -> Stijlen:
        return Stijlen(self.inhoud)

    @cached_property
    def kan_getalvorm(self) -> bool:
        """Whether any cell may show a number as something else than it is; of an .xlsx its styles tell."""
        if self.soort != "xlsx" or not self.misschien_getalvorm:
            return self.misschien_getalvorm
        try:
            return any(stijl.vorm or stijl.procent or stijl.procentteken for stijl in self.stijlen.stijlen)
        except _BESCHADIGD:
            return False

    @cached_property
    def stijlen_ods(self) -> Mapping[bytes, Stijl]:
        return stijlen_ods(self.inhoud)


@dataclass(frozen=True, eq=False)
class Bladbestand:
    """One sheet of that file."""

    werkboek: Werkboekbestand
    naam: str

    def opmaak(self, omvang: tuple[int, ...], *, streep_in_tekst: bool = True) -> Opmaak:
        """What the sheet says beside its values, for cells within them."""
        boek, vorm = self.werkboek, (omvang[0], omvang[1])
        try:
            if boek.soort == "ods":
                return opmaak_ods(boek.inhoud, self.naam, boek.stijlen_ods, vorm)
            if boek.soort == "xls":
                return opmaak_xls(boek.inhoud, self.naam, vorm)
            pad = boek.paden.get(self.naam)
            if not pad:
                return Opmaak()
            return opmaak_xlsx(boek.inhoud, pad, boek.stijlen, vorm, streep_in_tekst=streep_in_tekst)
        except _BESCHADIGD:
            return Opmaak()

    def formules(self) -> Formules:
        """The formulas of the sheet."""
        boek = self.werkboek
        try:
            if boek.soort == "ods":
                return formules_ods(formules_van(self._xml("content.xml"), self.naam))
            if boek.soort == "xls":
                return formules_xls(boek.inhoud, self.naam)
            pad = boek.paden.get(self.naam)
            return formules_xlsx(self._xml(pad)) if pad else Formules()
        except _BESCHADIGD:
            return Formules()

    def _xml(self, pad: str) -> bytes:
        with zipfile.ZipFile(io.BytesIO(self.werkboek.inhoud)) as zip_:
            return voor_scans(gewone_vorm(zip_.read(pad)))
