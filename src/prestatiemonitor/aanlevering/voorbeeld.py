"""The example deliveries: fictional workbooks, read like any other, kept in memory and never in the store."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from prestatiemonitor.aanlevering.aanleveren import bewaar
from prestatiemonitor.afspraken import DATA_MAP, load_afspraken
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.store import Opslag

VOORBEELD_MAP: Path = DATA_MAP / "voorbeeld"
VOORBEELDNAAM = "voorbeeld"


@lru_cache(maxsize=1)
def voorbeeldopslag() -> Opslag:
    """A store in memory with the example deliveries; a fault in one of them is a programming mistake and raises."""
    opslag = Opslag("sqlite://")
    for regel in _lijst()["levering"]:
        inhoud = (VOORBEELD_MAP / regel["bestand"]).read_bytes()
        inlezing = read_workbook(inhoud, regel["bestand"], soort=regel["soort"])
        bewaar(
            opslag,
            inlezing,
            inhoud,
            peildatum=regel["peildatum"],
            wie=VOORBEELDNAAM,
            opmerkingen=regel["opmerkingen"],
        )
    return opslag


def heeft_voorbeeld() -> bool:
    """Whether the example is of the agreement in use: its names and plans mean nothing to another municipality."""
    return bool(_lijst()["gemeente"] == load_afspraken().gemeente)


@lru_cache(maxsize=1)
def _lijst() -> Mapping[str, Any]:
    return tomllib.loads((VOORBEELD_MAP / "leveringen.toml").read_text(encoding="utf-8"))


def heeft_eigen_leveringen(opslag: Opslag) -> bool:
    """Whether anything was ever delivered: from then on the example is gone, also when all was withdrawn."""
    return bool(opslag.leveringen(ook_ingetrokken=True))
