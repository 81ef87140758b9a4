"""The letters of a chart and the numbers at its bars: only where they can be read."""

from decimal import Decimal
from typing import Final

from prestatiemonitor.exports.dia.assen import schaal
from prestatiemonitor.exports.dia.notatie import getaltekst, notatie, xml
from prestatiemonitor.exports.dia.stijl import Stijl
from prestatiemonitor.exports.stuk import Grafiek, Reeks

_MEESTE: Final = 24  # numbers beside each other; more would cover each other
_LEESBAAR: Final = (Decimal("0.07"), Decimal("0.018"))  # of the axis: a line of text, and one character


def tekstvorm(punten: int, kleur: str, *, vet: bool = False) -> str:
    """The letters of a part of a chart."""
    dik = ' b="1"' if vet else ""
    return (
        f'<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr lang="nl-NL" sz="{punten * 100}"{dik}>'
        f'<a:solidFill>{kleur}</a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>'
    )


def labels(grafiek: Grafiek, reeks: Reeks, stijl: Stijl) -> str:
    """The numbers of a series; none where there are too many, nor in a part of a bar that is too small for one."""
    balken = sum(r.vorm == "balk" for r in grafiek.reeksen)
    if len(grafiek.categorieen) * (1 if grafiek.gestapeld else balken) > _MEESTE:
        return ""
    met_lijnen = not grafiek.liggend and any(r.vorm != "balk" for r in grafiek.reeksen)
    in_balk = (grafiek.gestapeld or met_lijnen) and reeks.vorm == "balk"
    alleen = any(not r.kleur for r in grafiek.reeksen)  # in a waterfall nothing lies beside a number
    te_klein = [n for n, w in enumerate(reeks.waarden) if w is not None and in_balk and not _past(grafiek, w)]
    getallen = f'<c:numFmt formatCode="{xml(notatie(grafiek))}" sourceLinked="0"/>'
    los = ""  # of each number that stands elsewhere than the others, or not at all
    for n, waarde in enumerate(reeks.waarden):
        if waarde is None or (n in te_klein and grafiek.gestapeld and not alleen):
            los += f'<c:dLbl><c:idx val="{n}"/><c:delete val="1"/></c:dLbl>'
        elif n in te_klein and not grafiek.gestapeld:
            los += f'<c:dLbl><c:idx val="{n}"/>{getallen}{_vorm(reeks, stijl, "outEnd")}</c:dLbl>'
    plaats = ("ctr" if grafiek.gestapeld else "inEnd") if in_balk else "r" if reeks.vorm == "lijn" else "outEnd"
    return f"<c:dLbls>{los}{getallen}{_vorm(reeks, stijl, plaats)}</c:dLbls>"


def _vorm(reeks: Reeks, stijl: Stijl, plaats: str) -> str:
    """The ground, letters and place of numbers: white in a dark bar."""
    in_balk = plaats in ("ctr", "inEnd")
    wit = in_balk and not reeks.gearceerd and stijl.donker(reeks.kleur)
    kleur = '<a:schemeClr val="bg1"/>' if wit else stijl.tekst
    return (
        f"{_grond(reeks, stijl, los=not in_balk)}{tekstvorm(12, kleur)}"
        f'<c:dLblPos val="{plaats}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
        '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
    )


def _grond(reeks: Reeks, stijl: Stijl, *, los: bool) -> str:
    """A ground behind a number where a line, a hatch or a colour that is not known would run through it."""
    if not los and not reeks.gearceerd and not stijl.thema:
        return "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
    return '<c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>'


def _past(grafiek: Grafiek, waarde: Decimal) -> bool:
    laag, hoog, _ = schaal(grafiek)
    deel = abs(waarde) / (hoog - laag)
    return deel >= _LEESBAAR[1] * len(getaltekst(waarde, grafiek.eenheid)) if grafiek.liggend else deel >= _LEESBAAR[0]
