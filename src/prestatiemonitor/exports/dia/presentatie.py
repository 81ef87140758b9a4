"""A presentation being made: slides with a title, text, tables and charts, in the house style or in a template."""

from collections.abc import Iterable, Sequence
from typing import Final

from pptx.enum.shapes import PP_PLACEHOLDER as PP
from pptx.slide import Slide, SlideLayout

from prestatiemonitor.exports.dia.grafiek import Grafiekdeel
from prestatiemonitor.exports.dia.indelingen import INHOUD, kies_indelingen, letterbreedte, van_soort, vlak_van
from prestatiemonitor.exports.dia.maat import EMU, REGEL, grootste, hoogte, kort_tot, regels
from prestatiemonitor.exports.dia.notities import Notities
from prestatiemonitor.exports.dia.openen import open_huis, open_sjabloon
from prestatiemonitor.exports.dia.plaatsen import (
    Plaatsen,
    neem_lege_weg,
    plaatsen_van,
    verplaats,
    volgend_nummer,
    zet_nummer,
    zet_titel,
)
from prestatiemonitor.exports.dia.stijl import Stijl, maak_stijl
from prestatiemonitor.exports.dia.tekst import Alinea, alinea, tekstvak, vul
from prestatiemonitor.exports.dia.vlak import Vlak
from prestatiemonitor.exports.stuk import Oordeelteken
from prestatiemonitor.exports.werkboek import veilige_tekst

_TITELMATEN: Final = (24, 22, 20, 18, 16)
_EERSTE_MATEN: Final = (40, 36, 32, 28, 24, 20, 18)
_TEKSTMATEN: Final = (20, 18, 16)
_VET: Final = 1.08  # how much wider the letters of a title are
_KLEIN: Final = 12
_KOPREGEL: Final = 44 * EMU
_BINNENRAND: Final = (14.4, 7.2)  # points that a placeholder keeps free, together
_OPSOMMING: Final = (44.4, 7.2)  # the same with room for bullets


class Presentatie:
    """The slides so far; `inhoud` is the place that each slide has for its content."""

    def __init__(self, sjabloon: bytes | None, kleuren: Iterable[str], oordelen: Sequence[Oordeelteken] = ()) -> None:
        self._tekens = {o.woord: f"{o.teken} {o.woord}" for o in oordelen}
        self.tekenkleuren = {self._tekens[o.woord]: o.kleur for o in oordelen}
        self.stijl: Stijl = maak_stijl(kleuren, thema=sjabloon is not None)
        self.bestand = open_huis() if sjabloon is None else open_sjabloon(sjabloon)
        self._indelingen = kies_indelingen(self.bestand)
        self.inhoud = self._indelingen.inhoud
        self.letter = letterbreedte(self.bestand)
        self.notities = Notities()
        self._plaatsen: dict[str, Plaatsen] = {}

    def ruimte(self, vlak: Vlak, binnenrand: tuple[float, float] = (0, 0)) -> tuple[float, float]:
        """Width and height for text in points, as measured on Arial."""
        return (vlak.punten[0] - binnenrand[0]) / self.letter, vlak.punten[1] - binnenrand[1]

    def onder_kop(self, kop: str) -> Vlak:
        """The place under a heading, higher where that is one line; a template has its own."""
        titel = self._plaats(self._indelingen.vrij).titel
        if self.stijl.thema or regels(f"{kop} (10 van 10)", _TITELMATEN[0] * _VET, titel.punten[0]) > 1:
            return self.inhoud
        return self.inhoud.vanaf(titel.y + _KOPREGEL)

    def titeldia(self, kop: str, alineas: Sequence[Alinea]) -> None:
        """The first slide; without a place for a subtitle the text stands under the title, or on a slide of its own."""
        heel = self._indelingen.dia
        dia, titel = self._nieuw(self._indelingen.titel, kop, _EERSTE_MATEN, eerste=True)
        vakken = van_soort(dia, (PP.SUBTITLE, *INHOUD))[:1]
        plek = vlak_van(vakken[0]) if vakken else None
        if plek is not None and plek.hoog >= heel.hoog * 0.2:
            maat = grootste([a.tekst for a in alineas], self.ruimte(plek, _BINNENRAND), (20, 18, 16, 14), tussen=4)
            vul(vakken[0], [Alinea(a.stukken, maat, 4) for a in alineas])
            neem_lege_weg(dia, vakken)
            return
        neem_lege_weg(dia, [])
        vrij = heel.vanaf(titel.onder).hoog
        if vrij > heel.hoog * 0.25:
            vak = Vlak(titel.x, titel.onder, titel.breed, round(vrij * 0.8))
            self.vak(dia, "Ondertitel", vak, [Alinea(a.stukken, 18, 4) for a in alineas])
        else:
            self.tekstdia(kop, [a.tekst for a in alineas])

    def dia(self, kop: str, *, vanaf: int | None = None) -> Slide:
        """A slide with a title, and the rest of it free; with `vanaf` the title ends above that."""
        dia, titel = self._nieuw(self._indelingen.vrij, kop, _TITELMATEN)
        if vanaf is not None and titel.onder > vanaf:
            verplaats(dia.shapes.title, titel.tot(vanaf))
        neem_lege_weg(dia, [])
        return dia

    def tekstdia(self, kop: str, regels: Sequence[str]) -> None:
        """A slide with sentences, and more where they do not fit on one."""
        indeling = self._indelingen.tekst
        over, volgende = list(regels), kop
        while over:
            dia = self.dia(volgende) if indeling is None else self._nieuw(indeling, volgende, _TITELMATEN)[0]
            vakken = van_soort(dia, INHOUD)[:1]
            plek = (vlak_van(vakken[0]) if vakken else None) or self.inhoud
            ruimte = self.ruimte(plek, _OPSOMMING)
            maat = grootste(over, ruimte, _TEKSTMATEN, tussen=10)
            aantal = next((n for n in range(len(over), 1, -1) if _past(over[:n], ruimte, maat)), 1)
            alineas = [alinea(kort_tot(regel, maat, ruimte), maat, na=8) for regel in over[:aantal]]
            if vakken:
                vul(vakken[0], alineas)
                neem_lege_weg(dia, vakken)
            else:
                self.vak(dia, "Tekst", self.inhoud, alineas)
            over, volgende = over[aantal:], f"{kop} (vervolg)"

    def met_teken(self, woord: str) -> str:
        """A verdict's word with its sign; other text as it is."""
        return self._tekens.get(woord, woord)

    def vak(self, dia: Slide, naam: str, vlak: Vlak, alineas: Sequence[Alinea], *, grond: str = "") -> None:
        """A box of text on a slide."""
        vorm = tekstvak(volgend_nummer(dia), naam, vlak, alineas, grond=grond, midden=bool(grond))
        dia.shapes._spTree.append(vorm)

    def zet_bron(self, dia: Slide, bron: str, vlak: Vlak, *, naam: str = "Bron") -> Vlak:
        """The source, or what else is said in small letters, along the foot of a part of a slide; above it is free."""
        breed = self.ruimte(vlak)[0]
        tekst = kort_tot(bron, _KLEIN, (breed, 2 * _KLEIN * REGEL))
        onder = vlak.vanaf(vlak.onder - round((hoogte([tekst], _KLEIN, breed) + 2) * EMU))
        self.vak(dia, naam, onder, [alinea(tekst, _KLEIN, kleur=self.stijl.gedempt)])
        return vlak.tot(onder.y - 8 * EMU)

    def zet_grafiek(self, dia: Slide, vlak: Vlak, deel: Grafiekdeel, alt: str) -> None:
        """A native chart with its alternative text."""
        vorm = dia.shapes.add_chart(None, vlak.x, vlak.y, vlak.breed, vlak.hoog, deel)  # type: ignore[arg-type]
        eigenschappen = vorm._element.nvGraphicFramePr.cNvPr
        eigenschappen.set("name", "Grafiek")
        eigenschappen.set("descr", veilige_tekst(alt))

    def _nieuw(
        self, indeling: SlideLayout, kop: str, maten: tuple[int, ...], *, eerste: bool = False
    ) -> tuple[Slide, Vlak]:
        """A new slide with its title and number, and where its title lies."""
        dia: Slide = self.bestand.slides.add_slide(indeling)
        plaatsen = self._plaats(indeling)
        titel, plek = zet_titel(dia, plaatsen, eerste=eerste)
        breed, hoog = self.ruimte(plek, _BINNENRAND)
        ruimte = (breed / _VET, hoog)
        maat = grootste([kop], ruimte, maten)
        vul(titel, [alinea(kort_tot(kop, maat, ruimte), maat)])
        zet_nummer(dia, plaatsen)
        return dia, plek

    def _plaats(self, indeling: SlideLayout) -> Plaatsen:
        naam = str(indeling.part.partname)
        if naam not in self._plaatsen:
            self._plaatsen[naam] = plaatsen_van(indeling, self._indelingen.dia)
        return self._plaatsen[naam]


def _past(regels: Sequence[str], ruimte: tuple[float, float], maat: int) -> bool:
    return grootste(list(regels), ruimte, (maat, 0), tussen=10) == maat
