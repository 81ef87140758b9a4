"""The columns and the ledger of a list of activities: when its progress is of, its year, and what each cell gave."""

from collections.abc import Sequence

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import OVERGESLAGEN, Bladindeling
from prestatiemonitor.readers.jaarschijf.activiteitcellen import jaar_in
from prestatiemonitor.readers.jaarschijf.activiteitkoppen import Activiteitenlijst
from prestatiemonitor.readers.jaarschijf.nummerkolom import zijn_volgnummers
from prestatiemonitor.readers.jaarschijf.statussen import statuscode
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.woorden.cellen import als_tekst, lijkt_getal
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.partijen import partijcode


def kies_voortgang(lezing: Lezing, lijst: Activiteitenlijst, omgeving: Sequence[str]) -> bool:
    """A column of progress that does not tell when: the title tells, or it is asked."""
    velden = lijst.velden
    kolom = velden.get("voortgang")
    if kolom is not None:
        waarden = [als_tekst(lijst.blad.cellen[r, kolom]) for r in lijst.rijen if lijst.blad.gevuld[r, kolom]]
        titel = " ".join([lijst.koppen.teksten[kolom], *omgeving]).lower()
        momenten = [veld for veld in ("juni", "december") if veld in titel]
        del velden["voortgang"]
        if "status" not in velden and waarden and all(statuscode(w) or len(w.split()) < 3 for w in waarden):
            velden["status"] = kolom
        elif len(momenten) == 1 and f"voortgang_{momenten[0]}" not in velden:
            velden[f"voortgang_{momenten[0]}"] = kolom
        elif waarden:
            plek = lijst.koppen.laatste_koprij, kolom
            lezing.meld(ms.VOORTGANG_MOMENT, lijst.blad, *plek, gevonden=lijst.koppen.teksten[kolom])
    return any(veld.startswith("voortgang") for veld in velden)


def jaar_van_het_blad(lijst: Activiteitenlijst, indeling: Bladindeling, omgeving: Sequence[str]) -> int | None:
    """The year that the assignment, the nearest title, the headings or the sheet's name gives."""
    if vast := indeling.geldt.get("jaar"):
        return jaar_in(vast)
    status = lijst.velden.get("status")
    if status is not None and (jaar := jaar_in(lijst.koppen.teksten[status])):
        return jaar  # ‘Status 2025’ on a sheet of 2026
    koppen = [lijst.koppen.teksten[k] for veld, k in lijst.velden.items() if veld.startswith("voortgang")]
    in_koppen = {jaar for kop in koppen if (jaar := jaar_in(kop))}
    gevonden = [jaar for tekst in omgeving if (jaar := jaar_in(tekst))]
    if gevonden:
        return gevonden[0]
    return in_koppen.pop() if len(in_koppen) == 1 else None


def boek_rij(lezing: Lezing, lijst: Activiteitenlijst, rij: int, rol: str, reden: str) -> None:
    """Book the cells of one row; numbers in columns that give nothing are skipped with the reason."""
    velden = lijst.velden
    for kolom in range(lijst.blad.kolommen):
        if not lijst.blad.gevuld[rij, kolom]:
            continue
        veld = next((naam for naam, k in velden.items() if k == kolom), None)
        getal = bool(lijst.blad.is_getal[rij, kolom])
        elders = kolom in lijst.kruisjes or kolom in lijst.partijen
        if rol == "opgenomen" and not elders and (veld is None or veld in ("nummer", "toelichting")):
            uitleg = "volgnummer" if veld == "nummer" else "de monitor gebruikt deze kolom niet"
            uitleg = OVERGESLAGEN if kolom in lijst.overgeslagen else uitleg
            lezing.boek(lijst.blad, rij, kolom, "overgeslagen" if getal else "tekst", reden=uitleg)
        else:
            lezing.boek(lijst.blad, rij, kolom, rol, "activiteiten" if rol == "opgenomen" else "", reden)


def boek_koppen(lezing: Lezing, lijst: Activiteitenlijst) -> None:
    """Book titles and headings, and ask about columns with numbers that are not known."""
    koppen, blad = lijst.koppen, lijst.blad
    for rij in [*lijst.titels, *range(koppen.rij, koppen.eerste_regel), *lijst.herhaald]:
        lezing.boek(blad, rij, blad.gevuld[rij], "kop")
    gebruikt = {*lijst.velden.values(), *lijst.kruisjes, *lijst.partijen}
    for kolom in range(blad.kolommen):
        waarden = [blad.cellen[rij, kolom] for rij in lijst.rijen if blad.gevuld[rij, kolom]]
        if kolom in gebruikt or not waarden or not (koppen.teksten[kolom] or kolom < max(gebruikt)):
            continue
        if kolom in lijst.overgeslagen or not koppen.teksten[kolom]:
            continue
        rol = bool(lijst.partijen) and all(len(als_tekst(waarde)) == 1 for waarde in waarden)
        zegt_iets = rol or any(map(lijkt_getal, waarden)) or partijcode(koppen.teksten[kolom])
        soort = ms.KOLOM_ONBEKEND if zegt_iets else ms.KOLOM_TEKST
        if all(statuscode(als_tekst(waarde)) for waarde in waarden):
            soort = ms.ACTIVITEIT_STATUSKOLOM
        velden = {"suggestie": "", "als": " als ‘overslaan’ of als een kop van een activiteitenlijst"}
        kop = koppen.teksten[kolom]
        kop = kop if plat(kop) else f"kolom {koppen.letters[kolom]}"  # no answer can name a heading of signs alone
        lezing.meld(soort, blad, koppen.laatste_koprij, kolom, gevonden=kop, **velden)
    if "nummer" in lijst.velden and "afspraak" not in lijst.velden and not zijn_volgnummers(lijst):
        kolom = lijst.velden["nummer"]
        velden = {"suggestie": "", "als": " als ‘afspraak’ of als ‘overslaan’"}
        lezing.meld(ms.KOLOM_ONBEKEND, blad, koppen.laatste_koprij, kolom, gevonden=koppen.teksten[kolom], **velden)
