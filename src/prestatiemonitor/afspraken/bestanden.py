"""The files of the agreement: which there are, what each must hold, and their bytes as one parsed set."""

import hashlib
import tomllib
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar

from pydantic import Field, ValidationError

from prestatiemonitor.afspraken.fouten import fout, vertaal
from prestatiemonitor.afspraken.instellingen import Instellingenbestand
from prestatiemonitor.afspraken.modellen import (
    Afspraak,
    Begrip,
    Cyclusstap,
    Overleg,
    Partij,
    Planstatus,
    Thema,
    UrgenteGroep,
)
from prestatiemonitor.afspraken.normen import Grens, Normopgave
from prestatiemonitor.afspraken.overeenkomst import Overeenkomst
from prestatiemonitor.afspraken.tabellen import Prognosetabel
from prestatiemonitor.afspraken.verordening import Verordeningbestand
from prestatiemonitor.afspraken.waarden import Vast

_Deel = TypeVar("_Deel")
_Lijst = Annotated[tuple[_Deel, ...], Field(min_length=1)]


class Partijen(Vast):
    """The file partijen.toml."""

    partij: _Lijst[Partij]


class Themas(Vast):
    """The file themas.toml."""

    thema: _Lijst[Thema]


class Afsprakenlijst(Vast):
    """The file afspraken.toml."""

    afspraak: _Lijst[Afspraak]


class Tabellen(Vast):
    """The file tabellen.toml."""

    tabel: tuple[Prognosetabel, ...] = ()


class Normen(Vast):
    """The file normen.toml."""

    norm: _Lijst[Normopgave]


class Grenzen(Vast):
    """The file grenzen.toml."""

    grens: tuple[Grens, ...] = ()


class Begrippen(Vast):
    """The file begrippen.toml."""

    begrip: tuple[Begrip, ...] = ()
    urgente_groep: tuple[UrgenteGroep, ...] = ()


class Planstatussen(Vast):
    """The file planstatussen.toml."""

    planstatus: _Lijst[Planstatus]


class Overleggen(Vast):
    """The file overleg.toml."""

    overleg: tuple[Overleg, ...] = ()
    stap: tuple[Cyclusstap, ...] = ()


class Bestanden(Vast):
    """Every file of the agreement, each by its name without `.toml`."""

    overeenkomst: Overeenkomst
    partijen: Partijen
    themas: Themas
    afspraken: Afsprakenlijst
    tabellen: Tabellen
    normen: Normen
    grenzen: Grenzen
    begrippen: Begrippen
    planstatussen: Planstatussen
    overleg: Overleggen
    instellingen: Instellingenbestand
    verordening: Verordeningbestand


NAMEN: Final = tuple(f"{naam}.toml" for naam in Bestanden.model_fields)


def read_bytes(map_: Path) -> dict[str, bytes]:
    """The bytes of each file by name; AfspraakFout for a folder or file that is not there, or that nobody knows."""
    if not map_.is_dir():
        raise fout(str(map_), "", "deze map is er niet")
    for bestand in sorted(map_.glob("*.toml")):
        if bestand.name not in NAMEN:
            raise fout(bestand.name, "", f"dit bestand hoort niet bij de afspraken; bekend zijn {', '.join(NAMEN)}")
    for naam in NAMEN:
        if not (map_ / naam).is_file():
            raise fout(naam, "", f"dit bestand ontbreekt in {map_}")
    return {naam: (map_ / naam).read_bytes() for naam in NAMEN}


def fingerprint(inhoud: Mapping[str, bytes]) -> str:
    """sha256 over names and contents, the same whichever line ends a checkout writes."""
    som = hashlib.sha256()
    for naam in sorted(inhoud):
        tekst = inhoud[naam].replace(b"\r\n", b"\n")
        som.update(f"{naam}\0{len(tekst)}\0".encode())
        som.update(tekst)
    return som.hexdigest()


def parse(inhoud: Mapping[str, bytes]) -> Bestanden:
    """Every file against its model; AfspraakFout names the file and each key that is not right."""
    gelezen: dict[str, Any] = {}
    for bestand, ruw in inhoud.items():
        gegevens = _toml(bestand, ruw)
        naam = bestand.removesuffix(".toml")
        model: Any = Bestanden.model_fields[naam].annotation  # a file's own model
        try:
            gelezen[naam] = model.model_validate(gegevens)
        except ValidationError as afgekeurd:
            raise vertaal(afgekeurd, bestand, gegevens) from afgekeurd
    return Bestanden.model_validate(gelezen)


def _toml(bestand: str, ruw: bytes) -> dict[str, Any]:
    try:
        # An editor such as Windows Notepad may put a byte order mark in front, which tomllib refuses.
        return tomllib.loads(ruw.decode("utf-8-sig"), parse_float=Decimal)
    except UnicodeDecodeError as onleesbaar:
        raise fout(bestand, "", "is niet opgeslagen als UTF-8") from onleesbaar
    except tomllib.TOMLDecodeError as onleesbaar:
        raise fout(bestand, "", f"is geen geldige TOML ({onleesbaar})") from onleesbaar
