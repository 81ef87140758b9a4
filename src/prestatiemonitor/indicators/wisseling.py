"""Wisseling: the tables of one peilmoment made row by row those of another, with a figure computed in between."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.register import INDICATOREN
from prestatiemonitor.indicators.uitkomst import Bronregels, Oordeel, Uitkomst
from prestatiemonitor.indicators.woorden import is_known
from prestatiemonitor.tables.schemas import TABELLEN

NIET_VERGELEKEN: Final = ("bron", "label_bron", "toelichting", "planstatus_bron", "status_bron")
_HERKEND_AAN: Final[Mapping[str, tuple[str, ...]]] = {
    "plannen": ("plan_sleutel",),
    "activiteiten": ("jaar", "afspraak", "activiteit"),
    "programma": ("plan_sleutel", "soort", "woningtype", "eigendom", "prijsklasse", "jaar_van", "jaar_tot"),
}
"""What makes rows of two deliveries the same row, told again; of other tables all but the count."""

Sleutel = tuple[str, ...]


@dataclass(frozen=True)
class Regelpaar:
    """The rows of one table with the same key, then and now: count, places, and what is said beside the count."""

    tabel: str
    sleutel: Sleutel
    toen: Decimal | None
    nu: Decimal | None
    plaats_toen: str
    plaats_nu: str
    gezegd_toen: tuple[Sleutel, ...]
    gezegd_nu: tuple[Sleutel, ...]

    @property
    def veranderd(self) -> bool:
        er_was, er_is = bool(self.gezegd_toen), bool(self.gezegd_nu)
        return (er_was, self.toen, self.gezegd_toen) != (er_is, self.nu, self.gezegd_nu)

    @property
    def is_weg(self) -> bool:
        return not self.gezegd_nu

    @property
    def grootte(self) -> Decimal:
        """How much its count changed, to put the largest first."""
        return abs((self.nu or Decimal(0)) - (self.toen or Decimal(0)))

    @property
    def wat(self) -> str:
        """What it is about, and what is said otherwise where the count alone does not tell."""
        delen = dict.fromkeys(deel for deel in self.sleutel if deel)
        wat = ", ".join(delen).replace("_", " ")
        if not (self.gezegd_toen and self.gezegd_nu) or self.gezegd_toen == self.gezegd_nu:
            return wat
        anders = []
        for n, kolom in enumerate(_gezegd(self.tabel)):
            was, is_nu = (
                " en ".join(dict.fromkeys(rij[n] or "leeg" for rij in kant))
                for kant in (self.gezegd_toen, self.gezegd_nu)
            )
            anders += [f"{TABELLEN[self.tabel][kolom].label.lower()} was {was}, is {is_nu}"] if was != is_nu else []
        return f"{wat}: {'; '.join(anders)}".replace("_", " ")


@dataclass(frozen=True)
class Tussenstand:
    """A figure part of the way."""

    waarde: Decimal | None
    oordeel: Oordeel


class Wisseling:
    """The way from the tables of `toen` to those of `nu`, under the date and norms of `nu`.

    `jaren` puts the rows of `toen` so many years later, to hold a year beside the year before.
    """

    def __init__(self, nu: Moment, toen: Moment, uitkomst: Uitkomst, jaren: int = 0) -> None:
        indicator = INDICATOREN[uitkomst.indicator]
        namen = [naam for naam in indicator.alle_tabellen if naam in nu.tabellen or naam in toen.tabellen]
        self._nu, self._uitkomst, self._indicator = nu, uitkomst, indicator
        self._oud = {naam: _later(toen.tabellen.get(naam, TABELLEN[naam].leeg()), jaren) for naam in namen}
        self._nieuw = {naam: nu.tabellen.get(naam, TABELLEN[naam].leeg()) for naam in namen}
        self._van_oud = {naam: rijsleutels(naam, tabel) for naam, tabel in self._oud.items()}
        self._van_nieuw = {naam: rijsleutels(naam, tabel) for naam, tabel in self._nieuw.items()}
        self._gewisseld: dict[str, set[Sleutel]] = {naam: set() for naam in namen}

    def paren(self) -> list[Regelpaar]:
        """The rows that changed, in the order in which they are best changed, whatever the order of the tables.

        What is new goes before what is gone, so that a figure on the way is unknown as seldom as can be.
        """
        gevonden = []
        for naam in self._oud:
            links = _samen(naam, self._oud[naam], self._van_oud[naam])
            rechts = _samen(naam, self._nieuw[naam], self._van_nieuw[naam])
            for sleutel in {**links, **rechts}:
                toen, waar_toen, gezegd_toen = links.get(sleutel, _NIETS)
                nu, waar_nu, gezegd_nu = rechts.get(sleutel, _NIETS)
                gevonden.append(Regelpaar(naam, sleutel, toen, nu, waar_toen, waar_nu, gezegd_toen, gezegd_nu))
        return sorted((p for p in gevonden if p.veranderd), key=lambda p: (p.is_weg, -p.grootte, p.tabel, p.sleutel))

    def achter(self, toen: Iterable[Bronregels], nu: Iterable[Bronregels]) -> set[tuple[str, Sleutel]]:
        """Table and key of the rows behind a figure on either moment."""
        uit: set[tuple[str, Sleutel]] = set()
        for bronnen, sleutels in ((toen, self._van_oud), (nu, self._van_nieuw)):
            for bron in bronnen:
                van = sleutels.get(bron.tabel, pd.Series(dtype=object))
                uit |= {(bron.tabel, van.loc[regel]) for regel in bron.regels if regel in van.index}
        return uit

    def wissel(self, *paren: Regelpaar) -> Tussenstand:
        """The figure after these rows, too, are as they are now."""
        for paar in paren:
            self._gewisseld[paar.tabel].add(paar.sleutel)
        return self.stand()

    def stand(self) -> Tussenstand:
        """The figure with the rows as they are so far."""
        moment = replace(self._nu, tabellen={**self._nu.tabellen, **{naam: self._gemengd(naam) for naam in self._oud}})
        gevonden = {uitkomst.sleutel: uitkomst for uitkomst in self._indicator.bereken(moment)}
        uitkomst = gevonden.get(self._uitkomst.sleutel)
        if uitkomst is None:
            return Tussenstand(None, Oordeel.GEEN_GEGEVENS)
        return Tussenstand(uitkomst.waarde, uitkomst.oordeel)

    def _gemengd(self, naam: str) -> pd.DataFrame:
        om = self._gewisseld[naam]
        blijft = self._oud[naam][[sleutel not in om for sleutel in self._van_oud[naam]]]
        erbij = self._nieuw[naam][[sleutel in om for sleutel in self._van_nieuw[naam]]]
        gevuld = [deel for deel in (blijft, erbij) if len(deel)]
        return pd.concat(gevuld, ignore_index=True) if gevuld else TABELLEN[naam].leeg()


_NIETS: Final[tuple[Decimal | None, str, tuple[Sleutel, ...]]] = (None, "", ())


def _herkend_aan(naam: str) -> tuple[str, ...]:
    tabel = TABELLEN[naam]
    anders = tuple(k for k in tabel.kolomnamen if k != tabel.telkolom and k not in NIET_VERGELEKEN)
    return _HERKEND_AAN.get(naam, anders)


def _gezegd(naam: str) -> tuple[str, ...]:
    weg = {*_herkend_aan(naam), *NIET_VERGELEKEN, TABELLEN[naam].telkolom}
    return tuple(kolom for kolom in TABELLEN[naam].kolomnamen if kolom not in weg)


def _rijteksten(tabel: pd.DataFrame, kolommen: Iterable[str]) -> list[Sleutel]:
    teksten = [[_tekst(waarde) for waarde in tabel[kolom].tolist()] for kolom in kolommen]
    return list(zip(*teksten, strict=True)) if teksten else [()] * len(tabel)


def _tekst(waarde: object) -> str:
    if not is_known(waarde):
        return ""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    return str(waarde).removesuffix(".0").replace(".", ",") if isinstance(waarde, float) else str(waarde)


def rijsleutels(naam: str, tabel: pd.DataFrame) -> pd.Series:
    """Per row label what makes it the same row as one in another delivery."""
    return pd.Series(_rijteksten(tabel, _herkend_aan(naam)), index=tabel.index, dtype=object)


def _samen(
    naam: str, tabel: pd.DataFrame, sleutels: pd.Series
) -> dict[Sleutel, tuple[Decimal | None, str, tuple[Sleutel, ...]]]:
    """Per key the sum of the count (None where nothing was counted), the places, and what is said beside it."""
    telt = TABELLEN[naam].telkolom
    aantallen = tabel[telt].tolist() if telt else [None] * len(tabel)
    uit: dict[Sleutel, tuple[Decimal | None, str, tuple[Sleutel, ...]]] = {}
    rijen = zip(sleutels, aantallen, tabel["bron"].fillna(""), _rijteksten(tabel, _gezegd(naam)), strict=True)
    for sleutel, aantal, plaats, gezegd in rijen:
        som, plaatsen, teksten = uit.get(sleutel, _NIETS)
        if is_known(aantal):
            som = (som or Decimal(0)) + Decimal(str(aantal))
        plaatsen = f"{plaatsen}, {plaats}" if plaatsen else str(plaats)
        uit[sleutel] = som, plaatsen, tuple(sorted({*teksten, gezegd}))
    return uit


def _later(rijen: pd.DataFrame, jaren: int) -> pd.DataFrame:
    """The rows as if they were about so many years later, so that they can be held beside those of now."""
    kolommen = [kolom for kolom in ("jaar", "jaar_van", "jaar_tot") if kolom in rijen.columns]
    return rijen.assign(**{kolom: rijen[kolom] + jaren for kolom in kolommen}) if jaren else rijen
