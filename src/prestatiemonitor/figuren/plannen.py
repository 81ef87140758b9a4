"""Plannen: homes in plans by delivery, kern and category, and the social share of each plan."""

from typing import Final

import pandas as pd

from prestatiemonitor.charts import grote_projecten, plannen
from prestatiemonitor.charts.tekst import alt_tekst, procent
from prestatiemonitor.figuren.figuur import Beeld, Figuur, weergave
from prestatiemonitor.figuren.keuze import Filters
from prestatiemonitor.figuren.stand import Stand
from prestatiemonitor.indicators import Uitkomst
from prestatiemonitor.indicators.programma import koppel, verdeling

_VORMEN = {
    "Oplevering": ("plannen-per-oplevering", "naar jaar van oplevering", plannen.VORM, plannen.draw),
    "Kern": ("plannen-per-kern", "per kern", plannen.VORM_KERN, plannen.draw_per_kern),
    "Categorie": ("plannen-per-categorie", "per categorie", plannen.VORM_CATEGORIE, plannen.draw_per_categorie),
}
SOCIAAL: Final = "Aandeel sociaal"
_TE_TEKENEN: Final = 40  # plans whose names can still be read where they fill a page


def per_indeling(stand: Stand, filters: Filters, per: str, zin: str, beeld: Beeld) -> Figuur:
    """Homes in plans by delivery, kern or category."""
    naam, wat, vorm, teken = _VORMEN[per]
    tabel = verdeeld(stand, filters)
    titel = f"Nieuwbouwwoningen in plannen {wat}{_waar(filters)}"
    cijfers = plannen.cijfers(tabel, per)
    fig = teken(tabel, weergave(stand, ["planmonitor"], beeld, titel=titel))
    return Figuur(naam, titel, fig, cijfers, alt_tekst(vorm, zin, cijfers))


def sociaal_per_plan(stand: Stand, uitkomst: Uitkomst, beeld: Beeld) -> Figuur:
    """The social share of every plan against the norm; of more plans than a page can draw a table stands in."""
    titel = "Aandeel sociaal per plan"
    cijfers = grote_projecten.cijfers(uitkomst, SOCIAAL)
    getekend = weergave(stand, ["planmonitor"], beeld, titel=titel)
    fig = grote_projecten.draw(uitkomst, getekend, SOCIAAL) if len(cijfers) <= _TE_TEKENEN else None
    alt = alt_tekst(grote_projecten.VORM_SOCIAAL, uitkomst.zin, cijfers, (SOCIAAL,))
    return Figuur("sociaal-per-plan", titel, fig, cijfers, alt, (SOCIAAL,))


def verdeeld(stand: Stand, filters: Filters) -> pd.DataFrame:
    tabellen = stand.moment.tabellen
    if "plannen" not in tabellen:
        return pd.DataFrame()
    tabel = verdeling(koppel(tabellen["plannen"], tabellen["programma"], stand.moment.afspraken))
    return tabel[tabel["corporatie"] == filters.corporatie] if filters.corporatie else tabel


def grootste(stand: Stand, filters: Filters, per: str, zin: str) -> str:
    cijfers = plannen.cijfers(verdeeld(stand, filters), per)
    if cijfers.empty or not cijfers["Nieuwbouw"].sum():
        return "Er staan geen nieuwbouwwoningen in deze plannen."
    deel = cijfers["Nieuwbouw"].iloc[0] / cijfers["Nieuwbouw"].sum()
    return zin.format(naam=cijfers.iloc[0, 0], deel=procent(deel))


def _waar(filters: Filters) -> str:
    delen = [deel for deel in (filters.kern, filters.corporatie) if deel]
    return f" ({', '.join(delen)})" if delen else ""
