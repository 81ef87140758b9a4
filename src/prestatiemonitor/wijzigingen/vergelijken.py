"""What changed between two planmonitors, plan by plan, and how that explains the difference in any headline figure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from prestatiemonitor.wijzigingen.koppelen import Koppeling, Plangroep, Verband, plangroepen
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

    @property
    def verband(self) -> Verband:
        return self.groep.verband

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
            if stroom.van and stroom.naar and stroom.van.soort == "nieuwbouw" and _bekend(stroom.van, stroom.naar)
        ]
        geteld = [(aantal, jaren) for aantal, jaren in verplaatst if jaren]
        return Verschuiving(sum(n for n, _ in geteld), sum(n * jaren for n, jaren in geteld))

    def wissels(self, telt: Telt) -> list[Wissel]:
        """Every cause of every home with its effect on a figure, also where that is 0."""
        uit = []
        for stroom in self.stromen:
            van = stroom.van
            for oorzaak, naar in self._stappen(stroom):
                verschil = (telt(naar) if naar else 0) - (telt(van) if van else 0)
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

    def _stappen(self, stroom: Stroom) -> list[tuple[Oorzaak, Toestand | None]]:
        return stappen(stroom, nieuw=not self.oud, verdwenen=not self.nieuw)


_LEEG = Toestand("", "", "", 0, 0, "", "")
_EINDE = 9999


def _bekend(*toestanden: Toestand) -> bool:
    return all(toestand.tot not in (0, _EINDE) for toestand in toestanden)


@dataclass(frozen=True)
class Vergelijking:
    """Two planmonitors beside each other: every plan of both, in the order of the old list."""

    plannen: tuple[Planwijziging, ...]

    @property
    def gewijzigd(self) -> tuple[Planwijziging, ...]:
        return tuple(plan for plan in self.plannen if not plan.is_gelijk)

    def verklaar(self, telt: Telt) -> "Verklaring":
        """The difference in a figure, to the last home: per cause, and per plan and cause."""
        per_plan = [(plan, bijdrage) for plan in self.plannen if (bijdrage := plan.bijdrage(telt))]
        was, wordt = (
            sum(telt(t) * n for plan in self.plannen for beeld in lijst(plan) for t, n in beeld.woningen.items())
            for lijst in (_oude, _nieuwe)
        )
        return Verklaring(was, wordt, tuple(per_plan), telt)


def _oude(plan: Planwijziging) -> Sequence[Planbeeld]:
    return plan.oud


def _nieuwe(plan: Planwijziging) -> Sequence[Planbeeld]:
    return plan.nieuw


@dataclass(frozen=True)
class Verklaring:
    """A figure in both lists and what made the difference."""

    was: int
    wordt: int
    per_plan: tuple[tuple[Planwijziging, Mapping[Oorzaak, int]], ...]
    telt: Telt

    @property
    def per_oorzaak(self) -> dict[Oorzaak, int]:
        """Homes per cause; `was` plus these is `wordt`."""
        uit: dict[Oorzaak, int] = {}
        for _, bijdrage in self.per_plan:
            for oorzaak, aantal in bijdrage.items():
                uit[oorzaak] = uit.get(oorzaak, 0) + aantal
        return uit


def vergelijk(
    oud: Mapping[str, Planbeeld], nieuw: Mapping[str, Planbeeld], koppelingen: Iterable[Koppeling] = ()
) -> Vergelijking:
    """Pair the plans and their homes; `koppelingen` are links that a person confirmed."""
    return Vergelijking(
        tuple(
            planwijziging([oud[s] for s in groep.oud], [nieuw[s] for s in groep.nieuw])
            for groep in plangroepen(oud, nieuw, koppelingen)
        )
    )


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
