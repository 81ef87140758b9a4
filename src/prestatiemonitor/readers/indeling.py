"""A saved assignment: which sheets to skip, where the headings are, and what unclear columns mean."""

import tomllib
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from prestatiemonitor.readers.woorden.duiding import normaliseer, plat
from prestatiemonitor.readers.woorden.herkenning import herkenning

OVERSLAAN = "overslaan"
OVERGESLAGEN = "overgeslagen volgens de indeling"


class IndelingFout(ValueError):
    """An assignment file that cannot be used; the message is one Dutch sentence."""


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


Rijkeuze = Literal["totaal", "overslaan", "telt mee"]
Geldig = Literal[
    "plan", "kern", "planstatus", "hardheid", "corporatie", "jaar", "halfjaar", "segment", "basis", "thema"
]


class Bladindeling(_Model):
    """The assignment of one sheet.

    `kolommen` gives, per heading (or `kolom F`), the heading to read it as; `rijen`, per row (the text in its first
    filled cell, or `rij 14`), whether it is a total, is skipped or counts; `geldt` what goes for the whole sheet, such
    as `hardheid = "zacht"`; `waarden` what a word or a colour in the cells means; `onderdeel` that the sheet is read
    beside others like it, as a part of the same list.
    """

    overslaan: bool = False
    onderdeel: bool = False
    koprij: Annotated[int, Field(ge=1)] | None = None
    geldt: Mapping[Geldig, str] = {}
    kolommen: Mapping[str, str] = {}
    rijen: Mapping[str, Rijkeuze] = {}
    waarden: Mapping[str, str] = {}

    def rijkeuze(self, nummer: int, tekst: str) -> Rijkeuze | None:
        """What was assigned to the row with this number in the workbook, or with this text in its first cell."""
        if not self.rijen:
            return None
        toegewezen = {plat(naam): keuze for naam, keuze in self.rijen.items()}
        return toegewezen.get(f"rij {nummer}", toegewezen.get(plat(tekst)) if plat(tekst) else None)

    def waarde(self, tekst: str) -> str | None:
        """The known word that a word (or `kleur #FFC000`) was assigned."""
        if not self.waarden:
            return None
        return {plat(naam): als for naam, als in self.waarden.items()}.get(plat(tekst))

    def lees_als(self, kop: str, letter: str) -> str | None:
        """The known heading that this column was assigned, `overslaan`, or None where nothing was assigned.

        Its letter goes before its heading, which may stand above another column as well.
        """
        if not self.kolommen:
            return None
        toegewezen = {normaliseer(naam): als for naam, als in [*self.kolommen.items()][::-1] if normaliseer(naam)}
        return toegewezen.get(normaliseer(f"kolom {letter}"), toegewezen.get(normaliseer(kop)))


class Indeling(_Model):
    """An assignment for the workbooks of one sender and layout."""

    versie: int = 1
    soort: Literal["planmonitor", "jaarschijf"] | None = None
    bladen: Mapping[str, Bladindeling] = {}

    def blad(self, naam: str) -> Bladindeling:
        return self.bladen.get(naam, Bladindeling())


def lees_indeling(tekst: str) -> Indeling:
    """The assignment in a TOML text; anything wrong in it raises IndelingFout with one Dutch sentence."""
    try:
        indeling = Indeling.model_validate(tomllib.loads(tekst))
    except tomllib.TOMLDecodeError as fout:
        raise IndelingFout(f"De indeling is geen geldig TOML-bestand ({fout}).") from fout
    except ValidationError as fout:
        plaats = ".".join(str(deel) for deel in fout.errors()[0]["loc"])
        raise IndelingFout(f"De indeling heeft op ‘{plaats}’ een sleutel of waarde die niet bestaat.") from fout
    for naam, blad in indeling.bladen.items():
        for kolom, als in blad.kolommen.items():
            if als != OVERSLAAN and herkenning().duid(als).soort == "onbekend" and not herkenning().mutatie(als):
                raise IndelingFout(
                    f"De indeling wijst ‘{kolom}’ op blad ‘{naam}’ toe aan ‘{als}’; die kop is niet bekend."
                )
    return indeling
