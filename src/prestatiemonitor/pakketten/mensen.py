"""Small counts of people: which figures the public does not get, so that nobody can be recognised in what it does get.

Primary: a figure in which a count of persons or households under the limit stands, or follows from its parts. Of a
share that is also what is left: of 20 of which 18 are told, 2. What is left of a taakstelling is a task, and no people.
Secondary: the other figures from which that count could be computed. All together is the sum of the corporations, and a
year the sum of its half-years, of which an earlier pack told the first. So whole levels go: with a small count at one
corporation the figures of all corporations of that year go and the sum stays; with a small count in a half-year of the
sum, the sum of that year goes too, and so does every longer period that holds the year. Of a count of persons what is
left goes along to the next half-year, from which it could be computed back: so every later year goes as well. A year of
which an earlier pack told a part goes where the difference is small: the rest need not have been delivered by itself.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.indicators import GEZAMENLIJK, INDICATOREN, Uitkomst
from prestatiemonitor.indicators.woorden import HALFJAARNAAM

_LIJNEN: Final = ("gehuisvest", "woningen_statushouders")  # lines beside a figure that count people, or their homes
_LEZINGEN: Final = ("met_statushouders", "zonder_statushouders")  # their difference is a count of people too
_HALFJAARLIJNEN: Final = {naam: f"halfjaar_{code}" for code, naam in HALFJAARNAAM.items()}
_DELEN: Final = "De delen per halfjaar staan er niet in: met cijfers van elders is te berekenen wie er overblijven."
_NOOIT: Final = "De lezing met statushouders staat er niet in: uit het verschil zijn aantallen te berekenen."


@dataclass(frozen=True)
class Onderdrukt:
    """The figures that may be public, and per indicator why others are not shown."""

    uitkomsten: tuple[Uitkomst, ...]
    waarom: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class _Familie:
    """Figures of one count of people: the years in which the parts of parties, or even the sums, are too small."""

    zonder_partijen: frozenset[int]
    zonder_som: frozenset[int]
    partijen: frozenset[str]


def onderdruk(uitkomsten: Sequence[Uitkomst], grens: int, eerder: Sequence[Uitkomst] = ()) -> Onderdrukt:
    """`uitkomsten` without what gives away a count of people of at least 1 and less than `grens`.

    `eerder` is what the public already has of periods that had then not ended.
    """
    families = {naam: _familie(deel, grens, eerder) for naam, deel in _per_familie(uitkomsten).items()}
    over, waarom = list[Uitkomst](), dict[str, list[str]]()
    for u in uitkomsten:
        familie = families.get(INDICATOREN[u.indicator].mensen)
        if familie is None:
            over.append(u)
            continue
        gedaan, reden = _openbaar(u, familie, grens)
        over += [gedaan] if gedaan is not None else []
        waarom.setdefault(u.indicator, []).extend([reden] if reden else [])
    return Onderdrukt(tuple(over), {naam: tuple(dict.fromkeys(redenen)) for naam, redenen in waarom.items() if redenen})


def _openbaar(u: Uitkomst, familie: _Familie, grens: int) -> tuple[Uitkomst | None, str]:
    """What stays of a figure on people (None: nothing), and why the rest went."""
    jaren = familie.zonder_som | familie.zonder_partijen if u.jaar is None else frozenset((u.jaar,))
    if jaren & familie.zonder_som:
        reden = f"{u.periode}: een aantal is kleiner dan {grens}, of uit deze cijfers te berekenen."
        return (_verzwegen(u, grens) if u.partij == GEZAMENLIJK else None), reden
    zonder_lezing = bool(set(_LEZINGEN) & set(u.lijnen))
    if jaren & familie.zonder_partijen:
        if u.partij != GEZAMENLIJK:
            return None, f"{u.periode}: de cijfers per corporatie, want daarin is een aantal kleiner dan {grens}."
        u = replace(u, stappen=(), zin=_zonder(u.zin, familie.partijen))
    if zonder_lezing:
        lijnen = {naam: waarde for naam, waarde in u.lijnen.items() if naam not in _LEZINGEN}
        u = replace(u, lijnen=lijnen, zin=_zonder(u.zin, frozenset(("met statushouders", "zonder statushouders"))))
        return u, _NOOIT
    if _zonder_eigen_noemer(u):
        return replace(u, stappen=()), _DELEN
    return u, ""


def _zonder_eigen_noemer(u: Uitkomst) -> bool:
    """Whether a share has half-years of which it does not say of how many: then what they leave cannot be weighed."""
    halve = [stap.naam for stap in u.stappen if stap.naam.startswith(tuple(_HALFJAARLIJNEN))]
    return u.eenheid == "aandeel" and any(_HALFJAARLIJNEN.get(naam) not in u.lijnen for naam in halve)


def _verzwegen(u: Uitkomst, grens: int) -> Uitkomst:
    """The figure with its verdict alone."""
    woord = load_tokens().oordelen[u.oordeel].woord.capitalize()
    zin = f"{woord}: het cijfer over {u.periode} is niet openbaar, omdat een aantal mensen kleiner is dan {grens}."
    leeg = replace(u, waarde=None, teller=None, noemer=None, zin=zin, onvolledig="", stappen=(), bronnen=(), lijnen={})
    return replace(leeg, zonder_correctie=None)


def _zonder(zin: str, woorden: frozenset[str]) -> str:
    """A sentence without the clauses after a semicolon in which any of these words stands."""
    eerste, *rest = zin.rstrip(".").split("; ")
    return "; ".join([eerste, *(deel for deel in rest if not any(woord in deel for woord in woorden))]) + "."


def _per_familie(uitkomsten: Sequence[Uitkomst]) -> dict[str, list[Uitkomst]]:
    families: dict[str, list[Uitkomst]] = {}
    for u in uitkomsten:
        if naam := INDICATOREN[u.indicator].mensen:
            families.setdefault(naam, []).append(u)
    return families


def _familie(uitkomsten: Sequence[Uitkomst], grens: int, eerder: Sequence[Uitkomst]) -> _Familie:
    partijen = frozenset(stap.partij for u in uitkomsten for stap in u.stappen) | {u.partij for u in uitkomsten}
    kaal = _Familie(frozenset(), frozenset(), partijen - {GEZAMENLIJK})
    met_som = any(u.partij == GEZAMENLIJK for u in uitkomsten)
    zonder_partijen, zonder_som = set[int](), set[int]()
    for u in uitkomsten:
        if u.jaar is None:
            continue
        som = u.partij == GEZAMENLIJK or not met_som
        sommen = [*_sommen(u), *_sinds(u, eerder)]
        if som and _klein(sommen, grens):
            zonder_som.add(u.jaar)
        if _klein(_delen(u), grens) or (not som and _klein(sommen, grens)):
            zonder_partijen.add(u.jaar)
    zonder_som |= _erna(uitkomsten, zonder_som)
    return replace(kaal, zonder_partijen=frozenset(zonder_partijen), zonder_som=frozenset(zonder_som))


def _erna(uitkomsten: Sequence[Uitkomst], zonder_som: Collection[int]) -> set[int]:
    """The later years of a count of persons: what was left of a year that is not shown goes on in them."""
    jaren = {u.jaar for u in uitkomsten if u.jaar is not None and u.eenheid == "personen"}
    return {jaar for jaar in jaren if zonder_som and jaar > min(zonder_som)}


def _sinds(u: Uitkomst, eerder: Sequence[Uitkomst]) -> list[Decimal]:
    """How many came since earlier packs told the same period while it went on, and how many were left since."""
    nu, over = u.teller, _rest(u)
    toen = [e for e in eerder if e.sleutel == u.sleutel and e.teller is not None]
    tellers = [nu - e.teller for e in toen if nu is not None and e.teller is not None]
    return [*tellers, *(over - rest for e in toen if over is not None and (rest := _rest(e)) is not None)]


def _klein(tellingen: Sequence[Decimal], grens: int) -> bool:
    return any(0 < telling < grens for telling in tellingen)


def _delen(u: Uitkomst) -> list[Decimal]:
    """What single parties add to a share, in homes."""
    if u.eenheid != "aandeel" or u.noemer is None:
        return []
    return [round(stap.waarde * u.noemer, 6) for stap in u.stappen if stap.partij != GEZAMENLIJK]


def _sommen(u: Uitkomst) -> list[Decimal]:
    """The counts of people that a figure tells itself: of a share its teller, that per half-year, and what is left."""
    if u.eenheid == "personen":
        return [u.lijnen[naam] for naam in _LIJNEN if naam in u.lijnen]
    teller = [] if u.teller is None else [u.teller]
    if u.eenheid != "aandeel" or u.noemer is None:
        return teller
    per_deel: dict[str, Decimal] = {}
    for stap in u.stappen:
        per_deel[stap.naam] = per_deel.get(stap.naam, Decimal(0)) + round(stap.waarde * u.noemer, 6)
    return [*teller, *per_deel.values(), *_resten(u, per_deel)]


def _rest(u: Uitkomst) -> Decimal | None:
    """What a share leaves: how many of the noemer are not in the teller."""
    return None if u.eenheid != "aandeel" or u.teller is None or u.noemer is None else u.noemer - u.teller


def _resten(u: Uitkomst, per_deel: Mapping[str, Decimal]) -> list[Decimal]:
    """What a share leaves, of the whole and of each half-year of which a line tells the share."""
    over = _rest(u)
    if over is None:
        return []
    aandelen = {naam: u.lijnen.get(_HALFJAARLIJNEN.get(naam, "")) for naam in per_deel}
    resten = [round(per_deel[naam] / aandeel, 6) - per_deel[naam] for naam, aandeel in aandelen.items() if aandeel]
    return [over, *resten, over - sum(resten)]  # the last: of a half-year of which the share is 0, or not told
