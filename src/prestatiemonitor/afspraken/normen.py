"""Norm and Grens: what an uitkomst or a price is measured against, by date and with its article."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Annotated, Literal, Self

from pydantic import Field, field_validator, model_validator

from prestatiemonitor.afspraken.tabellen import Kolomnaam, Prognosetabel
from prestatiemonitor.afspraken.waarden import (
    GEZAMENLIJK,
    Datum,
    Geheel,
    Grenswaarde,
    Normwaarde,
    Tekst,
    Vast,
    Waarheid,
    bekende_waarde,
    check_aandelen,
    check_reeks,
    value_on,
)


class UitTabel(Vast):
    """A norm's values are a column of a Prognosetabel: per corporation, and their sum together."""

    tabel: Tekst
    kolom: Kolomnaam
    van: Datum
    tot: Datum

    @model_validator(mode="after")
    def _van_before_tot(self) -> Self:
        if self.tot < self.van:
            raise ValueError(f"tot ({self.tot}) ligt voor van ({self.van})")
        return self

    def waarden(self, tabel: Prognosetabel) -> tuple[Normwaarde, ...]:
        """The column's values, each in force from `van` to `tot`; a party whose cell is empty has none."""
        gevonden = ((partij, tabel.som(self.kolom, partij)) for partij in (GEZAMENLIJK, *tabel.corporaties))
        return tuple(
            Normwaarde(van=self.van, tot=self.tot, waarde=waarde, partij=partij)
            for partij, waarde in gevonden
            if waarde is not None
        )


class Norm(Vast):
    """A target (`aard` norm) or an expectation (`aard` prognose), with its article and a quotation of at most 20 words.

    `afspraak`: where it stands, as 'afspraak 9', 'ambitie thema 1' or 'tabel 1'.
    `eenheid`: woningen, aandeel (0–1) or personen. `per`: each (half-)year, once over the years `periode` (first and
    last), or each plan. `drempel`: the norm holds for plans with more homes than this. The values' dates say when the
    norm is in force; `periode` says which years the figure is about. `strikt`: the value itself is not enough.
    `gevolg`: what parties then do where it is not kept, to follow on the sentence that says so. `bij_nul`: what a value
    of zero asks, in words that need no number ('geen achterstand').
    """

    id: Tekst
    titel: Tekst
    indicator: Tekst | None = None
    afspraak: Tekst
    richting: Literal["minimum", "maximum"]
    strikt: Waarheid = False
    eenheid: Literal["woningen", "aandeel", "personen"]
    per: Literal["jaar", "halfjaar", "periode", "plan"]
    periode: tuple[Geheel, Geheel] | None = None
    drempel: Geheel | None = None
    aard: Literal["norm", "prognose"]
    partijen: Annotated[tuple[Tekst, ...], Field(min_length=1)]
    artikel: Tekst
    citaat: Tekst
    toelichting: Tekst
    gevolg: Tekst | None = None
    bij_nul: Tekst | None = None
    waarden: tuple[Normwaarde, ...] = ()
    uit_tabel: UitTabel | None = None

    @model_validator(mode="after")
    def _check(self) -> Self:
        if (self.per == "periode") != (self.periode is not None):
            raise ValueError("periode (eerste en laatste jaar) hoort bij per = 'periode', en alleen daarbij")
        if self.periode is not None and self.periode[0] > self.periode[1]:
            raise ValueError(f"periode {list(self.periode)} eindigt voor zij begint")
        if self.drempel is not None and self.per != "plan":
            raise ValueError("drempel hoort bij per = 'plan'")
        for partij, reeks in groupby(sorted(self.waarden, key=_partij), key=_partij):
            try:
                check_reeks(tuple(reeks))
            except ValueError as reden:
                raise ValueError(f"{partij}: {reden}") from None
        check_aandelen(self.eenheid, self.waarden)
        return self

    def value_on(self, peildatum: date, partij: str = GEZAMENLIJK) -> Decimal | None:
        """The norm in force on `peildatum` for `partij`; None where there is none, which is not zero."""
        return self.value_known(peildatum, peildatum, partij)

    def value_known(self, dag: date, bekend_op: date, partij: str = GEZAMENLIJK) -> Decimal | None:
        """The norm for `dag`, also one still to come, as far as it was known on `bekend_op`."""
        return bekende_waarde([waarde for waarde in self.waarden if waarde.partij == partij], dag, bekend_op)

    @property
    def plaats(self) -> str:
        """The id of the table its values stand in, or 'de_afspraken': a key that reads as 'tabel 1'."""
        return self.uit_tabel.tabel if self.uit_tabel else "de_afspraken"

    def applies_to(self, woningen: int) -> bool:
        """Whether a plan of this many homes falls under the norm: above `drempel`, or any plan without one."""
        return self.drempel is None or woningen > self.drempel


class Normopgave(Norm):
    """A norm as the file gives it: with its values, or with the table and column they stand in."""

    @model_validator(mode="after")
    def _values_from_one_place(self) -> Self:
        if bool(self.waarden) == (self.uit_tabel is not None):
            raise ValueError("geef waarden of uit_tabel, precies één van beide")
        if self.uit_tabel is not None and self.eenheid != "woningen":
            raise ValueError("een norm uit een tabel telt woningen")
        return self

    def resolve(self, tabellen: Mapping[str, Prognosetabel]) -> Norm:
        """The norm with its values, taken from the table where `uit_tabel` says so."""
        waarden = self.uit_tabel.waarden(tabellen[self.uit_tabel.tabel]) if self.uit_tabel else self.waarden
        return Norm(**{**dict(self), "waarden": waarden})


class Grens(Vast):
    """A limit on rent (euro per maand) or points (WWS), by date."""

    id: Tekst
    titel: Tekst
    eenheid: Literal["euro per maand", "euro", "punten"]
    artikel: Tekst
    citaat: Tekst
    toelichting: Tekst
    waarden: Annotated[tuple[Grenswaarde, ...], Field(min_length=1)]

    @field_validator("waarden")
    @classmethod
    def _check(cls, waarden: tuple[Grenswaarde, ...]) -> tuple[Grenswaarde, ...]:
        check_reeks(waarden)
        return waarden

    def value_on(self, peildatum: date) -> Decimal | None:
        """The limit on `peildatum`; None where it is not known."""
        return value_on(self.waarden, peildatum)


def _partij(waarde: Normwaarde) -> str:
    return waarde.partij
