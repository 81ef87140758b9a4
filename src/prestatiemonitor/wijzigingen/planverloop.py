"""One plan through all planmonitors: where it stands in each, under whatever key, and what changed in between."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from prestatiemonitor.wijzigingen.besluiten import Planbesluit, koppelingen
from prestatiemonitor.wijzigingen.koppelen import Koppeling, Plangroep, plangroepen
from prestatiemonitor.wijzigingen.planwijziging import Planwijziging, planwijziging
from prestatiemonitor.wijzigingen.toestand import Planbeeld
from prestatiemonitor.wijzigingen.vergelijken import vergelijk

Lijst = Mapping[str, Planbeeld]
"""The plans of one planmonitor by their key."""


@dataclass(frozen=True)
class Verloopstap:
    """What changed in a plan from one list to a later one, by their place; between them it may have been away."""

    van: int
    naar: int
    wijzigingen: tuple[Planwijziging, ...]


@dataclass(frozen=True)
class Planverloop:
    """A plan in every list, oldest first: none where it is not in it, several where it was split or joined."""

    sleutel: str
    standen: tuple[tuple[Planbeeld, ...], ...]
    stappen: tuple[Verloopstap, ...]

    @property
    def waar(self) -> list[int]:
        """The places of the lists that it stands in; there is always one."""
        return [plek for plek, beelden in enumerate(self.standen) if beelden]

    @property
    def laatste(self) -> tuple[Planbeeld, ...]:
        """The plan as it stood last."""
        return self.standen[self.waar[-1]]

    @property
    def is_weg(self) -> bool:
        """Whether it is not in the newest list any more."""
        return not self.standen[-1]

    @property
    def is_deel(self) -> bool:
        """Whether it was one of several plans before or after: those are in the changes, not in the lists."""
        return any(
            {*plan.groep.oud} - _sleutels(self.standen[stap.van])
            or {*plan.groep.nieuw} - _sleutels(self.standen[stap.naar])
            for stap in self.stappen
            for plan in stap.wijzigingen
        )

    @property
    def geheel(self) -> Planwijziging | None:
        """What changed from the first list that it stands in to the last; None where that is one and the same."""
        eerste, laatste = self.standen[self.waar[0]], self.laatste
        return planwijziging(eerste, laatste) if len(self.waar) > 1 else None


def volg(sleutel: str, lijsten: Sequence[Lijst], besluiten: Sequence[Planbesluit] = ()) -> Planverloop | None:
    """Follow the plan that last had this key, also under the keys that people say it has; None where no list has it."""
    plekken = [plek for plek, lijst in enumerate(lijsten) if sleutel in lijst]
    if not plekken:
        return None
    gevonden: dict[int, Collection[str]] = {plekken[-1]: (sleutel,)}
    for kant in (range(plekken[-1] - 1, -1, -1), range(plekken[-1] + 1, len(lijsten))):
        bekend = plekken[-1]
        for plek in kant:
            gevonden[plek] = _daar(bekend, plek, gevonden[bekend], lijsten, besluiten)
            bekend = plek if gevonden[plek] else bekend
    standen = tuple(tuple(lijsten[plek][s] for s in gevonden[plek]) for plek in range(len(lijsten)))
    return Planverloop(sleutel, standen, tuple(_stappen(standen, lijsten, besluiten)))


def opgevolgd(sleutels: Collection[str], oud: Lijst, nieuw: Lijst, besluiten: Sequence[Planbesluit]) -> set[str]:
    """Which of these keys of an older list go on under another one in a newer list, as people say."""
    return {een for een, _ in koppelingen(besluiten, oud, nieuw)} & {*sleutels}


def _daar(
    hier: int, daar: int, sleutels: Collection[str], lijsten: Sequence[Lijst], besluiten: Sequence[Planbesluit]
) -> tuple[str, ...]:
    """The keys in another list of the plan that has these keys here."""
    terug = daar < hier
    oud, nieuw = (lijsten[daar], lijsten[hier]) if terug else (lijsten[hier], lijsten[daar])
    groepen = _groepen(sleutels if not terug else (), sleutels if terug else (), oud, nieuw, besluiten)
    return tuple(s for groep in groepen for s in (groep.oud if terug else groep.nieuw))


def _groepen(
    voor: Collection[str], na: Collection[str], oud: Lijst, nieuw: Lijst, besluiten: Sequence[Planbesluit]
) -> list[Plangroep]:
    """The plans of both lists that hold one of these keys; made of those that are linked to them alone."""
    bevestigd = koppelingen(besluiten, oud, nieuw)
    samen = _verbonden({*voor, *na}, bevestigd)
    delen = [[s for s in lijst if s in samen] for lijst in (oud, nieuw)]
    return [
        groep
        for groep in plangroepen(delen[0], delen[1], bevestigd)
        if not ({*groep.oud}.isdisjoint(voor) and {*groep.nieuw}.isdisjoint(na))
    ]


def _verbonden(sleutels: set[str], bevestigd: Sequence[Koppeling]) -> set[str]:
    """These keys with all that are linked to them, directly or through others."""
    samen, erbij = set[str](), {*sleutels}
    while erbij:
        samen |= erbij
        erbij = {s for paar in bevestigd if not samen.isdisjoint(paar) for s in paar} - samen
    return samen


def _stappen(
    standen: Sequence[Sequence[Planbeeld]], lijsten: Sequence[Lijst], besluiten: Sequence[Planbesluit]
) -> list[Verloopstap]:
    """From each list that it stands in to the next, with where it came and where it went away."""
    uit: list[Verloopstap] = []
    stond: int | None = None
    for een, ander in pairwise(range(len(standen))):
        stond = een if standen[een] else stond
        if standen[ander]:
            uit.append(_stap(een if stond is None else stond, ander, standen, lijsten, besluiten))
        elif standen[een]:
            uit.append(Verloopstap(een, ander, (planwijziging(standen[een], ()),)))
    return uit


def _stap(
    van: int,
    naar: int,
    standen: Sequence[Sequence[Planbeeld]],
    lijsten: Sequence[Lijst],
    besluiten: Sequence[Planbesluit],
) -> Verloopstap:
    oud, nieuw = lijsten[van], lijsten[naar]
    groepen = _groepen(_sleutels(standen[van]), _sleutels(standen[naar]), oud, nieuw, besluiten)
    delen = ({s: oud[s] for g in groepen for s in g.oud}, {s: nieuw[s] for g in groepen for s in g.nieuw})
    bevestigd: list[Koppeling] = koppelingen(besluiten, oud, nieuw)
    return Verloopstap(van, naar, vergelijk(delen[0], delen[1], bevestigd).plannen)


def _sleutels(beelden: Sequence[Planbeeld]) -> set[str]:
    return {beeld.sleutel for beeld in beelden}
