"""Whether two count columns can be the same homes, from what their headings say."""

from collections.abc import Mapping, Sequence
from typing import Any

from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.tables.waarden import EERSTE_JAAR, LAATSTE_JAAR, ONBEKEND, RUIMERE_PRIJSKLASSE

_JAREN = ("jaar_van", "jaar_tot")
_ALLES = {  # features of which these values together are all homes
    "eigendom": ("huur", "koop"),
    "woningtype": ("eengezins", "meergezins"),
    "prijsklasse": ("sociaal", "midden", "duur"),
}


def wat_gezegd(kolommen: Plankolommen, kolom: int) -> dict[str, Any]:
    """The features that a heading tells apart: `Sociaal` is no tenure by itself, though `Eigendom onbekend` is."""
    wat = {k: v for k, v in kolommen.duidingen[kolom].kenmerken.items() if k != "soort"}
    if wat.get("eigendom") == ONBEKEND and wat.get("prijsklasse", ONBEKEND) != ONBEKEND:
        del wat["eigendom"]
    return wat


def is_deel_van(deel: Mapping[str, Any], geheel: Mapping[str, Any]) -> bool:
    """Whether `deel` says all that `geheel` says and more: sociale huur is a part of huur, a year of a period."""
    if not geheel.keys() <= deel.keys() or deel == geheel:
        return False
    for naam, waarde in geheel.items():  # nearly always told apart by these
        if naam not in _JAREN and not _past_in(deel[naam], waarde):
            return False
    binnen, buiten = _jaren(deel), _jaren(geheel)
    if "jaar_van" in geheel and (binnen is None) != (buiten is None):
        return False
    return not (binnen and buiten) or (buiten[0] <= binnen[0] and binnen[1] <= buiten[1])


def sluit_uit(een: Mapping[str, Any], ander: Mapping[str, Any]) -> bool:
    """Whether no home can be in both columns: another value of the same feature, or another named part of one kind."""
    if een == ander:
        return True  # the same heading twice is asked, unless each is a named part
    for naam, waarde in een.items():
        if (
            naam in ander
            and naam not in _JAREN
            and not (_past_in(waarde, ander[naam]) or _past_in(ander[naam], waarde))
        ):
            return True
    jaren, andere = _jaren(een), _jaren(ander)
    if jaren and andere and (jaren[0] > andere[1] or andere[0] > jaren[1]):
        return True
    return "jaar_van" in een and "jaar_van" in ander and (jaren is None) != (andere is None)  # and `jaar onbekend`


def dekt_alles(soorten: Sequence[Mapping[str, Any]]) -> bool:
    """Whether every home is of one of these kinds: huur and koop, or the prices of huur and all koop."""
    if any(not soort for soort in soorten):
        return True
    for naam, waarden in _ALLES.items():
        if {*waarden} <= {soort.get(naam) for soort in soorten} and all(
            dekt_alles([_zonder(s, naam) for s in soorten if s.get(naam, waarde) == waarde]) for waarde in waarden
        ):
            return True
    return False


def _past_in(waarde: object, andere: object) -> bool:
    return waarde == andere or RUIMERE_PRIJSKLASSE.get(str(waarde)) == andere


def _zonder(soort: Mapping[str, Any], naam: str) -> dict[str, Any]:
    return {k: v for k, v in soort.items() if k != naam}


def _jaren(kenmerken: Mapping[str, Any]) -> tuple[int, int] | None:
    """First and last year of a column, an open end as far as years go; None where it tells no year."""
    van, tot = kenmerken.get("jaar_van"), kenmerken.get("jaar_tot")
    return None if van is None and tot is None else (van or EERSTE_JAAR, tot or LAATSTE_JAAR)
