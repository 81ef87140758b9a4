"""The rows behind sales beside new homes: what was reported, and the plans from which new homes are expected."""

from collections.abc import Iterator

import pandas as pd

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.programma import GEREALISEERD, planbronnen
from prestatiemonitor.indicators.uitkomst import Bronregels
from prestatiemonitor.indicators.verkoopstand import NIEUWBOUW, VERKOOP


def verkoopbronnen(groei: Groei, soorten: pd.Series, naam: str, van: int, tot: int) -> tuple[Bronregels, ...]:
    """The rows behind the figures over van–tot of a corporation, and behind the moving average that goes beyond.

    `soorten` is the mutatie of each row of the jaarschijf. Beyond `tot` only new homes count, in hard plans.
    """
    laatste = tot + groei.moment.instellingen.venster_nieuwbouw - 1
    binnen = set(groei.voorraad.regels((naam,), van, tot))
    regels = tuple(
        regel
        for regel in groei.voorraad.regels((naam,), van, laatste)
        if soorten.loc[regel] == NIEUWBOUW or (soorten.loc[regel] == VERKOOP and regel in binnen)
    )
    jaarschijf = (Bronregels("voorraadmutaties", regels),) if regels else ()
    if groei.plannen is None:
        return jaarschijf
    return (*jaarschijf, *planbronnen(_in_plannen(groei, naam, van, tot, laatste), groei.plannen.plan_van))


def _in_plannen(groei: Groei, naam: str, van: int, tot: int, laatste: int) -> Iterator[int]:
    if groei.plannen is None:
        return
    for regel in groei.plannen.binnen((naam,), van, laatste, (GEREALISEERD, "hard", "zacht")):
        if not regel.sloop and (regel.binnen(van, tot) or regel.stadium == "hard"):
            yield from regel.regels
