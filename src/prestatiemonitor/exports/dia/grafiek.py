"""A native chart for slides: a Grafiek as chart XML, with bars, lines and the norm as a dashed line.

Upright bars share their axes with the lines. No office program draws a line down through lying bars that others draw
alike, so there the norm is a dashed frame around the bar, on a second pair of axes of the same scale: it ends at its
value in every program, and moves when a person changes the figure.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from prestatiemonitor.exports.dia.assen import categorieas, schaal, waardeas
from prestatiemonitor.exports.dia.grafiekboek import Blad
from prestatiemonitor.exports.dia.labels import labels, tekstvorm
from prestatiemonitor.exports.dia.maat import kort, kort_apart
from prestatiemonitor.exports.dia.notatie import getaltekst, xml
from prestatiemonitor.exports.dia.stijl import Stijl
from prestatiemonitor.exports.stuk import Grafiek, Reeks

MEESTE: Final = 24  # categories that can be told apart on a slide
_NAMEN: Final = (
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_GLOED: Final = (  # around the norm, so that it is read where it crosses a dark bar
    '<a:effectLst><a:glow rad="25400"><a:schemeClr val="bg1"><a:alpha val="80000"/></a:schemeClr></a:glow>'
    "</a:effectLst>"
)
_VEEL: Final = 6  # lying bars that still have room between them for their numbers
_ASSEN, _TWEEDE = (10, 20), (30, 40)


class Grafiekdeel:
    """What a slide takes as the data of a chart: its XML, and the workbook that goes with it."""

    def __init__(self, grafiek: Grafiek, titel: str, stijl: Stijl) -> None:
        self._grafiek, self._titel, self._stijl = _tekenbaar(grafiek), titel, stijl
        self._blad = Blad(self._grafiek)

    def xml_bytes(self, _soort: object) -> bytes:
        """The chart part."""
        return _grafiekxml(self._grafiek, self._titel, self._stijl, self._blad).encode()

    @property
    def xlsx_blob(self) -> bytes:
        """The workbook that an office program opens to edit the figures."""
        return self._blad.als_bytes()


def _tekenbaar(grafiek: Grafiek) -> Grafiek:
    """Names that fit on the axis; lying bars that the norm cannot be drawn around stand upright."""
    balken = sum(reeks.vorm == "balk" for reeks in grafiek.reeksen)
    lijnen = [reeks for reeks in grafiek.reeksen if reeks.vorm != "balk"]
    past = len(lijnen) == 1 and lijnen[0].vorm == "norm" and (balken == 1 or grafiek.gestapeld)
    liggend = grafiek.liggend and balken > 0 and (past or not lijnen)
    aantal = len(grafiek.categorieen)
    tekens = (60 if aantal <= 6 else 30) if liggend else 40 if aantal <= 4 else 24
    namen = kort_apart(tuple(" ".join(naam.split()) for naam in grafiek.categorieen), tekens)
    reeksen = tuple(_benoemd(reeks, grafiek.eenheid) for reeks in grafiek.reeksen)
    return Grafiek(namen, reeksen, grafiek.eenheid, grafiek.gestapeld, liggend)


def _benoemd(reeks: Reeks, eenheid: str) -> Reeks:
    """A norm that is the same everywhere has its value in its name: `norm: 50`."""
    waarden = {waarde for waarde in reeks.waarden if waarde is not None}
    if reeks.vorm != "norm" or len(waarden) != 1:
        return reeks
    return replace(reeks, naam=f"{reeks.naam}: {getaltekst(waarden.pop(), eenheid)}")


def _grafiekxml(grafiek: Grafiek, titel: str, stijl: Stijl, blad: Blad) -> str:
    balken = [(n, reeks) for n, reeks in enumerate(grafiek.reeksen) if reeks.vorm == "balk"]
    lijnen = [(n, reeks) for n, reeks in enumerate(grafiek.reeksen) if reeks.vorm != "balk"]
    delen = []
    if balken:
        delen.append(_balken(grafiek, balken, stijl, blad))
    if grafiek.liggend:
        delen += [_liggende_norm(_gat(grafiek), n, reeks, stijl, blad) for n, reeks in lijnen]
    elif lijnen:
        delen.append(_lijnen(grafiek, lijnen, stijl, blad))
    vast = schaal(grafiek) if grafiek.liggend and lijnen else None
    assen = [categorieas(grafiek, _ASSEN, stijl), waardeas(grafiek, _ASSEN, stijl, vast)]
    if vast is not None:
        assen += [categorieas(grafiek, _TWEEDE, stijl, weg=True), waardeas(grafiek, _TWEEDE, stijl, vast, weg=True)]
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace {_NAMEN}><c:date1904 val="0"/>'
        f'<c:lang val="nl-NL"/><c:roundedCorners val="0"/><c:chart>{_titel(titel, stijl)}'
        f'<c:autoTitleDeleted val="{int(not titel)}"/>'
        f"<c:plotArea><c:layout/>{''.join(delen)}{''.join(assen)}</c:plotArea>"
        f'{_legenda(grafiek, stijl)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{tekstvorm(12, stijl.tekst)}</c:chartSpace>"
    )


def _titel(titel: str, stijl: Stijl) -> str:
    if not titel:
        return ""
    letters = f'lang="nl-NL" sz="1400" b="1"><a:solidFill>{stijl.tekst}</a:solidFill>'
    return (
        f'<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr algn="l"><a:defRPr {letters}</a:defRPr></a:pPr>'
        f"<a:r><a:rPr {letters}</a:rPr><a:t>{xml(kort(titel, 90))}</a:t></a:r></a:p></c:rich></c:tx>"
        '<c:overlay val="0"/></c:title>'
    )


def _legenda(grafiek: Grafiek, stijl: Stijl) -> str:
    if len(grafiek.reeksen) < 2:
        return ""
    leeg = [n for n, reeks in enumerate(grafiek.reeksen) if not reeks.kleur]
    weg = "".join(f'<c:legendEntry><c:idx val="{n}"/><c:delete val="1"/></c:legendEntry>' for n in leeg)
    return f'<c:legend><c:legendPos val="b"/>{weg}<c:overlay val="0"/>{tekstvorm(12, stijl.tekst)}</c:legend>'


def _balken(grafiek: Grafiek, balken: Sequence[tuple[int, Reeks]], stijl: Stijl, blad: Blad) -> str:
    reeksen, grond = "", ""
    for n, reeks in balken:
        grond = reeks.kleur if not (reeks.gearceerd and stijl.thema and grond) else grond  # expected: the hue of done
        anders = f'<c:invertIfNegative val="0"/>{labels(grafiek, reeks, stijl) if reeks.kleur else ""}'
        reeksen += _reeks(n, blad, _vulling(replace(reeks, kleur=grond), stijl), anders)
    overlap = '<c:overlap val="-5"/>' if len(balken) > 1 and not grafiek.gestapeld else '<c:overlap val="100"/>'
    soort = "stacked" if grafiek.gestapeld else "clustered"
    return _groep(
        "barChart", _richting(grafiek) + _soort(soort), reeksen, f'<c:gapWidth val="{_gat(grafiek)}"/>{overlap}', _ASSEN
    )


def _lijnen(grafiek: Grafiek, lijnen: Sequence[tuple[int, Reeks]], stijl: Stijl, blad: Blad) -> str:
    reeksen = ""
    for n, reeks in lijnen:
        norm = reeks.vorm == "norm"
        kleur = stijl.tekst if norm else stijl.vlak(reeks.kleur)
        streep = '<a:prstDash val="sysDash"/>' if norm or reeks.gearceerd else ""
        dikte = 22_225 if norm else 28_575
        gloed = _GLOED if norm else ""
        lijn = f'<a:ln w="{dikte}" cap="flat"><a:solidFill>{kleur}</a:solidFill>{streep}<a:round/></a:ln>{gloed}'
        anders = f"{_merk(reeks, kleur)}{'' if norm else labels(grafiek, reeks, stijl)}"
        reeksen += _reeks(n, blad, f"<c:spPr>{lijn}</c:spPr>", anders, na='<c:smooth val="0"/>')
    return _groep("lineChart", _soort("standard"), reeksen, '<c:marker val="1"/>', _ASSEN)


def _gat(grafiek: Grafiek) -> int:
    """The space between bars, in percents of a bar: more for a few, and for lying ones with their norm around them."""
    aantal = len(grafiek.categorieen)
    if aantal <= 2:
        return 250 if aantal == 1 else 130
    if grafiek.liggend:
        return 30 if aantal > _VEEL else 110 if any(reeks.vorm == "norm" for reeks in grafiek.reeksen) else 60
    return 60


def _liggende_norm(gat: int, nummer: int, reeks: Reeks, stijl: Stijl, blad: Blad) -> str:
    """The norm of lying bars as a dashed frame around each bar, higher than the bar, that ends at the norm."""
    lijn = f'<a:ln w="22225"><a:solidFill>{stijl.tekst}</a:solidFill><a:prstDash val="sysDash"/></a:ln>'
    vorm = f"<c:spPr><a:noFill/>{lijn}{_GLOED}</c:spPr>"
    reeksen = _reeks(nummer, blad, vorm, '<c:invertIfNegative val="0"/>')
    einde = f'<c:gapWidth val="{gat // 3}"/><c:overlap val="100"/>'
    return _groep("barChart", '<c:barDir val="bar"/>' + _soort("clustered"), reeksen, einde, _TWEEDE)


def _reeks(nummer: int, blad: Blad, vorm: str, midden: str, na: str = "") -> str:
    return (
        f'<c:ser><c:idx val="{nummer}"/><c:order val="{nummer}"/>{blad.naam_van(nummer)}{vorm}{midden}'
        f"{blad.categorieen()}{blad.waarden_van(nummer)}{na}</c:ser>"
    )


def _vulling(reeks: Reeks, stijl: Stijl) -> str:
    """The fill of bars; without a colour they only carry the ones upon them."""
    if not reeks.kleur:
        return "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
    kleur = stijl.vlak(reeks.kleur)
    if not reeks.gearceerd:
        return f"<c:spPr><a:solidFill>{kleur}</a:solidFill></c:spPr>"
    lijn = kleur if stijl.thema else stijl.gedempt
    grond = '<a:schemeClr val="bg1"/>' if stijl.thema else kleur
    return (
        f'<c:spPr><a:pattFill prst="ltUpDiag"><a:fgClr>{lijn}</a:fgClr><a:bgClr>{grond}</a:bgClr></a:pattFill>'
        f'<a:ln w="9525"><a:solidFill>{lijn}</a:solidFill></a:ln></c:spPr>'
    )


def _merk(reeks: Reeks, kleur: str) -> str:
    """A point of a line without neighbours is a stroke of its own; other lines of a norm have no marks."""
    los = sum(w is not None for w in reeks.waarden) < 2
    if reeks.vorm == "norm" and not los:
        return '<c:marker><c:symbol val="none"/></c:marker>'
    vorm = ("dash", 30) if reeks.vorm == "norm" else ("circle", 7)
    vlak = f"<c:spPr><a:solidFill>{kleur}</a:solidFill><a:ln><a:solidFill>{kleur}</a:solidFill></a:ln></c:spPr>"
    return f'<c:marker><c:symbol val="{vorm[0]}"/><c:size val="{vorm[1]}"/>{vlak}</c:marker>'


def _richting(grafiek: Grafiek) -> str:
    return f'<c:barDir val="{"bar" if grafiek.liggend else "col"}"/>'


def _soort(soort: str) -> str:
    return f'<c:grouping val="{soort}"/><c:varyColors val="0"/>'


def _groep(naam: str, begin: str, reeksen: str, einde: str, assen: tuple[int, int]) -> str:
    assen_ = "".join(f'<c:axId val="{as_}"/>' for as_ in assen)
    return f"<c:{naam}>{begin}{reeksen}{einde}{assen_}</c:{naam}>"
