"""Texts that name numbers per kind of home, in a list whose counts say no kind: not read, and said."""

import re

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import OVERGESLAGEN
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.soortwoorden import soort_in_titel

_GETAL = re.compile(r"\b\d+\b")
_SOORTEN = {"eigendom", "prijsklasse"}


def meld_programmateksten(lezing: Lezing, kolommen: Plankolommen) -> None:
    """A `waarschuwing` for each column of text with `8 appartementen soc. huur, 12 koop` in it."""
    if kolommen.van_soort("kenmerk") or any(
        _SOORTEN & kolommen.duidingen[k].kenmerken.keys() for k in kolommen.van_soort("aantal")
    ):
        return
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    mogelijk = [k for k in kolommen.van_soort("onbekend", "ongebruikt") if kolommen.duidingen[k].reden != OVERGESLAGEN]
    if "toelichting" in kolommen.velden:
        mogelijk.append(kolommen.velden["toelichting"])
    for kolom in mogelijk:
        teksten = map(als_tekst, blad.cellen[eerste:, kolom][blad.is_tekst[eerste:, kolom]].tolist())
        if tekst := next((tekst for tekst in teksten if _noemt_soorten(tekst)), None):
            plek = kolommen.kopplek(kolom)
            lezing.meld(ms.PROGRAMMA_IN_TEKST, blad, *plek, gevonden=kolommen.kop(kolom), tekst=tekst)


def _noemt_soorten(tekst: str) -> bool:
    """Whether a text has a number and a kind of home in one of its parts."""
    delen = (deel for deel in re.split(r"[,;/+\n]| en ", tekst) if _GETAL.search(deel))
    return any(soort_in_titel(_GETAL.sub(" ", deel)) is not None for deel in delen)
