"""The kinds of files that a pack can be made into."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from prestatiemonitor.pakketten.keuze import Product


@dataclass(frozen=True)
class Productsoort:
    """A kind of file: how it is called, what it is for, its extension and media type, whether it needs pictures."""

    naam: str
    uitleg: str
    extensie: str
    mime: str
    beelden: bool = False


PRODUCTEN: Final[Mapping[Product, Productsoort]] = {
    "dia": Productsoort(
        "PowerPoint", "dia's met grafieken die te wijzigen zijn", "pptx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
    "rapport": Productsoort("Rapport", "het hele verslag om te lezen en te bewaren", "pdf", "application/pdf", True),
    "factsheet": Productsoort("Factsheet", "een bladzijde voor de raad", "pdf", "application/pdf", True),
    "werkboek": Productsoort(
        "Excel", "alle cijfers met formules om na te rekenen", "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    "brief": Productsoort(
        "Word", "tekst en beelden voor een raadsinformatiebrief", "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", True,
    ),
    "beelden": Productsoort("Grafieken", "elke grafiek los, als SVG, PNG en cijfers", "zip", "application/zip"),
    "open_data": Productsoort("Open data", "de cijfers als CSV met beschrijving", "zip", "application/zip"),
}  # fmt: skip
