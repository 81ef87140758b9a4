"""What corporations that signed have not delivered of a segment's growth, in phrases that name it."""

from collections.abc import Iterable

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.woorden import HALFJAARNAAM, leesbaar, opsomming
from prestatiemonitor.tables.waarden import HALFJAAR


def zonder_verwachting(groei: Groei, corporaties: Iterable[str], van: int, tot: int) -> list[str]:
    """A phrase per corporation for the unfinished years that neither a prognose nor a planmonitor covers."""
    gevonden = []
    for naam in _partijen(groei, corporaties) if groei.plannen is None else ():
        open_jaren = [jaar for jaar in range(van, tot + 1) if not groei.moment.compleet(jaar)]
        mist = [str(j) for j in open_jaren if not groei.voorspelt(naam, ("nieuwbouw",), j, van, tot)]
        if mist:
            gevonden.append(f"{naam} ({opsomming(mist)})")
    return gevonden


def niet_gemeld(groei: Groei, corporaties: Iterable[str], van: int, tot: int, *, alleen_hele_jaren: bool) -> list[str]:
    """A phrase per corporation and (half-)year that is over without a realisatie."""
    return [
        f"{naam} ({mist})"
        for naam in _partijen(groei, corporaties)
        for jaar in range(van, tot + 1)
        if groei.moment.compleet(jaar) or not alleen_hele_jaren
        if (mist := _mist(groei, naam, jaar, van, tot))
    ]


def _partijen(groei: Groei, corporaties: Iterable[str]) -> list[str]:
    """Of these, the corporations that signed: only they owe the monitor figures."""
    return [naam for naam in corporaties if naam in groei.moment.corporaties]


def _mist(groei: Groei, corporatie: str, jaar: int, van: int, tot: int) -> str:
    """What a corporation owes of a year: all of it, a half, or the mutaties that it expected and did not report."""
    voorbij = [halfjaar for halfjaar in HALFJAAR if groei.moment.halfjaar_voorbij(jaar, halfjaar)]
    gemeld = groei.voorraad.gemeld(corporatie, jaar, van, tot)
    mist = [halfjaar for halfjaar in voorbij if halfjaar not in gemeld]
    if len(mist) == len(HALFJAAR):
        return str(jaar)
    if mist:
        return f"{HALFJAARNAAM[mist[0]]} {jaar}"
    stil = [
        leesbaar(mutatie)
        for mutatie in groei.voorraad.mutaties(corporatie)
        if groei.moment.compleet(jaar)
        and groei.voorraad.geboekt_in("prognose", corporatie, mutatie, jaar, jaar)
        and groei.voorraad.verwacht(corporatie, mutatie, jaar, jaar) is None
        and not any(
            begin <= jaar <= eind for begin, eind in groei.voorraad.geboekt.get((corporatie, mutatie, "realisatie"), {})
        )
    ]
    return f"{opsomming(stil)} {jaar}" if stil else ""
