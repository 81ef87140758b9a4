"""The command `planlijst`: the current plans as a workbook, flat or in the form of the province."""

import argparse
import sys
from pathlib import Path

from prestatiemonitor.aanlevering import leveringen_op, moment_van, peilmomenten
from prestatiemonitor.exports.planlijst import PROVINCIE, maak_planlijst
from prestatiemonitor.exports.provincie import wat_niet_past
from prestatiemonitor.opdrachtregel.afgebroken import Afgebroken
from prestatiemonitor.opdrachtregel.bestanden import schrijf_heel
from prestatiemonitor.store import Opslag, standaard_url


def planlijst(argumenten: argparse.Namespace) -> int:
    """Write the plans of a peilmoment; what the province's form cannot hold is said on standard error as well."""
    naar: Path = argumenten.naar
    if naar.is_dir() or not naar.parent.is_dir():
        raise Afgebroken(f"‘{naar}’ kan niet worden geschreven; geef een bestandsnaam in een bestaande map.")
    opslag = Opslag(argumenten.opslag or standaard_url())
    peildatum = argumenten.peilmoment or next(iter(peilmomenten(opslag)), None)
    leveringen = leveringen_op(opslag, peildatum) if peildatum else {}
    if peildatum is None or "planmonitor" not in leveringen:
        wanneer = f" op of voor {argumenten.peilmoment:%d-%m-%Y}" if argumenten.peilmoment else ""
        raise Afgebroken(f"Er is geen planmonitor{wanneer}; lever die eerst aan.")
    levering = leveringen["planmonitor"]
    tabellen = moment_van(opslag, {"planmonitor": levering}, peildatum).tabellen
    kenmerk = f"Bron: {levering.bestandsnaam}. Peildatum {levering.peildatum:%d-%m-%Y}."
    schrijf_heel({naar: maak_planlijst(argumenten.vorm, tabellen, kenmerk=kenmerk)})
    if argumenten.vorm == PROVINCIE:
        print(*wat_niet_past(tabellen["plannen"], tabellen["programma"]), sep="\n", file=sys.stderr)
    return 0
