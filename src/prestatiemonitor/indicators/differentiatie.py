"""The indicator differentiatie: does every plan hold the homes that the verordening asks of it."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.oordelen import oordeel_plannen
from prestatiemonitor.indicators.plantoetsing import Plantoetsing, plantoetsbronnen, plantoetsingen
from prestatiemonitor.indicators.programma import Programma
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Oordeel, Stap, Uitkomst
from prestatiemonitor.indicators.woorden import getal, opsomming, periode, zoveel_plannen
from prestatiemonitor.indicators.zinnen import OORDEELWOORDEN, onvolledig
from prestatiemonitor.verordening import Uitslag, totaalprogramma, van_kracht

UITSLAGEN: Final[tuple[Uitslag, ...]] = ("tekort", "nog_te_bepalen", "voldoet", "niet_van_toepassing")
_HOOGSTENS_GENOEMD: Final = 3
PerUitslag = Mapping[Uitslag, Sequence[Plantoetsing]]


@indicator(titel="Verordening per plan", eenheid="woningen", pagina="verordening")
def differentiatie(plannen: pd.DataFrame, planprogramma: Programma, moment: Moment) -> list[Uitkomst]:
    """Of elk plan de soorten woningen bevat die de verordening van de gemeente vraagt.

    Per plan: geldt de verordening, over hoeveel woningen, hoeveel er van elke soort nodig zijn (op hele woningen
    afgerond, een half naar boven) en hoeveel het plan er heeft. Een plan waarvan te weinig bekend is om dat te zeggen
    is 'nog te bepalen', niet gezakt. {niet_mee}Of een plan afwijkt van het geldende bestemmingsplan staat niet in de
    planmonitor: elk plan is getoetst alsof dat zo is.

    De waarde is het aantal woningen dat in alle plannen samen zeker tekortkomt; een overschot in het ene plan maakt een
    tekort in het andere niet goed. Een tekort in een gebouwd plan is niet behaald, in een hard plan niet op koers, in
    een zacht plan een risico. Een plan dat voor de looptijd van de afspraken al was opgeleverd, telt niet mee.
    """
    alle = plantoetsingen(plannen, planprogramma, moment)
    getoetst = [plan for plan in alle if not plan.van_ervoor]
    verordening = moment.afspraken.verordening
    geldig = van_kracht(verordening, moment.peildatum)
    per_uitslag: PerUitslag = {naam: [plan for plan in getoetst if plan.uitslag == naam] for naam in UITSLAGEN}
    oordeel = _oordeel(per_uitslag, geldig, len(getoetst))
    bekend = geldig and (per_uitslag["voldoet"] or per_uitslag["tekort"])
    tekort = Decimal(sum(plan.tekort for plan in getoetst))
    zin = _zin(oordeel, per_uitslag, len(getoetst), geldig, verordening.naam)
    if ervoor := len(alle) - len(getoetst):
        zin += f"; {zoveel_plannen(ervoor)} van vóór {moment.jaren[0]} {'telt' if ervoor == 1 else 'tellen'} niet mee"
    return [
        Uitkomst(
            indicator="differentiatie",
            partij=GEZAMENLIJK,
            jaar=None,
            periode=periode(moment.jaren[0], moment.jaren[-1]),
            waarde=tekort if bekend else None,
            eenheid="woningen",
            oordeel=oordeel,
            zin=f"{zin}.",
            onvolledig=onvolledig((*(_mist(getoetst) if geldig else ()), *planprogramma.opmerkingen)),
            stappen=tuple(Stap(p.naam, Decimal(p.tekort), p.uitslag) for p in getoetst) if geldig else (),
            bronnen=plantoetsbronnen(getoetst, planprogramma),
            lijnen=_lijnen(getoetst, per_uitslag, moment) if geldig and getoetst else {},
        )
    ]


def _oordeel(per_uitslag: PerUitslag, geldig: bool, aantal: int) -> Oordeel:
    if not aantal:
        return Oordeel.GEEN_GEGEVENS
    if not geldig:
        return Oordeel.GEEN_NORM
    voldoet, tekort = ({plan.stadium for plan in per_uitslag[naam]} for naam in ("voldoet", "tekort"))
    oordeel = oordeel_plannen(voldoet, tekort)
    return Oordeel.OP_KOERS if oordeel is Oordeel.BEHAALD and per_uitslag["nog_te_bepalen"] else oordeel


def _zin(oordeel: Oordeel, per_uitslag: PerUitslag, aantal: int, geldig: bool, naam: str) -> str:
    kop = OORDEELWOORDEN[oordeel]
    if not aantal:
        return f"{kop}: er valt niets te toetsen, want er zijn geen plannen"
    if not geldig:
        return f"{kop}: van de {naam} zijn op deze peildatum geen regels van kracht"
    tekort, open_, voldoet, vrij = (per_uitslag[uitslag] for uitslag in UITSLAGEN)
    delen = []
    if voldoet or tekort:
        delen.append(
            f"{getal(len(voldoet))} van de {getal(aantal)} plannen {'voldoet' if len(voldoet) == 1 else 'voldoen'}"
        )
    if tekort:
        meest = sorted(tekort, key=lambda plan: (-plan.tekort, plan.naam))[:_HOOGSTENS_GENOEMD]
        genoemd = opsomming([f"{plan.naam} ({getal(plan.tekort)})" for plan in meest])
        samen = sum(plan.tekort for plan in tekort)
        wie = "heeft" if len(tekort) == 1 else "hebben samen"
        hoofdzin = f"{zoveel_plannen(len(tekort))} {wie} {_te_weinig(samen)}"
        delen.append(f"{hoofdzin}{', de meeste in' if len(tekort) > len(meest) else ':'} {genoemd}")
    if open_:
        delen.append(f"van {getal(len(open_))} is het nog te bepalen")
    if vrij:
        delen.append(f"voor {getal(len(vrij))} geldt de verordening niet")
    return f"{kop}: {'; '.join(delen)}"


def _te_weinig(aantal: int) -> str:
    return f"{getal(aantal)} verplichte {'woning' if aantal == 1 else 'woningen'} te weinig"


def _mist(plannen: Sequence[Plantoetsing]) -> Iterator[str]:
    """Why plans are still to be determined, or which plans were taken without a deduction."""
    open_ = [plan for plan in plannen if plan.uitslag == "nog_te_bepalen"]
    redenen = {
        "niet opgegeven hoeveel woningen het telt": [p for p in open_ if not p.toetsing.plan.woningen],
        "niet bekend of de verordening geldt": [
            p for p in open_ if p.toetsing.toepassing.geldt == "onbekend" and p.toetsing.plan.woningen
        ],
        "niet van alle woningen bekend wat voor woning het is": [
            p for p in open_ if any(eis.uitslag == "nog_te_bepalen" for eis in p.toetsing.eisen)
        ],
    }
    for reden, welke in redenen.items():
        if welke:
            yield f"Van {zoveel_plannen(len(welke))} is {reden}."
    zonder = [p for p in plannen if p.toetsing.grondslag and p.toetsing.plan.reeds_toegestaan is None]
    if zonder:
        wat = "hoeveel woningen er al mogen; zij zijn getoetst zonder aftrek"
        hangt_af = sum(plan.toetsing.hangt_af_van_aftrek for plan in zonder)
        of_tekort = f", en bij {getal(hangt_af)} daarvan hangt ervan af of er te weinig is" if hangt_af else ""
        yield f"Van {zoveel_plannen(len(zonder))} is niet opgegeven {wat}{of_tekort} (art. 4 onder b)."


def _lijnen(plannen: Sequence[Plantoetsing], per_uitslag: PerUitslag, moment: Moment) -> dict[str, Decimal]:
    """How many plans per outcome, and of the total programme the shares that are certain and possible."""
    lijnen = {"plannen": Decimal(len(plannen))}
    lijnen |= {naam: Decimal(len(deel)) for naam, deel in per_uitslag.items()}
    toetsingen = (plan.toetsing for plan in plannen)
    for totaal in totaalprogramma(toetsingen, moment.afspraken.verordening, moment.peildatum):
        if totaal.woningen:
            lijnen[f"totaal_{totaal.id}"] = Decimal(totaal.heeft.zeker) / totaal.woningen
            lijnen[f"totaal_{totaal.id}_hoogstens"] = Decimal(totaal.heeft.mogelijk) / totaal.woningen
            lijnen[f"totaal_{totaal.id}_gevraagd"] = totaal.gevraagd
    return lijnen
