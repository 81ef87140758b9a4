"""The grid: every sheet of a workbook as an array of cells, with what the fast parser is blind to found beside it."""

from collections.abc import Sequence
from itertools import chain
from xml.etree import ElementTree

import numpy as np
import numpy.typing as npt

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import SOORT, TEKST, Bereik, Blad, Cellen, Werkboek
from prestatiemonitor.readers.bestand.bladscan import Bladscan
from prestatiemonitor.readers.bestand.guard import OLE2, Onleesbaar, bewaak
from prestatiemonitor.readers.bestand.ontleden import Ruwblad, ontleed
from prestatiemonitor.readers.bestand.xlsscan import foutcellen
from prestatiemonitor.readers.bestand.xmlscan import scan_bladen


def read_grid(inhoud: bytes, bestandsnaam: str) -> Werkboek:
    """The workbook in `inhoud`; bytes that are no readable workbook raise Onleesbaar with its Melding."""
    xml = bewaak(inhoud)
    is_xlsx = bool(xml) and "content.xml" not in xml
    try:
        scans = scan_bladen(inhoud, xml)
    except (ElementTree.ParseError, KeyError) as fout:
        raise Onleesbaar(ms.BESCHADIGD()) from fout
    bladen = tuple(_blad(ruw, scans.get(ruw.naam, Bladscan())) for ruw in ontleed(inhoud, afgeschermd=not is_xlsx))
    if len({blad.naam for blad in bladen}) < len(bladen):
        raise Onleesbaar(ms.BESCHADIGD())
    return Werkboek(bestandsnaam, bladen, tuple(foutcellen(inhoud)) if inhoud.startswith(OLE2) else ())


def _blad(ruw: Ruwblad, scan: Bladscan) -> Blad:
    buiten = [*scan.foutcellen, *scan.zonder_waarde]
    hoogte = max([len(ruw.rijen), *(r + 1 for r, _ in buiten)])
    breedte = max([len(ruw.rijen[0]) if ruw.rijen else 0, *(c + 1 for _, c in buiten)])
    cellen, soorten = _matrix(ruw.rijen)
    if cellen.shape != (hoogte, breedte):
        ruimer, ruimere_soorten = np.empty((hoogte, breedte), dtype=object), np.zeros((hoogte, breedte), dtype=np.uint8)
        ruimer[: cellen.shape[0], : cellen.shape[1]] = cellen
        ruimere_soorten[: cellen.shape[0], : cellen.shape[1]] = soorten
        cellen, soorten = ruimer, ruimere_soorten
    for plek in buiten:  # the parser may give the text of an error
        cellen[plek], soorten[plek] = None, 0
    return Blad(ruw.naam, ruw.zichtbaar, cellen, soorten, _bereiken(ruw.samengevoegd, hoogte, breedte), scan)


def _matrix(rijen: Sequence[Sequence[object]]) -> tuple[Cellen, npt.NDArray[np.uint8]]:
    """The rows as one array beside what each cell is; blank text becomes None, and NUL characters go."""
    breedte = len(rijen[0]) if rijen else 0
    plat = list(chain.from_iterable(rijen))
    soorten = np.fromiter(map(SOORT.__getitem__, map(type, plat)), dtype=np.uint8, count=len(plat))
    cellen = np.empty(len(plat), dtype=object)
    cellen[:] = plat
    plekken = np.flatnonzero(soorten == TEKST).tolist()
    teksten = [str(plat[plek]) for plek in plekken]
    met_nul = "\x00" in "".join(teksten)
    for plek, tekst in zip(plekken, teksten, strict=True):
        if tekst and tekst[0] > " " and not met_nul:
            continue
        schoon = tekst.replace("\x00", "")
        if not schoon or schoon.isspace():
            cellen[plek], soorten[plek] = None, 0
        else:
            cellen[plek] = schoon
    vorm = (len(rijen), breedte)
    return cellen.reshape(vorm), soorten.reshape(vorm)


def _bereiken(
    samengevoegd: Sequence[tuple[tuple[int, int], tuple[int, int]]], hoogte: int, breedte: int
) -> tuple[Bereik, ...]:
    """Merged ranges, cut off where the cells end: a range may be declared over the whole sheet."""
    return tuple(
        (r1, k1, min(r2, hoogte - 1), min(k2, breedte - 1))
        for (r1, k1), (r2, k2) in samengevoegd
        if r1 < hoogte and k1 < breedte
    )
