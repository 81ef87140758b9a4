"""An assignment as a list of answers, each of which can be given, told in a sentence, and taken back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from prestatiemonitor.readers import Indeling
from prestatiemonitor.readers.indeling import OVERSLAAN, Bladindeling

Antwoordsoort = Literal["overslaan", "onderdeel", "koprij", "geldt", "kolom", "rij", "waarde"]
_AFDELING: Mapping[str, str] = {"geldt": "geldt", "kolom": "kolommen", "rij": "rijen", "waarde": "waarden"}


@dataclass(frozen=True)
class Antwoord:
    """One answer: about which sheet, of which kind, on what (`naam`: a heading, row, word or field), and what it is."""

    blad: str
    soort: Antwoordsoort
    naam: str = ""
    als: str = ""

    def __str__(self) -> str:
        op_blad = f"op blad ‘{self.blad}’"
        if self.soort == "overslaan":
            return f"Blad ‘{self.blad}’ telt niet mee."
        if self.soort == "onderdeel":
            return f"Blad ‘{self.blad}’ is een deel van de lijst."
        if self.soort == "koprij":
            return f"De koppen {op_blad} staan op rij {self.als}."
        if self.soort == "geldt":
            return f"Voor heel blad ‘{self.blad}’ geldt: {self.naam} is ‘{self.als}’."
        wat = {"kolom": "Kolom", "rij": "Rij", "waarde": "Het woord"}[self.soort]
        naam = self.naam.removeprefix(f"{self.soort} ") if self.soort in ("kolom", "rij") else self.naam
        if self.als == OVERSLAAN:
            return f"{wat} ‘{naam}’ {op_blad} telt niet mee."
        werkwoord = {"kolom": "is gelezen als", "rij": "is", "waarde": "betekent"}[self.soort]
        als = {
            "telt mee": "een gewone regel die meetelt",
            "totaal": "een totaal",
            "hoort erbij": "een deel van het plan erboven",
        }.get(self.als, f"‘{self.als}’")
        return f"{wat} ‘{naam}’ {op_blad} {werkwoord} {als}."


def antwoorden(indeling: Indeling) -> list[Antwoord]:
    """The answers that an assignment consists of, sheet by sheet."""
    return [antwoord for naam, blad in indeling.bladen.items() for antwoord in _van_blad(naam, blad)]


def met(indeling: Indeling, nieuw: Sequence[Antwoord]) -> Indeling:
    """The assignment with these answers added; an earlier answer to the same is replaced."""
    for antwoord in nieuw:
        oud = indeling.blad(antwoord.blad)
        if afdeling := _AFDELING.get(antwoord.soort):
            anders: dict[str, object] = {afdeling: {**getattr(oud, afdeling), antwoord.naam: antwoord.als}}
        elif antwoord.soort == "koprij":
            anders = {"koprij": int(antwoord.als)}
        else:
            anders = {antwoord.soort: True}
        indeling = _vervang(indeling, antwoord.blad, oud, anders)
    return indeling


def zonder(indeling: Indeling, weg: Antwoord) -> Indeling:
    """The assignment without one answer."""
    oud = indeling.blad(weg.blad)
    if afdeling := _AFDELING.get(weg.soort):
        rest = {naam: als for naam, als in getattr(oud, afdeling).items() if naam != weg.naam}
        return _vervang(indeling, weg.blad, oud, {afdeling: rest})
    return _vervang(indeling, weg.blad, oud, {weg.soort: None if weg.soort == "koprij" else False})


def _van_blad(naam: str, blad: Bladindeling) -> Iterator[Antwoord]:
    if blad.overslaan:
        yield Antwoord(naam, "overslaan")
    if blad.onderdeel:
        yield Antwoord(naam, "onderdeel")
    if blad.koprij is not None:
        yield Antwoord(naam, "koprij", als=str(blad.koprij))
    yield from (Antwoord(naam, "geldt", veld, als) for veld, als in blad.geldt.items())
    yield from (Antwoord(naam, "kolom", kop, als) for kop, als in blad.kolommen.items())
    yield from (Antwoord(naam, "rij", rij, als) for rij, als in blad.rijen.items())
    yield from (Antwoord(naam, "waarde", woord, als) for woord, als in blad.waarden.items())


def _vervang(indeling: Indeling, naam: str, oud: Bladindeling, anders: Mapping[str, object]) -> Indeling:
    nieuw = oud.model_copy(update=dict(anders))
    bladen = {**indeling.bladen, naam: nieuw}
    if nieuw == Bladindeling():
        del bladen[naam]
    return indeling.model_copy(update={"bladen": bladen})
