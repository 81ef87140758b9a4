"""The axes of a native chart, and the scale of those that two groups of bars must share."""

from decimal import Decimal
from typing import Final

from prestatiemonitor.exports.dia.maat import breedte
from prestatiemonitor.exports.dia.notatie import notatie, xml
from prestatiemonitor.exports.dia.stijl import Stijl
from prestatiemonitor.exports.stuk import Grafiek

_STAPPEN: Final = tuple(Decimal(s) for s in ("1", "2", "2.5", "5", "10"))
_MEESTE_STAPPEN: Final = 6
_PLOT: Final = 520  # points that the axis of a chart on a slide is wide, about
Schaal = tuple[Decimal, Decimal, Decimal]


def schaal(grafiek: Grafiek) -> Schaal:
    """From, to and step of the value axis: all bars, lines and their numbers fit, in round steps."""
    hoogten: list[Decimal] = [Decimal(0)]
    for n in range(len(grafiek.categorieen)):
        balken = [r.waarden[n] or Decimal(0) for r in grafiek.reeksen if r.vorm == "balk"]
        hoogten += [r.waarden[n] or Decimal(0) for r in grafiek.reeksen if r.vorm != "balk"]
        hoogten += [sum((b for b in balken if b > 0), Decimal(0)), sum((b for b in balken if b < 0), Decimal(0))]
        hoogten += balken
        if not grafiek.gestapeld:
            continue
    laag, hoog = min(hoogten), max(hoogten)
    return _rond(laag, hoog, grafiek)


def _rond(laag: Decimal, hoog: Decimal, grafiek: Grafiek) -> Schaal:
    ruim = (hoog - laag or Decimal(1)) * Decimal("1.08")
    grof = ruim / _MEESTE_STAPPEN
    tien = Decimal(10) ** grof.adjusted()
    stap = next(s * tien for s in _STAPPEN if s * tien >= grof)
    if grafiek.eenheid not in ("aandeel", "jaren"):
        stap = max(stap.to_integral_value(rounding="ROUND_CEILING"), Decimal(1))
    onder = (laag / stap).to_integral_value(rounding="ROUND_FLOOR") * stap
    boven = ((hoog + (hoog - laag) * Decimal("0.08")) / stap).to_integral_value(rounding="ROUND_CEILING") * stap
    return onder, max(boven, onder + stap), stap


def categorieas(grafiek: Grafiek, assen: tuple[int, int], stijl: Stijl, *, weg: bool = False) -> str:
    """The axis with the names; of lying bars the first stands on top."""
    richting = "maxMin" if grafiek.liggend else "minMax"
    plaats = "l" if grafiek.liggend else "b"
    vakje = _PLOT / max(len(grafiek.categorieen), 1)
    schuin = not grafiek.liggend and any(
        breedte(woord, 12) > vakje for naam in grafiek.categorieen for woord in naam.split()
    )
    return (
        f'<c:catAx><c:axId val="{assen[0]}"/><c:scaling><c:orientation val="{richting}"/></c:scaling>'
        f'<c:delete val="{int(weg)}"/><c:axPos val="{plaats}"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'<c:spPr><a:ln w="12700"><a:solidFill>{stijl.tekst}</a:solidFill></a:ln></c:spPr>{_letters(stijl, schuin)}'
        f'<c:crossAx val="{assen[1]}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
        '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def waardeas(grafiek: Grafiek, assen: tuple[int, int], stijl: Stijl, vast: Schaal | None, *, weg: bool = False) -> str:
    """The axis with the values; `vast` where another pair of axes must have the same scale."""
    laag, hoog, stap = schaal(grafiek)
    grenzen = "" if vast is None else f'<c:max val="{hoog:f}"/><c:min val="{laag:f}"/>'
    if vast is None:
        tot_heel = grafiek.eenheid == "aandeel" and hoog > 1 >= max(_waarden(grafiek))
        grenzen = '<c:max val="1"/>' if tot_heel else ""  # no axis to 120%
        grenzen += '<c:min val="0"/>' if laag == 0 else ""  # a bar that does not begin at nought misleads
    raster = f'<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill>{stijl.raster}</a:solidFill></a:ln></c:spPr>'
    plaats = ("t" if weg else "b") if grafiek.liggend else "l"
    return (
        f'<c:valAx><c:axId val="{assen[1]}"/><c:scaling><c:orientation val="minMax"/>{grenzen}</c:scaling>'
        f'<c:delete val="{int(weg)}"/><c:axPos val="{plaats}"/>{"" if weg else f"{raster}</c:majorGridlines>"}'
        f'<c:numFmt formatCode="{xml(notatie(grafiek, (laag, hoog, stap)))}" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        f"<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{_letters(stijl, False)}"
        f'<c:crossAx val="{assen[0]}"/><c:crosses val="{"max" if grafiek.liggend else "autoZero"}"/>'
        f'<c:crossBetween val="between"/><c:majorUnit val="{stap:f}"/></c:valAx>'
    )


def _letters(stijl: Stijl, schuin: bool) -> str:
    draai = ' rot="-2700000" vert="horz"' if schuin else ""
    return (
        f'<c:txPr><a:bodyPr{draai}/><a:p><a:pPr><a:defRPr lang="nl-NL" sz="1200"><a:solidFill>{stijl.gedempt}'
        '</a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>'
    )


def _waarden(grafiek: Grafiek) -> list[Decimal]:
    return [Decimal(0), *(w for reeks in grafiek.reeksen for w in reeks.waarden if w is not None)]
