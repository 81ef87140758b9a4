"""Knowing a list of plans by its headings: where they stand and what each means, with an assignment first."""

from collections.abc import Sequence
from functools import lru_cache

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import OVERGESLAGEN, OVERSLAAN, Bladindeling
from prestatiemonitor.readers.koppen import MAX_HOOGTE, Koppen, koppen_op, titels_boven, vind_koppen
from prestatiemonitor.readers.planlijst.bijna import bijna_koppen
from prestatiemonitor.readers.planlijst.geen_lijst import noemt_activiteiten, noemt_cijfers
from prestatiemonitor.readers.planlijst.kopgroepen import (
    GEEN_AANTAL,
    duid_in_groep,
    duid_in_jaargroep,
    keur_laatste_groep,
)
from prestatiemonitor.readers.planlijst.kopwoorden import NETTO, RIJLABELS, duid_kop, duid_lege_kop, is_lege_kop
from prestatiemonitor.readers.planlijst.later import zet_later
from prestatiemonitor.readers.planlijst.momenten import EERDER, zet_momenten
from prestatiemonitor.readers.planlijst.momentgroepen import met_momenten
from prestatiemonitor.readers.planlijst.overzicht_boven import overzichtsrijen
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.standen import zet_vorige
from prestatiemonitor.readers.planlijst.statusjaren import zet_statusjaren
from prestatiemonitor.readers.woorden.duiding import ONBEKENDE_KOLOM, Duiding

_BEKEND = {"veld", "oplevering", "verwijzing", "aantal", "totaal", "kenmerk", "deelsom", "deeltelling", "ongebruikt"}
_MINST_KOPPEN = 3  # fewer known words stand above anything
_MINST_AANGEWEZEN = 2  # in a row of which a person said that the headings stand there


def herken_plankolommen(blad: Blad, indeling: Bladindeling) -> Plankolommen | None:
    """The columns of a sheet that lists plans (or parts of plans that it refers to); None for any other sheet."""

    minst = _MINST_AANGEWEZEN if indeling.koprij else _MINST_KOPPEN

    def waardeer(koppen: Koppen) -> int:
        duidingen = duid_koppen(koppen, indeling)
        score = waarde_als_koppen(duidingen, minst)
        return 0 if score and noemt_activiteiten(koppen, duidingen) else score

    if indeling.koprij:
        begin = indeling.koprij - 1
        mogelijk = [koppen_op(blad, begin, h) for h in range(1, MAX_HOOGTE + 1) if begin + h <= blad.rijen]
        koppen = max(mogelijk, key=lambda k: (waardeer(k), -k.hoogte), default=None)
        koppen = koppen if koppen and waardeer(koppen) else None
    else:
        koppen = vind_koppen(blad, waardeer)
    if koppen is None or noemt_cijfers(blad, koppen, duid_koppen(koppen, indeling)):
        return None
    kolommen = Plankolommen(blad, koppen, duid_koppen(koppen, indeling))
    toegewezen = _toegewezen(koppen, indeling)
    los_gelezen = [_duid(koppen, k, indeling) for k in range(len(koppen.teksten))]
    kolommen.bijna = bijna_koppen(koppen, los_gelezen, toegewezen)
    kolommen.titels = titels_boven(blad, koppen, overzichtsrijen(blad, koppen.rij) if koppen.rij else ())
    kolommen.onderdeel = indeling.onderdeel
    kolommen.geldt = {str(veld): waarde for veld, waarde in indeling.geldt.items()}
    keur_laatste_groep(blad, koppen, kolommen.duidingen, toegewezen)
    for kolom, groep in enumerate(koppen.groep):
        los, gelezen = duid_kop(koppen.teksten[kolom]), kolommen.duidingen[kolom]
        anders = gelezen not in (ONBEKENDE_KOLOM, EERDER) and (gelezen.soort, gelezen.kenmerken) != (
            los.soort,
            los.kenmerken,
        )
        if groep >= 0 and los.soort == "aantal" and anders:
            kolommen.doorgetrokken[kolom] = koppen.met_groep(kolom)
    return kolommen


def waarde_als_koppen(duidingen: list[Duiding], minst: int = _MINST_KOPPEN) -> int:
    """How many headings of a plan list these are; 0 when they are not the headings of one at all."""
    namen = {d.naam for d in duidingen if d.soort in ("veld", "verwijzing")}
    telt = any(d.soort in ("aantal", "totaal") for d in duidingen)
    if not namen & {"plan", "plan_sleutel", "plan_verwijzing"} or not (telt or "planstatus_bron" in namen):
        return 0
    bekend = sum(d.soort in _BEKEND - {"aantal", "totaal"} for d in duidingen)
    bekend += any(d.soort == "onbekend" and d.naam == NETTO for d in duidingen)
    bekend += len({d.naam for d in duidingen if d.soort == "totaal"})  # `Woningen` thrice is one heading over three
    bekend += any(d.reden == RIJLABELS for d in duidingen)  # says by itself that this is a table of labels and counts
    tellend = {tuple(sorted(d.kenmerken.items(), key=lambda kv: kv[0])) for d in duidingen if d.soort == "aantal"}
    return bekend + len(tellend) if bekend + len(tellend) >= minst else 0


def duid_koppen(koppen: Koppen, indeling: Bladindeling) -> list[Duiding]:
    """What each heading means, with the assignment first."""
    return _duid_koppen(koppen, indeling) if indeling.kolommen else [*_duid_zonder_indeling(koppen)]


@lru_cache(maxsize=64)
def _duid_zonder_indeling(koppen: Koppen) -> Sequence[Duiding]:
    """The same headings are looked at several times in a reading, and again when the sender delivers anew."""
    return _duid_koppen(koppen, Bladindeling())


def _duid_koppen(koppen: Koppen, indeling: Bladindeling) -> list[Duiding]:
    duidingen = [_duid(koppen, kolom, indeling) for kolom in range(len(koppen.teksten))]
    toegewezen = _toegewezen(koppen, indeling)
    for kolom, bedoeld in bijna_koppen(koppen, duidingen, toegewezen).items():
        duidingen[kolom] = duid_kop(bedoeld)
    zet_later(koppen.teksten, duidingen)
    zet_vorige(koppen.teksten, duidingen)
    zet_momenten(met_momenten(koppen), duidingen, toegewezen)
    zet_statusjaren(koppen.teksten, duidingen, toegewezen)
    lege = [k for k, tekst in enumerate(koppen.teksten) if is_lege_kop(tekst) and duidingen[k].soort == "onbekend"]
    for kolom in lege:
        duidingen[kolom] = duid_lege_kop(koppen.teksten[kolom], duidingen)
    return duidingen


def _toegewezen(koppen: Koppen, indeling: Bladindeling) -> set[int]:
    """The columns of which a person said what they are."""
    paren = enumerate(zip(koppen.teksten, koppen.letters, strict=True))
    return {k for k, paar in paren if indeling.lees_als(*paar) is not None} if indeling.kolommen else set()


def _duid(koppen: Koppen, kolom: int, indeling: Bladindeling) -> Duiding:
    tekst = koppen.teksten[kolom]
    als = indeling.lees_als(tekst, koppen.letters[kolom])
    if als == OVERSLAAN:
        return Duiding("ongebruikt", reden=OVERGESLAGEN)
    if als is not None:
        return duid_in_jaargroep(koppen, kolom, als)
    duiding = duid_kop(tekst)
    if duiding.soort == "onbekend" and koppen.hoogte > 1:
        onderste = duid_kop(koppen.onderste[kolom])  # ‘Plangegevens’ above ‘Kern’ adds nothing to it
        duiding = onderste if onderste.soort in GEEN_AANTAL else duiding
    return duid_in_groep(koppen, kolom, duiding) if koppen.groep[kolom] >= 0 else duiding
