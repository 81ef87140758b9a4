"""What earlier packs told of a year that was still going on: the rest of that year is the difference with it."""

import datetime as dt

from prestatiemonitor.aanlevering import leveringen_op, moment_van, peilmomenten
from prestatiemonitor.figuren import Stand
from prestatiemonitor.indicators import INDICATOREN, Uitkomst, bereken
from prestatiemonitor.indicators.woorden import HALFJAARNAAM
from prestatiemonitor.pakketten.mensen import onderdruk


def eerder_openbaar(stand: Stand) -> tuple[Uitkomst, ...]:
    """The counts of people that the public got on earlier peilmomenten, of periods that had then not ended."""
    ids = [naam for naam in {u.indicator: None for u in stand.uitkomsten} if INDICATOREN[naam].mensen]
    grens = stand.moment.instellingen.onderdrukkingsgrens
    eerdere = [dag for dag in peilmomenten(stand.opslag) if dag < stand.moment.peildatum] if ids else []
    return tuple(
        u
        for dag in reversed(eerdere)
        for u in onderdruk(
            bereken(moment_van(stand.opslag, leveringen_op(stand.opslag, dag), dag), ids), grens
        ).uitkomsten
        if u.teller is not None and _liep_nog(u, dag)
    )


def sleutel_van_eerder(stand: Stand) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Which earlier deliveries and corrections there are: equal keys, and earlier packs told the same."""
    leveringen = [lev.id for lev in stand.opslag.leveringen() if lev.peildatum < stand.moment.peildatum]
    return tuple(leveringen), tuple(correctie.id for correctie in stand.opslag.correcties())


def _liep_nog(u: Uitkomst, dag: dt.date) -> bool:
    maand, laatste = (6, 30) if u.periode.endswith(HALFJAARNAAM["1"]) else (12, 31)
    return u.jaar == dag.year and dag < dt.date(dag.year, maand, laatste)
