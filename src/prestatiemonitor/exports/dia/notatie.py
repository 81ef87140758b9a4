"""How numbers are written: as Dutch number formats of charts, and as Dutch text in tables and alternative texts."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Final
from xml.sax.saxutils import escape

from prestatiemonitor.exports.stuk import Grafiek
from prestatiemonitor.exports.werkboek import veilige_tekst
from prestatiemonitor.indicators.woorden import getal, is_known, procent

_TAAL: Final = "[$-413]"  # Dutch, whatever the program's own language


def notatie(grafiek: Grafiek, waarden: Iterable[Decimal | None] | None = None) -> str:
    """The number format of a chart: percentages or numbers, with one decimal only where there are parts."""
    alle = [w for reeks in grafiek.reeksen for w in reeks.waarden] if waarden is None else waarden
    honderd = 100 if grafiek.eenheid == "aandeel" else 1
    delen = any(w is not None and (w * honderd) % 1 for w in alle)
    if grafiek.eenheid == "aandeel":
        return f"{_TAAL}{'0.0%' if delen else '0%'}"
    return f"{_TAAL}{'#,##0.0' if delen else '#,##0'}"


def getaltekst(waarde: object, eenheid: str = "") -> str:
    """A number as text, empty where it is missing."""
    if not is_known(waarde):
        return ""
    return procent(waarde) if eenheid == "aandeel" else getal(waarde)


def xml(tekst: str) -> str:
    """Text for use in XML."""
    return escape(veilige_tekst(tekst), {'"': "&quot;"})
