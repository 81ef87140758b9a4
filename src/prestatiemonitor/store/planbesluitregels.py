"""The rows of decisions on plans: which plans of two lists people say are the same homes, or are not."""

import json
from collections.abc import Iterable
from typing import Final

from sqlalchemy import ColumnElement, Connection

from prestatiemonitor.store import aantekeningregels
from prestatiemonitor.store.aantekeningregels import Soort
from prestatiemonitor.store.metadata import PLANBESLUITEN, PLANBESLUITINTREKKINGEN
from prestatiemonitor.store.planaantekening import BewaardPlanbesluit, NieuwPlanbesluit
from prestatiemonitor.verordening.plancodes import eigen_sleutels, scheidingen
from prestatiemonitor.verordening.plansleutels import families

PLANBESLUIT: Final = Soort("planbesluit", PLANBESLUITEN, PLANBESLUITINTREKKINGEN, "planbesluit_id")


def planfamilies(besluiten: Iterable[NieuwPlanbesluit]) -> dict[str, str]:
    """By the key of a plan the family of keys that people confirmed to be the same homes."""
    besluiten = [*besluiten]
    apart = scheidingen(besluiten)
    paren = (eigen_sleutels(besluit, apart) for besluit in besluiten if besluit.zelfde)
    return families((*oud, *nieuw) for oud, nieuw in paren)


def lees_planbesluiten(verbinding: Connection, voorwaarde: ColumnElement[bool]) -> list[BewaardPlanbesluit]:
    """The decisions that meet a condition on PLANBESLUITEN and their withdrawals, oldest first."""
    uit = []
    for gegevens, weg in aantekeningregels.lees(verbinding, PLANBESLUIT, voorwaarde):
        lijsten = {naam: tuple(json.loads(gegevens[naam])) for naam in ("oud", "nieuw")}
        uit.append(BewaardPlanbesluit(**{**gegevens, **lijsten}, intrekking=weg))
    return uit
