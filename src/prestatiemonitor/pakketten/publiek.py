"""Who gets what: the one place where a Stand is made fit for an audience, with a list of what was left out and why."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from prestatiemonitor.exports.stuk import Publiek
from prestatiemonitor.figuren import Stand
from prestatiemonitor.indicators import Uitkomst


@dataclass(frozen=True)
class Zichtbaar:
    """What an audience may see: the Stand to make figures of, and per indicator what it does not show, and why.

    Under the key "" stands what holds for the whole document.
    """

    stand: Stand
    weggelaten: dict[str, tuple[str, ...]]


def voor_publiek(stand: Stand, publiek: Publiek) -> Zichtbaar:
    """The Stand as this audience may see it. Officials and administrators see all; the public no remarks and names."""
    if publiek != "openbaar":
        return Zichtbaar(stand, {})
    zonder = replace(stand, sleutel=f"{stand.sleutel}-openbaar", uitkomsten=_zonder_mensen(stand.uitkomsten))
    return Zichtbaar(zonder, {"": ("Opmerkingen en namen van medewerkers staan er niet in.",)})


def _zonder_mensen(uitkomsten: Sequence[Uitkomst]) -> tuple[Uitkomst, ...]:
    return tuple(replace(u, mensoordelen=(), correcties=(), herhaald=()) for u in uitkomsten)
