"""What is known of each row of a list of plans: its homes, years and words, looked up once."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.rijkenmerken import Rijkenmerken, rijteksten
from prestatiemonitor.readers.planlijst.rijwoorden import duid_rijwoord
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.oplevering import lees_oplevering
from prestatiemonitor.tables.waarden import ONBEKEND

_JAARVELDEN = ("oplevering", "oplevering_eerste", "oplevering_laatste")
_LOS = ("toelichting", "knelpunten", "fase")  # what may differ between the phases of one plan


@dataclass
class Rijfeiten:
    """The rows of `regels.plannen`, counted from 0, with what stands in them."""

    lezing: Lezing
    kolommen: Plankolommen
    regels: Planregels
    kenmerken: Rijkenmerken

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
        self.namen = set(self.regels.naamrijen.values())

    def bekend(self, i: int) -> dict[str, Any]:
        """The features known of a row, its years included."""
        nummer = int(self.kenmerken.nummers[i]) if len(self.kenmerken.nummers) else 0
        sleutel = (nummer, self.jaren[i])
        if sleutel not in self._bekend:
            kenmerken = {"soort": "nieuwbouw", **self.kenmerken.sets[nummer]}
            kenmerken |= {"jaar_van": self.jaren[i]} if self.jaren[i] else {}
            self._bekend[sleutel] = {k: v for k, v in kenmerken.items() if v not in (None, ONBEKEND)}
        return self._bekend[sleutel]

    def velden(self, i: int) -> list[str]:
        """What a row says of its plan: with something else it is another plan of the same name, and no phase."""
        velden = [k for k in self.kolommen.van_soort("veld") if self.kolommen.duidingen[k].naam not in _LOS]
        return [plat(als_tekst(waarde)) for waarde in self.kolommen.blad.gelezen[self.rijen[i], velden].tolist()]

    def teksten(self, i: int) -> tuple[str, ...]:
        """The words in which a row says what homes it counts."""
        return rijteksten(self.kolommen, int(self.rijen[i]), self.soorten)

    def zegt_iets(self, i: int) -> bool:
        """Whether a row says anything of what homes it counts."""
        return any(duid_rijwoord(tekst).soort != "leeg" for tekst in self.teksten(i))

    def zegt_alles(self, i: int) -> bool:
        """Whether it does so in every column for it."""
        return all(duid_rijwoord(tekst).soort != "leeg" for tekst in self.teksten(i))

    def zegt_onbekend(self, i: int) -> bool:
        """Whether the row says in words that it is not known what homes these are."""
        woorden = [(tekst, duid_rijwoord(tekst)) for tekst in self.teksten(i) if tekst]
        onbekend = [tekst for tekst, w in woorden if w.soort == "leeg" or set(w.kenmerken.values()) == {ONBEKEND}]
        prijs = [w.kenmerken.get("prijsklasse") == ONBEKEND for _, w in woorden]
        return bool(onbekend) or any(prijs)

    def cel(self, i: int) -> str:
        """The place of a row."""
        return self.kolommen.blad.cel(int(self.rijen[i]), self.kolom(i))

    def kolom(self, i: int) -> int:
        """The column in which a row says what it is."""
        gevuld = self.kolommen.blad.gevuld[int(self.rijen[i])]
        naam = self.kolommen.velden.get("plan", 0)
        return next((k for k in [*self.soorten, naam] if gevuld[k]), naam)


def _jaren(cellen: tuple[Any, ...]) -> tuple[int | None, int | None] | None:
    """First and last year of the delivery cells of a row; None where nothing is known."""
    gelezen = [lees_oplevering(cel) for cel in cellen]
    van, tot = gelezen[0].van, gelezen[-1].tot
    return None if van is None and tot is None else (van, tot)
