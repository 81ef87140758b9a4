"""The tables of a planmonitor: plans, and their homes."""

from typing import Final

from prestatiemonitor.tables import waarden as w
from prestatiemonitor.tables.tabel import Kolom, Tabel, bron

# A column a line reads as the table it declares.
# fmt: off
PLANNEN: Final = Tabel(
    "plannen",
    "Plannen",
    "planmonitor",
    "Eén regel per woningbouwplan.",
    (
        Kolom("plan_sleutel", "tekst", "Plancode", "Vaste code van het plan; blijft elke levering gelijk",
              verplicht=True, voorbeeld="{plancode}"),
        Kolom("plan", "tekst", "Plannaam", "Naam van het plan", verplicht=True, voorbeeld="Voorbeeldplan De Dijk"),
        Kolom("kern", "tekst", "Kern", "{kernen}", voorbeeld="{kern}"),
        Kolom("planstatus", "tekst", "Planstatus", "Planologische status, zoals de afspraken die noemen",
              w.PLANSTATUS, voorbeeld="2A"),
        Kolom("planstatus_bron", "tekst", "Planstatus zoals geschreven", "Mag leeg blijven",
              voorbeeld="2A. Vastgesteld"),
        Kolom("hardheid", "tekst", "Hardheid", "Mag leeg blijven: volgt uit de planstatus", w.HARDHEID,
              voorbeeld="hard"),
        Kolom("fase", "tekst", "Fase", "Projectfase", voorbeeld="4. Voorbereiding"),
        Kolom("corporatie", "tekst", "Corporatie", "{corporaties}, als die de sociale huur afneemt",
              voorbeeld="{corporatie}"),
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
        bron(),
        Kolom("nultreden", "geheel", "Nultreden", "Aantal nultredenwoningen (afspraak 12)", voorbeeld=12),
        Kolom("geclusterd", "geheel", "Geclusterd", "Aantal woningen in een geclusterde woonvorm (afspraak 12)",
              voorbeeld=0),
        Kolom("zorggeschikt", "geheel", "Zorggeschikt", "Aantal zorggeschikte woningen (afspraak 12)", voorbeeld=0),
        Kolom("breedtegraad", "getal", "Breedtegraad", "Plaats van het plan voor de kaart, in graden (WGS84)",
              voorbeeld=52.1552),
        Kolom("lengtegraad", "getal", "Lengtegraad", "Plaats van het plan voor de kaart, in graden (WGS84)",
              voorbeeld=5.3872),
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
              voorbeeld="{plancode}"),
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
        bron(),
    ),
)
