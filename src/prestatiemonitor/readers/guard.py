"""The guard before parsing: is this a workbook at all, and one that is safe to open."""

import io
import re
import zipfile

from openpyxl.utils import column_index_from_string

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.tables.meldingen import Melding

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = b"PK\x03\x04"
MAX_ONDERDELEN = 2_000
MAX_UITGEPAKT = 100 * 2**20
MAX_VERHOUDING = 200
MAX_CELLEN = 20_000_000  # rows × columns that a sheet spans; far more than any plan list, well within memory

_VERRE_KOLOM = re.compile(rb'<c [^>]*?r="([A-Z]{3})(\d+)"')
_VERRE_RIJ = re.compile(rb'<row [^>]*?r="(\d{6,})"')
_DTD = re.compile(rb"<!DOCTYPE|<!ENTITY")


class Onleesbaar(Exception):
    """The bytes are no workbook that can be read; carries the one Melding that says why."""

    def __init__(self, melding: Melding) -> None:
        super().__init__(melding.melding)
        self.melding = melding


def bewaak(inhoud: bytes) -> None:
    """Let a readable workbook pass; anything else raises Onleesbaar with its Melding."""
    if not inhoud:
        raise Onleesbaar(ms.LEEG_BESTAND())
    if inhoud.startswith(OLE2):
        if "EncryptedPackage".encode("utf-16-le") in inhoud:
            raise Onleesbaar(ms.WACHTWOORD())
        return
    if not inhoud.startswith(ZIP):
        raise Onleesbaar(ms.GEEN_WERKBOEK())
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
            _bewaak_zip(zip_, len(inhoud))
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, RuntimeError, ValueError) as fout:
        raise Onleesbaar(ms.BESCHADIGD()) from fout


def _bewaak_zip(zip_: zipfile.ZipFile, ingepakt: int) -> None:
    onderdelen = zip_.infolist()
    namen = {onderdeel.filename.lower() for onderdeel in onderdelen}
    is_excel = "[content_types].xml" in namen and any(naam.startswith("xl/") for naam in namen)
    if not is_excel and "content.xml" not in namen:
        raise Onleesbaar(ms.GEEN_WERKBOEK())
    if len(onderdelen) > MAX_ONDERDELEN:
        raise Onleesbaar(ms.TE_GROOT(gevonden=f"{len(onderdelen)} onderdelen"))
    if len(namen) < len(onderdelen):
        raise Onleesbaar(ms.BESCHADIGD())
    uitgepakt = sum(onderdeel.file_size for onderdeel in onderdelen)
    if uitgepakt > MAX_UITGEPAKT or uitgepakt > MAX_VERHOUDING * max(ingepakt, 1):
        raise Onleesbaar(ms.TE_GROOT(gevonden=f"uitgepakt {uitgepakt / 2**20:.0f} MB"))
    for onderdeel in onderdelen:
        if onderdeel.filename.startswith("xl/worksheets/") and onderdeel.filename.endswith(".xml"):
            _bewaak_blad(zip_.read(onderdeel))
        elif onderdeel.filename.endswith((".xml", ".rels")) and onderdeel.file_size < 2**20:
            _geen_dtd(zip_.read(onderdeel))


def _bewaak_blad(xml: bytes) -> None:
    """A cell far away makes a dense parser ask for rows × columns of memory, whatever the file's size."""
    _geen_dtd(xml[:4096])
    verre_kolommen = _VERRE_KOLOM.findall(xml)
    verre_rijen = _VERRE_RIJ.findall(xml)
    if not verre_kolommen and not verre_rijen:
        return
    kolommen = max((column_index_from_string(letters.decode()) for letters, _ in verre_kolommen), default=702)
    rijen = max([int(r) for r in verre_rijen] + [int(r) for _, r in verre_kolommen] + [100_000])
    if kolommen * rijen > MAX_CELLEN:
        raise Onleesbaar(ms.TE_GROOT(gevonden=f"een blad van {rijen} rijen bij {kolommen} kolommen"))


def _geen_dtd(xml: bytes) -> None:
    if _DTD.search(xml):
        raise Onleesbaar(ms.BESCHADIGD())
