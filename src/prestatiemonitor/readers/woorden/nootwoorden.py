"""What a note near figures says of them: until when they go, on what basis they are, and what is counted with them."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from prestatiemonitor.afspraken import DATA_MAP, load_afspraken
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden
from prestatiemonitor.readers.woorden.nootperiode import Patronen, Periode, neem_periode, periodepatronen
from prestatiemonitor.readers.woorden.titelwoorden import onbekende_woorden, verdachte_woorden

_JAAR = re.compile(r"\b((?:19|20)\d\d)\b")
_MERK = re.compile(r"^\s*(\*+|[¹²³⁴⁵]|\(?\d\)|[a-e]\))\s*")
_AFKORTING = re.compile(r"\b(incl|excl|w\.v|wv)\.", re.IGNORECASE)
_ZINSDEEL = re.compile(r"[.;,\n()]\s|[;,\n()]|\.$")
_UITLEG = re.compile(r"^\W*(\w+)\s*[:=]\s*(?=[^\W\d])")  # 'Prognose: wat wordt verwacht' tells what the word means


@dataclass(frozen=True)
class Strekking:
    """What a note says; empty where it says nothing of the kind.

    With `onzeker` the basis is said not to be sure. `erbij` and `eruit` are kinds of homes; `anders` stands for words
    that are not known. `rest` are the words that say something else.
    """

    periode: Periode | None = None
    basis: str = ""
    onzeker: bool = False
    onvolledig: bool = False
    erbij: frozenset[str] = frozenset()
    eruit: frozenset[str] = frozenset()
    jaren: frozenset[int] = frozenset()
    partijen: frozenset[str] = frozenset()
    rest: str = ""


@lru_cache(maxsize=2048)
def lees_noot(tekst: str) -> Strekking:
    """What a note says, its mark aside."""
    kaal = plat(_MERK.sub("", tekst))
    woorden = _woorden()
    kaal_zonder, partijen = jaarschijfwoorden().partijen.neem(kaal)
    rest, periode = neem_periode(kaal_zonder, woorden, _periodepatronen())
    jaren = frozenset(int(jaar) for jaar in _JAAR.findall(_patroon_ander_jaar().sub(" ", rest)))
    rest, basis, onzeker = _neem_basis(_JAAR.sub(" ", rest))
    if (uitleg := _UITLEG.match(tekst)) and plat(uitleg[1]) in woorden["basis"].get(basis, ()):
        basis, onzeker = "", False
    over = " ".join(woord for woord in rest.split() if woord not in woorden["vulling"] and not woord.isdigit())
    if over in woorden["basis"]["alleen"] and not basis:
        basis, onzeker, over = "prognose", True, ""
    if periode and periode.alleen and over:
        periode = None
    return Strekking(
        periode,
        basis,
        onzeker,
        any(f" {woord} " in f" {kaal} " for woord in woorden["onvolledig"]["woorden"]),
        _samenstelling(tekst, "erbij") | _samenstelling(tekst, "deel"),
        _samenstelling(tekst, "eruit"),
        jaren,
        frozenset(partijen),
        over,
    )


def nootmerk(tekst: str) -> str:
    """The mark with which a note begins: `*`, `1)`; empty where it has none."""
    match = _MERK.match(tekst)
    return match[1].lstrip("(") if match else ""


def draagt_merk(tekst: str, merk: str) -> bool:
    """Whether a heading, a label or a figure refers to the note with this mark."""
    if merk.startswith("*"):
        return bool(re.search(rf"(?<=[^*\s])\s*(?<!\*)\*{{{len(merk)}}}(?!\*)", tekst))
    return tekst.rstrip().endswith(merk) and tekst.strip() != merk


def zonder_merk(tekst: str, merk: str) -> str:
    """A heading without its mark."""
    return " ".join(tekst.replace(f"({merk}", " ").replace(merk, " ").split())


def _neem_basis(kaal: str) -> tuple[str, str, bool]:
    """The text without what it says of the basis: which one that is, and whether it is in doubt."""
    patronen = _basispatronen()
    for patroon in patronen.vergeleken:
        kaal = patroon.sub(" vergeleken ", kaal)
    gevonden: list[str] = []
    for basis, patroon in patronen.basis.items():
        if patroon.search(kaal):
            gevonden.append(basis)
            kaal = patroon.sub(" ", kaal)
    kaal = " ".join(kaal.split())
    if "onzeker" in gevonden:
        return kaal, "prognose", True
    return kaal, gevonden[0] if len(gevonden) == 1 else "", False


@dataclass(frozen=True)
class _Basispatronen:
    """What is only compared with, and the words for each basis."""

    vergeleken: tuple[re.Pattern[str], ...]
    basis: Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=1)
def _basispatronen() -> _Basispatronen:
    woorden = _woorden()["basis"]
    alle = _keuze([*woorden["prognose"], *woorden["realisatie"], *woorden["alleen"]])
    koppel = _keuze(woorden["koppelwoorden"])
    vergeleken = rf"\b{_keuze(woorden['vergelijking'])}(?: {koppel})* {alle}\b", rf"\b{alle}(?: {koppel})* \d{{1,4}}\b"
    return _Basispatronen(
        tuple(map(re.compile, vergeleken)),
        {basis: re.compile(rf"\b{_keuze(woorden[basis])}\b") for basis in ("onzeker", "prognose", "realisatie")},
    )


@lru_cache(maxsize=1)
def _periodepatronen() -> Patronen:
    return periodepatronen(_woorden())


def _samenstelling(tekst: str, soort: str) -> frozenset[str]:
    """The kinds of homes named after words such as `waarvan`, up to the next comma or point."""
    uit: set[str] = set()
    for deel in _ZINSDEEL.split(_AFKORTING.sub(r"\1", tekst)):
        voor, woord, na = _om(plat(deel), _woorden()["samenstelling"][soort])
        if not woord:
            continue
        if soort == "eruit" and not na.strip():
            na = voor  # 'garages niet meegeteld'
        kaal = na.split()
        genoemd = {wat for wat, zinnen in _woorden()["samenstelling"]["wat"].items() if _noemt(" ".join(kaal), zinnen)}
        uit |= genoemd or ({"anders"} if _is_iets_anders(kaal, soort) else set())
    return frozenset(uit)


def _is_iets_anders(kaal: list[str], soort: str) -> bool:
    """Whether the words after `waarvan` or `inclusief` name homes that are not known to be of the same kind."""
    samen = _woorden()["samenstelling"]
    zonder_aantal = kaal[1:] if kaal and kaal[0].isdigit() else kaal
    if not zonder_aantal or soort == "eruit" or (soort == "deel" and zonder_aantal == kaal):
        return False
    if zonder_aantal[0] in samen["voorzetsels"]:
        return bool(verdachte_woorden(" ".join(zonder_aantal), ["gebied"]))
    kernen = {woord for kern in load_afspraken().kernen for woord in plat(kern).split()}
    bekend = {*samen["gewoon"], *kernen}
    return any(woord not in bekend for woord in onbekende_woorden(" ".join(zonder_aantal)))


def _om(kaal: str, zinnen: Iterable[str]) -> tuple[str, str, str]:
    match = _patroon(tuple(zinnen)).search(kaal)
    return (kaal[: match.start()], match[0], kaal[match.end() :]) if match else (kaal, "", "")


def _noemt(kaal: str, zinnen: Iterable[str]) -> bool:
    return bool(_patroon(tuple(zinnen)).search(kaal))


@lru_cache(maxsize=64)
def _patroon(zinnen: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b{_keuze(zinnen)}\b")


@lru_cache(maxsize=1)
def _patroon_ander_jaar() -> re.Pattern[str]:
    maanden = [naam for namen in _woorden()["maanden"] for naam in namen]
    return re.compile(rf"\b{_keuze([*_woorden()['ander_jaar'], *maanden])} (?:19|20)\d\d\b")


def _keuze(zinnen: Iterable[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, sorted(zinnen, key=len, reverse=True)))})"


@lru_cache(maxsize=1)
def _woorden() -> Mapping[str, Any]:
    eigen = tomllib.loads((DATA_MAP / "herkenning" / "noten.toml").read_text(encoding="utf-8"))
    return {**eigen, "maanden": herkenning().maanden}
