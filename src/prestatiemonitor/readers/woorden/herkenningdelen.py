"""The files of data/herkenning about lists of plans, each turned into the words that are looked up."""

from collections.abc import Mapping
from typing import Any

from prestatiemonitor.readers.woorden.duiding import Duiding, Duidingsoort, normaliseer


def categorieen_van(categorieen: Mapping[str, Any]) -> dict[str, Any]:
    """Kinds of homes, and the words around them."""
    return {
        "categorieen": {
            normaliseer(naam): {k: c[k] for k in ("eigendom", "prijsklasse", "deel") if k in c}
            for c in categorieen["categorie"]
            for naam in c["namen"]
        },
        "woningtypen": dict(
            sorted(
                ((normaliseer(n), t) for t, namen in categorieen["woningtype"].items() for n in namen),
                key=lambda paar: -len(paar[0]),
            )
        ),
        "woningdelen": frozenset(categorieen["woningdelen"]),
        "sloopwoorden": frozenset(categorieen["sloopwoorden"]),
        "aandeelwoorden": frozenset(categorieen["aandeelwoorden"]),
        "stopwoorden": {w.partition(":")[0]: w.partition(":")[2] for w in categorieen["stopwoorden"]},
        "perioden": {k: (p[0] or None, p[1] or None) for k, p in categorieen["periode"].items()},
    }


def statussen_van(statussen: Mapping[str, Any]) -> dict[str, Any]:
    """What says how far a plan is."""
    return {
        "statussen": {s["code"]: frozenset(normaliseer(w) for w in s["woorden"]) for s in statussen["status"]},
        "hardheid": {normaliseer(w): h for h, woorden in statussen["hardheid"].items() for w in woorden},
        "alleen_zacht": {naam: frozenset(woorden) for naam, woorden in statussen["alleen_zacht"].items()},
        "status_ja_nee": statussen["ja_nee"],
        "statuskop": {naam: frozenset(woorden) for naam, woorden in statussen["statuskop"].items()},
        "fasen": statussen["fase"],
        "vervallen": frozenset(statussen["vervallen"]),
        "elders": frozenset(statussen["elders"]),
        "voorbehoud": frozenset(statussen["voorbehoud"]),
        "neutraal_bij_status": frozenset(statussen["neutraal"]),
    }


def opschriften_van(opschriften: Mapping[str, Any]) -> dict[str, Any]:
    """What stands above lists and in the names of sheets."""
    return {
        "voor_opleverjaar": tuple(opschriften["voor_opleverjaar"]),
        "hardheid_in_tekst": {w: h for h, woorden in opschriften["hardheid"].items() for w in woorden},
        "opschriftwoorden": frozenset(opschriften["woorden"]),
        "bij_soort": frozenset(opschriften["bij_soort"]),
        "versiewoorden": frozenset(opschriften["versie"]),
        "telt_niet": frozenset(opschriften["telt_niet"]),
        "telt_niet_alleen": frozenset(opschriften["telt_niet_alleen"] + opschriften["telt_niet"]),
        "vult_niet": frozenset(opschriften["zonder"]),
    }


def algemeen_van(algemeen: Mapping[str, Any]) -> dict[str, Any]:
    """Words that mean the same everywhere."""
    return {
        "maanden": tuple(map(tuple, algemeen["maanden"])),
        "vertrouwelijkheid": {normaliseer(w): v for v, ws in algemeen["vertrouwelijkheid"].items() for w in ws},
        "vertrouwelijk_in_tekst": algemeen["vertrouwelijk_in_tekst"],
        "leeg": frozenset(algemeen["leeg"]) | {""},
        "kruisjes": frozenset(algemeen["kruisjes"]),
        "leeg_getal": frozenset(algemeen["leeg_getal"]),
        "idem": frozenset(algemeen["idem"]),
        "totaalregels": frozenset(algemeen["totaalregels"]),
        "totaalwoorden": frozenset(" ".join(algemeen["totaalregels"] + algemeen["totaalwoorden"]).split()),
        "totaal_in_naam": tuple(algemeen["totaal_in_naam"]),
        "ja": frozenset(algemeen["ja"]),
        "nee": frozenset(algemeen["nee"]),
        "circa": tuple(sorted(algemeen["circa"], key=len, reverse=True)),
        "eenheden": tuple(algemeen["eenheden"]),
    }


def koppen_van(kolommen: Mapping[str, Any]) -> dict[str, Duiding]:
    """What headings mean, under how they are compared."""
    soorten: dict[str, Duidingsoort] = {
        "velden": "veld",
        "oplevering": "oplevering",
        "verwijzing": "verwijzing",
        "totalen": "totaal",
    }
    koppen: dict[str, Duiding] = {}
    for afdeling, soort in soorten.items():
        for naam, woorden in kolommen[afdeling].items():
            koppen |= {normaliseer(woord): Duiding(soort, naam, rang=rang) for rang, woord in enumerate(woorden)}
    for naam, woorden in kolommen["omgekeerd"].items():
        omgekeerd = Duiding("veld", naam, {"omgekeerd": True}, rang=len(kolommen["velden"][naam]))
        koppen |= {normaliseer(woord): omgekeerd for woord in woorden}
    for naam, woorden in kolommen["zoals_geschreven"].items():
        geschreven = Duiding("veld", naam, {"geschreven": True}, rang=len(kolommen["velden"][naam]))
        koppen |= {normaliseer(woord): geschreven for woord in woorden}
    plaatsen = [(in_, woord) for in_, woorden in kolommen["plaats"].items() for woord in woorden]
    for rang, (in_, woord) in enumerate(plaatsen, start=max(map(len, kolommen["velden"].values()))):
        veld = "lengtegraad" if in_ == "x" else "breedtegraad"
        koppen[normaliseer(woord)] = Duiding("veld", veld, {"plaats": in_}, rang=rang)
    for regel in kolommen["niet_gebruikt"]:
        koppen |= {
            normaliseer(kop): Duiding("ongebruikt", regel.get("naam", ""), reden=regel["reden"])
            for kop in regel["koppen"]
        }
    for regel in kolommen["deeltelling"]:
        koppen |= {normaliseer(kop): Duiding("deeltelling", reden=regel["reden"]) for kop in regel["koppen"]}
    return koppen
