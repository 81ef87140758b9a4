"""What changed in one plan between two planmonitors: where its homes went, why, and what that does to a figure."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from prestatiemonitor.wijzigingen.koppelen import Plangroep, Verband
from prestatiemonitor.wijzigingen.stromen import Oorzaak, Stroom, stappen, stromen
from prestatiemonitor.wijzigingen.toestand import Planbeeld, Toestand

Telt = Callable[[Toestand], int]
"""How a home counts in a figure: 1, 0, or -1 for demolition in a net figure."""


@dataclass(frozen=True)
class Verschuiving:
    """Homes that moved in time: `woningen` by `jaren` on average over them; later is positive."""

    woningen: int
    woningjaren: int

    @property
    def jaren(self) -> float | None:
        return self.woningjaren / self.woningen if self.woningen else None


class Wissel(NamedTuple):
    """One cause for so many homes of a plan: what they were before it and after it, and what it does to a figure.

    `begin` and `eind` are what they are in the old list and in the new one, after all causes.
    """

    oorzaak: Oorzaak
    woningen: int
    van: Toestand | None
    naar: Toestand | None
    effect: int
    begin: Toestand | None
    eind: Toestand | None


@dataclass(frozen=True)
class Planwijziging:
    """One plan (or plans that were split or joined) in both lists, with where its homes went."""

    groep: Plangroep
    oud: tuple[Planbeeld, ...]
    nieuw: tuple[Planbeeld, ...]
    stromen: tuple[Stroom, ...]
    kern: str | None = None  # of which alone the homes count; None is every kern

    @property
    def verband(self) -> Verband:
        return self.groep.verband

    def binnen(self, kern: str) -> "Planwijziging":
        """The same of the homes in one kern: those of a plan that is elsewhere in a list do not count in it."""
        stromen_ = stromen(*(_samen(plan for plan in lijst if plan.kern == kern) for lijst in (self.oud, self.nieuw)))
        return replace(self, stromen=tuple(stromen_), kern=kern)

    def woningen(self, lijst: Sequence[Planbeeld]) -> dict[Toestand, int]:
        """The homes of `oud` or `nieuw` that count here."""
        return _samen(plan for plan in lijst if self.kern in (None, plan.kern))

    @property
    def naam(self) -> str:
        """What it is called now, and what it was called where that is something else."""
        nu, was = (dict.fromkeys(plan.naam for plan in lijst) for lijst in (self.nieuw, self.oud))
        eerder = [naam for naam in was if naam not in nu]
        if not nu:
            return ", ".join(was)
        return ", ".join(nu) + (f" (was {', '.join(eerder)})" if eerder else "")

    @cached_property
    def oorzaken(self) -> dict[Oorzaak, int]:
        """How many new homes changed in each way; a home that slipped and changed in kind is in both."""
        uit: dict[Oorzaak, int] = {}
        for stroom in self.stromen:
            if (stroom.naar or stroom.van or _LEEG).soort == "nieuwbouw":
                for oorzaak, _ in self._stappen(stroom):
                    uit[oorzaak] = uit.get(oorzaak, 0) + stroom.aantal
        return uit

    @property
    def is_gelijk(self) -> bool:
        """Whether nothing changed but perhaps what is written beside the numbers."""
        return self.verband == "gelijk" and not any(self._stappen(stroom) for stroom in self.stromen)

    @property
    def vertraging(self) -> Verschuiving:
        """New homes whose last year of delivery moved, both known."""
        verplaatst = [
            (stroom.aantal, stroom.naar.tot - stroom.van.tot)
            for stroom in self.stromen
            if stroom.van and stroom.naar and stroom.van.soort == "nieuwbouw"
            if stroom.van.laatste_jaar is not None and stroom.naar.laatste_jaar is not None
        ]
        geteld = [(aantal, jaren) for aantal, jaren in verplaatst if jaren]
        return Verschuiving(sum(n for n, _ in geteld), sum(n * jaren for n, jaren in geteld))

    def wissels(self, telt: Telt) -> list[Wissel]:
        """Every cause of every home with its effect on a figure, also where that is 0.

        A home that counts the same in both lists did nothing to the figure, whatever it was in between: it has no
        effects that cancel out.
        """
        uit = []
        for stroom in self.stromen:
            van, eind = stroom.van, stroom.naar
            telt_gelijk = (telt(van) if van else 0) == (telt(eind) if eind else 0)
            for oorzaak, naar in self._stappen(stroom):
                verschil = 0 if telt_gelijk else (telt(naar) if naar else 0) - (telt(van) if van else 0)
                effect = stroom.aantal * verschil
                uit.append(Wissel(oorzaak, stroom.aantal, van, naar, effect, stroom.van, stroom.naar))
                van = naar
        return uit

    def bijdrage(self, telt: Telt) -> dict[Oorzaak, int]:
        """The change of a figure by this plan, per cause; they add up to the whole of it."""
        uit: dict[Oorzaak, int] = {}
        for wissel in self.wissels(telt):
            uit[wissel.oorzaak] = uit.get(wissel.oorzaak, 0) + wissel.effect
        return {oorzaak: aantal for oorzaak, aantal in uit.items() if aantal}

    def eenzijdig(self, stroom: Stroom) -> Oorzaak | None:
        """Why homes are in one of the lists only; None where they are in both."""
        if stroom.van is None:
            return self._erbij
        return self._eraf if stroom.naar is None else None

    def _stappen(self, stroom: Stroom) -> list[tuple[Oorzaak, Toestand | None]]:
        return stappen(stroom, erbij=self._erbij, eraf=self._eraf)

    @property
    def _erbij(self) -> Oorzaak:
        if not self.oud:
            return "nieuw"
        if self._elders(self.oud):
            return "kern"
        return "groter" if any(plan.telt_mee for plan in self.oud) else "telt_mee"

    @property
    def _eraf(self) -> Oorzaak:
        if not self.nieuw:
            return "verdwenen"
        if self._elders(self.nieuw):
            return "kern"
        return "kleiner" if any(plan.telt_mee for plan in self.nieuw) else "telt_niet_mee"

    def _elders(self, lijst: Sequence[Planbeeld]) -> bool:
        return self.kern is not None and any(plan.kern != self.kern for plan in lijst)


_LEEG = Toestand("", "", "", 0, 0, "", "")


def planwijziging(oud: Sequence[Planbeeld], nieuw: Sequence[Planbeeld]) -> Planwijziging:
    """What changed in plans that are the same homes, in one list and in another."""
    groep = Plangroep(tuple(plan.sleutel for plan in oud), tuple(plan.sleutel for plan in nieuw))
    return Planwijziging(groep, tuple(oud), tuple(nieuw), tuple(stromen(_samen(oud), _samen(nieuw))))


def _samen(plannen: Iterable[Planbeeld]) -> dict[Toestand, int]:
    uit: dict[Toestand, int] = {}
    for plan in plannen:
        for toestand, aantal in plan.woningen.items():
            uit[toestand] = uit.get(toestand, 0) + aantal
    return uit
