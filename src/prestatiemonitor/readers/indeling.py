"""A saved assignment: which sheets to skip, where the headings are, and what unclear columns mean."""

import tomllib
from collections.abc import Callable, Mapping
from typing import Annotated, Literal, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers.woorden.duiding import normaliseer, plat, tekens
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden
from prestatiemonitor.readers.woorden.oplevering import lees_oplevering
from prestatiemonitor.tables import waarden as w

OVERSLAAN = "overslaan"
TELT_MEE = "telt mee"
DEEL = "deel"  # of what stands before it, and counted in that as well
DOORTELLEND, PER_JAAR = "cumulatief", "per jaar"  # what the numbers under years are
SLOOP = "sloop"
SLOOP_OF_NIEUWBOUW = (SLOOP, "nieuwbouw")  # what homes can be said to be
OVERGESLAGEN = "overgeslagen volgens de indeling"
VAN_OVERGESLAGEN_PLAN = "woningen van een plan dat is overgeslagen"


_Keuze = TypeVar("_Keuze", bound=str)


class IndelingFout(ValueError):
    """An assignment file that cannot be used; the message is one Dutch sentence."""


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


HOORT_ERBIJ = "hoort erbij"  # a phase or a part of the plan above it, without a name of its own

Rijkeuze = Literal["totaal", "overslaan", "telt mee", "hoort erbij"]
Geldig = Literal[
    "plan", "kern", "planstatus", "hardheid", "corporatie", "partij", "jaar", "halfjaar", "segment", "basis", "thema"
]


class Bladindeling(_Model):
    """The assignment of one sheet.

    `kolommen` gives, per heading (or `kolom F`, or `rij 7` where headings stand under each other), the heading to read
    it as; `rijen`, per row (the text in its first filled cell, or `rij 14`), whether it is a total, is skipped, counts,
    or is a phase or part of the plan above; `geldt` what goes for the whole sheet, such as `hardheid = "zacht"`;
    `waarden` what a word or a colour in the cells means; `onderdeel` that the sheet is read beside others like it, as a
    part of the same list.
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
        return _zoek(self.rijen, f"rij {nummer}", plat) or _zoek(self.rijen, tekst, plat)

    def waarde(self, tekst: str) -> str | None:
        """The known word that a word (or `kleur #FFC000`) was assigned."""
        return _zoek(self.waarden, tekst, plat)

    def lees_als(self, kop: str, letter: str) -> str | None:
        """The known heading that this column was assigned, `overslaan`, or None where nothing was assigned.

        Its letter goes before its heading, which may stand above another column as well.
        """
        if not self.kolommen:
            return None
        naam = f"kolom {letter}" if letter.isalpha() else letter  # `rij 7`, where headings stand under each other
        return _zoek(self.kolommen, naam, normaliseer) or _zoek(self.kolommen, kop, normaliseer)


def _zoek(toegewezen: Mapping[str, _Keuze], tekst: str, kaal: Callable[[str], str]) -> _Keuze | None:
    """What was assigned under this text; else under one with the same words and signs, however they are written."""
    if not toegewezen or not tekst:
        return None
    eigen, woorden = _gelijk(tekst), kaal(tekst)
    zelfde = [naam for naam in toegewezen if _gelijk(naam) == eigen]
    if not zelfde and woorden:
        zelfde = [naam for naam in toegewezen if kaal(naam) == woorden and tekens(naam) == tekens(tekst)]
    return toegewezen[zelfde[0]] if zelfde else None


def _gelijk(tekst: str) -> str:
    return " ".join(tekst.lower().split())


_NIETS = Bladindeling()


class Indeling(_Model):
    """An assignment for the workbooks of one sender and layout."""

    versie: int = 1
    soort: Literal["planmonitor", "jaarschijf"] | None = None
    bladen: Mapping[str, Bladindeling] = {}

    def blad(self, naam: str) -> Bladindeling:
        return self.bladen.get(naam, _NIETS)


def lees_indeling(tekst: str) -> Indeling:
    """The assignment in a TOML text; anything wrong in it raises IndelingFout with one Dutch sentence."""
    try:
        indeling = Indeling.model_validate(tomllib.loads(tekst))
    except tomllib.TOMLDecodeError as fout:
        raise IndelingFout(f"De indeling is geen geldig TOML-bestand ({fout}).") from fout
    except ValidationError as fout:
        eerste = fout.errors()[0]
        plaats = ".".join(str(deel) for deel in eerste["loc"])
        keuze = f"; kies uit {_opsomming(get_args(Rijkeuze))}" if "rijen" in eerste["loc"] else ""
        raise IndelingFout(f"De indeling heeft op ‘{plaats}’ een sleutel of waarde die niet bestaat{keuze}.") from fout
    for naam, blad in indeling.bladen.items():
        _controleer(naam, blad)
    return indeling


def is_bekende_kop(als: str) -> bool:
    """Whether a column can be assigned to be read as this heading."""
    if als == OVERSLAAN or herkenning().duid(als).soort != "onbekend":
        return True
    return bool(herkenning().mutatie(als)) or jaarschijfwoorden().is_kop(als)


def waarden_voor(veld: Geldig) -> tuple[str, ...]:
    """The values that can go for a whole sheet, where they are a closed list; empty where any text can."""
    vast = {
        "planstatus": w.PLANSTATUS,
        "hardheid": w.HARDHEID,
        "halfjaar": w.HALFJAAR,
        "segment": w.SEGMENT,
        "basis": w.BASIS,
    }
    if veld == "corporatie":
        return tuple(corporatie.code for corporatie in load_afspraken().corporaties)
    return vast.get(veld, ())


def _controleer(naam: str, blad: Bladindeling) -> None:
    for kolom, als in blad.kolommen.items():
        if not is_bekende_kop(als):
            raise IndelingFout(f"De indeling wijst ‘{kolom}’ op blad ‘{naam}’ toe aan ‘{als}’; die kop is niet bekend.")
    for veld, waarde in blad.geldt.items():
        mogelijk = waarden_voor(veld)
        if mogelijk and waarde not in mogelijk:
            raise IndelingFout(
                f"De indeling zegt dat op blad ‘{naam}’ voor {veld} ‘{waarde}’ geldt; kies uit {_opsomming(mogelijk)}."
            )
        if veld == "jaar" and lees_oplevering(waarde)[:2] == (None, None):
            raise IndelingFout(f"De indeling zegt dat op blad ‘{naam}’ het jaar ‘{waarde}’ geldt; dat is geen jaar.")
    for wat, woorden in (("een kolom", blad.kolommen), ("een rij", blad.rijen), ("een waarde", blad.waarden)):
        if any(not woord.strip() for woord in woorden):
            raise IndelingFout(f"De indeling wijst op blad ‘{naam}’ {wat} zonder naam toe.")
    for woord, als in blad.waarden.items():
        if not als.strip():
            raise IndelingFout(f"De indeling zegt op blad ‘{naam}’ niet wat ‘{woord}’ betekent.")


def _opsomming(waarden: tuple[str, ...]) -> str:
    return ", ".join(waarden)
