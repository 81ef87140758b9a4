"""What the rows of a list say of the homes they count: the columns with a category, a type or huur/koop per row."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijwoorden import LEEG, Rijwoord, duid_rijwoord, woordkenmerken
from prestatiemonitor.readers.planlijst.uitsplitsing import gaan_samen, zegt_meer
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.tables.waarden import ONBEKEND

Kenmerken = Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class Rijkenmerken:
    """Per row the number of its features in `sets`; nothing known of any row when there are no such columns."""

    sets: Sequence[Kenmerken] = ({},)
    nummers: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=int))
    onbegrepen: frozenset[int] = frozenset()  # rows with a word that is not known

    def van(self, rij: int) -> Kenmerken:
        """The features of a row, counted from the first that was read."""
        return self.sets[int(self.nummers[rij])] if len(self.nummers) else self.sets[0]

    def is_sloop(self, aantal: int) -> np.ndarray:
        """Which of so many rows say that they count demolition."""
        if not len(self.nummers):
            return np.zeros(aantal, dtype=bool)
        sloop = np.array([kenmerken.get("soort") == "sloop" for kenmerken in self.sets], dtype=bool)
        return np.asarray(sloop[self.nummers])


def lees_rijkenmerken(lezing: Lezing, kolommen: Plankolommen, rijen: Sequence[int]) -> Rijkenmerken:
    """The features of these rows; an unknown word and a contradiction are a `fout` at the cell."""
    posities = kolommen.van_soort("kenmerk")
    if not posities:
        return Rijkenmerken()
    lezer = _Lezer(lezing, kolommen, posities)
    nummers = [lezer.lees(rij) for rij in rijen]
    lezer.meld_onbekende_woorden()
    for kolom in posities:
        lezing.boek(kolommen.blad, np.asarray(rijen, dtype=int), kolom, "sleutel", "programma")
    onbegrepen = frozenset(i for i, nummer in enumerate(nummers) if nummer < 0)
    return Rijkenmerken(lezer.sets, np.maximum(np.array(nummers, dtype=int), 0), onbegrepen)


def met_sloop(kenmerken: Rijkenmerken, rijen: Sequence[int], sloopt: Collection[int]) -> Rijkenmerken:
    """The features with those rows as demolition of which the assignment says so."""
    if not sloopt:
        return kenmerken
    sets, nummers = list(kenmerken.sets), np.zeros(len(rijen), dtype=int)
    nummers[:] = kenmerken.nummers if len(kenmerken.nummers) else 0
    for i in (i for i, rij in enumerate(rijen) if rij in sloopt):
        eigen = {**sets[nummers[i]], "soort": "sloop"}
        sets += [] if eigen in sets else [eigen]
        nummers[i] = sets.index(eigen)
    return Rijkenmerken(sets, nummers, kenmerken.onbegrepen)


def rijteksten(kolommen: Plankolommen, rij: int, posities: Sequence[int]) -> tuple[str, ...]:
    """The words of a row in its category columns."""
    return tuple(als_tekst(waarde) for waarde in kolommen.blad.gelezen[rij, posities].tolist())


def duid_rij(teksten: Sequence[str], waarden: Mapping[str, str]) -> list[Rijwoord]:
    """What each of the words in one row says; one that only means something beside another is read with it.

    `betaalbaar` is something else for a home to rent than for one to buy: beside `koop` it is `koop betaalbaar`.
    """
    zelf = [duid_rijwoord(waarden.get(tekst, tekst)) for tekst in teksten]
    for i, woord in enumerate(zelf):
        if woord.soort == "onbekend":
            samen = (woordkenmerken(f"{ander} {teksten[i]}") for j, ander in enumerate(teksten) if j != i and ander)
            kenmerken = next((k for k in samen if k is not None), None)
            zelf[i] = woord if kenmerken is None else Rijwoord("kenmerk", kenmerken)
    return zelf


def voeg_samen(eerste: Kenmerken, tweede: Kenmerken) -> tuple[dict[str, Any], bool]:
    """Both sets of features, and whether they contradict; what one knows is not undone by an `onbekend` of the other.

    Nor is a price class by a wider one: `midden` beside `laag midden` is `laag midden`. Two names of parts
    (`corporatie` and `tot aftoppingsgrens`) stand beside each other.
    """
    samen, tegen = dict(eerste), False
    for naam, waarde in tweede.items():
        eigen = samen.get(naam)
        if naam == "deel" and eigen and eigen != waarde:
            samen[naam] = f"{eigen}; {waarde}"
        elif eigen in (None, ONBEKEND) or zegt_meer(waarde, eigen) or (naam == "jaar_van" and "jaar_van" not in eerste):
            samen[naam] = waarde
        elif not gaan_samen(waarde, eigen):
            tegen = True
    return samen, tegen


class _Lezer:
    """Reads rows one by one, each combination of words once."""

    def __init__(self, lezing: Lezing, kolommen: Plankolommen, posities: Sequence[int]) -> None:
        self.lezing, self.kolommen, self.posities = lezing, kolommen, posities
        self.sets: list[Kenmerken] = [{}]
        self._waarden = toegewezen_woorden(lezing, kolommen)
        self._gelezen: dict[tuple[str, ...], tuple[int, int | None]] = {}
        self._nummers: dict[tuple[tuple[str, Any], ...], int] = {(): 0}
        self._onbekend: dict[str, tuple[int, int, int]] = {}

    def lees(self, rij: int) -> int:
        teksten = rijteksten(self.kolommen, rij, self.posities)
        if teksten not in self._gelezen:
            self._gelezen[teksten] = self._duid(teksten)
        nummer, tegen = self._gelezen[teksten]
        if tegen is not None:
            anders = ", ".join(tekst for i, tekst in enumerate(teksten) if tekst and i != tegen)
            plek = (rij, self.posities[tegen])
            self.lezing.meld(ms.CATEGORIE_TEGENSTRIJDIG, self.kolommen.blad, *plek, anders=anders)
        if nummer < 0:
            for kolom, tekst, woord in zip(self.posities, teksten, self._woorden(teksten), strict=True):
                if woord.soort not in ("kenmerk", "leeg"):
                    r, k, aantal = self._onbekend.get(tekst, (rij, kolom, 0))
                    self._onbekend[tekst] = (r, k, aantal + 1)
        return nummer

    def meld_onbekende_woorden(self) -> None:
        for tekst, (rij, kolom, aantal) in self._onbekend.items():
            self.lezing.meld(ms.CATEGORIE_ONBEKEND, self.kolommen.blad, rij, kolom, gevonden=tekst, aantal=aantal)

    def _woorden(self, teksten: tuple[str, ...]) -> list[Rijwoord]:
        return duid_rij(teksten, self._waarden)

    def _duid(self, teksten: tuple[str, ...]) -> tuple[int, int | None]:
        """The number of the features (−1 where a word is unknown), and the column that contradicts one before it."""
        samen: dict[str, Any] = {}
        tegen: int | None = None
        for i, woord in enumerate(self._woorden(teksten)):
            if woord.soort not in ("kenmerk", "leeg"):
                return -1, None
            samen, tegenstrijdig = voeg_samen(samen, woord.kenmerken)
            tegen = i if tegenstrijdig else tegen
        sleutel = tuple(sorted(samen.items(), key=lambda kv: kv[0]))
        if sleutel not in self._nummers:
            self._nummers[sleutel] = len(self.sets)
            self.sets.append(samen)
        return self._nummers[sleutel], tegen


def toegewezen_woorden(lezing: Lezing, kolommen: Plankolommen) -> dict[str, str]:
    """The words that the assignment gives a meaning, as they stand in this list's category columns."""
    indeling = lezing.indeling.blad(kolommen.blad.naam)
    if not indeling.waarden:
        return {}
    posities, eerste = kolommen.van_soort("kenmerk"), kolommen.koppen.eerste_regel
    woorden = {als_tekst(w) for w in kolommen.blad.gelezen[eerste:, posities].ravel().tolist()} - {""}
    return {woord: als for woord in woorden if (als := indeling.waarde(woord)) is not None}


def categorietotalen(lezing: Lezing, kolommen: Plankolommen) -> dict[int, Kenmerken]:
    """The rows that say in a category column that they are a total, with what they are the total of."""
    posities, eerste = kolommen.van_soort("kenmerk"), kolommen.koppen.eerste_regel
    if not posities:
        return {}
    waarden = toegewezen_woorden(lezing, kolommen)
    gezien: dict[tuple[str, ...], Kenmerken | None] = {}
    uit: dict[int, Kenmerken] = {}
    for rij in range(eerste, kolommen.blad.rijen):
        teksten = rijteksten(kolommen, rij, posities)
        if teksten not in gezien:
            gezien[teksten] = _als_totaal([duid_rijwoord(waarden.get(tekst, tekst)) for tekst in teksten])
        if (kenmerken := gezien[teksten]) is not None:
            uit[rij] = kenmerken
    return uit


def _als_totaal(woorden: Sequence[Rijwoord]) -> Kenmerken | None:
    """What the words of a row are the total of: `Totaal` beside `Huur` is that of huur; None for any other row."""
    if not any(woord.soort == "totaal" for woord in woorden) or any(woord.soort == "onbekend" for woord in woorden):
        return None
    samen: dict[str, Any] = {}
    for woord in woorden:
        samen = voeg_samen(samen, woord.kenmerken)[0] if woord is not LEEG else samen
    return samen
