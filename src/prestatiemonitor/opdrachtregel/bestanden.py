"""Files that are written whole or not at all, in a folder that one may write in."""

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from prestatiemonitor.opdrachtregel.afgebroken import Afgebroken


def keur_map(naar: Path) -> None:
    """Whether files can be written in this folder, or it can be made: Afgebroken says where that ends.

    What lies in a folder that may not be entered counts as not there, so that this folder is the one that is named.
    """
    bestaand = next(pad for pad in (naar.absolute(), *naar.absolute().parents) if _is_te_zien(pad))
    if not bestaand.is_dir():
        raise Afgebroken(f"‘{bestaand}’ is geen map.")
    if not os.access(bestaand, os.W_OK | os.X_OK):
        raise Afgebroken(f"In de map ‘{bestaand}’ mag u niet schrijven; kies met --naar een andere.")


def _is_te_zien(pad: Path) -> bool:
    try:
        return pad.exists()
    except PermissionError:  # of the folder it is in
        return False


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
