"""What each command does: the app's own steps, with files and standard output in place of pages."""

import argparse
import getpass
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from prestatiemonitor.aanlevering import (
    Onthouden,
    antwoorden,
    bewaar,
    met_sprongen,
    moment_op,
    peilmomenten,
    zoek_onthouden,
)
from prestatiemonitor.afspraken import AfspraakFout
from prestatiemonitor.exports.sjabloon import maak_sjabloon
from prestatiemonitor.exports.terugzending import annoteer
from prestatiemonitor.indicators import als_tabel, bereken
from prestatiemonitor.opdrachtregel.afgebroken import Afgebroken
from prestatiemonitor.opdrachtregel.argumenten import maak_argumentlezer
from prestatiemonitor.opdrachtregel.csvbestand import csv_tekst, schrijf_csv
from prestatiemonitor.opdrachtregel.exporteren import exporteren
from prestatiemonitor.opdrachtregel.planlijst import planlijst
from prestatiemonitor.readers import Indeling, IndelingFout, Inlezing, lees_indeling, read_workbook
from prestatiemonitor.readers.woorden.partijen import partijcode
from prestatiemonitor.store import LeveringBestaatAl, Opslag, OpslagFout, standaard_url

GOED, FOUT, ONBRUIKBAAR = 0, 1, 2


def main(woorden: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    argumenten = maak_argumentlezer().parse_args(woorden)
    opdrachten = {
        "inlezen": inlezen,
        "aanleveren": aanleveren,
        "indicatoren": indicatoren,
        "sjabloon": sjabloon,
        "planlijst": planlijst,
        "exporteren": exporteren,
    }
    try:
        return opdrachten[argumenten.opdracht](argumenten)
    except (Afgebroken, IndelingFout, OpslagFout, AfspraakFout) as fout:
        print(fout, file=sys.stderr)
        return ONBRUIKBAAR
    except OSError as fout:
        print(f"‘{fout.filename}’ kan niet worden gelezen of geschreven.", file=sys.stderr)
        return ONBRUIKBAAR


def inlezen(argumenten: argparse.Namespace) -> int:
    """Read a workbook and write its tables, meldingen and ledger as CSV; nothing is stored."""
    naar: Path = argumenten.naar
    if naar.exists() and not naar.is_dir():
        raise Afgebroken(f"‘{naar}’ is geen map.")
    inlezing, _ = _lees(argumenten)
    naar.mkdir(parents=True, exist_ok=True)
    schrijf_csv(inlezing.meldingen_tabel(), naar / "meldingen.csv")
    if argumenten.terugzending:
        terug, naam = annoteer(argumenten.bestand.read_bytes(), argumenten.bestand.name, inlezing.meldingen)
        (naar / naam).write_bytes(terug)
    if not inlezing.leesbaar:
        raise Afgebroken(inlezing.meldingen[0].melding)
    for naam, tabel in inlezing.tabellen.items():
        schrijf_csv(tabel, naar / f"{naam}.csv")
    schrijf_csv(inlezing.celverantwoording.tabel(), naar / "celverantwoording.csv")
    return _meld(inlezing)


def aanleveren(argumenten: argparse.Namespace) -> int:
    """Read a workbook and, where there is no `fout`, store the delivery."""
    inlezing, indeling = _lees(argumenten)
    if not inlezing.leesbaar:
        raise Afgebroken(inlezing.meldingen[0].melding)
    status = _meld(inlezing)
    if status == FOUT:
        print("De levering is niet bewaard: er zijn fouten.", file=sys.stderr)
        return status
    opslag = Opslag(argumenten.opslag or standaard_url())
    inlezing, gelezen = met_sprongen(opslag, inlezing, argumenten.peildatum), len(inlezing.meldingen)
    for melding in inlezing.meldingen[gelezen:]:
        print(f"{melding.ernst}: {melding}", file=sys.stderr)
    try:
        levering = bewaar(
            opslag,
            inlezing,
            argumenten.bestand.read_bytes(),
            peildatum=argumenten.peildatum,
            wie=argumenten.wie or _gebruiker(),
            opmerkingen=argumenten.opmerkingen,
            afzender=_afzender(argumenten),
            indeling=indeling,
        )
    except LeveringBestaatAl as bestaat:
        print(f"Er is niets nieuws bewaard: {bestaat}", file=sys.stderr)
        zelfde = bestaat.levering.peildatum == argumenten.peildatum
        return GOED if zelfde else FOUT
    print(f"Levering {levering.id} is bewaard: {levering.soort} met peildatum {levering.peildatum:%d-%m-%Y}.")
    return GOED


def indicatoren(argumenten: argparse.Namespace) -> int:
    """Print every Uitkomst on a peilmoment, as a CSV table or a JSON list."""
    opslag = Opslag(argumenten.opslag or standaard_url())
    momenten = peilmomenten(opslag)
    peildatum = argumenten.peilmoment or (momenten[0] if momenten else None)
    if peildatum is None:
        print("Er is nog geen levering; lever eerst een werkboek aan, of geef een peilmoment.", file=sys.stderr)
    uitkomsten = bereken(moment_op(opslag, peildatum)) if peildatum else []
    tabel = als_tabel(uitkomsten)
    if argumenten.formaat == "json":
        print(json.dumps(_json(tabel), ensure_ascii=False, indent=2))
    else:
        print(csv_tekst(tabel), end="")
    return GOED


def sjabloon(argumenten: argparse.Namespace) -> int:
    """Write an empty template."""
    naar: Path = argumenten.naar
    if naar.is_dir() or not naar.parent.is_dir():
        raise Afgebroken(f"‘{naar}’ kan niet worden geschreven; geef een bestandsnaam in een bestaande map.")
    naar.write_bytes(maak_sjabloon(argumenten.soort))
    return GOED


def _lees(argumenten: argparse.Namespace) -> tuple[Inlezing, Indeling]:
    """The workbook as read, and the assignment it was read with: that of the file, else the one that is remembered."""
    bestand: Path = argumenten.bestand
    if not bestand.is_file():
        raise Afgebroken(f"Het bestand ‘{bestand}’ bestaat niet.")
    inhoud = bestand.read_bytes()

    def lees(indeling: Indeling) -> Inlezing:
        return read_workbook(
            inhoud, bestand.name, soort=argumenten.soort, indeling=indeling, peildatum=argumenten.peildatum
        )

    indeling = Indeling()
    if argumenten.indeling:
        indeling = _indeling_uit(argumenten.indeling)
    elif afzender := _afzender(argumenten):
        onthouden = zoek_onthouden(Opslag(argumenten.opslag or standaard_url()), afzender, lees)
        indeling = _gebruik(onthouden) if onthouden else indeling
    return lees(indeling), indeling


def _gebruik(onthouden: Onthouden) -> Indeling:
    bewaard = onthouden.bewaard
    print(f"De antwoorden van {bewaard.afzender} van {bewaard.wanneer:%d-%m-%Y} zijn gebruikt:", file=sys.stderr)
    print(*(f"- {antwoord}" for antwoord in antwoorden(onthouden.indeling)), sep="\n", file=sys.stderr)
    return onthouden.indeling


def _indeling_uit(bestand: Path) -> Indeling:
    if not bestand.is_file():
        raise Afgebroken(f"De indeling ‘{bestand}’ bestaat niet.")
    try:
        return lees_indeling(bestand.read_text(encoding="utf-8"))
    except UnicodeDecodeError as fout:
        raise Afgebroken(f"De indeling ‘{bestand}’ is geen tekst in UTF-8.") from fout


def _afzender(argumenten: argparse.Namespace) -> str:
    """The sender under its name in the agreement, or as written."""
    naam = " ".join((argumenten.afzender or "").split())
    return partijcode(naam) or naam


def _meld(inlezing: Inlezing) -> int:
    for melding in inlezing.meldingen:
        if melding.ernst != "info":
            print(f"{melding.ernst}: {melding}", file=sys.stderr)
    return FOUT if inlezing.heeft_fout else GOED


def _json(tabel: pd.DataFrame) -> list[dict[str, object]]:
    return [
        {str(naam): None if waarde is None or pd.isna(waarde) else waarde for naam, waarde in regel.items()}
        for regel in tabel.astype(object).to_dict("records")
    ]


def _gebruiker() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # on Windows without user variables it looks for a module of Unix
        return "opdrachtregel"
