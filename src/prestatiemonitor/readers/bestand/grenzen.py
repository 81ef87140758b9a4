"""The limits on what is read, each a setting: an environment variable with a default."""

import os
from dataclasses import dataclass, fields

_VOORVOEGSEL = "PRESTATIEMONITOR_LEZEN_"


@dataclass(frozen=True)
class Grenzen:
    """What one workbook may ask for; `PRESTATIEMONITOR_LEZEN_SECONDEN=60` in the environment sets `seconden`.

    Sizes in MB are of 1,048,576 bytes. `cellen` is rows × columns that all sheets span together, blank cells included:
    a province of 100,000 rows by 40 columns, with room to spare, stays below 1 GB while it is read.
    """

    ingepakt_mb: int = 10  # the file as it is delivered
    uitgepakt_mb: int = 100  # all that is in it, unpacked
    verhouding: int = 200  # unpacked against packed
    onderdelen: int = 2_000  # parts in the file
    cellen: int = 6_000_000
    geheugen_mb: int = 1_024  # of the process that parses; only where the system can limit it (not on Windows)
    seconden: int = 30  # for parsing one file
    processen: int = 2  # that parse at the same time and are kept warm


def grenzen() -> Grenzen:
    """The limits as the environment sets them now; what is no positive whole number counts for nothing."""
    gezet = {}
    for veld in fields(Grenzen):
        tekst = os.environ.get(_VOORVOEGSEL + veld.name.upper(), "").strip()
        if tekst.isdecimal() and int(tekst) > 0:
            gezet[veld.name] = int(tekst)
    return Grenzen(**gezet)
