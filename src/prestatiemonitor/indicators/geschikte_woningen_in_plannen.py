"""The indicator geschikte_woningen_in_plannen: nultreden, geclusterd and zorggeschikt homes in hard and soft plans."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.geschikteplannen import SOORTEN, STADIA, Geschiktplan, geschikte_plannen, som
from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.plancijfers import ALLE_JAREN
from prestatiemonitor.indicators.programma import GEREALISEERD, Programma
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Bronregels, Oordeel, Stap, Uitkomst
from prestatiemonitor.indicators.woorden import ONBEKEND, getal, hoofdletter, opsomming
from prestatiemonitor.indicators.zinnen import onvolledig
from prestatiemonitor.tables.schemas import PLANNEN

_NUL: Final = Decimal(0)
_KOLOMMEN: Final = opsomming([f"‘{PLANNEN[soort].label}’" for soort in SOORTEN])


@indicator(titel="Geschikte woningen in plannen", eenheid="woningen", pagina="beschikbaarheid", per_oplevering=True)
def geschikte_woningen_in_plannen(plannen: pd.DataFrame, planprogramma: Programma, moment: Moment) -> list[Uitkomst]:
    """Hoeveel nultreden, geclusterde en zorggeschikte woningen er in plannen zitten die nog niet zijn gebouwd.

    In harde en zachte plannen, over alle jaren en per oplevering, samen en per corporatie. De waarde is het aantal
    nultredenwoningen; geclusterd en zorggeschikt staan erbij en worden niet opgeteld, want één woning kan alle drie
    zijn. De aantallen staan per plan en hebben zelf geen jaar: zij komen wanneer de nog te bouwen woningen van het plan
    komen. Gerealiseerde plannen staan apart. Er is geen norm.
    """
    alle = geschikte_plannen(plannen, planprogramma)
    if not alle:
        return [_leeg()]
    volgorde = sorted({(p.oplevering == ONBEKEND, p.oplevering, p.jaar) for p in alle}, key=lambda o: o[:2])
    nieuw = planprogramma.regels[planprogramma.regels["soort"] == "nieuwbouw"]
    zwijgt = int(nieuw["plan_sleutel"].nunique()) - len(alle)
    uitkomsten = []
    for partij in (GEZAMENLIJK, *moment.corporaties):
        eigen = [p for p in alle if partij in (GEZAMENLIJK, p.corporatie)]
        if not eigen:
            continue
        uitkomsten.append(_uitkomst(partij, ALLE_JAREN, None, eigen, zwijgt if partij == GEZAMENLIJK else 0))
        for _, oplevering, jaar in volgorde:
            van_jaar = [p for p in eigen if p.oplevering == oplevering]
            if van_jaar:
                uitkomsten.append(_uitkomst(partij, oplevering, jaar, van_jaar, 0))
    return uitkomsten


def _uitkomst(partij: str, oplevering: str, jaar: int | None, plannen: Sequence[Geschiktplan], zwijgt: int) -> Uitkomst:
    nog = [p for p in plannen if p.stadium != GEREALISEERD]
    totalen = {soort: som(nog, soort) for soort in SOORTEN}
    lijnen = {soort: waarde for soort, waarde in totalen.items() if waarde is not None}
    for soort in SOORTEN:
        for stadium in (*STADIA, GEREALISEERD):
            waarde = som(plannen, soort, stadium)
            if waarde is not None:
                lijnen[f"{soort}_{stadium}"] = waarde
    regels = tuple(sorted(p.regel for p in plannen))
    programmaregels = tuple(sorted(regel for p in plannen for regel in p.programmaregels))
    nultreden = totalen["nultreden"]
    stappen = (
        ()
        if nultreden is None
        else tuple(
            Stap(naam, som(nog, "nultreden", stadium) or _NUL, partij=partij) for stadium, naam in STADIA.items()
        )
    )
    return Uitkomst(
        indicator="geschikte_woningen_in_plannen",
        partij=partij,
        jaar=jaar,
        periode=oplevering,
        waarde=nultreden,
        eenheid="woningen",
        oordeel=Oordeel.GEEN_NORM,
        zin=_zin(partij, oplevering, nog, plannen),
        onvolledig=onvolledig(_mist(plannen, zwijgt)),
        stappen=stappen,
        bronnen=(Bronregels("plannen", regels), Bronregels("programma", programmaregels)),
        lijnen=lijnen,
    )


def _zin(partij: str, oplevering: str, nog: Sequence[Geschiktplan], plannen: Sequence[Geschiktplan]) -> str:
    wie = "" if partij == GEZAMENLIJK else f" van {partij}"
    wanneer = {ALLE_JAREN: "over alle jaren", ONBEKEND: "zonder opleverjaar"}.get(
        oplevering, f"met oplevering {oplevering}"
    )
    if not nog:
        return f"De plannen{wie} {wanneer} waarin geschikte woningen zijn opgegeven, zijn alle gerealiseerd."
    delen = [
        f"{getal(aantal)} {naam} ({_hard_en_zacht(nog, soort)})" if aantal else f"geen {naam}"
        for soort, naam in SOORTEN.items()
        if (aantal := som(nog, soort)) is not None
    ]
    return f"In de plannen{wie} {wanneer} zitten {opsomming(delen)}."


def _hard_en_zacht(plannen: Sequence[Geschiktplan], soort: str) -> str:
    return ", ".join(f"{getal(som(plannen, soort, stadium) or 0)} {stadium}" for stadium in ("hard", "zacht"))


def _mist(plannen: Sequence[Geschiktplan], zwijgt: int) -> list[str]:
    zinnen = []
    if zwijgt:
        zinnen.append(f"{getal(zwijgt)} {'plan noemt' if zwijgt == 1 else 'plannen noemen'} geen geschikte woningen.")
    if onbekend := sum(p.stadium == ONBEKEND for p in plannen):
        zinnen.append(f"Van {getal(onbekend)} {'plan' if onbekend == 1 else 'plannen'} is de planstatus onbekend.")
    if deels := [p.plan for p in plannen if p.deels_gereed]:
        zinnen.append(f"Deels gebouwd, alle geschikte woningen tellen als nog te bouwen: {opsomming(sorted(deels))}.")
    return zinnen


def _leeg() -> Uitkomst:
    reden = f"vul in de planmonitor per plan de kolommen {_KOLOMMEN} (aantallen woningen)"
    return Uitkomst(
        indicator="geschikte_woningen_in_plannen",
        partij=GEZAMENLIJK,
        jaar=None,
        periode=ALLE_JAREN,
        waarde=None,
        eenheid="woningen",
        oordeel=Oordeel.GEEN_GEGEVENS,
        zin=f"Geen gegevens: geen plan noemt geschikte woningen; {reden}.",
        onvolledig=f"{hoofdletter(reden)}.",
    )
