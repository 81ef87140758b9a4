"""The rows of plans while the table `plannen` is filled: one row of the table, from one or more rows of the sheet."""

from collections.abc import Sequence

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.kolomboeking import meld_kolom
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.telvelden import tel_per_regel
from prestatiemonitor.readers.tekstkolom import Tekstkolom
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.tables.schemas import PLANNEN

TELVELDEN = ("zorgwoningen", "reeds_toegestaan", "nultreden", "geclusterd", "zorggeschikt")
"""Numbers of homes of a plan that are no count of the programme."""
_MAG_VERSCHILLEN = ("toelichting", "knelpunten", "breedtegraad", "lengtegraad")  # joined, and a part lies elsewhere


def stil(lezing: Lezing) -> Lezing:
    """A reading beside this one, for cells that are read once more: their meldingen are there already."""
    return Lezing(lezing.werkboek, lezing.indeling)


class Planrijen:
    """The plans of a list, each with its rows; every field is read from the first row of the plan that gives it."""

    def __init__(self, lezing: Lezing, kolommen: Plankolommen, regels: Planregels, sleutels: Sequence[str]) -> None:
        self._lezing, self._kolommen = lezing, kolommen
        self.sleutels, self.rijen = list(sleutels), list(regels.plannen)
        self.enkel, self._alle, per_plan = True, regels, dict[object, list[int]]()
        if len(set(sleutels)) < len(sleutels):
            for i, sleutel in enumerate(sleutels):
                per_plan.setdefault(i if regels.plannen[i] in regels.dubbel else sleutel, []).append(i)
            self.enkel = len(per_plan) == len(sleutels)
            self.sleutels = [sleutels[groep[0]] for groep in per_plan.values()]
            self.rijen = [regels.plannen[groep[0]] for groep in per_plan.values()]
        self._groepen = list(per_plan.values())
        self._lezers: dict[str, Kolomlezer] = {}
        self._opgeteld, self._gevraagd = set[str](), set[str]()

    @property
    def groepen(self) -> Sequence[Sequence[int]]:
        """The places of the rows of each plan."""
        return self._groepen or [(i,) for i in range(len(self.sleutels))]

    def lezer(self, veld: str) -> Kolomlezer:
        """Reads a field of all plans: each at the first of its rows with something in that column."""
        if self.enkel or veld not in self._kolommen.velden:
            veld = ""
        if veld not in self._lezers:
            rijen = self._rijen_met(self._kolommen.velden[veld]) if veld else self.rijen
            self._lezers[veld] = Kolomlezer(self._lezing, self._kolommen.blad, rijen)
        return self._lezers[veld]

    def _rijen_met(self, kolom: int) -> list[int]:
        blad, alle = self._kolommen.blad, self._alle.plannen
        vol = [not is_leeg(waarde) for waarde in blad.gelezen[np.asarray(alle, dtype=int), kolom].tolist()]
        return [alle[next((i for i in groep if vol[i]), groep[0])] for groep in self.groepen]

    def eerste(self, waarden: Sequence[str | None]) -> list[str | None]:
        """Of each plan the first that one of its rows gives."""
        if self.enkel:
            return list(waarden)
        return [next((w for i in groep if (w := waarden[i])), None) for groep in self.groepen]

    def samen(self, veld: str, waarden: Sequence[str | None], teken: str) -> list[str | None]:
        """The different texts of all rows of a plan, joined."""
        if self.enkel:
            return list(waarden)
        alle = Kolomlezer(stil(self._lezing), self._kolommen.blad, self._alle.plannen).tekst(
            self._kolommen.velden[veld]
        )
        delen = ([tekst for i in groep if (tekst := alle[i])] for groep in self.groepen)
        return [teken.join(dict.fromkeys(teksten)) or None for teksten in delen]

    def per_regel(self, veld: str) -> np.ndarray | None:
        """The sum of a number of homes on the rows of each plan, where each row states its own part."""
        if self.enkel or not self._in_lange_lijst:
            return None
        uit = tel_per_regel(self._lezing, self._kolommen, self._alle.plannen, self.groepen, veld)
        self._opgeteld |= {veld} if uit is not None else set()
        return uit

    @property
    def _in_lange_lijst(self) -> bool:
        return bool(self._kolommen.van_soort("kenmerk") or self._alle.naamrijen)

    def meld_verschillen(self, namen: Sequence[str | None]) -> None:
        """A `fout` for every field that two rows of one plan give differently; blank is the same."""
        if self.enkel or not self._in_lange_lijst:  # elsewhere rows that differ are a plan that stands twice
            return
        blad, alle = self._kolommen.blad, self._alle.plannen
        for veld, kolom in self._kolommen.velden.items():
            if self._kolommen.duidingen[kolom].soort != "veld" or veld in {*_MAG_VERSCHILLEN} | self._opgeteld:
                continue
            waarden = blad.gelezen[np.asarray(alle, dtype=int), kolom].tolist()
            vlak = {w: None if is_leeg(w) else plat(als_tekst(w)) for w in set(waarden)}
            vlakke = [vlak[waarde] for waarde in waarden]
            for groep, naam in zip(self.groepen, namen, strict=True):
                if len({vlakke[i] for i in groep} - {None}) > 1:
                    self._meld_verschil(veld, groep, vlakke, naam or "")

    def _meld_verschil(self, veld: str, groep: Sequence[int], vlakke: Sequence[str | None], naam: str) -> None:
        blad, kolom = self._kolommen.blad, self._kolommen.velden[veld]
        eerste = next(i for i in groep if vlakke[i] is not None)
        anders = next(i for i in groep if vlakke[i] not in (None, vlakke[eerste]))
        hier, daar = self._alle.plannen[anders], self._alle.plannen[eerste]
        velden = {
            "plan": naam,
            "veld": PLANNEN[self._kolommen.duidingen[kolom].naam].label.lower(),
            "eerste": blad.cel(daar, kolom),
            "ander": als_tekst(blad.gelezen[daar, kolom]),
        }
        gevonden = als_tekst(blad.gelezen[hier, kolom])
        if veld not in TELVELDEN:
            self._lezing.meld(ms.PLANVELD_VERSCHILT, blad, hier, kolom, gevonden=gevonden, **velden)
        elif veld not in self._gevraagd:
            self._gevraagd.add(veld)
            velden |= {"hier": gevonden, "cel_hier": blad.cel(hier, kolom)}
            meld_kolom(self._lezing, self._kolommen, kolom, ms.PLANAANTAL_VERSCHILT, **velden)

    def naamrijen(self) -> list[int]:
        """The row where the name of each plan stands."""
        rijen = self.lezer("plan" if "plan" in self._kolommen.velden else "plan_sleutel").rijen
        if not self._alle.naamrijen and not self._alle.erbij:
            return list(rijen)
        return [self._alle.naamrijen.get(rij, self._alle.erbij.get(rij, rij)) for rij in rijen]

    def bronnen(self) -> Tekstkolom:
        """The cell with the name of each plan, or with its code where it has no name."""
        velden, blad = self._kolommen.velden, self._kolommen.blad
        kolom = velden.get("plan", velden.get("plan_sleutel", 0))
        code = velden.get("plan_sleutel", kolom)
        staat = self.naamrijen()
        heeft_naam = blad.gelezen_gevuld[staat, kolom]
        return blad.bronnen(np.array(staat, dtype=int), np.where(heeft_naam, kolom, code))
