"""Rows of a plan list as parts of each other, by their names and codes: `fase 1`, `1.2`, `waarvan sociaal`."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijwoorden import rijwoorden, woordkenmerken, zonder_totaalwoord
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.oplevering import lees_oplevering

_STREEPJE = re.compile(r"\s*[-–—•·▪◦○●*>→]\s*(?=\w)|\s+(?=\w)")
_LETTER = re.compile(r"[a-z]", re.IGNORECASE)  # behind a number: `1a` is a part of `1`
_MIDDEN_IN = " waarvan "  # the one of those words that no name of a plan has inside
_SOORTEN = {"eigendom", "prijsklasse", "woningtype"}


@dataclass(eq=False)
class Deelrij:
    """A row with its name as written and plain, and its code; the rest is looked at where asked: lists are long."""

    nummer: int
    tekst: str
    naam: str
    code: str
    oplevering: object  # as it stands there, where its years are those of the plan
    binnen: bool = False  # whether its cell shows it inwards

    @property
    def ingesprongen(self) -> bool:
        return self.binnen or bool(_STREEPJE.match(self.tekst))

    @property
    def heeft_periode(self) -> bool:
        """Whether it is of more than one year."""
        jaren = lees_oplevering(self.oplevering)
        return jaren.van != jaren.tot

    @property
    def is_waarvan(self) -> bool:
        return f"{self.naam} ".startswith(_waarvan()) or _MIDDEN_IN in f" {self.naam} "

    def is_genummerd_onder(self, ander: "Deelrij") -> bool:
        """Whether its code is that of another row and a number behind a dot."""
        return bool(ander.code) and self.code.startswith(f"{ander.code}.") and self.code[-1:].isdigit()

    def is_deel_van(self, ander: "Deelrij") -> bool:
        """Whether a row is by its name a part of another."""
        if self.code and ander.code and self.code != ander.code:
            rest = self.code.removeprefix(ander.code) if self.code.startswith(ander.code) else ""
            lager = rest[:1] == "." or (ander.code[-1:].isdigit() and bool(_LETTER.fullmatch(rest)))
            return lager and bool(self.naam and ander.naam)
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


def deelrijen(kolommen: Plankolommen, nummers: list[int], binnen: Collection[int] = ()) -> list[Deelrij]:
    """These rows of a list, with what tells which of them are a part of which; `binnen` stand inwards by their look."""
    blad, velden = kolommen.blad, kolommen.velden
    leeg: list[Any] = [None] * len(nummers)
    namen = [w if w.__class__ is str else als_tekst(w) for w in blad.cellen[nummers, velden["plan"]].tolist()]
    codes = blad.cellen[nummers, velden["plan_sleutel"]].tolist() if "plan_sleutel" in velden else leeg
    per_rij = "oplevering" in velden and not kolommen.van_soort("kenmerk")
    jaren = blad.gelezen[nummers, velden["oplevering"]].tolist() if per_rij else leeg
    return [
        Deelrij(nummer, naam, plat(naam), als_tekst(code), jaar, nummer in binnen)
        for nummer, naam, code, jaar in zip(nummers, namen, codes, jaren, strict=True)
    ]


@lru_cache(maxsize=1)
def _waarvan() -> tuple[str, ...]:
    """The words with which a part of the row above begins, each with a space behind it."""
    return tuple(f"{woord} " for woord in rijwoorden()["waarvan"])


def is_deelsoort(rij: Deelrij, boven: Deelrij) -> bool:
    """Whether a row is called after the plan above it and a kind of home: `Akker - appartementen` below `Akker`."""
    if not boven.naam or not rij.naam.startswith(f"{boven.naam} ") or rij.code != boven.code:
        return False
    return bool((woordkenmerken(rij.naam[len(boven.naam) + 1 :]) or {}).keys() & _SOORTEN)


def is_soort(kolommen: Plankolommen, rij: Deelrij) -> bool:
    """Whether a row is called after a kind of home only, and has no status of its own."""
    status = kolommen.velden.get("planstatus_bron")
    if (rij.code and status is None) or not rij.naam:
        return False
    if status is not None and not is_leeg(kolommen.blad.gelezen[rij.nummer, status]):
        return False
    kenmerken = woordkenmerken(rij.naam) or {}
    return bool(kenmerken.keys() & _SOORTEN) and "jaar_van" not in kenmerken
