"""A sheet that is written from top to bottom: headings, lines, facts and tables, with rows as high as their text."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from textwrap import wrap
from typing import Any, Final

from xlsxwriter.format import Format
from xlsxwriter.utility import quote_sheetname
from xlsxwriter.worksheet import Worksheet

from prestatiemonitor.exports.controle.cellen import DAG, WIJKT_AF, Cel, Formule, Getal, Kolom
from prestatiemonitor.exports.controle.namen import uniek
from prestatiemonitor.exports.huisstijl import VERWIJZING
from prestatiemonitor.exports.werkboek import FORMULETEKENS, Werkboek, veilige_tekst

INHOUD: Final = "Inhoud"
NAAR_INHOUD: Final = "Naar de inhoud"
RAND: Final = {"bottom": 1, "bottom_color": "#D5DBDF"}  # under each row of a table
_ROOD: Final = "#A3161D"
_HOOGTE, _HOOGST = 15.0, 409.0  # points: a line, and what Excel allows
_TITEL: Final = 26.0
_TITELMAAT: Final = 1.55  # how much wider its letters are


@dataclass
class Blad:
    """One sheet with the widths of its columns; `rij` is the next row to write."""

    werkboek: Werkboek
    blad: Worksheet
    naam: str
    breedtes: Sequence[float]
    rij: int = field(default=0)

    def titel(self, titel: str) -> None:
        """The title in the first row, made to fit the page, with the way back under it."""
        for nummer, breedte in enumerate(self.breedtes):
            self.blad.set_column(nummer, nummer, breedte)
        regels = aantal_regels(titel, sum(self.breedtes) / _TITELMAAT)
        self._over(0, 0, titel, self.werkboek.formaat("titel", text_wrap=True))
        self.blad.set_row(0, min(_TITEL * regels, _HOOGST))
        self.blad.repeat_rows(0)
        self.blad.hide_gridlines(2)
        self.rij = 1
        if self.naam != INHOUD:
            self.link(1, 0, INHOUD, NAAR_INHOUD)
            self.rij = 2

    def link(self, rij: int, kolom: int, naar: str, tekst: str, **extra: Any) -> None:
        """A link to another sheet of this workbook."""
        formaat = self.werkboek.formaat("zin", font_color=VERWIJZING, underline=1, text_wrap=True, **extra)
        self.blad.write_url(rij, kolom, f"internal:{quote_sheetname(naar)}!A1", formaat, NAAR_INHOUD)
        self.werkboek.tekst(self.blad, rij, kolom, tekst, formaat)

    def kop(self, tekst: str) -> None:
        """A heading, after an empty row."""
        self.werkboek.tekst(self.blad, self.rij + 1, 0, tekst, self.werkboek.formaat("kop2"))
        self.blad.set_row(self.rij + 1, 20)
        self.rij += 2

    def alinea(self, tekst: str, **extra: Any) -> None:
        """Text over the whole width."""
        if not tekst:
            return
        self._over(self.rij, 0, tekst, self.werkboek.formaat("alinea", **extra))
        self._hoogte(self.rij, aantal_regels(tekst, sum(self.breedtes)))
        self.rij += 1

    def feit(self, label: str, waarde: str | dt.date, **extra: Any) -> None:
        """What is said of one thing: its name in the first column, the text in the others; nothing where empty."""
        if not waarde:
            return
        self.werkboek.tekst(self.blad, self.rij, 0, label, self.werkboek.formaat("alinea", bold=True))
        if isinstance(waarde, dt.date):
            formaat = self.werkboek.formaat("zin", num_format=DAG, align="left")
            self.blad.write_datetime(self.rij, 1, waarde, formaat)
        else:
            self._over(self.rij, 1, waarde, self.werkboek.formaat("alinea", **extra))
            self._hoogte(self.rij, aantal_regels(waarde, sum(self.breedtes[1:])))
        self.rij += 1

    def tabel(self, kolommen: Sequence[Kolom], rijen: Sequence[Sequence[Cel]], *, filter_: bool = False) -> int:
        """An Excel table; its first row of values. Without rows nothing is written."""
        if not rijen:
            return self.rij
        koppen = uniek([kolom.kop for kolom in kolommen])
        eerste = self.rij + 1
        self.blad.add_table(
            self.rij,
            0,
            self.rij + len(rijen),
            len(kolommen) - 1,
            {
                "style": None,
                "autofilter": filter_,
                "columns": [
                    {"header": kop, "header_format": self.kopformaat(kolom, links)}
                    for kop, kolom, links in zip(koppen, kolommen, (None, *kolommen), strict=False)
                ],
            },
        )
        ruimte = 3 if filter_ else 0  # the arrow of the filter
        kopregels = [aantal_regels(k, b - ruimte) for k, b in zip(koppen, self.breedtes, strict=False)]
        self._hoogte(self.rij, max(kopregels))
        for nummer, rij in enumerate(rijen, start=eerste):
            self.rijtje(nummer, rij)
        self.rij = eerste + len(rijen)
        return eerste

    def kopformaat(self, kolom: Kolom, links: Kolom | None = None) -> Format:
        """The format of the heading of a column, above its numbers or text; `links` is the column to its left."""
        naast_getal = kolom.kant == "left" and links is not None and links.kant == "right"
        return self.werkboek.formaat("kop", align=kolom.kant, **({"indent": 1} if naast_getal else {}))

    def rijtje(self, rij: int, cellen: Sequence[Cel], **extra: Any) -> None:
        """One row of a table, as high as its longest text."""
        for kolom, cel in enumerate(cellen):
            naast_getal = isinstance(cel, str) and kolom and not isinstance(cellen[kolom - 1], str)
            self.cel(rij, kolom, cel, **{**RAND, **({"indent": 1, "align": "left"} if naast_getal else {}), **extra})
        teksten = [(cel, breedte) for cel, breedte in zip(cellen, self.breedtes, strict=False) if isinstance(cel, str)]
        self._hoogte(rij, max((aantal_regels(tekst, breedte) for tekst, breedte in teksten), default=1))

    def cel(self, rij: int, kolom: int, cel: Cel, **extra: Any) -> None:
        """Write one cell of a table; text is never a formula."""
        if isinstance(cel, str):
            soort = "formuletekst" if cel.startswith(FORMULETEKENS) else "tekst"
            formaat = self.werkboek.formaat(soort, **extra)
            if not veilige_tekst(cel):
                self.blad.write_blank(rij, kolom, None, formaat)
            self.werkboek.tekst(self.blad, rij, kolom, cel, formaat)
        elif isinstance(cel, Formule):
            waarde = cel.waarde if isinstance(cel.waarde, str) else float(cel.waarde)
            plaats = {"align": "center"} if isinstance(waarde, str) else {}
            formaat = self._getalformaat(cel.formaat, **plaats, **extra)
            self.blad.write_formula(rij, kolom, cel.formule, formaat, waarde)
        elif isinstance(cel, Getal):
            formaat = self._getalformaat(cel.formaat, **extra)
            if cel.waarde is None:
                self.blad.write_blank(rij, kolom, None, formaat)
            else:
                self.blad.write_number(rij, kolom, float(cel.waarde), formaat)
        else:
            self.blad.write_datetime(rij, kolom, cel, self._getalformaat(DAG, align="left", **extra))

    def let_op(self, bereik: str) -> None:
        """Make a check that fails stand out."""
        rood = self.werkboek.boek.add_format({"bold": True, "font_color": _ROOD})
        self.blad.conditional_format(
            bereik, {"type": "cell", "criteria": "==", "value": f'"{WIJKT_AF}"', "format": rood}
        )

    def _getalformaat(self, getal: str, **extra: Any) -> Format:
        return self.werkboek.formaat("zin", num_format=getal, **extra)

    def _over(self, rij: int, kolom: int, tekst: str, formaat: Format) -> None:
        """Text from a column to the last one, as one cell."""
        laatste = len(self.breedtes) - 1
        if laatste > kolom:
            self.blad.merge_range(rij, kolom, rij, laatste, "", formaat)
        self.werkboek.tekst(self.blad, rij, kolom, tekst, formaat)

    def _hoogte(self, rij: int, regels: int) -> None:
        """Not every program makes a row high enough for its text by itself."""
        if regels > 1:
            self.blad.set_row(rij, min(_HOOGTE * regels, _HOOGST))


def aantal_regels(tekst: str, breedte: float) -> int:
    """The lines that a text takes in a cell of so many characters wide."""
    ruimte = max(int(breedte * 1.05) - 1, 1)
    return sum(max(len(wrap(regel, ruimte)), 1) for regel in veilige_tekst(tekst).split("\n"))
