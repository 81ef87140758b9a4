"""Which columns of the table of a figure a native chart draws, and as what."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from prestatiemonitor.indicators.activiteitstand import STANDWOORDEN
from prestatiemonitor.indicators.woorden import hoofdletter


@dataclass(frozen=True)
class Vorm:
    """How the table of a figure becomes a native chart: which column names the category, and which are drawn as what.

    `waar` keeps only the rows with that value in a column. With `rijen` each row is a series and `balken` (or, left
    empty, every column that begins with a digit) are the categories. Columns that are not there are left out. A
    category whose value in the column `merk` is its second word gets that word beside its name, and no bar of 0.
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
    merk: tuple[str, str] | None = None


_STADIA: Final = ("gerealiseerd", "hard", "zacht", "status onbekend")
_OPEN: Final = ("Uitslag", "nog te bepalen")  # the bar is then what is surely there
_AANDEEL: Final = Vorm("Corporatie", ("Aandeel",), norm="Maximum", eenheid="aandeel", liggend=True)
VORMEN: Final[Mapping[str, Vorm]] = {
    "netto-groei-per-jaar": Vorm("Jaar", ("Gerealiseerd", "Nog verwacht"), gestapeld=True, waar=("Richting", "netto")),
    "netto-groei-opgeteld": Vorm(
        "Jaar", ("Gerealiseerd",), ("verwachting corporaties", "harde plannen", "tabel 1"), "Afspraak"
    ),
    "middenhuur-groei": Vorm(
        "Corporatie", ("Gerealiseerd", "Nog verwacht"), norm="Prognose", gestapeld=True, liggend=True
    ),
    "middenhuur-grote-projecten": Vorm("Plan", ("Aandeel middenhuur",), eenheid="aandeel", liggend=True, merk=_OPEN),
    "sociaal-per-plan": Vorm("Plan", ("Aandeel sociaal",), eenheid="aandeel", liggend=True, merk=_OPEN),
    "verordening-per-regel": Vorm(
        "Regel", ("Voldoet", "Te weinig", "Nog te bepalen"), eenheid="plannen", gestapeld=True, liggend=True
    ),
    "ruimte-urgent": Vorm("Jaar", ("Al toegewezen", "Nog ruimte"), norm="Maximum", gestapeld=True, liggend=True),
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
        tuple(map(hoofdletter, STANDWOORDEN.values())),
        eenheid="activiteiten",
        gestapeld=True,
        liggend=True,
    ),
}
"""By the name of a figure, without the party that some names end with."""

VOLGORDE: Final[Mapping[str, tuple[str, str]]] = {
    "Plan": ("plannen", "tekorten eerst"),
    "Kern": ("kernen", "de meeste woningen eerst"),
    "Categorie": ("categorieën", "de meeste woningen eerst"),
    "Jaar": ("jaren", "het vroegste eerst"),
    "Halfjaar": ("halfjaren", "het vroegste eerst"),
    "Oplevering": ("perioden van oplevering", "de vroegste eerst"),
    "Thema": ("thema's", "in de volgorde van de afspraken"),
    "Regel": ("regels", "in de volgorde van de verordening"),
    "Corporatie": ("corporaties", "in de volgorde van de tabel"),
    "Doelgroep": ("doelgroepen", "in de volgorde van de tabel"),
}
"""By the column that names the categories of a figure: what they are called together, and how they are ordered."""
