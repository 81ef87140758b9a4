"""What changed between two planmonitors, plan by plan, and how that explains the difference in any headline figure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from prestatiemonitor.wijzigingen.koppelen import Koppeling, plangroepen
from prestatiemonitor.wijzigingen.planwijziging import Planwijziging, Telt, planwijziging
from prestatiemonitor.wijzigingen.stromen import Oorzaak
from prestatiemonitor.wijzigingen.toestand import Planbeeld


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
            sum(telt(t) * n for plan in self.plannen for t, n in plan.woningen(lijst(plan)).items())
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
        for (oorzaak, _), aantal in self.stappen.items():
            uit[oorzaak] = uit.get(oorzaak, 0) + aantal
        return uit

    @property
    def stappen(self) -> dict[tuple[Oorzaak, bool], int]:
        """Homes per cause, what it adds (True) apart from what it takes off: plans never hide each other."""
        uit: dict[tuple[Oorzaak, bool], int] = {}
        for _, bijdrage in self.per_plan:
            for oorzaak, aantal in bijdrage.items():
                sleutel = oorzaak, aantal > 0
                uit[sleutel] = uit.get(sleutel, 0) + aantal
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
