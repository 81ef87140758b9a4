"""The list that the workbook back begins with: known again when its sender delivers it, and not read."""

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.restanten import sla_over
from prestatiemonitor.tables.terugzending import LIJST_TITEL

_REDEN = "het is de lijst met meldingen van een eerdere inlezing"


def is_meldingenlijst(blad: Blad) -> bool:
    """Whether a sheet is our own list, by the title in its first cell."""
    return bool(blad.cellen.size) and blad.cellen[0, 0] == LIJST_TITEL


def sluit_meldingenlijst(lezing: Lezing, blad: Blad) -> None:
    """Book the list as skipped; said only where somebody typed numbers on it, beside those of its own rows."""
    if blad.is_getal[:, 1:].any():
        sla_over(lezing, blad, _REDEN)
    else:
        lezing.verantwoording[blad.naam].sluit(_REDEN)
