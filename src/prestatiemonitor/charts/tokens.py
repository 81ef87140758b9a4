"""The tokens of the look: colours in light and dark, fonts, and the sign and word of each oordeel, from tokens.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Oordeel

_STREAMLIT_KLEUREN: Final = {
    "green": "behaald",
    "blue": "op_koers",
    "orange": "risico",
    "red": "tekort",
    "gray": "geen",
}


@dataclass(frozen=True)
class Oordeelteken:
    """How one oordeel is shown: sign, Dutch word and colour, always the three together."""

    teken: str
    woord: str
    kleur: str


@dataclass(frozen=True)
class Partijvorm:
    """The pattern of a party's bars and the marker on its line: colour alone never tells who it is."""

    patroon: str
    symbool: str


# Hatching '/' is what is expected, of any party.
_VORMEN: Final = (
    Partijvorm("", "circle"),
    Partijvorm("\\", "square"),
    Partijvorm("x", "diamond"),
    Partijvorm("-", "triangle-up"),
    Partijvorm("|", "cross"),
    Partijvorm(".", "star"),
)


@dataclass(frozen=True)
class Tokens:
    """The colours (`#RRGGBB`) and fonts of one mode, light or dark."""

    achtergrond: str
    paneel: str
    inkt: str
    gedempt: str
    raster: str
    samen: str
    partijen: Mapping[str, str]
    mutaties: Mapping[str, str]
    prijsklassen: Mapping[str, str]
    oordelen: Mapping[Oordeel, Oordeelteken]
    letters: str
    grafiek: int
    titel: int

    def partij(self, naam: str) -> str:
        """The fixed colour of a party of the agreement; all together has its own, an unknown one that of others."""
        if naam == GEZAMENLIJK:
            return self.samen
        nummer = _nummer(naam)
        if nummer is None:
            return self.partijen.get(naam, self.partijen["overig"])
        kleuren = [kleur for plaats, kleur in self.partijen.items() if plaats.startswith("corporatie_")]
        return kleuren[nummer % len(kleuren)]

    def vorm(self, naam: str) -> Partijvorm:
        """What tells a party from the others beside its colour; more corporations than colours never share both."""
        nummer = _nummer(naam)
        if nummer is None:
            return Partijvorm("", "circle")
        kleuren = sum(plaats.startswith("corporatie_") for plaats in self.partijen)
        return _VORMEN[(nummer + nummer // kleuren) % len(_VORMEN)]

    @property
    def accent(self) -> str:
        """The colour of links, buttons and what is pointed at."""
        return self.partijen["corporatie_1"]


def _nummer(naam: str) -> int | None:
    """The place of a corporation in the agreement in use, from 0; None for another party."""
    codes = [partij.code for partij in load_afspraken().corporaties]
    return codes.index(naam) if naam in codes else None


@cache
def _read() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("tokens.toml").read_text(encoding="utf-8"))


@cache
def load_tokens(donker: bool = False) -> Tokens:
    """The tokens of the light mode, or of the dark mode with `donker`."""
    alles = _read()
    modus = dict(alles["donker" if donker else "licht"])
    kleuren = modus.pop("oordelen")
    oordelen = {
        Oordeel(naam): Oordeelteken(o["teken"], o["woord"], kleuren[o["kleur"]])
        for naam, o in alles["oordelen"].items()
    }
    letters = alles["letters"]
    return Tokens(
        **modus, oordelen=oordelen, letters=letters["familie"], grafiek=letters["grafiek"], titel=letters["titel"]
    )


def streamlit_theme() -> dict[str, Any]:
    """The section `theme` of .streamlit/config.toml that belongs to these tokens: `light` and `dark`."""
    return {"light": _streamlit_mode(False), "dark": _streamlit_mode(True)}


def _streamlit_mode(donker: bool) -> dict[str, Any]:
    tokens = load_tokens(donker)
    kleuren = _read()["donker" if donker else "licht"]["oordelen"]
    return {
        "primaryColor": tokens.accent,
        "backgroundColor": tokens.achtergrond,
        "secondaryBackgroundColor": tokens.paneel,
        "textColor": tokens.inkt,
        "linkColor": tokens.accent,
        "borderColor": tokens.raster,
        **{f"{naam}Color": kleuren[token] for naam, token in _STREAMLIT_KLEUREN.items()},
        "chartCategoricalColors": list(tokens.partijen.values()),
    }


def mix(kleur: str, met: str, deel: float) -> str:
    """The opaque colour of `kleur` at strength `deel` (0–1) on `met`; opaque, so that no grid shines through."""
    paren = zip(_rgb(kleur), _rgb(met), strict=True)
    return "#" + "".join(f"{round(a * deel + b * (1 - deel)):02X}" for a, b in paren)


def contrast(kleur: str, ander: str) -> float:
    """The contrast of two colours as WCAG 2 defines it, 1 to 21."""
    hoog, laag = sorted((_luminance(kleur), _luminance(ander)), reverse=True)
    return (hoog + 0.05) / (laag + 0.05)


def _rgb(kleur: str) -> tuple[int, int, int]:
    return int(kleur[1:3], 16), int(kleur[3:5], 16), int(kleur[5:7], 16)


def _luminance(kleur: str) -> float:
    delen = [c / 255 for c in _rgb(kleur)]
    rood, groen, blauw = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in delen)
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw
