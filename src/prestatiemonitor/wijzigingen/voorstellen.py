"""Plans of two lists that may be the same homes under another name, for a person to confirm."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.wijzigingen.gelijkenis import Paar, gelijkste_paren
from prestatiemonitor.wijzigingen.hergebruik import waarom_ander_plan
from prestatiemonitor.wijzigingen.koppelen import Koppeling, Plangroep
from prestatiemonitor.wijzigingen.toestand import Planbeeld

Antwoorden = Collection[tuple[tuple[str, ...], tuple[str, ...]]]
"""What a person answered already: the plans before and those after."""


@dataclass(frozen=True)
class Voorstel:
    """Plans that may be the same under another name, for a person to confirm; `gelijkenis` is 0–100.

    Where the keys on both sides are the same it is the other way round: they may be two plans with one code.
    """

    oud: tuple[str, ...]
    nieuw: tuple[str, ...]
    gelijkenis: int
    reden: str

    @property
    def koppelingen(self) -> tuple[Koppeling, ...]:
        return tuple((oud, nieuw) for oud in self.oud for nieuw in self.nieuw)


def voorstellen(
    oud: Mapping[str, Planbeeld],
    nieuw: Mapping[str, Planbeeld],
    groepen: Iterable[Plangroep],
    beantwoord: Antwoorden = (),
) -> list[Voorstel]:
    """Plans that vanished beside plans that came, where name, kern and numbers say that they may be the same homes.

    First plans of one code that may be two; then those that were split or joined, whose homes together are those of
    the other; then pairs, the likest first, each plan once. What a person answered already (`beantwoord`: the plans
    before and those after) is not proposed.
    """
    groepen = [*groepen]
    weg = [groep.oud[0] for groep in groepen if groep.verband == "verdwenen"]
    erbij = [groep.nieuw[0] for groep in groepen if groep.verband == "nieuw"]
    uit = [*_hergebruikt(oud, nieuw, groepen, beantwoord)]
    gehad = set[str](), set[str]()
    for voorstel in _delen(oud, nieuw, groepen, weg, erbij):
        nog_vrij = gehad[0].isdisjoint(voorstel.oud) and gehad[1].isdisjoint(voorstel.nieuw)
        if nog_vrij and (voorstel.oud, voorstel.nieuw) not in beantwoord:
            uit.append(voorstel)
            gehad[0].update(voorstel.oud)
            gehad[1].update(voorstel.nieuw)
    paren = gelijkste_paren(
        [oud[s] for s in weg if s not in gehad[0]],
        [nieuw[s] for s in erbij if s not in gehad[1]],
        {(een[0], ander[0]) for een, ander in beantwoord if len(een) == len(ander) == 1},
    )
    uit += [_voorstel(paar) for paar in paren]
    gehad = ({s for voorstel in uit for s in voorstel.oud}, {s for voorstel in uit for s in voorstel.nieuw})
    rest = [oud[s] for s in weg if s not in gehad[0]], [nieuw[s] for s in erbij if s not in gehad[1]]
    return uit + list(_verlengd(*rest, beantwoord))


def _hergebruikt(
    oud: Mapping[str, Planbeeld],
    nieuw: Mapping[str, Planbeeld],
    groepen: Iterable[Plangroep],
    beantwoord: Antwoorden,
) -> Iterator[Voorstel]:
    """Plans of one code in both lists that are so unlike that the code may have been used again."""
    for groep in groepen:
        if groep.verband == "gelijk" and (groep.oud, groep.nieuw) not in beantwoord:
            (sleutel,) = groep.oud
            if reden := waarom_ander_plan(oud[sleutel], nieuw[sleutel]):
                yield Voorstel(groep.oud, groep.nieuw, 0, f"de code is gelijk, de naam niet, en {reden}")


def _verlengd(
    weg: Sequence[Planbeeld],
    erbij: Sequence[Planbeeld],
    beantwoord: Antwoorden,
) -> Iterator[Voorstel]:
    """Plans whose name goes on in that of the other, with about as many homes; or that differ in their kern alone."""
    per_begin, gehad = _per_begin(erbij), set[str]()
    for een in weg:
        for ander in per_begin.get(_woorden(een), ()):
            paar = ((een.sleutel,), (ander.sleutel,))
            reden = "" if ander.sleutel in gehad or paar in beantwoord else _waarom(een, ander)
            if reden:
                gehad.add(ander.sleutel)
                yield Voorstel(*paar, 80, f"{reden}; {een.bouw} woningen werden er {ander.bouw}")
                break


def _waarom(een: Planbeeld, ander: Planbeeld) -> str:
    kernen = {plat(plan.kern) for plan in (een, ander)} - {""}
    if len(kernen) <= 1:
        nummer_erbij = _met_cijfer(_woorden(ander)) and not _met_cijfer(_woorden(een))  # a phase: another plan
        gaat_door = _ongeveer(een.bouw, ander.bouw) and not nummer_erbij
        return "de oude naam gaat door in de nieuwe" if gaat_door else ""
    gelijk = _woorden(een) == _woorden(ander) and een.bouw == ander.bouw
    return f"de namen zijn gelijk, de kernen niet ({een.kern} en {ander.kern})" if gelijk else ""


def _met_cijfer(woorden: Iterable[str]) -> bool:
    return any(teken.isdigit() for woord in woorden for teken in woord)


def _ongeveer(aantal: int, ander: int) -> bool:
    """Whether these are the same number of homes but for a tenth, or one home."""
    return min(aantal, ander) > 0 and abs(aantal - ander) <= max(1, max(aantal, ander) // 10)


def _woorden(plan: Planbeeld) -> tuple[str, ...]:
    return tuple(plat(plan.naam).split()) if plan.bouw else ()


def _per_begin(plannen: Iterable[Planbeeld]) -> dict[tuple[str, ...], list[Planbeeld]]:
    """The plans by every beginning of their name, in words."""
    uit: dict[tuple[str, ...], list[Planbeeld]] = defaultdict(list)
    for plan in plannen:
        woorden = _woorden(plan)
        for aantal in range(1, len(woorden) + 1):
            uit[woorden[:aantal]].append(plan)
    return uit


def _voorstel(paar: Paar) -> Voorstel:
    een, ander, gelijkenis = paar
    aantallen = f"{een.bouw} woningen werden er {ander.bouw}"
    reden = f"de namen lijken op elkaar; {aantallen}"
    if een.bouw == ander.bouw:
        reden = f"de namen lijken op elkaar en beide hebben {een.bouw} woningen"
    return Voorstel((een.sleutel,), (ander.sleutel,), gelijkenis, reden)


def _delen(
    oud: Mapping[str, Planbeeld],
    nieuw: Mapping[str, Planbeeld],
    groepen: Sequence[Plangroep],
    weg: Sequence[str],
    erbij: Sequence[str],
) -> Iterator[Voorstel]:
    """Plans that were split over others with their name in it, and the other way round."""
    gelijk = [groep.oud[0] for groep in groepen if groep.verband == "gelijk"]
    kleiner = [s for s in gelijk if nieuw[s].bouw < oud[s].bouw]
    for geheel, delen in _opgedeeld([oud[s] for s in (*weg, *kleiner)], nieuw, erbij):
        reden = f"samen hebben zij {_samen(delen)} woningen, dit plan had er {geheel.bouw}"
        yield Voorstel((geheel.sleutel,), tuple(plan.sleutel for plan in delen), 100, reden)
    groter = [s for s in gelijk if nieuw[s].bouw > oud[s].bouw]
    for geheel, delen in _opgedeeld([nieuw[s] for s in (*erbij, *groter)], oud, weg):
        reden = f"samen hadden zij {_samen(delen)} woningen, dit plan heeft er {geheel.bouw}"
        yield Voorstel(tuple(plan.sleutel for plan in delen), (geheel.sleutel,), 100, reden)


def _opgedeeld(
    gehelen: Iterable[Planbeeld], andere: Mapping[str, Planbeeld], los: Iterable[str]
) -> Iterator[tuple[Planbeeld, list[Planbeeld]]]:
    """Plans of one list beside those of the other that begin with their name and have their homes together.

    The plan with the same key is one of them where there is one; each loose plan is a part of one only.
    """
    losse = [andere[sleutel] for sleutel in los]
    per_begin, per_naam, gehad = _per_begin(losse), defaultdict[tuple[str, ...], list[Planbeeld]](list), set[str]()
    for plan in losse:
        per_naam[_woorden(plan)].append(plan)
    for geheel in gehelen:
        begin, kern = tuple(plat(geheel.naam).split()), plat(geheel.kern)
        genoemd = per_begin.get(begin, []) or _opgesomd(begin, per_naam)
        delen = [plan for plan in genoemd if plat(plan.kern) in (kern, "") and plan.sleutel not in gehad]
        zelf = [andere[geheel.sleutel]] if geheel.sleutel in andere else []
        if len(zelf) + len(delen) > 1 and _ongeveer(geheel.bouw, _samen((*zelf, *delen))):
            gehad |= {plan.sleutel for plan in delen}
            yield geheel, [*zelf, *delen]


def _opgesomd(naam: tuple[str, ...], per_naam: Mapping[tuple[str, ...], Sequence[Planbeeld]]) -> list[Planbeeld]:
    """The plans that a name sums up: 'Samen A' and 'Samen B' in 'Samen A en B'."""
    namen = dict.fromkeys((*naam[:tot], woord) for tot in range(1, len(naam)) for woord in naam[tot:])
    return [plan for een in namen for plan in per_naam.get(een, ())]


def _samen(plannen: Iterable[Planbeeld]) -> int:
    return sum(plan.bouw for plan in plannen)
