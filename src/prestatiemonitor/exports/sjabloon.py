"""The own templates for a planmonitor and a jaarschijf, empty or filled, generated from the tables' declaration."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd
from xlsxwriter.utility import xl_range_abs
from xlsxwriter.worksheet import Worksheet

from prestatiemonitor.exports.huisstijl import GEDEMPT
from prestatiemonitor.exports.invulcontrole import EERSTE_RIJ, LAATSTE_RIJ, controle, keuzelijst
from prestatiemonitor.exports.uitlegblad import schrijf_uitlegblad
from prestatiemonitor.exports.werkboek import Werkboek, nieuw_werkboek
from prestatiemonitor.tables.namen import met_namen
from prestatiemonitor.tables.schemas import DTYPES, Kolom, Tabel, tabellen_van
from prestatiemonitor.tables.sjabloon import (
    PLANLIJST_BLAD,
    PLANLIJST_MERK,
    REGELSOORT_LABEL,
    SJABLOON_BLAD,
    SJABLOON_MERK,
    SJABLOON_VERSIE,
    VOORBEELDREGEL,
    WAARHEID,
    toonwaarde,
)
from prestatiemonitor.tables.waarden import LEVERINGSOORTEN

KOPRIJ: Final = 2
VOORBEELDRIJ: Final = 3
VRIJE_RIJEN: Final = 25  # rows of the empty table; it grows by itself when filled in further
GETALFORMATEN: Final[Mapping[str, str]] = {"geheel": "0", "getal": "General", "aandeel": "0%"}


def maak_sjabloon(soort: str) -> bytes:
    """An empty template workbook (.xlsx) for a delivery of kind `planmonitor` or `jaarschijf`; same bytes each time."""
    return vul_sjabloon(soort, {})


def vul_sjabloon(soort: str, tabellen: Mapping[str, pd.DataFrame], *, kenmerk: str = "", stempel: str = "") -> bytes:
    """The template of `soort` filled with tables in contract columns and dtypes (`bron` is not written).

    `kenmerk` is one line shown on every sheet and in the document's title, such as 'Fictief voorbeeld'. A table that
    is absent stays empty; a table of another kind of delivery raises ValueError. Missing values are blank cells.
    `stempel` is the fingerprint by which a list of plans is known again as long as nobody changed it.
    """
    if soort not in LEVERINGSOORTEN:
        raise ValueError(f"onbekende soort levering: {soort!r}")
    schemas = tuple(met_namen(tabel) for tabel in tabellen_van(soort))
    vreemd = set(tabellen) - {tabel.naam for tabel in schemas}
    if vreemd:
        raise ValueError(f"tabellen die niet in een {soort} horen: {sorted(vreemd)}")
    uitvoer = io.BytesIO()
    titel = f"Sjabloon {soort}" + (f" – {kenmerk}" if kenmerk else "")
    with nieuw_werkboek(uitvoer, titel=titel, onderwerp=f"Aanlevering {soort} voor de prestatiemonitor") as werkboek:
        schrijf_uitlegblad(werkboek, soort, schemas, kenmerk)
        for tabel in schemas:
            _Tabelblad(werkboek, tabel, tabel.vorm(tabellen.get(tabel.naam, tabel.leeg())), kenmerk).schrijf()
        _schrijf_stempel(werkboek, soort)
        if stempel:
            blad = werkboek.boek.add_worksheet(PLANLIJST_BLAD)
            blad.write_row(0, 0, (PLANLIJST_MERK, stempel))
            blad.very_hidden()
    return uitvoer.getvalue()


def _schrijf_stempel(werkboek: Werkboek, soort: str) -> None:
    blad = werkboek.boek.add_worksheet(SJABLOON_BLAD)
    blad.write_string(0, 0, SJABLOON_MERK)
    blad.write_string(0, 1, soort)
    blad.write_number(0, 2, SJABLOON_VERSIE)
    blad.very_hidden()


@dataclass
class _Tabelblad:
    """One table sheet: title, explanation, headings, example row, values, drop-downs and print setup."""

    werkboek: Werkboek
    tabel: Tabel
    frame: pd.DataFrame
    kenmerk: str

    def schrijf(self) -> None:
        titel = self.tabel.label + (f" – {self.kenmerk}" if self.kenmerk else "")
        blad = self.werkboek.blad(self.tabel.label, titel)
        self.werkboek.tekst(blad, 1, 0, self._regel(), self.werkboek.formaat("regel"))
        self._schrijf_kolommen(blad)
        self._schrijf_waarden(blad)
        kolommen = self.tabel.invulkolommen
        laatste = VOORBEELDRIJ + max(len(self.frame), VRIJE_RIJEN)
        koppen = [REGELSOORT_LABEL, *(kolom.label for kolom in kolommen)]
        blad.add_table(
            KOPRIJ,
            0,
            laatste,
            len(kolommen),
            {
                "name": self.tabel.label,
                "style": None,
                "autofilter": False,
                "columns": [{"header": kop, "header_format": self._kopformaat(kop)} for kop in koppen],
            },
        )
        blad.set_row(KOPRIJ, 34)  # headings wrap to two lines
        blad.freeze_panes(KOPRIJ + 1, 2)
        blad.repeat_rows(0, KOPRIJ)
        blad.ignore_errors({"number_stored_as_text": xl_range_abs(KOPRIJ, 0, max(laatste, LAATSTE_RIJ), len(kolommen))})

    def _regel(self) -> str:
        verplicht = ", ".join(kolom.label for kolom in self.tabel.invulkolommen if kolom.verplicht)
        return f"{self.tabel.uitleg} Verplicht: {verplicht}. Leeg is onbekend, 0 is nul."

    def _kopformaat(self, kop: str) -> Any:
        verplicht = kop in {kolom.label for kolom in self.tabel.invulkolommen if kolom.verplicht}
        return self.werkboek.formaat("kop" if verplicht else "kop_vrij")

    def _schrijf_kolommen(self, blad: Worksheet) -> None:
        """Widths, formats, example values and checks; the first column tells the example row from the others."""
        cursief = self.werkboek.formaat("tekst", italic=True, font_color=GEDEMPT)
        blad.set_column(0, 0, 14, self.werkboek.formaat("tekst"))
        self.werkboek.tekst(blad, VOORBEELDRIJ, 0, VOORBEELDREGEL, cursief)
        blad.data_validation(
            VOORBEELDRIJ,
            0,
            LAATSTE_RIJ,
            0,
            keuzelijst((VOORBEELDREGEL,), REGELSOORT_LABEL)
            | {
                "input_title": REGELSOORT_LABEL,
                "input_message": f"Laat leeg. Een regel met '{VOORBEELDREGEL}' wordt niet gelezen.",
            },
        )
        for nummer, kolom in enumerate(self.tabel.invulkolommen, start=1):
            blad.set_column(nummer, nummer, self._breedte(kolom), self._formaat(kolom))
            if kolom.voorbeeld is not None:
                self._cel(blad, VOORBEELDRIJ, nummer, kolom, kolom.voorbeeld, italic=True, font_color=GEDEMPT)
            blad.data_validation(EERSTE_RIJ, nummer, LAATSTE_RIJ, nummer, controle(self.tabel, kolom))

    def _schrijf_waarden(self, blad: Worksheet) -> None:
        for nummer, kolom in enumerate(self.tabel.invulkolommen, start=1):
            for rij, waarde in enumerate(self.frame[kolom.naam], start=EERSTE_RIJ):
                if not pd.isna(waarde):
                    self._cel(blad, rij, nummer, kolom, waarde)

    def _formaat(self, kolom: Kolom, **extra: Any) -> Any:
        if DTYPES[kolom.soort] in ("str", "boolean"):
            return self.werkboek.formaat("tekst", **extra)
        return self.werkboek.formaat("zin", num_format=GETALFORMATEN[kolom.soort], **extra)

    def _cel(self, blad: Worksheet, rij: int, nummer: int, kolom: Kolom, waarde: Any, **extra: Any) -> None:
        if kolom.soort in GETALFORMATEN:
            blad.write_number(rij, nummer, waarde, self._formaat(kolom, **extra))
            return
        tekst = WAARHEID[bool(waarde)] if kolom.soort == "waarheid" else str(waarde)
        tekst = toonwaarde(tekst) if kolom.waarden else tekst
        self.werkboek.tekst(blad, rij, nummer, tekst, self._formaat(kolom, **extra) if extra else None)

    def _breedte(self, kolom: Kolom) -> float:
        """Wide enough for the example and most values; long text wraps, so that no column fills the screen."""
        lengtes = [len(str(waarde)) for waarde in self.frame[kolom.naam].dropna()]
        lengtes += [len(toonwaarde(code)) for code in kolom.waarden] + [len(str(kolom.voorbeeld or ""))]
        return min(max(11, 0.7 * len(kolom.label), 1.1 * max(lengtes) + 2), 44)
