"""A PNG of a chart in fewer bytes, pixel for pixel the same: without filters, for a chart is mostly flat colour."""

import io
import struct
import zlib
from typing import Final

import numpy as np
from PIL import Image

_BEGIN: Final = b"\x89PNG\r\n\x1a\n"
_RGB: Final = (8, 2, 0, 0, 0)  # eight bits of red, green and blue; no interlacing
_INSPANNING: Final = 6  # more takes three times as long and gains little


def kleiner(png: bytes) -> bytes:
    """The picture as RGB, each row as it is; what a browser writes is filtered for photographs, and twice as large."""
    punten = np.asarray(Image.open(io.BytesIO(png)).convert("RGB"))
    hoog, breed, _ = punten.shape
    rijen = np.zeros((hoog, 1 + 3 * breed), dtype=np.uint8)  # each begins with the number of its filter: none
    rijen[:, 1:] = punten.reshape(hoog, 3 * breed)
    inhoud = zlib.compress(rijen.tobytes(), _INSPANNING)
    delen = ((b"IHDR", struct.pack(">II5B", breed, hoog, *_RGB)), (b"IDAT", inhoud), (b"IEND", b""))
    nieuw = _BEGIN + b"".join(_deel(naam, deel) for naam, deel in delen)
    return min(png, nieuw, key=len)


def _deel(naam: bytes, inhoud: bytes) -> bytes:
    return struct.pack(">I", len(inhoud)) + naam + inhoud + struct.pack(">I", zlib.crc32(naam + inhoud))
