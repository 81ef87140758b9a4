"""Columns that name the plan of which a row is a part (`Onderdeel van`, `Hoofdplan`): which plan on the list it is."""

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from rapidfuzz import process

from prestatiemonitor.readers.planlijst.kopwoorden import duid_kop
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijwoorden import rijwoorden
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.herkenning import herkenning

HOOFDPLAN, OVERKOEPELEND = "hoofdplan", "overkoepelend"  # names in plankolommen.toml
_NUMMERS = ("plan_sleutel", "volgnummer")
_NULLEN, _VOOR_CIJFER = re.compile(r"(?<!\d)0+(?=\d)"), re.compile(r"(?<=[a-z]) (?=\d)")
_LIJKT = 85  # percentage of likeness from which two names may be one
_PER_KEER = 500  # names compared at once with all of the list: memory stays small


@dataclass
class Verwijzingen:
    """Plans, each with its rows, and which of them say to be a part of which other."""

    plannen: Sequence[Sequence[int]]
    delen: dict[int, set[int]] = field(default_factory=dict)
    genoemd: set[int] = field(default_factory=set)  # plans that name another, or what they are grouped by
    onzeker: set[int] = field(default_factory=set)  # one of several plans that may be meant
    lijkt: dict[int, tuple[str, set[int]]] = field(default_factory=dict)  # plans with nearly the name that parts give
    onbekend: dict[int, list[str]] = field(default_factory=dict)  # per column the numbers that no plan has

    def bladeren(self, delen: Iterable[int], heeft: Set[int]) -> list[int]:
        """The plans with homes among these, and below those without homes; each once."""
        uit: dict[int, None] = {}
        gezien, open_ = set[int](), list(delen)
        while open_:
            plan = open_.pop()
            if plan in gezien:
                continue
            gezien.add(plan)
            if plan in heeft:
                uit[plan] = None
            else:
                open_ += self.delen.get(plan, ())
        return sorted(uit)


def verwijskolommen(kolommen: Plankolommen) -> list[int]:
    """The columns that name the plan of which a row is a part."""
    return [k for k, d in enumerate(kolommen.duidingen) if d.naam in (HOOFDPLAN, OVERKOEPELEND)]


def verwijst(kolommen: Plankolommen, rijen: Sequence[int]) -> bool:
    """Whether any of these rows names a plan of which it is a part."""
    kolomnummers = verwijskolommen(kolommen)
    return bool(kolomnummers) and bool(kolommen.blad.gevuld[np.ix_(list(rijen), kolomnummers)].any())


def vind_verwijzingen(
    kolommen: Plankolommen, plannen: Sequence[Sequence[int]], kernen: Sequence[str | None]
) -> Verwijzingen:
    """What the columns refer to: the name, the code or the number of another plan; else it is only a grouping."""
    uit, index = Verwijzingen(plannen), _index(kolommen, plannen)
    los: list[tuple[str, set[int]]] = []
    for kolom in verwijskolommen(kolommen):
        for waarde, leden in _waarden(kolommen, plannen, kolom).items():
            bedoeld = index.get(_sleutel(waarde), set())
            uit.genoemd |= leden
            if not bedoeld and kolommen.duidingen[kolom].naam == HOOFDPLAN:
                if plat(waarde).isdigit():
                    uit.onbekend.setdefault(kolom, []).append(waarde)
                    uit.genoemd -= leden
                else:
                    los.append((waarde, leden))
            for lid in leden:
                mogelijk = _van_lid(lid, leden, bedoeld, kernen)
                for plan in mogelijk:
                    uit.delen.setdefault(plan, set()).add(lid)
                uit.onzeker |= mogelijk if len(mogelijk) > 1 else set()
    _zoek_gelijkende(kolommen, uit, los)
    uit.delen = _directe(uit.delen)
    return uit


def genoemd_in(lijst: Plankolommen, rijen: Sequence[int], ander: Plankolommen, andere: Sequence[int]) -> dict[int, int]:
    """Rows of another list that a list names, and not one of its own, each with the first row that does so."""
    plannen, uit = [[rij] for rij in rijen], dict[int, int]()
    eigen, elders = _index(lijst, plannen), _index(ander, [[rij] for rij in andere])
    for kolom in verwijskolommen(lijst):
        for waarde, leden in _waarden(lijst, plannen, kolom).items():
            if _sleutel(waarde) not in eigen:
                uit |= {andere[plan]: rijen[min(leden)] for plan in elders.get(_sleutel(waarde), ())}
    return uit


def _van_lid(lid: int, leden: Set[int], bedoeld: Set[int], kernen: Sequence[str | None]) -> set[int]:
    """Of the plans of a name those that a part can mean: not the parts that are called so too, and in its own kern."""
    mogelijk = bedoeld - leden or (bedoeld if len(bedoeld) == 1 else set())
    zelfde = {plan for plan in mogelijk if kernen[plan] and kernen[plan] == kernen[lid]}
    return set(zelfde or mogelijk) - {lid}


def _directe(alle: Mapping[int, set[int]]) -> dict[int, set[int]]:
    """Parts without those that are a part of another part as well: a list can give every level its own column."""
    boven: dict[int, set[int]] = {}
    for plan, delen in alle.items():
        for deel in delen:
            boven.setdefault(deel, set()).add(plan)
    return {plan: {d for d in delen if not (boven[d] - {d}) & delen} for plan, delen in alle.items()}


def _waarden(kolommen: Plankolommen, plannen: Sequence[Sequence[int]], kolom: int) -> dict[str, set[int]]:
    """The texts of a column with the plans that have them; `nee` is no plan."""
    uit: dict[str, set[int]] = {}
    for plan, rijen in enumerate(plannen):
        for waarde in kolommen.blad.gelezen[list(rijen), kolom].tolist():
            tekst = als_tekst(waarde)
            if not is_leeg(waarde) and plat(tekst) and plat(tekst) not in herkenning().nee:
                uit.setdefault(tekst, set()).add(plan)
    return uit


def _index(kolommen: Plankolommen, plannen: Sequence[Sequence[int]]) -> dict[str, set[int]]:
    """Under everything that a plan is called by (name, code, number, name and code) the plans that are called so."""
    naam = kolommen.velden.get("plan")
    nummers = [k for k, d in enumerate(kolommen.duidingen) if d.naam in _NUMMERS or _heet_nummer(kolommen, k)]
    uit: dict[str, set[int]] = {}
    for plan, rijen in enumerate(plannen):
        for rij in rijen:
            cellen = kolommen.blad.gelezen[rij]
            codes = [als_tekst(cellen[k]) for k in nummers if not is_leeg(cellen[k])]
            namen = [als_tekst(cellen[naam])] if naam is not None and not is_leeg(cellen[naam]) else []
            samen = [f"{een} {ander}" for n in namen for c in codes for een, ander in ((n, c), (c, n))]
            for tekst in (*codes, *namen, *samen):
                uit.setdefault(_sleutel(tekst), set()).add(plan)
    uit.pop("", None)
    return uit


def _heet_nummer(kolommen: Plankolommen, kolom: int) -> bool:
    """Whether a column that another one gives the field of is by its heading a number of the plan too."""
    duiding = kolommen.duidingen[kolom]
    return duiding.soort == "ongebruikt" and duid_kop(kolommen.koppen.teksten[kolom]).naam in _NUMMERS


def _sleutel(tekst: str) -> str:
    """A name or number as it is compared: `007` is `7`, `P-01` is `P1`."""
    return _VOOR_CIJFER.sub("", _NULLEN.sub("", plat(tekst)))


def _zoek_gelijkende(kolommen: Plankolommen, uit: Verwijzingen, los: Sequence[tuple[str, set[int]]]) -> None:
    """Note plans with nearly the name of a plan that is not on the list."""
    kort = [_kort(waarde) for waarde, _ in los]
    if "plan" not in kolommen.velden or not any(kort):
        return
    eerste = [rijen[0] for rijen in uit.plannen]
    namen = [_kort(als_tekst(naam)) for naam in kolommen.blad.gelezen[eerste, kolommen.velden["plan"]].tolist()]
    for begin in range(0, len(kort), _PER_KEER):
        lijkt = process.cdist(kort[begin : begin + _PER_KEER], namen, score_cutoff=_LIJKT, dtype=np.uint8)
        for i, plan in np.argwhere(lijkt).tolist():
            waarde, leden = los[begin + i]
            een, ander = _cijfers(kort[begin + i]), _cijfers(namen[plan])
            if plan not in leden and namen[plan] and not (een and ander and een != ander):
                uit.lijkt[plan] = (waarde, leden)


@lru_cache(maxsize=16_384)
def _kort(naam: str) -> str:
    """A name without the words around it that say nothing."""
    return " ".join(woord for woord in plat(naam).split() if woord not in rijwoorden()["rond_plannaam"])


def _cijfers(naam: str) -> list[str]:
    """The numbers in a name: `fase 1` is not `fase 2`."""
    return [deel for deel in naam.split() if any(map(str.isdigit, deel))]
