"""Codes of plans that went to another plan: which plan a code stands for in a list, or on a day, by what people say."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

Dagen = tuple[dt.date, dt.date]
"""The peildatums of an earlier list and a later one."""


class OverPlannen(Protocol):
    """A decision on plans of two lists, by their codes, with the peildatums of these lists where they are known."""

    @property
    def oud(self) -> tuple[str, ...]: ...
    @property
    def nieuw(self) -> tuple[str, ...]: ...
    @property
    def zelfde(self) -> bool: ...
    @property
    def tot_en_met(self) -> dt.date | None: ...
    @property
    def vanaf(self) -> dt.date | None: ...


@dataclass(frozen=True)
class Scheiding:
    """A code that was another plan's in the lists up to `tot_en_met`, and a new plan's in the list of `vanaf`."""

    code: str
    tot_en_met: dt.date
    vanaf: dt.date

    @property
    def sleutel(self) -> str:
        """The key of the plan that had the code before."""
        return f"{self.code} t/m {self.tot_en_met:%d-%m-%Y}"


def is_over_een_code(besluit: OverPlannen) -> bool:
    """Whether it says if a code in both lists is one plan; of other plans it says that they are the same or are not."""
    return len(besluit.oud) == 1 and besluit.oud == besluit.nieuw


def scheidingen(besluiten: Iterable[OverPlannen]) -> list[Scheiding]:
    """The codes that people say were used again for another plan, with the days between which that was.

    That a code was one plan in two lists moves such a day; and no more plans are told apart than the answers need: of
    answers whose days overlap, a list that came late is of the change that they share.
    """
    per_code: dict[str, list[OverPlannen]] = {}
    for besluit in besluiten:
        if is_over_een_code(besluit):
            per_code.setdefault(besluit.oud[0], []).append(besluit)
    return [Scheiding(code, *dagen) for code, over in per_code.items() for dagen in _wisselingen(_verfijnd(over))]


def is_strijdig(besluiten: Collection[OverPlannen]) -> bool:
    """Whether these answers on one code say of two lists that it is one plan in them, and that it is two."""
    zelfde = [dagen for besluit in besluiten if besluit.zelfde and (dagen := _dagen(besluit))]
    return any(van <= tot and vanaf <= naar for tot, vanaf in _verfijnd(besluiten) for van, naar in zelfde)


def _dagen(besluit: OverPlannen) -> Dagen | None:
    return (besluit.tot_en_met, besluit.vanaf) if besluit.tot_en_met and besluit.vanaf else None


def _verfijnd(besluiten: Collection[OverPlannen]) -> list[Dagen]:
    """Between which days a code went to another plan, by each answer that says so and all that say when it did not."""
    zelfde = [dagen for besluit in besluiten if besluit.zelfde and (dagen := _dagen(besluit))]
    apart = (dagen for besluit in besluiten if not besluit.zelfde and (dagen := _dagen(besluit)))
    return [_zonder(dagen, zelfde) for dagen in apart]


def _zonder(dagen: Dagen, zelfde: Collection[Dagen]) -> Dagen:
    """The days of a change without those on which the code is known to be one plan."""
    smaller = next((kleiner for een in zelfde if (kleiner := _smaller(*dagen, *een))), None)
    return dagen if smaller is None else _zonder(smaller, zelfde)


def _smaller(tot: dt.date, vanaf: dt.date, van: dt.date, naar: dt.date) -> Dagen | None:
    """Less of the days of a change, where the code is one plan in a part of them; None where it tells nothing."""
    if van <= tot < naar < vanaf:
        return naar, vanaf
    return (tot, van) if tot < van < vanaf <= naar else None


def _wisselingen(dagen: Iterable[Dagen]) -> Iterator[Dagen]:
    """As few changes as lie between all these days."""
    over = sorted(dagen, key=lambda paar: paar[1])
    while over:
        vanaf = over[0][1]
        yield max(tot for tot, _ in over if tot < vanaf), vanaf
        over = [(tot, naar) for tot, naar in over if tot >= vanaf]


def eigen_sleutels(besluit: OverPlannen, apart: Collection[Scheiding]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The keys of the plans that a decision is about, before and after: those that its lists meant by these codes.

    Of a decision without days, kept before they were, it is the first plan that had the code.
    """
    if is_over_een_code(besluit):
        return besluit.oud, besluit.nieuw
    kanten = ((besluit.oud, besluit.tot_en_met), (besluit.nieuw, besluit.vanaf))
    oud, nieuw = (tuple(sleutel_in_lijst(s, dag or dt.date.min, apart) for s in codes) for codes, dag in kanten)
    return oud, nieuw


def sleutel_in_lijst(code: str, peildatum: dt.date, apart: Iterable[Scheiding]) -> str:
    """The key of the plan that a list of this peildatum calls by this code: mostly the code itself."""
    return _sleutel(code, apart, lambda scheiding: peildatum <= scheiding.tot_en_met)


def sleutel_op_dag(code: str, dag: dt.date, apart: Iterable[Scheiding]) -> str:
    """The key of the plan that people meant by this code on a day: the former plan until a list had the new one."""
    return _sleutel(code, apart, lambda scheiding: dag < scheiding.vanaf)


def _sleutel(code: str, apart: Iterable[Scheiding], van_ervoor: Callable[[Scheiding], bool]) -> str:
    eerder = [scheiding for scheiding in apart if scheiding.code == code and van_ervoor(scheiding)]
    return min(eerder, key=lambda scheiding: scheiding.tot_en_met).sleutel if eerder else code
