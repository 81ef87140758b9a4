"""The outlook after the agreement: new homes that prognose or hard plans bring, against what a table foresees."""

from dataclasses import dataclass
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


@dataclass(frozen=True)
class _Blik:
    """The years after the agreement for one party: its norm, what is expected of whom, and the homes in soft plans.

    `zwijgt` names the corporations whose homes the norm counts on and of which nothing is known.
    """

    partij: str
    van: int
    tot: int
    norm: Decimal | None
    stappen: tuple[Stap, ...]
    zacht: Decimal | None
    zwijgt: tuple[str, ...]

    @property
    def verwacht(self) -> Decimal | None:
        return sum((stap.waarde for stap in self.stappen), Decimal(0)) if self.stappen else None

    @property
    def met_zacht(self) -> Decimal | None:
        return None if self.verwacht is None or self.zacht is None else self.verwacht + self.zacht


def _doorkijk(groei: Groei, vraag: Vraag, tabel: str, partij: str) -> Uitkomst:
    blik, namen = _blik(groei, vraag, partij), groei.achter(partij)
    van, tot = blik.van, blik.tot
    oordeel = _oordeel(groei, blik)
    return Uitkomst(
        indicator=vraag.indicator,
        partij=partij,
        jaar=None,
        periode=periode(van, tot),
        waarde=blik.verwacht,
        eenheid="woningen",
        oordeel=oordeel,
        zin=_zin(oordeel, vraag, partij, in_periode(van, tot), blik.verwacht, blik.norm),
        norm=blik.norm,
        onvolledig=onvolledig(_ontbreekt(groei, vraag, blik)),
        stappen=blik.stappen,
        bronnen=groei.bronnen(namen, van, tot),
        lijnen=_lijnen(groei, tabel, blik),
    )


def _blik(groei: Groei, vraag: Vraag, partij: str) -> _Blik:
    norm, jaren = groei.moment.afspraken.normen.get(vraag.indicator), groei.moment.jaren
    erna = (jaren[-1] + 1, jaren[-1] + len(jaren))  # without a norm, as many years after the agreement as it has itself
    van, tot = (norm.periode if norm else None) or erna
    namen, einde = groei.achter(partij), date(tot, 12, 31)
    stappen = _stappen(groei, namen, van, tot)
    zacht = [b for naam in namen if (b := groei.uit_plannen(naam, van, tot, "zacht", NIEUWBOUW)) is not None]
    ondertekend = [naam for naam in namen if naam in groei.moment.corporaties]
    gerekend_op = [naam for naam in ondertekend if norm and norm.value_on(einde, naam) is not None] or ondertekend
    return _Blik(
        partij,
        van,
        tot,
        groei.moment.norm(vraag.indicator, tot, partij),
        stappen,
        Decimal(sum(zacht)) if zacht else None,
        tuple(naam for naam in gerekend_op if naam not in {stap.partij for stap in stappen}),
    )


def _oordeel(groei: Groei, blik: _Blik) -> Oordeel:
    namen, van, tot = groei.achter(blik.partij), blik.van, blik.tot
    compleet = groei.moment.compleet(tot)
    hoogste = blik.verwacht if blik.met_zacht is None else blik.met_zacht
    misschien = groei.misschien(blik.partij, van, tot)
    beslist = blik.norm is None or hoogste is None or hoogste + misschien < blik.norm
    gerealiseerd = groei.gerealiseerd(namen, van, tot).get("nieuwbouw")
    return oordeel_minimum(
        blik.norm,
        None if gerealiseerd is None else Decimal(gerealiseerd),
        compleet=compleet,
        verwacht=blik.verwacht,
        met_zacht=blik.met_zacht,
        volledig=(compleet or (beslist and not blik.zwijgt))
        and not zonder_verwachting(groei, namen, van, tot)
        and not niet_gemeld(groei, namen, van, tot, alleen_hele_jaren=True, soorten=NIEUWBOUW),
    )


def _lijnen(groei: Groei, tabel: str, blik: _Blik) -> dict[str, Decimal]:
    netto = groei.verwachting(groei.achter(blik.partij), blik.van, blik.tot)
    lijnen = {} if blik.zacht is None else {"zachte_plannen": blik.zacht}
    lijnen |= {} if netto is None else {"verwachting_netto": Decimal(netto)}
    lijnen |= {} if blik.norm is None else {tabel: blik.norm}
    tabellen = groei.moment.afspraken.tabellen
    gesteld = tabellen[tabel].gesteld_totaal.doorkijk if tabel in tabellen else None
    if blik.partij == GEZAMENLIJK and gesteld is not None and gesteld != blik.norm:
        lijnen[f"gesteld_in_{tabel}"] = Decimal(gesteld)
    return lijnen


def _stappen(groei: Groei, namen: tuple[str, ...], van: int, tot: int) -> tuple[Stap, ...]:
    stappen = []
    for naam in namen:
        jaarschijf = groei.verwachting([naam], van, tot, NIEUWBOUW)
        if jaarschijf is not None:
            stappen.append(Stap("prognose", Decimal(jaarschijf), partij=naam))
        hard = groei.uit_plannen(naam, van, tot, "hard", NIEUWBOUW)
        if hard or (hard is not None and jaarschijf is None and groei.plannen_zeggen(naam, van, tot)):
            stappen.append(Stap("harde plannen", Decimal(hard), partij=naam))
    return tuple(stappen)


def _ontbreekt(groei: Groei, vraag: Vraag, blik: _Blik) -> list[str]:
    namen, van, tot, zinnen = groei.achter(blik.partij), blik.van, blik.tot, []
    if mist := niet_gemeld(groei, namen, van, tot, alleen_hele_jaren=True, soorten=NIEUWBOUW):
        zinnen.append(f"Geen realisatie aangeleverd: {opsomming(mist)}.")
    if mist := zonder_verwachting(groei, namen, van, tot):
        zinnen.append(f"Geen prognose van de nieuwbouw en geen planmonitor: {opsomming(mist)}.")
    elif blik.zwijgt and not groei.moment.compleet(tot):
        wat = f"Geen prognose van de nieuwbouw en geen plannen in de planmonitor voor {periode(van, tot)}"
        zinnen.append(f"{wat}: {opsomming(blik.zwijgt)}.")
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
