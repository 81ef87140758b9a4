"""An assignment as a TOML text that a person can read, keep and send along, and that `lees_indeling` reads back."""

import json
from collections.abc import Iterator, Mapping

from prestatiemonitor.readers.indeling import Bladindeling, Indeling

_UITLEG = """\
# Indeling van een werkboek voor de prestatiemonitor: de antwoorden op wat de monitor niet zelf kon weten.
# Gebruik: bij Aanleveren onder ‘Antwoorden als bestand’, of met --indeling op de opdrachtregel.
#
# Per blad, [bladen."Naam van het blad"]:
#   overslaan = true      het hele blad telt niet mee
#   onderdeel = true      het blad is een deel van dezelfde lijst als andere bladen
#   koprij = 4            de koppen staan op rij 4
# en in tabellen daaronder:
#   .geldt     wat voor het hele blad geldt, zoals hardheid = "zacht"
#   .kolommen  "kop zoals geschreven" of "kolom F" = "kop die de monitor kent", of "overslaan"
#              (koppen onder elkaar: "rij 7" in plaats van "kolom F")
#   .rijen     "tekst in de eerste cel" of "rij 14" = "totaal", "overslaan", "telt mee", of
#              "hoort erbij" (een fase of deel van het plan erboven)
#   .waarden   "woord in een cel" of "kleur #FFC000" = "woord dat de monitor kent"
"""


def als_toml(indeling: Indeling) -> str:
    """The assignment as TOML, with what it can hold explained on top; what is not assigned is left out."""
    regels = [_UITLEG, f"versie = {indeling.versie}"]
    if indeling.soort:
        regels.append(f"soort = {_tekst(indeling.soort)}")
    for naam, blad in indeling.bladen.items():
        regels += ["", f"[bladen.{_tekst(naam)}]", *_blad(naam, blad)]
    return "\n".join(regels) + "\n"


def _blad(naam: str, blad: Bladindeling) -> Iterator[str]:
    if blad.overslaan:
        yield "overslaan = true"
    if blad.onderdeel:
        yield "onderdeel = true"
    if blad.koprij is not None:
        yield f"koprij = {blad.koprij}"
    afdelingen: dict[str, Mapping[str, str]] = {
        "geldt": {str(veld): waarde for veld, waarde in blad.geldt.items()},
        "kolommen": blad.kolommen,
        "rijen": {rij: str(keuze) for rij, keuze in blad.rijen.items()},
        "waarden": blad.waarden,
    }
    for afdeling, inhoud in afdelingen.items():
        if inhoud:
            yield ""
            yield f"[bladen.{_tekst(naam)}.{afdeling}]"
            yield from (f"{_tekst(sleutel)} = {_tekst(waarde)}" for sleutel, waarde in inhoud.items())


def _tekst(tekst: str) -> str:
    """A basic string of TOML, which is one of JSON but for the character DEL."""
    return json.dumps(tekst, ensure_ascii=False).replace("\x7f", "\\u007F")
