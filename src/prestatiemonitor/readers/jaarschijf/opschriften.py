"""Titles, notes and names of sheets that could change what the figures of a table are: asked before these count."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import OVERGESLAGEN, OVERSLAAN, TELT_MEE
from prestatiemonitor.readers.jaarschijf.duiden import duid_tekst
from prestatiemonitor.readers.jaarschijf.lezen import Jaarschijfblad
from prestatiemonitor.readers.jaarschijf.lijsttitels import keur_lijsttitels
from prestatiemonitor.readers.jaarschijf.tabel import Cijfertabel
from prestatiemonitor.readers.jaarschijf.tegenspraak import (
    ANDER_JAAR,
    ander_jaar,
    jaar_tegen_titel,
    noemt_jaren,
    tegenspraak,
)
from prestatiemonitor.readers.jaarschijf.titelrijen import Titelrij, hoekrijen, onder_bladtitel, rijen_van, titelrijen
from prestatiemonitor.readers.jaarschijf.vinden import is_over_toewijzingen
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.etiketten import lees_etiket
from prestatiemonitor.readers.voorraad.herkennen import Voorraadtabel
from prestatiemonitor.readers.voorraad.momenten import zonder_datums
from prestatiemonitor.readers.voorraad.vragen import ALS
from prestatiemonitor.readers.woorden.duiding import normaliseer, plat
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.titelwoorden import (
    noemt_gemiddelde_per_jaar,
    onbekende_woorden,
    verdachte_woorden,
)

Tabel = Voorraadtabel | Cijfertabel
_NIET_DAEB = re.compile(r"\bniet[- ]daeb\b", re.IGNORECASE)
_ALTIJD = ("eenheid", "gemiddeld", "keuze", "gebied", "kern")


def keur_opschriften(lezing: Lezing, vorm: Jaarschijfblad, *, zichtbaar_elders: bool) -> Jaarschijfblad:
    """The sheet without the tables that the assignment leaves out by their title; what is not clear is asked."""
    tabellen: list[Tabel] = [*vorm.voorraad, *vorm.cijfertabellen]
    activiteiten = keur_lijsttitels(lezing, vorm)
    if not tabellen:
        return replace(vorm, activiteiten=activiteiten)
    bladkeuze = vorm.indeling.waarde(f"blad {vorm.blad.naam}")
    weg: list[Tabel] = tabellen if bladkeuze == OVERSLAAN else []
    gezien: set[str] = set()
    titels = [*titelrijen(vorm, tabellen)]
    for titel in [*titels, *hoekrijen(tabellen)]:
        als = vorm.indeling.waarde(titel.tekst)
        eigen = [tabel for tabel in titel.tabellen if tabel not in weg]
        if als == OVERSLAAN:
            weg = [*weg, *eigen, *(tabel for tabel in onder_bladtitel(titel, titels, tabellen) if tabel not in weg)]
            continue
        tekst = titel.tekst if als in (None, TELT_MEE) else str(als)
        woorden = _zonder_delen([woord for tabel in eigen for woord in _vreemd(tabel, titel, tekst)])
        gezien |= set(woorden)
        if als == TELT_MEE or (titel.is_hoek and not woorden):
            continue
        if woorden:
            lezing.meld(ms.TITEL_ONBEKEND, vorm.blad, *titel.plek, gevonden=titel.tekst, woorden=_opsomming(woorden))
        elif wat := next((w for tabel in eigen if (w := tegenspraak(tabel, titel, vorm.blad.naam))), ""):
            lezing.meld(ms.TITEL_TEGEN_BLAD, vorm.blad, *titel.plek, gevonden=titel.tekst, wat=wat)
        elif eigen and "jaar" not in vorm.indeling.geldt and ander_jaar(titel, titels, vorm.blad.naam):
            lezing.meld(ms.TITEL_TEGEN_BLAD, vorm.blad, *titel.plek, gevonden=titel.tekst, wat=ANDER_JAAR)
        elif eigen and "jaar" not in vorm.indeling.geldt and (erboven := jaar_tegen_titel(titel, tekst, titels)):
            lezing.meld(ms.TITEL_TEGEN_TITEL, vorm.blad, *titel.plek, gevonden=titel.tekst, erboven=erboven)
    over = [tabel for tabel in tabellen if tabel not in weg]
    if over and bladkeuze is None:
        _vraag_blad(lezing, vorm, over, gezien, zichtbaar_elders=zichtbaar_elders)
    for tabel in over:
        if isinstance(tabel, Voorraadtabel):
            _vraag_per_jaar(lezing, tabel)
    for tabel in weg:
        _boek_overgeslagen(lezing, tabel)
    voorraad = [tabel for tabel in vorm.voorraad if tabel in over]
    cijfertabellen = [tabel for tabel in vorm.cijfertabellen if tabel in over]
    return replace(vorm, voorraad=voorraad, activiteiten=activiteiten, cijfertabellen=cijfertabellen)


def _vraag_per_jaar(lezing: Lezing, tabel: Voorraadtabel) -> None:
    """A column of numbers per year over years that the table does not name: not those of the period."""
    for kolom in tabel.kolommen:
        kop, letter = tabel.koppen.teksten[kolom], tabel.koppen.letters[kolom]
        if noemt_gemiddelde_per_jaar(kop) and not noemt_jaren(tabel) and not tabel.indeling.lees_als(kop, letter):
            plek = tabel.koppen.laatste_koprij, kolom
            lezing.meld(ms.KOLOM_ONBEKEND, tabel.blad, *plek, gevonden=kop, suggestie="", als=ALS)


def _vraag_blad(
    lezing: Lezing, vorm: Jaarschijfblad, tabellen: Sequence[Tabel], gezien: set[str], *, zichtbaar_elders: bool
) -> None:
    """What the name of the sheet says, a sheet that is hidden beside others, and one with nothing but shares."""
    blad, plek = vorm.blad, tabellen[0].kopplek if isinstance(tabellen[0], Voorraadtabel) else _plek(tabellen[0])
    soorten = ["gebied", "kern", "blad", *(["toewijzingen"] if all(map(_over_toewijzingen, tabellen)) else [])]
    soorten += ["anders"] if all(isinstance(tabel, Voorraadtabel) for tabel in tabellen) else []
    woorden = [woord for woord in verdachte_woorden(blad.naam, soorten) if woord not in gezien]
    naam = f"blad {blad.naam}"
    if woorden:
        lezing.meld(ms.TITEL_ONBEKEND, blad, *plek, gevonden=naam, woorden=_opsomming(woorden))
    elif not blad.zichtbaar and zichtbaar_elders:
        lezing.meld(ms.VERBORGEN_TELT, blad, *plek, gevonden=naam)
    voorraad = [tabel for tabel in tabellen if isinstance(tabel, Voorraadtabel)]
    koppen = [etiket.kenmerken for tabel in voorraad for etiket in tabel.kolommen.values()]
    if koppen and len(voorraad) == len(tabellen) and all("aandeel" in ken for ken in koppen):
        lezing.meld(ms.ALLEEN_AANDELEN_OP_BLAD, blad, *plek, gevonden=blad.naam)


def _vreemd(tabel: Tabel, titel: Titelrij, tekst: str) -> Iterator[str]:
    """The words of a title or note that could change what the figures of this table are."""
    if titel.is_hoek:
        yield from _in_hoek(tabel, tekst)
    elif titel.is_noot:
        yield from verdachte_woorden(tekst, ["gebied", "noot"] if _is_aantal(tabel) else ["gebied", "kerncijfers"])
    elif isinstance(tabel, Voorraadtabel):
        yield from _in_voorraadtitel(tabel, tekst)
    elif not _is_aantal(tabel) or duid_tekst(tekst).maat:
        yield from verdachte_woorden(tekst, ["gebied", "kern", "kerncijfers"])
    else:
        verdacht = verdachte_woorden(tekst, [*_ALTIJD, "toewijzingen"])
        yield from verdacht or _prognose(tabel, tekst)
        if is_over_toewijzingen(tekst):
            yield from onbekende_woorden(lees_etiket(duid_tekst(tekst).rest).rest)


def _in_hoek(tabel: Tabel, tekst: str) -> Iterator[str]:
    """What says in the corner of a table that its figures are shares, tens, of elsewhere or still to come."""
    if normaliseer(tekst) in herkenning().voorraadtabel["sprekende_koppen"]:
        return  # the words below it say where
    elders = verdachte_woorden(tekst, ["gebied"])
    if isinstance(tabel, Voorraadtabel):
        telt = "duizend" not in lees_etiket(tekst).kenmerken  # asked as a unit
        yield from verdachte_woorden(tekst, ["hoek", "gebied"]) if telt else elders
    elif not _is_aantal(tabel) or duid_tekst(tekst).procent:
        yield from elders
    else:
        yield from verdachte_woorden(tekst, ["hoek", "gebied"])
        yield from _prognose(tabel, tekst)


def _prognose(tabel: Cijfertabel, tekst: str) -> Iterator[str]:
    """`Prognose` above allocations of which no heading and no row says which are one."""
    labels = {tabel.tekst((rij, k)) for rij in tabel.rijen for k in tabel.labels} | {*map(tabel.kop, tabel.kolommen)}
    if duid_tekst(tekst).prognose and not any(duid_tekst(label).prognose for label in labels):
        yield from (woord for woord in plat(tekst).split() if duid_tekst(woord).prognose)


def _in_voorraadtitel(tabel: Voorraadtabel, tekst: str) -> Iterator[str]:
    tekst = _NIET_DAEB.sub("daeb", tekst)  # a segment, of which NIET_DAEB says how it was read
    yield from verdachte_woorden(tekst, _ALTIJD)
    rest = [lees_etiket(lees).rest for lees in (tekst, zonder_datums(normaliseer(tekst)))]
    yield from (woord for woord in onbekende_woorden(rest[0]) if woord in onbekende_woorden(rest[1]))
    if noemt_gemiddelde_per_jaar(tekst) and not noemt_jaren(tabel):
        yield "per jaar"


def _zonder_delen(woorden: Sequence[str]) -> list[str]:
    """Each once, and no word of a phrase that is named already."""
    zinnen = [zin for zin in woorden if " " in zin]
    return [w for w in dict.fromkeys(woorden) if not any(w != zin and w in zin.split() for zin in zinnen)]


def _is_aantal(tabel: Tabel) -> bool:
    return isinstance(tabel, Voorraadtabel) or _over_toewijzingen(tabel)


def _over_toewijzingen(tabel: Tabel) -> bool:
    """A table of allocations without other key figures among its labels."""
    if isinstance(tabel, Voorraadtabel):
        return False
    teksten = [tekst for tekst in tabel.teksten if not duid_tekst(tekst).is_zin]
    labels = {tabel.tekst((rij, k)) for rij in tabel.rijen for k in tabel.labels} | {
        tabel.kop(k) for k in tabel.kolommen
    }
    return any(map(is_over_toewijzingen, teksten)) and not any(duid_tekst(tekst).maat for tekst in labels)


def _plek(tabel: Cijfertabel) -> tuple[int, int]:
    return tabel.koprijen[0] if tabel.koprijen else tabel.rijen[0], tabel.kolommen[0]


def _boek_overgeslagen(lezing: Lezing, tabel: Tabel) -> None:
    blad = tabel.blad
    for rij in rijen_van(tabel):
        for kolom in range(blad.kolommen):
            if blad.gevuld[rij, kolom] and _in_kolommen(tabel, kolom):
                lezing.boek(blad, rij, kolom, "overgeslagen", reden=OVERGESLAGEN)


def _in_kolommen(tabel: Tabel, kolom: int) -> bool:
    return not isinstance(tabel, Voorraadtabel) or tabel.blok.k0 <= kolom < tabel.blok.k1


def _opsomming(woorden: Iterable[str]) -> str:
    return ", ".join(f"‘{woord}’" for woord in woorden)


def is_zichtbaar_met_cijfers(vormen: Mapping[str, object], anders_dan: str) -> bool:
    """Whether a visible sheet beside this one holds tables of figures."""
    return any(
        isinstance(vorm, Jaarschijfblad)
        and vorm.blad.zichtbaar
        and naam != anders_dan
        and bool(vorm.voorraad or vorm.cijfertabellen)
        for naam, vorm in vormen.items()
    )
