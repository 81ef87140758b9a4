"""A small summary to the right of a list, behind a blank column: its numbers are sums of the list and are not read."""

from dataclasses import replace

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import OVERGESLAGEN
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.duiding import Duiding

_SLEUTELS = {"plan", "plan_sleutel", "plan_verwijzing"}


def vraag_overzicht_rechts(lezing: Lezing, kolommen: Plankolommen) -> None:
    """Ask what columns are that repeat headings of the list behind a blank column, without a plan of their own.

    None of them counts: read beside the list they would double its homes. What was assigned stays as it is.
    """
    blad, duidingen = kolommen.blad, kolommen.duidingen
    indeling = lezing.indeling.blad(blad.plaats(*kolommen.kopplek(0))[0])
    leeg = [k for k, kop in enumerate(kolommen.koppen.teksten) if not kop and not blad.gevuld[:, k].any()]
    plannen = [k for k, duiding in enumerate(duidingen) if duiding.naam in _SLEUTELS]
    begin = next((k + 1 for k in leeg if plannen and k > max(plannen)), len(duidingen))
    if begin == len(duidingen):
        return
    zonder_naam = [replace(duiding, rang=0) for duiding in duidingen[:begin]]
    herhaald = [k for k in range(begin, len(duidingen)) if replace(duidingen[k], rang=0) in zonder_naam]
    telt = [k for k in herhaald if duidingen[k].soort in ("aantal", "totaal")]
    sleutels = [k for k in herhaald if duidingen[k].soort in ("veld", "kenmerk", "oplevering")]
    overgeslagen = [k for k in range(begin, len(duidingen)) if duidingen[k].reden == OVERGESLAGEN]
    if not (telt or overgeslagen) or not sleutels:
        return
    for kolom in range(begin, len(duidingen)):
        toegewezen = indeling.lees_als(kolommen.koppen.teksten[kolom], kolommen.koppen.letters[kolom]) is not None
        if duidingen[kolom].soort in ("ongebruikt", "onbekend") or toegewezen:
            continue
        if kolom in telt:
            naam, kop = kolommen.kolomnaam(kolom), kolommen.kop(kolom)
            links = next(k for k in range(begin) if zonder_naam[k] == replace(duidingen[kolom], rang=0))
            plek, eerste = kolommen.kopplek(kolom), kolommen.kopcel(links)
            lezing.meld(ms.KOP_DUBBEL, blad, *plek, gevonden=kop, eerste=eerste, over=naam)
        duidingen[kolom] = Duiding("ongebruikt", reden="tabel rechts van de lijst, zonder plannen")
