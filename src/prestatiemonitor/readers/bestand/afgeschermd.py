"""Reads an .xls or .ods in a process of its own: a damaged one can make the parser take all memory or end the process.

Run as a script, with the workbook on standard input and JSON on standard output; it imports nothing of this package, so
that it starts quickly. The argument is how many cells all sheets may span together. Exit status 0: read; 3: behind a
password; 5: spans more than that; anything else: not readable.
"""

import datetime as dt
import io
import json
import sys
from collections.abc import Callable
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

MAX_GEHEUGEN = 3 * 2**30
MAX_SECONDEN = 60
WACHTWOORD, ONLEESBAAR, TE_GROOT = 3, 4, 5


def als_json(waarde: object) -> dict[str, object]:
    """A cell that JSON does not know: a moment by its kind and ISO notation, a duration in seconds."""
    if isinstance(waarde, dt.datetime | dt.date | dt.time):
        return {type(waarde).__name__: waarde.isoformat()}
    if isinstance(waarde, dt.timedelta):
        return {"timedelta": waarde.total_seconds()}
    raise TypeError(f"onbekende celwaarde: {type(waarde)}")


def uit_json(inhoud: dict[str, Any]) -> object:
    """The cell that `als_json` wrote."""
    ((soort, waarde),) = inhoud.items()
    lezers: dict[str, Callable[[Any], object]] = {
        "datetime": dt.datetime.fromisoformat,
        "date": dt.date.fromisoformat,
        "time": dt.time.fromisoformat,
        "timedelta": lambda seconden: dt.timedelta(seconds=seconden),
    }
    return lezers[soort](waarde)


def _begrens() -> None:
    """Limits on memory and time, where the system has them; the caller has a limit on time as well."""
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (MAX_GEHEUGEN, MAX_GEHEUGEN))
    resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDEN, MAX_SECONDEN))


def main() -> int:
    """Read the workbook on standard input and write its sheets: name, visible, rows, merged ranges."""
    _begrens()
    try:
        boek = CalamineWorkbook.from_filelike(io.BytesIO(sys.stdin.buffer.read()))
        bladen = []
        over = int(sys.argv[1])
        for beeld in boek.sheets_metadata:
            if beeld.typ == SheetTypeEnum.WorkSheet:
                blad = boek.get_sheet_by_name(beeld.name)
                hoogte, breedte = blad.end or (-1, -1)
                over -= (hoogte + 1) * (breedte + 1)
                if over < 0:
                    return TE_GROOT
                rijen = blad.to_python(skip_empty_area=False)
                zichtbaar = beeld.visible == SheetVisibleEnum.Visible
                bladen.append([beeld.name, zichtbaar, rijen, blad.merged_cell_ranges or []])
    except PasswordError:
        return WACHTWOORD
    except CalamineError:
        return ONLEESBAAR
    json.dump(bladen, sys.stdout, default=als_json)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
