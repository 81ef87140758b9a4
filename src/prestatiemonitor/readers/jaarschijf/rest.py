"""What is left of all allocations beside the groups that a sheet calls parts: of ‘Totaal 42, waarvan urgent 10’ 32."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.jaarschijf.cijfer import Cijfer, Getal
from prestatiemonitor.readers.jaarschijf.sleutels import past_bij


def neem_rest(gehelen: Sequence[Getal], groepen: Sequence[Getal], meld: Callable[..., None]) -> list[Getal]:
    """For each number of all allocations that is more than its parts the rest, without a group.

    Only where all groups beside it say that they are a part: else the others may be missing, or the number is wrong.
    """
    uit: list[Getal] = []
    for geheel in gehelen:
        c = geheel.cijfer
        delen = [g for g in groepen if _telt_bij(c, g.cijfer)]
        samen = sum(g.waarde for g in delen)
        if c.cumulatief or c.als_totaal or not delen or samen >= geheel.waarde:
            continue
        if not all(g.cijfer.waarvan and g.cijfer.groep for g in delen):
            continue
        rest = geheel.waarde - samen
        meld(ms.TOEWIJZINGEN_REST, c, gevonden=c.label, aantal=f"{geheel.waarde:g}", rest=f"{rest:g}")
        uit.append(replace(geheel, cijfer=replace(c, totaal=False), waarde=rest, eraf=samen))
    return uit


def _telt_bij(geheel: Cijfer, deel: Cijfer) -> bool:
    """Whether a figure is a group of these allocations, in the same column or on the same row."""
    alles = geheel.post == "toegewezen" and geheel.groep is None and geheel.maat is None
    naast = geheel.kolom == deel.kolom or geheel.rij == deel.rij
    return alles and naast and past_bij(geheel, deel) and geheel.deel == deel.deel
