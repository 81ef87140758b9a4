"""The formulas of a sheet: which cells hold one, and what those add up that only add up; opened when asked for."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape

from openpyxl.utils import column_index_from_string

from prestatiemonitor.readers.bestand.bladscan import Bereik, Plek
from prestatiemonitor.readers.bestand.xmlscan import bijzondere_cellen, celplek

_FORMULE = re.compile(rb"<(?:\w+:)?f\b([^>]*?)(?:/>|>([^<]*)<)")
_NUMMER = re.compile(rb'\bsi="(\d+)"')
_CEL = r"\$?[A-Z]{1,3}\$?\d{1,7}"
_VERWIJZING = re.compile(rf"({_CEL})(?::({_CEL}))?")
_DELEN = re.compile(r"(\$?)([A-Z]{1,3})(\$?)(\d{1,7})")
_SOM = re.compile(
    r"(?:SUM|SOM)\((.*)\)|(?:SUBTOTAL|SUBTOTAAL)\((?:10)?9[,;](.*)\)|(?:AGGREGATE|AGGREGAAT)\(9[,;]\d[,;](.*)\)"
)
_ODS_VERWIJZING = re.compile(r"\[\.(\$?[A-Z]{1,3}\$?\d+)(?::\.(\$?[A-Z]{1,3}\$?\d+))?\]")
_MAX_DELEN = 500
_MAX_FORMULE = 8_192  # characters that Excel allows

Hoek = tuple[int, bool, int, bool]  # row, whether it stays put, column, whether it stays put
Som = tuple[tuple[Hoek, Hoek], ...]


@dataclass(frozen=True)
class Formules:
    """Of one sheet, counted from 0: the cells that hold a formula, and the ranges that a cell only adds up."""

    cellen: frozenset[Plek] = frozenset()
    sommen: Mapping[Plek, tuple[Bereik, ...]] = field(default_factory=dict)


def sombereiken(formule: str) -> Som | None:
    """What a formula adds up: cells and ranges of its own sheet in `SUM`, `SUBTOTAL(9` or with `+`; None for others."""
    if len(formule) > _MAX_FORMULE:
        return None
    kaal = re.sub(r"\s+", "", formule.upper()).removeprefix("=").removeprefix("+")
    delen = _splits(kaal, "+")
    if not kaal or len(delen) > _MAX_DELEN:
        return None
    gevonden: list[tuple[Hoek, Hoek]] = []
    for deel in delen:
        som = _SOM.fullmatch(deel)
        binnen = _splits(next(filter(None, som.groups()), ""), ",;") if som else [deel]
        for verwijzing in binnen:
            match = _VERWIJZING.fullmatch(verwijzing)
            if not match:
                return None
            gevonden.append((_hoek(match[1]), _hoek(match[2] or match[1])))
    is_som = len(gevonden) > 1 or any(a[0] != b[0] or a[2] != b[2] for a, b in gevonden)
    return tuple(gevonden) if is_som else None


def _splits(tekst: str, tekens: str) -> list[str]:
    """The parts between these characters, where no bracket is open."""
    delen, diepte = [""], 0
    for teken in tekst:
        diepte += (teken == "(") - (teken == ")")
        if teken in tekens and not diepte:
            delen.append("")
        else:
            delen[-1] += teken
    return delen


def _hoek(cel: str) -> Hoek:
    kolom_vast, letters, rij_vast, cijfers = _DELEN.findall(cel)[0]
    return int(cijfers) - 1, bool(rij_vast), column_index_from_string(letters) - 1, bool(kolom_vast)


def verschoven(som: Som, rijen: int, kolommen: int) -> tuple[Bereik, ...]:
    """The ranges as a cell has them that shares its formula with one so many rows and columns before it."""

    def plek(hoek: Hoek) -> Plek:
        rij, rij_vast, kolom, kolom_vast = hoek
        return rij + (0 if rij_vast else rijen), kolom + (0 if kolom_vast else kolommen)

    bereiken = []
    for hoeken in som:
        (r1, k1), (r2, k2) = map(plek, hoeken)
        bereiken.append((min(r1, r2), min(k1, k2), max(r1, r2), max(k1, k2)))
    return tuple(bereiken)


def formules_xlsx(xml: bytes) -> Formules:
    """The formulas of a sheet in .xlsx; cells that share one have its text only in the first."""
    cellen: set[Plek] = set()
    sommen: dict[Plek, tuple[Bereik, ...]] = {}
    gedeeld: dict[bytes, tuple[Plek, Som]] = {}
    for kenmerken, binnen in bijzondere_cellen(xml):
        match, plek = _FORMULE.search(binnen), celplek(kenmerken)
        if not match or plek is None:
            continue
        cellen.add(plek)
        nummer = _NUMMER.search(match[1]) if b'"shared"' in match[1] else None
        som = sombereiken(unescape(match[2].decode(errors="replace"))) if match[2] else None
        if som:
            sommen[plek] = verschoven(som, 0, 0)
            if nummer:
                gedeeld[nummer[1]] = (plek, som)
        elif nummer and not match[2] and nummer[1] in gedeeld:
            eerste, som = gedeeld[nummer[1]]
            sommen[plek] = verschoven(som, plek[0] - eerste[0], plek[1] - eerste[1])
    return Formules(frozenset(cellen), sommen)


def formules_ods(cellen: Iterator[tuple[Plek, bytes]]) -> Formules:
    """The formulas of a sheet in .ods, given as the formula of each cell."""
    plekken: set[Plek] = set()
    sommen: dict[Plek, tuple[Bereik, ...]] = {}
    for plek, ruw in cellen:
        plekken.add(plek)
        tekst = unescape(ruw.decode(errors="replace")).partition("=")[2]
        gewoon = _ODS_VERWIJZING.sub(lambda m: m[1] + (f":{m[2]}" if m[2] else ""), tekst)
        if som := sombereiken(gewoon):
            sommen[plek] = verschoven(som, 0, 0)
    return Formules(frozenset(plekken), sommen)
