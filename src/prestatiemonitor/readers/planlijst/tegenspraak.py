"""Two columns for the status or the delivery of a plan that speak against each other: it is asked which counts."""

from functools import lru_cache

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.kolomboeking import meld_kolom
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.oplevering import lees_oplevering
from prestatiemonitor.readers.woorden.planstatus import lees_planstatus
from prestatiemonitor.tables.waarden import EERSTE_JAAR, LAATSTE_JAAR, ONBEKEND

_WAT = {"planstatus_bron": "de planstatus", "oplevering": "de oplevering"}


def vraag_tegenspraak(lezing: Lezing, kolommen: Plankolommen, naam: str, eerste: int, ander: int) -> None:
    """Ask which of two columns for one field counts, where a row of the list says two things in them."""
    begint = herkenning().kopwoorden["begin"]
    if naam not in _WAT or any(not begint.isdisjoint(plat(kolommen.kop(k)).split()) for k in (eerste, ander)):
        return
    blad, vanaf = kolommen.blad, kolommen.koppen.eerste_regel
    paren = zip(blad.gelezen[vanaf:, eerste].tolist(), blad.gelezen[vanaf:, ander].tolist(), strict=True)
    tegen = _andere_status if naam == "planstatus_bron" else _ander_jaar
    for rij, (een, twee) in enumerate(paren, vanaf):
        if is_leeg(een) or is_leeg(twee) or een == twee or not tegen(als_tekst(een), als_tekst(twee)):
            continue
        velden = {"wat": _WAT[naam], "ander": kolommen.kop(eerste), "cel_hier": blad.cel(rij, ander)}
        velden |= {"hier": als_tekst(twee), "daar": als_tekst(een), "over": kolommen.kolomnaam(ander)}
        meld_kolom(lezing, kolommen, ander, ms.VELD_TEGENSTRIJDIG, **velden)
        return


@lru_cache(maxsize=1024)
def _andere_status(een: str, ander: str) -> bool:
    (code, hardheid, _), (andere, andere_hardheid, _) = lees_planstatus(een), lees_planstatus(ander)
    if ONBEKEND not in (code, andere):
        return code != andere
    return ONBEKEND not in (hardheid, andere_hardheid) and hardheid != andere_hardheid


@lru_cache(maxsize=1024)
def _ander_jaar(een: str, ander: str) -> bool:
    """Whether two deliveries have no year in common."""
    jaren = [lees_oplevering(tekst) for tekst in (een, ander)]
    if any(jaar.probleem or (jaar.van is None and jaar.tot is None) for jaar in jaren):
        return False
    (van, tot), (anders, tot_anders) = ((j.van or EERSTE_JAAR, j.tot or LAATSTE_JAAR) for j in jaren)
    return van > tot_anders or anders > tot
