"""Which rows of both planmonitors a change follows from: the homes that changed, and their plan."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from prestatiemonitor.wijzigingen.planwijziging import Planwijziging
from prestatiemonitor.wijzigingen.toestand import Planbeeld, Toestand

Regels = Mapping[str, list[int]]
"""Row labels by the name of their table."""


def bronnen(plannen: Iterable[Planwijziging]) -> tuple[Regels, Regels]:
    """The rows in the old list and those in the new one, of all that changed in these plans."""
    oud, nieuw = _leeg(), _leeg()
    for plan in plannen:
        anders = [stroom for stroom in plan.stromen if stroom.van != stroom.naar]
        _voeg_toe(oud, plan.oud, {stroom.van for stroom in anders if stroom.van})
        _voeg_toe(nieuw, plan.nieuw, {stroom.naar for stroom in anders if stroom.naar})
    return _geordend(oud), _geordend(nieuw)


def regels_van(beelden: Sequence[Planbeeld], toestanden: Collection[Toestand]) -> Regels:
    """The rows of these plans in one list that say that there are homes in these states."""
    uit = _leeg()
    _voeg_toe(uit, beelden, toestanden)
    return _geordend(uit)


def _leeg() -> dict[str, set[int]]:
    return {"programma": set(), "plannen": set()}


def _voeg_toe(uit: dict[str, set[int]], beelden: Sequence[Planbeeld], toestanden: Collection[Toestand]) -> None:
    for beeld in beelden:
        uit["programma"].update(regel for t in toestanden for regel in beeld.regels.get(t, ()))
        if beeld.rij >= 0:
            uit["plannen"].add(beeld.rij)


def _geordend(regels: Mapping[str, set[int]]) -> Regels:
    return {tabel: sorted(nummers) for tabel, nummers in regels.items() if nummers}
