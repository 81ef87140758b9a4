"""A presentation as bytes: the same each time, with Dutch and a fixed date in its properties."""

import io
import struct
import zipfile
from typing import Final

from pptx.presentation import Presentation

from prestatiemonitor.exports.huisstijl import GEMAAKT, TAAL
from prestatiemonitor.exports.werkboek import veilige_tekst

_TIJD: Final = struct.pack("<HH", 0, (GEMAAKT.year - 1980) << 9 | GEMAAKT.month << 5 | GEMAAKT.day)
_INGANG: Final = b"PK\x01\x02"


def als_bytes(presentatie: Presentation, *, titel: str, onderwerp: str) -> bytes:
    """The file; what the template said of itself makes place for what this presentation is."""
    eigenschappen = presentatie.core_properties
    eigenschappen.title, eigenschappen.subject = veilige_tekst(titel)[:255], veilige_tekst(onderwerp)[:255]
    eigenschappen.author = eigenschappen.last_modified_by = "Prestatiemonitor"
    eigenschappen.created = eigenschappen.modified = eigenschappen.last_printed = GEMAAKT
    eigenschappen.language, eigenschappen.revision = TAAL, 1
    eigenschappen.comments = eigenschappen.keywords = eigenschappen.category = ""
    uit = io.BytesIO()
    presentatie.save(uit)
    return _zonder_klok(uit.getvalue())


def _zonder_klok(inhoud: bytes) -> bytes:
    """The package with a fixed time at every part; written into it, since packing anew takes as long as making it."""
    vast = bytearray(inhoud)
    with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
        plaats = zip_.start_dir
        for ingang in zip_.infolist():
            vast[ingang.header_offset + 10 : ingang.header_offset + 14] = _TIJD
    while vast[plaats : plaats + 4] == _INGANG:
        vast[plaats + 5] = 3  # the same on every machine
        vast[plaats + 12 : plaats + 16] = _TIJD
        plaats += 46 + sum(struct.unpack("<HHH", vast[plaats + 28 : plaats + 34]))
    return bytes(vast)
