"""A sheet with plans and one with their homes, that names them by the same code: `Plannen` beside `Fasering`."""

from collections.abc import Sequence

from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import Duiding, plat
from prestatiemonitor.readers.woorden.herkenning import herkenning

_VAN_WONINGEN = {"plan_sleutel", "plan", "oplevering", "oplevering_eerste", "oplevering_laatste", "sloopjaar"}
_GEKOPPELD = Duiding("verwijzing", "plan_verwijzing", reden="noemt een plan op het andere blad")
_NAAM_ELDERS = Duiding("ongebruikt", reden="de naam van het plan, die op het andere blad staat")


def koppel_fasering(lijsten: Sequence[Plankolommen]) -> None:
    """Make the second of two lists the homes of the plans in the first, where only that one tells how many.

    Only where each plan has a code of its own in the first, and the second gives codes (and names) of those plans and
    says nothing else of them.
    """
    if len(lijsten) != 2 or any(k.is_detail or k.onderdeel or not k.blad.zichtbaar for k in lijsten):
        return
    plannen = [lijst for lijst in lijsten if not lijst.van_soort("aantal")]
    if len(plannen) != 1 or "plan" not in plannen[0].velden:
        return
    fasering = next(lijst for lijst in lijsten if lijst is not plannen[0])
    if any("plan_sleutel" not in lijst.velden for lijst in lijsten) or not _noemt_plannen(fasering, plannen[0]):
        return
    kolom = fasering.velden.pop("plan_sleutel")
    fasering.velden["plan_verwijzing"] = kolom
    fasering.duidingen[kolom] = _GEKOPPELD
    if "plan" in fasering.velden:
        fasering.duidingen[fasering.velden.pop("plan")] = _NAAM_ELDERS


def heeft_groepen(fasering: Plankolommen) -> bool:
    """Whether rows of one plan may be kinds of its homes, or stand there twice."""
    return bool(fasering.van_soort("kenmerk")) or _GEKOPPELD in fasering.duidingen


def _noemt_plannen(fasering: Plankolommen, plannen: Plankolommen) -> bool:
    """Whether every code is that of a plan, under the same name where it has one, and no field says more of a plan."""
    paren = _paren(plannen)
    namen = dict(paren)
    if len(namen) < len(paren) or not namen or not fasering.velden.keys() <= _VAN_WONINGEN:
        return False
    delen = _paren(fasering)
    return bool(delen) and all(code in namen and naam in ("", namen[code]) for code, naam in delen)


def _paren(lijst: Plankolommen) -> list[tuple[str, str]]:
    """The code and the name on each row with a code."""
    velden, eerste = lijst.velden, lijst.koppen.eerste_regel
    codes = lijst.blad.gelezen[eerste:, velden["plan_sleutel"]].tolist()
    namen = lijst.blad.gelezen[eerste:, velden["plan"]].tolist() if "plan" in velden else [None] * len(codes)
    return [
        (als_tekst(code), "" if is_leeg(naam) else plat(als_tekst(naam)))
        for code, naam in zip(codes, namen, strict=True)
        if not is_leeg(code) and plat(als_tekst(code)) not in herkenning().totaalregels
    ]
