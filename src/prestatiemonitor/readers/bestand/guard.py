"""The guard before parsing: is this a workbook at all, and one that is safe to open."""

import io
import re
import zipfile
import zlib
from collections.abc import Mapping, Sequence

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.odsscan import scan_ods
from prestatiemonitor.readers.bestand.omvang import omvang_xlsx, ruime_omvang
from prestatiemonitor.tables.meldingen import Melding

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = b"PK\x03\x04"
MAX_ONDERDELEN = 2_000
MAX_UITGEPAKT = 100 * 2**20
MAX_VERHOUDING = 200
MAX_RIJEN, MAX_KOLOMMEN = 1_048_576, 16_384  # what Excel itself can hold
# Rows × columns that all sheets span together: twenty thousand plans by a hundred columns. A blank cell takes a hundred
# bytes while it is read and one with a number four hundred, so this many stay below 1 GB; plan lists have far fewer.
MAX_CELLEN = 2_000_000

_BLAD = re.compile(r"xl/worksheets/.*\.xml", re.IGNORECASE)
_ODS_SOORT = b"application/vnd.oasis.opendocument.spreadsheet"


class Onleesbaar(Exception):
    """The bytes are no workbook that can be read; carries the one Melding that says why."""

    def __init__(self, melding: Melding) -> None:
        super().__init__(melding.melding)
        self.melding = melding


def bewaak(inhoud: bytes) -> Mapping[str, bytes]:
    """Let a readable workbook pass; anything else raises Onleesbaar with its Melding.

    Returns the XML of the sheets by path, unpacked once for whoever scans it: those of an .xlsx or .xlsm, the
    content.xml of an .ods, nothing of an .xls.
    """
    if not inhoud:
        raise Onleesbaar(ms.LEEG_BESTAND())
    if inhoud.startswith(OLE2):
        _bewaak_ole2(inhoud)
        return {}
    if not inhoud.startswith(ZIP):
        raise Onleesbaar(ms.GEEN_WERKBOEK())
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
            return _bewaak_zip(zip_, len(inhoud))
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError) as fout:
        raise Onleesbaar(ms.BESCHADIGD()) from fout


def _bewaak_ole2(inhoud: bytes) -> None:
    """OLE2 is an old .xls, an encrypted workbook, or something else altogether, such as a .doc or a mail."""
    if "EncryptedPackage".encode("utf-16-le") in inhoud:
        raise Onleesbaar(ms.WACHTWOORD())
    if not any(naam.encode("utf-16-le") in inhoud for naam in ("Workbook", "Book")):
        raise Onleesbaar(ms.GEEN_WERKBOEK())


def _bewaak_zip(zip_: zipfile.ZipFile, ingepakt: int) -> Mapping[str, bytes]:
    onderdelen = zip_.infolist()
    namen = {onderdeel.filename.lower() for onderdeel in onderdelen}
    is_excel = "[content_types].xml" in namen and "xl/workbook.xml" in namen
    if len(onderdelen) > MAX_ONDERDELEN:
        raise Onleesbaar(ms.TE_GROOT(gevonden=f"{len(onderdelen)} onderdelen"))
    if len(namen) < len(onderdelen):
        raise Onleesbaar(ms.BESCHADIGD())
    uitgepakt = sum(onderdeel.file_size for onderdeel in onderdelen)
    if uitgepakt > MAX_UITGEPAKT or uitgepakt > MAX_VERHOUDING * max(ingepakt, 1):
        raise Onleesbaar(ms.TE_GROOT(gevonden=f"uitgepakt {uitgepakt / 2**20:.0f} MB"))
    if not is_excel:
        return _bewaak_ods(zip_)
    bladen = {}
    for onderdeel in onderdelen:
        if not onderdeel.filename.lower().endswith((".xml", ".rels")):
            continue
        xml = zip_.read(onderdeel)
        _geen_dtd(xml)
        if _BLAD.fullmatch(onderdeel.filename):
            bladen[onderdeel.filename] = xml
    if _te_wijd([ruime_omvang(xml) or omvang_xlsx(xml) for xml in bladen.values()]):
        _bewaak_omvang([omvang_xlsx(xml) for xml in bladen.values()])
    return bladen


def _bewaak_ods(zip_: zipfile.ZipFile) -> Mapping[str, bytes]:
    namen = set(zip_.namelist())
    if not {"mimetype", "content.xml"} <= namen or not zip_.read("mimetype").startswith(_ODS_SOORT):
        raise Onleesbaar(ms.GEEN_WERKBOEK())
    xml = zip_.read("content.xml")
    _geen_dtd(xml)
    if "META-INF/manifest.xml" in namen and b"manifest:encryption-data" in zip_.read("META-INF/manifest.xml"):
        raise Onleesbaar(ms.WACHTWOORD())
    _bewaak_omvang([(blad.rijen, blad.kolommen) for blad in scan_ods(xml)])
    return {"content.xml": xml}


def _te_wijd(bladen: Sequence[tuple[int, int]]) -> bool:
    """A cell far away makes a dense parser ask for rows × columns of memory, whatever the file's size."""
    te_ver = any(rijen > MAX_RIJEN or kolommen > MAX_KOLOMMEN for rijen, kolommen in bladen)
    return te_ver or sum(rijen * kolommen for rijen, kolommen in bladen) > MAX_CELLEN


def _bewaak_omvang(bladen: Sequence[tuple[int, int]]) -> None:
    if _te_wijd(bladen):
        rijen, kolommen = max(bladen, key=lambda omvang: omvang[0] * omvang[1])
        grootste = f"{rijen} rijen bij {kolommen} kolommen"
        wat = f"een blad van {grootste}" if len(bladen) == 1 else f"{len(bladen)} bladen, het grootste van {grootste}"
        raise Onleesbaar(ms.TE_GROOT(gevonden=wat))


def _geen_dtd(xml: bytes) -> None:
    if b"!" in xml and (b"<!DOCTYPE" in xml or b"<!ENTITY" in xml):
        raise Onleesbaar(ms.BESCHADIGD())
