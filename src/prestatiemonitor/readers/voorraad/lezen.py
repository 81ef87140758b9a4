"""Tables of changes in the corporations' stock, in any shape, into `voorraadmutaties` and (the stock) `kerncijfers`."""

from collections.abc import Mapping, Sequence

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.celvragen import Celvragen
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.aanvulling import aanvulling_van
from prestatiemonitor.readers.voorraad.boek import boek, boek_cijfer
from prestatiemonitor.readers.voorraad.celwaarden import bevat_getal
from prestatiemonitor.readers.voorraad.cijfers import Cijfer, cijfer, combineer
from prestatiemonitor.readers.voorraad.dubbel import meld_dubbel, meld_dubbel_tussen_tabellen
from prestatiemonitor.readers.voorraad.etiketten import ALLE
from prestatiemonitor.readers.voorraad.herkennen import Voorraadtabel
from prestatiemonitor.readers.voorraad.kolomsommen import meld_niet_daeb, met_kolomsommen, zonder_kwartalen
from prestatiemonitor.readers.voorraad.maten import neem_op
from prestatiemonitor.readers.voorraad.onderdelen import zet_onderdelen
from prestatiemonitor.readers.voorraad.opgeteld import zet_opgeteld
from prestatiemonitor.readers.voorraad.oplopend import vraag_jaren, zet_oplopend
from prestatiemonitor.readers.voorraad.perioden import zet_perioden
from prestatiemonitor.readers.voorraad.rijen import Rij, lees_rijen
from prestatiemonitor.readers.voorraad.rijteksten import vraag_rijteksten
from prestatiemonitor.readers.voorraad.standen import zet_standen
from prestatiemonitor.readers.voorraad.tekens import zet_tekens
from prestatiemonitor.readers.voorraad.totalen import vergelijk_samenvattingen, vergelijk_totalen
from prestatiemonitor.readers.voorraad.vragen import (
    Vragen,
    controleer_verschil,
    meld_losse_regels,
    vraag_ontbrekend,
    waarom_niet,
    zonder_mutatie,
)

__all__ = ["lees_voorraadtabel", "meld_losse_regels", "sluit_voorraad"]


def lees_voorraadtabel(lezing: Lezing, tabel: Voorraadtabel) -> None:
    """Read the table's figures, compare its stated totals and book every cell; `sluit_voorraad` adds the rows."""
    tabel = met_kolomsommen(tabel)
    rijen = lees_rijen(lezing, tabel)
    zet_onderdelen(lezing, tabel, rijen)
    vraag_rijteksten(lezing, tabel, rijen)
    vragen = Vragen(lezing, tabel, rijen)
    gelezen = {r: rij for r, rij in rijen.items() if rij.keuze != "overslaan"}
    boek(lezing, tabel, rijen)
    vragen.tabel = tabel = zonder_kwartalen(lezing, tabel)
    niet = {k: reden for k, etiket in tabel.kolommen.items() if (reden := waarom_niet(vragen, k, etiket))}
    cijfers = _cijfers(vragen, gelezen, [k for k in tabel.kolommen if k not in niet])
    for k, reden in niet.items():
        rol = controleer_verschil(vragen, k, list(gelezen), cijfers) if reden == "verschil" else "overgeslagen"
        getallen = [r for r in gelezen if bevat_getal(tabel.blad.cellen[r, k])]
        lezing.boek(tabel.blad, getallen, k, rol, reden=reden)
    for nummer, rij in {
        rij.ken.get("corporatie"): (r, rij) for r, rij in [*gelezen.items()][::-1] if rij.vreemd
    }.values():
        lezing.meld(ms.CORPORATIE_ONBEKEND, tabel.blad, nummer, rij.kolom)
    _meld_doorgetrokken(vragen, cijfers)
    meld_niet_daeb(lezing, tabel)
    vraag_ontbrekend(vragen, cijfers)
    meld_dubbel(lezing, [c for c in cijfers if c.rol == "opgenomen"], rijen)
    zet_tekens(lezing, [c for c in cijfers if c.rol == "opgenomen"])
    if not zet_opgeteld(lezing, cijfers):
        zet_oplopend(lezing, cijfers)
    vergelijk_totalen(lezing, [c for c in cijfers if c.rol == "opgenomen"], rijen)
    lezing.meld_onbruikbaar(tabel.blad, list(gelezen), [k for k in tabel.kolommen if k not in niet])
    for c in cijfers:
        boek_cijfer(lezing, c)
    lezing.voorraadcijfers += cijfers


def sluit_voorraad(lezing: Lezing) -> None:
    """When all tables are read: settle what stands in more than one or over several periods, and add the rows."""
    cijfers: list[Cijfer] = lezing.voorraadcijfers
    if not cijfers:
        return
    vraag_jaren(lezing)
    meld_dubbel_tussen_tabellen(lezing, cijfers)
    vergelijk_samenvattingen(lezing, cijfers)
    zet_perioden(lezing, cijfers)
    zet_standen(lezing, cijfers)
    regels = [_regel(c) for c in cijfers if c.soort == "mutatie" and c.rol == "opgenomen"]
    if regels:
        lezing.voeg_toe("voorraadmutaties", {naam: [regel[naam] for regel in regels] for naam in regels[0]})
    for c in cijfers:
        boek_cijfer(lezing, c)


def _cijfers(vragen: Vragen, rijen: Mapping[int, Rij], kolommen: Sequence[int]) -> list[Cijfer]:
    tabel = vragen.tabel
    aanvulling = aanvulling_van(tabel, rijen)
    in_kolommen = any(tabel.kolommen[k].telt for k in kolommen)
    uit: list[Cijfer] = []
    celvragen = Celvragen(vragen.lezing, tabel.blad, tabel.indeling)
    for k in kolommen:
        for r, rij in rijen.items():
            if not tabel.blad.gevuld[r, k]:
                continue
            eigen, strijdig = combineer(rij.ken, tabel.kolommen[k].kenmerken)
            nieuw = cijfer(vragen.lezing, tabel, r, k, eigen, aanvulling)
            if nieuw is None:
                continue
            if strijdig:
                vragen.lezing.meld(ms.KENMERK_TEGENSTRIJDIG, tabel.blad, r, k)
            elif rij.maat and not neem_op(vragen.lezing, nieuw, rij.maat):
                vragen.rij(ms.REGEL_DEELTELLING, r, rij)
            elif rij.gevraagd:
                continue
            elif rij.onbekend:
                vragen.rij(ms.MUTATIE_ONBEKEND, r, rij)
            elif not nieuw.mutatie and not _is_totaal(nieuw):
                zonder_mutatie(vragen, r, rij, k, eigen, in_kolommen=in_kolommen)
            elif reden := _telt_niet(celvragen, tabel, r, rij, k):
                vragen.lezing.boek(tabel.blad, r, k, "overgeslagen", reden=reden)
            else:
                uit.append(nieuw)
    return uit


def _telt_niet(celvragen: Celvragen, tabel: Voorraadtabel, r: int, rij: Rij, k: int) -> str:
    """Why a figure may not count: it was taken back, or is shown as a percentage."""
    if reden := celvragen.vervallen(r, k, tabel.sleutels, rij.keuze):
        return reden
    if reden := celvragen.andere_vorm(r, k, rij.keuze):
        return reden
    if rij.keuze == "telt mee" or not (celvragen.toont_procent(r, k) or celvragen.toont_procentteken(r, k)):
        return ""
    celvragen.vraag_procent(r, k)
    return "een percentage"


def _is_totaal(nieuw: Cijfer) -> bool:
    return bool({"totaal", "richting"} & nieuw.eigen.keys()) or nieuw.alles.get("corporatie") == ALLE


def _regel(c: Cijfer) -> dict[str, object]:
    corporatie, segment, mutatie, basis = c.sleutel
    return {
        "corporatie": corporatie,
        "segment": segment,
        "mutatie": mutatie,
        "basis": basis,
        "jaar_van": c.jaar[0] if c.jaar else None,
        "jaar_tot": c.jaar[1] if c.jaar else None,
        "halfjaar": c.halfjaar if c.halfjaar in ("1", "2") else None,
        "aantal": int(c.aantal),
        "bron": c.plaats,
    }


def _meld_doorgetrokken(vragen: Vragen, cijfers: Sequence[Cijfer]) -> None:
    for k in sorted({c.kolom for c in cijfers}):
        kop = vragen.tabel.kopdelen[k]
        if kop.doorgetrokken:
            vragen.kolom(ms.KOP_DOORGETROKKEN, k, gelezen=kop.tekst)
