"""The workbook back: what was delivered with its meldingen as comments and colours, and on a first sheet."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Final

from prestatiemonitor.exports.terugzending.pakket import NietTePatchen
from prestatiemonitor.exports.terugzending.patch import patch
from prestatiemonitor.exports.terugzending.waarden import schrijf_waarden
from prestatiemonitor.exports.terugzending.werkmap import als_xlsm
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.tables.meldingen import Melding

__all__ = ["annoteer", "naam_terug"]

_STAART: Final = "-met-meldingen"


def annoteer(inhoud: bytes, bestandsnaam: str, meldingen: Sequence[Melding]) -> tuple[bytes, str]:
    """The workbook in `inhoud` with its meldingen, to return to its sender, and the name of the new file.

    An .xlsx or .xlsm is patched: all else in it stays as it was. Of any other kind (.xls, .ods, .csv, Strict) the
    values come in a new .xlsx, which the list says; of bytes that are no workbook only the list. The same input gives
    the same bytes.
    """
    naam = naam_terug(bestandsnaam)
    try:
        nieuw, extensie = patch(inhoud, bestandsnaam, meldingen)
    except (NietTePatchen, ValueError):  # a number in the package that is none, which a reader may not even look at
        nieuw = schrijf_waarden(read_workbook(inhoud, bestandsnaam).bladen, bestandsnaam, meldingen)
        return (als_xlsm(nieuw) if naam.endswith(".xlsm") else nieuw), naam
    return nieuw, str(PurePath(naam).with_suffix(extensie))


def naam_terug(bestandsnaam: str) -> str:
    """The name of the file that goes back, before it is made."""
    pad = PurePath(bestandsnaam)
    extensie = ".xlsm" if pad.suffix.lower() == ".xlsm" else ".xlsx"
    return f"{pad.stem.removesuffix(_STAART)}{_STAART}{extensie}"
