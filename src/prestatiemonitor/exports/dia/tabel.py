"""Tables on slides: as many rows as fit by measure, the rest on a next slide, with headings on each."""

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import pandas as pd
from pptx.oxml import parse_xml
from pptx.slide import Slide

from prestatiemonitor.exports.dia.maat import EMU, REGEL, breedte, kort_tot, regels
from prestatiemonitor.exports.dia.notatie import getaltekst, xml
from prestatiemonitor.exports.dia.plaatsen import volgend_nummer
from prestatiemonitor.exports.dia.presentatie import Presentatie
from prestatiemonitor.exports.dia.stijl import Stijl, srgb
from prestatiemonitor.exports.dia.tekst import NAMEN, Alinea, Stukje, alinea_xml
from prestatiemonitor.exports.dia.vlak import Vlak
from prestatiemonitor.indicators.woorden import is_known

MAAT: Final = 12
_VOET: Final = 42 * EMU  # for a source of two lines
_RUIM: Final = 1.04  # headings and signs are bold
_RAND: Final = (10.0, 6.0)  # points that a cell keeps free, left with right and above with below
_DELEN: Final = 20  # of the height of a slide, tried to fill several as much
_TABEL: Final = "http://schemas.openxmlformats.org/drawingml/2006/table"
_PLAATS: Final = (' algn="l"', ' algn="r"')
_GETAL: Final = re.compile(r"(?:[−+-]?[\d.]+(?:,\d+)?%?|onbekend|verschilt per \w+)?")
Rij = tuple[str, ...]


def tabeldias(
    presentatie: Presentatie,
    kop: str,
    tabel: pd.DataFrame,
    *,
    aandelen: Sequence[str] = (),
    bron: str = "",
    rest: str = "",
) -> None:
    """A table on as many slides as it needs, each with its source; a cell that is a verdict has its sign and colour.

    Where `rest` says in which file all of it is, the first slide does, and says so.
    """
    koppen, rijen = rijen_van(presentatie, tabel, aandelen)
    vlak = presentatie.onder_kop(kop)
    vrij = vlak.tot(vlak.onder - _VOET) if bron else vlak
    kolommen = kolommen_van(koppen, rijen, presentatie.ruimte(vlak)[0])
    paginas = verdeel(koppen, rijen, kolommen, vrij.punten[1])
    if not rest:
        paginas = _even_vol(koppen, rijen, kolommen, vrij.punten[1], len(paginas))
    if rest and len(paginas) > 1:
        paginas, bron = paginas[:1], f"{len(paginas[0])} van {len(rijen)} regels; {rest}. {bron}"
    for nummer, pagina in enumerate(paginas, start=1):
        dia = presentatie.dia(kop if len(paginas) == 1 else f"{kop} ({nummer} van {len(paginas)})", vanaf=vlak.y)
        zet_tabel(presentatie, dia, vlak, [koppen, *pagina], kolommen, naam=kop)
        if bron:
            presentatie.zet_bron(dia, bron, vlak)


class Kolommen(NamedTuple):
    """The columns of a table: how wide in points, and which hold numbers, that stand to the right."""

    breedten: Sequence[float]
    rechts: Sequence[bool]


def kolommen_van(koppen: Rij, rijen: Sequence[Rij], ruimte: float) -> Kolommen:
    """The columns for these rows in `ruimte` points."""
    rechts = [all(_GETAL.fullmatch(cel) for cel in kolom) and any(kolom) for kolom in zip(*rijen, strict=True)]
    return Kolommen(_breedten([koppen, *rijen], ruimte), rechts or [False] * len(koppen))


def rijen_van(presentatie: Presentatie, tabel: pd.DataFrame, aandelen: Sequence[str] = ()) -> tuple[Rij, list[Rij]]:
    """Headings and rows as text, each verdict with its sign."""
    koppen, rijen = als_tekst(tabel, aandelen)
    return koppen, [tuple(presentatie.met_teken(cel) for cel in rij) for rij in rijen]


def tabelhoogte(rijen: Sequence[Rij], kolommen: Kolommen) -> int:
    """How much of a slide these rows take, headings too, in EMU."""
    return round(sum(_hoogte(rij, kolommen.breedten) for rij in rijen) * EMU)


def als_tekst(tabel: pd.DataFrame, aandelen: Sequence[str] = ()) -> tuple[Rij, list[Rij]]:
    """Headings and rows in Dutch notation; missing is empty. Columns in `aandelen` are shares."""
    kolommen = [
        [_cel(waarde, naam in aandelen, str(naam)) for waarde in tabel.iloc[:, n].astype(object).tolist()]
        for n, naam in enumerate(tabel.columns)
    ]
    return tuple(map(str, tabel.columns)), list(zip(*kolommen, strict=True))


def verdeel(koppen: Rij, rijen: Sequence[Rij], kolommen: Kolommen, ruimte: float) -> list[list[Rij]]:
    """The rows of each page; a row that is higher than a page is cut."""
    breedten = kolommen.breedten
    kop = _hoogte(koppen, breedten)
    paginas: list[list[Rij]] = [[]]
    vol = kop
    hoogst = ruimte - kop - _RAND[1]
    for rij in rijen:
        past = tuple(kort_tot(cel, MAAT * _RUIM, (b - _RAND[0], hoogst)) for cel, b in zip(rij, breedten, strict=True))
        nodig = _hoogte(past, breedten)
        if vol + nodig > ruimte and paginas[-1]:
            paginas.append([])
            vol = kop
        paginas[-1].append(past)
        vol += nodig
    return paginas


def _even_vol(koppen: Rij, rijen: Sequence[Rij], kolommen: Kolommen, ruimte: float, aantal: int) -> list[list[Rij]]:
    """The rows on as many pages, about as full, so that the last one does not hold a row or two."""
    passend = (verdeel(koppen, rijen, kolommen, ruimte * deel / _DELEN) for deel in range(_DELEN // 2, _DELEN))
    heel = (paginas for paginas in passend if len(paginas) == aantal and _zelfde(paginas, rijen))
    return next(heel, verdeel(koppen, rijen, kolommen, ruimte))


def _zelfde(paginas: Sequence[Sequence[Rij]], rijen: Sequence[Rij]) -> bool:
    """Whether no row was cut short for want of room."""
    return [rij for pagina in paginas for rij in pagina] == list(rijen)


def zet_tabel(
    presentatie: Presentatie, dia: Slide, vlak: Vlak, rijen: Sequence[Rij], kolommen: Kolommen, *, naam: str
) -> None:
    """Put a table down, with its name as alternative text; the first row is its heading."""
    breedten, rechts = kolommen
    stijl, kleuren = presentatie.stijl, presentatie.tekenkleuren
    hoogten = [_hoogte(rij, breedten) for rij in rijen]
    alle = "".join(
        f'<a:tr h="{round(hoog * EMU)}">'
        f"{''.join(_tc(cel, stijl, kleuren, kop=n == 0, rechts=r) for cel, r in zip(rij, rechts, strict=True))}</a:tr>"
        for n, (rij, hoog) in enumerate(zip(rijen, hoogten, strict=True))
    )
    raster = "".join(f'<a:gridCol w="{round(breed * presentatie.letter * EMU)}"/>' for breed in breedten)
    aantal = len(rijen) - 1
    alt = f"Tabel: {naam}; {aantal} {'regel' if aantal == 1 else 'regels'}, met de kolommen {', '.join(rijen[0])}."
    maten = f'<a:off x="{vlak.x}" y="{vlak.y}"/><a:ext cx="{vlak.breed}" cy="{round(sum(hoogten) * EMU)}"/>'
    vorm = parse_xml(
        f"<p:graphicFrame {NAMEN}><p:nvGraphicFramePr>"
        f'<p:cNvPr id="{volgend_nummer(dia)}" name="Tabel" descr="{xml(alt)}"/>'
        '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>'
        f'<p:xfrm>{maten}</p:xfrm><a:graphic><a:graphicData uri="{_TABEL}"><a:tbl><a:tblPr firstRow="1"/>'
        f"<a:tblGrid>{raster}</a:tblGrid>{alle}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    )
    dia.shapes._spTree.append(vorm)


def _tc(cel: str, stijl: Stijl, kleuren: Mapping[str, str], *, kop: bool, rechts: bool) -> str:
    stukken: tuple[Stukje, ...] = (Stukje(cel, stijl.tekst, vet=kop),)
    if cel in kleuren:
        teken, _, woord = cel.partition(" ")
        stukken = (Stukje(f"{teken} ", srgb(kleuren[cel]), vet=True), Stukje(woord, stijl.tekst))
    dikte, kleur = (12_700, stijl.tekst) if kop else (6_350, stijl.lijn)
    onder = f'<a:lnB w="{dikte}"><a:solidFill>{kleur}</a:solidFill></a:lnB>'
    geen = "".join(f'<a:ln{zijde} w="0"><a:noFill/></a:ln{zijde}>' for zijde in ("L", "R", "T"))
    rand = f'marL="{round(_RAND[0] / 2 * EMU)}" marR="{round(_RAND[0] / 2 * EMU)}" marT="{round(_RAND[1] / 2 * EMU)}"'
    tekst = alinea_xml(Alinea(stukken, MAAT), plaats=_PLAATS[rechts])
    return (
        f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{tekst}</a:txBody>"
        f'<a:tcPr {rand} marB="{round(_RAND[1] / 2 * EMU)}">{geen}{onder}<a:noFill/></a:tcPr></a:tc>'
    )


def _cel(waarde: object, aandeel: bool, kolom: str) -> str:
    if isinstance(waarde, str):
        return " ".join(waarde.split())
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if kolom.lower().startswith("jaar") and is_known(waarde):
        return f"{waarde:.0f}" if isinstance(waarde, float) else str(waarde)
    return getaltekst(waarde, "aandeel" if aandeel else "") if _is_getal(waarde) else _anders(waarde)


def _is_getal(waarde: object) -> bool:
    try:
        float(waarde)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return False
    return True


def _anders(waarde: object) -> str:
    return str(waarde) if is_known(waarde) else ""


def _hoogte(rij: Rij, breedten: Sequence[float]) -> float:
    hoogste = max((regels(cel, MAAT * _RUIM, b - _RAND[0]) for cel, b in zip(rij, breedten, strict=True)), default=1)
    return hoogste * MAAT * REGEL + _RAND[1]


def _breedten(rijen: Sequence[Rij], ruimte: float) -> list[float]:
    """Columns as wide as their text where that fits; long ones share what the short ones leave, each word whole."""
    kolommen = list(zip(*rijen, strict=True))
    heel = [max(breedte(cel, MAAT * 1.1) for cel in kolom) + _RAND[0] for kolom in kolommen]
    if sum(heel) <= ruimte:
        return [h * ruimte / sum(heel) for h in heel]
    woord = [max((breedte(w, MAAT * 1.1) for cel in kolom for w in cel.split()), default=0) for kolom in kolommen]
    minst = [min(w + _RAND[0], ruimte / len(heel)) for w in woord]
    vast: dict[int, float] = {}
    while True:
        open_ = [n for n in range(len(heel)) if n not in vast]
        wens = sum(heel[n] ** 0.5 for n in open_) or 1
        deel = {n: (ruimte - sum(vast.values())) * heel[n] ** 0.5 / wens for n in open_}
        nieuw = {n: heel[n] for n in open_ if heel[n] <= deel[n]}
        nieuw = nieuw or {n: minst[n] for n in open_ if deel[n] < minst[n]}
        if not nieuw:
            return [vast.get(n, deel.get(n, 0.0)) for n in range(len(heel))]
        vast |= nieuw
