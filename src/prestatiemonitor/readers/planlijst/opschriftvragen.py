"""Titles and names of sheets that make a list doubtful: may be no plans that count, or no plain numbers of homes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from string import digits

import numpy as np

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.controle.peiltijd import is_peildatum
from prestatiemonitor.readers.indeling import OVERGESLAGEN, OVERSLAAN
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.anders_geteld import anders_geteld, noemt_gemeente, telt_per_jaar
from prestatiemonitor.readers.planlijst.getalvormen import vraag_getalvormen
from prestatiemonitor.readers.planlijst.opgeteld import is_opgeteld, onthoud
from prestatiemonitor.readers.planlijst.opschriften import wat_geldt
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import normaliseer, plat
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.telanders import waarom_anders
from prestatiemonitor.readers.woorden.titelvragen import waarom_andere_titel
from prestatiemonitor.readers.woorden.voorraadwoorden import waarom_voorraad

_LANGE_TEKST = 80  # more than this is an explanation, not a title
_RIJEN_MET_EENHEID = 2  # below the headings, where units of the columns may stand
_SCHAAL = re.compile(
    r"(?:\bx|×|\*)\s*1(?:0|00|\.?000)\b|\b(?:tientallen|honderdtallen|duizendtallen|in (?:honderden|duizenden))\b",
    re.IGNORECASE,
)
_PROCENTEN = re.compile(r"\b(?:procenten|percentages?)\b|\bin (?:%|procent\b)", re.IGNORECASE)
_GELD = re.compile(r"€|\beuro", re.IGNORECASE)

Tekst = tuple[int, int, str]


def keur_opschriften(lezing: Lezing, lijsten: Sequence[Plankolommen]) -> list[Plankolommen]:
    """Ask about lists whose title or sheet is doubtful; those of which it was said that they do not count go out."""
    blijft = [lijst for lijst in lijsten if _keur(lezing, lijst)]
    for lijst in blijft:
        vraag_getalvormen(lezing, lijst)
    return blijft


def _keur(lezing: Lezing, lijst: Plankolommen) -> bool:
    naam = lijst.blad.plaats(*lijst.kopplek(0))[0]
    indeling = lezing.indeling.blad(naam)
    _keur_tegenspraak(lezing, lijst, naam)
    reden = _twijfel(lezing, lijst, naam) or _anders_volgens_blad(lijst, naam)
    if reden and not indeling.onderdeel and indeling.waarde(naam) is None:
        lezing.meld(ms.BLAD_TELT_NIET, lijst.blad, *lijst.kopplek(0), gevonden=naam, reden=reden)
    titels = {plek: reden for plek in _titels(lijst) if (reden := _twijfel(lezing, lijst, plek[2]))}
    schalen = {plek: _VOLUIT for plek in _eenheden(lijst) if _is_schaal(plek[2])}
    anders = {plek: reden for plek, reden in anders_geteld(lezing, lijst) if plek not in titels | schalen}
    groepsrijen = {rij for rij, kolom, _ in anders if rij < lijst.koppen.rij and kolom}
    titels = {plek: reden for plek, reden in titels.items() if plek[0] not in groepsrijen}
    for (rij, kolom, tekst), reden in (titels | schalen | anders).items():
        keuze = indeling.waarde(tekst)
        if keuze == OVERSLAAN:
            sla_lijst_over(lezing, lijst)
            return False
        if (rij, kolom, tekst) in anders and is_opgeteld(lijst, rij, kolom, tekst):
            onthoud(lijst, rij, kolom, tekst, keuze)
        elif keuze is None and not indeling.onderdeel:
            kolommen = _OF_KOLOMMEN if rij in groepsrijen and kolom else ""
            velden = {"gevonden": tekst, "reden": reden, "kolommen": kolommen}
            lezing.meld(ms.OPSCHRIFT_TELT_NIET, lijst.blad, rij, kolom, **velden)
    return True


def _anders_volgens_blad(lijst: Plankolommen, naam: str) -> str:
    return waarom_anders(naam, per_jaar=telt_per_jaar(lijst), gebied=not noemt_gemeente(lijst))


_TELT_NIET = "niet te zien is of deze plannen meetellen"
_STATUS = ("planstatus_bron", "hardheid")  # what a list of plans says of them, and no list of what there is
_NETTO = "zijn dit netto aantallen, dan is niet te zien hoeveel woningen er worden gebouwd en hoeveel gesloopt"
_AANDELEN = "dan zijn de getallen procenten en geen woningen"
_OF_KOLOMMEN = ", wijs kolommen eronder die niet meetellen als ‘overslaan’ toe"
_VOLUIT = "dan zijn de aantallen niet voluit geschreven"


def _twijfel(lezing: Lezing, lijst: Plankolommen, tekst: str) -> str:
    """Why a list under this title, or on a sheet with this name, is asked about; empty where nothing is wrong."""
    woorden = plat(tekst).split()
    if len(tekst) > _LANGE_TEKST:
        return ""
    if (voorraad := waarom_voorraad(tekst)) and not any(d.naam in _STATUS for d in lijst.duidingen):
        return voorraad
    if anders := waarom_eenheid(tekst) or waarom_andere_titel(tekst, zegt_jaar=zegt_jaar(lijst)):
        return anders
    if {"netto", "saldo"}.intersection(woorden) and "bruto" not in woorden and not telt_sloop(lijst):
        return _NETTO
    zonder = herkenning().vult_niet.intersection(woorden)
    if herkenning().telt_niet.intersection(woorden) and not zonder:
        return _TELT_NIET
    eigen = [woord for w in woorden if (woord := w.rstrip(digits)) and woord not in herkenning().opschriftwoorden]
    gekozen = any(blad.overslaan for blad in lezing.indeling.bladen.values())
    alleen = bool(eigen) and {*eigen} <= herkenning().telt_niet_alleen and not is_peildatum(tekst)
    return _TELT_NIET if alleen and not gekozen else ""


def waarom_eenheid(tekst: str) -> str:
    """Why numbers are not homes one by one: they are tens of them, or shares; empty where a text does not say so."""
    if _is_schaal(tekst):
        return _VOLUIT
    return _AANDELEN if _PROCENTEN.search(tekst) else ""


@lru_cache(maxsize=4096)
def _is_schaal(tekst: str) -> bool:
    return bool(_SCHAAL.search(tekst)) and not _GELD.search(tekst)


def zegt_jaar(lijst: Plankolommen) -> bool:
    """Whether a list says of its plans when the homes are delivered, in a column or in the headings of its counts."""
    return any(d.soort == "oplevering" or "jaar_van" in d.kenmerken for d in lijst.duidingen)


def telt_sloop(lijst: Plankolommen) -> bool:
    """Whether a list counts demolition too, so that it tells netto from bruto."""
    soorten = {lijst.duidingen[k].kenmerken.get("soort") for k in lijst.van_soort("aantal")}
    return "sloop" in soorten or bool(lijst.totalen("netto") or lijst.totalen("sloop_totaal"))


def _titels(lijst: Plankolommen) -> Iterator[Tekst]:
    for rij in range(lijst.koppen.rij):
        gevuld = np.flatnonzero(lijst.blad.gevuld[rij]).tolist()
        if gevuld:
            yield rij, gevuld[0], " ".join(als_tekst(lijst.blad.cellen[rij, kolom]) for kolom in gevuld)


def _eenheden(lijst: Plankolommen) -> Iterator[Tekst]:
    """Texts that may give the unit of the numbers: headings, the rows just below them, and notes on their own row."""
    for kolom in lijst.van_soort("aantal", "totaal"):
        yield lijst.koppen.laatste_koprij, kolom, lijst.kop(kolom)
    blad, eerste = lijst.blad, lijst.koppen.eerste_regel
    daaronder = eerste + _RIJEN_MET_EENHEID
    plekken = [(eerste + rij, kolom) for rij, kolom in np.argwhere(blad.is_tekst[eerste:daaronder]).tolist()]
    plekken += [(rij, kolom) for rij, kolom in blad.losse_teksten if rij >= daaronder]
    for rij, kolom in plekken:
        yield rij, kolom, als_tekst(blad.cellen[rij, kolom])


def _keur_tegenspraak(lezing: Lezing, lijst: Plankolommen, naam: str) -> None:
    """A title that says another hardheid, status or kern than the name of its sheet."""
    van_blad, gezegd = wat_geldt(naam), lezing.indeling.blad(naam).geldt
    zegt_niets = {None, load_afspraken().gemeente}
    for rij, kolom, tekst in _titels(lijst):
        van_titel = wat_geldt(tekst)
        for veld in ("hardheid", "planstatus", "kern"):
            samen = {van_blad.get(veld), van_titel.get(veld)} - zegt_niets
            if len(samen) > 1 and veld not in gezegd:
                velden = {"gevonden": tekst, "ander": naam, "over": veld}
                lezing.meld(ms.OPSCHRIFTEN_STRIJDIG, lijst.blad, rij, kolom, **velden)
                break


def sla_lijst_over(lezing: Lezing, lijst: Plankolommen) -> None:
    """Book all cells of a list that does not count by the assignment."""
    blad = lijst.blad
    for rij in range(blad.rijen):
        lezing.boek(blad, rij, blad.gevuld[rij] & blad.is_getal[rij], "overgeslagen", reden=OVERGESLAGEN)
        lezing.boek(blad, rij, blad.gevuld[rij] & ~blad.is_getal[rij], "tekst", reden=OVERGESLAGEN)


def lees_als_sloop(lezing: Lezing, lijst: Plankolommen) -> None:
    """Under `Sloopprogramma`, or on a sheet `Sloop`, all counts are demolition, unless a heading says otherwise."""
    bouwt = any("bouw" in normaliseer(tekst) or "netto" in normaliseer(tekst) for tekst in lijst.koppen.teksten)
    naam = lijst.blad.plaats(*lijst.kopplek(0))[0]
    gevonden = next((tekst for tekst in (*lijst.titels, naam) if _is_sloop(tekst)), "")
    if not gevonden or bouwt or telt_sloop(lijst):
        return
    for kolom in lijst.van_soort("aantal"):
        duiding = lijst.duidingen[kolom]
        lijst.duidingen[kolom] = replace(duiding, kenmerken={**duiding.kenmerken, "soort": "sloop"})
    for kolom in lijst.totalen("bouw"):
        lijst.duidingen[kolom] = replace(lijst.duidingen[kolom], naam="sloop_totaal")
    lezing.meld(ms.SLOOP_UIT_OPSCHRIFT, lijst.blad, *lijst.kopplek(0), gevonden=gevonden)


def _is_sloop(tekst: str) -> bool:
    woorden = plat(tekst).split()
    slopen = [woord for woord in woorden if woord.startswith("sloop") or woord in ("slopen", "onttrekking")]
    return bool(slopen) and not any("bouw" in w or w in ("en", "na", "excl", "exclusief", "zonder") for w in woorden)
