"""What corporations that signed have not delivered of a segment's growth, in phrases that name it."""

from collections.abc import Iterable

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.woorden import halfjaren, leesbaar, opsomming
from prestatiemonitor.tables.waarden import MUTATIE, TOEVOEGINGEN

ERBIJ = tuple(mutatie for mutatie in MUTATIE if mutatie in TOEVOEGINGEN or mutatie == "overheveling")
"""What can add to the growth, so that it is not too little without these; overheveling is booked with its own sign."""
ERAF = tuple(mutatie for mutatie in MUTATIE if mutatie not in TOEVOEGINGEN)
"""What can take off the growth, so that it is not enough without these."""


def zonder_verwachting(groei: Groei, corporaties: Iterable[str], van: int, tot: int) -> list[str]:
    """A phrase per corporation for the unfinished years that neither a prognose nor a planmonitor covers."""
    gevonden = []
    for naam in _partijen(groei, corporaties) if groei.plannen is None else ():
        open_jaren = [jaar for jaar in range(van, tot + 1) if not groei.moment.compleet(jaar)]
        mist = [str(j) for j in open_jaren if not groei.voorspelt(naam, ("nieuwbouw",), j, van, tot)]
        if mist:
            gevonden.append(f"{naam} ({opsomming(mist)})")
    return gevonden


def niet_gemeld(
    groei: Groei,
    corporaties: Iterable[str],
    van: int,
    tot: int,
    *,
    alleen_hele_jaren: bool,
    soorten: Iterable[str] = MUTATIE,
) -> list[str]:
    """A phrase per corporation and (half-)year that is over without a realisatie, in all or of one of these kinds."""
    gevraagd = tuple(soorten)
    return [
        f"{naam} ({mist})"
        for naam in _partijen(groei, corporaties)
        for jaar in range(van, tot + 1)
        if groei.moment.compleet(jaar) or not alleen_hele_jaren
        if (mist := _mist(groei, naam, jaar, van, tot, gevraagd))
    ]


def _partijen(groei: Groei, corporaties: Iterable[str]) -> list[str]:
    """Of these, the corporations that signed: only they owe the monitor figures."""
    return [naam for naam in corporaties if naam in groei.moment.corporaties]


def _mist(groei: Groei, corporatie: str, jaar: int, van: int, tot: int, soorten: tuple[str, ...]) -> str:
    """What a corporation owes of a year: all of it, a half, or only the mutaties that it reported in part or expected.

    A kind of change without any row is one that there was none of, if the corporation did report on that half-year.
    """
    moment, voorraad = groei.moment, groei.voorraad
    mist = moment.ontbrekend(jaar, voorraad.gemeld(corporatie, jaar, van, tot))
    gevonden = {halfjaren(mist, jaar): list[str]()} if mist else {}
    for mutatie in voorraad.mutaties(corporatie):
        gemeld = voorraad.gemeld(corporatie, jaar, van, tot, (mutatie,))
        verwacht = moment.compleet(jaar) and voorraad.geboekt_in("prognose", corporatie, mutatie, jaar, jaar)
        stil = [half for half in moment.ontbrekend(jaar, gemeld) if half not in mist]
        if stil and mutatie in soorten and (gemeld or verwacht):
            gevonden.setdefault(halfjaren(stil, jaar), []).append(leesbaar(mutatie))
    return opsomming([f"{opsomming(wat)} {wanneer}".strip() for wanneer, wat in gevonden.items()])
