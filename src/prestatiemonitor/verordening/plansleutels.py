"""Under which keys a plan is known: people confirm that plans of two lists are the same homes, under another name."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from prestatiemonitor.verordening.besluiten import Besluit


@dataclass(frozen=True)
class Plansleutels:
    """The keys in use now (`huidig`), and by key the family of keys that are the same homes; none for most."""

    familie: Mapping[str, str] = field(default_factory=dict)
    huidig: Collection[str] = ()

    def nu(self, sleutel: str) -> tuple[str, ...]:
        """The plans of now that a key stands for: itself while it is in use, else those it went on as; maybe none."""
        if sleutel in self.huidig:
            return (sleutel,)
        eigen = self.familie.get(sleutel)
        return () if eigen is None else tuple(sorted(s for s in self.huidig if self.familie.get(s) == eigen))

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
