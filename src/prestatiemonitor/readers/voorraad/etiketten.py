"""What a heading, a row, a title or a sheet's name says of the figures it belongs to: an Etiket with its kenmerken."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers.voorraad.momenten import neem_momenten
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning

Periode = tuple[int, int]
Kenmerk = str | Periode

BEIDE = "?"  # the text names more than one of its kind
ALLE = "*"  # all corporations together
BEGIN, EIND, NETTO, OVERIG = "beginvoorraad", "eindvoorraad", "netto", "overig"
STANDEN = (BEGIN, EIND)

_PERIODE = re.compile(r"\b(20\d\d)\s*(?:t m|tot en met|tm|tot|en)?\s*(20\d\d)\b")
_JAAR = re.compile(r"\b(20\d\d)\b")
_TEKEN = re.compile(r"^\s*\(?\s*([-−–+])(?:\s*/\s*([-−–+]))?\s*\)?\s*(?=[^\W\d])")
_DUIZEND = re.compile(r"[x×*]\s*€?\s*1\.?0{2,}\b|duizend", re.IGNORECASE)
_DOCUMENT = re.compile(r"\b(?:prestatieafspraken|jaarschijf|bod) 20\d\d(?: (?:t m |tot en met )?20\d\d)?\b")
_JAAR_EN_DEEL = re.compile(r"\b(20\d\d) [1-4]$")  # '2025-1' may be a half-year or a quarter
_JAAR_EN_BASIS = re.compile(r"(?<!\S)(20\d\d(?: 20\d\d)?) ([rp])$")  # '2024 R' and '2026 P', by themselves
_BASIS_VAN = {"r": "realisatie", "p": "prognose"}
_LEGENDA = re.compile(r"\b[RP]\s*=\s*(?=(?:realisatie|prognose)\b)", re.IGNORECASE)  # what ‘2025 R’ means
_DOORKIJK = re.compile(r"\b(?:en )?(?:met )?doorkijk\b.*$")


@dataclass(frozen=True)
class Etiket:
    """A text with what it says (per kind of kenmerk), and the words of it that are not understood."""

    tekst: str
    kenmerken: Mapping[str, Kenmerk] = field(default_factory=dict)
    rest: str = ""

    @property
    def duidelijk(self) -> bool:
        """Whether every word is understood and at least one says something."""
        return bool(self.kenmerken) and not self.rest

    @property
    def telt(self) -> bool:
        """Whether it names a change in the stock, the stock itself or the netto of changes."""
        return self.kenmerken.get("mutatie", BEIDE) != BEIDE


@lru_cache(maxsize=8192)
def lees_etiket(tekst: str) -> Etiket:
    """What a text says: corporatie, segment, mutatie, basis, jaar, halfjaar, totaal, and the sign before it."""
    ken: dict[str, Kenmerk] = {}
    tekst = _LEGENDA.sub("", tekst)
    if _DUIZEND.search(tekst):
        ken["duizend"] = "ja"
    if (teken := _TEKEN.match(tekst)) and teken[2] in (None, teken[1]):
        ken["richting"] = "bij" if teken[1] == "+" else "af"
    kaal = _zonder_doorkijk(normaliseer(_DUIZEND.sub(" ", tekst)))
    kaal = neem_momenten(kaal, ken, herkenning().voorraadtabel)
    kaal = _JAAR_EN_BASIS.sub(lambda m: f"{m[1]} {_BASIS_VAN[m[2]]}", kaal)
    if match := _JAAR_EN_DEEL.search(kaal):
        ken["deel"], kaal = match[0].replace(" ", "-"), _JAAR_EN_DEEL.sub(r"\1", kaal)
    kaal = _neem_jaren(kaal, ken)
    kaal = _neem_een(kaal, "corporatie", _corporaties(), ken)
    kaal = _neem_mutatie(kaal, ken)
    for wat in ("segment", "basis", "richting"):
        kaal = _neem_een(kaal, wat, _woorden(wat), ken)
    if ken.get("mutatie") == NETTO:
        ken.pop("richting", None)  # 'netto toevoeging' may be below zero
    for wat in ("verschil", "aandeel"):
        kaal, gevonden = _neem(kaal, _lijst(f"{wat}woorden"))
        ken |= {wat: "ja"} if gevonden else {}
    kaal = _neem_totaal(kaal, ken)
    if match := _deel_van_jaar().search(kaal):
        ken["deel"] = match[0]
        kaal = kaal.replace(match[0], " ")
    if normaliseer(tekst) in _lijst("aantalwoorden"):
        ken["aantal"] = "ja"
    return Etiket(tekst, ken, _zonder_stopwoorden(kaal))


def dimensie(tekst: str) -> str | None:
    """What the heading of a column of words says these are: corporatie, jaar, halfjaar, segment, mutatie or basis."""
    kaal = normaliseer(tekst)
    dimensies = herkenning().voorraadtabel["dimensie"].items()
    return next((str(naam) for naam, woorden in dimensies if kaal in woorden), None)


def vat_samen(kaal: Iterable[Periode]) -> Kenmerk | None:
    """Several periods in one text: the narrowest where it lies within all others, else nobody can tell."""
    perioden = sorted(set(kaal), key=lambda p: p[1] - p[0])
    if not perioden:
        return None
    van, tot = perioden[0]
    return (van, tot) if all(a <= van and tot <= b for a, b in perioden) else BEIDE


def _neem_jaren(kaal: str, ken: dict[str, Kenmerk]) -> str:
    perioden = [(int(m[1]), int(m[2])) for m in _PERIODE.finditer(kaal)]
    kaal = _PERIODE.sub(" ", kaal)
    perioden += [(int(m[1]), int(m[1])) for m in _JAAR.finditer(kaal)]
    if "jaar" not in ken and (samen := vat_samen(perioden)):
        ken["jaar"] = samen
    return _JAAR.sub(" ", kaal)


def _neem_mutatie(kaal: str, ken: dict[str, Kenmerk]) -> str:
    """The change in the stock; an overheveling with the segments it goes from and to."""
    gevonden: list[str] = []
    for kolom in herkenning().voorraadtabel["kolom"]:
        nieuw, raak = _neem(kaal, tuple(sorted(kolom["patronen"], key=len, reverse=True)), door=" § ")
        if raak and not (gevonden and str(kolom["betekenis"]) in (OVERIG, *STANDEN)):
            gevonden.append(str(kolom["betekenis"]))
            kaal = nieuw
    segmenten = _woorden("segment")
    patroon = "|".join(sorted(segmenten, key=len, reverse=True))
    if not gevonden and (re.match(rf"\s*(?:van|uit|naar) (?:de |het )?(?:{patroon})\b", kaal)):
        gevonden, kaal = ["overheveling"], f"§ {kaal}"
    elif not gevonden and re.match(rf"\s*(?:{patroon}) naar (?:de |het )?(?:{patroon})\b", kaal):
        gevonden, kaal = ["overheveling"], f"§ van {kaal}"
    if set(gevonden) & {"overheveling", "sloop_of_overheveling"}:
        for woord, wat in (("van|uit|vanuit", "van"), ("naar", "naar")):
            if match := re.search(rf"\b(?:{woord}) (?:de |het )?({patroon})\b", kaal):
                ken[wat] = segmenten[match[1]]
                kaal = kaal[: match.start()] + " " + kaal[match.end() :]
        kaal = re.sub(rf"§\s+(?:{patroon})\b", " ", kaal)
    if gevonden:
        ken["mutatie"] = gevonden[0] if len(set(gevonden)) == 1 else BEIDE
    return kaal.replace("§", " ")


def _neem_totaal(kaal: str, ken: dict[str, Kenmerk]) -> str:
    alle = _lijst("totaal_corporaties")
    kaal, totaal = _neem(kaal, _lijst("totaalwoorden"), door=" § ")
    if not totaal:
        return kaal
    ken["totaal"] = "ja"
    _, samen = _neem(f"{kaal} {totaal if totaal in alle else ''}", alle)
    if samen and "corporatie" not in ken:
        ken["corporatie"] = ALLE
    return kaal.replace("§", " ")


def _neem_een(kaal: str, wat: str, woorden: Mapping[str, str], ken: dict[str, Kenmerk]) -> str:
    """The one value of a kind that the text names; BEIDE where it names two; words for `geen` say nothing."""
    gevonden: set[str] = set()
    for woord in sorted(woorden, key=len, reverse=True):
        nieuw, raak = _neem(kaal, (woord,))
        if raak:
            kaal = f"{nieuw} {woord.replace(' ', '§')}§" if woorden[woord] == "geen" else nieuw
            gevonden |= {woorden[woord]} - {"geen"}
    if gevonden and wat not in ken:
        ken[wat] = gevonden.pop() if len(gevonden) == 1 else BEIDE
    return kaal.replace("§", " ")


def _neem(kaal: str, woorden: Iterable[str], door: str = " ") -> tuple[str, str]:
    """The text without these words, and the first of them that stood in it."""
    eerste = ""
    for woord in woorden:
        nieuw = re.sub(rf"(?<!\S){re.escape(woord)}(?!\S)", door, kaal)
        if nieuw != kaal:
            kaal, eerste = nieuw, eerste or woord
    return kaal, eerste


def _zonder_stopwoorden(kaal: str) -> str:
    kaal, _ = _neem(kaal, _lijst("stopwoorden"))
    return " ".join(kaal.split())


def _zonder_doorkijk(kaal: str) -> str:
    """A title without the years that it is not over, where it names others: an outlook, or those of the document."""
    for weg in (_DOORKIJK, _DOCUMENT):
        korter = weg.sub(" ", kaal)
        kaal = korter if _JAAR.search(korter) else kaal
    return kaal


@lru_cache(maxsize=32)
def _lijst(naam: str) -> tuple[str, ...]:
    return tuple(sorted(herkenning().voorraadtabel[naam], key=lambda w: -len(w)))


@lru_cache(maxsize=8)
def _woorden(wat: str) -> Mapping[str, str]:
    return {woord: str(naam) for naam, woorden in herkenning().voorraadtabel[wat].items() for woord in woorden}


@lru_cache(maxsize=1)
def _corporaties() -> Mapping[str, str]:
    """The corporations under all their names; other parties, whose names may hold one of those, are `geen`."""
    afspraken = load_afspraken()
    eigen = {partij.code for partij in afspraken.corporaties}
    return {
        normaliseer(naam): partij.code if partij.code in eigen else "geen"
        for partij in afspraken.partijen
        for naam in (partij.code, partij.naam, *partij.namen)
        if partij.soort != "gemeente"
    }


@lru_cache(maxsize=1)
def _deel_van_jaar() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:(?:\d|\de|eerste|tweede|derde|vierde) )?(?:{herkenning().voorraadtabel['deel_van_jaar']['patroon']})\b"
    )
