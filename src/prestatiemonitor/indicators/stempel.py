"""What is put on every figure after it was computed: its receipt, the corrections in it, and what people said of it."""

from collections.abc import Iterable
from dataclasses import replace

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.uitkomst import Mensoordeel, Uitkomst
from prestatiemonitor.tables.correctie import Correctie
from prestatiemonitor.tables.herhaling import Herhaling


def bestempel(
    uitkomst: Uitkomst,
    moment: Moment,
    geleverd: Uitkomst | None = None,
    tabellen: Iterable[str] = (),
    gezegd: tuple[Mensoordeel, ...] = (),
) -> Uitkomst:
    """The Uitkomst with its marks and what people said of it.

    `geleverd` is the same figure without corrections, where there are any.

    A figure is marked when a corrected row is among its rows, with or without the corrections (a row that was made
    another corporation's is gone from the one and new in the other), and in any case when it became another figure:
    then with all corrections of `tabellen`, those that the indicator uses.
    """
    correcties = _in_rijen(moment.correcties, uitkomst, geleverd) if moment.correcties else ()
    if geleverd is not None and not correcties and _anders(uitkomst, geleverd):
        correcties = tuple(correctie for correctie in moment.correcties if correctie.tabel in set(tabellen))
    return replace(
        uitkomst,
        bewijs=moment.bewijs.kenmerk if moment.bewijs else "",
        correcties=correcties,
        herhaald=_herhaald(moment, uitkomst) if moment.herhaald else (),
        zonder_correctie=geleverd.waarde if geleverd is not None and correcties else None,
        mensoordelen=gezegd,
    )


def _herhaald(moment: Moment, uitkomst: Uitkomst) -> tuple[Herhaling, ...]:
    regels = {(bron.tabel, regel) for bron in uitkomst.bronnen for regel in bron.regels}
    return tuple(h for h in moment.herhaald if (h.correctie.tabel, h.regel) in regels)


def _in_rijen(correcties: Iterable[Correctie], *uitkomsten: Uitkomst | None) -> tuple[Correctie, ...]:
    regels = {
        (bron.tabel, regel)
        for uitkomst in uitkomsten
        if uitkomst is not None
        for bron in uitkomst.bronnen
        for regel in bron.regels
    }
    return tuple(correctie for correctie in correcties if (correctie.tabel, correctie.regel) in regels)


def _anders(nu: Uitkomst, geleverd: Uitkomst) -> bool:
    return any(getattr(nu, deel) != getattr(geleverd, deel) for deel in ("waarde", "oordeel", "zin", "stappen"))
