"""Rows that have a year, a period or a bare number for the name of a plan: asked, and not counted."""

import datetime as dt
import re
from collections.abc import Collection

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.rijen import aaneen
from prestatiemonitor.readers.woorden.cellen import is_getal, verschillende
from prestatiemonitor.readers.woorden.oplevering import lees_oplevering
from prestatiemonitor.readers.woorden.zeef import kunnen_raken

_GETAL = re.compile(r"\s*\d[\d.,\s]*")
_KAN_JAAR = re.compile(r"(?<!\d)(?:19|2\d)\d\d(?!\d)|(?<!\d)\d\d\W*$")  # ‘2027’ anywhere, or ‘jan-27’

_MISSCHIEN = r"^\s*\d|(?:^|\D)(?:19|2\d)\d\d(?:\D|$)|(?:^|\D)\d\d[^A-Za-z0-9_]*$"  # either, in ASCII


def haal_getallen_uit_namen(lezing: Lezing, kolommen: Plankolommen, regels: Planregels) -> None:
    """Ask what such rows are; where most plans are called so, ask at the heading whether these are codes."""
    kolom, blad = kolommen.velden.get("plan"), kolommen.blad
    if kolom is None or not regels.plannen:
        return
    namen = blad.gelezen[aaneen(regels.plannen), kolom].tolist()
    kaal = kale_getallen([naam for naam in verschillende(namen) if naam is not None])
    if not kaal:
        return
    eigen = [k for k in kolommen.van_soort("veld") if k != kolom]
    jaren = {naam for naam in kaal if is_jaar(naam)}
    los = [rij for rij, naam in zip(regels.plannen, namen, strict=True) if naam in kaal and rij not in regels.gekozen]
    nummers = [rij for rij in los if blad.gelezen[rij, kolom] not in jaren or blad.gevuld[rij, eigen].any()]
    if len(nummers) * 2 > len(namen) and len(nummers) > 1:
        lezing.meld(ms.NAMEN_ZIJN_GETALLEN, blad, *kolommen.kopplek(kolom), gevonden=kolommen.kop(kolom))
        return
    for rij in los:
        lezing.meld(ms.NAAM_IS_GETAL, blad, rij, kolom)
        gevuld = np.asarray(blad.gevuld[rij])
        lezing.boek(blad, rij, gevuld, "overgeslagen", reden="jaar of getal in plaats van een plannaam")
    regels.zonder(los)


def kale_getallen(namen: Collection[object]) -> set[object]:
    """Those of the names that are nothing but a number, a year or a period."""
    teksten = [naam for naam in namen if naam.__class__ is str]
    overig = [naam for naam in namen if not isinstance(naam, str)] if len(teksten) < len(namen) else []
    anders = [] if "".join(teksten).isascii() else [tekst for tekst in teksten if not tekst.isascii()]
    mogelijk = [teksten[i] for i in kunnen_raken(teksten, [_MISSCHIEN])]
    return {naam for naam in (*mogelijk, *anders, *overig) if is_kaal_getal(naam)}


def is_jaar(waarde: object) -> bool:
    """Whether a cell is a year or a period of years, as numbers or in words."""
    if isinstance(waarde, bool | dt.date):
        return False
    if isinstance(waarde, str) and not _KAN_JAAR.search(waarde):
        return False
    jaren = lees_oplevering(int(waarde) if isinstance(waarde, str) and waarde.strip().isdigit() else waarde)
    return not jaren.probleem and jaren[:2] != (None, None)


def is_kaal_getal(waarde: object) -> bool:
    """Whether a cell is nothing but a number, a year or a period."""
    return is_getal(waarde) or (isinstance(waarde, str) and bool(_GETAL.fullmatch(waarde))) or is_jaar(waarde)
