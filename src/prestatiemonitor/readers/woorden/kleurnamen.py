"""Names of colours, as a legend in words has them (`groen = hard plan`), and which fills they can be meant for."""

import colorsys
import re

_UITLEG = re.compile(
    r"(?:licht|donker)?\s*(groen|oranje|geel|rood|blauw|grijs)e?(?:\s+(?:gekleurd|gearceerd|cel|kleur))?\s*[=:]\s*(\S.*)",
    re.IGNORECASE | re.DOTALL,
)
# Degrees on the colour wheel, with a gap between neighbours: what falls in a gap has no sure name.
_TINTEN = {"rood": (-15, 10), "oranje": (16, 40), "geel": (52, 66), "groen": (75, 165), "blauw": (185, 250)}
_VASTE_NAMEN = {"FFC000": "oranje"}  # so the palette of Excel calls it, though its hue is almost yellow
_GRIJS, _KLEURIG = 0.1, 0.15  # saturation up to, and from


def uitleg_van_kleur(tekst: str) -> tuple[str, str]:
    """The colour that a text explains, and what it means; without a colour the name is empty and the text is all."""
    match = _UITLEG.fullmatch(tekst.strip())
    return (match[1].lower(), match[2]) if match else ("", tekst)


def heet(kleur: str, naam: str) -> bool:
    """Whether a colour (`92D050`) surely has this name."""
    kleur = kleur[-6:].upper()
    if not re.fullmatch(r"[0-9A-F]{6}", kleur):
        return False
    if kleur in _VASTE_NAMEN:
        return _VASTE_NAMEN[kleur] == naam
    rood, groen, blauw = (int(kleur[i : i + 2], 16) / 255 for i in (0, 2, 4))
    tint, verzadiging, helderheid = colorsys.rgb_to_hsv(rood, groen, blauw)
    if naam == "grijs":
        return verzadiging <= _GRIJS and 0.3 <= helderheid <= 0.95
    van, tot = _TINTEN[naam]
    graden = tint * 360
    return verzadiging >= _KLEURIG and (van <= graden <= tot or van <= graden - 360 <= tot)
