"""Tables of changes in the corporations' stock, in any shape, into `voorraadmutaties` and (the stock) `kerncijfers`."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.celvragen import Celvragen
from prestatiemonitor.readers.indeling import OVERGESLAGEN
from prestatiemonitor.readers.lezing import Herkend, Lezing
from prestatiemonitor.readers.voorraad.celwaarden import bevat_getal
from prestatiemonitor.readers.voorraad.cijfers import Cijfer, cijfer, combineer
from prestatiemonitor.readers.voorraad.context import Kenmerken
from prestatiemonitor.readers.voorraad.dubbel import meld_dubbel, meld_dubbel_tussen_tabellen
from prestatiemonitor.readers.voorraad.etiketten import ALLE, BEIDE, NETTO, STANDEN, Etiket, Kenmerk, Periode
from prestatiemonitor.readers.voorraad.herkennen import Voorraadtabel
from prestatiemonitor.readers.voorraad.onderdelen import zet_onderdelen
from prestatiemonitor.readers.voorraad.perioden import zet_perioden
from prestatiemonitor.readers.voorraad.rijen import Rij, is_som, lees_rijen
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

_BETEKENIS = {"netto": "netto toename, wordt vergeleken", "sloop_of_overheveling": "sloop of overheveling"}


def lees_voorraadtabel(lezing: Lezing, tabel: Voorraadtabel) -> None:
    """Read the table's figures, compare its stated totals and book every cell; `sluit_voorraad` adds the rows."""
    tabel = _met_somkolommen(tabel)
    rijen = lees_rijen(lezing, tabel)
    zet_onderdelen(lezing, tabel, rijen)
    vragen = Vragen(lezing, tabel, rijen)
    gelezen = {r: rij for r, rij in rijen.items() if rij.keuze != "overslaan"}
    _boek(lezing, tabel, rijen)
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
    vraag_ontbrekend(vragen, cijfers)
    meld_dubbel(lezing, [c for c in cijfers if c.rol == "opgenomen"], rijen)
    zet_tekens(lezing, [c for c in cijfers if c.rol == "opgenomen"])
    vergelijk_totalen(lezing, [c for c in cijfers if c.rol == "opgenomen"], rijen)
    lezing.meld_onbruikbaar(tabel.blad, list(gelezen), [k for k in tabel.kolommen if k not in niet])
    for c in cijfers:
        _boek_cijfer(lezing, c)
    lezing.voorraadcijfers += cijfers


def sluit_voorraad(lezing: Lezing) -> None:
    """When all tables are read: settle what stands in more than one or over several periods, and add the rows."""
    cijfers: list[Cijfer] = lezing.voorraadcijfers
    if not cijfers:
        return
    meld_dubbel_tussen_tabellen(lezing, cijfers)
    vergelijk_samenvattingen(lezing, cijfers)
    zet_perioden(lezing, cijfers)
    zet_standen(lezing, cijfers)
    regels = [_regel(c) for c in cijfers if c.soort == "mutatie" and c.rol == "opgenomen"]
    if regels:
        lezing.voeg_toe("voorraadmutaties", {naam: [regel[naam] for regel in regels] for naam in regels[0]})
    for c in cijfers:
        _boek_cijfer(lezing, c)


def _cijfers(vragen: Vragen, rijen: Mapping[int, Rij], kolommen: Sequence[int]) -> list[Cijfer]:
    tabel = vragen.tabel
    aanvulling = _aanvulling(tabel, rijen)
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
    if rij.keuze == "telt mee" or not celvragen.toont_procent(r, k):
        return ""
    celvragen.vraag_procent(r, k)
    return "een percentage"


def _met_somkolommen(tabel: Voorraadtabel) -> Voorraadtabel:
    """The table with columns that nobody knows, and that by their formulas add up others, as totals."""
    onbekend = [k for k, e in tabel.kolommen.items() if e.rest or not e.kenmerken]
    sommen = [k for k in onbekend if is_som(tabel, [(r, k) for r in tabel.blok.rijen], langs_rij=True)]
    totalen = {k: Etiket(tabel.kolommen[k].tekst, {"totaal": "ja"}) for k in sommen}
    return replace(tabel, kolommen={**tabel.kolommen, **totalen}) if totalen else tabel


def _is_totaal(nieuw: Cijfer) -> bool:
    return bool({"totaal", "richting"} & nieuw.eigen.keys()) or nieuw.alles.get("corporatie") == ALLE


def _aanvulling(tabel: Voorraadtabel, rijen: Mapping[int, Rij]) -> dict[str, Kenmerk]:
    """What the headings together say of columns that do not: the one basis they name, the period of the netto."""
    aanvulling: dict[str, Kenmerk] = {}
    etiketten = [etiket.kenmerken for etiket in tabel.kolommen.values()]
    bases = {ken["basis"] for ken in etiketten if "basis" in ken}
    in_titel = any("basis" in ken for ken in tabel.erboven)
    if len(bases) == 1 and not in_titel:
        aanvulling["basis"] = bases.pop()
    perioden = [ken["jaar"] for ken in etiketten if ken.get("mutatie") == NETTO and "jaar" in ken]
    if len(set(perioden)) == 1:
        aanvulling["jaar"] = perioden[0]
    if jaren := _tussen_standen([*etiketten, *(rij.ken for rij in rijen.values())]):
        aanvulling.setdefault("jaar", jaren)
    alle: list[Kenmerken] = [*etiketten, *(rij.ken for rij in rijen.values())]
    if all(ken.get("mutatie", BEIDE) in (BEIDE, NETTO) and "stand" not in ken for ken in alle):
        erboven = next((ken["mutatie"] for ken in tabel.erboven if "mutatie" in ken), BEIDE)
        if erboven not in (BEIDE, *STANDEN):
            aanvulling["mutatie"] = erboven
    return aanvulling


def _tussen_standen(kenmerken: Sequence[Kenmerken]) -> Periode | None:
    """The years between the stock at the beginning and at the end, where no other years are named."""
    standen = {
        (ken["stand"], ken["jaar"]) for ken in kenmerken if "stand" in ken and isinstance(ken.get("jaar"), tuple)
    }
    per_stand = {str(stand): jaar for stand, jaar in standen if isinstance(jaar, tuple)}
    if any("jaar" in ken and "stand" not in ken for ken in kenmerken) or len(standen) != 2:
        return None
    if per_stand.keys() != {"begin", "eind"} or per_stand["begin"] > per_stand["eind"]:
        return None
    return per_stand["begin"][0], per_stand["eind"][1]


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


def _boek(lezing: Lezing, tabel: Voorraadtabel, rijen: Mapping[int, Rij]) -> None:
    """The headings, the names of the rows, what the assignment leaves out, and numbers that stand as a title."""
    blad, blok = tabel.blad, tabel.blok
    for r in [*blok.koprijen, *blok.teksten, *blok.noten, *blok.vreemd]:
        rol = ("tekst", "") if r in blok.noten else ("kop", "voorraadmutaties")
        for k in range(blok.k0, blok.k1):
            if blad.gevuld[r, k]:
                lezing.boek(blad, r, k, *rol)
    over = [k for k in range(blok.k0, blok.k1) if blad.gevuld[blok.rijen, k].any()]
    for r, rij in rijen.items():
        for k in over:
            if not blad.gevuld[r, k]:
                continue
            if rij.keuze == "overslaan" or k in tabel.overgeslagen:
                lezing.boek(blad, r, k, "overgeslagen", reden=OVERGESLAGEN)
            elif k in tabel.sleutels:
                lezing.boek(blad, r, k, "sleutel", "voorraadmutaties")
            elif k in tabel.kolommen and bevat_getal(blad.cellen[r, k]):
                lezing.boek(blad, r, k, "overgeslagen", reden=rij.reden)
    uitleg = tuple(
        (blad.cel(tabel.koppen.rij, k), tabel.koppen.teksten[k], _betekenis(etiket.kenmerken))
        for k, etiket in tabel.kolommen.items()
    )
    regel = tabel.koppen.laatste_koprij + 1
    lezing.herkend.append(Herkend(blad.naam, "voorraadtabel per corporatie", regel, len(blok.rijen), uitleg))


def _betekenis(ken: Kenmerken) -> str:
    mutatie = str(ken.get("mutatie", ""))
    if mutatie:
        return _BETEKENIS.get(mutatie, mutatie)
    delen = [str(w) if not isinstance(w, tuple) else "-".join(map(str, sorted(set(w)))) for w in ken.values()]
    return ", ".join(delen).replace("_", " ") or "niet herkend"


def _boek_cijfer(lezing: Lezing, c: Cijfer) -> None:
    rol = c.rol if c.soort != "totaal" else "controletotaal"
    tabel = "kerncijfers" if c.soort == "stand" else "voorraadmutaties"
    lezing.boek(c.tabel.blad, c.rij, c.kolom, rol, "" if rol == "overgeslagen" else tabel, c.reden)
