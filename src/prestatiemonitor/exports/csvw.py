"""Tables as open data: CSV that a program reads, and what every column means as CSVW metadata (JSON-LD of the W3C)."""

import csv
import datetime as dt
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, Literal

import pandas as pd

from prestatiemonitor.exports.werkboek import FORMULETEKENS, veilige_tekst

Soort = Literal["string", "integer", "decimal", "date"]
CONTEXT: Final = "http://www.w3.org/ns/csvw"
METADATA: Final = "csv-metadata.json"  # the name that readers of CSVW look for
_DIALECT: Final = {
    "encoding": "utf-8",
    "delimiter": ",",
    "quoteChar": '"',
    "doubleQuote": True,
    "header": True,
    "lineTerminators": ["\r\n"],
}


@dataclass(frozen=True)
class Kolom:
    """A column of a table: its name, what it holds in Dutch, its kind, its unit, whether it is always filled."""

    naam: str
    betekenis: str
    soort: Soort = "string"
    eenheid: str = ""
    verplicht: bool = False


@dataclass(frozen=True)
class Tabel:
    """A file of open data: its columns in order, its rows, and which columns tell one row from the others."""

    bestand: str
    titel: str
    betekenis: str
    kolommen: tuple[Kolom, ...]
    rijen: Sequence[Mapping[str, Any]]
    sleutel: tuple[str, ...]


def als_csv_open(tabel: Tabel) -> bytes:
    """Comma, decimal point, dates as JJJJ-MM-DD, UTF-8 without mark, CRLF; what is unknown is empty.

    Text that a spreadsheet could run as a formula gets an apostrophe before it.
    """
    uit = io.StringIO(newline="")
    schrijver = csv.writer(uit, lineterminator="\r\n")
    schrijver.writerow([kolom.naam for kolom in tabel.kolommen])
    schrijver.writerows([_waarde(rij.get(kolom.naam), kolom.soort) for kolom in tabel.kolommen] for rij in tabel.rijen)
    return uit.getvalue().encode()


def metadata(tabellen: Sequence[Tabel], eigenschappen: Mapping[str, Any]) -> bytes:
    """The description of these tables; `eigenschappen` are those of the whole, such as `dc:title`."""
    groep = {
        "@context": [CONTEXT, {"@language": "nl"}],
        "@type": "TableGroup",
        **eigenschappen,
        "lang": "nl",
        "dialect": _DIALECT,
        "tables": [_tabel(tabel) for tabel in tabellen],
    }
    return (json.dumps(groep, ensure_ascii=False, indent=2) + "\n").encode()


def _tabel(tabel: Tabel) -> dict[str, Any]:
    return {
        "url": tabel.bestand,
        "dc:title": tabel.titel,
        "dc:description": tabel.betekenis,
        "tableSchema": {
            "columns": [_kolom(kolom) for kolom in tabel.kolommen],
            "primaryKey": list(tabel.sleutel),
        },
    }


def _kolom(kolom: Kolom) -> dict[str, Any]:
    return {
        "name": kolom.naam,
        "titles": kolom.naam,
        "dc:description": kolom.betekenis,
        "datatype": kolom.soort,
        **({"schema:unitText": kolom.eenheid} if kolom.eenheid else {}),
        **({"required": True} if kolom.verplicht else {}),
    }


def _waarde(waarde: Any, soort: Soort) -> str:
    if waarde is None or (not isinstance(waarde, str) and bool(pd.isna(waarde))):
        return ""
    if soort == "string":
        tekst = " ".join(veilige_tekst(str(waarde)).split())
        return f"'{tekst}" if tekst.startswith(FORMULETEKENS) else tekst
    if soort == "date":
        assert isinstance(waarde, dt.date)
        return f"{waarde:%Y-%m-%d}"
    getal = Decimal(str(waarde))
    return str(int(getal)) if getal == getal.to_integral_value() else f"{getal:f}"
