"""Middenhuur: its growth, and its share in large projects."""

from prestatiemonitor.charts import grote_projecten as projecten
from prestatiemonitor.charts import middenhuur_groei
from prestatiemonitor.charts.tekst import alt_tekst
from prestatiemonitor.figuren.figuur import Beeld, Figuur, weergave
from prestatiemonitor.figuren.keuze import Filters
from prestatiemonitor.figuren.stand import Stand
from prestatiemonitor.indicators import Uitkomst
from prestatiemonitor.indicators.woorden import leesbaar


def groei(stand: Stand, samen: Uitkomst, filters: Filters, beeld: Beeld) -> Figuur:
    """The growth over the period against the agreed forecast, with the part of each corporation."""
    periode = [u for u in stand.van("middenhuur_groei") if u.jaar is None]
    getoond = [u for u in periode if filters.corporatie in (None, u.partij)]
    titel = f"Groei van de middenhuur bij de corporaties, {samen.periode}"
    norm = stand.moment.afspraken.normen.get("middenhuur_groei")
    getekend = weergave(stand, ["jaarschijf"], beeld, titel=titel)
    fig = middenhuur_groei.draw(getoond, getekend, normnaam=leesbaar(norm.plaats) if norm else "prognose")
    cijfers = middenhuur_groei.cijfers(getoond)
    return Figuur("middenhuur-groei", titel, fig, cijfers, alt_tekst(middenhuur_groei.VORM, samen.zin, cijfers))


def grote_projecten(stand: Stand, uitkomst: Uitkomst, titel: str, beeld: Beeld) -> Figuur:
    """The share of middenhuur in every large plan, against the norm."""
    fig = projecten.draw(uitkomst, weergave(stand, ["planmonitor"], beeld, titel=titel))
    cijfers = projecten.cijfers(uitkomst)
    aandelen = ("Aandeel middenhuur",)
    alt = alt_tekst(projecten.VORM, uitkomst.zin, cijfers, aandelen)
    return Figuur("middenhuur-grote-projecten", titel, fig, cijfers, alt, aandelen)
