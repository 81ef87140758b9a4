"""Beschikbaarheid: success rates, the wait for a standplaats, and suitable homes in plans."""

from prestatiemonitor.charts import geschikte_woningen, slaagkans, wachttijd
from prestatiemonitor.charts.tekst import alt_tekst
from prestatiemonitor.figuren.figuur import Beeld, Figuur, weergave
from prestatiemonitor.figuren.keuze import Filters
from prestatiemonitor.figuren.stand import Stand
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst
from prestatiemonitor.indicators.plancijfers import ALLE_JAREN


def slaagkansen(stand: Stand, beeld: Beeld) -> Figuur:
    """The success rates per target group beside those of the year before."""
    groepen, samen = per_doelgroep(stand), stand.van("slaagkans", GEZAMENLIJK)[-1]
    titel = f"Slaagkans per doelgroep in {samen.periode}, naast het jaar ervoor"
    fig = slaagkans.draw(groepen, weergave(stand, ["jaarschijf"], beeld, titel=titel))
    cijfers = slaagkans.cijfers(groepen)
    alt = alt_tekst(slaagkans.VORM, samen.zin, cijfers, slaagkans.namen(groepen))
    return Figuur("slaagkans", titel, fig, cijfers, alt, slaagkans.namen(groepen))


def wachttijden(stand: Stand, beeld: Beeld) -> Figuur:
    """The wait for a standplaats beside that for a social rental home."""
    jaren = stand.van("wachttijd_standplaats")
    titel = "Wachttijd voor een standplaats naast die voor een sociale huurwoning, in jaren"
    fig = wachttijd.draw(jaren, weergave(stand, ["jaarschijf"], beeld, titel=titel))
    cijfers = wachttijd.cijfers(jaren)
    return Figuur("wachttijd-standplaats", titel, fig, cijfers, alt_tekst(wachttijd.VORM, jaren[-1].zin, cijfers))


def geschikt(stand: Stand, filters: Filters, beeld: Beeld) -> Figuur:
    """The suitable homes in plans, hard and soft, per delivery."""
    uitkomsten = geschikt_van(stand, filters)
    wie = f", {filters.corporatie}" if filters.corporatie else ""
    titel = f"Nultreden, geclusterde en zorggeschikte woningen in plannen, per oplevering{wie}"
    fig = geschikte_woningen.draw(uitkomsten, weergave(stand, ["planmonitor"], beeld, titel=titel))
    cijfers = geschikte_woningen.cijfers(uitkomsten)
    zin = stand.van("geschikte_woningen_in_plannen", GEZAMENLIJK)[0].zin
    return Figuur("geschikte-woningen", titel, fig, cijfers, alt_tekst(geschikte_woningen.VORM, zin, cijfers))


def per_doelgroep(stand: Stand) -> list[Uitkomst]:
    """The doelgroepen of the newest year; an Uitkomst of slaagkans has its doelgroep as partij."""
    alle = stand.van("slaagkans")
    nieuwste = stand.van("slaagkans", GEZAMENLIJK)[-1].jaar
    return [u for u in alle if u.jaar == nieuwste and u.partij != GEZAMENLIJK]


def geschikt_van(stand: Stand, filters: Filters) -> list[Uitkomst]:
    """Per delivery, together or of the chosen corporation."""
    alle = stand.van("geschikte_woningen_in_plannen", filters.corporatie or GEZAMENLIJK)
    return [u for u in alle if u.periode != ALLE_JAREN]
