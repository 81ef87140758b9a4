"""A verdict wherever it is shown: the computed one, and beside it that of parties where they gave another."""

from collections.abc import Iterable, Mapping
from typing import Final

from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.indicators import INDICATOREN, Oordeel, Uitkomst
from prestatiemonitor.verordening import Uitslag

UITSLAGWOORDEN: Final[Mapping[Uitslag, str]] = {
    "tekort": "te weinig",
    "nog_te_bepalen": "nog te bepalen",
    "voldoet": "voldoet",
    "niet_van_toepassing": "niet van toepassing",
}


def oordeelwoord(uitkomst: Uitkomst, berekend: str = "") -> str:
    """`behaald`, or `behaald (volgens partijen: risico)`; `berekend` is another word for the computed one."""
    woorden, gezegd = load_tokens().oordelen, oordeel_van_partijen(uitkomst)
    van_partijen = f" (volgens partijen: {woorden[gezegd].woord})" if gezegd else ""
    return f"{berekend or woorden[uitkomst.oordeel].woord}{van_partijen}"


def oordeelregels(uitkomsten: Iterable[Uitkomst]) -> list[str]:
    """Per figure that has one its verdict, as a line that names the figure: for downloads."""
    return [
        f"{INDICATOREN[u.indicator].waarover(u.afspraak, u.partij, u.periode)}: {oordeelwoord(u)}"
        for u in uitkomsten
        if u.oordeel is not Oordeel.GEEN_NORM or u.mensoordeel
    ]


def oordeel_van_partijen(uitkomst: Uitkomst) -> Oordeel | None:
    """The newest verdict that parties gave beside the computed one."""
    return uitkomst.mensoordeel.oordeel if uitkomst.mensoordeel else None


def zonder_oordeel(uitkomst: Uitkomst) -> str:
    """The sentence of an Uitkomst without the verdict that it opens with."""
    kop, _, rest = uitkomst.zin.partition(": ")
    woord = load_tokens().oordelen[uitkomst.oordeel].woord
    return rest if rest and kop.casefold() == woord else uitkomst.zin
