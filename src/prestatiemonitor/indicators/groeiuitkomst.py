"""From the growth of a segment to Uitkomsten: one per party and year or period, with its verdict and lines."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.groeigaten import niet_gemeld, zonder_verwachting
from prestatiemonitor.indicators.groeistand import Groeistand, groei_oordeel, stand
from prestatiemonitor.indicators.programma import GEREALISEERD
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Stap, Uitkomst
from prestatiemonitor.indicators.woorden import leesbaar, opsomming, periode, woningen
from prestatiemonitor.indicators.zinnen import Groeifeiten, groeizin, onvolledig
from prestatiemonitor.tables.waarden import TOEVOEGINGEN


@dataclass(frozen=True)
class Vraag:
    """Which growth is asked for: the indicator, the kind of homes in words, the name of its norm."""

    indicator: str
    soort: str
    normnaam: str = "de norm"
    zonder_norm: str = ""  # what a figure is told with that has no norm where others of the indicator do


def groei_uitkomst(
    groei: Groei,
    vraag: Vraag,
    partij: str,
    van: int,
    tot: int,
    norm: Decimal | None,
    *,
    lijnen: Mapping[str, Decimal] | None = None,
    opmerkingen: tuple[str, ...] = (),
) -> Uitkomst:
    """The Uitkomst of a party over one year or period: realised as `waarde`, the steps from bruto to netto."""
    nu, namen = stand(groei, partij, van, tot), groei.achter(partij)
    oordeel = groei_oordeel(groei, nu, partij, van, tot, norm)
    return Uitkomst(
        indicator=vraag.indicator,
        partij=partij,
        jaar=van if van == tot else None,
        periode=periode(van, tot),
        waarde=nu.gerealiseerd,
        eenheid="woningen",
        oordeel=oordeel,
        zin=groeizin(oordeel, _feiten(vraag, nu, partij, van, tot, norm)),
        norm=norm,
        onvolledig=onvolledig((*_ontbreekt(groei, vraag, partij, van, tot), *opmerkingen)),
        stappen=_stappen(groei, namen, van, tot, partij),
        bronnen=groei.bronnen(namen, van, tot),
        lijnen={**_lijnen(groei, nu, partij, van, tot), **(lijnen or {})},
    )


def _feiten(vraag: Vraag, nu: Groeistand, partij: str, van: int, tot: int, norm: Decimal | None) -> Groeifeiten:
    return Groeifeiten(
        partij,
        van,
        tot,
        vraag.soort,
        nu.gerealiseerd,
        norm,
        nu.verwacht,
        nu.met_zacht,
        vraag.normnaam,
        nu.met_plannen,
        vraag.zonder_norm,
    )


def jaren_met_gegevens(groei: Groei) -> tuple[int, ...]:
    """The years of the agreement and every other year that has a row of its own in the jaarschijf."""
    return tuple(sorted({*groei.moment.jaren, *groei.voorraad.jaren}))


def _stappen(groei: Groei, corporaties: Iterable[str], van: int, tot: int, partij: str) -> tuple[Stap, ...]:
    """The waterfall of what was realised: additions, `bruto`, withdrawals, `netto`; the parts add up to netto."""
    delen = groei.gerealiseerd(corporaties, van, tot)
    if not delen:
        return ()
    erbij = {m: b for m, b in delen.items() if m in TOEVOEGINGEN or ("overheveling" in m and b > 0)}
    eraf = {m: b for m, b in delen.items() if m not in erbij}
    return (
        *(Stap(leesbaar(m), Decimal(b), partij=partij) for m, b in erbij.items()),
        Stap("bruto", Decimal(sum(erbij.values())), "saldo", partij),
        *(Stap(leesbaar(m), Decimal(b), partij=partij) for m, b in eraf.items()),
        Stap("netto", Decimal(sum(delen.values())), "saldo", partij),
    )


def _lijnen(groei: Groei, nu: Groeistand, partij: str, van: int, tot: int) -> dict[str, Decimal]:
    namen = groei.achter(partij)
    gevonden: dict[str, Decimal | int | None] = {"verwachting": nu.verwachting}
    if nu.met_plannen:
        gevonden["verwacht_met_harde_plannen"] = nu.verwacht
    if groei.plannen is not None:
        if not groei.plannen.alleen_onzeker(van, tot):
            gevonden["harde_plannen"] = groei.harde_plannen(namen, van, tot)
        gevonden["zachte_plannen"] = groei.plannen.nieuwbouw(namen, van, tot, ("zacht",))
        gemeld = [naam for naam in namen if groei.verwachting([naam], van, tot, ("nieuwbouw",)) is not None]
        if gemeld:
            jaarschijf = groei.verwachting(gemeld, van, tot, ("nieuwbouw",)) or 0
            planmonitor = groei.plannen.nieuwbouw(gemeld, van, tot, (GEREALISEERD, "hard"))
            gevonden["jaarschijf_nieuwbouw"], gevonden["planmonitor_nieuwbouw"] = jaarschijf, planmonitor
            gevonden["aansluiting"] = jaarschijf - planmonitor
    return {naam: Decimal(bedrag) for naam, bedrag in gevonden.items() if bedrag is not None}


def _ontbreekt(groei: Groei, vraag: Vraag, partij: str, van: int, tot: int) -> list[str]:
    namen, zinnen, compleet = groei.achter(partij), [], groei.moment.compleet(tot)
    verwacht = groei.verwachting(namen, van, tot) is not None or groei.ruimer_voorspeld(partij, van, tot)
    if mist := niet_gemeld(groei, namen, van, tot, alleen_hele_jaren=False):
        zinnen.append(f"Geen realisatie aangeleverd: {opsomming(mist)}.")
    if mist := zonder_verwachting(groei, namen, van, tot):
        zinnen.append(f"Geen prognose van de nieuwbouw en geen planmonitor: {opsomming(mist)}.")
    elif groei.plannen is not None and not compleet and not verwacht and not groei.heeft_plannen(namen, van, tot):
        zinnen.append(f"Geen prognose en geen plannen in de planmonitor voor {periode(van, tot)}.")
    elif groei.plannen is None and not compleet:
        zinnen.append("Er is geen planmonitor met woningen aangeleverd: zachte plannen zijn niet meegewogen.")
    vreemd = [naam for naam in groei.voorraad.corporaties if naam in namen and naam not in groei.moment.corporaties]
    if vreemd and partij == GEZAMENLIJK:
        zinnen.append(f"Telt mee, maar is geen partij bij de afspraken: {opsomming(vreemd)}.")
    zinnen += [*groei.voorraad.verschillen(namen, van, tot), *groei.voorraad.opmerkingen]
    if groei.plannen is not None:
        ook = ("",) if partij == GEZAMENLIJK else ()
        zinnen += groei.plannen.niet_toe_te_delen((*namen, *ook), van, tot, lambda n: woningen(n, vraag.soort))
        if misschien := groei.misschien(partij, van, tot):
            wat = f"{woningen(misschien)} in plannen zonder corporatie, planstatus, prijsklasse of precies opleverjaar"
            zinnen.append(f"Mogelijk tellen nog mee: {wat}.")
        zinnen += al_gebouwd(groei, namen, van, tot)
        zinnen += groei.plannen.opmerkingen if partij == GEZAMENLIJK else ()
    return zinnen


def al_gebouwd(groei: Groei, namen: Iterable[str], van: int, tot: int) -> list[str]:
    """A sentence on homes in plans that are taken to be those the jaarschijf reports, for want of a mark."""
    if not (aantal := groei.al_gebouwd(namen, van, tot)):
        return []
    gelden = "geldt" if aantal == 1 else "gelden"
    return [f"Niet opgegeven is wat in plannen al klaar is: {woningen(aantal)} in plannen {gelden} als al gebouwd."]
