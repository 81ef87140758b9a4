"""The figures of a jaarschijf as notes are about them: where each stands, over which months, and what it counts."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pandas as pd
from openpyxl.utils import column_index_from_string
from openpyxl.utils.cell import coordinate_from_string

_TABELLEN = ("voorraadmutaties", "toewijzingen", "kerncijfers")
_STAND = ("voorraad_", "woningen_", "achterstand_")  # measured on a day, so that a day says nothing of a period
_DOEL = "taakstelling"


@dataclass(frozen=True)
class Cijfer:
    """One figure; `eigen` are the kinds of homes that are in it as the tables define it."""

    blad: str
    rij: int
    kolom: int
    wie: str
    jaren: tuple[int, int] | None
    maanden: tuple[int, int]
    basis: str
    op_een_dag: bool
    eigen: frozenset[str] = field(default_factory=frozenset)

    @property
    def eind(self) -> dt.date | None:
        """The last day that it is over."""
        if self.jaren is None:
            return None
        return dt.date(self.jaren[1], self.maanden[1], 30 if self.maanden[1] == 6 else 31)

    @property
    def in_woorden(self) -> str:
        """What it is over."""
        deel = {6: "het eerste halfjaar van", 12: "heel"}[self.maanden[1]]
        deel = "het tweede halfjaar van" if self.maanden[0] == 7 else deel
        van, tot = self.jaren or (0, 0)
        return f"{deel} {van}" if van == tot else f"{van} tot en met {tot}"


def cijfers_van(tabellen: Mapping[str, pd.DataFrame]) -> list[Cijfer]:
    """Every figure of these tables, with the cell that it was read from."""
    gevuld = {naam: tabel for naam in _TABELLEN if (tabel := tabellen.get(naam)) is not None and len(tabel)}
    return [cijfer for naam, tabel in gevuld.items() for cijfer in _uit(naam, tabel.to_dict("records"))]


def _uit(naam: str, regels: Iterable[Mapping[Any, Any]]) -> Iterator[Cijfer]:
    for ruw in regels:
        regel = {veld: None if pd.isna(waarde) else waarde for veld, waarde in ruw.items()}
        blad, _, cel = str(regel["bron"]).rpartition("!")
        letters, rij = coordinate_from_string(cel)
        van, tot = regel.get("jaar_van", regel.get("jaar")), regel.get("jaar_tot", regel.get("jaar"))
        maat = str(regel.get("maat") or "")
        yield Cijfer(
            blad,
            rij - 1,
            column_index_from_string(letters) - 1,
            str(regel.get("corporatie", regel.get("partij")) or ""),
            (int(van), int(tot)) if van is not None and tot is not None else None,
            {"1": (1, 6), "2": (7, 12)}.get(str(regel["halfjaar"]), (1, 12)),
            str(regel.get("basis") or ("" if maat.startswith(_DOEL) else "realisatie")),
            maat.startswith(_STAND) or regel.get("basis") == "prognose",
            _eigen(naam, regel, maat),
        )


def _eigen(naam: str, regel: Mapping[Any, Any], maat: str) -> frozenset[str]:
    if naam == "voorraadmutaties":
        return frozenset({str(regel["segment"]), *str(regel["mutatie"]).split("_of_")})
    if naam == "kerncijfers":
        return frozenset({"sociale_huur", *maat.split("_")})
    groep = str(regel["groep"] or "")
    return frozenset({"sociale_huur", groep} if groep else {"sociale_huur", "urgent", "statushouders"})
