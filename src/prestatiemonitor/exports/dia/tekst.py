"""Text on slides as DrawingML: paragraphs in Dutch, that never become a field or markup, and boxes of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from pptx.oxml import parse_xml

from prestatiemonitor.exports.dia.notatie import xml
from prestatiemonitor.exports.dia.vlak import Vlak
from prestatiemonitor.exports.huisstijl import TAAL

NAMEN: Final = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


@dataclass(frozen=True)
class Stukje:
    """A piece of text with its own colour (DrawingML) or weight."""

    tekst: str
    kleur: str = ""
    vet: bool = False


@dataclass(frozen=True)
class Alinea:
    """One paragraph: its pieces, size in points (None: that of the layout) and space below it."""

    stukken: tuple[Stukje, ...]
    maat: float | None = None
    na: float = 0

    @property
    def tekst(self) -> str:
        return "".join(stuk.tekst for stuk in self.stukken)


def alinea(tekst: str, maat: float | None = None, *, kleur: str = "", vet: bool = False, na: float = 0) -> Alinea:
    """A paragraph of one piece."""
    return Alinea((Stukje(tekst, kleur, vet),), maat, na)


def alinea_xml(par: Alinea, *, plaats: str = "") -> str:
    """A paragraph; line ends in it are line breaks."""
    na = f'<a:spcAft><a:spcPts val="{round(par.na * 100)}"/></a:spcAft>' if par.na else ""
    maat = f' sz="{round(par.maat * 100)}"' if par.maat else ""
    runs = ""
    for stuk in par.stukken:
        vet = ' b="1"' if stuk.vet else ""
        kleur = f"<a:solidFill>{stuk.kleur}</a:solidFill>" if stuk.kleur else ""
        vorm = f'<a:rPr lang="{TAAL}"{maat}{vet} dirty="0">{kleur}</a:rPr>'
        delen = (f"<a:r>{vorm}<a:t>{xml(deel)}</a:t></a:r>" if deel else "" for deel in stuk.tekst.split("\n"))
        runs += f'<a:br><a:rPr lang="{TAAL}"{maat}/></a:br>'.join(delen)
    return f'<a:p><a:pPr{plaats}>{na}</a:pPr>{runs}<a:endParaRPr lang="{TAAL}"{maat} dirty="0"/></a:p>'


def vul(vorm: Any, alineas: Sequence[Alinea]) -> None:
    """Replace the text of a placeholder, whose own style stays."""
    inhoud = vorm.text_frame._txBody
    for oud in list(inhoud.p_lst):
        inhoud.remove(oud)
    for par in alineas or [alinea("")]:
        inhoud.append(parse_xml(alinea_xml(par).replace("<a:p>", f"<a:p {NAMEN}>", 1)))


def tekstvak(
    nummer: int, naam: str, vlak: Vlak, alineas: Sequence[Alinea], *, grond: str = "", midden: bool = False
) -> Any:
    """A box of text without margins; with `grond` a rounded plate in that colour."""
    vulling = f"<a:solidFill>{grond}</a:solidFill>" if grond else "<a:noFill/>"
    vorm = "roundRect" if grond else "rect"
    plaats = ' algn="ctr"' if midden else ' algn="l"'
    pars = "".join(alinea_xml(par, plaats=plaats) for par in alineas)
    return parse_xml(
        f'<p:sp {NAMEN}><p:nvSpPr><p:cNvPr id="{nummer}" name="{xml(naam)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>'
        f'<p:spPr><a:xfrm><a:off x="{vlak.x}" y="{vlak.y}"/><a:ext cx="{vlak.breed}" cy="{vlak.hoog}"/></a:xfrm>'
        f'<a:prstGeom prst="{vorm}"><a:avLst/></a:prstGeom>{vulling}<a:ln><a:noFill/></a:ln></p:spPr>'
        f'<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="{"ctr" if midden else "t"}">'
        f"<a:noAutofit/></a:bodyPr><a:lstStyle/>{pars}</p:txBody></p:sp>"
    )
