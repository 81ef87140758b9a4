"""Statushouders: the taakstelling of each half-year against who was housed, and the corporations naar rato."""

import streamlit as st

from prestatiemonitor.figuren import Filters, Stand
from prestatiemonitor.figuren import statushouders as figuren
from prestatiemonitor.figuren.statushouders import INDICATOR
from prestatiemonitor.figuren.toewijzing import laatste
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst
from prestatiemonitor.views.figuur import beeld, bewaard, toon
from prestatiemonitor.views.pagina import antwoord, zinnen
from prestatiemonitor.views.sectie import sectie
from prestatiemonitor.views.tabel import toon_tabel

_TAAKSTELLING = bewaard(figuren.taakstelling)
_AANDELEN = ("Deel van de vrijgekomen woningen",)


@sectie(INDICATOR)
def taakstelling(stand: Stand) -> None:
    """Per half-year the taakstelling, who was housed, and the backlog that went along."""
    st.header("Is de taakstelling statushouders gehaald?", anchor=False)
    nu = laatste(stand, INDICATOR)
    antwoord(nu)
    samen = stand.van(INDICATOR, GEZAMENLIJK)
    toon(
        stand, _TAAKSTELLING(stand, beeld()), stand.van(INDICATOR)
    )  # with the corporations: their cells are found here too
    if andere := [u for u in samen if u is not nu]:
        st.subheader("Hoe was het in de andere halfjaren?", anchor=False)
        zinnen(andere)


@sectie(INDICATOR)
def naar_rato(stand: Stand, filters: Filters) -> None:
    """Each corporation's share of the task by the homes that came free, beside what it housed."""
    st.header("Dragen de corporaties naar rato bij?", anchor=False)
    periode = laatste(stand, INDICATOR).periode
    corporaties = [u for u in stand.van(INDICATOR) if u.partij != GEZAMENLIJK]
    van = [u for u in corporaties if u.partij == (filters.corporatie or u.partij)]
    for uitkomst in van:
        if uitkomst.periode == periode:
            antwoord(uitkomst)
    if van:
        st.write(
            "Elk halfjaar: het deel van de opgave dat past bij de sociale huurwoningen die dat jaar vrijkwamen, en "
            "hoeveel personen de corporatie huisvestte."
        )
        toon_tabel([_regel(u) for u in van], "Aandeel naar rato en gehuisveste statushouders", aandelen=_AANDELEN)


def _regel(uitkomst: Uitkomst) -> dict[str, str | float | None]:
    lijnen = {naam: float(waarde) for naam, waarde in uitkomst.lijnen.items()}
    aandeel = lijnen.get("aandeel_opgave")
    return {
        "Halfjaar": uitkomst.periode,
        "Corporatie": uitkomst.partij,
        "Vrijgekomen woningen": lijnen.get("vrijgekomen"),
        "Deel van de vrijgekomen woningen": lijnen.get("deel_vrijgekomen"),
        "Aandeel in de opgave (personen)": None if aandeel is None else round(aandeel, 1),
        "Gehuisvest (personen)": lijnen.get("gehuisvest"),
        "Nog te huisvesten": None if uitkomst.waarde is None else round(float(uitkomst.waarde), 1),
        "Woningen voor statushouders": lijnen.get("woningen_statushouders"),
    }
