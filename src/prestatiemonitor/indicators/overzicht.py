"""Uitkomsten as the table that the command line prints and exports carry."""

from collections.abc import Iterable
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.uitkomst import Mensoordeel, Uitkomst
from prestatiemonitor.tables.correctie import Correctie

_GETALLEN: Final = ("waarde", "teller", "noemer", "norm", "zonder_correctie")
_EIGEN: Final = (
    "indicator", "afspraak", "partij", "jaar", "periode", "waarde", "teller", "noemer", "eenheid", "norm", "oordeel",
    "zin", "onvolledig",
)  # fmt: skip
_ERBIJ: Final = ("bewijs", "oordeel_partijen", "toelichting_partijen", "zonder_correctie", "correcties")
KOLOMMEN: Final = (*_EIGEN, *_ERBIJ)
"""What was computed, and after it with what it was computed, what people said of it and the corrections in it."""


def als_tabel(uitkomsten: Iterable[Uitkomst]) -> pd.DataFrame:
    """One row per Uitkomst, columns KOLOMMEN in that order; numbers Float64, `jaar` Int64, unknown NA."""
    tabel = pd.DataFrame([_rij(uitkomst) for uitkomst in uitkomsten], columns=list(KOLOMMEN), dtype=object)
    soorten = {kolom: "Float64" if kolom in _GETALLEN else "Int64" if kolom == "jaar" else "str" for kolom in KOLOMMEN}
    for kolom in _GETALLEN:
        tabel[kolom] = tabel[kolom].map(lambda waarde: None if waarde is None else float(waarde))
    return tabel.astype(soorten)


def _rij(uitkomst: Uitkomst) -> dict[str, object]:
    gezegd = uitkomst.mensoordeel
    return {
        **{kolom: getattr(uitkomst, kolom) for kolom in _EIGEN},
        "bewijs": uitkomst.bewijs,
        "oordeel_partijen": gezegd.oordeel if gezegd else "",
        "toelichting_partijen": "; ".join(_gezegd(deel) for deel in uitkomst.mensoordelen),
        "zonder_correctie": uitkomst.zonder_correctie,
        "correcties": "; ".join((*map(_correctie, uitkomst.correcties), *(deel.zin for deel in uitkomst.herhaald))),
    }


def _gezegd(deel: Mensoordeel) -> str:
    """`pas opgeleverd (A. de Vries)`, and what is otherwise since."""
    return f"{deel.reden} ({deel.wie}){f'. {deel.anders}' if deel.anders else ''}"


def _correctie(correctie: Correctie) -> str:
    """`Blad!K14 aantal: was 40, is 50. Jaarverslag (A. de Vries)`; an empty cell is `leeg`."""
    was, wordt = (waarde or "leeg" for waarde in (correctie.was, correctie.wordt))
    return f"{correctie.plaats} {correctie.kolom}: was {was}, is {wordt}. {correctie.reden} ({correctie.wie})"
