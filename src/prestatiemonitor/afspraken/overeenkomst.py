"""Afspraken: the whole agreement, read and checked; what every other package asks its questions of."""

from collections.abc import Mapping
from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from prestatiemonitor.afspraken.instellingen import Instellingen
from prestatiemonitor.afspraken.modellen import (
    Afspraak,
    Begrip,
    Cyclusstap,
    Overleg,
    Partij,
    Planstatus,
    Thema,
    UrgenteGroep,
)
from prestatiemonitor.afspraken.normen import Grens, Norm
from prestatiemonitor.afspraken.tabellen import Prognosetabel
from prestatiemonitor.afspraken.verordening import Verordening
from prestatiemonitor.afspraken.waarden import Datum, Tekst, Vast

GEHEEL: Final = "geheel"
"""The place of an indicator that is of the agreement as a whole, not of one of its parts."""


class Overeenkomst(Vast):
    """The agreement itself (the file overeenkomst.toml): its name, municipality, first and last day, and kernen."""

    naam: Tekst
    gemeente: Tekst
    van: Datum
    tot: Datum
    ondertekend: Datum
    kernen: Annotated[tuple[Tekst, ...], Field(min_length=1)]
    artikel: Tekst
    citaat: Tekst
    doelgroepen_slaagkans: tuple[Tekst, ...] = ()  # of whom parties report the success rate
    over_het_geheel: tuple[Tekst, ...] = ()  # indicators of the agreement as a whole, not of one of its parts

    @model_validator(mode="after")
    def _van_before_tot(self) -> Self:
        if self.tot < self.van:
            raise ValueError(f"tot ({self.tot}) ligt voor van ({self.van})")
        return self

    @property
    def jaren(self) -> tuple[int, ...]:
        """The calendar years of the agreement, in order."""
        return tuple(range(self.van.year, self.tot.year + 1))


class Afspraken(Overeenkomst):
    """The agreement with all that belongs to it; `vingerafdruk` is the sha256 over its files.

    Mappings are by id (normen, grenzen, tabellen) or code (planstatussen), in the order of the file.
    """

    partijen: tuple[Partij, ...]
    themas: tuple[Thema, ...]
    afspraken: tuple[Afspraak, ...]
    tabellen: Mapping[str, Prognosetabel]
    normen: Mapping[str, Norm]
    grenzen: Mapping[str, Grens]
    begrippen: tuple[Begrip, ...]
    urgente_groepen: tuple[UrgenteGroep, ...]
    planstatussen: Mapping[str, Planstatus]
    overleggen: tuple[Overleg, ...]
    stappen: tuple[Cyclusstap, ...]
    verordening: Verordening
    instellingen: Instellingen
    vingerafdruk: str

    @property
    def corporaties(self) -> tuple[Partij, ...]:
        """The parties that are a housing corporation, in the order of the agreement."""
        return tuple(partij for partij in self.partijen if partij.soort == "corporatie")

    @property
    def indicatoren(self) -> tuple[str, ...]:
        """The indicators in use, each once: what agreements, ambitions, norms or the agreement as a whole name."""
        genoemd = (
            *(naam for afspraak in self.afspraken for naam in afspraak.indicatoren),
            *(naam for thema in self.themas for ambitie in thema.ambities for naam in ambitie.indicatoren),
            *(norm.indicator for norm in self.normen.values() if norm.indicator),
            *self.over_het_geheel,
        )
        return tuple(dict.fromkeys(genoemd))

    def plaats_van(self, indicator: str) -> str:
        """Where the agreement names an indicator: '9' for agreement 9, 'ambitie 1' for theme 1, or its norm's place.

        The first agreement that names it, else the first theme with an ambition that does; of a figure that is only
        forecast, not agreed, the ambition goes first. Named nowhere by number it is of the agreement as a whole.
        """
        normen = [norm for norm in self.normen.values() if norm.indicator == indicator]
        afspraken = [str(afspraak.nummer) for afspraak in self.afspraken if indicator in afspraak.indicatoren]
        ambities = [
            f"ambitie {thema.nummer}"
            for thema in self.themas
            if any(indicator in ambitie.indicatoren for ambitie in thema.ambities)
        ]
        voorspeld = bool(normen) and all(norm.aard == "prognose" for norm in normen)
        van_normen = [norm.afspraak.removeprefix("afspraak ").replace("thema ", "") for norm in normen]
        plaatsen = [*ambities, *afspraken] if voorspeld else [*afspraken, *ambities]
        return next(iter((*plaatsen, *van_normen)), GEHEEL)

    def norm(self, norm_id: str) -> Norm:
        """The norm with this id; KeyError where there is none."""
        return self.normen[norm_id]

    def partij(self, code: str) -> Partij:
        """The party with this code; KeyError where there is none."""
        for partij in self.partijen:
            if partij.code == code:
                return partij
        raise KeyError(code)

    def afspraak(self, nummer: int) -> Afspraak:
        """The strategic agreement with this number; KeyError where there is none."""
        for afspraak in self.afspraken:
            if afspraak.nummer == nummer:
                return afspraak
        raise KeyError(nummer)

    def thema(self, code: str) -> Thema:
        """The theme with this code; KeyError where there is none."""
        for thema in self.themas:
            if thema.code == code:
                return thema
        raise KeyError(code)
