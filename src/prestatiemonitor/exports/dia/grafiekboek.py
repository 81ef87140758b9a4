"""The workbook inside a native chart, and the chart's references to its cells."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from xlsxwriter.utility import xl_col_to_name

from prestatiemonitor.exports.dia.notatie import notatie, xml
from prestatiemonitor.exports.huisstijl import LETTER
from prestatiemonitor.exports.stuk import Grafiek
from prestatiemonitor.exports.zip import als_zip

_BLAD: Final = "Cijfers"
_KOP: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NS: Final = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_OD: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SOORT: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PAKKET: Final = "http://schemas.openxmlformats.org/package/2006"
_LETTER: Final = f'<sz val="11"/><name val="{LETTER}"/>'
_XF: Final = 'numFmtId="{}" fontId="{}" fillId="0" borderId="0"'
_STIJLEN: Final = (
    f'<styleSheet {_NS}><numFmts count="1"><numFmt numFmtId="164" formatCode="{{notatie}}"/></numFmts>'
    f'<fonts count="2"><font>{_LETTER}</font><font><b/>{_LETTER}</font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    f'</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf {_XF.format(0, 0)}/></cellStyleXfs>'
    f'<cellXfs count="3"><xf {_XF.format(0, 0)} xfId="0"/><xf {_XF.format(0, 1)} xfId="0" applyFont="1"/>'
    f'<xf {_XF.format(164, 0)} xfId="0" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
_VAST: Final = {
    naam: f"{_KOP}{tekst}".encode()
    for naam, tekst in {
        "[Content_Types].xml": (
            f'<Types xmlns="{_PAKKET}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_SOORT}.sheet.main+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{_SOORT}.styles+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_SOORT}.worksheet+xml"/></Types>'
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{_PAKKET}/relationships">'
            f'<Relationship Id="rId1" Type="{_OD}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        ),
        "xl/workbook.xml": (
            f'<workbook {_NS} xmlns:r="{_OD}"><sheets><sheet name="{_BLAD}" sheetId="1" r:id="rId1"/></sheets>'
            "</workbook>"
        ),
        "xl/_rels/workbook.xml.rels": (
            f'<Relationships xmlns="{_PAKKET}/relationships">'
            f'<Relationship Id="rId1" Type="{_OD}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="rId2" Type="{_OD}/styles" Target="styles.xml"/></Relationships>'
        ),
    }.items()
}  # the smallest workbook there is: one for every chart, so that its making counts


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
        """The workbook; text in it is text whatever it looks like."""
        rijen = [_rij(1, ["", *(naam for naam, _ in self._reeksen)], 1)]
        for n, naam in enumerate(self._namen):
            rijen.append(_rij(n + 2, [naam, *(waarden[n] for _, waarden in self._reeksen)], 2))
        blad = f'<cols><col min="1" max="1" width="40" customWidth="1"/></cols><sheetData>{"".join(rijen)}</sheetData>'
        return als_zip(
            _VAST
            | {
                "xl/styles.xml": f"{_KOP}{_STIJLEN.format(notatie=xml(self._notatie))}".encode(),
                "xl/worksheets/sheet1.xml": f"{_KOP}<worksheet {_NS}>{blad}</worksheet>".encode(),
            }
        )

    def _bereik(self, kolom: int) -> str:
        letter = xl_col_to_name(kolom)
        return f"{_BLAD}!${letter}$2:${letter}${len(self._namen) + 1}"


def _rij(nummer: int, cellen: Sequence[str | Decimal | None], stijl: int) -> str:
    delen = ""
    for kolom, waarde in enumerate(cellen):
        plek = f"{xl_col_to_name(kolom)}{nummer}"
        if isinstance(waarde, str) and waarde:
            tekst = xml(waarde)
            is_ = f'<is><t xml:space="preserve">{tekst}</t></is>'
            delen += f'<c r="{plek}" s="{1 if nummer == 1 else 0}" t="inlineStr">{is_}</c>'
        elif isinstance(waarde, Decimal):
            delen += f'<c r="{plek}" s="{stijl}"><v>{waarde:f}</v></c>'
    return f'<row r="{nummer}">{delen}</row>'
