"""The column `Later` beside years: the homes of all years after the last of them."""

from collections.abc import Sequence
from dataclasses import replace

from prestatiemonitor.readers.woorden.duiding import Duiding, plat
from prestatiemonitor.readers.woorden.herkenning import herkenning


def zet_later(teksten: Sequence[str], duidingen: list[Duiding]) -> None:
    """Give a column that is only called `Later` its first year, where the years beside it end in one."""
    later = [k for k, duiding in enumerate(duidingen) if _is_later(teksten[k], duiding)]
    if len(later) != 1:
        return
    soort = duidingen[later[0]].soort  # counts, or years of which each is a part: `waarvan later`
    jaren = [d.kenmerken for k, d in enumerate(duidingen) if d.soort == soort and k not in later]
    einden = [kenmerken["jaar_tot"] for kenmerken in jaren if "jaar_tot" in kenmerken]
    if not einden or None in einden:  # after ‘vanaf 2030’ nothing is later
        return
    eigen = duidingen[later[0]]
    kenmerken = {**eigen.kenmerken, "jaar_van": max(einden) + 1, "jaar_tot": None}
    duidingen[later[0]] = replace(eigen, kenmerken=kenmerken)


def _is_later(tekst: str, duiding: Duiding) -> bool:
    heet = herkenning().kopwoorden["later"]
    if duiding.soort == "aantal":
        return duiding.naam in heet
    return duiding.soort == "deelsom" and "jaar_van" in duiding.kenmerken and not heet.isdisjoint(plat(tekst).split())
