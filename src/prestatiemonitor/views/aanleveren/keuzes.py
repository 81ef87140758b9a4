"""What a word, a sheet or a figure can be said to mean: the choices that a question gives, in Dutch words."""

from collections.abc import Callable, Mapping

from prestatiemonitor.aanlevering import geldende_afspraken
from prestatiemonitor.readers.indeling import (
    DEEL,
    DOORTELLEND,
    HOORT_ERBIJ,
    OVERSLAAN,
    PER_JAAR,
    SLOOP,
    Geldig,
    waarden_voor,
)
from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.views.aanleveren.betekenissen import betekenissen

RIJKEUZEN: Mapping[str, str] = {
    "totaal": "een totaal: vergelijken, en niet meetellen",
    "overslaan": "iets dat niet meetelt",
    "telt mee": "een gewone regel die meetelt",
}
RIJKEUZEN_VAN: Mapping[str, Mapping[str, str]] = {
    "plan erboven": {HOORT_ERBIJ: "een fase of deel van het plan erboven"}
}
GELDIG: Mapping[Geldig, str] = {
    "hardheid": "hard of zacht",
    "planstatus": "planstatus",
    "kern": "kern",
    "corporatie": "corporatie",
    "partij": "partij",
    "jaar": "jaar",
    "halfjaar": "halfjaar",
    "segment": "sociale huur of middenhuur",
    "basis": "prognose of realisatie",
    "thema": "thema",
    "plan": "plan",
}
WAARDE_VAN: Mapping[str, str] = {
    "planstatus": "een planstatus",
    "hardheid": "hard of zacht",
    "corporatie": "een corporatie",
    "categorie": "een soort woning",
    "categorie of totaal": "een soort woning of een totaal",
    "telt mee": "of iets meetelt",
    "sloop of nieuwbouw": "te slopen of te bouwen woningen",
    "doortellen": "per jaar of cumulatief",
    "opgeteld": "per jaar, cumulatief of geen van beide",
    "noot": "een noot bij cijfers",
    "waarvan": "een deel van een andere groep",
    "mutatie": "een verandering van de voorraad",
    "cijfer": "een toewijzing of ander cijfer",
    "status": "de status van een activiteit",
    "afspraak": "het nummer van een afspraak",
}
_NIET = {OVERSLAAN: "niets dat meetelt"}


def keuzes_voor_blad(veld: Geldig) -> Mapping[str, str]:
    """What can go for everything on a sheet, where that is a list; for other fields some suggestions."""
    if veld == "kern":
        return {kern: kern for kern in geldende_afspraken().kernen}
    if veld == "partij":
        return {partij.code: partij.naam for partij in geldende_afspraken().partijen}
    if veld == "halfjaar":
        return {"1": "eerste halfjaar", "2": "tweede halfjaar"}
    return {waarde: _leesbaar(veld, waarde) for waarde in waarden_voor(veld)}


def keuzes_voor_waarde(over: str) -> Mapping[str, str]:
    """What a word or colour in the cells can mean, by what it is about."""
    eigen: Mapping[str, Callable[[], Mapping[str, str]]] = {
        "telt mee": lambda: {OVERSLAAN: "telt niet mee", "telt mee": "telt mee"},
        "noot": lambda: {"telt mee": "niets dat de cijfers verandert"},
        "waarvan": lambda: {DEEL: "een deel ervan", "telt mee": "een groep ernaast", OVERSLAAN: "telt niet mee"},
        "categorie": lambda: _uit_groepen("Woningen"),
        "categorie of totaal": lambda: _uit_groepen("Woningen") | {"totaal": "een totaal"},
        "mutatie": lambda: _uit_groepen("Voorraad") | _NIET,
        "cijfer": lambda: _uit_groepen("Toewijzing", "Kerncijfer") | _NIET,
        "afspraak": _afspraken,
        "corporatie": lambda: keuzes_voor_blad("corporatie"),
        "sloop of nieuwbouw": lambda: {
            SLOOP: "te slopen woningen",
            "nieuwbouw": "te bouwen woningen",
            OVERSLAAN: "telt niet mee",
        },
        "lege cellen": lambda: {"doortrekken": "de waarde erboven", OVERSLAAN: "niet bekend"},
        "doortellen": lambda: {PER_JAAR: "aantallen per jaar", DOORTELLEND: "cumulatief: elk jaar telt door"},
        "opgeteld": lambda: {
            "telt mee": "aantallen per jaar",
            DOORTELLEND: "cumulatief: elk jaar telt door",
            OVERSLAAN: "telt niet mee",
        },
        "plannen eronder": lambda: {
            "kern": "een kern",
            "groep": "een andere groep, waarvan niets wordt gelezen",
            OVERSLAAN: "een opmerking, of een plan zonder aantallen",
            **_uit_tabellen("hardheid"),
        },
        "regelsoort": lambda: {"activiteit": "een eigen activiteit", "vervolg": "hoort bij de regel erboven"} | _NIET,
        "activiteitkop": lambda: {"thema": "een thema"},
        "tussenkop": lambda: {OVERSLAAN: "alleen een opmerking", **_van_wie_of_wat()},
        "regels eronder": lambda: {
            OVERSLAAN: "de regels eronder tellen niet mee",
            "telt mee": "alleen een opmerking",
            **_van_wie_of_wat(),
        },
    }
    return eigen[over]() if over in eigen else _uit_tabellen(over)


def _van_wie_of_wat() -> Mapping[str, str]:
    return {**keuzes_voor_blad("corporatie"), **_uit_tabellen("segment")}


def _uit_tabellen(over: str) -> Mapping[str, str]:
    kolommen = (kolom for tabel in TABELLEN.values() for kolom in tabel.kolommen if kolom.waarden)
    waarden = next((kolom.waarden for kolom in kolommen if over in (kolom.naam, kolom.label)), ())
    return {waarde: _leesbaar(over, waarde) for waarde in waarden}


def _afspraken() -> Mapping[str, str]:
    nummers = {str(afspraak.nummer): afspraak.titel for afspraak in geldende_afspraken().afspraken}
    return {"geen": "geen afspraak", **{nummer: f"{nummer}: {titel}" for nummer, titel in nummers.items()}}


def _uit_groepen(*groepen: str) -> dict[str, str]:
    return {b.kop: b.zin for b in betekenissen("jaarschijf").values() if b.groep in groepen}


def _leesbaar(veld: str, waarde: str) -> str:
    if veld == "planstatus" and (status := geldende_afspraken().planstatussen.get(waarde)):
        return f"{waarde}: {status.omschrijving}"
    return waarde.replace("_", " ")
