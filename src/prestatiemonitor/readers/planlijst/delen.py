"""The parts of a programme while they are counted: per part the row, the column, the number and what is known of it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijkenmerken import Rijkenmerken, voeg_samen
from prestatiemonitor.readers.planlijst.uitsplitsing import Deel
from prestatiemonitor.readers.tekstkolom import Tekstkolom


class Delen:
    """Parts of programmes as arrays of equal length; `kenmerk` points into `kenmerken`, the sets of features."""

    def __init__(self, kolommen: Plankolommen, rijkenmerken: Rijkenmerken | None = None) -> None:
        self._kolommen = kolommen
        self._rijkenmerken = rijkenmerken or Rijkenmerken()
        self.tegen: list[tuple[int, int]] = []  # row and column of counts whose heading contradicts the row
        self.kenmerken: list[Mapping[str, Any]] = []
        self._nummers: dict[tuple[tuple[str, Any], ...], int] = {}
        self._stukken: list[tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]] = []
        self._los: list[tuple[int, int, int, int]] = []

    def voeg_kolommen_toe(self, kolommen: Sequence[int], aantallen: Mapping[int, np.ndarray]) -> None:
        """The homes of these count columns: one part per row of each with any."""
        if not kolommen:
            return
        samen = np.array([aantallen[kolom] for kolom in kolommen])
        plekken, rijen = np.nonzero(samen > 0)
        kenmerken = [self._kolommen.duidingen[kolom].kenmerken for kolom in kolommen]
        if len(self._rijkenmerken.nummers):
            nummers = np.zeros(len(rijen), dtype="int64")
            for plek, kolom in enumerate(kolommen):
                eigen = plekken == plek
                nummers[eigen] = self._nummers_met_rij(kolom, kenmerken[plek], rijen[eigen])
        else:
            nummers = np.array([self._nummer(wat) for wat in kenmerken], dtype="int64")[plekken]
        kolom_van = np.array(kolommen, dtype="int64")[plekken]
        self._stukken.append((rijen, kolom_van, samen[plekken, rijen].astype("int64"), nummers))

    def _nummers_met_rij(self, kolom: int, kenmerken: Mapping[str, Any], rijen: np.ndarray) -> np.ndarray:
        """Per row the features of a column with those of the row; those that contradict each other are kept apart."""
        soorten, plek = np.unique(self._rijkenmerken.nummers[rijen], return_inverse=True)
        paren = [self._met_rij(kenmerken, int(soort)) for soort in soorten.tolist()]
        tegen = np.array([is_tegen for _, is_tegen in paren], dtype=bool)[plek]
        self.tegen += [(rij, kolom) for rij in rijen[tegen].tolist()]
        return np.array([nummer for nummer, _ in paren], dtype="int64")[plek]

    def voeg_toe(self, rij: int, deel: Deel) -> None:
        """One part of one row."""
        nummer = self._nummer(deel.kenmerken)
        if len(self._rijkenmerken.nummers):
            nummer, is_tegen = self._met_rij(deel.kenmerken, int(self._rijkenmerken.nummers[rij]))
            self.tegen += [(rij, deel.kolom)] if is_tegen else []
        self._los.append((rij, deel.kolom, deel.aantal, nummer))

    def _met_rij(self, kenmerken: Mapping[str, Any], soort: int) -> tuple[int, bool]:
        """The features of a heading with those of a row; building is what a heading counts when the row says sloop."""
        van_rij = self._rijkenmerken.sets[soort]
        standaard = kenmerken.get("soort") == "nieuwbouw" and van_rij.get("soort") == "sloop"
        kop = {k: v for k, v in kenmerken.items() if not (standaard and k == "soort")}
        samen, tegen = voeg_samen(kop, van_rij)
        return self._nummer(samen), tegen

    def vervang(self, rij: np.ndarray, kolom: np.ndarray, aantal: np.ndarray, kenmerk: np.ndarray) -> None:
        """All parts anew, with the features that are known already."""
        self._stukken, self._los = [(rij, kolom, aantal, kenmerk)], []

    def opnieuw(self, delen: Iterable[tuple[int, Deel]]) -> None:
        """All parts anew, one by one; what the rows say is in their features already."""
        self._stukken = []
        self._los = [(rij, deel.kolom, deel.aantal, self._nummer(deel.kenmerken)) for rij, deel in delen]

    @property
    def rij(self) -> np.ndarray:
        return self._reeks(0)

    @property
    def kolom(self) -> np.ndarray:
        return self._reeks(1)

    @property
    def aantal(self) -> np.ndarray:
        return self._reeks(2)

    @property
    def kenmerk(self) -> np.ndarray:
        return self._reeks(3)

    def van_soort(self, soort: str) -> np.ndarray:
        """Which parts are nieuwbouw, or sloop."""
        passend = np.array([k["soort"] == soort for k in self.kenmerken], dtype=bool)
        return passend[self.kenmerk] if len(passend) else np.zeros(0, dtype=bool)

    def som(self, soort: str, rijen: int) -> np.ndarray:
        """The homes of one kind per row."""
        masker = self.van_soort(soort)
        return np.bincount(self.rij[masker], weights=self.aantal[masker], minlength=rijen)

    def bronnen(self, rijen: Sequence[int], rij: np.ndarray, kolom: np.ndarray) -> Tekstkolom:
        """The place of each part, for parts in the order of `rij` and `kolom`."""
        return self._kolommen.blad.bronnen(np.asarray(rijen, dtype=int)[rij], kolom)

    def _nummer(self, kenmerken: Mapping[str, Any]) -> int:
        sleutel = tuple(sorted(kenmerken.items(), key=lambda kv: kv[0]))
        if sleutel not in self._nummers:
            self._nummers[sleutel] = len(self.kenmerken)
            self.kenmerken.append(kenmerken)
        return self._nummers[sleutel]

    def _reeks(self, plek: int) -> np.ndarray:
        if self._los:
            los = np.array(self._los, dtype="int64")
            self._stukken.append((los[:, 0], los[:, 1], los[:, 2], los[:, 3]))
            self._los = []
        if len(self._stukken) != 1:
            leeg = np.zeros(0, dtype="int64")
            delen = [*zip(*self._stukken, strict=True)] or [[leeg]] * 4
            self._stukken = [tuple(np.concatenate(reeks) for reeks in delen)]  # type: ignore[list-item]
        return self._stukken[0][plek]
