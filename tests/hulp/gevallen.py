"""The workbooks of tests/readers/gevallen with what they must give, and the list of them in docs.

`python tests/hulp/gevallen.py` writes docs/indelingen.md.
"""

import importlib.util
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from werkboeken import bouw_werkboek

MAP = Path(__file__).parents[1] / "readers" / "gevallen"
DOCUMENT = Path(__file__).parents[2] / "docs" / "indelingen.md"
KOPPEN = {"planmonitor": "Planmonitor", "jaarschijf": "Jaarschijf", "bestand": "Het bestand zelf"}
AFDELINGEN = {
    "gelezen": "Wordt zonder vragen gelezen",
    "gevraagd": "Wordt gevraagd",
    "geweigerd": "Wordt geweigerd",
}


@dataclass(frozen=True)
class Geval:
    """One workbook and its outcome; see README.md."""

    naam: str
    soort: str
    titel: str
    uitkomst: str
    werkboek: bytes
    bestandsnaam: str
    indeling: str | None
    tabellen: Mapping[str, Sequence[Mapping[str, str]]]
    meldingen: Sequence[str]
    vraag: str
    cumulatief: bool


def laad_gevallen() -> list[Geval]:
    """Every case, sorted by kind and name."""
    return [_laad(pad) for pad in sorted(MAP.glob("*/*.py"))]


def _laad(pad: Path) -> Geval:
    geval = _inhoud(pad)
    assert geval["UITKOMST"] in AFDELINGEN, pad
    assert geval["UITKOMST"] != "gevraagd" or geval["VRAAG"], pad
    bron = pad.with_stem(geval.get("WERKBOEK_VAN", pad.stem))
    return Geval(
        pad.stem,
        pad.parent.name,
        " ".join((geval["__doc__"] or "").split()),
        geval["UITKOMST"],
        _werkboek(bron),
        _inhoud(bron).get("BESTANDSNAAM", "proef.xlsx"),
        geval.get("INDELING"),
        {naam: regels(tekst) for naam, tekst in geval.get("TABELLEN", {}).items()},
        geval.get("MELDINGEN", []),
        geval.get("VRAAG", ""),
        geval.get("CUMULATIEF", False),
    )


@cache
def _inhoud(pad: Path) -> Mapping[str, Any]:
    opgave = importlib.util.spec_from_file_location(f"geval_{pad.parent.name}_{pad.stem}", pad)
    assert opgave and opgave.loader
    module = importlib.util.module_from_spec(opgave)
    opgave.loader.exec_module(module)
    return vars(module)


@cache
def _werkboek(pad: Path) -> bytes:
    geval = _inhoud(pad)
    return geval["werkboek"]() if "werkboek" in geval else bouw_werkboek(geval["BLADEN"], **geval.get("OPBOUW", {}))


def regels(tekst: str) -> list[dict[str, str]]:
    """Rows written as text, the first one with the names of the columns."""
    kop, *rijen = [[cel.strip() for cel in regel.split("|")] for regel in tekst.strip().splitlines()]
    return [dict(zip(kop, rij, strict=True)) for rij in rijen]


def maak_lijst() -> str:
    """The document of what is read by itself, what is asked and what is refused."""
    gevallen = laad_gevallen()
    regels = [
        "# Welke werkboeken de monitor leest",
        "",
        "<!-- generated from tests/readers/gevallen by python tests/hulp/gevallen.py -->",
        "",
        "Elke regel is een werkboek uit de tests. Wat hier niet staat, wordt gelezen zoals het er staat of gevraagd.",
    ]
    for uitkomst, titel in AFDELINGEN.items():
        regels += ["", f"## {titel}"]
        for soort, kop in KOPPEN.items():
            eigen = [geval for geval in gevallen if geval.uitkomst == uitkomst and geval.soort == soort]
            if eigen:
                regels += ["", f"### {kop}", "", *map(_regel, eigen)]
    return "\n".join(regels) + "\n"


def _regel(geval: Geval) -> str:
    antwoord = " (Met een bewaarde indeling.)" if geval.indeling else ""
    vraag = f" Gevraagd wordt {geval.vraag}" if geval.vraag else ""
    return f"- {geval.titel}{antwoord}{vraag}"


if __name__ == "__main__":
    DOCUMENT.write_text(maak_lijst(), encoding="utf-8")
