"""The deliveries of one peilmoment: the newest of each kind with a peildatum on or before it, as a Moment."""

import datetime as dt
from collections.abc import Mapping

from prestatiemonitor.afspraken import Afspraken, load_afspraken
from prestatiemonitor.indicators import INDICATOREN, Moment
from prestatiemonitor.store import Levering, Opslag
from prestatiemonitor.tables.waarden import LEVERINGSOORTEN


def peilmomenten(opslag: Opslag) -> list[dt.date]:
    """The peildata of the deliveries that stand, newest first."""
    return sorted({levering.peildatum for levering in opslag.leveringen()}, reverse=True)


def leveringen_op(opslag: Opslag, peildatum: dt.date) -> dict[str, Levering]:
    """Per kind the delivery that counts on `peildatum`; of one peildatum the one delivered last."""
    staand = [levering for levering in opslag.leveringen() if levering.peildatum <= peildatum]
    return {
        soort: levering
        for soort in LEVERINGSOORTEN
        if (levering := next((lev for lev in staand if lev.soort == soort), None))
    }


def moment_van(opslag: Opslag, leveringen: Mapping[str, Levering], peildatum: dt.date) -> Moment:
    """The Moment of these deliveries: their tables, and the norms that then applied."""
    afspraken = geldende_afspraken()
    tabellen = {naam: tabel for levering in leveringen.values() for naam, tabel in opslag.tabellen(levering.id).items()}
    return Moment(
        peildatum=peildatum,
        tabellen=tabellen,
        geleverd={soort: levering.peildatum for soort, levering in leveringen.items()},
        afspraken=afspraken,
        instellingen=afspraken.instellingen,
    )


def moment_op(opslag: Opslag, peildatum: dt.date) -> Moment:
    """The Moment on `peildatum`."""
    return moment_van(opslag, leveringen_op(opslag, peildatum), peildatum)


def geldende_afspraken() -> Afspraken:
    """The agreement, with every indicator that it names checked to exist."""
    return load_afspraken(indicatoren=INDICATOREN.keys())
