"""The files of a pack, made in one go: each whole or not at all, with a sentence where one could not be made."""

import logging
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from prestatiemonitor.exports.beelden import Beelden, als_beelden, documentopdrachten
from prestatiemonitor.exports.beeldenzip import beelden_zip_van, zipopdrachten
from prestatiemonitor.exports.brief import als_brief
from prestatiemonitor.exports.controle import als_controlewerkboek
from prestatiemonitor.exports.dia import SjabloonGeweigerd, als_dia
from prestatiemonitor.exports.dia.openen import open_sjabloon
from prestatiemonitor.exports.open_data import als_open_data
from prestatiemonitor.exports.rapport import als_factsheet, als_rapport
from prestatiemonitor.exports.stuk import Stuk
from prestatiemonitor.exports.tekenbrowser import Tekening, teken
from prestatiemonitor.exports.zip import als_zip
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.pakketten.keuze import Product
from prestatiemonitor.pakketten.producten import PRODUCTEN
from prestatiemonitor.pakketten.verwijzing import VERWIJZEN, verwezen

Voortgang = Callable[[str, float], None]
"""Told what is being made now, and which part (0–1) is done."""
_LOG: Final = logging.getLogger(__name__)
_WAT_NU: Final = "Maak de stukken nog eens; gaat het weer mis, geef de beheerder dan het foutverslag uit het logboek."
_ONGETEKEND: Final = f"Er zijn geen afbeeldingen gemaakt, door een fout in het programma. {_WAT_NU}"
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

    Pictures are drawn once, for all files. A file that cannot be made for whatever reason does not stop the others:
    a sentence names it, and the log tells what went wrong. What names other files is made last, and names those that
    there are. Raises SjabloonGeweigerd where the presentation cannot be used.
    """
    if sjabloon is not None and "dia" in producten:
        open_sjabloon(sjabloon)  # refused at once, not after all pictures were drawn
    beelden = _Getekend()
    if nodig := [product for product in producten if product == "beelden" or PRODUCTEN[product].beelden]:
        voortgang("De grafieken worden getekend", 0.0)
        beelden = _teken(stuk, nodig)
    meldingen, gemaakt, mislukt = [beelden.svg.reden], dict[Product, Bestand](), list[Product]()
    for plek, product in enumerate(sorted(producten, key=VERWIJZEN.__contains__), start=1):
        soort = PRODUCTEN[product]
        voortgang(f"{soort.naam}: {soort.uitleg}", plek / (len(producten) + 1))
        try:
            inhoud, reden = _maak(verwezen(stuk, gemaakt), product, beelden, sjabloon)
        except SjabloonGeweigerd:
            raise
        except Exception:  # a fault of ours is one of this file alone
            _LOG.exception("%s is niet gemaakt", soort.naam)
            mislukt.append(product)
            continue
        meldingen.append(reden)
        if inhoud is not None:
            naam = f"{product.replace('_', '-')}-{stuk.naam}.{soort.extensie}"
            gemaakt[product] = Bestand(product, naam, inhoud)
    voortgang("Klaar", 1.0)
    meldingen += [_mislukt([PRODUCTEN[p].naam for p in producten if p in mislukt], len(gemaakt))] if mislukt else []
    bestanden = tuple(gemaakt[product] for product in producten if product in gemaakt)
    return Gemaakt(stuk.naam, bestanden, tuple(dict.fromkeys(filter(None, meldingen))))


@dataclass(frozen=True)
class _Getekend:
    """The pictures of a pack: those in documents, and those for the zip as they were drawn."""

    svg: Beelden = field(default_factory=Beelden)
    png: Beelden = field(default_factory=Beelden)
    los: Sequence[Tekening | None] = ()
    reden: str = ""


def _teken(stuk: Stuk, nodig: Sequence[Product]) -> _Getekend:
    """All pictures that these files need, by one browser; documents do without where that fails."""
    try:
        in_documenten = documentopdrachten(stuk) if any(product != "beelden" for product in nodig) else []
        los = zipopdrachten(stuk) if "beelden" in nodig else []
        tekeningen, reden = teken([*in_documenten, *los])
        svg, png = als_beelden(stuk, in_documenten, tekeningen[: len(in_documenten)], reden)
    except Exception:
        _LOG.exception("De beelden zijn niet gemaakt")
        return _Getekend(Beelden(reden=_ONGETEKEND), Beelden(reden=_ONGETEKEND), reden=_ONGETEKEND)
    return _Getekend(svg, png, tekeningen[len(in_documenten) :], reden)


def _mislukt(namen: Sequence[str], gelukt: int) -> str:
    """What was not made through a fault of the program, and what to do."""
    rest = " De andere bestanden zijn heel en te gebruiken." if gelukt else ""
    return f"Niet gemaakt, door een fout in het programma: {opsomming(namen)}.{rest} {_WAT_NU}"


def _maak(stuk: Stuk, product: Product, beelden: _Getekend, sjabloon: bytes | None) -> tuple[bytes | None, str]:
    """The bytes of one file, or None with the reason in a sentence."""
    if product == "beelden":
        pak = beelden_zip_van(stuk, beelden.los, beelden.reden)
        return pak.inhoud, pak.reden
    makers: Mapping[Product, Callable[[], bytes]] = {
        "dia": lambda: als_dia(stuk, sjabloon),
        "rapport": lambda: als_rapport(stuk, beelden.svg),
        "factsheet": lambda: als_factsheet(stuk, beelden.svg),
        "werkboek": lambda: als_controlewerkboek(stuk),
        "brief": lambda: als_brief(stuk, beelden.png),
        "open_data": lambda: als_open_data(stuk, licentie=os.environ.get(LICENTIE, "")),
    }
    return makers[product](), ""
