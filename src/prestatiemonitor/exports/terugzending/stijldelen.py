"""Parts of a style as XML: colours, fills and borders."""

from typing import Any, Final

from lxml import etree

from prestatiemonitor.exports.terugzending.pakket import Element, q

ZIJDEN: Final = ("left", "right", "top", "bottom")


def kleur_van(zijde: Element) -> str:
    """The colour of one side of a border."""
    kleur = zijde.find(q("color"))
    return "" if kleur is None else str(kleur.get("rgb", ""))


def argb(kleur: str) -> str:
    """A colour `#RRGGBB` as styles write it."""
    return "FF" + kleur[1:]


def maak_vulling(kleur: str) -> Element:
    """A fill of one colour."""
    vulling = etree.Element(q("fill"))
    patroon = etree.SubElement(vulling, q("patternFill"), patternType="solid")
    etree.SubElement(patroon, q("fgColor"), rgb=argb(kleur))
    etree.SubElement(patroon, q("bgColor"), indexed="64")
    return vulling


def grijze_vulling() -> Element:
    """The second fill of every workbook."""
    vulling = etree.Element(q("fill"))
    etree.SubElement(vulling, q("patternFill"), patternType="gray125")
    return vulling


def maak_rand(kleuren: dict[str, str], stijl: str = "thin") -> Element:
    """A border with these colours by side."""
    rand = etree.Element(q("border"))
    for zijde in (*ZIJDEN, "diagonal"):
        deel: Any = etree.SubElement(rand, q(zijde))
        if kleur := kleuren.get(zijde):
            deel.set("style", stijl)
            etree.SubElement(deel, q("color"), rgb=argb(kleur))
    return rand


def contrast(een: str, ander: str) -> float:
    """The contrast of two colours (`RRGGBB`) as WCAG 2 defines it."""

    def helderheid(kleur: str) -> float:
        delen = [int(kleur[i : i + 2], 16) / 255 for i in (0, 2, 4)]
        rood, groen, blauw = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in delen)
        return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw

    hoog, laag = sorted((helderheid(een), helderheid(ander)), reverse=True)
    return (hoog + 0.05) / (laag + 0.05)
