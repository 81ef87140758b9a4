"""Where the data of the project lies, and how an installation points elsewhere."""

import os
from pathlib import Path
from typing import Final

_REPOSITORY: Final = Path(__file__).resolve().parents[3]

DATA_MAP: Final = Path(os.environ.get("PRESTATIEMONITOR_DATA") or _REPOSITORY / "data")
"""The folder `data`: environment variable PRESTATIEMONITOR_DATA, else the one in the repository."""


def afspraken_map() -> Path:
    """The folder with the agreement: environment variable PRESTATIEMONITOR_AFSPRAKEN, else `DATA_MAP/afspraken`."""
    return Path(os.environ.get("PRESTATIEMONITOR_AFSPRAKEN") or DATA_MAP / "afspraken")
