"""Coordinates as people and programs write them, into degrees: national grid (RD), degrees, pairs and shapes."""

import math
import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from typing import Literal, NamedTuple

from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.rijksdriehoek import naar_graden
from prestatiemonitor.readers.woorden.vormtekst import midden
from prestatiemonitor.readers.woorden.woordenlijst import lees_woorden

Probleem = Literal["", "buiten", "verwisseld", "tekst"]
_GETAL = re.compile(r"[-+]?\d+(?:[.,]\d+)*")
_LETTERS = re.compile(r"[^\W\d_]+[\d]*")
_DECIMALEN = 7  # a centimetre


class Plaats(NamedTuple):
    """A place in degrees (WGS84); with a `probleem` none: outside the country, exchanged, or not understood."""

    breedtegraad: float | None = None
    lengtegraad: float | None = None
    probleem: Probleem = ""


def lees_plaats(eerste: object, tweede: object, *, graden: bool) -> Plaats:
    """Two cells: x and y of the grid (or longitude and latitude, as maps export them); with `graden` latitude first."""
    if graden:
        eerste, tweede = tweede, eerste
    paren = [*product(_getallen(eerste), _getallen(tweede))]
    if not paren:
        return Plaats(probleem="tekst")
    if plaats := _enige(paren):
        return plaats
    return Plaats(probleem="verwisseld" if _enige([(y, x) for x, y in paren]) else "buiten")


def lees_plaatstekst(tekst: str) -> Plaats:
    """One cell with both: a shape in WKT or GeoJSON, of which the middle is taken, or two numbers in whatever order."""
    if (punt := midden(tekst)) is not None:
        return lees_plaats(*punt, graden=False)
    kaal = _LETTERS.sub(lambda m: " " if plat(m[0]) in _neutraal() else m[0], tekst)
    for deler in (r"[;/|]|\s+", r",\s+|\s+", r","):
        delen = [deel.strip(" :=()[]°,") for deel in re.split(deler, kaal) if deel.strip(" :=()[]°,")]
        if len(delen) == 2 and all(_GETAL.fullmatch(deel) for deel in delen):
            plaats = lees_plaats(*delen, graden=False)
            return lees_plaats(*reversed(delen), graden=False) if plaats.probleem == "verwisseld" else plaats
    return Plaats(probleem="tekst")


def _getallen(waarde: object) -> list[float]:
    """What a cell can be: a number, or text in which points and commas are for decimals or for thousands."""
    if isinstance(waarde, int | float) and not isinstance(waarde, bool):
        return [float(waarde)] if math.isfinite(waarde) else []
    tekst = str(waarde).replace(" ", "").replace("\u00a0", "").strip("°m")
    if not _GETAL.fullmatch(tekst):
        return []
    geheel, _, rest = tekst.replace(",", ".").rpartition(".")
    zonder = (geheel + rest).replace(".", "")
    return [*dict.fromkeys([float(f"{geheel.replace('.', '')}.{rest}") if geheel else float(rest), float(zonder)])]


def _enige(paren: Sequence[tuple[float, float]]) -> Plaats | None:
    """The place that just one reading of the numbers gives."""
    plaatsen = {plaats for x, y in paren if (plaats := _binnen(x, y))}
    return plaatsen.pop() if len(plaatsen) == 1 else None


def _binnen(x: float, y: float) -> Plaats | None:
    if _in("lengtegraad", x) and _in("breedtegraad", y):
        return Plaats(round(y, _DECIMALEN), round(x, _DECIMALEN))
    if _in("x", x) and _in("y", y):
        breedtegraad, lengtegraad = naar_graden(x, y)
        return Plaats(round(breedtegraad, _DECIMALEN), round(lengtegraad, _DECIMALEN))
    return None


def _in(as_: str, getal: float) -> bool:
    van, tot = _grenzen(as_)
    return van <= getal <= tot


@lru_cache(maxsize=8)
def _grenzen(as_: str) -> tuple[float, float]:
    van, tot = lees_woorden("coordinaten")["grenzen"][as_]
    return float(van), float(tot)


@lru_cache(maxsize=1)
def _neutraal() -> frozenset[str]:
    return frozenset(lees_woorden("coordinaten")["woorden"]["neutraal"])
