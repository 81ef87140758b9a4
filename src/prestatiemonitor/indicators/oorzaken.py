"""Oorzaken: what made a figure another one between two peilmomenten, in parts that add up to the change."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.uitkomst import Oordeel
from prestatiemonitor.indicators.verandering import Verandering
from prestatiemonitor.indicators.wisseling import Regelpaar, Tussenstand, Wisseling
from prestatiemonitor.tables.schemas import TABELLEN

LOS: Final = 40
"""So many rows, those whose count changed most, are weighed one by one; the others together."""


@dataclass(frozen=True)
class Oorzaak:
    """One part of a change: a row of a table that is new, gone or other than before, or a line in words (no `tabel`).

    `effect` is what it did to the figure, in its unit (None where the figure was unknown before or after it), and
    `oordeel` the verdict where it became another by this. `toen` and `nu` are the counts of the row.
    """

    wat: str
    tabel: str = ""
    effect: Decimal | None = None
    oordeel: Oordeel | None = None
    toen: Decimal | None = None
    nu: Decimal | None = None
    plaats_toen: str = ""
    plaats_nu: str = ""


def oorzaken(nu: Moment, toen: Moment, verandering: Verandering) -> list[Oorzaak]:
    """The parts of a change; where both values are known their effects add up to it exactly.

    The earlier rows are first counted under the date and norms of now; then the rows behind the figure become those
    of now one after another, and after each the figure is computed again. What is left is a line of its own. Rows
    behind the figure that changed without effect are told last.
    """
    weg = _Weg(Wisseling(nu, toen, verandering.nu, verandering.jaren), verandering)
    eerder = verandering.toen
    paren = weg.wisseling.paren()
    achter = weg.wisseling.achter(eerder.bronnen if eerder else (), verandering.nu.bronnen)
    if eerder is not None:
        weg.begin(_over_de_tijd(nu, verandering))
    weg.volg([paar for paar in paren if (paar.tabel, paar.sleutel) in achter])
    if not weg.aangekomen:
        weg.volg((p for p in paren if (p.tabel, p.sleutel) not in achter), alleen_met_effect=True)
    weg.einde()
    return sorted(weg.gevonden, key=lambda oorzaak: -abs(oorzaak.effect or Decimal(0)))


class _Weg:
    """The way that is gone from the figure then to the figure now, and what was found on it."""

    def __init__(self, wisseling: Wisseling, verandering: Verandering) -> None:
        self.wisseling, self._verandering = wisseling, verandering
        self.gevonden: list[Oorzaak] = []
        self._stand = wisseling.stand()

    @property
    def aangekomen(self) -> bool:
        nu = self._verandering.nu
        return self._stand == Tussenstand(nu.waarde, nu.oordeel)

    def begin(self, wat: str) -> None:
        """From the figure as it was to the same rows under the date and norms of now."""
        toen = self._verandering.toen
        if toen is not None:
            eerste, self._stand = self._stand, Tussenstand(toen.waarde, toen.oordeel)
            self._stap(Oorzaak(wat), eerste, alleen_met_effect=True)

    def volg(self, paren: Iterable[Regelpaar], *, alleen_met_effect: bool = False) -> None:
        alle = list(paren)
        grootste = sorted(alle, key=lambda paar: -paar.grootte)[:LOS]
        for paar in alle:
            if paar in grootste:
                self._stap(_van_paar(paar), self.wisseling.wissel(paar), alleen_met_effect=alleen_met_effect)
        if rest := [paar for paar in alle if paar not in grootste]:
            wat = f"{len(rest)} andere, kleinere regels samen"
            self._stap(Oorzaak(wat), self.wisseling.wissel(*rest), alleen_met_effect=alleen_met_effect)

    def einde(self) -> None:
        """What the parts so far do not explain, as a line of its own."""
        verschil, nu = self._verandering.verschil, self._verandering.nu
        rest = None if verschil is None else verschil - sum(self._effecten(), Decimal(0))
        oordeel = nu.oordeel if self._stand.oordeel != nu.oordeel and self._verandering.ander_oordeel else None
        if not (rest or oordeel):
            return
        wat = "Wat niet op één regel terug te voeren is: regels die alleen samen tellen, of andere gegevens"
        if rest and any(oorzaak.effect is None for oorzaak in self.gevonden):
            # on the way the figure could not be computed: then no row has an effect of its own to name
            wat = "De regels hieronder samen: met een deel ervan is dit cijfer niet te berekenen"
            self.gevonden = [replace(oorzaak, effect=None) for oorzaak in self.gevonden]
            rest = verschil
        self.gevonden.append(Oorzaak(wat, effect=rest, oordeel=oordeel))

    def _effecten(self) -> Iterator[Decimal]:
        return (oorzaak.effect for oorzaak in self.gevonden if oorzaak.effect is not None)

    def _stap(self, oorzaak: Oorzaak, na: Tussenstand, *, alleen_met_effect: bool) -> None:
        voor, self._stand = self._stand, na
        effect = None if voor.waarde is None or na.waarde is None else na.waarde - voor.waarde
        oordeel = na.oordeel if na.oordeel != voor.oordeel and self._verandering.ander_oordeel else None
        if effect or oordeel or not alleen_met_effect:
            self.gevonden.append(replace(oorzaak, effect=effect, oordeel=oordeel))


def _van_paar(paar: Regelpaar) -> Oorzaak:
    return Oorzaak(
        wat=paar.wat,
        tabel=TABELLEN[paar.tabel].label,
        toen=paar.toen,
        nu=paar.nu,
        plaats_toen=paar.plaats_toen,
        plaats_nu=paar.plaats_nu,
    )


def _over_de_tijd(nu: Moment, verandering: Verandering) -> str:
    """Why the same rows give another figure on the later moment."""
    if verandering.jaren:
        return "De dag waarop is gemeten, en wat er verder een jaar eerder anders was"
    tijd = f"dezelfde regels, geteld op {nu.peildatum:%d-%m-%Y}"
    if verandering.toen is not None and verandering.toen.norm != verandering.nu.norm:
        return f"Een andere norm en de tijd die verstreek: {tijd}"
    return f"De tijd die verstreek: {tijd}"
