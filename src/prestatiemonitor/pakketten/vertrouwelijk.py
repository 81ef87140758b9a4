"""Confidential plans: in public they count in no figure about plans, so that no total gives them away.

A total with them, beside the plans that are public, would tell their homes by subtraction. So figures about plans are
computed anew without them. How many they are and how many homes they have together is not told either: a plan that
joins them, or becomes public, would be the difference with an earlier pack. For the same reason all of this is done and
said where there are none as well: that the first one came, or the last one became public, tells of that one plan.
Figures of the corporations' stock stay as they are, for those follow from the jaarschijf; what the planmonitor says
beside them goes.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import pandas as pd

from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.woorden import telling
from prestatiemonitor.indicators import INDICATOREN, Moment, Uitkomst, bereken

_NIET_OPENBAAR: Final = ("vertrouwelijk", "alleen_aantallen")
_PLANTABELLEN: Final = frozenset(("plannen", "programma"))
_VOORRAAD: Final = "voorraadmutaties"
_TELT_NIET: Final = "Vertrouwelijke plannen tellen in dit cijfer niet mee."
_TELLEN_NIET: Final = (
    "Vertrouwelijke plannen tellen in de cijfers over plannen niet mee; of die er zijn, hoeveel en met hoeveel "
    "woningen, is niet openbaar."
)
_PLANWOORDEN: Final = ("plannen", "planmonitor", "aansluiting")  # in the names of lines that follow from plans


def zonder_vertrouwelijke_plannen(stand: Stand) -> tuple[Stand, tuple[str, ...], dict[str, tuple[str, ...]]]:
    """The Stand as if its confidential plans did not exist, and what to say of that: of all, and per indicator.

    A verdict on the stock stays that of all plans: what is agreed does not depend on who reads it.
    """
    plannen = stand.moment.tabellen.get("plannen")
    if plannen is None:
        return stand, (), {}
    geheim = plannen["vertrouwelijkheid"].isin(_NIET_OPENBAAR)
    onbekend = int(plannen["vertrouwelijkheid"].isna().sum())
    zinnen = [_TELLEN_NIET, *([_onbekend(onbekend)] if onbekend else [])]
    moment = _zonder(stand.moment, set(plannen.loc[geheim, "plan_sleutel"]))
    over_plannen = [naam for naam in {u.indicator: None for u in stand.uitkomsten} if _gaat_over_plannen(naam)]
    nieuw = {u.sleutel: u for u in bereken(moment, over_plannen)}
    uitkomsten = tuple(
        _openbaar(u, nieuw.get(u.sleutel))
        for u in stand.uitkomsten
        if u.indicator not in over_plannen or u.sleutel in nieuw
    )
    per_indicator: dict[str, tuple[str, ...]] = {
        naam: (_TELT_NIET,) for naam in over_plannen if _VOORRAAD not in INDICATOREN[naam].tabellen
    }
    return replace(stand, moment=moment, uitkomsten=uitkomsten), tuple(zinnen), per_indicator


def _openbaar(van_alle: Uitkomst, zonder: Uitkomst | None) -> Uitkomst:
    """The figure that the public gets: without confidential plans; of the stock without what plans say of it."""
    if zonder is None:
        return van_alle
    if _VOORRAAD not in INDICATOREN[van_alle.indicator].tabellen:
        return zonder
    lijnen = {naam: w for naam, w in zonder.lijnen.items() if not any(woord in naam for woord in _PLANWOORDEN)}
    gelijk = zonder.oordeel == van_alle.oordeel
    zin = (
        zonder.zin
        if gelijk
        else f"{van_alle.zin.partition(':')[0]}: het oordeel weegt ook plannen die niet openbaar zijn."
    )
    return replace(zonder, lijnen=lijnen, oordeel=van_alle.oordeel, zin=zin)


def _gaat_over_plannen(indicator: str) -> bool:
    return bool(_PLANTABELLEN & set(INDICATOREN[indicator].alle_tabellen))


def _zonder(moment: Moment, sleutels: set[str]) -> Moment:
    bewijs = replace(moment.bewijs, uitsnede="zonder vertrouwelijke plannen") if moment.bewijs else None
    tabellen = _zonder_plannen(moment.tabellen, sleutels)
    return replace(moment, tabellen=tabellen, bewijs=bewijs, correcties=(), zonder_correcties=None, herhaald=())


def _zonder_plannen(tabellen: Mapping[str, pd.DataFrame], sleutels: set[str]) -> dict[str, pd.DataFrame]:
    return {
        naam: tabel[~tabel["plan_sleutel"].isin(sleutels)] if naam in _PLANTABELLEN else tabel
        for naam, tabel in tabellen.items()
    }


def _onbekend(aantal: int) -> str:
    wat = telling(aantal, "plan staat", "plannen staat")
    return f"Van {wat} in de planmonitor niet of het vertrouwelijk is; dat geldt hier als openbaar. Ga dit na."
