"""How values are kept: a database type per kind of column, and moments in UTC."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import BigInteger, Boolean, DateTime, Dialect, Double, Text, TypeDecorator
from sqlalchemy.types import TypeEngine

from prestatiemonitor.tables.schemas import Soort

KOLOMTYPEN: Final[Mapping[Soort, type[TypeEngine[Any]]]] = {
    "tekst": Text,
    "geheel": BigInteger,
    "getal": Double,
    "aandeel": Double,
    "waarheid": Boolean,
}


class Tijdstip(TypeDecorator[datetime]):
    """A moment in UTC; SQLite keeps no time zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or value.tzinfo is not None:
            return value and value.astimezone(UTC)
        return value.replace(tzinfo=UTC)
