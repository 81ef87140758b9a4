"""A plan and its parts in the rows below or above it (`Doornsteeg`, `- fase 1`, `- fase 2`): counted once, or asked."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.deelzeef import misschien_delen
from prestatiemonitor.readers.planlijst.kopwoorden import RIJLABELS
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.rijwoorden import rijwoorden, woordkenmerken, zonder_totaalwoord
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.oplevering import lees_oplevering
from prestatiemonitor.tables.meldingen import Meldingsoort

_STREEPJE = re.compile(r"\s*[-–—•·▪◦○●*>→]\s*(?=\w)|\s+(?=\w)")
_SOORTEN = {"eigendom", "prijsklasse", "woningtype"}


@dataclass(eq=False)
class _Rij:
    """A row with its name as written and plain, and its code; the rest is looked at where asked: lists are long."""

    nummer: int
    tekst: str
    naam: str
    code: str
    oplevering: object  # as it stands there, where its years are those of the plan

    @property
    def ingesprongen(self) -> bool:
        return bool(_STREEPJE.match(self.tekst))

    @property
    def heeft_periode(self) -> bool:
        """Whether it is of more than one year."""
        jaren = lees_oplevering(self.oplevering)
        return jaren.van != jaren.tot

    @property
    def is_waarvan(self) -> bool:
        return f"{self.naam} ".startswith(_waarvan())

    def is_deel_van(self, ander: "_Rij") -> bool:
        """Whether a row is by its name a part of another."""
        if self.code and ander.code and self.code != ander.code:
            return self.code.startswith(f"{ander.code}.") and bool(self.naam and ander.naam)
        if not self.naam or not ander.naam:
            return False
        kort = zonder_totaalwoord(ander.naam) or ander.naam
        if self.ingesprongen > ander.ingesprongen or self.is_waarvan:
            return True
        if self.naam == kort:
            return self.naam != ander.naam or ander.heeft_periode
        eerste, eerste_ander = self.naam.split()[0], ander.naam.split()[0]
        delen = rijwoorden()["deel_van_plan"]
        return self.naam.startswith(f"{kort} ") or (eerste in delen and eerste_ander not in delen)


def haal_onderdelen_eruit(lezing: Lezing, kolommen: Plankolommen, regels: Planregels) -> None:
    """Ask about plans that are the sum of the parts beside them, and about rows that are a part of the plan above.

    Those are taken out of the plans. A total of the parts of one plan only is no control on the rest of the list.
    """
    if "plan" not in kolommen.velden or len(regels.plannen) < 2:
        return
    if kolommen.duidingen[kolommen.velden["plan"]].reden == RIJLABELS:
        return  # labels of a draaitabel are told apart elsewhere
    nummers = sorted({*regels.plannen, *regels.totalen})
    if not misschien_delen(kolommen, nummers):
        return
    rijen = _rijen(kolommen, nummers)
    verwant = any(a.is_deel_van(b) or b.is_deel_van(a) for a, b in pairwise(rijen))
    if not verwant and not any(rij.is_waarvan or _is_soort(kolommen, rij) for rij in rijen):
        return
    telt = kolommen.van_soort("aantal", "totaal")
    aantallen = np.nan_to_num(kolommen.blad.getallen[np.ix_([rij.nummer for rij in rijen], telt)])
    bekend = _haal_sommen_eruit(lezing, kolommen, regels, rijen, aantallen) | {*regels.totalen, *regels.gekozen}
    los = [
        (rij, boven)
        for rij, boven in _losse_delen(kolommen, rijen, aantallen, regels.delen)
        if rij.nummer not in bekend
    ]
    for rij, boven in los:
        gevuld = kolommen.blad.gevuld[rij.nummer]
        _meld(lezing, kolommen, rij.nummer, ms.DEEL_OF_PLAN, boven.tekst.strip() if boven else "een plan")
        lezing.boek(kolommen.blad, rij.nummer, gevuld, "overgeslagen", reden="deel van een plan")
    regels.zonder({rij.nummer for rij, _ in los})


def _haal_sommen_eruit(
    lezing: Lezing, kolommen: Plankolommen, regels: Planregels, rijen: Sequence[_Rij], aantallen: np.ndarray
) -> set[int]:
    """Take out rows that are the sum of their parts; returns the rows that are settled by that."""
    blad, naam = kolommen.blad, kolommen.velden["plan"]
    weg, bekend = set[int](), set[int]()
    for i, delen in _sommen(rijen, aantallen):
        nummer = rijen[i].nummer
        if any(_is_soort(kolommen, rijen[j]) for j in delen):
            continue  # homes of the plan by kind, and no plans of their own
        bekend |= {nummer, *(rijen[j].nummer for j in delen)}
        if nummer in regels.totalen:
            regels.totalen.remove(nummer)
        elif nummer not in regels.gekozen:
            _meld(lezing, kolommen, nummer, ms.PLAN_EN_DELEN, blad.cel(rijen[delen[0]].nummer, naam))
            lezing.boek(blad, nummer, blad.gevuld[nummer], "controletotaal")
            weg.add(nummer)
    regels.zonder(weg)
    return bekend


def _sommen(rijen: Sequence[_Rij], aantallen: np.ndarray) -> Iterator[tuple[int, list[int]]]:
    """Rows equal, in every count column, to the sum of two or more parts directly below or above, with those parts."""
    for i, rij in enumerate(rijen):
        if not aantallen[i].any():
            continue
        for stap in (1, -1):
            delen: list[int] = []
            j = i + stap
            while 0 <= j < len(rijen) and rijen[j].is_deel_van(rij):
                delen.append(j)
                if len(delen) > 1 and (aantallen[delen].sum(axis=0) == aantallen[i]).all():
                    yield i, sorted(delen)
                    break
                j += stap
            else:
                continue
            break


def _losse_delen(
    kolommen: Plankolommen, rijen: Sequence[_Rij], aantallen: np.ndarray, genoemd: Set[int]
) -> Iterator[tuple[_Rij, _Rij | None]]:
    """Rows that say that they are a part of another, or are called after a kind of home only, with the plan above.

    Of rows that stand inwards, `genoemd` are those of which a column says what they are a part of.
    """
    boven: int | None = None
    for i, rij in enumerate(rijen):
        soort = _is_soort(kolommen, rij)
        if not aantallen[i].any():
            boven = None if not rij.ingesprongen else boven
            continue
        past = boven is not None and (aantallen[i] <= aantallen[boven]).all()
        if rij.is_waarvan or soort or (rij.ingesprongen and past and rij.nummer not in genoemd):
            yield rij, rijen[boven] if boven is not None else None
        elif not rij.ingesprongen:
            boven = i


def _is_soort(kolommen: Plankolommen, rij: _Rij) -> bool:
    """Whether a row is called after a kind of home only, and has no status of its own."""
    status = kolommen.velden.get("planstatus_bron")
    if (rij.code and status is None) or not rij.naam:
        return False
    if status is not None and not is_leeg(kolommen.blad.gelezen[rij.nummer, status]):
        return False
    kenmerken = woordkenmerken(rij.naam) or {}
    return bool(kenmerken.keys() & _SOORTEN) and "jaar_van" not in kenmerken


def _rijen(kolommen: Plankolommen, nummers: list[int]) -> list[_Rij]:
    blad, velden = kolommen.blad, kolommen.velden
    leeg: list[Any] = [None] * len(nummers)
    namen = [w if w.__class__ is str else als_tekst(w) for w in blad.cellen[nummers, velden["plan"]].tolist()]
    codes = blad.cellen[nummers, velden["plan_sleutel"]].tolist() if "plan_sleutel" in velden else leeg
    per_rij = "oplevering" in velden and not kolommen.van_soort("kenmerk")
    jaren = blad.gelezen[nummers, velden["oplevering"]].tolist() if per_rij else leeg
    return [
        _Rij(nummer, naam, plat(naam), als_tekst(code), jaar)
        for nummer, naam, code, jaar in zip(nummers, namen, codes, jaren, strict=True)
    ]


@lru_cache(maxsize=1)
def _waarvan() -> tuple[str, ...]:
    """The words with which a part of the row above begins, each with a space behind it."""
    return tuple(f"{woord} " for woord in rijwoorden()["waarvan"])


def _meld(lezing: Lezing, kolommen: Plankolommen, rij: int, soort: Meldingsoort, eerste: str) -> None:
    lezing.meld(soort, kolommen.blad, rij, kolommen.velden["plan"], eerste=eerste)
