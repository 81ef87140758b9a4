"""Words that make numbers something else than the homes of plans in this gemeente, each in its own year."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.titelwoorden import verdachte_woorden
from prestatiemonitor.readers.woorden.woordenlijst import lees_woorden
from prestatiemonitor.readers.woorden.zeef import kunnen_raken, plat_van

_TEKENS = {"m²": "m2", "m³": "m3", "€": " euro ", "%": " procent ", "×": " x ", "*": " x "}
_PROCENT = re.compile(r"\bprocent(?:en)?\b|\bpercentages?\b")
_ELDERS = "dan staan de plannen misschien in een andere gemeente"
_MET_JAAR = r"(?! (?:[a-z]+ )?(?:19|20)\d\d\b)"


@dataclass(frozen=True)
class Opmerking:
    """What a remark says of the plan in its row; `vraag`: nobody but a person can tell what then counts."""

    vraag: bool
    jaren: frozenset[str] = frozenset()
    getallen: frozenset[str] = frozenset()
    gerealiseerd: bool = False


@lru_cache(maxsize=4096)
def waarom_anders(tekst: str, *, per_jaar: bool = False, gebied: bool = True) -> str:
    """Why the numbers beside this text may be something else, in words; empty where it has no word that says so.

    `per_jaar`: the numbers stand in columns of years; `gebied`: no column says in which gemeente plans are.
    """
    kaal = _kaal(tekst)
    for patroon, reden in _soorten():
        if patroon.search(kaal):
            return reden
    if per_jaar and _stand_per_jaar().search(kaal):
        return str(_woorden()["stand_per_jaar"]["reden"])
    elders = {*verdachte_woorden(tekst, ["gebied"])} - {*_woorden()["bronnen"]} if gebied else set()
    return _ELDERS if elders and "nijkerk" not in kaal.split() else ""


@lru_cache(maxsize=4096)
def waarom_anders_in_noot(tekst: str, *, per_jaar: bool = False, netto: bool = False) -> str:
    """The same of a note on a list; `netto`: the list counts demolition too, so that netto numbers say no more."""
    kaal = _kaal(tekst)
    for deel in _woorden()["noot"]:
        if deel.get("netto") and netto:
            continue
        if _zinnen(tuple(deel["woorden"])).search(kaal) or any(re.search(p, kaal) for p in deel["patronen"]):
            return str(deel["reden"])
    if gaat_over_getallen(tekst) or _zegt_alleen_eenheid(kaal):
        return waarom_anders(tekst, per_jaar=per_jaar)
    return _ELDERS if kaal.startswith("bron ") and verdachte_woorden(tekst, ["gebied"]) else ""


def onschuldige_woorden() -> frozenset[str]:
    """Words that say nothing of what numbers are, beside those of headings and titles."""
    return frozenset(_woorden()["onschuldig"])


def alleen_in_titels() -> frozenset[str]:
    """Words that say nothing in a title, and of a group of columns that its numbers are others than those beside it."""
    return frozenset(_woorden()["alleen_in_titels"])


def boven_groepen(soort: Literal["prijs", "deel"]) -> frozenset[str]:
    """Words that say nothing in a title, and above a group of columns that its numbers may be others than homes."""
    return frozenset(_woorden()["boven_groepen"][soort])


def gaat_over_getallen(tekst: str) -> bool:
    """Whether a text names the numbers of a list."""
    return _noemt_getallen(_kaal(tekst))


def gaat_alleen_over_getallen(tekst: str) -> bool:
    """Whether a text has no other words than those for the numbers of a list: `Alle aantallen`."""
    woorden = {*_kaal(tekst).split()}
    return gaat_over_getallen(tekst) and woorden <= _vulling() | {*_woorden()["over_getallen"]["woorden"]}


def woorden_voor_uitleg() -> frozenset[str]:
    """Words in the names of sheets that explain the others."""
    return frozenset(_woorden()["uitlegblad"]["namen"])


@lru_cache(maxsize=4096)
def verandert_telling(tekst: str) -> bool:
    """Whether an explanation says what is left out of the numbers or which plans count, in words that are not read."""
    return any(re.search(patroon, _kaal(tekst)) for patroon in _woorden()["uitlegblad"]["patronen"])


def _noemt_getallen(kaal: str) -> bool:
    return not set(kaal.split()).isdisjoint(_woorden()["over_getallen"]["woorden"])


@lru_cache(maxsize=4096)
def lees_opmerking(tekst: str) -> Opmerking | None:
    """What a remark says that is something else than the numbers of its row; None where it says nothing of them."""
    kaal = _kaal(tekst)
    for deel, patronen in _opmerkingen():
        treffers = [match for patroon in patronen if (match := patroon.search(kaal))]
        if treffers:
            return Opmerking(
                deel.get("vraag", False),
                frozenset(_groep(treffers, "jaar")),
                frozenset(_groep(treffers, "getal")),
                deel.get("gerealiseerd", False),
            )
    rest = _zonder_soorten(kaal)
    is_eenheid = rest != kaal and (_noemt_getallen(kaal) or {*rest.split()} <= _vulling())
    return Opmerking(vraag=True) if is_eenheid else None


def mogelijke_opmerkingen(teksten: Sequence[str]) -> list[int]:
    """The places of the texts of which `lees_opmerking` may say something; of the others it says nothing."""
    bijzonder = any(teken in "".join(teksten) for teken in _TEKENS)
    platte = plat_van([_met_woorden(tekst) for tekst in teksten] if bijzonder else teksten)
    gebruikt = {*" ".join(platte).split()}
    zinnen = [patroon for begin, patroon in _zinpatronen() if not begin.isdisjoint(gebruikt)]
    return kunnen_raken(platte, [*zinnen, *_andere_patronen()])


@lru_cache(maxsize=1)
def _zinpatronen() -> Sequence[tuple[frozenset[str], str]]:
    """Patterns of plain phrases, each with their first words: a text without any of those holds none of them."""
    reeksen = [_woorden()["neutrale_zinnen"], *(deel["woorden"] for deel in _woorden()["soort"])]
    return [(frozenset(zin.split()[0] for zin in zinnen), _zinnen(tuple(zinnen)).pattern) for zinnen in reeksen]


@lru_cache(maxsize=1)
def _andere_patronen() -> Sequence[str]:
    return [patroon.pattern for patroon in (_PROCENT, *(p for _, patronen in _opmerkingen() for p in patronen))]


def _zegt_alleen_eenheid(kaal: str) -> bool:
    """Whether a text says nothing but that numbers are no homes."""
    rest = _zonder_soorten(kaal)
    return rest != kaal and {*rest.split()} <= _vulling()


@lru_cache(maxsize=1)
def _vulling() -> frozenset[str]:
    return frozenset(_woorden()["over_getallen"]["vulling"])


def _zonder_soorten(kaal: str) -> str:
    rest = kaal
    for patroon, _ in _soorten():
        rest = patroon.sub(" ", rest)
    return " ".join(_PROCENT.sub(" ", rest).split())


def _groep(treffers: Sequence[re.Match[str]], naam: str) -> Iterator[str]:
    yield from (deel for match in treffers if (deel := match.groupdict().get(naam)))


def _kaal(tekst: str) -> str:
    return " ".join(_zinnen(tuple(_woorden()["neutrale_zinnen"])).sub(" ", plat(_met_woorden(tekst))).split())


def _met_woorden(tekst: str) -> str:
    for teken, woord in _TEKENS.items():
        if teken in tekst:
            tekst = tekst.replace(teken, woord)
    return tekst


@lru_cache(maxsize=1)
def _soorten() -> Sequence[tuple[re.Pattern[str], str]]:
    return [(_zinnen(tuple(deel["woorden"])), str(deel["reden"])) for deel in _woorden()["soort"]]


@lru_cache(maxsize=1)
def _opmerkingen() -> Sequence[tuple[Mapping[str, Any], Sequence[re.Pattern[str]]]]:
    return [(deel, [re.compile(patroon) for patroon in deel["patronen"]]) for deel in _woorden()["opmerking"]]


@lru_cache(maxsize=1)
def _stand_per_jaar() -> re.Pattern[str]:
    return re.compile(_keuze(_woorden()["stand_per_jaar"]["woorden"]) + _MET_JAAR)


@lru_cache(maxsize=32)
def _zinnen(zinnen: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(_keuze(zinnen)) if zinnen else re.compile(r"(?!)")


def _keuze(zinnen: Collection[str]) -> str:
    return rf"\b(?:{'|'.join(map(re.escape, sorted(zinnen, key=len, reverse=True)))})\b"


@lru_cache(maxsize=1)
def _woorden() -> Mapping[str, Any]:
    return lees_woorden("telanders")
