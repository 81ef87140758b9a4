"""The house template of slides: 16:9, three layouts, from the readable parts in `huisstijl` and the house colours."""

import io
import zipfile
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from string import Template
from typing import Final

from prestatiemonitor.exports.dia.bewaren import DATUM
from prestatiemonitor.exports.werkboek import GEDEMPT, INKT, LIJN, PANEEL

ACCENTEN: Final = (
    "#44576A",
    "#005F73",
    "#CA5A1C",
    "#A8327E",
    "#6B7A00",
    LIJN,
)  # offered for what people add themselves


@cache
def huissjabloon() -> bytes:
    """The house template as a .pptx without slides."""
    kleuren = {"inkt": INKT, "gedempt": GEDEMPT, "paneel": PANEEL}
    kleuren |= {f"accent{nummer}": kleur for nummer, kleur in enumerate(ACCENTEN, start=1)}
    waarden = {naam: kleur.removeprefix("#") for naam, kleur in kleuren.items()}
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as zip_:
        for naam, deel in sorted(_delen(files(__package__) / "huisstijl")):
            tekst = deel.read_text("utf-8")
            zip_.writestr(
                zipfile.ZipInfo(naam, DATUM), Template(tekst).substitute(waarden) if "theme" in naam else tekst
            )
    return uit.getvalue()


def _delen(map_: Traversable, pad: str = "") -> list[tuple[str, Traversable]]:
    gevonden: list[tuple[str, Traversable]] = []
    for deel in map_.iterdir():
        gevonden += _delen(deel, f"{pad}{deel.name}/") if deel.is_dir() else [(f"{pad}{deel.name}", deel)]
    return gevonden
