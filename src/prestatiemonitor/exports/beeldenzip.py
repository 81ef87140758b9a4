"""All charts of a Stuk as loose pictures in one zip: wide and square, as SVG and PNG, with their numbers as CSV."""

import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import product
from typing import Final

from prestatiemonitor.exports.beelden import getekend, niet_getekend
from prestatiemonitor.exports.cijfers import als_csv
from prestatiemonitor.exports.huisstijl import VOORBEELD
from prestatiemonitor.exports.png import kleiner
from prestatiemonitor.exports.stuk import Figuur, Stuk
from prestatiemonitor.exports.svg import als_plaatje
from prestatiemonitor.exports.tekenbrowser import GESTOPT, Geduld, Tekening, Tekenopdracht, teken
from prestatiemonitor.exports.zip import als_zip

GEEN_GRAFIEKEN: Final = "Er zijn geen afbeeldingen gemaakt: er is geen grafiek om te tekenen."
_GROOT: Final = 3  # times as many pixels as the small PNG


@dataclass(frozen=True)
class Formaat:
    """A shape of picture: what it is called in names of files and in words, and its size in pixels."""

    code: str
    woord: str
    breedte: int
    hoogte: int


FORMATEN: Final = (Formaat("16x9", "breed, 16:9", 1280, 720), Formaat("vierkant", "vierkant", 1080, 1080))


@dataclass(frozen=True)
class Beeldenzip:
    """The zip, or None where no picture could be made; `reden` says in a sentence which are not in it, and why."""

    inhoud: bytes | None
    reden: str = ""


def als_beelden_zip(stuk: Stuk, *, geduld: Geduld | None = None) -> Beeldenzip:
    """Every chart of the Stuk, drawn for the zip; see `beelden_zip_van`."""
    return beelden_zip_van(stuk, *teken(zipopdrachten(stuk), geduld))


def zipopdrachten(stuk: Stuk) -> list[Tekenopdracht]:
    """What is to be drawn of a Stuk for the zip: each chart in each shape."""
    return [_opdracht(figuur, formaat) for figuur in getekend(stuk).values() for formaat in FORMATEN]


def beelden_zip_van(stuk: Stuk, tekeningen: Sequence[Tekening | None], reden: str = "") -> Beeldenzip:
    """What was drawn of `zipopdrachten`, a directory per chart: SVG and PNG, small and large, in each shape; its CSV.

    A chart that the browser cannot draw has its CSV alone, and LEESMIJ.txt says so. The same Stuk gives the same bytes
    on the same browser.
    """
    mappen = {f"{nr:02d}-{figuur.naam}": figuur for nr, figuur in enumerate(getekend(stuk).values(), start=1)}
    if not mappen:
        return Beeldenzip(None, GEEN_GRAFIEKEN)
    if reden or not any(tekeningen):
        return Beeldenzip(None, reden or GESTOPT)
    werk = list(zip(product(mappen, FORMATEN), zipopdrachten(stuk), tekeningen, strict=True))
    gemist = {map_ for (map_, _), _, tekening in werk if tekening is None}
    bestanden: dict[str, bytes] = {}
    kleine = _kleiner([tekening if map_ not in gemist else None for (map_, _), _, tekening in werk])
    for ((map_, formaat), opdracht, _), tekening in zip(werk, kleine, strict=True):
        figuur = mappen[map_]
        if tekening is not None:
            bestanden |= _bestanden(map_, figuur, formaat, opdracht, tekening)
        bestanden[f"{map_}/{figuur.naam}.csv"] = als_csv(figuur.cijfers)
    reden = niet_getekend([figuur.kop for figuur in mappen.values()], [map_ not in gemist for map_ in mappen])
    return Beeldenzip(als_zip({"LEESMIJ.txt": _leesmij(stuk, mappen, reden), **bestanden}), reden)


def _kleiner(tekeningen: Sequence[Tekening | None]) -> list[Tekening | None]:
    """The same drawings with PNGs of half the size, beside each other: packing leaves the interpreter to others."""
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as werkers:
        return list(werkers.map(lambda t: t and replace(t, png=tuple(map(kleiner, t.png))), tekeningen))


def _opdracht(figuur: Figuur, formaat: Formaat) -> Tekenopdracht:
    """The chart drawn for the shape where it can be, else as it is with white around it."""
    verhouding = formaat.breedte / formaat.hoogte
    grafiek = figuur.teken(verhouding) if figuur.teken else figuur.grafiek
    assert grafiek is not None  # see `getekend`
    breedte, hoogte = grafiek.layout.width or figuur.breedte, round(grafiek.layout.height)
    breder, hoger = max(0, hoogte * verhouding - breedte), max(0, breedte / verhouding - hoogte)
    kader = (-breder / 2, -hoger / 2, breedte + breder, hoogte + hoger)
    maat = (formaat.breedte, formaat.hoogte)
    return Tekenopdracht(grafiek, breedte, hoogte, kader, (maat, (_GROOT * maat[0], _GROOT * maat[1])))


def _bestanden(
    map_: str, figuur: Figuur, formaat: Formaat, opdracht: Tekenopdracht, tekening: Tekening
) -> dict[str, bytes]:
    maat = (formaat.breedte, formaat.hoogte)
    naam = f"{figuur.naam}-{formaat.code}"
    pad = f"{map_}/{naam}"
    svg = als_plaatje(tekening.svg, naam, figuur.kop, figuur.alt, maat, opdracht.kader)
    return {f"{pad}.svg": svg, f"{pad}.png": tekening.png[0], f"{pad}-{_GROOT}x.png": tekening.png[1]}


def _leesmij(stuk: Stuk, mappen: Mapping[str, Figuur], reden: str) -> bytes:
    """What is in the zip, with the alternative text of each picture for where it is used."""
    soorten = [f"- -{f.code}: {f.woord}, {f.breedte} bij {f.hoogte} pixels; met -{_GROOT}x driemaal zo groot, voor druk"
               for f in FORMATEN]  # fmt: skip
    regels = [
        f"{stuk.titel}: {stuk.ondertitel}",
        f"{stuk.gemeente}, {stuk.afspraken}",
        *([VOORBEELD] if stuk.voorbeeld else []),
        stuk.bron,
        "",
        "Per grafiek een map met de afbeelding als SVG (te vergroten zonder verlies) en PNG, en de cijfers als CSV:",
        *soorten,
        *(["", reden] if reden else []),
    ]
    for map_, figuur in mappen.items():
        regels += ["", f"{map_}: {figuur.kop}", f"Tekst voor wie de afbeelding niet ziet: {figuur.alt}"]
    if stuk.bewijs:
        regels += ["", "Bewijs", *stuk.bewijs]
    return ("\r\n".join(regels) + "\r\n").encode("utf-8-sig")
