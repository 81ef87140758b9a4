"""The charts of a Stuk as pictures: for documents as SVG and PNG, and all of them in a zip with their numbers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from prestatiemonitor.exports.stuk import Figuur, Stuk
from prestatiemonitor.exports.svg import als_plaatje
from prestatiemonitor.exports.tekenbrowser import GESTOPT, Geduld, Tekening, Tekenopdracht, teken

_SCHAAL = 3  # how many pixels a PNG in a document has per pixel of the chart


@dataclass(frozen=True, eq=False)
class Beelden(Mapping[str, bytes]):
    """Pictures by the name of their figure. Where some or all are not there, `reden` says so in a sentence.

    A picture that is not there was not made: a writer puts the table or the native chart in its place.
    """

    per_naam: Mapping[str, bytes] = field(default_factory=dict)
    reden: str = ""

    def __getitem__(self, naam: str) -> bytes:
        return self.per_naam[naam]

    def __iter__(self) -> Iterator[str]:
        return iter(self.per_naam)

    def __len__(self) -> int:
        return len(self.per_naam)


def getekend(stuk: Stuk) -> dict[str, Figuur]:
    """The figures of a Stuk that have a chart, by name, in the order of the Stuk."""
    figuren = [figuur for onderwerp in stuk.onderwerpen for figuur in onderwerp.figuren] + list(stuk.wijzigingen)
    per_naam: dict[str, Figuur] = {}
    for figuur in figuren:
        if figuur.grafiek is not None:
            per_naam.setdefault(figuur.naam, figuur)
    return per_naam


def svg_van(stuk: Stuk, *, geduld: Geduld | None = None) -> Beelden:
    """Every chart of the Stuk as SVG, as wide as it was drawn for, by `Figuur.naam`."""
    return beelden_van(stuk, schaal=0, geduld=geduld)[0]


def png_van(stuk: Stuk, *, schaal: int = _SCHAAL, geduld: Geduld | None = None) -> Beelden:
    """Every chart of the Stuk as PNG, `schaal` times as wide as it was drawn for, by `Figuur.naam`."""
    return beelden_van(stuk, schaal=schaal, geduld=geduld)[1]


def beelden_van(stuk: Stuk, *, schaal: int = _SCHAAL, geduld: Geduld | None = None) -> tuple[Beelden, Beelden]:
    """Every chart of the Stuk as SVG and as PNG, drawn in one go by one browser."""
    opdrachten = documentopdrachten(stuk, schaal=schaal)
    return als_beelden(stuk, opdrachten, *teken(opdrachten, geduld))


def documentopdrachten(stuk: Stuk, *, schaal: int = _SCHAAL) -> list[Tekenopdracht]:
    """What is to be drawn of a Stuk for its documents, a chart after the other."""
    return [_opdracht(figuur, schaal) for figuur in getekend(stuk).values()]


def als_beelden(
    stuk: Stuk, opdrachten: Sequence[Tekenopdracht], tekeningen: Sequence[Tekening | None], reden: str = ""
) -> tuple[Beelden, Beelden]:
    """What was drawn of `documentopdrachten` as SVG and as PNG; `reden` is why there are no drawings."""
    figuren = getekend(stuk)
    svg: dict[str, bytes] = {}
    png: dict[str, bytes] = {}
    for (naam, figuur), opdracht, tekening in zip(figuren.items(), opdrachten, tekeningen, strict=bool(tekeningen)):
        if tekening is not None:
            maat = (opdracht.breedte, opdracht.hoogte)
            svg[naam] = als_plaatje(tekening.svg, naam, figuur.kop, figuur.alt, maat, opdracht.kader)
            if tekening.png:
                png[naam] = tekening.png[0]
    reden = reden or niet_getekend([figuur.kop for figuur in figuren.values()], tekeningen)
    return Beelden(svg, reden), Beelden(png, reden)


def niet_getekend(koppen: Sequence[str], tekeningen: Sequence[object]) -> str:
    """Which charts the browser could not draw, in a sentence; empty where it drew them all."""
    gemist = [kop for kop, tekening in zip(koppen, tekeningen, strict=True) if not tekening] if tekeningen else []
    if not gemist:
        return ""
    if len(gemist) == len(koppen):
        return GESTOPT
    return f"Van {len(gemist)} van de {len(koppen)} grafieken is geen afbeelding gemaakt: {'; '.join(gemist)}."


def _opdracht(figuur: Figuur, schaal: int) -> Tekenopdracht:
    assert figuur.grafiek is not None  # see `getekend`
    breedte, hoogte = figuur.breedte, round(figuur.grafiek.layout.height)
    maten = ((schaal * breedte, schaal * hoogte),) if schaal else ()
    return Tekenopdracht(figuur.grafiek, breedte, hoogte, (0, 0, breedte, hoogte), maten)
