"""The province's planmonitor: its fields, its labels, and three plans in them."""

from typing import Any

PLANVELDEN = [
    "GlobalID",
    "Creator",
    "Created",
    "Editor",
    "Edited",
    "plannaam",
    "provincie",
    "regio",
    "gemeente",
    "woonplaats",
    "vertrouwelijkheid",
    "opdrachtgever_type",
    "opdrachtgever_naam",
    "oplevering_eerste",
    "oplevering_laatste",
    "opmerkingen_basis",
    "plantype",
    "masterplan",
    "bestemmingsplan",
    "zoekgebied",
    "projectfase",
    "status_planologisch",
    "opmerkingen_status",
    "beoogd_woonmilieu_ABF5",
    "beoogd_woonmilieu_ABF13",
    "knelpunten_meerkeuze",
    "toelichting_knelpunten",
    "verhuurder_type",
    "aantal_huurwoningen_corporatie",
    "opmerkingen_kwalitatief",
    "koppelid",
    "klopt_geom",
    "totaal_bouw",
    "totaal_gerealiseerd",
    "totaal_resterend",
    "totaal_sloop",
    "totaal_sloop_gerealiseerd",
    "totaal_sloop_resterend",
    "totaal_netto",
    "totaal_netto_gerealiseerd",
    "totaal_netto_resterend",
    "totaal_eengezins_resterend",
    "totaal_meergezins_resterend",
    "totaal_type_onbekend_resterend",
    "totaal_koop_resterend",
    "totaal_huur_resterend",
    "totaal_koop_huur_onbekend_resterend",
    "overkoeppelende_plan_id",
    "overkoeppelende_plan_naam",
    "aantal_tijdelijke_woningen",
    "aantal_nultreden_woningen",
    "aantal_geclusterde_woningen",
    "aantal_zorggeschikte_woningen",
    "Totaal_koop1",
    "Totaal_koop2",
    "Totaal_koop3",
    "Totaal_koop4",
    "Totaal_koop_onbekend",
    "Totaal_huur1",
    "Totaal_huur2",
    "Totaal_huur3",
    "Totaal_huur4",
    "Totaal_huur_onbekend",
    "Totaal_eigendom_onbekend",
    "energieconcept",
    "tapwatervoorziening",
    "realisatiekans",
    "aandachtsgroepen",
    "sleutelproject",
    "aantal_middenhuur_corporatie",
    "onzelfstandige_wooneenheden",
]
TYPEN = ("meergezins", "eengezins", "onbekend")
KLASSEN = ("koop1", "koop2", "koop3", "koop4", "koop_onb", "huur1", "huur2", "huur3", "huur4", "huur_onb", "onbekend")
BOUW = [f"{t}_{k}" for t in TYPEN for k in KLASSEN]
SLOOP = [f"sloop_{naam}" for naam in BOUW]
DETAILVELDEN = [
    *("GlobalID", "parent_globalid", "gemeente", "regio", "vertrouwelijkheid", "jaartal"),
    *BOUW,
    "bouw_gerealiseerd",
    *SLOOP,
    "sloop_gerealiseerd",
]
LABELS = {
    "huur1": "tot aftoppingsgrens",
    "huur2": "tot liberalisatiegrens",
    "huur3": "middenhuur",
    "huur4": "dure huur",
    "huur_onb": "huur onbekend",
    "koop1": "goedkope koop",
    "koop2": "tot betaalbaarheidsgrens",
    "koop3": "middeldure koop",
    "koop4": "dure koop",
    "koop_onb": "koop onbekend",
    "onbekend": "onbekend",
}
PLANNEN: list[dict[str, Any]] = [
    {
        "GlobalID": "{A1}", "plannaam": "Doornsteeg", "woonplaats": "Nijkerk", "gemeente": "Nijkerk",
        "vertrouwelijkheid": "Openbaar", "opdrachtgever_naam": "Woningstichting Nijkerk",
        "status_planologisch": "1A. Onherroepelijk", "projectfase": "5. Realisatie", "realisatiekans": "90%",
        "knelpunten_meerkeuze": "Netcongestie,Stikstofruimte", "totaal_bouw": 60, "totaal_sloop": 4, "totaal_netto": 56,
        "totaal_gerealiseerd": 20, "totaal_resterend": 40, "Totaal_huur1": 30, "aantal_huurwoningen_corporatie": 30,
    },
    {
        "GlobalID": "{B2}", "plannaam": "Bronswerk", "woonplaats": "Hoevelaken", "gemeente": "Nijkerk",
        "vertrouwelijkheid": "Gemeente", "status_planologisch": "4B. Idee", "totaal_bouw": 25, "totaal_netto": 25,
    },
    {
        "GlobalID": "{C3}", "plannaam": "Filippo", "woonplaats": "Nijkerkerveen", "gemeente": "Nijkerk",
        "vertrouwelijkheid": "Regio", "status_planologisch": "Onbekend", "totaal_bouw": 0, "totaal_netto": 0,
    },
]  # fmt: skip
DETAILS: list[dict[str, Any]] = [
    {"parent_globalid": "{A1}", "jaartal": 2026, "meergezins_huur1": 20, "bouw_gerealiseerd": 20,
     "sloop_eengezins_huur2": 4, "sloop_gerealiseerd": 4},
    {"parent_globalid": "{A1}", "jaartal": 2027, "meergezins_huur1": 10, "eengezins_koop2": 12, "onbekend_onbekend": 18,
     "bouw_gerealiseerd": 0},
    {"parent_globalid": "{B2}", "jaartal": 2030, "eengezins_huur3": 5, "eengezins_koop4": 15, "meergezins_koop_onb": 5},
]  # fmt: skip


def rijen(koppen: list[str], regels: list[dict[str, Any]], tonen: Any = str) -> list[list[Any]]:
    return [[tonen(kop) for kop in koppen], *([regel.get(kop) for kop in koppen] for regel in regels)]


def label(kop: str) -> str:
    """The technical name of a count as the label that the region Foodvalley shows."""
    kaal = kop.removeprefix("sloop_")
    woningtype, _, klasse = kaal.partition("_")
    if kaal not in BOUW:
        return kop
    return ("Sloop " if kop != kaal else "") + f"{woningtype.capitalize()} {LABELS[klasse]}"
