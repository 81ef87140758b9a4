"""Prognosetabel: a table of the agreement, its parts kept as stated and its totals computed."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Final, Literal, Self, get_args

from pydantic import Field, model_validator

from prestatiemonitor.afspraken.waarden import GEZAMENLIJK, Datum, Geheel, Tekst, Vast

Kolomnaam = Literal["nieuwbouw", "sloop_of_overheveling", "verkoop", "netto_toename", "doorkijk"]
KOLOMMEN: Final[tuple[Kolomnaam, ...]] = get_args(Kolomnaam)
_STAPPEN: Final[tuple[Kolomnaam, ...]] = ("nieuwbouw", "sloop_of_overheveling", "verkoop")


class Prognosegetallen(Vast):
    """The columns of a table in homes, with the sign of their effect on the stock; an empty cell is None."""

    nieuwbouw: Geheel | None = None
    sloop_of_overheveling: Geheel | None = None
    verkoop: Geheel | None = None
    netto_toename: Geheel | None = None
    doorkijk: Geheel | None = None

    def value(self, kolom: Kolomnaam) -> Decimal | None:
        waarde: int | None = getattr(self, kolom)
        return None if waarde is None else Decimal(waarde)


class Prognoserij(Prognosegetallen):
    """One corporation's row."""

    corporatie: Tekst


@dataclass(frozen=True)
class Verschil:
    """A number the document states beside what its parts add up to; `partij` is gezamenlijk for a total."""

    tabel: str
    kolom: Kolomnaam
    partij: str
    gesteld: Decimal
    berekend: Decimal


class Prognosetabel(Vast):
    """A forecast table of the agreement: one row per corporation, the totals as the document states them, its article.

    `netto_toename` covers the agreement's years, `doorkijk` the years after (2028–2030 in Nijkerk).
    """

    id: Tekst
    titel: Tekst
    segment: Literal["sociale_huur", "middenhuur"]
    peildatum: Datum
    artikel: Tekst
    citaat: Tekst
    toelichting: Tekst
    rijen: Annotated[tuple[Prognoserij, ...], Field(min_length=1)]
    gesteld_totaal: Prognosegetallen

    @model_validator(mode="after")
    def _one_row_per_corporatie(self) -> Self:
        if len(set(self.corporaties)) < len(self.rijen):
            raise ValueError("rijen: een corporatie staat er twee keer")
        return self

    @property
    def corporaties(self) -> tuple[str, ...]:
        return tuple(rij.corporatie for rij in self.rijen)

    def som(self, kolom: Kolomnaam, partij: str = GEZAMENLIJK) -> Decimal | None:
        """The column's number for `partij`, or the sum of the rows that have one; None where no row has.

        Raises KeyError for a column or party that the table does not have.
        """
        if kolom not in KOLOMMEN:
            raise KeyError(kolom)
        if partij != GEZAMENLIJK:
            return self._rij(partij).value(kolom)
        delen = [waarde for rij in self.rijen if (waarde := rij.value(kolom)) is not None]
        return sum(delen, Decimal(0)) if delen else None

    def verschillen(self) -> tuple[Verschil, ...]:
        """Where the document states another number than its parts: totals per column, and per row the netto toename."""
        return (*self._in_totals(), *self._in_rows())

    def _in_totals(self) -> list[Verschil]:
        gevonden = []
        for kolom in KOLOMMEN:
            gesteld, berekend = self.gesteld_totaal.value(kolom), self.som(kolom)
            if gesteld is not None and berekend is not None and gesteld != berekend:
                gevonden.append(Verschil(self.id, kolom, GEZAMENLIJK, gesteld, berekend))
        return gevonden

    def _in_rows(self) -> list[Verschil]:
        gevonden = []
        for rij in self.rijen:
            gesteld, stappen = rij.value("netto_toename"), [rij.value(stap) for stap in _STAPPEN]
            berekend = sum((stap for stap in stappen if stap is not None), Decimal(0))
            if gesteld is not None and None not in stappen and gesteld != berekend:
                gevonden.append(Verschil(self.id, "netto_toename", rij.corporatie, gesteld, berekend))
        return gevonden

    def _rij(self, corporatie: str) -> Prognoserij:
        for rij in self.rijen:
            if rij.corporatie == corporatie:
                return rij
        raise KeyError(corporatie)
