"""What a heading means in a list of plans only: a category per row, a status as column, a part of other counts."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from prestatiemonitor.readers.planlijst.rijwoorden import rijwoorden, zonder_totaalwoord
from prestatiemonitor.readers.woorden.duiding import ONBEKENDE_KOLOM, Duiding, normaliseer
from prestatiemonitor.readers.woorden.fasen import neem_gereed
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.planstatus import lees_planstatus
from prestatiemonitor.tables.waarden import ONBEKEND

RIJLABELS = "rijlabels"  # the reason of a heading above plans and other labels under each other
LEEG = "(leeg)"  # what a draaitabel calls homes without the feature that its columns tell apart
_JAARDEEL = re.compile(
    r"\b(?:[qk][1-4]|h[12]|(?<=\b20\d\d )(?:i|ii|iii|iv)|"
    r"(?:[1-4]e|eerste|tweede|derde|vierde) (?:kwartaal|kw|helft|halfjaar)|kwartaal [1-4])\b"
)
_TOT = " tot"
NETTO = "netto"  # the name of what is known as netto homes, and asked
_SOM_VAN = ("som van ", "sum of ")


@lru_cache(maxsize=4096)
def duid_kop(tekst: str) -> Duiding:
    """What a heading means; `onbekend` when it is not known."""
    duiding = herkenning().duid(tekst)
    if duiding.soort != "onbekend":
        return duiding
    kaal = normaliseer(tekst)
    if kaal in herkenning().rijcategorieen or kaal in rijwoorden()["soortkoppen"]:
        return Duiding("kenmerk", kaal)
    if kaal in rijwoorden()["rijlabels"]:
        return Duiding("veld", "plan", rang=99, reden=RIJLABELS)
    for begin in _SOM_VAN:
        if kaal.startswith(begin):
            return duid_kop(kaal.removeprefix(begin))
    return (
        _duid_deelsom(kaal)
        or _duid_status(tekst)
        or _duid_jaardeel(kaal)
        or _duid_realisatie(kaal)
        or _duid_netto(kaal)
        or ONBEKENDE_KOLOM
    )


def _duid_realisatie(kaal: str) -> Duiding | None:
    """`Realisatie 2025` and `Gepland 2026 koop`: homes of those years; without a year they may be counted elsewhere."""
    rest, gereed = neem_gereed(kaal)
    duiding = herkenning().duid(rest) if gereed is not None else ONBEKENDE_KOLOM
    return duiding if duiding.soort == "aantal" and "jaar_van" in duiding.kenmerken else None


def _duid_jaardeel(kaal: str) -> Duiding | None:
    """`Q1 2026` and `1e helft 2026`: homes of that year, in a column that others of the same year stand beside."""
    if not (match := _JAARDEEL.search(kaal)):
        return None
    duiding = herkenning().duid(" ".join(_JAARDEEL.sub(" ", kaal, count=1).split()))
    if duiding.soort != "aantal" or duiding.kenmerken.get("jaar_van") != duiding.kenmerken.get("jaar_tot", 0):
        return None
    return replace(duiding, deel=" ".join(filter(None, (duiding.deel, match[0].strip()))))


def is_lege_kop(tekst: str) -> bool:
    """Whether a heading says `(leeg)`, or nothing but `onbekend`."""
    return LEEG in tekst or normaliseer(tekst) == ONBEKEND


def duid_lege_kop(tekst: str, duidingen: Sequence[Duiding]) -> Duiding:
    """The column `(leeg)` of a draaitabel: homes of which nothing is known where its other columns tell something.

    So is `Onbekend`, where the other columns all tell the same: years, or kinds of home.
    """
    if LEEG not in tekst and len({d.dimensies for d in duidingen if d.soort == "aantal"}) > 1:
        return ONBEKENDE_KOLOM
    rest = duid_kop(tekst.replace(LEEG, " "))
    kenmerken = {"soort": "nieuwbouw", **(rest.kenmerken if rest.soort == "aantal" else {})}
    anders = {naam for d in duidingen if d.soort == "aantal" for naam in d.kenmerken} - kenmerken.keys()
    if not anders or (rest.soort != "aantal" and normaliseer(tekst) not in ("leeg", ONBEKEND)):
        return ONBEKENDE_KOLOM
    for naam in anders:
        kenmerken[naam] = None if naam.startswith("jaar") else ONBEKEND
    return Duiding("aantal", "leeg", kenmerken)


def _duid_deelsom(kaal: str) -> Duiding | None:
    """`waarvan sociaal`, `2026 waarvan sociaal` and `Totaal sociaal`: homes that other columns (may) count too."""
    rest = _zonder_waarvan(kaal)
    naam = "totaal" if rest is None else "waarvan"
    if rest is None:
        rest = kaal.removesuffix(_TOT) if kaal.endswith(_TOT) else zonder_totaalwoord(kaal)
    if not rest or (naam == "totaal" and "saldo" in kaal.split()):
        return None
    deel = duid_kop(rest) if naam == "waarvan" else herkenning().duid(rest)
    if deel.soort != "aantal" or (naam == "totaal" and deel.kenmerken["soort"] == "sloop" and len(deel.kenmerken) == 1):
        return None
    return replace(deel, soort="deelsom", naam=naam)


def _duid_netto(kaal: str) -> Duiding | None:
    """`Netto 2026` and `Saldo sociale huur`: less than what is built where homes are demolished too, and asked."""
    rest = [woord for woord in kaal.split() if woord not in ("netto", "saldo")]
    if not rest or len(rest) == len(kaal.split()) or herkenning().duid(" ".join(rest)).soort != "aantal":
        return None
    return Duiding("onbekend", NETTO)


def _zonder_waarvan(kaal: str) -> str | None:
    """A heading without `waarvan` before it, or between it and what the heading above counts; None without that."""
    for woord in rijwoorden()["waarvan"]:
        if kaal.startswith(woord + " "):
            return kaal.removeprefix(woord + " ")
        boven, _, deel = kaal.partition(f" {woord} ")
        if deel and duid_kop(boven).soort == "aantal":
            return f"{boven} {deel}"
    return None


def _duid_status(tekst: str) -> Duiding | None:
    """`Hard`, `1A`, `Zachte plannen`, `Hard sociale huur`: a column of homes in plans with that status.

    Only with a code, or hard or soft: `Vastgesteld` above a column is more often a date.
    """
    woorden = normaliseer(tekst).split()
    for kop, rest in ((woorden[:1], woorden[1:]), (woorden[-1:], woorden[:-1])):
        status = _status(" ".join(kop), alleen=not rest)
        if status and (duiding := _telt(rest)):
            return replace(duiding, kenmerken={**duiding.kenmerken, "status": status})
    status = lees_planstatus(tekst).code
    if woorden and status != ONBEKEND and _status(woorden[0], alleen=False) == status:
        return Duiding("aantal", normaliseer(tekst), {"soort": "nieuwbouw", "status": status})
    return None


def _telt(rest: list[str]) -> Duiding | None:
    """The count that is left of a heading when its status is taken off; words such as `plannen` add nothing."""
    vulling = herkenning().opschriftwoorden | herkenning().stopwoorden.keys()
    if all(woord in vulling for woord in rest):
        return Duiding("aantal", kenmerken={"soort": "nieuwbouw"})
    duiding = herkenning().duid(" ".join(rest))
    return duiding if duiding.soort == "aantal" else None


def _status(kop: str, *, alleen: bool) -> str:
    """The hardheid or the code that a word is; one figure is a status only when it stands alone."""
    if hard := herkenning().hardheid_in_tekst.get(kop):
        return hard
    is_code = kop[:1].isdigit() and len(kop) == 2
    code = kop.upper() if is_code or alleen else ""
    return code if code in herkenning().statussen and code != ONBEKEND else ""
