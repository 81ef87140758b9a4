"""What the rows of a list of activities are: a banner, an activity, more of the one above, or a total."""

import re
from enum import Enum

from prestatiemonitor.readers.jaarschijf.activiteitcellen import THEMANUMMER, is_thematitel
from prestatiemonitor.readers.jaarschijf.activiteitkoppen import Activiteitenlijst
from prestatiemonitor.readers.jaarschijf.tussenkoppen import duid_tussenkop
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden

_ANDERE = ("afspraak", "trekker", "betrokken", "planning", "status", "voortgang_juni", "voortgang_december", "bewijs")
_EIGEN = ("afspraak", "status")  # what only an activity of its own has


class Regelsoort(Enum):
    """What a row of the list is."""

    ACTIVITEIT = "activiteit"
    BANNER = "thema"
    VERVOLG = "vervolg"
    TOTAAL = "totaal"
    ONZEKER = "onzeker"


def regelsoort(lijst: Activiteitenlijst, rij: int, keuze: str, *, heeft_vorige: bool) -> Regelsoort:
    """Whether a row is an activity, a banner, more text of the row above, or cannot be told apart."""
    if gekozen := _uit_keuze(keuze):
        return gekozen
    blad, activiteit = lijst.blad, lijst.tekst(rij, "activiteit")
    gevuld = [k for k in range(blad.kolommen) if blad.gevuld[rij, k]]
    totaal = tuple(jaarschijfwoorden().activiteiten["regel"]["totaal"])
    if plat(activiteit).startswith(totaal) or (
        not activiteit and plat(als_tekst(blad.cellen[rij, gevuld[0]])) in totaal
    ):
        return Regelsoort.TOTAAL
    los = not any(lijst.tekst(rij, veld) for veld in _ANDERE if veld != "afspraak")
    if (len(gevuld) == 1 and _is_banner(lijst, rij, gevuld[0])) or (los and is_thematitel(activiteit)):
        return Regelsoort.BANNER
    if activiteit:
        return _met_tekst(lijst, rij, activiteit, heeft_vorige=heeft_vorige)
    if heeft_vorige and not any(lijst.tekst(rij, veld) for veld in _EIGEN):
        return Regelsoort.VERVOLG
    samengevoegd = als_tekst(blad.gelezen[rij, lijst.velden["activiteit"]])
    return Regelsoort.ACTIVITEIT if samengevoegd else Regelsoort.ONZEKER


def _met_tekst(lijst: Activiteitenlijst, rij: int, activiteit: str, *, heeft_vorige: bool) -> Regelsoort:
    """A text alone can be an activity of which nothing is known yet, or the rest of the one above."""
    if not heeft_vorige or any(lijst.tekst(rij, veld) for veld in (*_ANDERE, "nummer")):
        return Regelsoort.ACTIVITEIT
    return Regelsoort.VERVOLG if activiteit[:1].islower() and not _met_kleine_letter(lijst) else Regelsoort.ONZEKER


def _met_kleine_letter(lijst: Activiteitenlijst) -> bool:
    """Whether activities in this list begin in lower case: then that is no sign that a text goes on."""
    eigen = [lijst.tekst(rij, "activiteit") for rij in lijst.rijen if any(lijst.tekst(rij, veld) for veld in _ANDERE)]
    return any(tekst[:1].islower() for tekst in eigen)


def _uit_keuze(keuze: str) -> Regelsoort | None:
    kaal = plat(keuze)
    if kaal == "telt mee":
        return Regelsoort.ACTIVITEIT
    if kaal == "totaal":
        return Regelsoort.TOTAAL
    antwoorden = jaarschijfwoorden().activiteiten["vervolg"]
    return next((Regelsoort(naam) for naam, woorden in antwoorden.items() if kaal in woorden), None)


def _is_banner(lijst: Activiteitenlijst, rij: int, kolom: int) -> bool:
    """A single text is a banner where it names a theme, lies over several columns, or stands before the activities."""
    blad = lijst.blad
    tekst = als_tekst(blad.cellen[rij, kolom])
    breed = any(r1 <= rij <= r2 and k1 == kolom and k2 > k1 + 1 for r1, k1, r2, k2 in blad.samengevoegd)
    woorden = "|".join(jaarschijfwoorden().activiteiten["regel"]["afspraak"])
    afspraak = re.match(rf"\s*(?:{woorden})\s*\d", tekst, re.IGNORECASE)
    veld = next((naam for naam, k in lijst.velden.items() if k == kolom), None)
    ervoor = kolom < lijst.velden["activiteit"] and veld in (None, "thema", "nummer", "afspraak")
    noemt = veld == "activiteit" and duid_tussenkop(tekst, None, None).soort in ("trekker", "jaar", "status")
    return breed or ervoor or noemt or bool(afspraak) or bool(THEMANUMMER.match(tekst)) or is_thematitel(tekst)
