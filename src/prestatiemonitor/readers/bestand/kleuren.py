"""Colours as an .xlsx writes them (rgb, theme with a tint, or a place in the old palette) as `RRGGBB`."""

import colorsys
from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element

from openpyxl.styles.colors import COLOR_INDEX

WIT = "FFFFFF"
# The order in which cells count a theme's colours, as the names that the theme gives them.
_THEMAVOLGORDE = (
    "lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink",
)  # fmt: skip
_STANDAARDTHEMA = {
    "lt1": WIT, "dk1": "000000", "lt2": "EEECE1", "dk2": "1F497D", "accent1": "4F81BD", "accent2": "C0504D",
    "accent3": "9BBB59", "accent4": "8064A2", "accent5": "4BACC6", "accent6": "F79646", "hlink": "0000FF",
    "folHlink": "800080",
}  # fmt: skip
PALET = tuple(str(kleur)[-6:].upper() for kleur in COLOR_INDEX)


def kaal(naam: str) -> str:
    """The name of an element without its namespace."""
    return naam.rpartition("}")[2]


def themakleuren(thema: Element | None) -> Sequence[str]:
    """The twelve colours of a theme, in the order in which cells count them."""
    gevonden = dict(_STANDAARDTHEMA)
    for deel in thema.iter() if thema is not None else ():
        if kaal(deel.tag) in gevonden and len(deel):
            kleur = deel[0].get("val") if kaal(deel[0].tag) == "srgbClr" else deel[0].get("lastClr")
            if kleur:
                gevonden[kaal(deel.tag)] = kleur.upper()[-6:]
    return [gevonden[naam] for naam in _THEMAVOLGORDE]


def kleur(kenmerken: Mapping[str, str], thema: Sequence[str], palet: Sequence[str] = PALET) -> str:
    """The colour of an element such as `<fgColor theme="4" tint="0.6"/>`; empty for none and for automatic."""
    try:
        if "rgb" in kenmerken:
            basis = kenmerken["rgb"][-6:].upper()
        elif "theme" in kenmerken:
            basis = thema[int(kenmerken["theme"])]
        elif "indexed" in kenmerken:
            nummer = int(kenmerken["indexed"])
            basis = palet[nummer] if nummer < len(palet) else ""
        else:
            return ""
        return met_tint(basis, float(kenmerken.get("tint", 0))) if basis else ""
    except (ValueError, IndexError):
        return ""


def met_tint(basis: str, tint: float) -> str:
    """Lighter (a positive tint) or darker, in lightness, as Excel does."""
    if not tint:
        return basis
    rood, groen, blauw = (int(basis[i : i + 2], 16) / 255 for i in (0, 2, 4))
    tint_, licht, verzadiging = colorsys.rgb_to_hls(rood, groen, blauw)
    licht = licht * (1 + tint) if tint < 0 else licht * (1 - tint) + tint
    delen = colorsys.hls_to_rgb(tint_, min(max(licht, 0), 1), verzadiging)
    return "".join(f"{round(deel * 255):02X}" for deel in delen)
