"""The files of a pack, made in one go: each whole or not at all, with a sentence where one could not be made."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from prestatiemonitor.exports.beelden import Beelden, beelden_van
from prestatiemonitor.exports.beeldenzip import als_beelden_zip
from prestatiemonitor.exports.brief import als_brief
from prestatiemonitor.exports.controle import als_controlewerkboek
from prestatiemonitor.exports.dia import als_dia
from prestatiemonitor.exports.open_data import als_open_data
from prestatiemonitor.exports.rapport import als_factsheet, als_rapport
from prestatiemonitor.exports.stuk import Stuk
from prestatiemonitor.exports.zip import als_zip
from prestatiemonitor.pakketten.keuze import Product
from prestatiemonitor.pakketten.producten import PRODUCTEN

Voortgang = Callable[[str, float], None]
"""Told what is being made now, and which part (0–1) is done."""
LICENTIE: Final = "PRESTATIEMONITOR_LICENTIE"  # a setting: the web address of the licence of open data


@dataclass(frozen=True)
class Bestand:
    """One file that was made."""

    product: Product
    naam: str
    inhoud: bytes

    @property
    def mime(self) -> str:
        return PRODUCTEN[self.product].mime


@dataclass(frozen=True)
class Gemaakt:
    """The files of a pack, and in sentences what is otherwise than asked."""

    naam: str
    bestanden: tuple[Bestand, ...]
    meldingen: tuple[str, ...] = ()

    def als_zip(self) -> bytes:
        """All files in one zip: the same files give the same bytes."""
        return als_zip({bestand.naam: bestand.inhoud for bestand in self.bestanden})


def maak(
    stuk: Stuk,
    producten: Sequence[Product],
    *,
    sjabloon: bytes | None = None,
    voortgang: Voortgang = lambda wat, deel: None,
) -> Gemaakt:
    """Make these files of a Stuk; `sjabloon` is a presentation whose look the slides get.

    Pictures are drawn once, for all files. Raises SjabloonGeweigerd where the presentation cannot be used.
    """
    nodig = any(PRODUCTEN[product].beelden for product in producten)
    if nodig:
        voortgang("De grafieken worden getekend", 0.0)
    svg, png = beelden_van(stuk) if nodig else (Beelden(), Beelden())
    meldingen = [svg.reden] if svg.reden else []
    bestanden = []
    for plek, product in enumerate(producten, start=1):
        soort = PRODUCTEN[product]
        voortgang(f"{soort.naam}: {soort.uitleg}", plek / (len(producten) + 1))
        inhoud, reden = _maak(stuk, product, svg, png, sjabloon)
        meldingen += [reden] if reden else []
        if inhoud is not None:
            bestanden.append(Bestand(product, f"{product.replace('_', '-')}-{stuk.naam}.{soort.extensie}", inhoud))
    voortgang("Klaar", 1.0)
    return Gemaakt(stuk.naam, tuple(bestanden), tuple(dict.fromkeys(meldingen)))


def _maak(stuk: Stuk, product: Product, svg: Beelden, png: Beelden, sjabloon: bytes | None) -> tuple[bytes | None, str]:
    """The bytes of one file, or None with the reason in a sentence."""
    if product == "beelden":
        pak = als_beelden_zip(stuk)
        return pak.inhoud, pak.reden
    makers: Mapping[Product, Callable[[], bytes]] = {
        "dia": lambda: als_dia(stuk, sjabloon),
        "rapport": lambda: als_rapport(stuk, svg),
        "factsheet": lambda: als_factsheet(stuk, svg),
        "werkboek": lambda: als_controlewerkboek(stuk),
        "brief": lambda: als_brief(stuk, png),
        "open_data": lambda: als_open_data(stuk, licentie=os.environ.get(LICENTIE, "")),
    }
    return makers[product](), ""
