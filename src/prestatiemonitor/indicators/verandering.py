"""Verandering: what changed in a figure between two peilmomenten, and the table rows that made it change."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, Literal

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.register import INDICATOREN
from prestatiemonitor.indicators.uitkomst import Bronregels, Uitkomst
from prestatiemonitor.tables.schemas import TABELLEN

NIET_VERGELEKEN: Final = ("bron", "label_bron", "toelichting", "planstatus_bron", "status_bron")
KOLOMMEN: Final = ["Tabel", "Wat", "Toen", "Nu", "Verschil", "Plaats toen", "Plaats nu"]


@dataclass(frozen=True)
class Verandering:
    """One figure on two moments; `verschil` is None where either is unknown, which is not the same as no change."""

    nu: Uitkomst
    toen: Uitkomst | None
    sinds: date
    jaren: int = 0  # how many years earlier the year is that `toen` is about: 2025 beside 2026

    @property
    def verschil(self) -> Decimal | None:
        if self.toen is None or self.toen.waarde is None or self.nu.waarde is None:
            return None
        return self.nu.waarde - self.toen.waarde

    @property
    def soort(self) -> Literal["nieuw", "onbekend", "gelijk", "anders"]:
        """Whether the figure is new, unknown both times, the same (value and verdict), or another one."""
        if self.toen is None:
            return "nieuw"
        if self.toen.waarde is None and self.nu.waarde is None and not self.ander_oordeel:
            return "onbekend"
        zelfde = self.toen.waarde == self.nu.waarde and not self.ander_oordeel
        return "gelijk" if zelfde else "anders"

    @property
    def ander_oordeel(self) -> bool:
        return self.toen is not None and self.toen.oordeel != self.nu.oordeel


def veranderingen(
    nu: Iterable[Uitkomst], toen: Iterable[Uitkomst], sinds: date, *, jaren: int = 0
) -> dict[tuple[str, str, str, str], Verandering]:
    """Per figure of `nu` what it was on `sinds`, by `Uitkomst.sleutel`.

    With `jaren` a figure about one year or half-year is held beside that of so many years before: the first half of
    2026 beside the first half of 2025. A figure about a period stays that of the same period, and one of an indicator
    whose years are those of delivery (`Indicator.per_oplevering`) stays that of the same year of delivery.
    """
    eerder = {uitkomst.sleutel: uitkomst for uitkomst in toen}
    gevonden = {}
    for uitkomst in nu:
        terug = jaren if _schuift(uitkomst) else 0
        gevonden[uitkomst.sleutel] = Verandering(uitkomst, eerder.get(_toen(uitkomst, terug)), sinds, terug)
    return gevonden


def _toen(uitkomst: Uitkomst, jaren: int) -> tuple[str, str, str, str]:
    if uitkomst.jaar is None:
        return uitkomst.sleutel
    periode = uitkomst.periode.replace(str(uitkomst.jaar), str(uitkomst.jaar - jaren), 1)
    return uitkomst.indicator, uitkomst.afspraak, uitkomst.partij, periode


def _schuift(uitkomst: Uitkomst) -> bool:
    """Whether the figure is about one year in which something happened, so that a year later it is about the next."""
    gedeclareerd = INDICATOREN.get(uitkomst.indicator)
    return uitkomst.jaar is not None and not (gedeclareerd and gedeclareerd.per_oplevering)


def zelfde_maand_vorig_jaar(peildatum: date, momenten: Iterable[date]) -> date | None:
    """The newest of `momenten` in the same month a year before; None where none was delivered."""
    vorig = [m for m in momenten if (m.year, m.month) == (peildatum.year - 1, peildatum.month)]
    return max(vorig, default=None)


def oorzaken(nu: Moment, toen: Moment, verandering: Verandering) -> pd.DataFrame:
    """Columns KOLOMMEN: the rows behind a figure that are new, gone or other than on the earlier moment.

    Rows are the same figure where all but their count and place agree; rows that did not change are left out. Only
    the rows that the figure was computed from are compared, so that every line is a cause; the largest comes first.
    """
    bronnen_toen = verandering.toen.bronnen if verandering.toen else ()
    namen = dict.fromkeys(bron.tabel for bron in (*verandering.nu.bronnen, *bronnen_toen))
    delen = [
        _tabeloorzaken(
            naam,
            _rijen(nu, verandering.nu.bronnen, naam),
            _later(_rijen(toen, bronnen_toen, naam), verandering.jaren),
        )
        for naam in namen
    ]
    gevuld = [deel for deel in delen if len(deel)]
    return pd.concat(gevuld, ignore_index=True) if gevuld else pd.DataFrame(columns=KOLOMMEN)


def _rijen(moment: Moment, bronnen: Iterable[Bronregels], naam: str) -> pd.DataFrame:
    regels = sorted({regel for bron in bronnen if bron.tabel == naam for regel in bron.regels})
    tabel = moment.tabellen.get(naam)
    if tabel is None:
        return TABELLEN[naam].leeg()
    return tabel.loc[[regel for regel in regels if regel in tabel.index]]


def _later(rijen: pd.DataFrame, jaren: int) -> pd.DataFrame:
    """The rows as if they were about so many years later, so that they can be held beside those of now."""
    kolommen = [kolom for kolom in ("jaar", "jaar_van", "jaar_tot") if kolom in rijen.columns]
    return rijen.assign(**{kolom: rijen[kolom] + jaren for kolom in kolommen}) if jaren else rijen


def _tabeloorzaken(naam: str, nu: pd.DataFrame, toen: pd.DataFrame) -> pd.DataFrame:
    getal = TABELLEN[naam].telkolom
    wat = [kolom for kolom in TABELLEN[naam].kolomnamen if kolom != getal and kolom not in NIET_VERGELEKEN]
    links, rechts = _samen(toen, wat, getal), _samen(nu, wat, getal)
    beide = links.add_suffix("_toen").join(rechts.add_suffix("_nu"), how="outer", sort=False)
    er_toen, er_nu = beide["plaats_toen"].notna(), beide["plaats_nu"].notna()
    zelfde = er_toen & er_nu
    if getal is not None:  # else rows that say something rather than count: plans and activities
        beide_leeg = beide["getal_toen"].isna() & beide["getal_nu"].isna()
        zelfde &= beide_leeg | beide["getal_toen"].eq(beide["getal_nu"]).fillna(value=False)
    beide = beide[~zelfde]
    verschil = beide["getal_nu"].fillna(0) - beide["getal_toen"].fillna(0)
    volgorde = verschil.abs().sort_values(ascending=False, kind="stable").index
    beide, verschil = beide.loc[volgorde], verschil.loc[volgorde]
    return pd.DataFrame(
        {
            "Tabel": TABELLEN[naam].label,
            "Wat": [_omschrijving(sleutel) for sleutel in beide.index],
            "Toen": beide["getal_toen"].to_numpy(),
            "Nu": beide["getal_nu"].to_numpy(),
            "Verschil": verschil.to_numpy() if getal else pd.NA,
            "Plaats toen": beide["plaats_toen"].fillna("").to_numpy(),
            "Plaats nu": beide["plaats_nu"].fillna("").to_numpy(),
        },
        columns=KOLOMMEN,
    )


def _samen(rijen: pd.DataFrame, wat: list[str], getal: str | None) -> pd.DataFrame:
    """Per description (index) the sum of the count and the places."""
    sleutels = list(rijen[wat].astype("str").fillna("").itertuples(index=False, name=None))
    frame = pd.DataFrame(
        {
            "getal": rijen[getal].astype("Float64").to_numpy() if getal else pd.array([pd.NA] * len(rijen), "Float64"),
            "plaats": rijen["bron"].fillna("").to_numpy(dtype=object),
        },
        index=pd.Index(sleutels, tupleize_cols=False),
    )
    per = frame.groupby(level=0, sort=False)
    return pd.DataFrame({"getal": per["getal"].sum(min_count=1), "plaats": per["plaats"].agg(", ".join)})


def _omschrijving(sleutel: tuple[str, ...]) -> str:
    gezien = dict.fromkeys(deel for deel in sleutel if deel and deel not in ("<NA>", "nan", "None"))
    return ", ".join(gezien).replace("_", " ")
