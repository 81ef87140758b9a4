"""Files in one zip: in order, with fixed times, so that the same files give the same bytes."""

import io
import zipfile
from collections.abc import Mapping

from prestatiemonitor.exports.huisstijl import GEMAAKT


def als_zip(bestanden: Mapping[str, bytes]) -> bytes:
    """The zip of these files by their path in it."""
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w") as zip_:
        for pad, inhoud in bestanden.items():
            ingang = zipfile.ZipInfo(pad, GEMAAKT.timetuple()[:6])
            ingang.compress_type = zipfile.ZIP_DEFLATED
            ingang.create_system = 3  # the same on every machine
            ingang.external_attr = 0o644 << 16
            zip_.writestr(ingang, inhoud)
    return uit.getvalue()
