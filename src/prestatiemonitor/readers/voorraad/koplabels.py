"""The heading of every column over any number of rows: merged, wrapped, or above a group of columns."""

from collections.abc import Mapping
from dataclasses import dataclass

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.voorraad.blokken import Blok
from prestatiemonitor.readers.voorraad.celwaarden import labeltekst
from prestatiemonitor.readers.voorraad.etiketten import ALLE, BEIDE, dimensie, lees_etiket


@dataclass(frozen=True)
class Kop:
    """The heading of a column: with the headings of its group before it, its own text, and the lowest cell of that."""

    tekst: str
    eigen: str
    onderste: str
    doorgetrokken: bool


def lees_koppen(blad: Blad, blok: Blok) -> dict[int, Kop]:
    """Per column its heading; one above a group goes for the columns to its right that have none at that height."""
    samen, begrensd = _samengevoegd(blad, blok)
    raster = {
        (r, k): samen.get((r, k)) or labeltekst(blad.cellen[r, k])
        for r in blok.koprijen
        for k in range(blok.k0, blok.k1)
    }
    onder = {k: next((i for i, r in enumerate(blok.koprijen) if raster[r, k]), None) for k in range(blok.k0, blok.k1)}
    koppen = {}
    for k in range(blok.k0, blok.k1):
        eigen = _samen([raster[r, k] for r in blok.koprijen])
        eerste = onder[k]
        groep = [] if eerste is None else _groep(raster, blok, begrensd, onder, k, eerste)
        tekst = _samen([*groep, eigen])
        if groep and not _past(tekst, eigen):
            groep, tekst = [], eigen
        koppen[k] = Kop(
            tekst, eigen, next((raster[r, k] for r in blok.koprijen[::-1] if raster[r, k]), ""), bool(groep)
        )
    return koppen


def vreemde_corporaties(koppen: Mapping[int, Kop]) -> dict[int, str]:
    """Columns under a name that says nothing, beside two or more corporations: a corporation that nobody knows."""
    namen = {k: lees_etiket(kop.eigen) for k, kop in koppen.items() if kop.eigen}
    bekend = {e.kenmerken["corporatie"] for e in namen.values() if e.kenmerken.keys() == {"corporatie"} and not e.rest}
    if len(bekend - {ALLE, BEIDE}) < 2:
        return {}
    return {k: e.tekst for k, e in namen.items() if e.rest and not e.kenmerken and not dimensie(e.tekst)}


def als_koppen(blad: Blad, blok: Blok, koppen: dict[int, Kop]) -> Koppen:
    """The headings as every reader has them; a table without headings has its first row as place."""
    rij, hoogte = (blok.koprijen[0], len(blok.koprijen)) if blok.koprijen else (blok.rijen[0], 1)
    teksten = tuple(koppen[k].tekst if k in koppen and blok.koprijen else "" for k in range(blad.kolommen))
    return Koppen(rij, hoogte, teksten, blad.letters(rij + hoogte - 1))


def _groep(
    raster: dict[tuple[int, int], str],
    blok: Blok,
    begrensd: set[int],
    onder: dict[int, int | None],
    k: int,
    eerste: int,
) -> list[str]:
    """The texts of the group that a column stands in, for the heading rows above its own first one."""
    teksten: list[str] = []
    grens = blok.k0
    for rij in blok.koprijen[:eerste]:
        if rij in begrensd:
            break
        links = next((j for j in range(k - 1, grens - 1, -1) if raster[rij, j]), None)
        if links is None:
            break
        laatste = onder[links]
        if (
            laatste is not None
            and all(not raster[r, links] for r in blok.koprijen if r > rij)
            and len(blok.koprijen) > 1
        ):
            break  # a heading over one column only: it has nothing below it
        teksten.append(raster[rij, links])
        grens = links
    return teksten


def _past(samen: str, eigen: str) -> bool:
    """Whether the heading of the group adds to a column's own one and does not contradict it."""
    alles, zelf = lees_etiket(samen).kenmerken, lees_etiket(eigen).kenmerken
    return all(alles.get(naam) == waarde for naam, waarde in zelf.items() if naam not in ("aantal", "richting"))


def _samen(delen: list[str]) -> str:
    return " ".join(deel for i, deel in enumerate(delen) if deel and (not i or delen[i - 1] != deel))


def _samengevoegd(blad: Blad, blok: Blok) -> tuple[dict[tuple[int, int], str], set[int]]:
    """The text of merged headings on every cell of theirs; and the rows in which a heading is merged sideways."""
    teksten: dict[tuple[int, int], str] = {}
    begrensd: set[int] = set()
    for r1, k1, r2, k2 in blad.samengevoegd:
        rijen = [r for r in range(r1, r2 + 1) if r in blok.koprijen]
        if rijen and k2 >= blok.k0 and k1 < blok.k1:
            tekst = labeltekst(blad.cellen[r1, k1])
            teksten |= {(r, k): tekst for r in rijen for k in range(k1, k2 + 1)}
            begrensd |= set(rijen) if k2 > k1 else set()
    return teksten, begrensd
