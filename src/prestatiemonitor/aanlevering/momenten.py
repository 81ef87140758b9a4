"""The deliveries of one peilmoment: the newest of each kind with a peildatum on or before it, as a Moment."""

import datetime as dt
from collections.abc import Mapping

import pandas as pd

from prestatiemonitor.afspraken import Afspraken, load_afspraken
from prestatiemonitor.indicators import INDICATOREN, Mensoordeel, Moment, Oordeel
from prestatiemonitor.indicators.bewijs import Bewijs, Leveringsbewijs, softwareversie
from prestatiemonitor.store import BewaardOordeel, Levering, Opslag
from prestatiemonitor.tables.correctie import Correctie, pas_toe
from prestatiemonitor.tables.schemas import TABELLEN
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
    """The Moment of these deliveries: their tables as corrected since, the norms that then applied, and the receipt."""
    afspraken = geldende_afspraken()
    tabellen: dict[str, pd.DataFrame] = {}
    correcties: list[Correctie] = []
    bewijzen = []
    for levering in leveringen.values():
        eigen = opslag.correcties(levering.id)
        geldend = {(c.correctie.tabel, c.correctie.regel, c.correctie.kolom): c for c in eigen}.values()
        correcties += [c.correctie for c in geldend]
        for naam, tabel in opslag.tabellen(levering.id).items():
            tabellen[naam] = pas_toe(tabel, TABELLEN[naam], [c.correctie for c in geldend])
        bewijzen.append(_leveringsbewijs(levering, tuple(c.id for c in geldend)))
    return Moment(
        peildatum=peildatum,
        tabellen=tabellen,
        geleverd={soort: levering.peildatum for soort, levering in leveringen.items()},
        afspraken=afspraken,
        instellingen=afspraken.instellingen,
        correcties=tuple(correcties),
        mensoordelen={b.sleutel: _mensoordeel(b) for b in reversed(opslag.oordelen(peildatum))},
        bewijs=Bewijs(softwareversie(), afspraken.vingerafdruk, peildatum, tuple(bewijzen)),
    )


def _mensoordeel(bewaard: BewaardOordeel) -> Mensoordeel:
    oordeel = Oordeel(bewaard.oordeel) if bewaard.oordeel else None
    return Mensoordeel(oordeel, bewaard.reden, bewaard.wie, bewaard.wanneer)


def _leveringsbewijs(levering: Levering, correcties: tuple[int, ...]) -> Leveringsbewijs:
    return Leveringsbewijs(
        id=levering.id,
        soort=levering.soort,
        peildatum=levering.peildatum,
        bestandsnaam=levering.bestandsnaam,
        sha256=levering.sha256,
        lezerversie=levering.lezerversie,
        correcties=correcties,
    )


def moment_op(opslag: Opslag, peildatum: dt.date) -> Moment:
    """The Moment on `peildatum`."""
    return moment_van(opslag, leveringen_op(opslag, peildatum), peildatum)


def geldende_afspraken() -> Afspraken:
    """The agreement, with every indicator that it names checked to exist."""
    return load_afspraken(indicatoren=INDICATOREN.keys())
