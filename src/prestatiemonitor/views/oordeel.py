"""A verdict as HTML: the computed one, and beside it that of parties where they gave another."""

from prestatiemonitor.figuren.oordeel import oordeel_van_partijen
from prestatiemonitor.indicators import Uitkomst
from prestatiemonitor.views.pagina import oordeelmerk


def oordeelmerken(uitkomst: Uitkomst, berekend: str = "") -> str:
    """`behaald`, each verdict with its sign in its colour."""
    gezegd = oordeel_van_partijen(uitkomst)
    return oordeelmerk(uitkomst.oordeel, berekend) + (
        f' <span class="pm-zin">volgens partijen: {oordeelmerk(gezegd)}</span>' if gezegd else ""
    )
