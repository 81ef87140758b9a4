"""Several lists of plans in one workbook: parts of one list that are read together, or versions of which one counts."""

from collections.abc import Sequence
from itertools import combinations

from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.herkenning import herkenning


def zijn_delen(lijsten: Sequence[tuple[Plankolommen, Planregels]]) -> bool:
    """Whether these lists are parts of one: assigned as such, or each calls itself another part.

    Lists that call themselves a version are not, nor are those that give the same field with the same value; on one
    sheet it is enough that they have no plan in common.
    """
    kolommen = [deel for deel, _ in lijsten]
    if all(deel.onderdeel for deel in kolommen):
        return True
    if any(is_versie(deel) for deel in kolommen):
        return False
    namen = [plannen_van(*lijst) for lijst in lijsten]
    apart = all(not (a & b) for a, b in combinations(namen, 2))
    if apart and len({deel.blad.plaats(deel.koppen.rij, 0)[0] for deel in kolommen}) == 1:
        return True
    gedeeld = set.intersection(*({*deel.geldt} for deel in kolommen))
    return any(len({deel.geldt[veld] for deel in kolommen}) == len(kolommen) for veld in gedeeld)


def is_versie(kolommen: Plankolommen) -> bool:
    """Whether a sheet calls itself a version of a list."""
    woorden = plat(kolommen.blad.naam).split()
    return bool(herkenning().versiewoorden.intersection(woorden))


def plannen_van(kolommen: Plankolommen, regels: Planregels) -> set[tuple[str, ...]]:
    """What tells the plans of a list apart: kern and name, or the code of those without a name."""
    velden = [kolommen.velden[naam] for naam in ("kern", "plan") if naam in kolommen.velden]
    velden = velden if "plan" in kolommen.velden else [kolommen.velden["plan_sleutel"]]
    cellen = kolommen.blad.gelezen
    eigen = kolommen.geldt.get("kern", "") if "kern" not in kolommen.velden else ""
    return {(plat(eigen), *(plat(als_tekst(cellen[rij, k])) for k in velden)) for rij in regels.plannen}
