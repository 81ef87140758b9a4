"""A scenario: what a person assumed, beside what the monitor itself started from; and what it is on another day."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any, Final, Self

from prestatiemonitor.vooruitblik.keuzes import MEESTE_MAANDEN, STADIA, Keuzes

_PER_JAAR: Final = ("verkoop", "overig")
_HOOGSTENS: Final = {**dict.fromkeys((*STADIA, "uitval"), 100), "uitstel": MEESTE_MAANDEN}


@dataclass(frozen=True)
class Scenario:
    """The choices that were made, and those that the monitor itself began with then.

    `uitstel_uit` says in words from what, and on which peilmoment, the slip was estimated; empty for one that was
    chosen or a setting.
    """

    keuzes: Keuzes
    begin: Keuzes
    uitstel_uit: str = ""

    def op(self, nu: Keuzes) -> Keuzes:
        """The choices where the monitor itself begins with `nu`, as on another peilmoment.

        What still goes in a year is what the jaarschijf of that peilmoment expects, save in an open year for which a
        number was chosen; all else is as it was kept.
        """
        return self.keuzes._replace(verkoop=self._per_jaar("verkoop", nu), overig=self._per_jaar("overig", nu))

    def gekozen_jaren(self, veld: str) -> dict[int, float]:
        """The years of `verkoop` or `overig` for which a person chose a number."""
        begin = dict(getattr(self.begin, veld))
        return {jaar: aantal for jaar, aantal in getattr(self.keuzes, veld) if aantal != begin.get(jaar)}

    def _per_jaar(self, veld: str, nu: Keuzes) -> tuple[tuple[int, float], ...]:
        gekozen = self.gekozen_jaren(veld)
        return tuple((jaar, gekozen.get(jaar, aantal)) for jaar, aantal in getattr(nu, veld))

    def als_tekst(self) -> str:
        """The scenario as the store keeps it; `lees` reads it back."""
        delen = {"keuzes": _als_delen(self.keuzes), "begin": _als_delen(self.begin), "uitstel_uit": self.uitstel_uit}
        return json.dumps(delen, ensure_ascii=False, sort_keys=True)

    @classmethod
    def lees(cls, tekst: str) -> Self:
        """The scenario in a text; ValueError where it is none, or assumes what cannot be."""
        try:
            delen = json.loads(tekst)
            return cls(_lees(delen["keuzes"]), _lees(delen["begin"]), str(delen["uitstel_uit"]))
        except (KeyError, TypeError, AttributeError) as fout:
            raise ValueError(f"This is no scenario: {fout!r}") from fout


def _als_delen(keuzes: Keuzes) -> dict[str, Any]:
    return {**keuzes._asdict(), **{veld: dict(getattr(keuzes, veld)) for veld in _PER_JAAR}}


def _lees(delen: Mapping[str, Any]) -> Keuzes:
    velden: dict[str, Any] = {"eigen": bool(delen["eigen"])}
    for naam, hoogstens in _HOOGSTENS.items():
        velden[naam] = int(delen[naam])
        if not 0 <= velden[naam] <= hoogstens:
            raise ValueError(f"{naam} lies between 0 and {hoogstens}, not {velden[naam]}")
    for naam in _PER_JAAR:
        velden[naam] = tuple(sorted((int(jaar), float(aantal)) for jaar, aantal in delen[naam].items()))
        if not all(isfinite(aantal) for _, aantal in velden[naam]):
            raise ValueError(f"{naam} is a number of homes")
    return Keuzes(**velden)
