"""The Dutch sentences on the activities of an agreement, or of all together, in a year."""

from collections import Counter
from collections.abc import Mapping
from typing import Final

from prestatiemonitor.indicators.activiteitstand import Voortgang
from prestatiemonitor.indicators.uitkomst import Oordeel
from prestatiemonitor.indicators.woorden import getal, opsomming
from prestatiemonitor.indicators.zinnen import OORDEELWOORDEN

_VOLGORDE: Final = (
    Voortgang.TE_LAAT, Voortgang.VERTRAAGD, Voortgang.ONBEKEND, Voortgang.NIET_GESTART, Voortgang.LOOPT,
    Voortgang.GEREED, Voortgang.VERVALLEN,
)  # fmt: skip
_EEN: Final[Mapping[Voortgang, str]] = {
    Voortgang.TE_LAAT: "is niet gereed en haar planning is voorbij",
    Voortgang.VERTRAAGD: "is vertraagd",
    Voortgang.ONBEKEND: "heeft geen bekende status",
    Voortgang.NIET_GESTART: "is nog niet gestart",
    Voortgang.LOOPT: "loopt",
    Voortgang.GEREED: "is gereed",
    Voortgang.VERVALLEN: "is vervallen",
}
_MEER: Final[Mapping[Voortgang, str]] = {
    Voortgang.TE_LAAT: "te laat",
    Voortgang.VERTRAAGD: "vertraagd",
    Voortgang.ONBEKEND: "met onbekende status",
    Voortgang.NIET_GESTART: "nog niet gestart",
    Voortgang.LOOPT: "in uitvoering",
    Voortgang.GEREED: "gereed",
    Voortgang.VERVALLEN: "vervallen",
}


def afspraakzin(
    oordeel: Oordeel, nummer: int, jaar: int, standen: Counter[Voortgang], *, nog_te_bereiken: bool = False
) -> str:
    """The sentence on one agreement: verdict, how its activities stand, and that done is not yet reached."""
    kop, aantal = OORDEELWOORDEN[oordeel], standen.total()
    if not aantal:
        return f"{kop}: bij afspraak {nummer} staat in de jaarschijf van {jaar} geen activiteit."
    if aantal == 1:
        zin = f"{kop}: de activiteit bij afspraak {nummer} in {jaar} {_EEN[next(iter(standen.elements()))]}"
    else:
        zin = f"{kop}: bij afspraak {nummer} staan in {jaar} {getal(aantal)} activiteiten: {_telling(standen)}"
    return f"{zin}; of daarmee is bereikt wat is afgesproken, zegt dat niet." if nog_te_bereiken else f"{zin}."


def samenzin(oordeel: Oordeel, jaar: int, standen: Counter[Voortgang], zonder: int, afspraken: int) -> str:
    """The sentence on all together; `zonder` is how many of the `afspraken` have no activity."""
    kop, aantal = OORDEELWOORDEN[oordeel], standen.total()
    if not aantal:
        return f"{kop}: de jaarschijf noemt geen activiteiten voor {jaar}."
    wat = "staat 1 activiteit" if aantal == 1 else f"staan {getal(aantal)} activiteiten"
    rest = f"; bij {zonder} van de {afspraken} afspraken staat er geen" if zonder else ""
    return f"{kop}: voor {jaar} {wat} in de jaarschijf: {_telling(standen)}{rest}."


def _telling(standen: Counter[Voortgang]) -> str:
    return opsomming([f"{getal(standen[stand])} {_MEER[stand]}" for stand in _VOLGORDE if standen[stand]])
