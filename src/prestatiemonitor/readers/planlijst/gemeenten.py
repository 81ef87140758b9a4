"""Rows of plans in another gemeente than that of the agreement: whether they count is asked, once per gemeente."""

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import OVERGESLAGEN, OVERSLAAN
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import normaliseer, plat

_KOPPEN = {"gemeente", "gem naam", "gemeentenaam"}


def haal_andere_gemeenten_eruit(lezing: Lezing, kolommen: Plankolommen, regels: Planregels) -> None:
    """Take the rows of another gemeente out where it was said that they do not count; else they are asked."""
    kolom = next((k for k, tekst in enumerate(kolommen.koppen.teksten) if normaliseer(tekst) in _KOPPEN), None)
    if kolom is None or kolommen.duidingen[kolom].soort != "ongebruikt":
        return
    eigen, blad = plat(load_afspraken().gemeente), kolommen.blad
    anders: dict[str, list[int]] = {}
    for rij in regels.plannen:
        tekst = als_tekst(blad.gelezen[rij, kolom])
        in_code = any(teken.isdigit() for teken in tekst)
        if not is_leeg(tekst) and not in_code and eigen not in plat(tekst).split():
            anders.setdefault(plat(tekst), []).append(rij)
    for rijen in anders.values():
        keuze = lezing.indeling.blad(blad.plaats(rijen[0], kolom)[0]).waarde(als_tekst(blad.gelezen[rijen[0], kolom]))
        if keuze == OVERSLAAN:
            regels.zonder(rijen)
            for rij in rijen:
                lezing.boek(blad, rij, blad.gevuld[rij], "overgeslagen", reden=OVERGESLAGEN)
        elif keuze is None:
            lezing.meld(ms.ANDERE_GEMEENTE, blad, rijen[0], kolom, gemeente=load_afspraken().gemeente)
