"""Verkoop: are sold social homes made good by new ones, how much is sold a year, and to whom."""

from collections.abc import Sequence

import streamlit as st

from prestatiemonitor.aanlevering import geldende_afspraken
from prestatiemonitor.charts import verkoop as trap
from prestatiemonitor.charts import verkoop_per_jaar, verkoopaandeel
from prestatiemonitor.charts.tekst import alt_tekst, getal
from prestatiemonitor.indicators import GEZAMENLIJK, INDICATOREN, Uitkomst
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.views.figuur import Figuur, bewaard, toon, weergave
from prestatiemonitor.views.filters import Filters
from prestatiemonitor.views.gegevens import Stand
from prestatiemonitor.views.normen import normwaarde
from prestatiemonitor.views.pagina import antwoord, donker, zinnen
from prestatiemonitor.views.sectie import sectie
from prestatiemonitor.views.woorden import md

INDICATOR = "verkoop_gecompenseerd"
AANDELEN = {
    "verkoop_aan_doelgroep": "inwoners met een middeninkomen",
    "verkoop_betaalbare_koop": "betaalbare koop",
}


def vraag() -> str:
    """The page's question, about the corporations that the norm is for."""
    norm = geldende_afspraken().normen.get(INDICATOR)
    van = f" van {opsomming(norm.partijen)}" if norm else ""
    return f"Wordt elke verkochte sociale huurwoning{van} gecompenseerd met nieuwbouw?"


@sectie(INDICATOR)
def compensatie(stand: Stand, filters: Filters) -> None:
    """New homes and sales added up over the agreement, of each whom the norm is for; of another when it is chosen."""
    hoofden = _over_de_looptijd(stand, _verplicht(stand, INDICATOR))
    for hoofd in hoofden:
        antwoord(hoofd)
    getoond = _over_de_looptijd(stand, [filters.corporatie]) if filters.corporatie else hoofden
    zinnen([uitkomst for uitkomst in getoond if uitkomst.sleutel not in {hoofd.sleutel for hoofd in hoofden}])
    for uitkomst in getoond:
        toon(stand, _figuur_trap(stand, uitkomst, donker()), stand.van(INDICATOR, uitkomst.partij))
        zinnen([u for u in stand.van(INDICATOR, uitkomst.partij) if u.jaar is not None])


@bewaard
def _figuur_trap(stand: Stand, uitkomst: Uitkomst, donker: bool) -> Figuur:
    titel = f"Nieuwbouw en verkoop van sociale huur, opgeteld vanaf {stand.moment.jaren[0]}{_van(uitkomst)}"
    fig = trap.draw(uitkomst, stand.moment.jaren, weergave(stand, ["jaarschijf", "planmonitor"], donker, titel=titel))
    cijfers = trap.cijfers(uitkomst, stand.moment.jaren)
    return Figuur(
        _naam("verkoop-gecompenseerd", uitkomst), titel, fig, cijfers, alt_tekst(trap.VORM, uitkomst.zin, cijfers)
    )


@sectie(INDICATOR)
def benodigde_verkoop(stand: Stand, filters: Filters) -> None:
    """Sales per year beside the moving average of expected new homes, and how that average is taken."""
    st.header("Hoeveel wordt er per jaar verkocht, naast wat er naar verwachting bij komt?", anchor=False)
    wie = [filters.corporatie] if filters.corporatie else _verplicht(stand, INDICATOR)
    for uitkomst in _over_de_looptijd(stand, wie):
        st.write(md(gemiddeldezin(stand, uitkomst)))
        toon(stand, _figuur_per_jaar(stand, uitkomst, donker()), [uitkomst])
    uitleg = stand.moment.instellingen.uitleg["venster_nieuwbouw"]
    st.caption(f"{uitleg.titel}: {stand.moment.instellingen.venster_nieuwbouw}. {uitleg.toelichting}")


def gemiddeldezin(stand: Stand, uitkomst: Uitkomst) -> str:
    """The moving average of the year of the peilmoment beside the sales of that year, in a sentence."""
    jaar = min(max(stand.moment.peildatum.year, stand.moment.jaren[0]), stand.moment.jaren[-1])
    gemiddeld = uitkomst.lijnen.get(f"gemiddelde_nieuwbouw_{jaar}")
    if gemiddeld is None:
        return f"Voor {jaar} is de verwachte nieuwbouw niet per jaar opgegeven: er is geen voortschrijdend gemiddelde."
    over = getal(uitkomst.lijnen[f"gemiddelde_over_jaren_{jaar}"])
    zin = (
        f"In {jaar} en de jaren erna bouwt {uitkomst.partij} naar verwachting gemiddeld {getal(gemiddeld, 0)} sociale "
    )
    zin += f"huurwoningen per jaar (over {over} jaar)"
    verkoop = uitkomst.lijnen.get(f"verwachte_verkoop_in_{jaar}", uitkomst.lijnen.get(f"verkoop_in_{jaar}"))
    return f"{zin}; de verkoop in {jaar} is {getal(verkoop)}." if verkoop is not None else f"{zin}."


@bewaard
def _figuur_per_jaar(stand: Stand, uitkomst: Uitkomst, donker: bool) -> Figuur:
    titel = f"Verkoop per jaar en het voortschrijdend gemiddelde van de nieuwbouw{_van(uitkomst)}"
    beeld = weergave(stand, ["jaarschijf", "planmonitor"], donker, titel=titel)
    fig = verkoop_per_jaar.draw(uitkomst, stand.moment.jaren, beeld)
    cijfers = verkoop_per_jaar.cijfers(uitkomst, stand.moment.jaren)
    alt = alt_tekst(verkoop_per_jaar.VORM, gemiddeldezin(stand, uitkomst), cijfers)
    return Figuur(_naam("verkoop-per-jaar", uitkomst), titel, fig, cijfers, alt)


@sectie(*AANDELEN)
def doelgroep(stand: Stand, filters: Filters) -> None:
    """The shares of the homes sold that went to residents with a middle income and in betaalbare koop."""
    st.header("Gaat het grootste deel naar inwoners met een middeninkomen, als betaalbare koop?", anchor=False)
    uitkomsten = _aandelen(stand, filters)
    for indicator in AANDELEN:
        for uitkomst in (u for u in uitkomsten if u.indicator == indicator and u.jaar is None):
            antwoord(uitkomst)
    toon(stand, _figuur_aandelen(stand, filters, donker()), uitkomsten)
    zinnen([u for u in uitkomsten if u.jaar == stand.moment.peildatum.year])


@bewaard
def _figuur_aandelen(stand: Stand, filters: Filters, donker: bool) -> Figuur:
    uitkomsten = _aandelen(stand, filters)
    partijen = list(dict.fromkeys(u.partij for u in uitkomsten))
    titel = f"Deel van de verkochte woningen{_van(uitkomsten[0]) if len(partijen) == 1 else ''}"
    beeld = weergave(stand, ["jaarschijf"], donker, titel=titel)
    fig = verkoopaandeel.draw(uitkomsten, AANDELEN, _normnaam(stand, uitkomsten), beeld)
    cijfers = verkoopaandeel.cijfers(uitkomsten, AANDELEN)
    alt = alt_tekst(verkoopaandeel.VORM, " ".join(u.zin for u in uitkomsten if u.jaar is None), cijfers)
    return Figuur("verkoop-aan-doelgroep", titel, fig, cijfers, alt, verkoopaandeel.AANDELEN)


def _normnaam(stand: Stand, uitkomsten: list[Uitkomst]) -> str:
    for uitkomst in uitkomsten:
        norm = stand.moment.afspraken.normen.get(INDICATOREN[uitkomst.indicator].norm or "")
        if norm is not None and uitkomst.norm is not None:
            return f"{'meer dan' if norm.strikt else 'ten minste'} {normwaarde(norm, uitkomst.norm)}"
    return ""


def _aandelen(stand: Stand, filters: Filters) -> list[Uitkomst]:
    """Both shares by year and over the agreement; those of the corporations the norm is for, or of the chosen one."""
    gevonden = []
    for indicator in AANDELEN:
        alle = stand.van(indicator)
        eigen = [u for u in alle if u.partij == filters.corporatie]
        gevonden += eigen or [u for u in alle if u.partij in _verplicht(stand, indicator)] or alle
    return gevonden


def _verplicht(stand: Stand, indicator: str) -> list[str]:
    """The corporations that the norm is for; all of them where it is for none, or where there is no norm."""
    norm = stand.moment.afspraken.normen.get(INDICATOREN[indicator].norm or "")
    alle = stand.moment.corporaties
    return [naam for naam in alle if norm and naam in norm.partijen] or list(alle)


def _over_de_looptijd(stand: Stand, partijen: Sequence[str]) -> list[Uitkomst]:
    """The Uitkomst of each party over the agreement; without any delivery the one that says so."""
    gevonden = [u for partij in partijen for u in stand.van(INDICATOR, partij) if u.jaar is None]
    return gevonden or stand.van(INDICATOR)[-1:]


def _naam(figuur: str, uitkomst: Uitkomst) -> str:
    """The name of a figure of one party, which may stand beside that of another."""
    return f"{figuur}-{uitkomst.partij.replace(' ', '-').lower()}"


def _van(uitkomst: Uitkomst) -> str:
    return "" if uitkomst.partij == GEZAMENLIJK else f", {uitkomst.partij}"
