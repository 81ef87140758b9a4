"""From the growth of a segment to Uitkomsten: one per party and year or period, with its verdict and lines."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.oordelen import oordeel_minimum
from prestatiemonitor.indicators.programma import GEREALISEERD
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Uitkomst
from prestatiemonitor.indicators.woorden import opsomming, periode, woningen
from prestatiemonitor.indicators.zinnen import Groeifeiten, groeizin, onvolledig


@dataclass(frozen=True)
class Vraag:
    """Which growth is asked for: the indicator, its agreement, the kind of homes in words, the name of its norm."""

    indicator: str
    afspraak: str
    soort: str
    normnaam: str = "de norm"


@dataclass(frozen=True)
class Stand:
    """The figures of one party over one year or period, in homes; None is unknown."""

    gerealiseerd: Decimal | None
    verwachting: Decimal | None
    verwacht: Decimal | None
    met_zacht: Decimal | None
    volledig: bool
    compleet: bool

    @property
    def met_plannen(self) -> bool:
        """Whether hard plans stand in for a prognose that was not delivered."""
        return self.verwacht != self.verwachting


def stand(groei: Groei, partij: str, van: int, tot: int) -> Stand:
    """What is realised and expected for a party over the years van–tot."""
    namen = groei.achter(partij)
    delen = groei.gerealiseerd(namen, van, tot)
    verwachting = _decimaal(groei.verwachting(namen, van, tot))
    hard = [bedrag for naam in namen if (bedrag := groei.uit_plannen(naam, van, tot, "hard")) is not None]
    zacht = [bedrag for naam in namen if (bedrag := groei.uit_plannen(naam, van, tot, "zacht")) is not None]
    verwacht = verwachting if not any(hard) else (verwachting or Decimal(0)) + sum(hard)
    elders_voorspeld = groei.ruimer_voorspeld(partij, van, tot)
    if verwacht is None and hard and not elders_voorspeld and not groei.moment.compleet(tot):
        verwacht = Decimal(0)  # a planmonitor without homes in these years says that none are coming
    compleet = groei.moment.compleet(tot)
    volledig = not groei.niet_gemeld(namen, van, tot, alleen_hele_jaren=True)
    return Stand(
        gerealiseerd=Decimal(sum(delen.values())) if delen else None,
        verwachting=verwachting,
        verwacht=verwacht,
        met_zacht=None if verwacht is None or not zacht else verwacht + sum(zacht),
        volledig=volledig and (compleet or not groei.zonder_verwachting(namen, van, tot)),
        compleet=compleet,
    )


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
    hoogste = nu.verwacht if nu.met_zacht is None else nu.met_zacht
    open_ = groei.misschien(partij, van, tot) + groei.ruimer_voorspeld(partij, van, tot)
    beslist = norm is None or hoogste is None or hoogste + open_ < norm
    oordeel = oordeel_minimum(
        norm,
        nu.gerealiseerd,
        compleet=nu.compleet,
        verwacht=nu.verwacht,
        met_zacht=nu.met_zacht,
        volledig=nu.volledig and (nu.compleet or beslist),
    )
    feiten = Groeifeiten(
        partij, van, tot, vraag.soort, nu.gerealiseerd, norm, nu.verwacht, nu.met_zacht, vraag.normnaam, nu.met_plannen
    )
    return Uitkomst(
        indicator=vraag.indicator,
        afspraak=vraag.afspraak,
        partij=partij,
        jaar=van if van == tot else None,
        periode=periode(van, tot),
        waarde=nu.gerealiseerd,
        eenheid="woningen",
        oordeel=oordeel,
        zin=groeizin(oordeel, feiten),
        norm=norm,
        onvolledig=onvolledig((*_ontbreekt(groei, vraag, partij, van, tot), *opmerkingen)),
        stappen=groei.stappen(namen, van, tot, partij),
        bronnen=groei.bronnen(namen, van, tot),
        lijnen={**_lijnen(groei, nu, partij, van, tot), **(lijnen or {})},
    )


def jaren_met_gegevens(groei: Groei) -> tuple[int, ...]:
    """The years of the agreement and every other year that has a row of its own in the jaarschijf."""
    return tuple(sorted({*groei.moment.jaren, *groei.voorraad.jaren}))


def _lijnen(groei: Groei, nu: Stand, partij: str, van: int, tot: int) -> dict[str, Decimal]:
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
    namen, zinnen = groei.achter(partij), []
    if mist := groei.niet_gemeld(namen, van, tot, alleen_hele_jaren=False):
        zinnen.append(f"Geen realisatie aangeleverd: {opsomming(mist)}.")
    if mist := groei.zonder_verwachting(namen, van, tot):
        zinnen.append(f"Geen prognose van de nieuwbouw en geen planmonitor: {opsomming(mist)}.")
    elif groei.plannen is None and not groei.moment.compleet(tot):
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
        zinnen += groei.plannen.opmerkingen if partij == GEZAMENLIJK else ()
    return zinnen


def _decimaal(bedrag: int | None) -> Decimal | None:
    return None if bedrag is None else Decimal(bedrag)
