"""Under which keys a plan is known: people confirm that plans of two lists are the same homes, under another name."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from prestatiemonitor.verordening.besluiten import Besluit
from prestatiemonitor.verordening.plancodes import Scheiding, sleutel_op_dag


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
