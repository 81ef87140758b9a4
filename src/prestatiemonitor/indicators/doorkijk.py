"""The outlook after the agreement: new homes that prognose or hard plans bring, against what a table foresees."""

from datetime import date
from decimal import Decimal

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.groeigaten import niet_gemeld, zonder_verwachting
from prestatiemonitor.indicators.groeiuitkomst import Vraag, al_gebouwd
from prestatiemonitor.indicators.oordelen import oordeel_minimum
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Oordeel, Stap, Uitkomst
from prestatiemonitor.indicators.woorden import getal, in_periode, leesbaar, opsomming, periode, woningen
from prestatiemonitor.indicators.zinnen import OORDEELWOORDEN, onvolledig

NIEUWBOUW = ("nieuwbouw",)


def doorkijk_uitkomsten(indicator: str, segment: str, groei: Groei) -> list[Uitkomst]:
    """One Uitkomst per party: the new homes of `segment` over the years of the norm `indicator`, against its table."""
    norm = groei.moment.afspraken.normen.get(indicator)
    tabel = norm.plaats if norm else ""
    vraag = Vraag(indicator, leesbaar(segment), leesbaar(tabel))
    return [_doorkijk(groei, vraag, tabel, partij) for partij in (GEZAMENLIJK, *groei.corporaties)]


def _doorkijk(groei: Groei, vraag: Vraag, tabel: str, partij: str) -> Uitkomst:
    afspraken, namen = groei.moment.afspraken, groei.achter(partij)
    norm, jaren = afspraken.normen.get(vraag.indicator), groei.moment.jaren
    erna = (jaren[-1] + 1, jaren[-1] + len(jaren))  # without a norm, as many years after the agreement as it has itself
    van, tot = (norm.periode if norm else None) or erna
    waarde_norm = norm.value_on(date(tot, 12, 31), partij) if norm else None
    stappen = _stappen(groei, namen, van, tot)
    verwacht = sum((stap.waarde for stap in stappen), Decimal(0)) if stappen else None
    zacht = [b for naam in namen if (b := groei.uit_plannen(naam, van, tot, "zacht", NIEUWBOUW)) is not None]
    hoogste = None if verwacht is None else verwacht + sum(zacht)
    beslist = waarde_norm is None or hoogste is None or hoogste + groei.misschien(partij, van, tot) < waarde_norm
    gerealiseerd = groei.gerealiseerd(namen, van, tot).get("nieuwbouw")
    oordeel = oordeel_minimum(
        waarde_norm,
        None if gerealiseerd is None else Decimal(gerealiseerd),
        compleet=groei.moment.compleet(tot),
        verwacht=verwacht,
        met_zacht=hoogste if zacht else None,
        volledig=(groei.moment.compleet(tot) or beslist)
        and not zonder_verwachting(groei, namen, van, tot)
        and not niet_gemeld(groei, namen, van, tot, alleen_hele_jaren=True),
    )
    lijnen = {"zachte_plannen": Decimal(sum(zacht))} if zacht else {}
    netto = groei.verwachting(namen, van, tot)
    lijnen |= {} if netto is None else {"verwachting_netto": Decimal(netto)}
    lijnen |= {} if waarde_norm is None else {tabel: waarde_norm}
    gesteld = afspraken.tabellen[tabel].gesteld_totaal.doorkijk if tabel in afspraken.tabellen else None
    if partij == GEZAMENLIJK and gesteld is not None and gesteld != waarde_norm:
        lijnen[f"gesteld_in_{tabel}"] = Decimal(gesteld)
    return Uitkomst(
        indicator=vraag.indicator,
        partij=partij,
        jaar=None,
        periode=periode(van, tot),
        waarde=verwacht,
        eenheid="woningen",
        oordeel=oordeel,
        zin=_zin(oordeel, vraag, partij, in_periode(van, tot), verwacht, waarde_norm),
        norm=waarde_norm,
        onvolledig=onvolledig(_ontbreekt(groei, vraag, namen, van, tot)),
        stappen=stappen,
        bronnen=groei.bronnen(namen, van, tot),
        lijnen=lijnen,
    )


def _stappen(groei: Groei, namen: tuple[str, ...], van: int, tot: int) -> tuple[Stap, ...]:
    stappen = []
    for naam in namen:
        jaarschijf = groei.verwachting([naam], van, tot, NIEUWBOUW)
        if jaarschijf is not None:
            stappen.append(Stap("prognose", Decimal(jaarschijf), partij=naam))
        hard = groei.uit_plannen(naam, van, tot, "hard", NIEUWBOUW)
        if hard or (hard is not None and jaarschijf is None):
            stappen.append(Stap("harde plannen", Decimal(hard), partij=naam))
    return tuple(stappen)


def _ontbreekt(groei: Groei, vraag: Vraag, namen: tuple[str, ...], van: int, tot: int) -> list[str]:
    zinnen = []
    if mist := niet_gemeld(groei, namen, van, tot, alleen_hele_jaren=True):
        zinnen.append(f"Geen realisatie aangeleverd: {opsomming(mist)}.")
    if mist := zonder_verwachting(groei, namen, van, tot):
        zinnen.append(f"Geen prognose van de nieuwbouw en geen planmonitor: {opsomming(mist)}.")
    zinnen += [*groei.voorraad.verschillen(namen, van, tot), *groei.voorraad.opmerkingen]
    if groei.plannen is not None:
        ook = ("",) if len(namen) > 1 else ()
        zinnen += groei.plannen.niet_toe_te_delen((*namen, *ook), van, tot, lambda n: woningen(n, vraag.soort))
        zinnen += al_gebouwd(groei, namen, van, tot)
        zinnen += groei.plannen.opmerkingen if ook else ()
    return zinnen


def _zin(
    oordeel: Oordeel, vraag: Vraag, partij: str, wanneer: str, verwacht: Decimal | None, norm: Decimal | None
) -> str:
    kop = OORDEELWOORDEN[oordeel]
    wanneer += "" if partij == GEZAMENLIJK else f" bij {partij}"
    if verwacht is None or oordeel is Oordeel.GEEN_GEGEVENS:
        bekend = "" if verwacht is None else f"; bekend is {woningen(verwacht, vraag.soort)}"
        return f"{kop}: over de nieuwbouw {wanneer} is te weinig aangeleverd voor een oordeel{bekend}."
    wat = f"{woningen(verwacht, vraag.soort)} nieuwbouw verwacht {wanneer}"
    return f"{kop}: {wat}{f', tegen {getal(norm)} in {vraag.normnaam}' if norm is not None else ', zonder norm'}."
