"""The homes of a planmonitor that a simulation is about, plan by plan; what cannot be simulated is counted apart."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from prestatiemonitor.vooruitblik.simulatie import Bouwstroom
from prestatiemonitor.wijzigingen import Planbeeld, Toestand

Aanpassing = Callable[[Planbeeld, Toestand, int], tuple[Toestand, float] | None]
"""What of these homes is simulated, and as what; None where they are not."""


@dataclass(frozen=True)
class Stromen:
    """The streams, and how many homes have no year or an open end and so are in none of them."""

    stromen: tuple[Bouwstroom, ...]
    zonder_jaar: int
    open_einde: int


def bouwstromen(
    plannen: Iterable[Planbeeld],
    *,
    eigendom: str = "huur",
    prijsklassen: Iterable[str] = ("sociaal",),
    kansen: Mapping[str, float] | None = None,
    pas_aan: Aanpassing = lambda _, toestand, aantal: (toestand, aantal),
) -> Stromen:
    """Homes of one kind, netto of demolition of that kind, per plan and stadium.

    Homes of a period are spread evenly over its years; those 't/m' a year come in that year. `kansen` are the chances
    that the workbook gives, by plan key. `pas_aan` says per plan what of its homes counts.
    """
    klassen = {*prijsklassen}
    uit: list[Bouwstroom] = []
    zonder = open_ = 0
    for plan in plannen:
        per_stadium: dict[str, dict[int, float]] = {}
        for zoals_opgegeven, opgegeven in plan.woningen.items():
            if zoals_opgegeven.eigendom != eigendom or zoals_opgegeven.prijsklasse not in klassen:
                continue
            if not (telt := pas_aan(plan, zoals_opgegeven, opgegeven)):
                continue
            toestand, aantal = telt
            if not toestand.eerste_jaar:
                zonder += opgegeven
            elif toestand.laatste_jaar is None:
                open_ += opgegeven
            else:
                _spreid(per_stadium.setdefault(toestand.stadium, {}), toestand, aantal)
        eigen = (kansen or {}).get(plan.sleutel)
        uit += [Bouwstroom(plan.sleutel, stadium, jaren, eigen) for stadium, jaren in per_stadium.items()]
    return Stromen(tuple(uit), zonder, open_)


def _spreid(per_jaar: dict[int, float], toestand: Toestand, aantal: float) -> None:
    jaren = range(toestand.eerste_jaar, toestand.tot + 1)
    teken = -1 if toestand.soort == "sloop" else 1
    for jaar in jaren:
        per_jaar[jaar] = per_jaar.get(jaar, 0.0) + teken * aantal / len(jaren)
