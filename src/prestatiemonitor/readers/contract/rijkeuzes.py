"""Rows of the contract's own layout that a person said are skipped or a total, with the homes of plans among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import OVERGESLAGEN, OVERSLAAN, VAN_OVERGESLAGEN_PLAN
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg

if TYPE_CHECKING:
    from prestatiemonitor.readers.contract.blad import Contractblad

_REDENEN: Final = {OVERSLAAN: OVERGESLAGEN, "totaal": "een totaal volgens de indeling"}


def zoek_overgeslagen_plannen(lezing: Lezing, bladen: Mapping[str, Contractblad]) -> None:
    """Keep the plans that are skipped, before any sheet is read: their homes may stand on one before theirs."""
    for naam, vorm in bladen.items():
        blad, sleutel = lezing.werkboek.blad(naam), vorm.kolommen.get("plan_sleutel")
        if vorm.tabel.naam == "plannen" and blad is not None and sleutel is not None:
            rijen = range(vorm.koppen.eerste_regel, blad.rijen)
            weg = _redenen(lezing, blad, vorm, rijen)
            blijft = {als_tekst(blad.cellen[rij, sleutel]) for rij in rijen if rij not in weg} if weg else set()
            lezing.overgeslagen_plannen |= {als_tekst(blad.cellen[rij, sleutel]) for rij in weg} - blijft


def zonder_overgeslagen(lezing: Lezing, blad: Blad, vorm: Contractblad, rijen: list[int]) -> list[int]:
    """The rows that count, with the others booked: those that were skipped, and the homes of plans that were."""
    weg = _redenen(lezing, blad, vorm, rijen)
    sleutel = vorm.kolommen.get("plan_sleutel")
    if lezing.overgeslagen_plannen and vorm.tabel.naam != "plannen" and sleutel is not None:
        van_plan = (rij for rij in rijen if als_tekst(blad.cellen[rij, sleutel]) in lezing.overgeslagen_plannen)
        weg = dict.fromkeys(van_plan, VAN_OVERGESLAGEN_PLAN) | weg
    for rij, reden in weg.items():
        lezing.boek(blad, rij, blad.gevuld[rij], "overgeslagen", reden=reden)
    return [rij for rij in rijen if rij not in weg] if weg else rijen


def _redenen(lezing: Lezing, blad: Blad, vorm: Contractblad, rijen: Sequence[int]) -> dict[int, str]:
    """Why rows do not count, by the assignment: by number, by their first cell, or by the name of their plan."""
    indeling, uit = lezing.indeling.blad(blad.naam), dict[int, str]()
    if not indeling.rijen:
        return uit
    naam = vorm.kolommen.get("plan")
    for rij in rijen:
        plekken = [*np.flatnonzero(blad.gevuld[rij])[:1].tolist(), *([naam] if naam is not None else [])]
        teksten = [als_tekst(blad.cellen[rij, k]) for k in plekken if not is_leeg(blad.cellen[rij, k])]
        keuzes = (indeling.rijkeuze(rij + 1, tekst) for tekst in teksten)
        if reden := _REDENEN.get(next((keuze for keuze in keuzes if keuze), "")):
            uit[rij] = reden
    return uit
