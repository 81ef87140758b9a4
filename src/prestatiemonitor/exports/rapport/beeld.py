"""Pictures as the report takes them in: SVG without the title that its caption says already, or PNG."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from lxml import etree

from prestatiemonitor.exports.rapport.tekens import VERVANGING_IN_BEELD, toonbaar

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_SVG: Final = "{http://www.w3.org/2000/svg}"
_REGEL: Final = 1.3  # of the size of the letters: how far lines of a title stand apart
_ONTLEDER: Final = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


@dataclass(frozen=True)
class Beeldbron:
    """A picture for the template: SVG as text, or PNG as its bytes."""

    soort: Literal["svg", "png"]
    inhoud: str | list[int]


def beeldbron(inhoud: bytes) -> Beeldbron | None:
    """The picture, or None where the bytes are no picture: then the table of the figure stands in."""
    if inhoud.startswith(_PNG):
        return Beeldbron("png", list(inhoud))
    try:
        wortel = etree.fromstring(inhoud, _ONTLEDER)
    except etree.XMLSyntaxError:
        return None
    if wortel.tag != f"{_SVG}svg":
        return None
    _zonder_titel(wortel)
    wortel.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")  # spaces keep a label off its mark
    return Beeldbron("svg", toonbaar(etree.tostring(wortel, encoding="unicode"), VERVANGING_IN_BEELD))


def _zonder_titel(wortel: etree._Element) -> None:
    """Take the title of a plotly chart out and the room it had; another picture stays as it is."""
    titel = next((t for t in wortel.iter(f"{_SVG}text") if t.get("class") == "gtitle"), None)
    maten = [float(maat) for maat in re.findall(r"-?[\d.]+", wortel.get("viewBox", ""))]
    if titel is None or len(maten) != 4 or (ouder := titel.getparent()) is None:
        return
    letter = re.search(r"font-size:\s*([\d.]+)px", titel.get("style", ""))
    grootte = float(letter[1]) if letter else 16
    regels = max(1, sum(tspan.get("class") == "line" for tspan in titel.iter(f"{_SVG}tspan")))
    ouder.remove(titel)
    links, boven, breed, hoog = maten
    weg = float(titel.get("y", "0")) + grootte * (1 + _REGEL * (regels - 1))
    wortel.set("viewBox", f"{links:g} {boven + weg:g} {breed:g} {hoog - weg:g}")
    wortel.set("width", f"{breed:g}")
    wortel.set("height", f"{hoog - weg:g}")
