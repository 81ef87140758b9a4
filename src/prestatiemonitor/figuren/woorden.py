"""Dates and counts as pages and exports write them."""

import datetime as dt

from babel.dates import format_date, format_datetime, get_timezone

from prestatiemonitor.afspraken.overeenkomst import GEHEEL
from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.indicators.voortgang_jaarschijf import ALLE
from prestatiemonitor.indicators.woorden import hoofdletter


def datum(dag: dt.date) -> str:
    """30 juni 2026."""
    return str(format_date(dag, "d MMMM y", locale="nl"))


def afspraak_in_woorden(afspraak: str) -> str:
    """Where a figure belongs: ‘Afspraak 5’, ‘Ambitie 1’, ‘Alle afspraken’, ‘Overeenkomst als geheel’."""
    if afspraak.isdigit():
        return f"Afspraak {afspraak}"
    return {ALLE: "Alle afspraken", GEHEEL: "Overeenkomst als geheel"}.get(afspraak, hoofdletter(afspraak))


def tijdstip(moment: dt.datetime) -> str:
    """30 juni 2026 14:05, on a Dutch clock; `moment` is aware (the store keeps UTC)."""
    return str(format_datetime(moment, "d MMMM y HH:mm", tzinfo=get_timezone("Europe/Amsterdam"), locale="nl"))


def telling(aantal: int, een: str, meer: str) -> str:
    """‘1 plan’, ‘1.204 plannen’."""
    return f"{getal(aantal)} {een if aantal == 1 else meer}"
