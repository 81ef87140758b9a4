"""Where documents of a pack send their reader: the files that go along, and the one that holds every figure."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Final

from prestatiemonitor.exports.stuk import Stuk
from prestatiemonitor.pakketten.keuze import Product

VERWIJZEN: Final[tuple[Product, ...]] = ("dia", "brief")
"""The files that name others, so that those are made first."""
_HEEL: Final[Mapping[Product, str]] = {"werkboek": "het werkboek", "rapport": "het rapport"}
_BIJLAGEN: Final[Mapping[Product, str]] = {
    "rapport": "Rapport (PDF): alle grafieken, cijfers, normen en definities.",
    "factsheet": "Factsheet (PDF): de stand op één bladzijde.",
    "werkboek": "Werkboek (Excel): alle cijfers met formules, om na te rekenen.",
    "open_data": "Open data (CSV): de cijfers, om zelf te gebruiken.",
}


def verwezen(stuk: Stuk, producten: Collection[Product]) -> Stuk:
    """The Stuk as it reads beside these files: it names them and no others."""
    heel = next((naam for product, naam in _HEEL.items() if product in producten), "")
    rest = f"de rest staat in {heel}" if heel else ""
    return replace(
        stuk,
        bijlagen=tuple(wat for product, wat in _BIJLAGEN.items() if product in producten),
        onderwerpen=tuple(replace(onderwerp, rest=rest) for onderwerp in stuk.onderwerpen),
    )
