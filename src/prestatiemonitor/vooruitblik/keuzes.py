"""What can be chosen for an outlook in numbers that people read: percents, months, and homes per open year."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from prestatiemonitor.afspraken import Instellingen
from prestatiemonitor.vooruitblik.aannames import Aannames, Uitstel
from prestatiemonitor.vooruitblik.uitgangspunt import Uitgangspunt

STADIA: Final = {"hard": "hard", "zacht": "zacht", "onbekend": "onbekende status"}
MEESTE_MAANDEN: Final = 60
"""The longest slip that can be chosen, in months."""


class Keuzes(NamedTuple):
    """Everything that can be chosen: chances in percents, slip in months, and homes per open year.

    `eigen` tells that a chance which the planmonitor gives of a plan goes before that of its status.
    """

    hard: int
    zacht: int
    onbekend: int
    eigen: bool
    uitstel: int
    uitval: int
    verkoop: tuple[tuple[int, float], ...]
    overig: tuple[tuple[int, float], ...]

    def aannames(self) -> Aannames:
        """The same for the simulation."""
        return Aannames(
            {stadium: getattr(self, stadium) / 100 for stadium in STADIA},
            Uitstel.met_gemiddelde(self.uitstel / 12),
            self.uitval / 100,
            dict(self.verkoop),
            dict(self.overig),
        )


def uitgangskeuzes(uit: Uitgangspunt, geschat: Uitstel | None, instellingen: Instellingen) -> Keuzes:
    """The choices to begin with: settings, the estimated slip, and what the jaarschijf expects."""
    uitstel = geschat.gemiddeld if geschat else float(instellingen.uitstel_zonder_verleden)
    return Keuzes(
        hard=round(100 * instellingen.kans_hard),
        zacht=round(100 * instellingen.kans_zacht),
        onbekend=round(100 * instellingen.kans_onbekend),
        eigen=True,
        uitstel=min(round(12 * uitstel), MEESTE_MAANDEN),
        uitval=round(100 * instellingen.vooruitblik_uitval),
        verkoop=_per_jaar(uit.verkoop),
        overig=_per_jaar(uit.overig),
    )


def _per_jaar(aantallen: Mapping[int, float]) -> tuple[tuple[int, float], ...]:
    """Not rounded: 20 homes over three years are 20, not three times 6.7."""
    return tuple((jaar, float(aantal)) for jaar, aantal in sorted(aantallen.items()))
