"""Files that are written whole or not at all."""

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path


def schrijf_heel(bestanden: Mapping[Path, bytes]) -> None:
    """All files or none: what stood there stays until every new one is complete, and comes back where one fails.

    An OSError names the file that could not be written.
    """
    with ExitStack() as opruimen:
        klaar = {pad: _tijdelijk(pad, opruimen, inhoud) for pad, inhoud in bestanden.items()}
        eerder = {pad: _kopie(pad, opruimen) for pad in klaar if pad.exists()}
        with ExitStack() as terug:
            for pad, tijdelijk in klaar.items():
                with _genoemd(pad):
                    tijdelijk.replace(pad)
                terug.callback(eerder[pad].replace, pad) if pad in eerder else terug.callback(pad.unlink)
            terug.pop_all()


def _tijdelijk(pad: Path, opruimen: ExitStack, inhoud: bytes = b"") -> Path:
    with _genoemd(pad):
        nummer, naam = tempfile.mkstemp(dir=pad.parent, prefix=f".{pad.name}.")
        opruimen.callback(Path(naam).unlink, missing_ok=True)
        with os.fdopen(nummer, "wb") as bestand:
            bestand.write(inhoud)
        Path(naam).chmod(0o666 & ~_masker())
    return Path(naam)


def _kopie(pad: Path, opruimen: ExitStack) -> Path:
    kopie = _tijdelijk(pad, opruimen)
    with _genoemd(pad):
        shutil.copy2(pad, kopie)
    return kopie


@contextmanager
def _genoemd(pad: Path) -> Iterator[None]:
    """An error in here is one of this file: a full disk says no name, and a temporary name tells nobody anything."""
    try:
        yield
    except OSError as fout:
        raise OSError(fout.errno, fout.strerror, str(pad)) from fout


def _masker() -> int:
    """Which rights a new file does not get here."""
    masker = os.umask(0)
    os.umask(masker)
    return masker
