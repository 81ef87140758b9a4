"""Verkoop: sales beside new homes, and to whom was sold."""

from prestatiemonitor.charts import verkoop as trap
from prestatiemonitor.charts import verkoop_per_jaar, verkoopaandeel
from prestatiemonitor.charts.tekst import alt_tekst, getal
from prestatiemonitor.figuren.figuur import Beeld, Figuur, weergave
from prestatiemonitor.figuren.keuze import Filters
from prestatiemonitor.figuren.normen import normwaarde
from prestatiemonitor.figuren.stand import Stand
from prestatiemonitor.indicators import GEZAMENLIJK, INDICATOREN, Uitkomst

INDICATOR = "verkoop_gecompenseerd"
AANDELEN = {
    "verkoop_aan_doelgroep": "inwoners met een middeninkomen",
    "verkoop_betaalbare_koop": "betaalbare koop",
}


def trap_van(stand: Stand, uitkomst: Uitkomst, beeld: Beeld) -> Figuur:
    """New homes and sales added up over the agreement, of one party."""
    titel = f"Nieuwbouw en verkoop van sociale huur, opgeteld vanaf {stand.moment.jaren[0]}{_van(uitkomst)}"
    fig = trap.draw(uitkomst, stand.moment.jaren, weergave(stand, ["jaarschijf", "planmonitor"], beeld, titel=titel))
    cijfers = trap.cijfers(uitkomst, stand.moment.jaren)
    return Figuur(
        _naam("verkoop-gecompenseerd", uitkomst), titel, fig, cijfers, alt_tekst(trap.VORM, uitkomst.zin, cijfers)
    )


def per_jaar(stand: Stand, uitkomst: Uitkomst, beeld: Beeld) -> Figuur:
    """Sales per year beside the moving average of expected new homes."""
    titel = f"Verkoop per jaar en het voortschrijdend gemiddelde van de nieuwbouw{_van(uitkomst)}"
    getekend = weergave(stand, ["jaarschijf", "planmonitor"], beeld, titel=titel)
    fig = verkoop_per_jaar.draw(uitkomst, stand.moment.jaren, getekend)
    cijfers = verkoop_per_jaar.cijfers(uitkomst, stand.moment.jaren)
    alt = alt_tekst(verkoop_per_jaar.VORM, gemiddeldezin(stand, uitkomst), cijfers)
    return Figuur(_naam("verkoop-per-jaar", uitkomst), titel, fig, cijfers, alt)


def aandelen(stand: Stand, filters: Filters, beeld: Beeld) -> Figuur:
    """The shares of homes sold to the target group and in betaalbare koop."""
    uitkomsten = aandelen_van(stand, filters)
    partijen = list(dict.fromkeys(u.partij for u in uitkomsten))
    titel = f"Deel van de verkochte woningen{_van(uitkomsten[0]) if len(partijen) == 1 else ''}"
    getekend = weergave(stand, ["jaarschijf"], beeld, titel=titel)
    fig = verkoopaandeel.draw(uitkomsten, AANDELEN, _normnaam(stand, uitkomsten), getekend)
    cijfers = verkoopaandeel.cijfers(uitkomsten, AANDELEN)
    alt = alt_tekst(
        verkoopaandeel.VORM, " ".join(u.zin for u in uitkomsten if u.jaar is None), cijfers, verkoopaandeel.AANDELEN
    )
    return Figuur("verkoop-aan-doelgroep", titel, fig, cijfers, alt, verkoopaandeel.AANDELEN)


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


def _normnaam(stand: Stand, uitkomsten: list[Uitkomst]) -> str:
    for uitkomst in uitkomsten:
        norm = stand.moment.afspraken.normen.get(INDICATOREN[uitkomst.indicator].norm or "")
        if norm is not None and uitkomst.norm is not None:
            return f"{'meer dan' if norm.strikt else 'ten minste'} {normwaarde(norm, uitkomst.norm)}"
    return ""


def aandelen_van(stand: Stand, filters: Filters) -> list[Uitkomst]:
    """Both shares by year and over the agreement; those of the corporations the norm is for, or of the chosen one."""
    gevonden = []
    for indicator in AANDELEN:
        alle = stand.van(indicator)
        eigen = [u for u in alle if u.partij == filters.corporatie]
        gevonden += eigen or [u for u in alle if u.partij in verplicht(stand, indicator)] or alle
    return gevonden


def verplicht(stand: Stand, indicator: str) -> list[str]:
    """The corporations that the norm is for; all of them where it is for none, or where there is no norm."""
    norm = stand.moment.afspraken.normen.get(INDICATOREN[indicator].norm or "")
    alle = stand.moment.corporaties
    return [naam for naam in alle if norm and naam in norm.partijen] or list(alle)


def _naam(figuur: str, uitkomst: Uitkomst) -> str:
    """The name of a figure of one party, which may stand beside that of another."""
    return f"{figuur}-{uitkomst.partij.replace(' ', '-').lower()}"


def _van(uitkomst: Uitkomst) -> str:
    return "" if uitkomst.partij == GEZAMENLIJK else f", {uitkomst.partij}"
