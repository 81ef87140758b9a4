"""Surgery on workbooks, and short ways to see what reading one gives."""

import io
import re
import zipfile
from collections.abc import Callable, Container, Mapping

from prestatiemonitor.readers import read_workbook
from prestatiemonitor.readers.bestand.blad import Werkboek
from prestatiemonitor.readers.bestand.grid import read_grid
from prestatiemonitor.readers.bestand.guard import Onleesbaar

BLAD = "xl/worksheets/sheet1.xml"
Vervang = Callable[[bytes], bytes]


def verander_delen(
    inhoud: bytes,
    vervang: Mapping[str, Vervang] | None = None,
    extra: Mapping[str, bytes] | None = None,
    *,
    weg: Container[str] = (),
) -> bytes:
    """The zip with some of its parts changed (`*`: all of them), parts added, and parts left out."""
    vervang = vervang or {}
    uitvoer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as bron, zipfile.ZipFile(uitvoer, "w", zipfile.ZIP_DEFLATED) as doel:
        for naam in bron.namelist():
            if naam in weg:
                continue
            functie = vervang.get(naam) or vervang.get("*")
            doel.writestr(naam, functie(bron.read(naam)) if functie else bron.read(naam))
        for naam, waarde in (extra or {}).items():
            doel.writestr(naam, waarde)
    return uitvoer.getvalue()


def als_strict(inhoud: bytes) -> bytes:
    """The workbook in the Strict variant of Office Open XML."""
    namen = {
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main": b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships":
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
    }  # fmt: skip

    def streng(oud: bytes) -> bytes:
        for gewoon, strikt in namen.items():
            oud = oud.replace(gewoon, strikt)
        return oud

    return verander_delen(inhoud, {"*": streng})


def melding_van(inhoud: bytes, naam: str = "x.xlsx") -> tuple[str, str]:
    """The code and the sentence with which a file is refused; a file that is read has none."""
    try:
        read_grid(inhoud, naam)
    except Onleesbaar as onleesbaar:
        return onleesbaar.melding.code, onleesbaar.melding.melding
    return "", ""


def reden(inhoud: bytes, naam: str = "x.xlsx") -> str:
    """The code with which reading refuses a file: one fout with what to do, and no table."""
    inlezing = read_workbook(inhoud, naam)
    assert not inlezing.leesbaar
    assert inlezing.tabellen == {}
    assert len(inlezing.celverantwoording.tabel()) == 0
    (melding,) = inlezing.meldingen
    assert melding.ernst == "fout"
    assert re.search(r"\b(het|een|dit|de)\b", melding.melding.lower())
    assert melding.oplossing
    return melding.code


def in_blad(xml: bytes) -> Callable[[bytes], bytes]:
    """What puts rows at the end of a sheet."""
    return lambda oud: oud.replace(b"</sheetData>", xml + b"</sheetData>")


def waarden(werkboek: Werkboek, blad: int = 0) -> list[list[object]]:
    """The cells of one sheet as lists."""
    return werkboek.bladen[blad].cellen.tolist()  # type: ignore[no-any-return]
