"""The settings: choices that the agreement leaves open, each with its explanation."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field

from prestatiemonitor.afspraken.modellen import Instelling, Uitleg
from prestatiemonitor.afspraken.waarden import Aandeel, Geheel, Getal, Vast, Waarheid

Jaren = Annotated[Getal, Field(ge=0, le=10)]


class Instellingenbestand(Vast):
    """The file instellingen.toml: one group of keys per setting."""

    risico_grens: Instelling[Aandeel]
    statushouders_tellen_mee: Instelling[Waarheid]
    aandeel_urgent_over: Instelling[Literal["gezamenlijk"]]
    onderdrukkingsgrens: Instelling[Annotated[Geheel, Field(ge=1)]]
    venster_nieuwbouw: Instelling[Annotated[Geheel, Field(ge=1)]]
    wachttijd_ongeveer_gelijk: Instelling[Aandeel]
    kans_hard: Instelling[Aandeel]
    kans_zacht: Instelling[Aandeel]
    kans_onbekend: Instelling[Aandeel]
    uitstel_zonder_verleden: Instelling[Jaren]
    vooruitblik_uitval: Instelling[Aandeel]
    vooruitblik_keren: Instelling[Annotated[Geheel, Field(ge=1, le=100_000)]]
    vooruitblik_zaad: Instelling[Annotated[Geheel, Field(ge=0)]]


class Instellingen(Vast):
    """Choices the agreement leaves open.

    `risico_grens`: part (0–1) of a maximum above which the verdict is risico. `statushouders_tellen_mee`: whether
    they are an urgent group. `aandeel_urgent_over`: the pooled share. `onderdrukkingsgrens`: smallest count of
    persons shown in public. `venster_nieuwbouw`: years of the moving average of new homes.
    `wachttijd_ongeveer_gelijk`: part (0–1) that two waiting times may differ. `kans_*`: chance (0–1) that homes in
    plans of that hardheid are built. `uitstel_zonder_verleden`: years that a plan slips on average where deliveries do
    not tell. `vooruitblik_uitval`: part of the homes in plans that is lost beside that. `vooruitblik_keren` and
    `vooruitblik_zaad`: runs of the outlook and where its chance begins. `uitleg`: title, explanation and article by
    the name of the setting.
    """

    risico_grens: Decimal
    statushouders_tellen_mee: bool
    aandeel_urgent_over: Literal["gezamenlijk"]
    onderdrukkingsgrens: int
    venster_nieuwbouw: int
    wachttijd_ongeveer_gelijk: Decimal
    kans_hard: Decimal
    kans_zacht: Decimal
    kans_onbekend: Decimal
    uitstel_zonder_verleden: Decimal
    vooruitblik_uitval: Decimal
    vooruitblik_keren: int
    vooruitblik_zaad: int
    uitleg: Mapping[str, Uitleg]

    @classmethod
    def from_file(cls, bestand: Instellingenbestand) -> Self:
        """The values by name, with their explanations beside them."""
        namen = Instellingenbestand.model_fields
        instellingen = {naam: getattr(bestand, naam) for naam in namen}
        return cls(
            **{naam: instelling.waarde for naam, instelling in instellingen.items()},
            uitleg={
                naam: Uitleg(titel=deel.titel, toelichting=deel.toelichting, artikel=deel.artikel)
                for naam, deel in instellingen.items()
            },
        )
