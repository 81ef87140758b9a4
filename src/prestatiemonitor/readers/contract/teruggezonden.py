"""Sheets that the monitor writes beside data, known again when they come back: its meldingen, and its explanation."""

from typing import Final

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.restanten import sla_over
from prestatiemonitor.tables.sjabloon import PLANLIJST_TITEL
from prestatiemonitor.tables.terugzending import LIJST_TITEL

_REDENEN: Final = {
    LIJST_TITEL: "het is de lijst met meldingen van een eerdere inlezing",
    PLANLIJST_TITEL: "het is de toelichting van de monitor zelf bij deze lijst",
}


def is_eigen_uitleg(blad: Blad) -> bool:
    """Whether a sheet is one of these, by the title in its first cell."""
    return bool(blad.cellen.size) and blad.cellen[0, 0] in _REDENEN


def sluit_eigen_uitleg(lezing: Lezing, blad: Blad) -> None:
    """Book it as skipped; said only where somebody typed numbers on it, beside those of its own rows."""
    reden = _REDENEN[blad.cellen[0, 0]]
    if blad.is_getal[:, 1:].any():
        sla_over(lezing, blad, reden)
    else:
        lezing.verantwoording[blad.naam].sluit(reden)
