"""A shape written as text, WKT or GeoJSON: the point that stands for it."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

Punt = tuple[float, float]
_WKT = re.compile(
    r"^\s*(?:SRID\s*=\s*\d+\s*;)?\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON))\s*(?:Z|M|ZM)?\s*(\(.*\))\s*$",
    re.IGNORECASE | re.DOTALL,
)
_RING = re.compile(r"\(([^()]+)\)")


def midden(tekst: str) -> Punt | None:
    """The middle of the largest surface in a text, or of all points where there is none; None for any other text."""
    try:
        ringen, vlak = _uit_json(tekst) if tekst.lstrip().startswith("{") else _uit_wkt(tekst)
    except (ValueError, TypeError, LookupError, RecursionError):
        return None
    if not ringen:
        return None
    if vlak:
        zwaartepunten = [_zwaartepunt(ring) for ring in ringen]
        grootste = max(zwaartepunten, key=lambda paar: paar[0])
        if grootste[0] > 0:
            return grootste[1]
    xs, ys = zip(*(punt for ring in ringen for punt in ring), strict=True)
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def _uit_wkt(tekst: str) -> tuple[list[list[Punt]], bool]:
    match = _WKT.match(tekst)
    if not match:
        return [], False
    ringen = [[_punt(paar.split()) for paar in ring.split(",")] for ring in _RING.findall(match[2])]
    return ringen, match[1].upper().endswith("POLYGON")


def _uit_json(tekst: str) -> tuple[list[list[Punt]], bool]:
    vorm = json.loads(tekst)
    vorm = vorm.get("geometry") or vorm
    return [*_ringen(vorm["coordinates"])], str(vorm["type"]).endswith("Polygon")


def _ringen(delen: Sequence[Any]) -> Iterator[list[Punt]]:
    """The lines of points in nested coordinates; a point by itself is a line of one."""
    if not isinstance(delen[0], list):
        yield [_punt(delen)]
    elif not isinstance(delen[0][0], list):
        yield [_punt(deel) for deel in delen]
    else:
        for deel in delen:
            yield from _ringen(deel)


def _punt(getallen: Sequence[Any]) -> Punt:
    return float(getallen[0]), float(getallen[1])


def _zwaartepunt(ring: Sequence[Punt]) -> tuple[float, Punt]:
    """Surface and centroid of a ring; reckoned from its first point, as the numbers of the grid are large."""
    x0, y0 = ring[0]
    dubbel = som_x = som_y = 0.0
    for (xa, ya), (xb, yb) in zip(ring, [*ring[1:], ring[0]], strict=True):
        ax, ay, bx, by = xa - x0, ya - y0, xb - x0, yb - y0
        kruis = ax * by - bx * ay
        dubbel += kruis
        som_x += (ax + bx) * kruis
        som_y += (ay + by) * kruis
    if not dubbel:
        return 0.0, (x0, y0)
    return abs(dubbel) / 2, (x0 + som_x / (3 * dubbel), y0 + som_y / (3 * dubbel))
