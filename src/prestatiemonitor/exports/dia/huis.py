"""The house template of slides: 16:9, three layouts, from the readable parts in `huisstijl` and the house colours."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from string import Template
from typing import Final

from prestatiemonitor.exports.huisstijl import GEDEMPT, INKT, LIJN, PANEEL, VERWIJZING
from prestatiemonitor.exports.zip import als_zip

# Offered for what people add themselves.
ACCENTEN: Final = ("#44576A", VERWIJZING, "#CA5A1C", "#A8327E", "#6B7A00", LIJN)


@cache
def huissjabloon() -> bytes:
    """The house template as a .pptx without slides."""
    kleuren = {"inkt": INKT, "gedempt": GEDEMPT, "paneel": PANEEL}
    kleuren |= {f"accent{nummer}": kleur for nummer, kleur in enumerate(ACCENTEN, start=1)}
    waarden = {naam: kleur.removeprefix("#") for naam, kleur in kleuren.items()}
    delen = {}
    for naam, deel in sorted(_delen(files(__package__) / "huisstijl")):
        tekst = deel.read_text("utf-8")
        delen[naam] = (Template(tekst).substitute(waarden) if "theme" in naam else tekst).encode()
    return als_zip(delen)


def _delen(map_: Traversable, pad: str = "") -> list[tuple[str, Traversable]]:
    gevonden: list[tuple[str, Traversable]] = []
    for deel in map_.iterdir():
        gevonden += _delen(deel, f"{pad}{deel.name}/") if deel.is_dir() else [(f"{pad}{deel.name}", deel)]
    return gevonden
