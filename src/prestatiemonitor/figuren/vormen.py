"""Which columns of the table of a figure a native chart draws, and as what."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Vorm:
    """How the table of a figure becomes a native chart: which column names the category, and which are drawn as what.

    `waar` keeps only the rows with that value in a column. With `rijen` each row is a series and `balken` (or, left
    empty, every column that begins with a digit) are the categories. Columns that are not there are left out.
    """

    categorie: str
    balken: tuple[str, ...] = ()
    lijnen: tuple[str, ...] = ()
    norm: str = ""
    eenheid: str = "woningen"
    gestapeld: bool = False
    liggend: bool = False
    waar: tuple[str, str] | None = None
    rijen: bool = False


_STADIA: Final = ("gerealiseerd", "hard", "zacht", "status onbekend")
_AANDEEL: Final = Vorm("Corporatie", ("Aandeel",), norm="Maximum", eenheid="aandeel", liggend=True)
VORMEN: Final[Mapping[str, Vorm]] = {
    "netto-groei-per-jaar": Vorm("Jaar", ("Gerealiseerd", "Nog verwacht"), gestapeld=True, waar=("Richting", "netto")),
    "netto-groei-opgeteld": Vorm(
        "Jaar", ("Gerealiseerd",), ("verwachting corporaties", "harde plannen", "tabel 1"), "Afspraak"
    ),
    "middenhuur-groei": Vorm(
        "Corporatie", ("Gerealiseerd", "Nog verwacht"), norm="Prognose", gestapeld=True, liggend=True
    ),
    "middenhuur-grote-projecten": Vorm("Plan", ("Aandeel middenhuur",), eenheid="aandeel", liggend=True),
    "aandeel-urgent": _AANDEEL,
    "vrije-toewijzingsruimte": _AANDEEL,
    "taakstelling-statushouders": Vorm(
        "Halfjaar", ("Gehuisvest", "Achterstand aan het eind"), norm="Taakstelling", eenheid="personen"
    ),
    "verkoop-gecompenseerd": Vorm("Jaar", ("Nieuwbouw", "Verkoop"), ("Nieuwbouw, verwacht", "Verkoop, verwacht")),
    "labels-efg": Vorm("Corporatie", rijen=True),
    "slaagkans": Vorm("Doelgroep", eenheid="aandeel", rijen=True),
    "wachttijd-standplaats": Vorm("Jaar", ("Standplaats", "Sociale huurwoning"), eenheid="jaren"),
    "plannen-per-oplevering": Vorm("Oplevering", _STADIA, gestapeld=True),
    "plannen-per-kern": Vorm("Kern", _STADIA, gestapeld=True, liggend=True),
    "plannen-per-categorie": Vorm("Categorie", _STADIA, gestapeld=True, liggend=True),
    "jaarschijf": Vorm(
        "Thema",
        ("Gereed", "Loopt", "Niet gestart", "Vertraagd", "Te laat", "Status onbekend"),
        eenheid="activiteiten",
        gestapeld=True,
        liggend=True,
    ),
}
"""By the name of a figure, without the party that some names end with."""
