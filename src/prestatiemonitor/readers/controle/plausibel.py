"""What is said of a plan that can hardly be so: one Melding per plan, or one for all when there are many."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.controle.instellingen import Inhoudgrenzen, inhoudgrenzen
from prestatiemonitor.readers.controle.planfeiten import Planfeiten
from prestatiemonitor.tables.meldingen import Melding, Meldingsoort

Soorten = tuple[Meldingsoort, Meldingsoort]


@dataclass(frozen=True, eq=False)
class Bevinding:
    """One kind of doubt: its Melding for one plan and for many, the positions of the plans, and words to fill in.

    `velden` holds one value for all, or an array with one per plan.
    """

    soorten: Soorten
    waar: Sequence[int]
    velden: Mapping[str, object] = field(default_factory=dict)

    def veld(self, i: int) -> dict[str, Any]:
        """The words for one plan."""
        return {naam: _waarde(veld[i] if isinstance(veld, np.ndarray) else veld) for naam, veld in self.velden.items()}


def _waarde(waarde: object) -> object:
    return int(waarde) if isinstance(waarde, float) and waarde.is_integer() else waarde


def bevindingen(feiten: Planfeiten, peiljaar: int | None, *, zonder_jaren: bool = False) -> list[Bevinding]:
    """Every kind of doubt that these plans raise; `zonder_jaren` is a list that has no place for years at all."""
    grenzen = inhoudgrenzen()
    mogelijk = [*_over_jaren(feiten, peiljaar, grenzen, zonder_jaren), *_over_aantallen(feiten), *_over_status(feiten)]
    return [bevinding for bevinding in mogelijk if len(bevinding.waar)]


def _over_jaren(f: Planfeiten, peiljaar: int | None, grenzen: Inhoudgrenzen, zonder_jaren: bool) -> Iterator[Bevinding]:
    hardheid = f.tekst("hardheid")
    waar = np.flatnonzero((hardheid == "hard") & (f.open > 0) & (f.open_zonder_jaar == f.open))
    if not zonder_jaren:
        yield Bevinding((ms.HARD_ZONDER_JAAR, ms.HARD_ZONDER_JAAR_VEEL), waar.tolist(), {"woningen": f.open})
    if peiljaar is None:
        return
    jaren = grenzen.zacht_plan_jaren.waarde
    snel = (hardheid == "zacht") & (f.eerste_jaar >= peiljaar) & (f.eerste_jaar < peiljaar + jaren)
    yield Bevinding(
        (ms.ZACHT_SNEL, ms.ZACHT_SNEL_VEEL), np.flatnonzero(snel).tolist(), {"jaar": f.eerste_jaar, "jaren": jaren}
    )
    if f.realisatie_bekend:
        voorbij = f.laatste_jaar < peiljaar
        velden = {"jaar": f.laatste_jaar, "woningen": f.open, "peiljaar": peiljaar}
        soorten = (ms.VERLEDEN_NIET_GEREALISEERD, ms.VERLEDEN_NIET_GEREALISEERD_VEEL)
        yield Bevinding(soorten, np.flatnonzero(voorbij).tolist(), velden)


def _over_aantallen(f: Planfeiten) -> Iterator[Bevinding]:
    for veld, soorten in (
        ("zorgwoningen", (ms.ZORG_MEER_DAN_PLAN, ms.ZORG_MEER_DAN_PLAN_VEEL)),
        ("reeds_toegestaan", (ms.TOEGESTAAN_MEER_DAN_PLAN, ms.TOEGESTAAN_MEER_DAN_PLAN_VEEL)),
    ):
        aantal = f.getal(veld)
        waar = np.flatnonzero((aantal > f.bouw) & (f.bouw > 0))
        yield Bevinding(soorten, waar.tolist(), {"deel": aantal, "woningen": f.bouw})
    waar = np.flatnonzero(f.sloop > f.bouw)
    yield Bevinding((ms.SLOOP_MEER, ms.SLOOP_MEER_VEEL), waar.tolist(), {"sloop": f.sloop, "woningen": f.bouw})


def _over_status(f: Planfeiten) -> Iterator[Bevinding]:
    hardheid = f.tekst("hardheid")
    kansloos = np.flatnonzero((hardheid == "hard") & (f.getal("realisatiekans") == 0) & (f.open > 0))
    yield Bevinding((ms.HARD_ZONDER_KANS, ms.HARD_ZONDER_KANS_VEEL), kansloos.tolist())
    gebouwd = np.flatnonzero((hardheid == "zacht") & (f.gerealiseerd > 0))
    soorten = (ms.ZACHT_GEREALISEERD, ms.ZACHT_GEREALISEERD_VEEL)
    yield Bevinding(soorten, gebouwd.tolist(), {"woningen": f.gerealiseerd, "status": f.tekst("planstatus")})


def als_meldingen(
    bevinding: Bevinding, namen: Sequence[str], bronnen: Sequence[str], grenzen: Inhoudgrenzen
) -> Iterator[Melding]:
    """A Melding at each plan; above the limit one at the first plan, with how many there are and the first places."""
    een, veel = bevinding.soorten
    if len(bevinding.waar) <= grenzen.hoogstens_los.waarde:
        for i in bevinding.waar:
            yield een(*plaats(bronnen[i]), namen[i], **bevinding.veld(i))
        return
    eerste = bevinding.waar[: grenzen.eerste_plaatsen.waarde]
    genoemd = ", ".join(f"‘{namen[i]}’ in {plaats(bronnen[i])[1]}" for i in eerste)
    aantal = len(bevinding.waar)
    yield veel(*plaats(bronnen[eerste[0]]), genoemd, **bevinding.veld(eerste[0]), aantal=aantal)


def plaats(bron: str) -> tuple[str, str]:
    """The sheet and cell of a `bron`; a sheet may have an exclamation mark in its name."""
    blad, _, cel = bron.rpartition("!")
    return blad, cel
