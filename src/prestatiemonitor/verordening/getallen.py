"""The numbers of the verordening on one date, each looked up once however many plans are tested."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Final

from prestatiemonitor.afspraken import Verordening, round_half_up

_NODIG: Final = (
    "toepassing_vanaf",
    "aandeel_sociaal",
    "aandeel_sociale_huur",
    "aandeel_sociale_koop",
    "aandeel_laag_midden",
    "aandeel_hoog_midden",
    "compensatie_sloop",
    "sociaal_als_koop_tot_en_met",
)


@dataclass(frozen=True, eq=False)
class Getallen:
    """What the verordening says on a date; plans come by the thousand, and most are of a size that came before."""

    verordening: Verordening
    peildatum: date
    _waarden: dict[str, Decimal | None] = field(default_factory=dict, repr=False)
    _aantallen: dict[tuple[str, int], tuple[int, str]] = field(default_factory=dict, repr=False)

    def op(self, parameter: str) -> Decimal | None:
        """A number; None where the verordening has none, as in a municipality without such a rule."""
        if parameter not in self._waarden:
            bekend = parameter in self.verordening.parameters
            self._waarden[parameter] = self.verordening.value_on(parameter, self.peildatum) if bekend else None
        return self._waarden[parameter]

    def __call__(self, parameter: str) -> Decimal:
        """A number that is known to be in force."""
        waarde = self.op(parameter)
        if waarde is None:
            raise ValueError(f"{parameter} is not in force on {self.peildatum}")
        return waarde

    @cached_property
    def van_kracht(self) -> bool:
        """Whether every number that plans are tested against is in force; a municipality may have none at all."""
        return all(self.op(parameter) is not None for parameter in _NODIG)

    def aantal(self, parameter: str, basis: int) -> tuple[int, str]:
        """A share of the homes in whole homes, half up (art. 4 onder d), and the sum in words."""
        if (parameter, basis) not in self._aantallen:
            self._aantallen[parameter, basis] = _aantal(self(parameter), basis)
        return self._aantallen[parameter, basis]


def _aantal(aandeel: Decimal, basis: int) -> tuple[int, str]:
    precies = aandeel * basis
    heel = round_half_up(precies)
    procent = f"{(aandeel * 100).normalize():f}".replace(".", ",")
    gelijk = "=" if precies == heel else f"= {f'{precies.normalize():f}'.replace('.', ',')}, afgerond"
    return heel, f"{procent}% van {basis} {gelijk} {heel}"


_laatste: list[Getallen] = []


def getallen_op(verordening: Verordening, peildatum: date) -> Getallen:
    """The numbers of this very verordening on a date; those that were asked for last are kept."""
    for bekend in _laatste:
        if bekend.verordening is verordening and bekend.peildatum == peildatum:
            return bekend
    nieuw = Getallen(verordening, peildatum)
    _laatste[:] = [nieuw]
    return nieuw
