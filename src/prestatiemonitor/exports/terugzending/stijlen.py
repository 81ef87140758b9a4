"""Styles of a patched workbook: each marked cell's own style with a mark on it, and those of the list."""

from copy import deepcopy
from typing import Final

from lxml import etree

from prestatiemonitor.exports.huisstijl import GEDEMPT, INKT, LETTER, LIJN, PANEEL
from prestatiemonitor.exports.terugzending.pakket import Element, NietTePatchen, q
from prestatiemonitor.exports.terugzending.stijldelen import (
    ZIJDEN,
    argb,
    contrast,
    grijze_vulling,
    kleur_van,
    maak_rand,
    maak_vulling,
)
from prestatiemonitor.tables.meldingen import Ernst
from prestatiemonitor.tables.terugzending import MERKLIJN, MERKVULLING

_MAX_STIJLEN: Final = 65_000  # Excel holds 65,490
_WIT: Final = ({"rgb": "FFFFFFFF"}, {"rgb": "00FFFFFF"}, {"theme": "0"}, {"indexed": "9"}, {"indexed": "1"})
_MIN_CONTRAST: Final = 4.5


class Stijlen:
    """The part xl/styles.xml, to which styles are added; none is changed."""

    def __init__(self, boom: Element) -> None:
        self.boom = boom
        groepen = {naam: boom.find(q(naam)) for naam in ("fonts", "fills", "borders", "cellXfs")}
        if any(groep is None or len(groep) == 0 for groep in groepen.values()):
            raise NietTePatchen("geen stijlen")
        self._groepen: dict[str, Element] = groepen
        if len(groepen["fills"]) == 1:  # whatever stands second, Excel shows as grey dots
            groepen["fills"].append(grijze_vulling())
        self._nummers: dict[tuple[str, bytes], int] = {}
        self._merken: dict[tuple[int, Ernst], int] = {}

    def merk(self, stijl: int, ernst: Ernst) -> int:
        """The style of a marked cell: a fill, or a border where the cell keeps a colour of its own."""
        if (stijl, ernst) not in self._merken:
            xf = self._kopie(stijl)
            if self._heeft_kleur(xf):
                xf.set("borderId", str(self._voeg_toe("borders", self._merklijn(xf, ernst))))
                xf.set("applyBorder", "1")
            else:
                xf.set("fillId", str(self._voeg_toe("fills", maak_vulling(MERKVULLING[ernst]))))
                xf.set("applyFill", "1")
                xf.set("fontId", str(self._leesbare_letter(xf, MERKVULLING[ernst])))
                xf.set("applyFont", "1")
            self._merken[stijl, ernst] = self._voeg_toe("cellXfs", xf)
        return self._merken[stijl, ernst]

    def zonder_merk(self) -> dict[int, int]:
        """For each style with a mark of an earlier list, the style without it."""
        vullingen = {argb(kleur) for kleur in MERKVULLING.values()}
        lijnen = {argb(kleur) for kleur in MERKLIJN.values()}
        kaal: dict[int, int] = {}
        for nummer in range(len(self._groepen["cellXfs"])):
            xf = self._kopie(nummer)
            if self._vulkleur(xf) in vullingen:
                xf.set("fillId", "0")
            elif (rand := self._zonder_lijn(xf, lijnen)) is not None:
                xf.set("borderId", str(self._voeg_toe("borders", rand)))
            else:
                continue
            kaal[nummer] = self._voeg_toe("cellXfs", xf)
        return kaal

    def lijst(
        self,
        *,
        vet: bool = False,
        grootte: int = 11,
        kleur: str = INKT,
        vulling: str = "",
        lijn: str = "",
        terugloop: bool = False,
        tekst: bool = False,
        onderstreept: bool = False,
        apostrof: bool = False,
    ) -> int:
        """A style of the list itself; `tekst` keeps what is typed as text, `apostrof` says that it is no formula."""
        letter = etree.Element(q("font"))
        for naam, nodig in (("b", vet), ("u", onderstreept)):
            if nodig:
                etree.SubElement(letter, q(naam))
        etree.SubElement(letter, q("sz"), val=str(grootte))
        etree.SubElement(letter, q("color"), rgb=argb(kleur))
        etree.SubElement(letter, q("name"), val=LETTER)
        xf = etree.Element(
            q("xf"), numFmtId="49" if tekst else "0", fontId=str(self._voeg_toe("fonts", letter)),
            fillId=str(self._voeg_toe("fills", maak_vulling(vulling))) if vulling else "0",
            borderId=str(self._voeg_toe("borders", maak_rand({"bottom": lijn}))) if lijn else "0", xfId="0",
            applyNumberFormat="1", applyFont="1", applyFill="1", applyBorder="1", applyAlignment="1",
        )  # fmt: skip
        if apostrof:
            xf.set("quotePrefix", "1")
        etree.SubElement(xf, q("alignment"), horizontal="left", vertical="top", wrapText="1" if terugloop else "0")
        return self._voeg_toe("cellXfs", xf)

    def voor_lijst(self) -> dict[str, int]:
        """The styles of the list by name."""
        stijlen = {
            "titel": self.lijst(vet=True, grootte=16),
            "regel": self.lijst(kleur=GEDEMPT),
            "kop": self.lijst(vet=True, vulling=PANEEL, lijn=INKT, terugloop=True),
            "nr": self.lijst(lijn=LIJN),
            "tekst": self.lijst(lijn=LIJN, terugloop=True, tekst=True),
            "formuletekst": self.lijst(lijn=LIJN, terugloop=True, tekst=True, apostrof=True),
            "link": self.lijst(lijn=LIJN, tekst=True, onderstreept=True),
        }
        return stijlen | {e: self.lijst(vet=True, lijn=LIJN, vulling=kleur) for e, kleur in MERKVULLING.items()}

    def _kopie(self, stijl: int) -> Element:
        xfs = self._groepen["cellXfs"]
        return deepcopy(xfs[stijl if 0 <= stijl < len(xfs) else 0])

    def _voeg_toe(self, groep: str, element: Element) -> int:
        """The index of an element in its group; the same one is added once."""
        sleutel = (groep, etree.tostring(element, method="c14n"))
        if sleutel not in self._nummers:
            ouder = self._groepen[groep]
            if len(ouder) >= _MAX_STIJLEN:
                raise NietTePatchen("te veel stijlen")
            ouder.append(element)
            ouder.set("count", str(len(ouder)))
            self._nummers[sleutel] = len(ouder) - 1
        return self._nummers[sleutel]

    def _deel(self, xf: Element, groep: str, kenmerk: str) -> Element:
        delen = self._groepen[groep]
        nummer = int(xf.get(kenmerk, "0"))
        return delen[nummer if nummer < len(delen) else 0]

    def _heeft_kleur(self, xf: Element) -> bool:
        """Whether a cell has a colour that may mean something; white is none."""
        vulling = self._deel(xf, "fills", "fillId")
        if vulling.find(q("gradientFill")) is not None:
            return True
        patroon = vulling.find(q("patternFill"))
        if patroon is None or patroon.get("patternType", "none") == "none":
            return False
        kleur = patroon.find(q("fgColor"))
        return patroon.get("patternType") != "solid" or kleur is None or dict(kleur.attrib) not in _WIT

    def _vulkleur(self, xf: Element) -> str:
        kleur = self._deel(xf, "fills", "fillId").find(f"{q('patternFill')}[@patternType='solid']/{q('fgColor')}")
        return "" if kleur is None else str(kleur.get("rgb", ""))

    def _zonder_lijn(self, xf: Element, kleuren: set[str]) -> Element | None:
        """The cell's border without the sides that are a mark; None where there is none."""
        rand = deepcopy(self._deel(xf, "borders", "borderId"))
        zijden = [zijde for zijde in rand if zijde.get("style") == "medium" and kleur_van(zijde) in kleuren]
        for zijde in zijden:
            zijde.clear()
        return rand if zijden else None

    def _merklijn(self, xf: Element, ernst: Ernst) -> Element:
        rand = maak_rand(dict.fromkeys(ZIJDEN, MERKLIJN[ernst]), "medium")
        oud = self._deel(xf, "borders", "borderId")
        for naam, waarde in oud.attrib.items():
            rand.set(naam, waarde)
        if (schuin := oud.find(q("diagonal"))) is not None:
            rand.replace(rand.find(q("diagonal")), deepcopy(schuin))
        return rand

    def _leesbare_letter(self, xf: Element, achtergrond: str) -> int:
        """The cell's own font; in ink where its colour may come from a table style or does not read on the mark."""
        nummer = int(xf.get("fontId", "0"))
        letter = deepcopy(self._deel(xf, "fonts", "fontId"))
        kleur = letter.find(q("color"))
        rgb = "" if kleur is None else str(kleur.get("rgb", ""))
        if len(rgb) == 8 and contrast(rgb[2:], achtergrond[1:]) >= _MIN_CONTRAST:
            return nummer
        nieuw = etree.Element(q("color"), rgb=argb(INKT))
        if kleur is not None:
            letter.replace(kleur, nieuw)
        else:  # in the order that Excel writes: after the size, before the name
            na = ("name", "family", "charset", "scheme")
            plek = next((i for i, deel in enumerate(letter) if etree.QName(deel).localname in na), len(letter))
            letter.insert(plek, nieuw)
        return self._voeg_toe("fonts", letter)
