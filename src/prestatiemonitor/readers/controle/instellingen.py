"""The limits and words of the checks, from data/controles and data/herkenning; a changed file is read again."""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import BaseModel, Field, ValidationError

from prestatiemonitor.afspraken import DATA_MAP
from prestatiemonitor.afspraken.fouten import fout, vertaal
from prestatiemonitor.afspraken.modellen import Instelling
from prestatiemonitor.afspraken.waarden import Geheel, Tekst, Vast

Model = TypeVar("Model", bound=BaseModel)
Grens = Instelling[Annotated[Geheel, Field(ge=1)]]
CONTROLES_MAP = DATA_MAP / "controles"
_INHOUD, _DOORTELLEN, _GROEPSTOTALEN = (
    CONTROLES_MAP / f"{naam}.toml" for naam in ("inhoud", "doortellen", "groepstotalen")
)
_WOORDEN = DATA_MAP / "herkenning" / "controles.toml"


class Inhoudgrenzen(Vast):
    """The file inhoud.toml: when something in a workbook is worth a warning."""

    zacht_plan_jaren: Grens
    naam_gelijkenis: Instelling[Annotated[Geheel, Field(ge=50, le=100)]]
    hoogstens_los: Grens
    eerste_plaatsen: Grens
    prijs_vanaf: Grens


class Doortelgrenzen(Vast):
    """The file doortellen.toml: when years without a total look as if they count on."""

    plannen: Grens
    stappen: Grens
    jaren: Instelling[Annotated[Geheel, Field(ge=2)]]
    een_op: Grens


class Groepsgrenzen(Vast):
    """The file groepstotalen.toml: when a row may be the sum of the plans below it."""

    delen: Instelling[Annotated[Geheel, Field(ge=2)]]
    bijna_een_op: Grens


class Controlewoorden(Vast):
    """The words that the checks look for."""

    peildatum: tuple[Tekst, ...]
    naamvulling: frozenset[Tekst]
    onderscheidend: frozenset[Tekst]
    onderscheidend_einde: tuple[Tekst, ...]


def laad(pad: Path, model: type[Model]) -> Model:
    """A TOML file against its model; AfspraakFout (Dutch) names the file and each key that is not right."""
    try:
        stand = pad.stat()
    except FileNotFoundError:
        raise fout(pad.name, "", f"dit bestand ontbreekt in {pad.parent}") from None
    gelezen: Model = _laad(pad, model, (stand.st_mtime_ns, stand.st_size))
    return gelezen


@lru_cache(maxsize=16)
def _laad(pad: Path, model: type[Model], stand: tuple[int, int]) -> Model:
    try:
        gegevens = tomllib.loads(pad.read_bytes().decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as onleesbaar:
        raise fout(pad.name, "", f"is geen geldige TOML in UTF-8 ({onleesbaar})") from onleesbaar
    try:
        return model.model_validate(gegevens)
    except ValidationError as afgekeurd:
        raise vertaal(afgekeurd, pad.name, gegevens) from afgekeurd


def inhoudgrenzen() -> Inhoudgrenzen:
    """The limits of the checks over one workbook."""
    return laad(_INHOUD, Inhoudgrenzen)


def doortelgrenzen() -> Doortelgrenzen:
    """When years that only grow may count on."""
    return laad(_DOORTELLEN, Doortelgrenzen)


def groepsgrenzen() -> Groepsgrenzen:
    """When a row among plans may be a sum of them."""
    return laad(_GROEPSTOTALEN, Groepsgrenzen)


def controlewoorden() -> Controlewoorden:
    """The words of the checks."""
    return laad(_WOORDEN, Controlewoorden)
