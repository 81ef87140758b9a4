"""Plans of which other rows say in a column that they are a part: their total where it is the sum, else asked."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.gesteld import controlereeks
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.plannen import lees_namen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.planrijen import TELVELDEN, stil
from prestatiemonitor.readers.planlijst.verwijzingen import Verwijzingen, verwijst, vind_verwijzingen
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.tables.meldingen import Meldingsoort
from prestatiemonitor.tables.schemas import PLANNEN

_VAN_DELEN = ("planstatus_bron", "hardheid", "corporatie", "oplevering", "oplevering_eerste")


def haal_hoofdplannen_eruit(lezing: Lezing, kolommen: Plankolommen, regels: Planregels) -> None:
    """Take plans that are the sum of their parts out of the plans, and ask about those that are something else.

    A total of the parts of one plan only is no control on the rest of the list.
    """
    if not verwijst(kolommen, regels.plannen):
        return
    totalen = list(regels.totalen)
    namen = lees_namen(stil(lezing), kolommen, regels)
    per_sleutel: dict[str, list[int]] = {}
    for i, sleutel in enumerate(namen.sleutels):
        per_sleutel.setdefault(sleutel, []).append(i)
    plannen = [[regels.plannen[i] for i in groep] for groep in per_sleutel.values()] + [[rij] for rij in totalen]
    kernen = [namen.kernen[groep[0]] for groep in per_sleutel.values()] + [None] * len(totalen)
    verwijzingen = vind_verwijzingen(kolommen, plannen, kernen)
    _Keuring(lezing, kolommen, regels, verwijzingen).keur()


@dataclass
class _Keuring:
    """The plans of a list weighed against their parts, in every column with numbers of homes."""

    lezing: Lezing
    kolommen: Plankolommen
    regels: Planregels
    verwijzingen: Verwijzingen

    def __post_init__(self) -> None:
        self.plannen, velden = self.verwijzingen.plannen, self.kolommen.velden
        self.telt = self.kolommen.van_soort("aantal", "totaal")
        self.kolomnummers = [*self.telt, *(velden[n] for n in TELVELDEN if n in velden)]
        rijen = [rij for plan in self.plannen for rij in plan]
        self.plek = {rij: i for i, rij in enumerate(rijen)}
        self.getallen = self._lees(rijen)
        self.gevuld = np.nan_to_num(self.getallen[:, : len(self.telt)]).any(axis=1)
        self.totaal, self.weg = set(self.regels.totalen), set[int]()
        self.heeft = {i for i, plan in enumerate(self.plannen) if self._telt(plan) and plan[0] not in self.totaal}

    def _lees(self, rijen: Sequence[int]) -> np.ndarray:
        """The numbers of these rows; of what is realised those that are a number, and no `ja` or year."""
        lezer = Kolomlezer(stil(self.lezing), self.kolommen.blad, rijen)
        reeksen = [lezer.hele_getallen(kolom, negatief_mag=True) for kolom in self.kolomnummers]
        if (kolom := self.kolommen.velden.get("gerealiseerd")) is not None:
            self.kolomnummers.append(kolom)
            reeksen.append(self.kolommen.blad.getallen[rijen, kolom])
        return np.array(reeksen).T.reshape(len(rijen), len(self.kolomnummers))

    def _telt(self, rijen: Sequence[int]) -> bool:
        return any(self.gevuld[self.plek[rij]] for rij in rijen)

    def keur(self) -> None:
        """Settle every plan that has parts, and ask about names and numbers that are not clear."""
        self.regels.delen |= {rij for deel in self.verwijzingen.genoemd for rij in self.plannen[deel]}
        for plan in sorted(self.verwijzingen.delen):
            delen = self.verwijzingen.delen[plan]
            bladeren = [b for b in self.verwijzingen.bladeren(delen, self.heeft) if b != plan]
            if bladeren and self._telt(self.plannen[plan]):
                self._keur_plan(plan, bladeren)
        for plan, (waarde, leden) in self.verwijzingen.lijkt.items():
            bladeren = [b for b in self.verwijzingen.bladeren(leden, self.heeft) if b != plan]
            if not bladeren or not self._telt(self.plannen[plan]):
                continue
            if self.plannen[plan][0] not in self.totaal:
                if self._is_open(plan):
                    self._vraag(plan, ms.HOOFDPLAN_LIJKT, bladeren, ander=waarde)
            elif self._is_aangewezen(plan) or self._is_som(plan, bladeren):
                self._keur_plan(plan, bladeren)
        for kolom, nummers in self.verwijzingen.onbekend.items():
            ander, kop = ", ".join(nummers[:5]), self.kolommen.kop(kolom)
            plek = self.kolommen.kopplek(kolom)
            self.lezing.meld(ms.HOOFDPLAN_ONBEKEND, self.kolommen.blad, *plek, gevonden=kop, ander=ander)
        self.regels.zonder(self.weg)

    def _keur_plan(self, plan: int, bladeren: Sequence[int]) -> None:
        rijen = self.plannen[plan]
        gelijk = self._is_som(plan, bladeren)
        zeker = gelijk and len(bladeren) > 1 and plan not in self.verwijzingen.onzeker
        aangewezen = self._is_aangewezen(plan)
        if not (zeker or aangewezen):
            if self._is_open(plan):
                self._vraag(plan, ms.HOOFDPLAN_EN_DELEN, bladeren)
            return
        if not self._is_open(plan):
            return
        self._vergelijk(plan, bladeren)
        if not aangewezen:
            self._meld(plan, ms.HOOFDPLAN_TOTAAL, bladeren)
        self._meld_velden(plan, bladeren)
        for rij in rijen:
            self.lezing.boek(self.kolommen.blad, rij, self.kolommen.blad.gevuld[rij], "controletotaal")
        self._eruit(plan)

    def _is_aangewezen(self, plan: int) -> bool:
        """Whether the row is a total by more than a word in its name."""
        return self.plannen[plan][0] in self.totaal - self.regels.onzeker

    def _is_open(self, plan: int) -> bool:
        """Whether the assignment does not say that the rows of the plan count."""
        return not self.regels.gekozen.issuperset(self.plannen[plan]) and not self.weg.issuperset(self.plannen[plan])

    def _is_som(self, plan: int, bladeren: Sequence[int]) -> bool:
        """Whether every number of the plan is the sum of its parts, per kind of home where its rows name those."""
        blad, rijen = self.kolommen.blad, self.plannen[plan]
        onleesbaar = {*blad.foutcellen, *blad.zonder_waarde}
        for rij in rijen:
            for i, kolom in enumerate(self.kolomnummers):
                vol = (rij, kolom) in onleesbaar or not is_leeg(blad.gelezen[rij, kolom])
                vol &= kolom != self.kolommen.velden.get("gerealiseerd")
                if vol and np.isnan(self.getallen[self.plek[rij], i]):
                    return False
        eigen = [(self._soort(rij), self.getallen[self.plek[rij]]) for rij in rijen]
        delen = [(self._soort(rij), self.getallen[self.plek[rij]]) for b in bladeren for rij in self.plannen[b]]
        for soort in {soort for soort, _ in eigen}:
            gesteld = np.array([getallen for s, getallen in eigen if s == soort])
            passend = [getallen for s, getallen in delen if s == soort or not any(soort)]
            som = np.nansum(np.array(passend), axis=0) if passend else np.zeros(len(self.kolomnummers))
            bekend = ~np.isnan(gesteld).all(axis=0)
            if (np.nansum(gesteld, axis=0) != som)[bekend].any():
                return False
        return True

    def _soort(self, rij: int) -> tuple[str, ...]:
        """The words in which a row says what kind of home it counts."""
        cellen = self.kolommen.blad.gelezen[rij, self.kolommen.van_soort("kenmerk")].tolist()
        return tuple("" if is_leeg(cel) else plat(als_tekst(cel)) for cel in cellen)

    def _vergelijk(self, plan: int, bladeren: Sequence[int]) -> None:
        """Book what the plan states beside what its parts add up to; a difference is a `waarschuwing`."""
        rijen, blad = self.plannen[plan], self.kolommen.blad
        if len(rijen) > 1:
            return
        eigen = self.getallen[self.plek[rijen[0]]]
        delen = [self.plek[rij] for b in bladeren for rij in self.plannen[b]]
        for i, kolom in enumerate(self.telt):
            gesteld, som = eigen[i : i + 1], np.nansum(self.getallen[delen, i], keepdims=True)
            if np.isfinite(gesteld[0]) and gesteld[0] != som[0]:
                velden = {"gevonden": int(gesteld[0]), "berekend": int(som[0])}
                self.lezing.meld(ms.TOTAAL_WIJKT_AF, blad, rijen[0], kolom, **velden)
            self.lezing.controles.append(controlereeks(blad, kolom, "totaalregel", rijen, gesteld, som))

    def _meld_velden(self, plan: int, bladeren: Sequence[int]) -> None:
        """Say which fields the plan gives and a part of it leaves blank; they are not taken over."""
        cellen, weg = self.kolommen.blad.gelezen, []
        for naam in _VAN_DELEN:
            kolom = self.kolommen.velden.get(naam)
            if kolom is None or all(is_leeg(cellen[rij, kolom]) for rij in self.plannen[plan]):
                continue
            if any(all(is_leeg(cellen[rij, kolom]) for rij in self.plannen[b]) for b in bladeren):
                weg.append(
                    PLANNEN[naam].label.lower() if self.kolommen.duidingen[kolom].soort == "veld" else "oplevering"
                )
        if weg:
            self._meld(plan, ms.HOOFDPLAN_VELDEN, bladeren, velden=" en ".join(dict.fromkeys(weg)))

    def _vraag(self, plan: int, soort: Meldingsoort, bladeren: Sequence[int], **velden: object) -> None:
        self._meld(plan, soort, bladeren, **velden)
        for rij in self.plannen[plan]:
            gevuld = self.kolommen.blad.gevuld[rij]
            self.lezing.boek(self.kolommen.blad, rij, gevuld, "overgeslagen", reden="plan met delen op andere regels")
        self._eruit(plan)

    def _eruit(self, plan: int) -> None:
        rijen = set(self.plannen[plan])
        self.weg |= rijen
        self.regels.totalen = [rij for rij in self.regels.totalen if rij not in rijen]

    def _meld(self, plan: int, soort: Meldingsoort, bladeren: Sequence[int], **velden: object) -> None:
        kolom = self.kolommen.velden.get("plan", self.kolommen.velden.get("plan_sleutel", 0))
        eerste = self.kolommen.blad.cel(min(rij for b in bladeren for rij in self.plannen[b]), kolom)
        rij = next((rij for rij in self.plannen[plan] if rij not in self.regels.gekozen), self.plannen[plan][0])
        self.lezing.meld(soort, self.kolommen.blad, rij, kolom, eerste=eerste, **velden)
