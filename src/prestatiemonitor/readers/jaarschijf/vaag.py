"""Texts such as `max 10` and `ruim 3` where a table of figures has its numbers: to be asked, and no labels."""

from collections.abc import Sequence

from prestatiemonitor.readers.jaarschijf.duiden import duid_tekst
from prestatiemonitor.readers.jaarschijf.rollen import kolomrol
from prestatiemonitor.readers.jaarschijf.tabel import is_cijfer
from prestatiemonitor.readers.koppen import koptekst
from prestatiemonitor.readers.voorraad.celwaarden import is_vaag


def noemt_vage_aantallen(cellen: Sequence[object]) -> bool:
    """Whether a row names a group, a maat or a corporation, with texts for numbers beside it."""
    naam, *rest = cellen
    if not any(map(is_vaag, rest)) or not all(is_cijfer(cel) or _zegt_niets(cel) for cel in rest):
        return False
    wat = duid_tekst(koptekst(naam))
    return bool(wat.over_toewijzingen or wat.maat or wat.partij)


def zijn_vage_aantallen(kop: str, cellen: Sequence[object]) -> bool:
    """Whether the texts of a column are numbers that are not sure, by its heading."""
    if kolomrol(kop) is not None:
        return False
    wat = duid_tekst(kop)
    van = (wat.partij or wat.jaar or wat.deel) and not wat.rest  # nothing else than numbers stands below these
    of = van or ((wat.over_toewijzingen or wat.maat) and any(map(is_vaag, cellen)))
    return bool(of) and all(is_cijfer(cel) or _zegt_niets(cel) for cel in cellen)


def _zegt_niets(cel: object) -> bool:
    """Whether a text names no party, moment, group or maat: a norm (`max 10`) is no name."""
    if not isinstance(cel, str):
        return False
    wat = duid_tekst(cel)
    wanneer = wat.jaar or wat.deel or wat.onduidelijk
    return not (wanneer or wat.partij or wat.over_toewijzingen or wat.maat or wat.totaal)
