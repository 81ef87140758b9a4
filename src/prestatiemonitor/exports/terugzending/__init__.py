"""The workbook back: what was delivered with its meldingen as comments and colours, and on a first sheet."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Final

from prestatiemonitor.exports.terugzending.pakket import NietTePatchen
from prestatiemonitor.exports.terugzending.patch import patch
from prestatiemonitor.exports.terugzending.waarden import schrijf_waarden
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.tables.meldingen import Melding

__all__ = ["STAART", "annoteer"]

STAART: Final = "-met-meldingen"


def annoteer(inhoud: bytes, bestandsnaam: str, meldingen: Sequence[Melding]) -> tuple[bytes, str]:
    """The workbook in `inhoud` with its meldingen, to return to its sender, and the name of the new file.

    An .xlsx or .xlsm is patched: all else in it stays as it was. Of any other kind (.xls, .ods, .csv, Strict) the
    values come in a new .xlsx, which the list says; of bytes that are no workbook only the list. The same input gives
    the same bytes.
    """
    stam = PurePath(bestandsnaam).stem.removesuffix(STAART)
    try:
        nieuw, extensie = patch(inhoud, bestandsnaam, meldingen)
    except NietTePatchen:
        bladen = read_workbook(inhoud, bestandsnaam).bladen
        nieuw, extensie = schrijf_waarden(bladen, bestandsnaam, meldingen), ".xlsx"
    return nieuw, f"{stam}{STAART}{extensie}"
