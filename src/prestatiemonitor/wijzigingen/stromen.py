"""Where the homes of a plan went: each home of the old list paired with one of the new, or gone, or new."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from prestatiemonitor.wijzigingen.toestand import Toestand

Oorzaak = Literal[
    "nieuw", "verdwenen", "groter", "kleiner", "vertraagd", "vervroegd", "jaar_bekend", "jaar_onbekend",
    "periode", "opgeleverd", "harder", "zachter", "stadium", "programma", "corporatie", "kern", "telt_mee",
    "telt_niet_mee",
]  # fmt: skip

_KENMERKEN: Final = ("programma", "jaar", "stadium", "corporatie")
# What must be the same, round by round: homes are paired with those that differ least, and rather in year or stage
# than in kind, for a plan that slips or gets its permit is daily fare.
_RONDEN: Final[tuple[tuple[str, ...], ...]] = (
    ("programma", "jaar", "stadium", "corporatie"),
    ("programma", "stadium", "corporatie"),
    ("programma", "jaar", "corporatie"),
    ("programma", "corporatie"),
    ("programma", "jaar", "stadium"),
    ("programma", "stadium"),
    ("programma", "jaar"),
    ("programma",),
    ("jaar", "stadium", "corporatie"),
    ("jaar", "corporatie"),
    ("stadium", "corporatie"),
    ("corporatie",),
    ("jaar", "stadium"),
    ("jaar",),
    ("stadium",),
    (),
)


class Stroom(NamedTuple):
    """So many homes that were in one Toestand and are in another; None before is new, None after is gone."""

    aantal: int
    van: Toestand | None
    naar: Toestand | None


@dataclass
class _Rest:
    toestand: Toestand
    aantal: int


def stromen(oud: Mapping[Toestand, int], nieuw: Mapping[Toestand, int]) -> list[Stroom]:
    """The homes of one plan paired: what goes out plus what comes in is exactly the difference.

    New homes are paired with new homes and demolition with demolition only; within a round the earliest delivery
    before goes with the earliest after.
    """
    uit: list[Stroom] = []
    for soort in dict.fromkeys(toestand.soort for toestand in (*oud, *nieuw)):
        voor, na = ([_Rest(t, n) for t, n in deel.items() if t.soort == soort and n] for deel in (oud, nieuw))
        for ronde in _RONDEN:
            uit += _koppel(voor, na, ronde)
        uit += [Stroom(rest.aantal, rest.toestand, None) for rest in voor if rest.aantal]
        uit += [Stroom(rest.aantal, None, rest.toestand) for rest in na if rest.aantal]
    return uit


def _koppel(voor: list[_Rest], na: list[_Rest], gelijk: tuple[str, ...]) -> list[Stroom]:
    uit: list[Stroom] = []
    per_sleutel: dict[tuple[object, ...], list[_Rest]] = {}
    for rest in sorted((r for r in na if r.aantal), key=lambda r: r.toestand.jaar):
        per_sleutel.setdefault(_sleutel(rest.toestand, gelijk), []).append(rest)
    for rest in sorted((r for r in voor if r.aantal), key=lambda r: r.toestand.jaar):
        for ander in per_sleutel.get(_sleutel(rest.toestand, gelijk), ()):
            aantal = min(rest.aantal, ander.aantal)
            if aantal:
                uit.append(Stroom(aantal, rest.toestand, ander.toestand))
                rest.aantal -= aantal
                ander.aantal -= aantal
    return uit


def _sleutel(toestand: Toestand, gelijk: tuple[str, ...]) -> tuple[object, ...]:
    return tuple(_waarde(toestand, kenmerk) for kenmerk in gelijk)


def _waarde(toestand: Toestand, kenmerk: str) -> object:
    if kenmerk == "programma":
        return toestand.eigendom, toestand.prijsklasse
    return toestand.jaar if kenmerk == "jaar" else getattr(toestand, kenmerk)


def stappen(
    stroom: Stroom, *, erbij: Oorzaak = "groter", eraf: Oorzaak = "kleiner"
) -> list[tuple[Oorzaak, Toestand | None]]:
    """The states that a home went through, one cause at a time; the last is the new one.

    `erbij` and `eraf` are why a home is in one of the lists only.
    """
    if stroom.van is None:
        return [(erbij, stroom.naar)]
    if stroom.naar is None:
        return [(eraf, None)]
    uit: list[tuple[Oorzaak, Toestand | None]] = []
    toestand = stroom.van
    for kenmerk in _KENMERKEN:
        if _waarde(toestand, kenmerk) == _waarde(stroom.naar, kenmerk):
            continue
        oorzaak = _oorzaak(kenmerk, toestand, stroom.naar)
        velden = {"programma": ("eigendom", "prijsklasse"), "jaar": ("van", "tot")}.get(kenmerk, (kenmerk,))
        toestand = toestand._replace(**{veld: getattr(stroom.naar, veld) for veld in velden})
        uit.append((oorzaak, toestand))
    return uit


def _jaaroorzaak(van: Toestand, naar: Toestand) -> Oorzaak:
    """A home slipped when its last year did; with the same last year its period became wider or narrower."""
    if not van.eerste_jaar or not naar.eerste_jaar:
        return "jaar_bekend" if naar.eerste_jaar else "jaar_onbekend"
    if van.laatste_jaar is not None and van.laatste_jaar == naar.laatste_jaar:
        return "periode"
    return "vertraagd" if naar.jaar > van.jaar else "vervroegd"


def _oorzaak(kenmerk: str, van: Toestand, naar: Toestand) -> Oorzaak:
    if kenmerk == "jaar":
        return _jaaroorzaak(van, naar)
    if kenmerk == "stadium":
        if naar.stadium == "gerealiseerd":
            return "opgeleverd"
        rang = {"zacht": 0, "hard": 1, "gerealiseerd": 2}
        if van.stadium not in rang or naar.stadium not in rang:
            return "stadium"
        return "harder" if rang[naar.stadium] > rang[van.stadium] else "zachter"
    return "programma" if kenmerk == "programma" else "corporatie"
