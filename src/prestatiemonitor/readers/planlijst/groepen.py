"""Plans on several rows: which rows are one plan, which of them count the same homes twice, which is their total."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.rijkenmerken import Rijkenmerken, lees_rijkenmerken, rijteksten
from prestatiemonitor.readers.planlijst.rijwoorden import duid_rijwoord
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.oplevering import lees_oplevering
from prestatiemonitor.tables.waarden import ONBEKEND

_JAARVELDEN = ("oplevering", "oplevering_eerste", "oplevering_laatste")
_LOS = ("toelichting", "knelpunten", "fase")  # what may differ between the phases of one plan


def keur_groepen(
    lezing: Lezing, kolommen: Plankolommen, regels: Planregels, sleutels: Sequence[str]
) -> tuple[Rijkenmerken, list[int]]:
    """Ask about rows of one plan that may count the same homes; take out those that are the sum of others.

    Returns the features of the rows that are left, in the order of `regels.plannen`, and which rows those were.
    """
    kenmerken = lees_rijkenmerken(lezing, kolommen, regels.plannen)
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
class _Keuring:
    """The rows of plans on several rows, weighed against each other group by group."""

    lezing: Lezing
    kolommen: Plankolommen
    regels: Planregels
    kenmerken: Rijkenmerken
    totalen: dict[int, list[int]] = field(default_factory=dict)  # rows equal to the sum of others, with those
    koppen: set[int] = field(default_factory=set)  # rows with the name for the rows below them

    def __post_init__(self) -> None:
        blad, self.rijen = self.kolommen.blad, np.asarray(self.regels.plannen, dtype=int)
        self.soorten = self.kolommen.van_soort("kenmerk")
        telt = self.kolommen.van_soort("aantal", "totaal")
        self.aantallen = np.nan_to_num(blad.getallen[self.rijen[:, None], telt])
        jaren = [self.kolommen.velden[n] for n in _JAARVELDEN if n in self.kolommen.velden]
        cellen = [tuple(rij) for rij in blad.gelezen[self.rijen[:, None], jaren].tolist()] if jaren else []
        gelezen = {cel: _jaren(cel) for cel in set(cellen)}
        self.jaren = [gelezen[cel] for cel in cellen] or [None] * len(self.rijen)
        self._bekend: dict[tuple[int, object], dict[str, Any]] = {}
        self._namen = set(self.regels.naamrijen.values())

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
            if delen and (som == self.aantallen[i]).all() and som.any() and not self._zegt_onbekend(i):
                self.totalen[i] = delen
            if delen and self.aantallen[i].any() and int(self.rijen[i]) in self._namen and not self._zegt_iets(i):
                self.koppen.add(i)
        self._meld_overlap([paar for paar in overlap if not set(paar) & (self.totalen.keys() | self.koppen)])

    def bekend(self, i: int) -> dict[str, Any]:
        """The features known of a row, its years included."""
        nummer = int(self.kenmerken.nummers[i]) if len(self.kenmerken.nummers) else 0
        sleutel = (nummer, self.jaren[i])
        if sleutel not in self._bekend:
            kenmerken = {"soort": "nieuwbouw", **self.kenmerken.sets[nummer]}
            kenmerken |= {"jaar_van": self.jaren[i]} if self.jaren[i] else {}
            self._bekend[sleutel] = {k: v for k, v in kenmerken.items() if v not in (None, ONBEKEND)}
        return self._bekend[sleutel]

    def _is_dubbel(self, i: int, eerder: dict[tuple[int, object], int]) -> bool:
        """Whether a row of the plan with these homes in these years stood before; without homes it adds nothing."""
        nummer = int(self.kenmerken.nummers[i]) if len(self.kenmerken.nummers) else 0
        eerste = eerder.setdefault((nummer, self.jaren[i]), i)
        rij, blad, velden = int(self.rijen[i]), self.kolommen.blad, self.kolommen.velden
        if not self.soorten and not self.regels.naamrijen and eerder:
            eerste = next((j for j in eerder.values() if self._velden(j) != self._velden(i)), eerste)
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

    def _velden(self, i: int) -> list[str]:
        """What a row says of its plan: with something else it is another plan of the same name, and no phase."""
        velden = [k for k in self.kolommen.van_soort("veld") if self.kolommen.duidingen[k].naam not in _LOS]
        return [plat(als_tekst(waarde)) for waarde in self.kolommen.blad.gelezen[self.rijen[i], velden].tolist()]

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
            self._meld(ms.CATEGORIE_OVERLAPT, minder, eerste=self._cel(meer))
            return

    def _is_rest(self, minder: int, meer: int) -> bool:
        """Whether a row leaves blank what the other says: the homes of the plan of which it is not known."""
        mist = self.bekend(meer).keys() - self.bekend(minder).keys()
        extra = self.bekend(minder).keys() - self.bekend(meer).keys()
        if extra:
            return False
        return mist <= {"jaar_van"} or self._zegt_onbekend(minder) or not self._zegt_alles(minder)

    def _teksten(self, i: int) -> tuple[str, ...]:
        return rijteksten(self.kolommen, int(self.rijen[i]), self.soorten)

    def _zegt_iets(self, i: int) -> bool:
        return any(duid_rijwoord(tekst).soort != "leeg" for tekst in self._teksten(i))

    def _zegt_alles(self, i: int) -> bool:
        return all(duid_rijwoord(tekst).soort != "leeg" for tekst in self._teksten(i))

    def _zegt_onbekend(self, i: int) -> bool:
        """Whether the row says in words that it is not known what homes these are."""
        woorden = [(tekst, duid_rijwoord(tekst)) for tekst in self._teksten(i) if tekst]
        onbekend = [tekst for tekst, w in woorden if w.soort == "leeg" or set(w.kenmerken.values()) == {ONBEKEND}]
        prijs = [w.kenmerken.get("prijsklasse") == ONBEKEND for _, w in woorden]
        return bool(onbekend) or any(prijs)

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
                self._meld(ms.CATEGORIE_OVERLAPT, i, eerste=self._cel(delen[0]) if delen else "")
                continue
            if not (stelsel and (i in self.koppen or rij in self.regels.naamrijen)):
                veld = "de soort woningen" if self.soorten else "het jaar"
                self._meld(ms.REGEL_LIJKT_TOTAAL, i, veld=veld)
            self.lezing.boek(blad, rij, blad.gevuld[rij], "controletotaal")
            if rij in self._namen:
                naam = [self.kolommen.velden[n] for n in ("plan", "plan_sleutel") if n in self.kolommen.velden]
                eigen = [*naam, *self.kolommen.van_soort("veld")]
                self.lezing.boek(blad, rij, eigen, "sleutel", "plannen")
        return set(self.totalen)

    def meld_fasen(self, groepen: Sequence[Sequence[int]], plannen: int) -> None:
        """Say that plans stand on several rows where the list is otherwise one row per plan."""
        if self.soorten or self._namen:
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

    def _cel(self, i: int) -> str:
        return self.kolommen.blad.cel(int(self.rijen[i]), self._kolom(i))

    def _kolom(self, i: int) -> int:
        gevuld = self.kolommen.blad.gevuld[int(self.rijen[i])]
        naam = self.kolommen.velden.get("plan", 0)
        return next((k for k in [*self.soorten, naam] if gevuld[k]), naam)

    def _meld(self, soort: Any, i: int, **velden: object) -> None:
        self.lezing.meld(soort, self.kolommen.blad, int(self.rijen[i]), self._kolom(i), **velden)


def _jaren(cellen: tuple[Any, ...]) -> tuple[int | None, int | None] | None:
    """First and last year of the delivery cells of a row; None where nothing is known."""
    gelezen = [lees_oplevering(cel) for cel in cellen]
    van, tot = gelezen[0].van, gelezen[-1].tot
    return None if van is None and tot is None else (van, tot)
