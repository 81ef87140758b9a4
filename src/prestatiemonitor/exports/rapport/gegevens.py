"""What the templates of the report get: the Stuk as plain data, every number already Dutch text."""

import datetime as dt
from collections.abc import Collection, Iterable
from decimal import Decimal
from typing import Any

import pandas as pd
from babel.dates import format_date

from prestatiemonitor.exports.eenheid import met_eenheid
from prestatiemonitor.exports.huisstijl import GEDEMPT, INKT, LIJN, PANEEL, VOORBEELD
from prestatiemonitor.exports.rapport.tabellen import oordeelcel, tabel
from prestatiemonitor.exports.rapport.tekens import toonbaar
from prestatiemonitor.exports.stuk import Besluit, Figuur, Grafiek, Onderwerp, Stuk
from prestatiemonitor.indicators.woorden import getal, hoofdletter, procent

_CIJFERKOLOMMEN = ("Afspraak", "Partij", "Periode", "Waarde", "Eenheid", "Norm", "Oordeel")
_ALS_HET_VERSCHILT = ("Afspraak", "Partij", "Eenheid")
_BESLUITKOLOMMEN = {"onderwerp": "Onderwerp", "tekst": "Wat", "wie": "Wie", "wanneer": "Wanneer", "stand": "Stand"}
_CATEGORIE = "Onderdeel"
_MEESTE_RIJEN = 24  # of figures under a subject that has no chart


def rapportgegevens(stuk: Stuk, beelden: Collection[str]) -> dict[str, Any]:
    """The Stuk for a template; `beelden` are the names of the pictures that there are."""
    namen = [f.naam for o in stuk.onderwerpen for f in o.figuren] + [f.naam for f in stuk.wijzigingen]
    return {
        "titel": _gevuld(stuk.titel, "Rapport"),
        "ondertitel": stuk.ondertitel,
        "gemeente": stuk.gemeente,
        "afspraken": stuk.afspraken,
        "peildatum": _datum(stuk.peildatum),
        "dag": [stuk.peildatum.year, stuk.peildatum.month, stuk.peildatum.day],
        "vorige": _datum(stuk.vorige) if stuk.vorige else "",
        "publiek": stuk.publiekswoord,
        "voorbeeld": VOORBEELD if stuk.voorbeeld else "",
        "uitgelicht": _uitgelicht(stuk, beelden),
        "kern": [_met_kop(zin, stuk.onderwerpen) for zin in stuk.kern],
        "genoemd": [onderwerp.id for onderwerp in _genoemd(stuk)],
        "aandacht": len(stuk.aandacht),
        "gevraagd": [_met_kop(zin, stuk.onderwerpen) for zin in stuk.gevraagd],
        "overzicht": tabel(met_eenheid(stuk.overzicht, "Waarde"), stuk.oordelen),
        "veranderingen": tabel(met_eenheid(stuk.veranderingen, "Nu"), stuk.oordelen),
        "themas": _themas(stuk, beelden),
        "wijzigingen": [_figuur(figuur, beelden, stuk) for figuur in stuk.wijzigingen],
        "besluiten": [_besluiten(stuk.besluiten, soort) for soort in ("besluit", "actie")],
        "plannen": tabel(stuk.plannen, stuk.oordelen),
        "normen": tabel(stuk.normen),
        "aannames": list(stuk.aannames),
        "begrippen": [{"term": term, "uitleg": _alineas(uitleg)} for term, uitleg in stuk.begrippen.items()],
        "weggelaten": list(stuk.weggelaten),
        "bron": stuk.bron,
        "bewijs": list(stuk.bewijs),
        "tekenuitleg": "",
        "kleuren": {"inkt": INKT, "gedempt": GEDEMPT, "paneel": PANEEL, "lijn": LIJN},
        "beelden": [naam for naam in namen if naam in beelden],
    }


def _uitgelicht(stuk: Stuk, beelden: Collection[str]) -> dict[str, str] | None:
    """The chart for a single page: of the first subject in the headlines that has a picture, else of the first."""
    figuren = [figuur for o in (*_genoemd(stuk), *stuk.onderwerpen) for figuur in o.figuren if figuur.naam in beelden]
    return {"kop": figuren[0].kop, "beeld": figuren[0].naam, "alt": figuren[0].alt} if figuren else None


def _genoemd(stuk: Stuk) -> list[Onderwerp]:
    """The subjects that the headlines tell of, in their order."""
    return [o for zin in stuk.kern for o in stuk.onderwerpen if zin.startswith(f"{o.titel}: ")]


def _themas(stuk: Stuk, beelden: Collection[str]) -> list[dict[str, Any]]:
    """Subjects under their theme, in the order of the pack; what is of no theme comes last."""
    themas = list(dict.fromkeys(o.thema for o in stuk.onderwerpen if o.thema))
    return [
        {"titel": thema, "onderwerpen": [_onderwerp(o, beelden, stuk) for o in stuk.onderwerpen if o.thema == thema]}
        for thema in (*themas, *([""] if any(not o.thema for o in stuk.onderwerpen) else []))
    ]


def _onderwerp(onderwerp: Onderwerp, beelden: Collection[str], stuk: Stuk) -> dict[str, Any]:
    definitie = _alineas(onderwerp.definitie)
    return {
        "id": onderwerp.id,
        "titel": _gevuld(onderwerp.titel, onderwerp.id),
        "waar": onderwerp.waar,
        "oordeel": oordeelcel(onderwerp.oordeel),
        "conclusie": onderwerp.conclusie,
        "waarde": onderwerp.waarde,
        "norm": onderwerp.norm,
        "verwacht": onderwerp.verwacht,
        "sinds": onderwerp.sinds,
        "figuren": [_figuur(figuur, beelden, stuk) for figuur in onderwerp.figuren],
        "cijfers": None if onderwerp.figuren else _cijfers(onderwerp, stuk),
        "kerncijfers": _kerncijfers(onderwerp),
        "verder": list(onderwerp.verder),
        "stappen": _stappen(onderwerp),
        "kanttekeningen": list(onderwerp.kanttekeningen),
        "onvolledig": onderwerp.onvolledig,
        "weggelaten": list(onderwerp.weggelaten),
        "normregels": list(onderwerp.normregels),
        "definitie": definitie,
        "bron": onderwerp.bron,
    }


def _figuur(figuur: Figuur, beelden: Collection[str], stuk: Stuk) -> dict[str, Any]:
    """A figure with the name of its picture; without one its table stands in, and without rows its words."""
    cijfers = figuur.cijfers
    if stuk.publiek != "ambtelijk":  # who only reads the result has no use for the cells it came from
        cijfers = cijfers.loc[:, [not str(naam).startswith("Cellen ") for naam in cijfers.columns]]
    bronnen = [zin for zin in figuur.toelichting if zin.startswith("Bron: ")]
    return {
        "kop": figuur.kop,
        "beeld": figuur.naam if figuur.naam in beelden else "",
        "alt": figuur.alt,
        "tabel": None if figuur.naam in beelden else tabel(cijfers, stuk.oordelen, figuur.aandelen),
        "toelichting": [zin for zin in figuur.toelichting if zin not in bronnen],
        "bron": " ".join(bronnen) or stuk.bron,
    }


def _cijfers(onderwerp: Onderwerp, stuk: Stuk) -> dict[str, Any] | None:
    """The figures of a subject without a chart, as a table in words: of its native chart, else of its figures."""
    if onderwerp.grafiek is not None and onderwerp.grafiek.categorieen and not onderwerp.grafiek.getoond:
        return tabel(_grafiektabel(onderwerp.grafiek))
    cijfers = onderwerp.cijfers
    kolommen = [naam for naam in _CIJFERKOLOMMEN if naam in cijfers.columns and cijfers[naam].notna().any()]
    kolommen = [naam for naam in kolommen if naam not in _ALS_HET_VERSCHILT or cijfers[naam].nunique() > 1]
    if len(cijfers) < 2 or len(cijfers) > _MEESTE_RIJEN or "Waarde" not in kolommen:
        return None
    aandelen = ("Waarde", "Norm") if onderwerp.eenheid == "aandeel" else ()
    return tabel(cijfers[kolommen], stuk.oordelen, aandelen)


def _kerncijfers(onderwerp: Onderwerp) -> dict[str, Any] | None:
    """The numbers of the native chart, with what a reader must know where those are not all."""
    grafiek = onderwerp.grafiek
    if grafiek is None or not grafiek.categorieen:
        return None
    deel = "; ".join(filter(None, (grafiek.getoond, onderwerp.rest))) if grafiek.getoond else ""
    return {"tabel": tabel(_grafiektabel(grafiek)), "deel": deel}


def _grafiektabel(grafiek: Grafiek) -> pd.DataFrame:
    """The values of a native chart as a table, a series per column."""
    kolommen: dict[str, list[str]] = {_CATEGORIE: list(grafiek.categorieen)}
    for reeks in grafiek.reeksen:
        kolommen[reeks.naam] = ["" if w is None else _waarde(w, grafiek.eenheid) for w in reeks.waarden]
    return pd.DataFrame(kolommen)


def _stappen(onderwerp: Onderwerp) -> list[list[str]]:
    """What the value is made of, and its sum; nothing where it is one part."""
    if len(onderwerp.stappen) < 2:
        return []
    som = sum((waarde for _, waarde in onderwerp.stappen), Decimal(0))
    regels = [*onderwerp.stappen, ("samen", som)]
    return [[hoofdletter(naam), _waarde(waarde, onderwerp.eenheid)] for naam, waarde in regels]


def _besluiten(besluiten: Iterable[Besluit], soort: str) -> dict[str, Any] | None:
    rijen = [{kop: getattr(b, veld) for veld, kop in _BESLUITKOLOMMEN.items()} for b in besluiten if b.soort == soort]
    frame = pd.DataFrame(rijen, columns=list(_BESLUITKOLOMMEN.values()))
    return tabel(frame.loc[:, [kop for kop in frame.columns if (frame[kop] != "").any()]])


def _met_kop(zin: str, onderwerpen: Iterable[Onderwerp]) -> dict[str, str]:
    """A sentence that begins with the title of a subject, apart from that title and with the subject it leads to."""
    for onderwerp in onderwerpen:
        if zin.startswith(f"{onderwerp.titel}: "):
            return {
                "kop": f"{onderwerp.titel}:",
                "tekst": hoofdletter(zin[len(onderwerp.titel) + 2 :]),
                "naar": onderwerp.id,
            }
        if zin.startswith(f"{onderwerp.titel} ("):
            return {"kop": onderwerp.titel, "tekst": zin[len(onderwerp.titel) + 1 :], "naar": onderwerp.id}
    return {"kop": "", "tekst": zin, "naar": ""}


def _waarde(waarde: Decimal, eenheid: str) -> str:
    return procent(waarde) if eenheid == "aandeel" else getal(waarde)


def _gevuld(titel: str, anders: str) -> str:
    """A heading is never empty: what has no letter that can be shown gets another name."""
    return titel if toonbaar(titel).strip() else anders


def _datum(dag: dt.date) -> str:
    return str(format_date(dag, "d MMMM y", locale="nl"))


def _alineas(tekst: str) -> list[str]:
    """Paragraphs of a text whose lines were broken by hand."""
    return [" ".join(alinea.split()) for alinea in tekst.split("\n\n") if alinea.strip()]
