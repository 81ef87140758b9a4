"""The column `Later` beside years: the homes of all years after the last of them."""

from dataclasses import replace

from prestatiemonitor.readers.woorden.duiding import Duiding
from prestatiemonitor.readers.woorden.herkenning import herkenning


def zet_later(duidingen: list[Duiding]) -> None:
    """Give a column that is only called `Later` its first year, where the years beside it end in one."""
    heet = herkenning().kopwoorden["later"]
    later = [k for k, duiding in enumerate(duidingen) if duiding.soort == "aantal" and duiding.naam in heet]
    if len(later) != 1:
        return
    jaren = [d.kenmerken for k, d in enumerate(duidingen) if d.soort == "aantal" and k not in later]
    einden = [kenmerken["jaar_tot"] for kenmerken in jaren if "jaar_tot" in kenmerken]
    if not einden or None in einden:  # after ‘vanaf 2030’ nothing is later
        return
    eigen = duidingen[later[0]]
    kenmerken = {**eigen.kenmerken, "jaar_van": max(einden) + 1, "jaar_tot": None}
    duidingen[later[0]] = replace(eigen, kenmerken=kenmerken)
