"""Verordening: the numbers and rules of the Verordening differentiatie woningbouw, by article and date."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from prestatiemonitor.afspraken.waarden import Datum, Tekst, Vast, Waarde, check_aandelen, check_reeks, value_on


class Parameter(Vast):
    """A number of the verordening, by date, with its article and a quotation of at most 20 words."""

    id: Tekst
    titel: Tekst
    eenheid: Literal["woningen", "aandeel", "jaren", "euro per woning"]
    artikel: Tekst
    citaat: Tekst
    toelichting: Tekst | None = None
    waarden: Annotated[tuple[Waarde, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _check(self) -> Self:
        check_reeks(self.waarden)
        check_aandelen(self.eenheid, self.waarden)
        return self

    def value_on(self, peildatum: date) -> Decimal | None:
        """The number in force on `peildatum`; None where it is not known."""
        return value_on(self.waarden, peildatum)


class Bepaling(Vast):
    """A rule of the verordening that is not a number; `waarden` are the codes it names, such as woonvisies."""

    id: Tekst
    titel: Tekst
    artikel: Tekst
    samenvatting: Tekst
    citaat: Tekst
    waarden: tuple[Tekst, ...] = ()


class Verordening(Vast):
    """The verordening: its numbers (`parameters`) and its other rules (`bepalingen`), by id."""

    naam: str
    besluit: str
    vastgesteld: date
    parameters: Mapping[str, Parameter]
    bepalingen: Mapping[str, Bepaling]

    def value_on(self, parameter: str, peildatum: date) -> Decimal | None:
        """The number `parameter` on `peildatum`, None where not known; KeyError for an unknown id."""
        return self.parameters[parameter].value_on(peildatum)


class Verordeningbestand(Vast):
    """The file verordening.toml."""

    naam: Tekst
    besluit: Tekst
    vastgesteld: Datum
    parameter: tuple[Parameter, ...] = ()
    bepaling: tuple[Bepaling, ...] = ()
