"""The words of the command line, and a wrong use of them as one Dutch sentence with exit status 2."""

import argparse
import datetime as dt
import re
from pathlib import Path
from typing import Any, NoReturn

from prestatiemonitor.exports.planlijst import PLAT, VORMEN
from prestatiemonitor.tables.waarden import LEVERINGSOORTEN

_VERTALINGEN = (
    (r"the following arguments are required: (.*)", r"Er ontbreekt een argument: \1."),
    (r"unrecognized arguments: (.*)", r"Dit argument bestaat niet: \1."),
    (r"argument (\S+): invalid choice: '(.*?)' \(choose from (.*)\)", r"‘\2’ kan niet bij \1; kies uit \3."),
    (r"argument (\S+): expected one argument", r"Bij \1 hoort een waarde."),
    (r"argument (\S+?): (.*)", r"\2"),
)


class Argumentlezer(argparse.ArgumentParser):
    """An argument parser in Dutch: help, and what is wrong in one sentence with status 2."""

    def __init__(self, **kenmerken: Any) -> None:
        super().__init__(**{**kenmerken, "add_help": False})
        self._positionals.title, self._optionals.title = "argumenten", "opties"
        self.add_argument("-h", "--help", action="help", help="toon deze uitleg")

    def format_help(self) -> str:
        return super().format_help().replace("usage:", "gebruik:", 1)

    def error(self, message: str) -> NoReturn:
        for engels, nederlands in _VERTALINGEN:
            if re.fullmatch(engels, message):
                message = re.sub(engels, nederlands, message)
                break
        self.exit(2, f"{message}\n")


def datum(tekst: str) -> dt.date:
    """A date JJJJ-MM-DD."""
    try:
        return dt.date.fromisoformat(tekst)
    except ValueError as fout:
        raise argparse.ArgumentTypeError(f"‘{tekst}’ is geen datum; schrijf haar als JJJJ-MM-DD.") from fout


def maak_argumentlezer() -> Argumentlezer:
    """The commands: inlezen, aanleveren, indicatoren, sjabloon, planlijst and exporteren."""
    lezer = Argumentlezer(prog="prestatiemonitor", description="De prestatiemonitor zonder browser.")
    opdrachten = lezer.add_subparsers(dest="opdracht", required=True, parser_class=Argumentlezer)

    inlezen = opdrachten.add_parser("inlezen", help="lees een werkboek en schrijf de tabellen; er wordt niets bewaard")
    _werkboek(inlezen)
    inlezen.add_argument("--naar", type=Path, required=True, metavar="MAP", help="map voor de CSV-bestanden")
    inlezen.add_argument("--peildatum", type=datum, metavar="JJJJ-MM-DD")
    inlezen.add_argument("--terugzending", action="store_true", help="schrijf ook het werkboek met de meldingen erin")
    _opslag(inlezen)

    aanleveren = opdrachten.add_parser("aanleveren", help="lees een werkboek en bewaar de levering")
    _werkboek(aanleveren)
    aanleveren.add_argument("--peildatum", type=datum, required=True, metavar="JJJJ-MM-DD")
    aanleveren.add_argument("--wie", metavar="NAAM", help="naam van de aanleveraar (standaard: de gebruiker)")
    aanleveren.add_argument("--opmerkingen", default="", metavar="TEKST")
    _opslag(aanleveren)

    indicatoren = opdrachten.add_parser("indicatoren", help="toon elke uitkomst op een peilmoment")
    indicatoren.add_argument("--peilmoment", type=datum, metavar="JJJJ-MM-DD")
    indicatoren.add_argument("--formaat", choices=("csv", "json"), default="csv")
    _opslag(indicatoren)

    sjabloon = opdrachten.add_parser("sjabloon", help="maak een leeg sjabloon")
    sjabloon.add_argument("soort", choices=LEVERINGSOORTEN)
    sjabloon.add_argument("--naar", type=Path, required=True, metavar="BESTAND")

    planlijst = opdrachten.add_parser(
        "planlijst", help="schrijf de actuele plannen als werkboek om elders te gebruiken"
    )
    planlijst.add_argument("--vorm", choices=VORMEN, default=PLAT, help="plat, of de vorm van de provincie")
    planlijst.add_argument("--naar", type=Path, required=True, metavar="BESTAND")
    planlijst.add_argument("--peilmoment", type=datum, metavar="JJJJ-MM-DD", help="standaard het nieuwste")
    _opslag(planlijst)

    exporteren = opdrachten.add_parser("exporteren", help="maak de stukken voor een overleg")
    exporteren.add_argument("--pakket", required=True, metavar="PAKKET", help="code of naam, zoals ambtelijk-juni")
    exporteren.add_argument(
        "--peilmoment", type=datum, metavar="JJJJ-MM-DD", help="standaard het nieuwste in zijn maand"
    )
    exporteren.add_argument("--naar", type=Path, required=True, metavar="MAP", help="map voor de bestanden")
    exporteren.add_argument("--sjabloon", type=Path, metavar="BESTAND", help="presentatie die de dia's hun stijl geeft")
    _opslag(exporteren)
    return lezer


def _werkboek(lezer: argparse.ArgumentParser) -> None:
    lezer.add_argument("bestand", type=Path, metavar="BESTAND")
    lezer.add_argument("--soort", choices=LEVERINGSOORTEN, help="mag ontbreken: het werkboek zegt het zelf")
    lezer.add_argument("--indeling", type=Path, metavar="INDELING.toml", help="bewaarde toewijzing van kolommen")
    lezer.add_argument(
        "--afzender", metavar="NAAM", help="van wie het werkboek is: de onthouden indeling wordt gebruikt"
    )


def _opslag(lezer: argparse.ArgumentParser) -> None:
    lezer.add_argument("--opslag", metavar="URL", help="database als SQLAlchemy-URL")
