"""Which charts belong to which indicator: those of its page, over all corporations and kernen."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

from prestatiemonitor.figuren import (
    beschikbaarheid,
    jaarschijf,
    middenhuur,
    plannen,
    sociale_voorraad,
    statushouders,
    toewijzing,
    verduurzaming,
    verkoop,
    verordening,
)
from prestatiemonitor.figuren.figuur import Beeld, Figuur, hertekenbaar
from prestatiemonitor.figuren.keuze import Filters
from prestatiemonitor.figuren.stand import Stand
from prestatiemonitor.indicators import GEZAMENLIJK

Tekening = Callable[[Stand, Filters, Beeld], list[Figuur]]


def figuren_van(indicator: str, stand: Stand, beeld: Beeld) -> tuple[Figuur, ...]:
    """The charts of an indicator on this peilmoment; empty where its page has none, or where it has no figures."""
    teken = _TEKENINGEN.get(indicator)
    if teken is None or not any(u.waarde is not None for u in stand.van(indicator)):
        return ()

    @lru_cache(maxsize=8)  # figures that are drawn together are asked for one by one
    def getekend(zo: Beeld) -> dict[str, Figuur]:
        return {figuur.naam: figuur for figuur in teken(stand, Filters(stand.moment.peildatum), zo)}

    def een(naam: str) -> Callable[[Beeld], Figuur]:
        return lambda zo: getekend(zo)[naam]

    return tuple(hertekenbaar(een(naam), beeld) for naam in getekend(beeld))


def _netto_groei(stand: Stand, alles: Filters, beeld: Beeld) -> list[Figuur]:
    periode = [u for u in stand.van(sociale_voorraad.INDICATOR, GEZAMENLIJK) if u.jaar is None]
    per_jaar = sociale_voorraad.per_jaar(stand, alles, beeld)
    if not periode:
        return [per_jaar]
    opgeteld = sociale_voorraad.opgeteld(stand, periode[0], alles, beeld)
    return [per_jaar, opgeteld, sociale_voorraad.bruto_netto(stand, periode[0], beeld)]


def _middenhuur(stand: Stand, alles: Filters, beeld: Beeld) -> list[Figuur]:
    periode = [u for u in stand.van("middenhuur_groei") if u.jaar is None]
    samen = next((u for u in periode if u.partij == GEZAMENLIJK), None)
    return [middenhuur.groei(stand, samen, alles, beeld)] if samen else []


def _projecten(stand: Stand, alles: Filters, beeld: Beeld) -> list[Figuur]:
    titel = "Aandeel middenhuur in grote projecten"
    return [middenhuur.grote_projecten(stand, stand.van("middenhuur_grote_projecten")[0], titel, beeld)]


def _verkoop(stand: Stand, alles: Filters, beeld: Beeld) -> list[Figuur]:
    van = [u for partij in verkoop.verplicht(stand, verkoop.INDICATOR) for u in stand.van(verkoop.INDICATOR, partij)]
    return [verkoop.trap_van(stand, u, beeld) for u in van if u.jaar is None]


def _plannen(stand: Stand, alles: Filters, beeld: Beeld) -> list[Figuur]:
    zin = stand.van("plancapaciteit", GEZAMENLIJK)[0].zin
    return [plannen.per_indeling(stand, alles, per, zin, beeld) for per in ("Oplevering", "Kern", "Categorie")]


_TEKENINGEN: Final[Mapping[str, Tekening]] = {
    "netto_groei_sociaal": _netto_groei,
    "middenhuur_groei": _middenhuur,
    "middenhuur_grote_projecten": _projecten,
    "aandeel_sociaal_project": lambda s, f, b: [plannen.sociaal_per_plan(s, s.van("aandeel_sociaal_project")[0], b)],
    "differentiatie": lambda s, f, b: verordening.figuren(s),
    "ruimte_urgent": lambda s, f, b: [toewijzing.ruimte(s, s.van("ruimte_urgent")[0])],
    "aandeel_urgent": lambda s, f, b: [toewijzing.aandeel_van(s, f, b, toewijzing.URGENT)],
    "vrije_toewijzingsruimte": lambda s, f, b: [toewijzing.aandeel_van(s, f, b, toewijzing.VRIJ)],
    "taakstelling_statushouders": lambda s, f, b: [statushouders.taakstelling(s, b)],
    "verkoop_gecompenseerd": _verkoop,
    "verkoop_aan_doelgroep": lambda s, f, b: [verkoop.aandelen(s, f, b)],
    "labels_efg": lambda s, f, b: [verduurzaming.labels(s, f, b)],
    "slaagkans": lambda s, f, b: [beschikbaarheid.slaagkansen(s, b)],
    "wachttijd_standplaats": lambda s, f, b: [beschikbaarheid.wachttijden(s, b)],
    "geschikte_woningen_in_plannen": lambda s, f, b: [beschikbaarheid.geschikt(s, f, b)],
    "plancapaciteit": _plannen,
    "voortgang_jaarschijf": lambda s, f, b: [jaarschijf.voortgang(s, jaarschijf.Keuze(None, None), b)],
}
