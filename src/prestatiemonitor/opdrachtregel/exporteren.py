"""The command `exporteren`: the files of a pack for a meeting, written whole or not at all."""

import argparse
import datetime as dt
import sys
from collections.abc import Sequence
from pathlib import Path

from prestatiemonitor.aanlevering import peilmomenten
from prestatiemonitor.exports.dia import SjabloonGeweigerd
from prestatiemonitor.exports.stuk import Stuk
from prestatiemonitor.figuren import maak_stand
from prestatiemonitor.opdrachtregel.afgebroken import Afgebroken
from prestatiemonitor.opdrachtregel.bestanden import keur_map, schrijf_heel
from prestatiemonitor.pakketten.bewaard import alle_pakketten, als_besluiten, van_belang
from prestatiemonitor.pakketten.keuze import Pakket
from prestatiemonitor.pakketten.maken import Gemaakt, maak
from prestatiemonitor.pakketten.samenstellen import stel_samen
from prestatiemonitor.store import Opslag, standaard_url


def exporteren(argumenten: argparse.Namespace) -> int:
    """Write the files of a pack on a peilmoment into a folder, and what was otherwise than asked on standard error.

    The status is 1 where a file of the pack was not made.
    """
    opslag = Opslag(argumenten.opslag or standaard_url())
    pakket = _pakket(opslag, argumenten.pakket)
    momenten = peilmomenten(opslag)
    peildatum = argumenten.peilmoment or kies_peilmoment(momenten, pakket)
    if peildatum is None or not any(dag <= peildatum for dag in momenten):
        wanneer = f" op of voor {argumenten.peilmoment:%d-%m-%Y}" if argumenten.peilmoment else ""
        raise Afgebroken(f"Er is geen levering{wanneer}; lever eerst een werkboek aan.")
    naar: Path = argumenten.naar
    keur_map(naar)  # before the files are made, which takes a while
    vorige = next((dag for dag in momenten if dag < peildatum), None)
    stuk = stel_samen(
        maak_stand(opslag, peildatum),
        pakket,
        vorige=maak_stand(opslag, vorige) if vorige else None,
        besluiten=als_besluiten(van_belang(opslag.notities(), pakket, peildatum)),
    )
    gemaakt = _maak(stuk, pakket, argumenten.sjabloon)
    if gemaakt.bestanden:
        naar.mkdir(parents=True, exist_ok=True)
        schrijf_heel({naar / bestand.naam: bestand.inhoud for bestand in gemaakt.bestanden})
    for bestand in gemaakt.bestanden:
        print(naar / bestand.naam)
    for melding in gemaakt.meldingen:
        print(melding, file=sys.stderr)
    return int(len(gemaakt.bestanden) < len(pakket.producten))


def _maak(stuk: Stuk, pakket: Pakket, sjabloon: Path | None) -> Gemaakt:
    """The files, with what is being made on standard error; a template that cannot be used stops all."""
    if sjabloon is not None and "dia" not in pakket.producten:
        raise Afgebroken(f"Een sjabloon is voor dia's, en die zitten niet in het pakket ‘{pakket.naam}’.")
    inhoud = sjabloon.read_bytes() if sjabloon else None
    try:
        return maak(stuk, pakket.producten, sjabloon=inhoud, voortgang=lambda wat, deel: print(wat, file=sys.stderr))
    except SjabloonGeweigerd as fout:
        raise Afgebroken(str(fout)) from fout


def kies_peilmoment(momenten: Sequence[dt.date], pakket: Pakket) -> dt.date | None:
    """The newest peilmoment in the month that the pack is for; where there is none, the newest of all."""
    passend = [dag for dag in momenten if pakket.maand == dag.month]
    return next(iter([*passend, *momenten]), None)


def _pakket(opslag: Opslag, gevraagd: str) -> Pakket:
    """The pack by its code or name."""
    alle = alle_pakketten(opslag)
    for pakket in alle:
        if gevraagd.strip().casefold() in (pakket.code.casefold(), pakket.naam.casefold()):
            return pakket
    kies = "; ".join(f"{pakket.code} ({pakket.naam})" for pakket in alle)
    raise Afgebroken(f"Er is geen pakket ‘{gevraagd}’. Kies uit: {kies}.")
