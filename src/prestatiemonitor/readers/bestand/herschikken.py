"""Sheets made of (parts of) other sheets, in which every cell knows where it stands in the workbook."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np

from prestatiemonitor.readers.bestand.blad import SOORT, Bereik, Blad, Herkomst, Masker
from prestatiemonitor.readers.bestand.bladscan import Bladscan

Plek = tuple[int, int]


@dataclass(frozen=True, eq=False)
class Cel:
    """One cell of a sheet, to be put somewhere else; with another value where something else follows from it."""

    blad: Blad
    rij: int
    kolom: int
    anders: str | None = None

    @property
    def waarde(self) -> object:
        return self.anders or self.blad.cellen[self.rij, self.kolom]


def bezet(blad: Blad) -> Masker:
    """Where a cell is not empty, error cells and formulas without a value included."""
    masker = blad.gevuld.copy()
    for rij, kolom in [*blad.foutcellen, *blad.zonder_waarde]:
        masker[rij, kolom] = True
    return masker


def uitsnede(blad: Blad, rijen: Sequence[int], kolommen: Sequence[int], masker: Masker | None = None) -> Blad:
    """These rows and columns of a sheet, in order; `masker` (in the shape of the sheet) blanks the cells outside it."""
    vak = np.ix_(list(rijen), list(kolommen))
    cellen, soorten = blad.cellen[vak], blad.soorten[vak]
    if masker is not None:
        buiten = ~masker[vak]
        cellen[buiten], soorten[buiten] = None, 0
    rij_naar = {rij: nieuw for nieuw, rij in enumerate(rijen)}
    kolom_naar = {kolom: nieuw for nieuw, kolom in enumerate(kolommen)}

    def plek(oud: Plek) -> Plek | None:
        rij, kolom = rij_naar.get(oud[0]), kolom_naar.get(oud[1])
        erin = masker is None or masker[oud]
        return (rij, kolom) if rij is not None and kolom is not None and erin else None

    samen = [_binnen(bereik, rij_naar, kolom_naar) for bereik in blad.samengevoegd if plek(bereik[:2])]
    herkomst = _herkomst(blad)
    return replace(
        blad,
        cellen=cellen,
        soorten=soorten,
        samengevoegd=tuple(bereik for bereik in samen if bereik),
        scan=_scan(blad.scan, plek, rij_naar, kolom_naar),
        herkomst=Herkomst(herkomst.bladen, herkomst.blad[vak], herkomst.rij[vak], herkomst.kolom[vak]),
    )


def transponeer(blad: Blad) -> Blad:
    """The sheet with rows for columns."""
    herkomst = _herkomst(blad)
    rijen, kolommen = {r: r for r in range(blad.rijen)}, {k: k for k in range(blad.kolommen)}
    scan = _scan(blad.scan, lambda plek: (plek[1], plek[0]), rijen, kolommen)
    scan = replace(scan, verborgen_rijen=scan.verborgen_kolommen, verborgen_kolommen=scan.verborgen_rijen)
    return replace(
        blad,
        cellen=blad.cellen.T.copy(),
        soorten=blad.soorten.T.copy(),
        samengevoegd=tuple((k1, r1, k2, r2) for r1, k1, r2, k2 in blad.samengevoegd),
        scan=scan,
        herkomst=Herkomst(herkomst.bladen, herkomst.blad.T.copy(), herkomst.rij.T.copy(), herkomst.kolom.T.copy()),
    )


def stapel(naam: str, rijen: Sequence[Sequence[Cel | object]]) -> Blad:
    """A sheet from single cells of other sheets; a plain value stands in no sheet, and None is blank."""
    breedte = max((len(rij) for rij in rijen), default=0)
    vorm = (len(rijen), breedte)
    cellen, soorten = np.full(vorm, None, dtype=object), np.zeros(vorm, dtype=np.uint8)
    herkomst = [np.full(vorm, -1, dtype=np.int32) for _ in range(3)]
    bladen: dict[str, int] = {}
    naar: dict[tuple[int, int, int], Plek] = {}
    bronnen: dict[int, Blad] = {}
    for i, rij in enumerate(rijen):
        for j, cel in enumerate(rij):
            if not isinstance(cel, Cel):
                cellen[i, j], soorten[i, j] = cel, SOORT[type(cel)]
                continue
            cellen[i, j], soorten[i, j] = cel.waarde, SOORT[type(cel.waarde)]
            bron = _herkomst_van_cel(cel)
            for reeks, nummer in zip(herkomst, (bladen.setdefault(bron[0], len(bladen)), *bron[1:]), strict=True):
                reeks[i, j] = nummer
            bronnen[id(cel.blad)] = cel.blad
            naar[id(cel.blad), cel.rij, cel.kolom] = (i, j)
    delen = [_deelscan(blad, sleutel, naar) for sleutel, blad in bronnen.items()]
    zichtbaar = all(blad.zichtbaar for blad in bronnen.values())
    van = Herkomst(tuple(bladen), *herkomst)
    return Blad(naam, zichtbaar, cellen, soorten, scan=_samen(delen), herkomst=van)


def _herkomst(blad: Blad) -> Herkomst:
    if blad.herkomst is not None:
        return blad.herkomst
    rijen, kolommen = (np.arange(aantal, dtype=np.int32) for aantal in blad.cellen.shape)
    nummers = (np.zeros((1, 1), dtype=np.int32), rijen[:, None], kolommen[None, :])
    return Herkomst((blad.naam,), *(np.broadcast_to(reeks, blad.cellen.shape) for reeks in nummers))


def _herkomst_van_cel(cel: Cel) -> tuple[str, int, int]:
    herkomst, plek = cel.blad.herkomst, (cel.rij, cel.kolom)
    if herkomst is None:
        return cel.blad.naam, *plek
    return herkomst.bladen[int(herkomst.blad[plek])], int(herkomst.rij[plek]), int(herkomst.kolom[plek])


def _binnen(bereik: Bereik, rijen: Mapping[int, int], kolommen: Mapping[int, int]) -> Bereik | None:
    """A merged range as far as it lies in these rows and columns; None for a single cell."""
    r1, k1, r2, k2 = bereik
    in_rijen = [rijen[r] for r in range(r1, r2 + 1) if r in rijen]
    in_kolommen = [kolommen[k] for k in range(k1, k2 + 1) if k in kolommen]
    if len(in_rijen) * len(in_kolommen) < 2:
        return None
    return min(in_rijen), min(in_kolommen), max(in_rijen), max(in_kolommen)


def _scan(
    scan: Bladscan, plek: Callable[[Plek], Plek | None], rijen: Mapping[int, int], kolommen: Mapping[int, int]
) -> Bladscan:
    """What was found per cell at its new place; whatever else a scan will hold per cell goes along."""
    nieuw: dict[str, Any] = {}
    for veld in fields(scan):
        waarde = getattr(scan, veld.name)
        if veld.name in ("verborgen_rijen", "verborgen_kolommen"):
            naar = rijen if veld.name == "verborgen_rijen" else kolommen
            nieuw[veld.name] = frozenset(naar[nummer] for nummer in waarde if nummer in naar)
        elif isinstance(waarde, Mapping) and all(_is_plek(sleutel) for sleutel in waarde):
            nieuw[veld.name] = {hier: wat for oud, wat in waarde.items() if (hier := plek(oud)) is not None}
        elif isinstance(waarde, frozenset) and all(_is_plek(sleutel) for sleutel in waarde):
            nieuw[veld.name] = frozenset(hier for oud in waarde if (hier := plek(oud)) is not None)
    return replace(scan, **nieuw)


def _is_plek(sleutel: object) -> bool:
    return isinstance(sleutel, tuple) and len(sleutel) == 2 and all(isinstance(deel, int) for deel in sleutel)


def _deelscan(blad: Blad, sleutel: int, naar: Mapping[tuple[int, int, int], Plek]) -> Bladscan:
    return _scan(blad.scan, lambda plek: naar.get((sleutel, *plek)), {}, {})


def _samen(delen: Sequence[Bladscan]) -> Bladscan:
    if not delen:
        return Bladscan()
    samen: dict[str, Any] = {}
    for veld in fields(Bladscan):
        waarden = [getattr(deel, veld.name) for deel in delen]
        if isinstance(waarden[0], Mapping):
            samen[veld.name] = {plek: wat for waarde in waarden for plek, wat in waarde.items()}
        elif isinstance(waarden[0], frozenset):
            samen[veld.name] = frozenset().union(*waarden)
    return replace(delen[0], **samen)


def nummers(masker: Masker) -> list[int]:
    """The rows (or columns) where a mask holds, as plain numbers."""
    return [int(nummer) for nummer in np.flatnonzero(masker)]
