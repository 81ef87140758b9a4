"""Plans on several rows: which rows are one plan, which of them count the same homes twice, which is their total."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.rijfeiten import Rijfeiten
from prestatiemonitor.readers.planlijst.rijkenmerken import Rijkenmerken, lees_rijkenmerken, met_sloop
from prestatiemonitor.readers.woorden.cellen import als_tekst


def keur_groepen(
    lezing: Lezing, kolommen: Plankolommen, regels: Planregels, sleutels: Sequence[str]
) -> tuple[Rijkenmerken, list[int]]:
    """Ask about rows of one plan that may count the same homes; take out those that are the sum of others.

    Returns the features of the rows that are left, in the order of `regels.plannen`, and which rows those were.
    """
    kenmerken = met_sloop(lees_rijkenmerken(lezing, kolommen, regels.plannen), regels.plannen, regels.als_sloop)
    per_plan: dict[str, list[int]] = {}
    if len(set(sleutels)) < len(sleutels):
        for i, sleutel in enumerate(sleutels):
            per_plan.setdefault(sleutel, []).append(i)
    meer = [groep for groep in per_plan.values() if len(groep) > 1]
    regels.sloopt = {regels.plannen[i] for i in np.flatnonzero(kenmerken.is_sloop(len(sleutels))).tolist()}
    if not meer:
        return kenmerken, list(range(len(sleutels)))
    keuring = _Keuring(lezing, kolommen, regels, kenmerken)
    for groep in meer:
        keuring.keur(groep)
    keuring.meld_fasen(meer, len(per_plan))
    weg = keuring.beslis_totalen()
    blijft = [i for i in range(len(sleutels)) if i not in weg]
    regels.zonder({regels.plannen[i] for i in weg})
    nummers = kenmerken.nummers[blijft] if len(kenmerken.nummers) else kenmerken.nummers
    return Rijkenmerken(kenmerken.sets, nummers), blijft


@dataclass
class _Keuring(Rijfeiten):
    """The rows of plans on several rows, weighed against each other group by group."""

    totalen: dict[int, list[int]] = field(default_factory=dict)  # rows equal to the sum of others, with those
    koppen: set[int] = field(default_factory=set)  # rows with the name for the rows below them

    def keur(self, groep: list[int]) -> None:
        """Find the total among the rows of one plan, equal rows, and rows that overlap."""
        apart: dict[tuple[int, object], int] = {}
        tegen = [i for i in groep if self._is_dubbel(i, apart)]
        over = [i for i in groep if i not in tegen and i not in self.kenmerken.onbegrepen]
        overlap = self._overlap(over)
        if not overlap:
            return
        for i in sorted(over, key=lambda i: -len(self.bekend(i))):
            delen = [j for j in over if j not in self.totalen and self.bekend(i).items() < self.bekend(j).items()]
            som = self.aantallen[delen].sum(axis=0)
            if delen and (som == self.aantallen[i]).all() and som.any() and not self.zegt_onbekend(i):
                self.totalen[i] = delen
            if delen and self.aantallen[i].any() and int(self.rijen[i]) in self.namen and not self.zegt_iets(i):
                self.koppen.add(i)
        self._meld_overlap([paar for paar in overlap if not set(paar) & (self.totalen.keys() | self.koppen)])

    def _is_dubbel(self, i: int, eerder: dict[tuple[int, object], int]) -> bool:
        """Whether a row of the plan with these homes in these years stood before; without homes it adds nothing."""
        nummer = int(self.kenmerken.nummers[i]) if len(self.kenmerken.nummers) else 0
        eerste = eerder.setdefault((nummer, self.jaren[i]), i)
        rij, blad, velden = int(self.rijen[i]), self.kolommen.blad, self.kolommen.velden
        if not self.soorten and not self.regels.naamrijen and eerder:
            eerste = next((j for j in eerder.values() if self.velden(j) != self.velden(i)), eerste)
        telt = self.aantallen[[i, eerste]].any(axis=1).all() or not self.soorten
        if eerste == i or rij in self.regels.gekozen or not telt:
            return False
        kolom = velden.get("plan_sleutel", velden.get("plan", 0))
        if self.soorten or not als_tekst(blad.gelezen[rij, kolom]):
            kolom = velden.get("plan", kolom)
        gevonden, plaats = als_tekst(blad.gelezen[rij, kolom]), blad.cel(int(self.rijen[eerste]), kolom)
        self.lezing.meld(ms.PLAN_DUBBEL, blad, rij, kolom, gevonden=gevonden, eerste=plaats)
        self.regels.dubbel.add(rij)
        return True

    def _overlap(self, groep: Sequence[int]) -> list[tuple[int, int]]:
        """The pairs of rows that nothing tells apart: no feature that both have differs."""
        bekend = [self.bekend(i) for i in groep]
        return [
            (groep[a], groep[b])
            for a in range(len(groep))
            for b in range(a)
            if all(bekend[b].get(naam, waarde) == waarde for naam, waarde in bekend[a].items())
        ]

    def _meld_overlap(self, paren: Sequence[tuple[int, int]]) -> None:
        for i, j in paren:
            minder, meer = sorted((i, j), key=lambda r: len(self.bekend(r)))
            if {int(self.rijen[i]), int(self.rijen[j])} & self.regels.gekozen or self._is_rest(minder, meer):
                continue
            if not (self.aantallen[i].any() and self.aantallen[j].any()):
                continue
            self._meld(ms.CATEGORIE_OVERLAPT, minder, eerste=self.cel(meer))
            return

    def _is_rest(self, minder: int, meer: int) -> bool:
        """Whether a row leaves blank what the other says: the homes of the plan of which it is not known."""
        mist = self.bekend(meer).keys() - self.bekend(minder).keys()
        extra = self.bekend(minder).keys() - self.bekend(meer).keys()
        if extra:
            return False
        return mist <= {"jaar_van"} or self.zegt_onbekend(minder) or not self.zegt_alles(minder)

    def beslis_totalen(self) -> set[int]:
        """The rows to leave out: sums of others; asked, unless the whole list shows that it writes totals so."""
        stelsel = bool(self.koppen) and self.koppen <= self.totalen.keys()
        stelsel &= len(self.koppen) > 1 or any(len(self.totalen[i]) > 1 for i in self.koppen & self.totalen.keys())
        for i in sorted(self.totalen.keys() | self.koppen):
            rij, blad = int(self.rijen[i]), self.kolommen.blad
            if rij in self.regels.gekozen:
                self.totalen.pop(i, None)
                continue
            if i not in self.totalen:
                delen = [j for j in range(len(self.rijen)) if self.regels.naamrijen.get(int(self.rijen[j])) == rij]
                self._meld(ms.CATEGORIE_OVERLAPT, i, eerste=self.cel(delen[0]) if delen else "")
                continue
            if not (stelsel and (i in self.koppen or rij in self.regels.naamrijen)):
                veld = "de soort woningen" if self.soorten else "het jaar"
                self._meld(ms.REGEL_LIJKT_TOTAAL, i, veld=veld)
            self.lezing.boek(blad, rij, blad.gevuld[rij], "controletotaal")
            if rij in self.namen:
                naam = [self.kolommen.velden[n] for n in ("plan", "plan_sleutel") if n in self.kolommen.velden]
                eigen = [*naam, *self.kolommen.van_soort("veld")]
                self.lezing.boek(blad, rij, eigen, "sleutel", "plannen")
        return set(self.totalen)

    def meld_fasen(self, groepen: Sequence[Sequence[int]], plannen: int) -> None:
        """Say that plans stand on several rows where the list is otherwise one row per plan."""
        if self.soorten or self.namen:
            return
        naam = self.kolommen.velden.get("plan", self.kolommen.velden.get("plan_sleutel", 0))
        fasen = [groep for groep in groepen if len({self.jaren[i] for i in groep}) == len(groep)]
        if not fasen:
            return
        rij = int(self.rijen[fasen[0][0]])
        wie, elk = ("1 plan staat", "dat is") if len(fasen) == 1 else (f"{len(fasen)} plannen staan", "elk is")
        self.lezing.meld(ms.PLAN_GEFASEERD, self.kolommen.blad, rij, naam, wie=wie, elk=elk)
        for groep in fasen if len(groepen) * 2 <= plannen else []:
            eerste, *rest = groep
            for i in rest:
                if (self.aantallen[i] == self.aantallen[eerste]).all() and self.aantallen[i].any():
                    plaats = self.kolommen.blad.cel(int(self.rijen[eerste]), naam)
                    self.lezing.meld(ms.FASE_LIJKT_DUBBEL, self.kolommen.blad, int(self.rijen[i]), naam, eerste=plaats)

    def _meld(self, soort: Any, i: int, **velden: object) -> None:
        self.lezing.meld(soort, self.kolommen.blad, int(self.rijen[i]), self.kolom(i), **velden)
