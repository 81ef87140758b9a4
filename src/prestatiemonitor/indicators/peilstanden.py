"""Standen from the kerncijfers: what a party counted at the end of a year or half-year, as a row in time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final

import pandas as pd

from prestatiemonitor.indicators.woorden import HALFJAARNAAM, getal, is_known, opsomming

_MAANDEN: Final = {6: "medio", 12: "eind"}


@dataclass(frozen=True)
class Peilstand:
    """What was counted on a day, and the rows that say so."""

    datum: date
    waarde: Decimal
    regels: tuple[int, ...]

    @property
    def wanneer(self) -> str:
        """The moment within a sentence: "eind 2025", "medio 2026"."""
        return moment_tekst(self.datum)


@dataclass(frozen=True)
class Standenreeks:
    """The standen of one party from old to new, and what of its rows was of no use."""

    standen: tuple[Peilstand, ...] = ()
    opmerkingen: tuple[str, ...] = ()

    def op(self, datum: date) -> Peilstand | None:
        """The stand of exactly that day."""
        return next((stand for stand in self.standen if stand.datum == datum), None)

    def tot_en_met(self, datum: date) -> Peilstand | None:
        """The newest stand on or before that day."""
        return next((stand for stand in reversed(self.standen) if stand.datum <= datum), None)


@dataclass(frozen=True)
class _Regel:
    regel: int
    jaar: int
    halfjaar: str | None
    deel: str | None
    waarde: Decimal

    @property
    def begin(self) -> date:
        return date(self.jaar, 7 if self.halfjaar == "2" else 1, 1)

    @property
    def einde(self) -> date:
        return date(self.jaar, 6, 30) if self.halfjaar == "1" else date(self.jaar, 12, 31)

    @property
    def wanneer(self) -> str:
        return f"{HALFJAARNAAM[self.halfjaar]} {self.jaar}" if self.halfjaar else str(self.jaar)


def moment_tekst(datum: date) -> str:
    """A day within a sentence: "eind 2025", "medio 2026", else written out in numbers."""
    naam = _MAANDEN.get(datum.month)
    return f"{naam} {datum.year}" if naam and datum.day >= 30 else f"op {datum.day}-{datum.month}-{datum.year}"


def maanden_tussen(van: date, tot: date) -> int:
    """The months from one day to another, days not counted."""
    return (tot.year - van.year) * 12 + tot.month - van.month


def lees_standen(
    kerncijfers: pd.DataFrame, maat: str, peildatum: date, delen: Sequence[str] = ()
) -> dict[str, Standenreeks]:
    """Per party its standen of `maat`.

    A stand without halfjaar is that of the end of the year; while its period still runs it is that of the peildatum,
    and before its period has begun it is an expectation and no stand. `delen` are the doelgroepen that make up the
    whole where that is not given: all of them, or none counts.
    """
    frame = kerncijfers[kerncijfers["maat"].eq(maat).fillna(False).to_numpy(dtype=bool)]
    per_partij: dict[str, list[_Regel]] = {}
    for regel, rij in zip(frame.index.tolist(), frame.to_dict("records"), strict=True):
        regels = per_partij.setdefault(str(rij["partij"]), [])
        if is_known(rij["jaar"]) and is_known(rij["waarde"]):
            regels.append(_als_regel(int(regel), rij))
    return {partij: _reeks(partij, regels, peildatum, delen) for partij, regels in sorted(per_partij.items())}


def _als_regel(regel: int, rij: dict[Any, Any]) -> _Regel:
    halfjaar, deel = (str(rij[veld]) if is_known(rij[veld]) else None for veld in ("halfjaar", "doelgroep"))
    return _Regel(regel, int(rij["jaar"]), halfjaar, deel, Decimal(str(rij["waarde"])))


def _reeks(partij: str, regels: Sequence[_Regel], peildatum: date, delen: Sequence[str]) -> Standenreeks:
    opmerkingen, per_dag = list[str](), dict[date, list[_Regel]]()
    for regel in sorted(regels, key=lambda r: (r.einde, r.halfjaar or "", r.deel or "", r.waarde, r.regel)):
        if regel.begin > peildatum:
            opmerkingen.append(f"{partij}: de stand van {regel.wanneer} is een verwachting en telt niet mee.")
        else:
            per_dag.setdefault(min(regel.einde, peildatum), []).append(regel)
    standen = []
    for datum, van_dag in sorted(per_dag.items()):
        gevonden = _stand(datum, van_dag, delen)
        if isinstance(gevonden, Peilstand):
            standen.append(gevonden)
        else:
            opmerkingen.append(f"{partij}, {moment_tekst(datum)}: {gevonden}.")
    return Standenreeks(tuple(standen), tuple(dict.fromkeys(opmerkingen)))


def _stand(datum: date, regels: Sequence[_Regel], delen: Sequence[str]) -> Peilstand | str:
    """The stand of one day, or why its rows do not give one."""
    geheel = [regel for regel in regels if regel.deel is None]
    per_deel = {deel: [regel for regel in regels if regel.deel == deel] for deel in delen}
    ontbreekt = [deel for deel, gevonden in per_deel.items() if not gevonden]
    if not geheel and ontbreekt:
        return f"alleen een deel is opgegeven; {opsomming(ontbreekt)} ontbreekt, dus de stand is onbekend"
    som, gebruikt = Decimal(0), list[int]()
    for reeks in [geheel] if geheel else list(per_deel.values()):
        waarden = {regel.waarde for regel in reeks}
        if len(waarden) > 1:
            gezien = opsomming([getal(waarde) for waarde in sorted(waarden)])
            return f"de opgaven spreken elkaar tegen ({gezien}), dus de stand is onbekend"
        som += waarden.pop()
        gebruikt += [regel.regel for regel in reeks]
    return Peilstand(datum, som, tuple(sorted(gebruikt)))
