"""Statushouders: the taakstelling of each half-year against who was housed."""

from prestatiemonitor.charts import taakstelling as grafiek
from prestatiemonitor.charts.tekst import alt_tekst
from prestatiemonitor.figuren.figuur import Beeld, Figuur, weergave
from prestatiemonitor.figuren.stand import Stand
from prestatiemonitor.figuren.toewijzing import laatste
from prestatiemonitor.indicators import GEZAMENLIJK

INDICATOR = "taakstelling_statushouders"


def taakstelling(stand: Stand, beeld: Beeld) -> Figuur:
    """Per half-year the taakstelling, who was housed, and the backlog, in persons."""
    samen = stand.van(INDICATOR, GEZAMENLIJK)
    titel = "Statushouders per halfjaar: taakstelling, gehuisvest en achterstand, in personen"
    fig = grafiek.draw(samen, weergave(stand, ["jaarschijf"], beeld, titel=titel))
    cijfers = grafiek.cijfers(samen)
    alt = alt_tekst(grafiek.VORM, laatste(stand, INDICATOR).zin, cijfers)
    return Figuur("taakstelling-statushouders", titel, fig, cijfers, alt)
