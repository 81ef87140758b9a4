"""The deliveries of one peilmoment: the newest of each kind with a peildatum on or before it, as a Moment."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pandas as pd

from prestatiemonitor.aanlevering.aantekeningen import Aantekeningen
from prestatiemonitor.aanlevering.herhalingen import herhalingen
from prestatiemonitor.afspraken import Afspraken, load_afspraken
from prestatiemonitor.indicators import INDICATOREN, Moment
from prestatiemonitor.indicators.bewijs import Bewijs, Leveringsbewijs, softwareversie
from prestatiemonitor.store import BewaardeCorrectie, Levering, Opslag
from prestatiemonitor.tables.afdruk import tabelafdruk
from prestatiemonitor.tables.correctie import pas_toe
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


def moment_van(
    opslag: Opslag,
    leveringen: Mapping[str, Levering],
    peildatum: dt.date,
    aantekeningen: Aantekeningen | None = None,
) -> Moment:
    """The Moment of these deliveries: their tables as corrected since, the norms that then applied, and the receipt."""
    afspraken = geldende_afspraken()
    notities = aantekeningen or Aantekeningen.lees(opslag, [lev.id for lev in leveringen.values()], peildatum)
    van_levering = {levering.id: opslag.tabellen(levering.id) for levering in leveringen.values()}
    tabellen = {naam: tabel for eigen in van_levering.values() for naam, tabel in eigen.items()}
    geldig = notities.geldig(van_levering)
    correcties = tuple(bewaard.correctie for bewaard in geldig)
    geleverd = geleverd_tot(opslag, peildatum)
    moment = Moment(
        peildatum=peildatum,
        tabellen=tabellen,
        geleverd={soort: levering.peildatum for soort, levering in leveringen.items()},
        afspraken=afspraken,
        instellingen=afspraken.instellingen,
        mensoordelen=notities.mensoordelen(),
        herhaald=tuple(
            herhaling
            for soort, levering in (leveringen.items() if notities.alle else ())
            for herhaling in herhalingen(opslag, soort, van_levering[levering.id], levering)
        ),
        niet_toegepast=notities.niet_toegepast(van_levering),
        bewijs=Bewijs(
            softwareversie(),
            afspraken.vingerafdruk,
            peildatum,
            tuple(_leveringsbewijs(lev, geldig, van_levering[lev.id]) for lev in leveringen.values()),
            geleverd=geleverd,
            oordelen=notities.sleutel[1],
        ),
        leveringen=geleverd,
    )
    if not correcties:
        return moment
    gecorrigeerd = {naam: pas_toe(tabel, TABELLEN[naam], correcties) for naam, tabel in tabellen.items()}
    return replace(moment, tabellen=gecorrigeerd, correcties=correcties, zonder_correcties=moment)


def geleverd_tot(opslag: Opslag, peildatum: dt.date) -> tuple[tuple[str, dt.date], ...]:
    """Kind and peildatum of every delivery that stands on or before `peildatum`, oldest first, each once."""
    gevonden = {(levering.soort, levering.peildatum) for levering in opslag.leveringen()}
    return tuple(sorted((deel for deel in gevonden if deel[1] <= peildatum), key=lambda deel: (deel[1], deel[0])))


def _leveringsbewijs(
    levering: Levering, correcties: Sequence[BewaardeCorrectie], tabellen: Mapping[str, pd.DataFrame]
) -> Leveringsbewijs:
    return Leveringsbewijs(
        id=levering.id,
        soort=levering.soort,
        peildatum=levering.peildatum,
        bestandsnaam=levering.bestandsnaam,
        sha256=levering.sha256,
        lezerversie=levering.lezerversie,
        correcties=tuple(bewaard.correctie for bewaard in correcties if bewaard.levering_id == levering.id),
        indeling=levering.indeling,
        tabellen=tabelafdruk(tabellen),
    )


def moment_op(opslag: Opslag, peildatum: dt.date) -> Moment:
    """The Moment on `peildatum`."""
    return moment_van(opslag, leveringen_op(opslag, peildatum), peildatum)


def geldende_afspraken() -> Afspraken:
    """The agreement, with every indicator that it names checked to exist."""
    return load_afspraken(indicatoren=INDICATOREN.keys())
