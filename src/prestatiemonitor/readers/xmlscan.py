"""What the fast parser reads as blank, found in the sheets' XML: error cells and formulas without a stored value."""

import io
import posixpath
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree

from openpyxl.utils import column_index_from_string

_CEL = re.compile(rb"<c ([^>]*?)(?:/>|>(.*?)</c>)", re.DOTALL)
_PLAATS = re.compile(rb'r="([A-Z]{1,3})(\d+)"')
_WAARDE = re.compile(rb"<v[^>]*>(.+?)</v>", re.DOTALL)
_RELATIE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass(frozen=True)
class Bladscan:
    """Cells of one sheet, counted from 0,0, that hold an Excel error or a formula whose value was not stored."""

    foutcellen: Mapping[tuple[int, int], str] = field(default_factory=dict)
    zonder_waarde: frozenset[tuple[int, int]] = frozenset()


def scan_bladen(inhoud: bytes) -> dict[str, Bladscan]:
    """The scan of each sheet of an .xlsx or .xlsm by sheet name; other kinds of workbook give none."""
    with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
        namen = set(zip_.namelist())
        if "xl/workbook.xml" not in namen or "xl/_rels/workbook.xml.rels" not in namen:
            return {}
        paden = _bladpaden(zip_)
        return {naam: _scan(zip_.read(pad)) for naam, pad in paden.items() if pad in namen}


def _bladpaden(zip_: zipfile.ZipFile) -> dict[str, str]:
    relaties = {
        relatie.get("Id"): relatie.get("Target", "")
        for relatie in ElementTree.fromstring(zip_.read("xl/_rels/workbook.xml.rels"))
    }
    boek = ElementTree.fromstring(zip_.read("xl/workbook.xml"))
    paden = {}
    for blad in boek.iter():
        if blad.tag.endswith("}sheet") and (doel := relaties.get(blad.get(_RELATIE))):
            pad = doel.lstrip("/") if doel.startswith("/") else posixpath.normpath(f"xl/{doel}")
            paden[blad.get("name", "")] = pad
    return paden


def _scan(xml: bytes) -> Bladscan:
    heeft_fouten = b't="e"' in xml
    if not heeft_fouten and b"<f" not in xml:
        return Bladscan()
    fouten: dict[tuple[int, int], str] = {}
    zonder: set[tuple[int, int]] = set()
    for match in _CEL.finditer(xml):
        kenmerken, binnen = match[1], match[2] or b""
        is_fout = b't="e"' in kenmerken
        if not is_fout and b"<f" not in binnen:
            continue
        plaats = _PLAATS.search(kenmerken)
        if not plaats:
            continue
        cel = (int(plaats[2]) - 1, column_index_from_string(plaats[1].decode()) - 1)
        waarde = _WAARDE.search(binnen)
        if is_fout:
            fouten[cel] = waarde[1].decode() if waarde else "#FOUT"
        elif not waarde and b't="str"' not in kenmerken:
            zonder.add(cel)
    return Bladscan(fouten, frozenset(zonder))
