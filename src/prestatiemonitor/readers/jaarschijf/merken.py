"""Headings with a mark of which a note says in so many words what they are: `2026*`, and below `* prognose`."""

from collections.abc import Iterator

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import Bladindeling
from prestatiemonitor.readers.jaarschijf.lezen import Jaarschijfblad, herken_jaarschijf
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.herkennen import vind_voorraadtabellen
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.nootwoorden import draagt_merk, lees_noot, nootmerk, zonder_merk

_HALFJAREN = {(1, 6): "1e halfjaar", (7, 12): "2e halfjaar"}
Gemerkt = tuple[int, str, str, str]  # the column of a heading, the heading, as what it is read, and the note


def herken_met_merken(lezing: Lezing, blad: Blad, indeling: Bladindeling) -> Jaarschijfblad | None:
    """The tables on a sheet, with marked headings read as their note says; other notes are for `noten`."""
    vorm = herken_jaarschijf(blad, indeling, vind_voorraadtabellen(blad, indeling))
    gemerkt = [*_gemerkt(blad, indeling, vorm)] if vorm else []
    if not gemerkt:
        return vorm
    kolommen = dict(indeling.kolommen)
    for kolom, _, als, _ in gemerkt:
        kolommen[f"kolom {blad.letter(0, kolom)}"] = als
    eigen = indeling.model_copy(update={"kolommen": kolommen})
    opnieuw = herken_jaarschijf(blad, eigen, vind_voorraadtabellen(blad, eigen))
    if opnieuw is None or len(opnieuw.koppen) != 1:
        return vorm
    for kolom, kop, als, noot in gemerkt:
        plek = opnieuw.koppen[0].laatste_koprij, kolom
        lezing.meld(ms.NOOT_GELEZEN, blad, *plek, gevonden=kop, gelezen=als, noot=noot)
    return opnieuw


def _gemerkt(blad: Blad, indeling: Bladindeling, vorm: Jaarschijfblad) -> Iterator[Gemerkt]:
    """The marked headings of the one table on a sheet that nobody assigned."""
    if len(vorm.koppen) != 1 or vorm.activiteiten:
        return
    noten, koppen = dict(_noten(blad)), vorm.koppen[0]
    for kolom, (kop, letter) in enumerate(zip(koppen.teksten, koppen.letters, strict=True)):
        geschreven = als_tekst(blad.cellen[koppen.laatste_koprij, kolom])
        gedragen = [merk for merk in noten if draagt_merk(geschreven, merk)]
        if len(gedragen) != 1 or indeling.lees_als(kop, letter):
            continue
        noot = noten[gedragen[0]]
        if als := _gelezen_als(zonder_merk(kop, gedragen[0]), noot):
            yield kolom, geschreven, als, noot


def _noten(blad: Blad) -> Iterator[tuple[str, str]]:
    """The notes that stand on a row of their own, by their mark; none for a mark of two notes."""
    gevonden: dict[str, list[str]] = {}
    for rij in np.flatnonzero(blad.gevuld.sum(axis=1) == 1).tolist():
        tekst = als_tekst(blad.cellen[rij, int(blad.gevuld[rij].argmax())])
        if merk := nootmerk(tekst):
            gevonden.setdefault(merk, []).append(tekst)
    yield from ((merk, teksten[0]) for merk, teksten in gevonden.items() if len(teksten) == 1)


def _gelezen_als(kop: str, noot: str) -> str:
    """A heading with what its note adds; empty where the note says anything else, or what the heading says itself."""
    zegt, eigen = lees_noot(noot), lees_noot(kop)
    if zegt.rest or zegt.onzeker or zegt.partijen or zegt.onvolledig or not zegt.jaren <= eigen.jaren:
        return ""
    deel, anders = "", False
    if zegt.periode:
        deel = _HALFJAREN.get((zegt.periode.van, zegt.periode.tot), "")
        eigen_jaar = zegt.periode.jaar is None or zegt.periode.jaar in eigen.jaren
        anders = not deel or bool(zegt.periode.dag or eigen.periode) or not eigen_jaar
    if anders or (zegt.basis and eigen.basis not in ("", zegt.basis)):
        return ""
    basis = zegt.basis if not eigen.basis else ""
    return " ".join(filter(None, [kop, basis, deel])) if basis or deel else ""
