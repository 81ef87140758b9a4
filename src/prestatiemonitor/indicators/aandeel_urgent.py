"""The indicator aandeel_urgent: which share of the homes that came free went to urgent groups."""

from decimal import Decimal

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.toewijzing import STATUSHOUDERS, URGENT
from prestatiemonitor.indicators.toewijzingsaandeel import Jaaraandeel, Vraag, jaaraandelen
from prestatiemonitor.indicators.uitkomst import Uitkomst
from prestatiemonitor.indicators.urgentezin import Urgentefeiten, urgentezin
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.indicators.zinnen import onvolledig


@indicator(
    titel="Aandeel toewijzingen aan urgente groepen",
    eenheid="aandeel",
    norm="aandeel_urgent",
    pagina="toewijzing",
    mensen="urgenten",
)
def aandeel_urgent(toewijzingen: pd.DataFrame, moment: Moment) -> list[Uitkomst]:
    """Welk deel van de vrijgekomen woningen naar urgente groepen ging.

    Alle toewijzingen aan urgenten van de corporaties samen, gedeeld door alle woningen die vrijkwamen (mutaties, zonder
    eerste verhuur van nieuwbouw), per kalenderjaar. De norm is een maximum voor de corporaties samen; per corporatie en
    per halfjaar staat het aandeel erbij. Waar het aantal vrijgekomen woningen ontbreekt, is het totaal aan toewijzingen
    de noemer, en dat staat dan bij 'onvolledig'.

    Of statushouders meetellen is een instelling; het aandeel met en zonder hen staat er allebei. Zolang het jaar loopt,
    is een aandeel tot aan de risicogrens op koers en daarboven een risico. Ontbreekt van een corporatie een halfjaar
    dat voorbij is, dan staat er het aandeel van wat wel is opgegeven, zonder oordeel. Wat partijen doen als het maximum
    is overschreden, staat bij de norm.
    """
    mee = moment.instellingen.statushouders_tellen_mee
    vraag = Vraag(URGENT, "aandeel_urgent", "aan urgenten toegewezen", (STATUSHOUDERS,), met_statushouders=mee)
    return [_uitkomst(aandeel) for aandeel in jaaraandelen(toewijzingen, moment, vraag)]


def _uitkomst(aandeel: Jaaraandeel) -> Uitkomst:
    mee = aandeel.vraag.met_statushouders
    lijnen = _lijnen(aandeel)
    norm = aandeel.moment.afspraken.normen.get("aandeel_urgent")
    feiten = Urgentefeiten(
        aandeel.partij,
        aandeel.jaar,
        aandeel.teller,
        aandeel.noemer,
        aandeel.norm,
        mee,
        lijnen.get("zonder_statushouders" if mee else "met_statushouders"),
        aandeel.uit_toegewezen,
        aandeel.deels,
        gevolg=(norm.gevolg or "") if norm else "",
        zonder_noemer=aandeel.zonder_noemer,
    )
    return Uitkomst(
        indicator="aandeel_urgent",
        partij=aandeel.partij,
        jaar=aandeel.jaar,
        periode=str(aandeel.jaar),
        waarde=aandeel.waarde,
        eenheid="aandeel",
        oordeel=aandeel.oordeel,
        zin=urgentezin(aandeel.oordeel, feiten),
        teller=Decimal(aandeel.teller) if aandeel.delen else None,
        noemer=Decimal(aandeel.noemer) if aandeel.delen else None,
        norm=aandeel.norm,
        onvolledig=onvolledig((*aandeel.ontbreekt(), _zonder_statushouders(aandeel), *aandeel.afwijkingen())),
        stappen=aandeel.stappen,
        bronnen=aandeel.bronnen,
        lijnen=lijnen,
    )


def _lijnen(aandeel: Jaaraandeel) -> dict[str, Decimal]:
    lijnen = {}
    if noemer := aandeel.noemer:
        lijnen["zonder_statushouders"] = Decimal(aandeel.som(met_statushouders=False)) / noemer
        if any(deel.statushouders is not None for deel in aandeel.delen):
            lijnen["met_statushouders"] = Decimal(aandeel.som(met_statushouders=True)) / noemer
    return lijnen | aandeel.halfjaren


def _zonder_statushouders(aandeel: Jaaraandeel) -> str:
    """That the share counted with statushouders is not all there is, because not everyone gave them apart."""
    mee = aandeel.vraag.met_statushouders
    zonder = sorted({deel.corporatie for deel in aandeel.delen if deel.statushouders is None})
    gevolg = "zij tellen niet mee in het aandeel" if mee else "het aandeel met statushouders is zonder die opgave"
    return f"Statushouders zijn niet apart opgegeven door {opsomming(zonder)}: {gevolg}." if zonder else ""
