"""Slides of a figure: what changed as a waterfall to edit, other figures as a table, with words and source."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

import pandas as pd
from pptx.slide import Slide

from prestatiemonitor.exports.dia.grafiek import MEESTE, Grafiekdeel
from prestatiemonitor.exports.dia.huis import ACCENTEN
from prestatiemonitor.exports.dia.maat import EMU, hoogte, kort_tot
from prestatiemonitor.exports.dia.presentatie import Presentatie
from prestatiemonitor.exports.dia.tabel import kolommen_van, rijen_van, tabeldias, tabelhoogte, zet_tabel
from prestatiemonitor.exports.dia.tekst import alinea
from prestatiemonitor.exports.dia.vlak import Vlak
from prestatiemonitor.exports.huisstijl import LIJN
from prestatiemonitor.exports.stuk import Figuur, Grafiek, Reeks

_WATERVAL: Final = ["Stap", "Verschil", "Stand"]
_LICHT: Final = "#C7CDD2"
_CELLEN: Final = "Cellen"  # columns of a table that a workbook shows, and a slide has no room for
_BRON: Final = "Bron:"
_LEES: Final = 14
_NA: Final = 8  # points below each sentence
_KLEIN: Final = 12
_KOPREGEL: Final = 20 * EMU
_TUSSEN: Final = 8 * EMU
_BOVEN: Final = 0.58  # of the place for content that a chart keeps, with a table below it


def wijzigingsdias(presentatie: Presentatie, figuren: Sequence[Figuur]) -> None:
    """Why plans changed: each figure on its slide, with the table that belongs to it below its chart where it fits."""
    namen = {figuur.naam for figuur in figuren}
    tabellen = {figuur.hoort_bij: figuur for figuur in figuren if figuur.hoort_bij in namen}
    for figuur in figuren:
        if figuur.hoort_bij not in namen:
            figuurdias(presentatie, figuur, tabel=tabellen.get(figuur.naam))


def figuurdias(
    presentatie: Presentatie, figuur: Figuur, *, bron: str = "", rest: str = "", tabel: Figuur | None = None
) -> None:
    """A figure on its own slide; a table on as many as it needs, or on one where `rest` says where all of it is.

    `bron` is the source where it names none itself. `tabel` stands below its chart, or on slides of its own.
    """
    bron = " ".join(regel for regel in figuur.toelichting if regel.startswith(_BRON)) or bron
    grafiek = waterval(figuur.cijfers)
    if grafiek is None:
        tabeldias(presentatie, figuur.kop, _cijfers(figuur), aandelen=figuur.aandelen, bron=bron, rest=rest)
        eronder = False
    else:
        eronder = _grafiekdia(presentatie, figuur, grafiek, bron, tabel)
    if tabel is not None and not eronder:
        figuurdias(presentatie, tabel, bron=bron, rest=rest)


def _grafiekdia(presentatie: Presentatie, figuur: Figuur, grafiek: Grafiek, bron: str, tabel: Figuur | None) -> bool:
    """A chart with words beside it and its table below; whether that was put there."""
    dia = presentatie.dia(figuur.kop)
    woorden = [regel for regel in figuur.toelichting if not regel.startswith(_BRON)]
    heel = presentatie.zet_bron(dia, bron, presentatie.inhoud)
    boven = _zet_eronder(presentatie, dia, heel, tabel, woorden) if tabel is not None else None
    links, rechts = (boven or heel).splits()
    breed, hoog = presentatie.ruimte(rechts)
    if not _past(presentatie, rechts, woorden):
        woorden = [kort_tot(regel, _LEES, (breed, hoog / len(woorden) - _NA)) for regel in woorden]
    presentatie.vak(dia, "Toelichting", rechts, [alinea(regel, _LEES, na=_NA) for regel in woorden])
    presentatie.zet_grafiek(dia, links, Grafiekdeel(grafiek, "", presentatie.stijl), figuur.alt or figuur.kop)
    return boven is not None


def _zet_eronder(
    presentatie: Presentatie, dia: Slide, vlak: Vlak, tabel: Figuur, woorden: Sequence[str]
) -> Vlak | None:
    """Put a small table along the foot, under its heading, and give what is left above it; None where it is not small.

    The words beside the chart must be whole, too, in what is left.
    """
    koppen, rijen = rijen_van(presentatie, _cijfers(tabel), tabel.aandelen)
    kolommen = kolommen_van(koppen, rijen, presentatie.ruimte(vlak)[0])
    onder = vlak.vanaf(vlak.onder - tabelhoogte([koppen, *rijen], kolommen))
    kop = replace(onder, y=onder.y - _KOPREGEL, hoog=_KOPREGEL)
    boven = vlak.tot(kop.y - _TUSSEN)
    if boven.hoog < vlak.hoog * _BOVEN or not _past(presentatie, boven.splits()[1], woorden):
        return None
    presentatie.vak(dia, "Kop van de tabel", kop, [alinea(tabel.kop, _KLEIN, vet=True)])
    zet_tabel(presentatie, dia, onder, [koppen, *rijen], kolommen, naam=tabel.kop)
    return boven


def _past(presentatie: Presentatie, vlak: Vlak, woorden: Sequence[str]) -> bool:
    breed, hoog = presentatie.ruimte(vlak)
    return hoogte(list(woorden), _LEES, breed, tussen=_NA) <= hoog


def _cijfers(figuur: Figuur) -> pd.DataFrame:
    return figuur.cijfers[[naam for naam in figuur.cijfers if not str(naam).startswith(_CELLEN)]]


def waterval(cijfers: pd.DataFrame) -> Grafiek | None:
    """From one value to another in steps, drawn upon what is not; None where the table is none, or goes below zero."""
    if not set(_WATERVAL) <= set(cijfers) or not 1 < len(cijfers) <= MEESTE or cijfers["Stand"].isna().any():
        return None
    stappen = tuple(None if pd.isna(v) else Decimal(str(v)) for v in cijfers["Verschil"].tolist())
    standen = tuple(Decimal(str(v)) for v in cijfers["Stand"].tolist())
    onder = tuple(None if v is None else min(s, s - v) for s, v in zip(standen, stappen, strict=True))
    if any(w is not None and w < 0 for w in (*onder, *standen)):
        return None
    reeksen = (
        Reeks("onder de stap", onder, ""),
        Reeks("stand", tuple(s if v is None else None for s, v in zip(standen, stappen, strict=True)), ACCENTEN[0]),
        Reeks("erbij", tuple(v if v is not None and v > 0 else None for v in stappen), LIJN),
        Reeks("eraf", tuple(-v if v is not None and v < 0 else None for v in stappen), _LICHT, gearceerd=True),
    )
    vol = tuple(reeks for reeks in reeksen if any(w is not None for w in reeks.waarden))
    return Grafiek(tuple(map(str, cijfers["Stap"].tolist())), vol, "woningen", gestapeld=True)
