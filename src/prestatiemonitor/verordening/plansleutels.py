"""Under which keys a plan is known: people confirm that plans of two lists are the same homes, under another name."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Protocol

from prestatiemonitor.verordening.besluiten import Besluit


class OverCode(Protocol):
    """A decision on plans of two lists; of one code in both it has the peildatums of these lists."""

    @property
    def oud(self) -> tuple[str, ...]: ...
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


def scheidingen(besluiten: Iterable[OverCode]) -> list[Scheiding]:
    """The codes that people say were used again for another plan."""
    return [Scheiding(b.oud[0], b.tot_en_met, b.vanaf) for b in besluiten if b.tot_en_met and b.vanaf and not b.zelfde]


def sleutel_in_lijst(code: str, peildatum: dt.date, apart: Iterable[Scheiding]) -> str:
    """The key of the plan that a list of this peildatum calls by this code: mostly the code itself."""
    return _sleutel(code, apart, lambda scheiding: peildatum <= scheiding.tot_en_met)


def sleutel_op_dag(code: str, dag: dt.date, apart: Iterable[Scheiding]) -> str:
    """The key of the plan that people meant by this code on a day: the former plan until a list had the new one."""
    return _sleutel(code, apart, lambda scheiding: dag < scheiding.vanaf)


def _sleutel(code: str, apart: Iterable[Scheiding], van_ervoor: Callable[[Scheiding], bool]) -> str:
    eerder = [scheiding for scheiding in apart if scheiding.code == code and van_ervoor(scheiding)]
    return min(eerder, key=lambda scheiding: scheiding.tot_en_met).sleutel if eerder else code


def met_eigen_sleutels(besluit: Besluit, apart: Iterable[Scheiding]) -> Besluit:
    """A decision on the plans that its codes stood for on its day."""
    apart = [*apart]
    ontvanger = besluit.ontvanger and sleutel_op_dag(besluit.ontvanger, besluit.datum, apart)
    return replace(besluit, plan=sleutel_op_dag(besluit.plan, besluit.datum, apart), ontvanger=ontvanger)


@dataclass(frozen=True)
class Plansleutels:
    """The codes in use now (`huidig`), and by key the family of keys that are the same homes; none for most.

    `eigen` has the key of a code that is in use for a plan which is not the last one with it.
    """

    familie: Mapping[str, str] = field(default_factory=dict)
    huidig: Collection[str] = ()
    eigen: Mapping[str, str] = field(default_factory=dict)

    def nu(self, sleutel: str) -> tuple[str, ...]:
        """The codes of now that a key stands for: its own while it is in use, else those it went on as; maybe none."""
        if sleutel in self._codes:
            return (self._codes[sleutel],)
        eigen = self.familie.get(sleutel)
        return () if eigen is None else tuple(sorted(c for s, c in self._codes.items() if self.familie.get(s) == eigen))

    def is_in_gebruik(self, sleutel: str) -> bool:
        """Whether a plan of now has this key."""
        return sleutel in self._codes

    @cached_property
    def _codes(self) -> Mapping[str, str]:
        """The codes in use by the key of their plan."""
        return {self.eigen.get(code, code): code for code in self.huidig}

    def herkend(self, besluiten: Iterable[Besluit], plan: str = "") -> list[Besluit]:
        """The decisions under the keys of now; of a plan that was split, those of before it under `plan`."""
        return [
            replace(
                besluit,
                plan=self._sleutel(besluit.plan, plan),
                ontvanger=besluit.ontvanger and self._sleutel(besluit.ontvanger, plan),
            )
            for besluit in besluiten
        ]

    def _sleutel(self, sleutel: str, plan: str) -> str:
        nu = self.nu(sleutel)
        return plan if plan in nu else next(iter(nu), self.familie.get(sleutel, sleutel))


def families(groepen: Iterable[Collection[str]]) -> dict[str, str]:
    """By key the family it is of: keys that were confirmed together, in as many steps as it takes."""
    leden: dict[str, set[str]] = {}
    for groep in groepen:
        samen = set[str]().union(groep, *(leden.get(sleutel, ()) for sleutel in groep))
        leden |= dict.fromkeys(samen, samen)
    return {sleutel: min(samen) for sleutel, samen in leden.items()}
