"""The check on overheveling: what leaves the social rent of the corporations arrives in their middenhuur."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK
from prestatiemonitor.indicators.woorden import getal, in_periode, woningen

OVERHEVELING: Final = "overheveling"
_SAMEN: Final = "sloop_of_overheveling"


@dataclass(frozen=True)
class Overgang:
    """Homes (signed as booked) that left social rent and that arrived in middenhuur; None is nothing delivered.

    `speling` is what social rent books as sloop and overheveling in one: part of it may be what arrived.
    """

    uit_sociaal: int | None
    naar_middenhuur: int | None
    speling: int = 0

    @property
    def klopt(self) -> bool | None:
        """Whether the two cancel, or None where neither is anything but 0."""
        eraf, erbij = self.uit_sociaal or 0, self.naar_middenhuur or 0
        if not eraf and not erbij:
            return None
        return eraf + min(0, self.speling) <= -erbij <= eraf

    @property
    def tegenover(self) -> str:
        """The two beside each other in words."""
        uit = "geen opgave" if self.uit_sociaal is None else woningen(-self.uit_sociaal)
        ook = f" (en {getal(-self.speling)} door sloop of overheveling)" if self.speling < 0 else ""
        naar = "geen opgave" if self.naar_middenhuur is None else getal(self.naar_middenhuur)
        return f"{uit} uit de sociale huur{ook} tegenover {naar} in de middenhuur"


@dataclass(frozen=True)
class Overheveling:
    """The check for one party: the verdict on what was realised, that with what is expected, and a Dutch sentence.

    `klopt` and `klopt_naar_verwachting` are None where there is nothing to judge; `zin` opens with the conclusion.
    """

    gerealiseerd: Overgang
    verwacht: Overgang
    klopt: bool | None
    klopt_naar_verwachting: bool | None
    zin: str


def overheveling(moment: Moment, partij: str = GEZAMENLIJK) -> Overheveling | None:
    """The check over the years of the agreement; None without a jaarschijf or without any overheveling in it."""
    if "voorraadmutaties" not in moment.tabellen:
        return None
    tabel = moment.tabellen["voorraadmutaties"]
    sociaal, midden = (Groei.lees(segment, moment, tabel, None) for segment in ("sociale_huur", "middenhuur"))
    return controle(sociaal, midden, partij, moment.jaren[0], moment.jaren[-1])


def controle(sociaal: Groei, midden: Groei, partij: str, van: int, tot: int) -> Overheveling | None:
    """The check over the years van–tot; None where no overheveling was reported or expected."""
    namen = tuple(dict.fromkeys((*sociaal.achter(partij), *midden.achter(partij))))
    gerealiseerd = Overgang(*_gerealiseerd(sociaal, midden, namen, van, tot))
    verwacht = Overgang(
        sociaal.verwachting(namen, van, tot, (OVERHEVELING,)),
        midden.verwachting(namen, van, tot, (OVERHEVELING,)),
        sociaal.verwachting(namen, van, tot, (_SAMEN,)) or 0,
    )
    if gerealiseerd.klopt is None and verwacht.klopt is None:
        return None
    een_kant = verwacht.klopt is False and None in (verwacht.uit_sociaal, verwacht.naar_middenhuur)
    straks = None if een_kant else verwacht.klopt  # one side gave no prognose: that is unknown, not a difference
    zin = _zin(gerealiseerd, verwacht, straks, in_periode(van, tot))
    return Overheveling(gerealiseerd, verwacht, gerealiseerd.klopt, straks, zin)


def _gerealiseerd(
    sociaal: Groei, midden: Groei, namen: Iterable[str], van: int, tot: int
) -> tuple[int | None, int | None, int]:
    uit, naar = sociaal.gerealiseerd(namen, van, tot), midden.gerealiseerd(namen, van, tot)
    return uit.get(OVERHEVELING), naar.get(OVERHEVELING), uit.get(_SAMEN, 0)


def _zin(nu: Overgang, later: Overgang, straks: bool | None, wanneer: str) -> str:
    if nu.klopt is None:
        kop = {True: "Naar verwachting wel", False: "Naar verwachting niet", None: "Nog niet te zeggen"}[straks]
        gemeld = f"{wanneer} is nog geen overheveling gerealiseerd"
    else:
        kop = "Ja" if nu.klopt else "Nog niet" if straks else "Nee"
        gemeld = f"{nu.tegenover}, gerealiseerd {wanneer}"
    if (later.uit_sociaal, later.naar_middenhuur) == (nu.uit_sociaal, nu.naar_middenhuur):
        return f"{kop}: {gemeld}."
    maar = ", en dat sluit niet" if straks is False and nu.klopt else ""
    wordt = "verwacht wordt" if nu.klopt is None else "naar verwachting wordt dat"
    return f"{kop}: {gemeld}; {wordt} {later.tegenover}{maar}."
