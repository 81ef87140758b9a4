"""A plan code that is used again for another plan: when to ask, and how the two plans are told apart since."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from rapidfuzz import fuzz

from prestatiemonitor.readers.controle.instellingen import controlewoorden
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.verordening.plancodes import scheidingen, sleutel_in_lijst
from prestatiemonitor.wijzigingen.besluiten import Planbesluit
from prestatiemonitor.wijzigingen.toestand import Planbeeld

_LIJKT: Final = 60  # of 100: from here on names are like enough to be those of one plan
_LIJKT_STERK: Final = 80  # the same where the kern is another and there are far more or fewer homes
_VEEL_ANDERS: Final = 2  # times as many homes, or as few


def waarom_ander_plan(een: Planbeeld, ander: Planbeeld) -> str:
    """Why a plan and a later one with its code may be two plans, in Dutch; empty where they are taken for one.

    A plan is renamed, or grows, or its kern is written otherwise, all the time: only a name that is wholly another
    beside another kern or far more or fewer homes is asked about; beside both, a name that is somewhat another.
    """
    if any(plan.naam == plan.plancode or not plat(plan.naam) for plan in (een, ander)):
        return ""
    redenen = []
    kernen = [plat(plan.kern) for plan in (een, ander)]
    if all(kernen) and kernen[0] != kernen[1]:
        redenen.append(f"{een.kern} werd {ander.kern}")
    if _veel_anders(een.bouw, ander.bouw):
        redenen.append(f"{een.bouw} woningen werden er {ander.bouw}")
    return "" if not redenen or _een_naam(een.naam, ander.naam, sterk=len(redenen) > 1) else " en ".join(redenen)


def _een_naam(een: str, ander: str, *, sterk: bool) -> bool:
    """Whether one name goes on in the other, or is like it; words as 'locatie' and 'de' tell nothing."""
    kort, lang = sorted((_woorden(een), _woorden(ander)), key=len)
    gaat_door = lang[: len(kort)] == kort or (not sterk and {*kort} <= {*lang})
    lijkt = fuzz.token_sort_ratio(" ".join(kort), " ".join(lang)) >= (_LIJKT_STERK if sterk else _LIJKT)
    return gaat_door or (lijkt and not (sterk and _nummers(kort) != _nummers(lang)))


def _nummers(woorden: list[str]) -> list[str]:
    return sorted(woord for woord in woorden if any(teken.isdigit() for teken in woord))


def _woorden(naam: str) -> list[str]:
    woorden = plat(naam).split()
    return [woord for woord in woorden if woord not in controlewoorden().naamvulling] or woorden


def _veel_anders(aantal: int, ander: int) -> bool:
    weinig, veel = sorted((aantal, ander))
    return weinig > 0 and veel >= _VEEL_ANDERS * weinig


def uit_elkaar(
    plannen: Mapping[str, Planbeeld], peildatum: dt.date, besluiten: Iterable[Planbesluit]
) -> Mapping[str, Planbeeld]:
    """The plans of a list by their key: one whose code went to another plan since has a key of its own."""
    apart = scheidingen(besluiten)
    if not apart:
        return plannen
    eigen = ((sleutel_in_lijst(code, peildatum, apart), code, beeld) for code, beeld in plannen.items())
    return {
        sleutel: beeld if sleutel == code else replace(beeld, sleutel=sleutel, code=code)
        for sleutel, code, beeld in eigen
    }
