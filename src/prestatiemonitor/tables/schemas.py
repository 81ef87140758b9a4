"""The normalised tables, declared once: columns, kinds, coded values, and the words a template shows for them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

import pandas as pd

from prestatiemonitor.tables import waarden as w

Soort = Literal["tekst", "geheel", "getal", "aandeel", "waarheid"]
DTYPES: Final[Mapping[Soort, str]] = {
    "tekst": "str",
    "geheel": "Int64",
    "getal": "Float64",
    "aandeel": "Float64",
    "waarheid": "boolean",
}


@dataclass(frozen=True)
class Kolom:
    """One column: its name (contract), kind, heading in a template, explanation, and coded values if it has them."""

    naam: str
    soort: Soort
    label: str
    uitleg: str
    waarden: tuple[str, ...] = ()
    verplicht: bool = False
    voorbeeld: str | int | float | bool | None = None


@dataclass(frozen=True)
class Tabel:
    """One table: its name, heading, the kind of delivery it comes from (none for reports), and its columns."""

    naam: str
    label: str
    levering: str | None
    uitleg: str
    kolommen: tuple[Kolom, ...]
    sleutel: tuple[str, ...] = field(default=())

    @property
    def kolomnamen(self) -> list[str]:
        return [kolom.naam for kolom in self.kolommen]

    @property
    def invulkolommen(self) -> tuple[Kolom, ...]:
        """The columns a person fills in: all but `bron`, which the reader writes."""
        return tuple(kolom for kolom in self.kolommen if kolom.naam != "bron")

    def __getitem__(self, naam: str) -> Kolom:
        return next(kolom for kolom in self.kolommen if kolom.naam == naam)

    def leeg(self) -> pd.DataFrame:
        """An empty DataFrame with this table's columns and dtypes."""
        return self.vorm(pd.DataFrame(columns=self.kolomnamen))

    def vorm(self, frame: pd.DataFrame) -> pd.DataFrame:
        """`frame` with exactly this table's columns, in order, in this table's dtypes; absent columns become empty.

        Values must already be right; a value that does not fit the dtype raises (a programming mistake).
        """
        frame = frame.reindex(columns=self.kolomnamen)
        return frame.astype({k.naam: DTYPES[k.soort] for k in self.kolommen}).reset_index(drop=True)


def _bron() -> Kolom:
    return Kolom("bron", "tekst", "Bron", "Blad en cel waaruit de regel is gelezen")


# A column a line reads as the table it declares.
# fmt: off
PLANNEN: Final = Tabel(
    "plannen",
    "Plannen",
    "planmonitor",
    "Eén regel per woningbouwplan.",
    (
        Kolom("plan_sleutel", "tekst", "Plancode", "Vaste code van het plan; blijft elke levering gelijk",
              verplicht=True, voorbeeld="NIJ-001"),
        Kolom("plan", "tekst", "Plannaam", "Naam van het plan", verplicht=True, voorbeeld="Voorbeeldplan De Dijk"),
        Kolom("kern", "tekst", "Kern", "Nijkerk, Hoevelaken, Nijkerkerveen of buitengebied", voorbeeld="Nijkerk"),
        Kolom("planstatus", "tekst", "Planstatus", "Planologische status volgens de begrippenlijst (bijlage II)",
              w.PLANSTATUS, voorbeeld="2A"),
        Kolom("planstatus_bron", "tekst", "Planstatus zoals geschreven", "Mag leeg blijven",
              voorbeeld="2A. Vastgesteld"),
        Kolom("hardheid", "tekst", "Hardheid", "Mag leeg blijven: volgt uit de planstatus", w.HARDHEID,
              voorbeeld="hard"),
        Kolom("fase", "tekst", "Fase", "Projectfase", voorbeeld="4. Voorbereiding"),
        Kolom("corporatie", "tekst", "Corporatie", "WSN of de Alliantie, als die de sociale huur afneemt",
              voorbeeld="WSN"),
        Kolom("opdrachtgever", "tekst", "Opdrachtgever", "Ontwikkelaar of opdrachtgever", voorbeeld="Gemeente"),
        Kolom("woonvisie", "tekst", "Woonvisie", "Woonvisie waaronder het programma is afgesproken", w.WOONVISIE,
              voorbeeld="2020+"),
        Kolom("zorgwoningen", "geheel", "Zorgwoningen", "Aantal zorgwoningen (buiten de verordening, art. 2 lid 3)",
              voorbeeld=0),
        Kolom("reeds_toegestaan", "geheel", "Reeds toegestaan",
              "Woningen die het geldende plan al toestaat (verordening art. 4 onder b)", voorbeeld=0),
        Kolom("vertrouwelijkheid", "tekst", "Vertrouwelijkheid", "Wie de gegevens mag zien", w.VERTROUWELIJKHEID,
              voorbeeld="openbaar"),
        Kolom("knelpunten", "tekst", "Knelpunten", "Meer dan één? Scheid ze met een puntkomma",
              voorbeeld="Netcongestie;Stikstofruimte"),
        Kolom("realisatiekans", "aandeel", "Realisatiekans", "Kans van 0% tot 100%", voorbeeld=0.8),
        Kolom("toelichting", "tekst", "Toelichting", "Opmerkingen", voorbeeld="Start bouw na de zomer"),
        _bron(),
    ),
    sleutel=("plan_sleutel",),
)

PROGRAMMA: Final = Tabel(
    "programma",
    "Programma",
    "planmonitor",
    "Per plan de woningen naar soort, prijsklasse en oplevering: één regel per combinatie.",
    (
        Kolom("plan_sleutel", "tekst", "Plancode", "Dezelfde code als op het blad Plannen", verplicht=True,
              voorbeeld="NIJ-001"),
        Kolom("soort", "tekst", "Nieuwbouw of sloop", "nieuwbouw is bruto; sloop staat op een eigen regel", w.SOORT,
              verplicht=True, voorbeeld="nieuwbouw"),
        Kolom("woningtype", "tekst", "Woningtype", "Eengezins, meergezins of onbekend", w.WONINGTYPE,
              voorbeeld="meergezins"),
        Kolom("eigendom", "tekst", "Huur of koop", "Huur, koop of onbekend", w.EIGENDOM, voorbeeld="huur"),
        Kolom("prijsklasse", "tekst", "Prijsklasse", "Prijsklasse volgens de verordening en de begrippenlijst",
              w.PRIJSKLASSE, voorbeeld="sociaal"),
        Kolom("label_bron", "tekst", "Categorie zoals geschreven", "Mag leeg blijven", voorbeeld="sociale huur"),
        Kolom("jaar_van", "geheel", "Oplevering van", "Eerste jaar van oplevering; leeg is onbekend", voorbeeld=2026),
        Kolom("jaar_tot", "geheel", "Oplevering tot en met", "Laatste jaar; leeg na een eerste jaar is 'en later'",
              voorbeeld=2026),
        Kolom("aantal", "geheel", "Aantal woningen", "Nul of meer, ook bij sloop", verplicht=True, voorbeeld=24),
        Kolom("gerealiseerd", "waarheid", "Gerealiseerd", "Ja als de woningen zijn opgeleverd", voorbeeld=False),
        _bron(),
    ),
)

VOORRAADMUTATIES: Final = Tabel(
    "voorraadmutaties",
    "Voorraadmutaties",
    "jaarschijf",
    "Veranderingen in het bezit van de corporaties, verwacht (prognose) en gebeurd (realisatie).",
    (
        Kolom("corporatie", "tekst", "Corporatie", "WSN of de Alliantie", verplicht=True, voorbeeld="WSN"),
        Kolom("segment", "tekst", "Segment", "Sociale huur of middenhuur", w.SEGMENT, verplicht=True,
              voorbeeld="sociale_huur"),
        Kolom("mutatie", "tekst", "Mutatie", "Wat er met de voorraad gebeurt", w.MUTATIE, verplicht=True,
              voorbeeld="nieuwbouw"),
        Kolom("basis", "tekst", "Prognose of realisatie", "Verwacht of gebeurd", w.BASIS, verplicht=True,
              voorbeeld="realisatie"),
        Kolom("jaar_van", "geheel", "Jaar van", "Eerste jaar", voorbeeld=2026),
        Kolom("jaar_tot", "geheel", "Jaar tot en met", "Laatste jaar; gelijk aan het eerste voor één jaar",
              voorbeeld=2026),
        Kolom("halfjaar", "tekst", "Halfjaar", "1 of 2; leeg voor de hele periode", w.HALFJAAR, voorbeeld="1"),
        Kolom("aantal", "geheel", "Aantal (effect op de voorraad)",
              "Erbij is een positief getal, eraf een negatief: verkoop van 5 woningen is -5", verplicht=True,
              voorbeeld=12),
        _bron(),
    ),
)

TOEWIJZINGEN: Final = Tabel(
    "toewijzingen",
    "Toewijzingen",
    "jaarschijf",
    "Vrijgekomen woningen (mutaties, zonder eerste verhuur van nieuwbouw) en aan wie ze zijn toegewezen.",
    (
        Kolom("corporatie", "tekst", "Corporatie", "WSN of de Alliantie", verplicht=True, voorbeeld="WSN"),
        Kolom("jaar", "geheel", "Jaar", "Kalenderjaar", verplicht=True, voorbeeld=2026),
        Kolom("halfjaar", "tekst", "Halfjaar", "1 of 2; leeg voor het hele jaar", w.HALFJAAR, voorbeeld="1"),
        Kolom("post", "tekst", "Post", "Vrijgekomen of toegewezen", w.POST, verplicht=True, voorbeeld="toegewezen"),
        Kolom("groep", "tekst", "Groep", "Alleen bij toegewezen", w.GROEP, voorbeeld="urgent"),
        Kolom("doelgroep", "tekst", "Doelgroep zoals geschreven", "Mag leeg blijven",
              voorbeeld="medische urgentie"),
        Kolom("aantal", "geheel", "Aantal woningen", "Nul of meer", verplicht=True, voorbeeld=7),
        _bron(),
    ),
)

ACTIVITEITEN: Final = Tabel(
    "activiteiten",
    "Activiteiten",
    "jaarschijf",
    "Wat partijen dit jaar doen, per strategische afspraak, en hoe ver het is.",
    (
        Kolom("jaar", "geheel", "Jaar", "Kalenderjaar van de jaarschijf", verplicht=True, voorbeeld=2026),
        Kolom("afspraak", "geheel", "Afspraak", "Nummer van de strategische afspraak, 1 tot en met 29", voorbeeld=17),
        Kolom("thema", "tekst", "Thema", "Thema van de prestatieafspraken",
              voorbeeld="Verduurzamen woningvoorraad en betaalbaar wonen"),
        Kolom("activiteit", "tekst", "Activiteit", "Wat er gebeurt", verplicht=True,
              voorbeeld="Warmteprogramma laten vaststellen"),
        Kolom("trekker", "tekst", "Trekker", "Partij die trekt", voorbeeld="gemeente"),
        Kolom("betrokken", "tekst", "Betrokken", "Andere partijen, gescheiden met een puntkomma",
              voorbeeld="WSN;de Alliantie"),
        Kolom("planning", "tekst", "Planning", "Wanneer het klaar is", voorbeeld="Q4 2026"),
        Kolom("status", "tekst", "Status", "Hoe ver het is", w.ACTIVITEITSTATUS, voorbeeld="loopt"),
        Kolom("status_bron", "tekst", "Status zoals geschreven", "Mag leeg blijven", voorbeeld="in uitvoering"),
        Kolom("voortgang_juni", "tekst", "Voortgang juni", "Stand halverwege het jaar", voorbeeld="Concept gereed"),
        Kolom("voortgang_december", "tekst", "Voortgang december", "Stand aan het eind van het jaar"),
        Kolom("bewijs", "tekst", "Bewijs", "Document of besluit waaruit het blijkt", voorbeeld="Collegebesluit"),
        _bron(),
    ),
)

KERNCIJFERS: Final = Tabel(
    "kerncijfers",
    "Kerncijfers",
    "jaarschijf",
    "Elk ander cijfer, zoals slaagkans, taakstelling statushouders en woningen met label E, F of G.",
    (
        Kolom("partij", "tekst", "Partij", "Wie het cijfer levert of betreft", verplicht=True, voorbeeld="gemeente"),
        Kolom("jaar", "geheel", "Jaar", "Kalenderjaar", verplicht=True, voorbeeld=2026),
        Kolom("halfjaar", "tekst", "Halfjaar", "1 of 2; leeg voor het hele jaar", w.HALFJAAR, voorbeeld="1"),
        Kolom("maat", "tekst", "Maat", "Wat er is gemeten", verplicht=True, voorbeeld="taakstelling_statushouders"),
        Kolom("doelgroep", "tekst", "Doelgroep", "Bijvoorbeeld jongeren, gezinnen, urgenten of senioren"),
        Kolom("waarde", "getal", "Waarde", "Het cijfer; een aandeel als 0,083", verplicht=True, voorbeeld=42),
        Kolom("eenheid", "tekst", "Eenheid", "Bijvoorbeeld personen, woningen of aandeel", voorbeeld="personen"),
        _bron(),
    ),
)

MELDINGEN: Final = Tabel(
    "meldingen",
    "Meldingen",
    None,
    "Wat de aanleveraar over het werkboek moet weten.",
    (
        Kolom("code", "tekst", "Code", "Soort melding", verplicht=True),
        Kolom("ernst", "tekst", "Ernst", "Een fout houdt de levering tegen", w.ERNST, verplicht=True),
        Kolom("blad", "tekst", "Blad", "Werkblad"),
        Kolom("cel", "tekst", "Cel", "Cel of bereik"),
        Kolom("gevonden", "tekst", "Gevonden", "Wat er stond"),
        Kolom("melding", "tekst", "Melding", "Wat er aan de hand is", verplicht=True),
        Kolom("oplossing", "tekst", "Oplossing", "Wat u kunt doen", verplicht=True),
    ),
)

CELVERANTWOORDING: Final = Tabel(
    "celverantwoording",
    "Celverantwoording",
    None,
    "Elke gevulde cel van elk blad, precies één keer, met wat ermee is gedaan.",
    (
        Kolom("blad", "tekst", "Blad", "Werkblad", verplicht=True),
        Kolom("cel", "tekst", "Cel", "Cel", verplicht=True),
        Kolom("waarde", "tekst", "Waarde", "Wat er stond", verplicht=True),
        Kolom("rol", "tekst", "Rol", "Wat er met de cel is gedaan", w.ROL, verplicht=True),
        Kolom("tabel", "tekst", "Tabel", "Tabel waarin de cel is opgenomen"),
        Kolom("reden", "tekst", "Reden", "Waarom een cel niet is opgenomen, of anders is gelezen"),
    ),
)

# fmt: on
TABELLEN: Final[Mapping[str, Tabel]] = {
    tabel.naam: tabel for tabel in (PLANNEN, PROGRAMMA, VOORRAADMUTATIES, TOEWIJZINGEN, ACTIVITEITEN, KERNCIJFERS)
}
VERSLAGEN: Final[Mapping[str, Tabel]] = {tabel.naam: tabel for tabel in (MELDINGEN, CELVERANTWOORDING)}


def tabellen_van(levering: str) -> list[Tabel]:
    """The tables that a delivery of kind `planmonitor` or `jaarschijf` gives, in the order of the contract."""
    return [tabel for tabel in TABELLEN.values() if tabel.levering == levering]
