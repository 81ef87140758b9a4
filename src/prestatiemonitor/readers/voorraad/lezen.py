"""Tables with a row per corporation and a column per change in the stock, such as tables 1 and 2 of the agreement."""

import re
from collections.abc import Mapping, Sequence, Set

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.controle.gesteld import controlereeks
from prestatiemonitor.readers.indeling import OVERGESLAGEN
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Herkend, Lezing
from prestatiemonitor.readers.voorraad.blokken import is_corporatie, is_totaal
from prestatiemonitor.readers.voorraad.herkennen import Mutatiekolom, Voorraadtabel
from prestatiemonitor.readers.voorraad.tekens import vergelijk_netto, zet_tekens
from prestatiemonitor.readers.woorden.cellen import als_tekst, bron, celnaam, kolomletter, lijkt_getal
from prestatiemonitor.readers.woorden.partijen import partijcode

_BETEKENIS = {"netto": "netto toename, wordt vergeleken", "sloop_of_overheveling": "sloop of overheveling"}

_ALS = " als ‘overslaan’ of als een bekende mutatie, met de jaren erbij (zoals ‘nieuwbouw 2028-2030’)"
_BEGINT_MET_CIJFER = re.compile(r"\s*[-−–+]?\s*\d")


def lees_voorraadtabel(lezing: Lezing, tabel: Voorraadtabel) -> None:
    """Add the table's rows to `voorraadmutaties`, compare its stated totals, and book every cell."""
    _meld_ontbrekend(lezing, tabel)
    _meld_dubbel(lezing, tabel)
    rijen = tabel.blok.rijen
    lezer = Kolomlezer(lezing, tabel.blad, rijen)
    namen = lezer.partijen(tabel.blok.naamkolom, alleen_corporaties=True)
    aantallen = {k: lezer.hele_getallen(k, negatief_mag=True) for k in tabel.kolommen}
    per_moment: dict[tuple[object, ...], dict[str, list[int]]] = {}
    for k, kolom in tabel.kolommen.items():
        soort = "netto" if kolom.mutatie == "netto" else "delen"
        per_moment.setdefault(kolom.moment, {"netto": [], "delen": []})[soort].append(k)
    mutaties = {k: kolom.mutatie for k, kolom in tabel.kolommen.items()}
    zonder_teken: set[int] = set()
    for kolommen in per_moment.values():
        if not kolommen["delen"]:
            _vraag_netto(lezing, tabel, kolommen["netto"])
            continue
        zonder_teken |= zet_tekens(lezer, mutaties, aantallen, **kolommen)
        vergelijk_netto(lezer, aantallen, **kolommen)
    lezing.voeg_toe("voorraadmutaties", _kolommen_van(_regels(tabel, namen, aantallen)))
    _vergelijk_totalen(lezing, tabel, aantallen, zonder_teken)
    _boek(lezing, tabel)
    _meld_vreemde_kolommen(lezing, tabel)
    lezing.meld_onbruikbaar(tabel.blad, [*rijen, *tabel.blok.totaalrijen], list(tabel.kolommen))


def meld_losse_regels(lezing: Lezing, blad: Blad, tabellen: Sequence[Voorraadtabel]) -> None:
    """A `fout` for numbers of a corporation, or in a table's columns, that stand in no table that was read."""
    open_rijen: dict[int, set[int]] = {}
    for rij, kolom in lezing.verantwoording[blad.naam].open_getallen():
        open_rijen.setdefault(rij, set()).add(kolom)
    for rij, kolommen in sorted(open_rijen.items()):
        kolom = int(np.flatnonzero(blad.gevuld[rij])[0])
        naam = blad.cellen[rij, kolom]
        erboven = [tabel for tabel in tabellen if tabel.blok.laatste < rij]
        in_tabel = bool(erboven and kolom == erboven[-1].blok.naamkolom and kolommen & set(erboven[-1].kolommen))
        if is_corporatie(naam) or is_totaal(naam) or in_tabel:
            lezing.meld(ms.REGEL_ZONDER_KOPPEN, blad, rij, kolom)


def _meld_ontbrekend(lezing: Lezing, tabel: Voorraadtabel) -> None:
    titel = tabel.titels[0] if tabel.titels else ""
    kolommen = tabel.kolommen.values()
    for ontbreekt, soort in (
        (tabel.segment is None, ms.SEGMENT_ONBEKEND),
        (any(kolom.basis is None for kolom in kolommen), ms.BASIS_ONBEKEND),
        (any(kolom.periode is None for kolom in kolommen), ms.PERIODE_ONBEKEND),
    ):
        if ontbreekt:
            lezing.meldingen.append(soort(tabel.blad.naam, tabel.kop, titel))
    for k in tabel.onbekend_deel():
        plaats = celnaam(tabel.koppen.laatste_koprij, k)
        lezing.meldingen.append(ms.DEEL_VAN_JAAR(tabel.blad.naam, plaats, tabel.koppen.teksten[k]))


def _meld_dubbel(lezing: Lezing, tabel: Voorraadtabel) -> None:
    """Two columns that count the same, and a corporation that stands in the table twice."""
    gezien: dict[Mutatiekolom, int] = {}
    for k, kolom in tabel.kolommen.items():
        if (eerste := gezien.setdefault(kolom, k)) != k:
            plaats, ander = (celnaam(tabel.koppen.laatste_koprij, kol) for kol in (k, eerste))
            kop, letter = tabel.koppen.teksten[k], kolomletter(k)
            lezing.meldingen.append(ms.KOP_DUBBEL(tabel.blad.naam, plaats, kop, eerste=ander, letter=letter))
    rijen: dict[str, int] = {}
    for rij in tabel.blok.rijen:
        naam = als_tekst(tabel.blad.cellen[rij, tabel.blok.naamkolom])
        if (eerste := rijen.setdefault(partijcode(naam) or naam.lower(), rij)) != rij:
            ander = celnaam(eerste, tabel.blok.naamkolom)
            lezing.meld(ms.CORPORATIE_DUBBEL, tabel.blad, rij, tabel.blok.naamkolom, eerste=ander)


def _vraag_netto(lezing: Lezing, tabel: Voorraadtabel, kolommen: Sequence[int]) -> None:
    """A net figure over years of which the table has no parts is not a control total: what it counts is asked."""
    for k in kolommen:
        plaats = celnaam(tabel.koppen.laatste_koprij, k)
        lezing.meldingen.append(ms.NETTO_ZONDER_DELEN(tabel.blad.naam, plaats, tabel.koppen.teksten[k]))


def _regels(
    tabel: Voorraadtabel, namen: Sequence[str | None], aantallen: Mapping[int, np.ndarray]
) -> list[dict[str, object]]:
    return [
        {
            "corporatie": naam,
            "segment": tabel.segment,
            "mutatie": kolom.mutatie,
            "basis": kolom.basis,
            "jaar_van": kolom.periode[0] if kolom.periode else None,
            "jaar_tot": kolom.periode[1] if kolom.periode else None,
            "halfjaar": kolom.halfjaar,
            "aantal": int(aantal),
            "bron": bron(tabel.blad.naam, rij, k),
        }
        for k, kolom in tabel.kolommen.items()
        if kolom.mutatie != "netto"
        for rij, naam, aantal in zip(tabel.blok.rijen, namen, aantallen[k], strict=True)
        if not np.isnan(aantal)
    ]


def _kolommen_van(regels: Sequence[Mapping[str, object]]) -> dict[str, list[object]]:
    return {naam: [regel[naam] for regel in regels] for naam in (regels[0] if regels else ())}


def _vergelijk_totalen(
    lezing: Lezing, tabel: Voorraadtabel, aantallen: Mapping[int, np.ndarray], zonder_teken: Set[int]
) -> None:
    """Stated totals against the sums; where withdrawals stand without a minus sign, so does their total."""
    totaallezer = Kolomlezer(lezing, tabel.blad, tabel.blok.totaalrijen)
    for kolom, getallen in aantallen.items():
        som = np.nansum(getallen)
        gelijk = {som, -som} if kolom in zonder_teken else {som}
        totalen = totaallezer.hele_getallen(kolom, negatief_mag=True)
        berekend = np.where(np.isin(totalen, list(gelijk)), totalen, som)
        rijen = tabel.blok.totaalrijen
        lezing.controles.append(controlereeks(tabel.blad, kolom, "totaalregel", rijen, totalen, berekend))
        for i, gesteld in enumerate(totalen):
            if not np.isnan(gesteld) and gesteld not in gelijk:
                totaallezer.meld(ms.TOTAAL_WIJKT_AF, i, kolom, gevonden=int(gesteld), berekend=int(som))


def _boek(lezing: Lezing, tabel: Voorraadtabel) -> None:
    blad, koppen, blok = tabel.blad, tabel.koppen, tabel.blok
    lezing.boek(blad, slice(koppen.rij, koppen.eerste_regel), slice(None), "kop", "voorraadmutaties")
    lezing.boek(blad, blok.rijen, blok.naamkolom, "sleutel", "voorraadmutaties")
    for k, kolom in tabel.kolommen.items():
        rol = "controletotaal" if kolom.mutatie == "netto" else "opgenomen"
        lezing.boek(blad, blok.rijen, k, rol, "voorraadmutaties")
    lezing.boek(blad, blok.totaalrijen, slice(None), "controletotaal", "voorraadmutaties")
    uitleg = tuple(
        (celnaam(koppen.rij, k), koppen.teksten[k], _BETEKENIS.get(kolom.mutatie, kolom.mutatie))
        for k, kolom in tabel.kolommen.items()
    )
    lezing.herkend.append(
        Herkend(blad.naam, "voorraadtabel per corporatie", koppen.laatste_koprij + 1, len(blok.rijen), uitleg)
    )


def _meld_vreemde_kolommen(lezing: Lezing, tabel: Voorraadtabel) -> None:
    blad = tabel.blad
    for kolom in tabel.overgeslagen:
        rijen = [*tabel.blok.rijen, *tabel.blok.totaalrijen]
        lezing.boek(blad, rijen, kolom, "overgeslagen", reden=OVERGESLAGEN)
    for kolom in sorted({*range(tabel.blok.naamkolom + 1, blad.kolommen)} - tabel.overgeslagen):
        getallen = [rij for rij in tabel.blok.rijen if _bevat_getal(blad.cellen[rij, kolom])]
        if getallen and kolom not in tabel.kolommen:
            plaats = celnaam(tabel.koppen.laatste_koprij, kolom)
            kop = tabel.koppen.teksten[kolom] or f"kolom {kolomletter(kolom)}"
            lezing.meldingen.append(ms.KOLOM_ONBEKEND(blad.naam, plaats, kop, suggestie="", als=_ALS))
            lezing.boek(blad, getallen, kolom, "overgeslagen", reden="de monitor kent deze kolom niet")


def _bevat_getal(waarde: object) -> bool:
    """A number, or text that begins with one: `215*` has a footnote, and is no less a figure."""
    return lijkt_getal(waarde) or (isinstance(waarde, str) and bool(_BEGINT_MET_CIJFER.match(waarde)))
