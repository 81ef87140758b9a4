"""Dates and verdicts as pages write them."""

import datetime as dt

from babel.dates import format_date, format_datetime


def datum(dag: dt.date) -> str:
    """30 juni 2026."""
    return str(format_date(dag, "d MMMM y", locale="nl"))


def tijdstip(moment: dt.datetime) -> str:
    """30 juni 2026 14:05."""
    return str(format_datetime(moment, "d MMMM y HH:mm", locale="nl"))
