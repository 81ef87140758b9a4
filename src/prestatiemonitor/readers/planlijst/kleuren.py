"""The status of plans by the colour of their cells: read where a legend explains the colours, else asked per colour."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.opschriften import wat_geldt
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen, aantal_plannen
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.kleurnamen import heet, uitleg_van_kleur
from prestatiemonitor.readers.woorden.planstatus import Planstatus, lees_planstatus
from prestatiemonitor.tables.waarden import ONBEKEND

_BETEKENT_NIETS = "overslaan"
_KORTSTE_WISSEL = 4  # so many rows in two colours by turns are only coloured to read them more easily


def vul_status_uit_kleuren(lezing: Lezing, kolommen: Plankolommen, rijen: Sequence[int], uit: dict[str, Any]) -> None:
    """Give plans the status that the colour of their name has in the legend or the assignment.

    `rijen` has the first row of each plan in `uit`. Only where nothing else tells the status of any plan.
    """
    if {*uit["planstatus"], *uit["hardheid"]} != {ONBEKEND}:
        return
    kolom = kolommen.velden.get("plan", kolommen.velden.get("plan_sleutel", 0))
    kleuren = [_kleur(lezing, kolommen.blad, rij, kolom) for rij in rijen]
    gebruikt = dict.fromkeys(kleur for kleur in kleuren if kleur)
    if not gebruikt:
        return
    legenda = _in_woorden(lezing, kolommen.blad, set(rijen), gebruikt) | _legenda(lezing, kolommen.blad, set(rijen))
    toegewezen = {kleur: woord for kleur in gebruikt if (woord := _toegewezen(lezing, kolommen, kleur))}
    if not legenda and not toegewezen and _is_versiering(kleuren):
        return
    statussen = legenda | {kleur: _lees(woord) for kleur, woord in toegewezen.items() if woord != _BETEKENT_NIETS}
    for kleur in gebruikt:
        if kleur not in statussen and toegewezen.get(kleur) != _BETEKENT_NIETS:
            aantal, eerste = kleuren.count(kleur), rijen[kleuren.index(kleur)]
            lezing.meld(
                ms.KLEUR_ONBEKEND, kolommen.blad, eerste, kolom, gevonden=f"kleur #{kleur}", wie=aantal_plannen(aantal)
            )
    if gelezen := [status for kleur in kleuren if (status := statussen.get(kleur or ""))]:
        plek = kolommen.kopplek(kolom)
        lezing.meld(ms.STATUS_UIT_KLEUR, kolommen.blad, *plek, gevonden="", wie=aantal_plannen(len(gelezen)))
    onbekend = Planstatus(ONBEKEND, ONBEKEND)
    uit["planstatus"] = [statussen.get(kleur or "", onbekend).code for kleur in kleuren]
    uit["hardheid"] = [statussen.get(kleur or "", onbekend).hardheid for kleur in kleuren]


def _kleur(lezing: Lezing, blad: Blad, rij: int, kolom: int) -> str | None:
    plek = blad.plek(rij, kolom)
    return lezing.werkboek.opmaak(plek[0]).vulling.get(plek[1:]) if plek else None


def _toegewezen(lezing: Lezing, kolommen: Plankolommen, kleur: str) -> str | None:
    naam, _ = kolommen.blad.plaats(*kolommen.kopplek(0))
    return lezing.indeling.blad(naam).waarde(f"kleur #{kleur}")


def _lees(woord: str) -> Planstatus:
    """The status that a word of a legend or an assignment says; unknown on both sides when it says none."""
    status = lees_planstatus(woord)
    if status.code == ONBEKEND == status.hardheid:
        return Planstatus(ONBEKEND, wat_geldt(woord).get("hardheid", ONBEKEND))
    return status


def _legenda(lezing: Lezing, blad: Blad, planrijen: set[int]) -> dict[str, Planstatus]:
    """Colours with the status that stands in, or right of, a cell with that colour outside the plans of the sheet.

    A colour with two meanings has none.
    """
    bezet = {plek[:2] for rij in planrijen if (plek := blad.plek(rij, 0))}
    gevonden: dict[str, set[Planstatus]] = {}
    for ander in lezing.werkboek.bladen:
        for (rij, kolom), kleur in ander.opmaak.vulling.items():
            if (ander.naam, rij) in bezet:
                continue
            teksten = [als_tekst(ander.cellen[rij, k]) for k in (kolom, kolom + 1) if k < ander.kolommen]
            tekst = teksten[0] or teksten[-1]
            naam, betekenis = uitleg_van_kleur(tekst)
            past = not naam or heet(kleur, naam)
            status = _lees(betekenis) if betekenis and past else Planstatus(ONBEKEND, ONBEKEND)
            if status.hardheid != ONBEKEND:
                gevonden.setdefault(kleur, set()).add(status)
    return {kleur: statussen.pop() for kleur, statussen in gevonden.items() if len(statussen) == 1}


def _in_woorden(lezing: Lezing, blad: Blad, planrijen: set[int], gebruikt: Iterable[str]) -> dict[str, Planstatus]:
    """Colours that a text names (`groen = hard plan`), where it fits one colour of the list and no other."""
    bezet = {plek[:2] for rij in planrijen if (plek := blad.plek(rij, 0))}
    gevonden: dict[str, set[Planstatus]] = {}
    for ander in lezing.werkboek.bladen:
        for rij, kolom in np.argwhere(ander.is_tekst).tolist():
            naam, betekenis = uitleg_van_kleur(als_tekst(ander.cellen[rij, kolom]))
            passend = [kleur for kleur in gebruikt if naam and heet(kleur, naam)]
            if (
                len(passend) == 1
                and (ander.naam, rij) not in bezet
                and (status := _lees(betekenis)).hardheid != ONBEKEND
            ):
                gevonden.setdefault(passend[0], set()).add(status)
    return {kleur: statussen.pop() for kleur, statussen in gevonden.items() if len(statussen) == 1}


def _is_versiering(kleuren: Sequence[str | None]) -> bool:
    """Whether colours only help to read: all rows have the same, or two take turns."""
    if len(set(kleuren)) == 1:
        return True
    om_en_om = all(a != b for a, b in pairwise(kleuren))
    return len(set(kleuren)) == 2 and om_en_om and len(kleuren) >= _KORTSTE_WISSEL
