"""Which kind of file the bytes are: told from the bytes, whatever the name says; only csv goes by its name."""

import re
from pathlib import PurePath
from typing import Literal

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.onleesbaar import Onleesbaar

Formaat = Literal["zip", "ole2", "csv"]

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = b"PK\x03\x04"
CSV_NAMEN = frozenset({".csv", ".txt", ".tsv", ".tab"})

_BOM = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_OUD_EXCEL = re.compile(rb"\x09[\x00\x02\x04](?:\x04|\x06|\x08)\x00.{2}[\x10\x20\x40]\x00", re.DOTALL)
_WEBPAGINA = "een webpagina die als werkboek is opgeslagen"
_TEKSTVORMEN = (
    (re.compile(rb"urn:schemas-microsoft-com:office:spreadsheet"), "een werkboek in XML-vorm uit Excel 2003"),
    (re.compile(rb"<office:document\b|opendocument\.spreadsheet"), "een plat OpenDocument-werkboek (.fods)"),
    (re.compile(rb"<(?:!doctype\s+html|html|head|body|table|meta|style)\b", re.I), _WEBPAGINA),
    (re.compile(rb"\AMIME-Version:", re.I), _WEBPAGINA),
    (re.compile(rb"\AID;P"), "een werkboek in de oude SYLK-vorm"),
)  # fmt: skip
_BEGIN = 2_000


def formaat(inhoud: bytes, bestandsnaam: str) -> Formaat:
    """What the bytes are; what is no workbook raises Onleesbaar with its Melding."""
    if not inhoud.strip(b"\xef\xbb\xbf\xff\xfe \r\n\t\x00"):
        raise Onleesbaar(ms.LEEG_BESTAND())
    if inhoud.startswith(OLE2):
        return "ole2"
    if inhoud.startswith(ZIP):
        return "zip"
    if _OUD_EXCEL.match(inhoud):
        raise Onleesbaar(ms.ANDER_FORMAAT(gevonden="een werkboek van een Excel van voor 1995"))
    begin = _als_bytes(inhoud[:_BEGIN]).lstrip()
    is_csv = PurePath(bestandsnaam.lower()).suffix in CSV_NAMEN
    if begin.startswith(b"<") or not is_csv:
        for patroon, wat in _TEKSTVORMEN:
            if patroon.search(begin):
                raise Onleesbaar(ms.ANDER_FORMAAT(gevonden=wat))
    if is_csv:
        return "csv"
    raise Onleesbaar(ms.GEEN_WERKBOEK())


def _als_bytes(begin: bytes) -> bytes:
    """The beginning without its byte order mark; UTF-16 loses its zeros, which does to recognise it."""
    for bom in _BOM:
        begin = begin.removeprefix(bom)
    return begin.replace(b"\x00", b"") if begin[1:2] == b"\x00" or begin[:1] == b"\x00" else begin
