"""The indicator aandeel_urgent: which share of the homes that came free went to urgent groups."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.oordelen import oordeel_maximum
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.toewijzing import Corporatiejaar, Deel, lees_toewijzingen, onbruikbaar
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Bronregels, Stap, Uitkomst
from prestatiemonitor.indicators.urgentezin import Urgentefeiten, urgentezin
from prestatiemonitor.indicators.woorden import HALFJAARNAAM, getal, opsomming
from prestatiemonitor.indicators.zinnen import onvolledig
from prestatiemonitor.tables.waarden import HALFJAAR


@indicator(
    titel="Aandeel toewijzingen aan urgente groepen",
    afspraak="9",
    eenheid="aandeel",
    norm="aandeel_urgent",
    pagina="urgente_toewijzing",
)
def aandeel_urgent(toewijzingen: pd.DataFrame, moment: Moment) -> list[Uitkomst]:
    """Welk deel van de vrijgekomen woningen naar urgente groepen ging.

    Alle toewijzingen aan urgenten van de corporaties samen, gedeeld door alle woningen die vrijkwamen (mutaties, zonder
    eerste verhuur van nieuwbouw), per kalenderjaar. De norm is een maximum voor de corporaties samen; per corporatie en
    per halfjaar staat het aandeel erbij. Waar het aantal vrijgekomen woningen ontbreekt, is het totaal aan toewijzingen
    de noemer, en dat staat dan bij 'onvolledig'.

    Of statushouders meetellen is een instelling; het aandeel met en zonder hen staat er allebei. Zolang het jaar loopt,
    is een aandeel tot aan de risicogrens op koers en daarboven een risico. Is het maximum overschreden, dan zoeken
    gemeente en corporaties volgens afspraak 9 samen naar alternatieven.
    """
    cijfers = lees_toewijzingen(toewijzingen)
    jaren = {jaar for jaar in moment.jaren if jaar <= moment.peildatum.year} | {jaar for jaar, _ in cijfers}
    namen = [*moment.corporaties, *sorted({naam for _, naam in cijfers} - set(moment.corporaties))]
    leeg = onbruikbaar(toewijzingen)
    extra = [f"Regels zonder jaar of aantal tellen niet mee ({getal(leeg)})."] if leeg else []
    return [
        _uitkomst(moment, jaar, partij, {naam: cijfers.get((jaar, naam)) for naam in achter}, extra)
        for jaar in sorted(jaren or {moment.peildatum.year})
        for partij, achter in [(GEZAMENLIJK, namen), *((naam, [naam]) for naam in namen)]
    ]


def _uitkomst(
    moment: Moment, jaar: int, partij: str, cijfers: Mapping[str, Corporatiejaar | None], extra: Sequence[str]
) -> Uitkomst:
    mee = moment.instellingen.statushouders_tellen_mee
    delen = [deel for cijfer in cijfers.values() if cijfer for deel in cijfer.delen if deel.bekend]
    teller, noemer = _som(delen, mee), sum(deel.noemer or 0 for deel in delen)
    aandeel = Decimal(teller) / noemer if noemer else None
    norm = moment.norm("aandeel_urgent", jaar, partij)
    mist = _niet_gemeld(moment, jaar, cijfers)
    halve_jaren = [naam for naam, wat in mist.items() if wat and cijfers[naam] is not None]
    oordeel = oordeel_maximum(
        norm,
        Decimal(teller) if delen else None,
        Decimal(noemer),
        compleet=moment.compleet(jaar) and not halve_jaren,
        risico_grens=moment.instellingen.risico_grens,
    )
    lijnen = _lijnen(cijfers, delen, noemer, mee)
    andere = lijnen.get("zonder_statushouders" if mee else "met_statushouders")
    uit_toegewezen = any(deel.uit_toegewezen for deel in delen)
    met_opgave = {deel.corporatie for deel in delen}
    deels = partij == GEZAMENLIJK and any(halve and naam not in met_opgave for naam, halve in mist.items())
    feiten = Urgentefeiten(partij, jaar, teller, noemer, norm, mee, andere, uit_toegewezen, deels)
    regels = sorted(regel for cijfer in cijfers.values() if cijfer for regel in cijfer.regels)
    return Uitkomst(
        indicator="aandeel_urgent",
        afspraak="9",
        partij=partij,
        jaar=jaar,
        periode=str(jaar),
        waarde=aandeel,
        eenheid="aandeel",
        oordeel=oordeel,
        zin=urgentezin(oordeel, feiten),
        teller=Decimal(teller) if delen else None,
        noemer=Decimal(noemer) if delen else None,
        norm=norm,
        onvolledig=onvolledig((*_ontbreekt(jaar, mist, cijfers, delen, mee), *extra)),
        stappen=_stappen(delen, noemer, mee),
        bronnen=(Bronregels("toewijzingen", tuple(regels)),) if regels else (),
        lijnen=lijnen,
    )


def _urgent(deel: Deel, mee: bool) -> int:
    return (deel.urgent or 0) + ((deel.statushouders or 0) if mee else 0)


def _som(delen: Sequence[Deel], mee: bool) -> int:
    return sum(_urgent(deel, mee) for deel in delen)


def _stappen(delen: Sequence[Deel], noemer: int, mee: bool) -> tuple[Stap, ...]:
    """What each corporation (and half-year) adds to the pooled share."""
    if not noemer:
        return ()
    return tuple(
        Stap(HALFJAARNAAM.get(d.halfjaar or "", "hele jaar"), Decimal(_urgent(d, mee)) / noemer, partij=d.corporatie)
        for d in delen
    )


def _lijnen(
    cijfers: Mapping[str, Corporatiejaar | None], delen: Sequence[Deel], noemer: int, mee: bool
) -> dict[str, Decimal]:
    lijnen = {}
    if noemer:
        lijnen["zonder_statushouders"] = Decimal(_som(delen, False)) / noemer
        if any(deel.statushouders is not None for deel in delen):
            lijnen["met_statushouders"] = Decimal(_som(delen, True)) / noemer
    halve = [deel for cijfer in cijfers.values() if cijfer for deel in cijfer.halfjaren if deel.bekend]
    for halfjaar in HALFJAAR:
        van_half = [deel for deel in halve if deel.halfjaar == halfjaar]
        if totaal := sum(deel.noemer or 0 for deel in van_half):
            lijnen[f"halfjaar_{halfjaar}"] = Decimal(_som(van_half, mee)) / totaal
    return lijnen


def _niet_gemeld(moment: Moment, jaar: int, cijfers: Mapping[str, Corporatiejaar | None]) -> dict[str, tuple[str, ...]]:
    """Per corporation the half-years that are over without both an allocation to urgent groups and a noemer."""
    return {
        naam: tuple(
            halfjaar
            for halfjaar in HALFJAAR
            if moment.halfjaar_voorbij(jaar, halfjaar) and (cijfer is None or halfjaar not in cijfer.gemeld)
        )
        for naam, cijfer in cijfers.items()
        if cijfer is not None or naam in moment.corporaties
    }


def _ontbreekt(
    jaar: int,
    mist: Mapping[str, tuple[str, ...]],
    cijfers: Mapping[str, Corporatiejaar | None],
    delen: Sequence[Deel],
    mee: bool,
) -> list[str]:
    wie = [
        f"{naam} ({jaar if len(halve) == len(HALFJAAR) else f'{HALFJAARNAAM[halve[0]]} {jaar}'})"
        for naam, halve in mist.items()
        if halve
    ]
    zinnen = (
        [f"Geen volledige opgave van vrijgekomen en aan urgenten toegewezen woningen: {opsomming(wie)}."] if wie else []
    )
    if vervangen := sorted({deel.corporatie for deel in delen if deel.uit_toegewezen}):
        wat = f"Het aantal vrijgekomen woningen ontbreekt bij {opsomming(vervangen)}"
        zinnen.append(f"{wat}: het totaal aan toewijzingen is de noemer.")
    if zonder := sorted({deel.corporatie for deel in delen if deel.statushouders is None}):
        gevolg = "zij tellen niet mee in het aandeel" if mee else "het aandeel met statushouders is zonder die opgave"
        zinnen.append(f"Statushouders zijn niet apart opgegeven door {opsomming(zonder)}: {gevolg}.")
    for naam, cijfer in cijfers.items():
        for groep, heel, som in cijfer.afwijkingen if cijfer else []:
            wat = f"{naam}, {groep} {jaar}: het jaarcijfer {getal(heel)}"
            zinnen.append(f"{wat} wijkt af van de halfjaren samen ({getal(som)}).")
    return zinnen
