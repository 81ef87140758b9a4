"""The packs that are ready, from data/pakketten: for which meeting and audience, which subjects, parts and files."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from prestatiemonitor.afspraken.paden import DATA_MAP
from prestatiemonitor.exports.stuk import Publiek

Deel = Literal["overzicht", "veranderingen", "wijzigingen", "plannen", "normen", "begrippen"]
Product = Literal["dia", "rapport", "factsheet", "werkboek", "brief", "beelden", "open_data"]
PUBLIEKSWOORDEN: Final[dict[Publiek, str]] = {
    "ambtelijk": "ambtelijk overleg",
    "bestuurlijk": "bestuurlijk overleg",
    "openbaar": "raad en openbaar",
}


class Pakket(BaseModel):
    """One choice of what a meeting gets; `maand` is that of the peilmoment it is meant for, where it has one."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    code: Annotated[str, Field(pattern=r"^[a-z0-9-]+$")]
    naam: Annotated[str, Field(min_length=1)]
    titel: Annotated[str, Field(min_length=1)]
    publiek: Publiek
    onderwerpen: Annotated[tuple[str, ...], Field(min_length=1)]
    producten: Annotated[tuple[Product, ...], Field(min_length=1)]
    delen: tuple[Deel, ...] = ()
    maand: Annotated[int, Field(ge=1, le=12)] | None = None
    toelichting: str = ""


@cache
def pakketten(map_: Path | None = None) -> tuple[Pakket, ...]:
    """The packs that are ready, in the order of their files; raises ValueError with file and key where one is wrong."""
    gevonden = []
    for pad in sorted((map_ or DATA_MAP / "pakketten").glob("*.toml")):
        with pad.open("rb") as bestand:
            gevonden += [Pakket.model_validate(regel) for regel in tomllib.load(bestand)["pakket"]]
    return tuple(gevonden)
