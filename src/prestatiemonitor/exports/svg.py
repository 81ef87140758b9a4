"""The drawing of a chart as a picture of its own: the same each time, with a title and a text for who cannot see it."""

import hashlib
import re
from typing import Final
from xml.sax.saxutils import escape

_UID: Final = re.compile(r'id="defs-([0-9a-f]{6})"')
_MAAT: Final = re.compile(r'width="[^"]*" height="[^"]*" style="[^"]*" viewBox="[^"]*">')
_ONTOELAATBAAR: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def als_plaatje(
    svg: str, naam: str, titel: str, alt: str, maat: tuple[float, float], kader: tuple[float, float, float, float]
) -> bytes:
    """The SVG that the chart script drew, in `maat` (width and height), showing `kader` of it.

    The script names its parts by lot; here they are named after `naam`, so that the same chart gives the same bytes and
    two charts in one document do not share names.
    """
    gevonden = _UID.search(svg)
    if gevonden:
        vast = hashlib.sha256(naam.encode()).hexdigest()[:8]
        svg = re.sub(rf"\b(clip|defs-|topdefs-|legend|[pg]){gevonden[1]}", rf"\g<1>{vast}", svg)
    breedte, hoogte = (f"{getal:g}" for getal in maat)
    kop = f'width="{breedte}" height="{hoogte}" viewBox="{" ".join(f"{getal:g}" for getal in kader)}" role="img">'
    kop += f"<title>{_tekst(titel)}</title><desc>{_tekst(alt)}</desc>"
    x, y, b, h = (f"{getal:g}" for getal in kader)
    kop += f'<rect x="{x}" y="{y}" width="{b}" height="{h}" style="fill: rgb(255, 255, 255);"/>'  # wider than the chart
    return _MAAT.sub(lambda _: kop, svg, count=1).encode()


def _tekst(tekst: str) -> str:
    return escape(_ONTOELAATBAAR.sub("", tekst))
