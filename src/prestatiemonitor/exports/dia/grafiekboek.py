"""The workbook inside a native chart, and the chart's references to its cells."""

import io
from typing import Final

from xlsxwriter.utility import xl_col_to_name

from prestatiemonitor.exports.dia.notatie import notatie, xml
from prestatiemonitor.exports.stuk import Grafiek
from prestatiemonitor.exports.werkboek import nieuw_werkboek

_BLAD: Final = "Cijfers"


class Blad:
    """The sheet behind a chart: names in the first column, a series in each next, its name on top."""

    def __init__(self, grafiek: Grafiek) -> None:
        self._namen = grafiek.categorieen
        self._notatie = notatie(grafiek)
        self._reeksen = [(reeks.naam, reeks.waarden) for reeks in grafiek.reeksen]

    def naam_van(self, nummer: int) -> str:
        """The name of a series, as the chart refers to it."""
        punt = f'<c:pt idx="0"><c:v>{xml(self._reeksen[nummer][0])}</c:v></c:pt>'
        cel = f"{_BLAD}!${xl_col_to_name(nummer + 1)}$1"
        return f'<c:tx><c:strRef><c:f>{cel}</c:f><c:strCache><c:ptCount val="1"/>{punt}</c:strCache></c:strRef></c:tx>'

    def categorieen(self) -> str:
        """The names along the axis, as the chart refers to them."""
        punten = "".join(f'<c:pt idx="{n}"><c:v>{xml(naam)}</c:v></c:pt>' for n, naam in enumerate(self._namen))
        tel = f'<c:ptCount val="{len(self._namen)}"/>'
        return f"<c:cat><c:strRef><c:f>{self._bereik(0)}</c:f><c:strCache>{tel}{punten}</c:strCache></c:strRef></c:cat>"

    def waarden_van(self, nummer: int) -> str:
        """The values of a series, as the chart refers to them; what is missing has no point."""
        punten = "".join(
            f'<c:pt idx="{n}"><c:v>{waarde:f}</c:v></c:pt>'
            for n, waarde in enumerate(self._reeksen[nummer][1])
            if waarde is not None
        )
        kop = f'<c:formatCode>{xml(self._notatie)}</c:formatCode><c:ptCount val="{len(self._namen)}"/>'
        bereik = self._bereik(nummer + 1)
        return f"<c:val><c:numRef><c:f>{bereik}</c:f><c:numCache>{kop}{punten}</c:numCache></c:numRef></c:val>"

    def als_bytes(self) -> bytes:
        """The workbook; text in it stays text."""
        uit = io.BytesIO()
        with nieuw_werkboek(uit, titel=_BLAD, onderwerp="Cijfers bij een grafiek") as werkboek:
            blad = werkboek.boek.add_worksheet(_BLAD)
            blad.set_column(0, 0, 40)
            getalvorm = werkboek.formaat("zin", num_format=self._notatie)
            for rij, naam in enumerate(self._namen, start=1):
                werkboek.tekst(blad, rij, 0, naam)
            for kolom, (naam, waarden) in enumerate(self._reeksen, start=1):
                werkboek.tekst(blad, 0, kolom, naam, werkboek.formaat("kop"))
                for rij, waarde in enumerate(waarden, start=1):
                    if waarde is not None:
                        blad.write_number(rij, kolom, float(waarde), getalvorm)
        return uit.getvalue()

    def _bereik(self, kolom: int) -> str:
        letter = xl_col_to_name(kolom)
        return f"{_BLAD}!${letter}$2:${letter}${len(self._namen) + 1}"
