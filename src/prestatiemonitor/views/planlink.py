"""Links from a plan in any table to the page of that plan."""

from html import escape

from prestatiemonitor.figuren import Stand
from prestatiemonitor.indicators.programma import koppel
from prestatiemonitor.indicators.toetsplan import lees_plannen
from prestatiemonitor.views.afspraakregel import link
from prestatiemonitor.views.figuur import bewaard

NERGENS = {"uitslag": None, "cijfer": None, "oude-lijst": None, "nieuwe-lijst": None}
"""Choices of other pages, which mean nothing here."""


def planadres(sleutel: str) -> str:
    """The address of a plan's own page, with the filters as they are."""
    return link("plan", plan=sleutel, **NERGENS)


def planlink(sleutel: str, tekst: str, *, van: str = "") -> str:
    """The link to a plan's own page as HTML; `van` is for who hears the link without the row that it stands in."""
    adres = escape(planadres(sleutel), quote=True)
    erbij = f'<span class="pm-verborgen"> van {escape(van)}</span>' if van else ""
    return f'<a class="pm-link" href="{adres}" target="_self">{escape(tekst)}{erbij}</a>'


@bewaard
def sleutels_op_naam(stand: Stand) -> dict[str, str]:
    """The key of every plan with homes by the name that figures give it (told apart where two have the same)."""
    tabellen = stand.moment.tabellen
    if not {"plannen", "programma"} <= set(tabellen):
        return {}
    programma = koppel(tabellen["plannen"], tabellen["programma"], stand.moment.afspraken)
    plannen = lees_plannen(programma, stand.moment.jaren[0])
    return dict(zip(plannen["naam"].tolist(), plannen["sleutel"].tolist(), strict=True))
