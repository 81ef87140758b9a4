"""Verordening: how many plans meet each rule, and every plan with what it has too little of."""

from collections.abc import Sequence
from typing import Final

import pandas as pd

from prestatiemonitor.charts.tekst import alt_tekst
from prestatiemonitor.figuren.eisen import hangt_af_van, heeft_van
from prestatiemonitor.figuren.figuur import Figuur
from prestatiemonitor.figuren.oordeel import UITSLAGWOORDEN
from prestatiemonitor.figuren.stand import Stand
from prestatiemonitor.indicators.plantoetsing import Plantoetsing, plantoetsingen
from prestatiemonitor.indicators.programma import Programma, koppel
from prestatiemonitor.indicators.woorden import hoofdletter
from prestatiemonitor.verordening import Uitslag, van_kracht

INDICATOR: Final = "differentiatie"
_GETELD: Final[tuple[Uitslag, ...]] = ("voldoet", "tekort", "nog_te_bepalen")
_VORM: Final = "Staven per regel van de verordening: hoeveel plannen voldoen, te weinig hebben of nog te bepalen zijn"


def toetsingen(stand: Stand) -> tuple[Plantoetsing, ...]:
    """Every plan beside the verordening, on this peilmoment; none without a planmonitor."""
    if not {"plannen", "programma"} <= set(stand.moment.tabellen):
        return ()
    return plantoetsingen(stand.moment.tabellen["plannen"], planprogramma(stand), stand.moment)


def planprogramma(stand: Stand) -> Programma:
    """The programme joined with its plans."""
    tabellen = stand.moment.tabellen
    return koppel(tabellen["plannen"], tabellen["programma"], stand.moment.afspraken)


def figuren(stand: Stand) -> list[Figuur]:
    """Plans per rule and the plans themselves, those of before the agreement left out; none where no rules hold."""
    plannen = [plan for plan in toetsingen(stand) if not plan.van_ervoor]
    if not plannen or not van_kracht(stand.moment.afspraken.verordening, stand.moment.peildatum):
        return []
    zin = stand.van(INDICATOR)[0].zin
    regels, uitslagen = per_regel(plannen), per_plan(plannen)
    over_regels = "Plannen per regel van de verordening"
    over_plannen = "Uitslag per plan, tekorten eerst"
    return [
        Figuur("verordening-per-regel", over_regels, None, regels, alt_tekst(_VORM, zin, regels)),
        Figuur("verordening-uitslag-per-plan", over_plannen, None, uitslagen, over_plannen, totaal=("Te weinig",)),
    ]


def per_regel(plannen: Sequence[Plantoetsing]) -> pd.DataFrame:
    """Of each rule how many plans that the verordening surely asks it of meet it, fall short, or are still open."""
    eisen = [eis for plan in plannen if plan.toetsing.toepassing.geldt == "ja" for eis in plan.toetsing.eisen]
    titels = {eis.id: eis.titel for eis in eisen}
    artikelen = {eis.id: eis.artikel for eis in eisen if eis.geldt}
    return pd.DataFrame(
        [
            {
                "Regel": titels[regel],
                "Artikel": artikel,
                **{
                    hoofdletter(UITSLAGWOORDEN[uitslag]): sum(e.id == regel and e.uitslag == uitslag for e in eisen)
                    for uitslag in _GETELD
                },
            }
            for regel, artikel in artikelen.items()
        ],
        columns=["Regel", "Artikel", *(hoofdletter(UITSLAGWOORDEN[uitslag]) for uitslag in _GETELD)],
    )


def per_plan(plannen: Sequence[Plantoetsing]) -> pd.DataFrame:
    """Every plan with its outcome and why, the largest shortfalls first."""
    rang = list(UITSLAGWOORDEN)
    op_volgorde = sorted(plannen, key=lambda plan: (rang.index(plan.uitslag), -plan.tekort, plan.naam))
    return pd.DataFrame(
        [
            {
                "Plan": plan.naam,
                "Woningen": plan.toetsing.plan.woningen,
                "Uitslag": UITSLAGWOORDEN[plan.uitslag],
                "Te weinig": plan.tekort if plan.uitslag in ("tekort", "voldoet") else None,
                "Waarom": _waarom(plan),
            }
            for plan in op_volgorde
        ],
        columns=["Plan", "Woningen", "Uitslag", "Te weinig", "Waarom"],
    ).astype({"Te weinig": "Int64"})


def _waarom(plan: Plantoetsing) -> str:
    """The rules that give a plan its outcome, with article; or why the verordening does not, or may not, apply."""
    toepassing = plan.toetsing.toepassing
    if toepassing.geldt != "ja":
        return f"{hoofdletter(toepassing.reden)} ({toepassing.artikel})"
    beslissend = [eis for eis in plan.toetsing.eisen if eis.uitslag == plan.uitslag]
    if plan.uitslag == "voldoet" or not beslissend:
        return f"{hoofdletter(toepassing.reden)} ({toepassing.artikel})"
    regels = [f"{eis.titel}: heeft {heeft_van(eis)} ({eis.artikel})" for eis in beslissend]
    open_ = hangt_af_van(plan.toetsing) if plan.uitslag == "nog_te_bepalen" else ""
    return "; ".join(filter(None, (*regels, open_)))
