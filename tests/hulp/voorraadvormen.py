"""Tables of stock changes in any shape: their kenmerken in titles, sheets, banners, rows or columns."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from hypothesis import strategies as st

WOORDEN: Mapping[str, Mapping[Any, list[Any]]] = {
    "corporatie": {
        "WSN": ["WSN", "Woningstichting Nijkerk", "Woningstichting Nijkerk (WSN)"],
        "de Alliantie": ["de Alliantie", "Alliantie", "De Alliantie regio Amersfoort"],
    },
    "segment": {
        "sociale_huur": ["Sociale huur", "Sociale huurwoningen"],
        "middenhuur": ["Middenhuur", "Middeldure huur"],
    },
    "mutatie": {
        "nieuwbouw": ["Nieuwbouw", "Opgeleverde nieuwbouw", "+ nieuwbouw"],
        "aankoop": ["Aankoop", "Aangekocht"],
        "sloop": ["Sloop", "- sloop", "Gesloopt"],
        "verkoop": ["Verkoop", "Verkochte woningen"],
    },
    "basis": {"prognose": ["Prognose", "Verwacht"], "realisatie": ["Realisatie", "Gerealiseerd"]},
    "jaar": {2025: [2025, "2025"], 2026: [2026, "2026"], 2027: [2027]},
    "halfjaar": {"1": ["1e halfjaar", "H1", "Eerste halfjaar"], "2": ["2e halfjaar", "H2", "Tweede halfjaar"]},
}
KOPPEN = {
    "corporatie": ["Corporatie", "Verhuurder"],
    "segment": ["Segment"],
    "mutatie": ["Mutatie", "Soort mutatie"],
    "basis": ["Basis", "Prognose of realisatie"],
    "jaar": ["Jaar"],
    "halfjaar": ["Halfjaar"],
}
AF = {"sloop", "verkoop"}
LANGSTE_NAAM = 31
Sleutel = tuple[Any, ...]


@dataclass
class Vorm:
    """A workbook, and the rows that it must give."""

    bladen: dict[str, list[list[Any]]]
    samengevoegd: dict[str, list[str]]
    regels: Counter
    opzet: dict[str, str] = field(default_factory=dict)


@st.composite
def vormen(draw: st.DrawFn, *, met_totalen: bool = False) -> Vorm:
    """Changes along six kinds of kenmerk, each written in titles, sheets, banners, rows or columns."""
    keuze = {
        naam: draw(st.lists(st.sampled_from(list(waarden)), min_size=1, max_size=2, unique=True))
        for naam, waarden in WOORDEN.items()
    }
    if len(keuze["mutatie"]) == 1:
        keuze["mutatie"] = ["nieuwbouw", "sloop"]
    if draw(st.booleans()):
        keuze["halfjaar"] = [None]
    plaatsen = {naam: _plaats(draw, naam, len(waarden)) for naam, waarden in keuze.items()}
    woord = {
        naam: {w: draw(st.sampled_from(WOORDEN[naam].get(w, [None]))) for w in waarden}
        for naam, waarden in keuze.items()
    }
    positief = draw(st.booleans())
    cijfers = {combinatie: draw(st.one_of(st.none(), st.integers(1, 400))) for combinatie in product(*keuze.values())}
    namen = list(keuze)

    def aantal(kenmerken: Mapping[str, Any]) -> int | None:
        n = cijfers[tuple(kenmerken[naam] for naam in namen)]
        return n if n is None or positief or kenmerken["mutatie"] not in AF else -n

    per = {
        soort: [naam for naam in draw(st.permutations(namen)) if plaatsen[naam] == soort]
        for soort in ("titel", "blad", "banner", "rij", "kolom")
    }
    schrijver = _Schrijver(draw, per, keuze, woord, aantal, met_totalen)
    bladen, samen = schrijver.bladen()
    regels: Counter = Counter()
    for combinatie, n in cijfers.items():
        if n is not None:
            ken = dict(zip(namen, combinatie, strict=True))
            regels[(*combinatie, -n if ken["mutatie"] in AF else n)] += 1
    return Vorm(bladen, samen, regels, plaatsen)


def _plaats(draw: st.DrawFn, naam: str, aantal: int) -> str:
    if aantal == 1:
        keuzes = ["rij", "kolom"] if naam == "mutatie" else ["titel", "titel", "rij", "kolom", "blad"]
    else:
        keuzes = ["rij", "rij", "kolom", "kolom", "banner", "blad"] if naam != "mutatie" else ["rij", "kolom"]
    return draw(st.sampled_from(keuzes))


@dataclass
class _Schrijver:
    draw: st.DrawFn
    per: Mapping[str, list[str]]
    keuze: Mapping[str, list[Any]]
    woord: Mapping[str, Mapping[Any, Any]]
    aantal: Callable[[Mapping[str, Any]], int | None]
    met_totalen: bool

    def bladen(self) -> tuple[dict[str, list[list[Any]]], dict[str, list[str]]]:
        self.met_koppen = self.draw(st.booleans()) or len(self.per["rij"]) > 1
        self.samenvoegen = self.draw(st.sampled_from(["herhaal", "voeg samen", "laat leeg"]))
        self.leeg = self.draw(st.booleans())
        bladen, samen = {}, {}
        for i, combinatie in enumerate(product(*(self.keuze[n] for n in self.per["blad"]))):
            vast = dict(zip(self.per["blad"], combinatie, strict=True))
            naam = " ".join(str(self.woord[n][w]) for n, w in vast.items() if w is not None)
            in_naam = len(naam) <= LANGSTE_NAAM and naam not in bladen
            blad = naam if naam and in_naam else f"Deel {chr(97 + i)}"
            bladen[blad], samen[blad] = self._blad(vast, "" if in_naam else naam)
        return bladen, samen

    def _blad(self, vast: dict[str, Any], erbij: str) -> tuple[list[list[Any]], list[str]]:
        vast = vast | {n: self.keuze[n][0] for n in self.per["titel"]}
        titel = " ".join([erbij, *(str(self.woord[n][vast[n]]) for n in self.per["titel"] if vast[n])]).strip()
        rijen: list[list[Any]] = [[f"Voorraadmutaties {titel}"]] if titel else []
        rijen += [[]] if titel and self.leeg else []
        kop, samen = self._kop(len(rijen))
        rijen += kop
        for combinatie in product(*(self.keuze[n] for n in self.per["banner"])):
            banner = dict(zip(self.per["banner"], combinatie, strict=True))
            tekst = " ".join(str(self.woord[n][w]) for n, w in banner.items() if w is not None)
            rijen += [[tekst]] if tekst else []
            rijen += self._rijen(vast | banner)
        return rijen, samen

    def _kolommen(self) -> list[dict[str, Any]]:
        return [
            dict(zip(self.per["kolom"], c, strict=True)) for c in product(*(self.keuze[n] for n in self.per["kolom"]))
        ]

    def _met_totaalkolom(self) -> bool:
        return self.met_totalen and "basis" not in self.per["kolom"] and len(self._kolommen()) > 1

    def _kop(self, boven: int) -> tuple[list[list[Any]], list[str]]:
        links = max(1, len(self.per["rij"]))
        kolommen = self._kolommen()
        lagen = [n for n in self.per["kolom"] if self.keuze[n] != [None]]
        if not lagen:
            koppen = [
                [self.draw(st.sampled_from(KOPPEN[n])) if self.met_koppen else None for n in self.per["rij"]] or [None]
            ]
            return [[*koppen[0], "Aantal"]], []
        kop, samen = [], []
        for i, naam in enumerate(lagen):
            laatste = i == len(lagen) - 1
            teksten = [self.woord[naam][k[naam]] for k in kolommen]
            sleutels = [tuple(k[n] for n in lagen[: i + 1]) for k in kolommen]
            rij: list[Any] = [None] * links
            if laatste and self.met_koppen:
                rij = [self.draw(st.sampled_from(KOPPEN[n])) for n in self.per["rij"]] or [None]
            for j, tekst in enumerate(teksten):
                nieuw = laatste or not j or sleutels[j] != sleutels[j - 1] or self.samenvoegen == "herhaal"
                rij.append(tekst if nieuw else None)
            rij += ["Totaal"] if laatste and self._met_totaalkolom() else []
            if self.samenvoegen == "voeg samen" and not laatste:
                samen += _bereiken(sleutels, boven + i, links)
            kop.append(rij)
        return kop, samen

    def _rijen(self, vast: Mapping[str, Any]) -> list[list[Any]]:
        uit: list[list[Any]] = []
        rijnamen = self.per["rij"]
        sommen: Counter = Counter()
        for combinatie in product(*(self.keuze[n] for n in rijnamen)):
            rij = dict(zip(rijnamen, combinatie, strict=True))
            waarden = [self.aantal({**vast, **rij, **kolom}) for kolom in self._kolommen()]
            sommen.update({j: w for j, w in enumerate(waarden) if w is not None})
            som = [sum(w for w in waarden if w is not None)] if self._met_totaalkolom() else []
            sommen.update(dict(enumerate(som, start=len(waarden))))
            uit.append([*([self.woord[n][w] for n, w in rij.items()] or [None]), *waarden, *som])
        if self.met_totalen and rijnamen and "basis" not in rijnamen and len(uit) > 1:
            breedte = len(self._kolommen()) + self._met_totaalkolom()
            uit.append(["Totaal", *[None] * (len(rijnamen) - 1), *(sommen.get(j) for j in range(breedte))])
        return uit


def _bereiken(sleutels: list[Sleutel], rij: int, links: int) -> list[str]:
    uit, begin = [], 0
    for j in range(1, len(sleutels) + 1):
        if j == len(sleutels) or sleutels[j] != sleutels[begin]:
            if j - begin > 1:
                uit.append(f"{_letter(links + begin)}{rij + 1}:{_letter(links + j - 1)}{rij + 1}")
            begin = j
    return uit


def _letter(kolom: int) -> str:
    return chr(65 + kolom) if kolom < 26 else chr(64 + kolom // 26) + chr(65 + kolom % 26)
