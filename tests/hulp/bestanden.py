"""Surgery on workbooks, and short ways to see what reading one gives."""

import io
import zipfile
from collections.abc import Callable, Mapping

from prestatiemonitor.readers.bestand.blad import Werkboek
from prestatiemonitor.readers.bestand.grid import read_grid
from prestatiemonitor.readers.bestand.guard import Onleesbaar

BLAD = "xl/worksheets/sheet1.xml"
Vervang = Callable[[bytes], bytes]


def verander_delen(inhoud: bytes, vervang: Mapping[str, Vervang], extra: Mapping[str, bytes] | None = None) -> bytes:
    """The zip with some of its parts changed (`*`: all of them), and parts added."""
    uitvoer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as bron, zipfile.ZipFile(uitvoer, "w", zipfile.ZIP_DEFLATED) as doel:
        for naam in bron.namelist():
            functie = vervang.get(naam) or vervang.get("*")
            doel.writestr(naam, functie(bron.read(naam)) if functie else bron.read(naam))
        for naam, waarde in (extra or {}).items():
            doel.writestr(naam, waarde)
    return uitvoer.getvalue()


def melding_van(inhoud: bytes, naam: str = "x.xlsx") -> tuple[str, str]:
    """The code and the sentence with which a file is refused; a file that is read has none."""
    try:
        read_grid(inhoud, naam)
    except Onleesbaar as onleesbaar:
        return onleesbaar.melding.code, onleesbaar.melding.melding
    return "", ""


def waarden(werkboek: Werkboek, blad: int = 0) -> list[list[object]]:
    """The cells of one sheet as lists."""
    return werkboek.bladen[blad].cellen.tolist()  # type: ignore[no-any-return]
