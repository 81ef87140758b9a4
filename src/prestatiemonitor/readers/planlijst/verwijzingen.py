"""Columns that name the plan of which a row is a part (`Onderdeel van`, `Hoofdplan`): which plan on the list it is."""

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from rapidfuzz import fuzz, process

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


@dataclass
class Verwijzingen:
    """Plans, each with its rows, and which of them say to be a part of which other."""

    plannen: Sequence[Sequence[int]]
    delen: dict[int, set[int]] = field(default_factory=dict)
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
    for kolom in verwijskolommen(kolommen):
        for waarde, leden in _waarden(kolommen, plannen, kolom).items():
            bedoeld = index.get(_sleutel(waarde), set())
            if not bedoeld:
                _zoek_verder(kolommen, uit, kolom, waarde, leden)
            for lid in leden:
                mogelijk = _van_lid(lid, leden, bedoeld, kernen)
                for plan in mogelijk:
                    uit.delen.setdefault(plan, set()).add(lid)
                uit.onzeker |= mogelijk if len(mogelijk) > 1 else set()
    uit.delen = {plan: _directe(uit.delen, delen) for plan, delen in uit.delen.items()}
    return uit


def _van_lid(lid: int, leden: Set[int], bedoeld: Set[int], kernen: Sequence[str | None]) -> set[int]:
    """Of the plans of a name those that a part can mean: not the parts that are called so too, and in its own kern."""
    mogelijk = bedoeld - leden or (bedoeld if len(bedoeld) == 1 else set())
    zelfde = {plan for plan in mogelijk if kernen[plan] and kernen[plan] == kernen[lid]}
    return set(zelfde or mogelijk) - {lid}


def _directe(alle: Mapping[int, set[int]], delen: set[int]) -> set[int]:
    """Parts without those that are a part of another part as well: a list can give every level its own column."""
    return {deel for deel in delen if not any(deel in alle.get(ander, ()) for ander in delen - {deel})}


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


def _zoek_verder(kolommen: Plankolommen, uit: Verwijzingen, kolom: int, waarde: str, leden: set[int]) -> None:
    """Note plans with nearly the name that was given, and numbers that nobody has."""
    naam, kort = kolommen.velden.get("plan"), _kort(waarde)
    if kolommen.duidingen[kolom].naam != HOOFDPLAN:
        return
    if plat(waarde).isdigit():
        uit.onbekend.setdefault(kolom, []).append(waarde)
        return
    if naam is None or not kort:
        return
    namen = [_kort(als_tekst(kolommen.blad.gelezen[rijen[0], naam])) for rijen in uit.plannen]
    for ander, _, plan in process.extract(kort, namen, scorer=fuzz.ratio, score_cutoff=_LIJKT, limit=None):
        if plan not in leden and not (_cijfers(kort) and _cijfers(ander) and _cijfers(kort) != _cijfers(ander)):
            uit.lijkt[plan] = (waarde, leden)


@lru_cache(maxsize=16_384)
def _kort(naam: str) -> str:
    """A name without the words around it that say nothing."""
    return " ".join(woord for woord in plat(naam).split() if woord not in rijwoorden()["rond_plannaam"])


def _cijfers(naam: str) -> list[str]:
    """The numbers in a name: `fase 1` is not `fase 2`."""
    return [deel for deel in naam.split() if any(map(str.isdigit, deel))]
