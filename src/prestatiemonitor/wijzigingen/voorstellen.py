"""Plans of two lists that may be the same homes under another name, for a person to confirm."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.wijzigingen.gelijkenis import Paar, gelijkste_paren
from prestatiemonitor.wijzigingen.koppelen import Koppeling, Plangroep
from prestatiemonitor.wijzigingen.toestand import Planbeeld


@dataclass(frozen=True)
class Voorstel:
    """Plans that may be the same under another name, for a person to confirm; `gelijkenis` is 0–100."""

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
    afgewezen: Collection[tuple[tuple[str, ...], tuple[str, ...]]] = (),
) -> list[Voorstel]:
    """Plans that vanished beside plans that came, where name, kern and numbers say that they may be the same homes.

    First plans that were split or joined, whose homes together are those of the other; then pairs, the likest first,
    each plan once. What a person said are other plans (`afgewezen`: those before and those after) is not proposed.
    """
    groepen = [*groepen]
    weg = [groep.oud[0] for groep in groepen if groep.verband == "verdwenen"]
    erbij = [groep.nieuw[0] for groep in groepen if groep.verband == "nieuw"]
    uit = [v for v in _delen(oud, nieuw, groepen, weg, erbij) if (v.oud, v.nieuw) not in afgewezen]
    gehad = ({s for voorstel in uit for s in voorstel.oud}, {s for voorstel in uit for s in voorstel.nieuw})
    paren = gelijkste_paren(
        [oud[s] for s in weg if s not in gehad[0]],
        [nieuw[s] for s in erbij if s not in gehad[1]],
        {(een[0], ander[0]) for een, ander in afgewezen if len(een) == len(ander) == 1},
    )
    return uit + [_voorstel(paar) for paar in paren]


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
        reden = f"samen hebben zij de {geheel.bouw} woningen van dit plan"
        yield Voorstel((geheel.sleutel,), tuple(plan.sleutel for plan in delen), 100, reden)
    groter = [s for s in gelijk if nieuw[s].bouw > oud[s].bouw]
    for geheel, delen in _opgedeeld([nieuw[s] for s in (*erbij, *groter)], oud, weg):
        reden = f"samen hadden zij de {geheel.bouw} woningen van dit plan"
        yield Voorstel(tuple(plan.sleutel for plan in delen), (geheel.sleutel,), 100, reden)


def _opgedeeld(
    gehelen: Iterable[Planbeeld], andere: Mapping[str, Planbeeld], los: Iterable[str]
) -> Iterator[tuple[Planbeeld, list[Planbeeld]]]:
    """Plans of one list beside those of the other that begin with their name and have their homes together.

    The plan with the same key is one of them where there is one; each loose plan is a part of one only.
    """
    per_begin: dict[tuple[str, ...], list[Planbeeld]] = defaultdict(list)
    for plan in (andere[sleutel] for sleutel in los):
        woorden = tuple(plat(plan.naam).split()) if plan.bouw else ()
        for aantal in range(1, len(woorden) + 1):
            per_begin[woorden[:aantal]].append(plan)
    gehad = set[str]()
    for geheel in gehelen:
        begin, kern = tuple(plat(geheel.naam).split()), plat(geheel.kern)
        delen = [
            plan for plan in per_begin.get(begin, ()) if plat(plan.kern) in (kern, "") and plan.sleutel not in gehad
        ]
        zelf = [andere[geheel.sleutel]] if geheel.sleutel in andere else []
        if len(zelf) + len(delen) > 1 and 0 < geheel.bouw == sum(plan.bouw for plan in (*zelf, *delen)):
            gehad |= {plan.sleutel for plan in delen}
            yield geheel, [*zelf, *delen]
