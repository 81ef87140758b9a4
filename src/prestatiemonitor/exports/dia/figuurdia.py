"""Slides of a figure: what changed as a waterfall to edit, other figures as a table, with words and source."""

from decimal import Decimal
from typing import Final

import pandas as pd

from prestatiemonitor.exports.dia.grafiek import MEESTE, Grafiekdeel
from prestatiemonitor.exports.dia.huis import ACCENTEN
from prestatiemonitor.exports.dia.maat import kort_tot
from prestatiemonitor.exports.dia.presentatie import Presentatie
from prestatiemonitor.exports.dia.tabel import tabeldias
from prestatiemonitor.exports.dia.tekst import alinea
from prestatiemonitor.exports.huisstijl import LIJN
from prestatiemonitor.exports.stuk import Figuur, Grafiek, Reeks

_WATERVAL: Final = ["Stap", "Verschil", "Stand"]
_LICHT: Final = "#C7CDD2"
_CELLEN: Final = "Cellen"  # columns of a table that a workbook shows, and a slide has no room for
_BRON: Final = "Bron:"
_LEES: Final = 14


def figuurdias(presentatie: Presentatie, figuur: Figuur, *, bron: str = "", rest: str = "") -> None:
    """A figure on its own slide; a table on as many as it needs, or on one where `rest` says where all of it is.

    `bron` is the source where it names none itself.
    """
    bron = " ".join(regel for regel in figuur.toelichting if regel.startswith(_BRON)) or bron
    woorden = [regel for regel in figuur.toelichting if not regel.startswith(_BRON)]
    grafiek = waterval(figuur.cijfers)
    if grafiek is None:
        tabel = figuur.cijfers[[naam for naam in figuur.cijfers if not str(naam).startswith(_CELLEN)]]
        tabeldias(presentatie, figuur.kop, tabel, aandelen=figuur.aandelen, bron=bron, rest=rest)
        return
    dia = presentatie.dia(figuur.kop)
    links, rechts = presentatie.zet_bron(dia, bron, presentatie.inhoud).splits()
    breed, hoog = presentatie.ruimte(rechts)
    kort = [kort_tot(regel, _LEES, (breed, hoog / max(len(woorden), 1) - 8)) for regel in woorden]
    presentatie.vak(dia, "Toelichting", rechts, [alinea(regel, _LEES, na=8) for regel in kort])
    presentatie.zet_grafiek(dia, links, Grafiekdeel(grafiek, "", presentatie.stijl), figuur.alt or figuur.kop)


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
