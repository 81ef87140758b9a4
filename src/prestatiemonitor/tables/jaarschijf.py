"""The tables of a jaarschijf: changes in the stock, allocations, activities and key figures."""

from typing import Final

from prestatiemonitor.tables import waarden as w
from prestatiemonitor.tables.tabel import Kolom, Tabel, bron

# A column a line reads as the table it declares.
# fmt: off
VOORRAADMUTATIES: Final = Tabel(
    "voorraadmutaties",
    "Voorraadmutaties",
    "jaarschijf",
    "Veranderingen in het bezit van de corporaties, verwacht (prognose) en gebeurd (realisatie).",
    (
        Kolom("corporatie", "tekst", "Corporatie", "{corporaties}", verplicht=True, voorbeeld="{corporatie}"),
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
        bron(),
    ),
)

TOEWIJZINGEN: Final = Tabel(
    "toewijzingen",
    "Toewijzingen",
    "jaarschijf",
    "Vrijgekomen woningen (mutaties, zonder eerste verhuur van nieuwbouw) en aan wie ze zijn toegewezen.",
    (
        Kolom("corporatie", "tekst", "Corporatie", "{corporaties}", verplicht=True, voorbeeld="{corporatie}"),
        Kolom("jaar", "geheel", "Jaar", "Kalenderjaar", verplicht=True, voorbeeld=2026),
        Kolom("halfjaar", "tekst", "Halfjaar", "1 of 2; leeg voor het hele jaar", w.HALFJAAR, voorbeeld="1"),
        Kolom("post", "tekst", "Post", "Vrijgekomen of toegewezen", w.POST, verplicht=True, voorbeeld="toegewezen"),
        Kolom("groep", "tekst", "Groep", "Alleen bij toegewezen", w.GROEP, voorbeeld="urgent"),
        Kolom("doelgroep", "tekst", "Doelgroep zoals geschreven", "Mag leeg blijven",
              voorbeeld="medische urgentie"),
        Kolom("aantal", "geheel", "Aantal woningen", "Nul of meer", verplicht=True, voorbeeld=7),
        bron(),
    ),
)

ACTIVITEITEN: Final = Tabel(
    "activiteiten",
    "Activiteiten",
    "jaarschijf",
    "Wat partijen dit jaar doen, per strategische afspraak, en hoe ver het is.",
    (
        Kolom("jaar", "geheel", "Jaar", "Kalenderjaar van de jaarschijf", verplicht=True, voorbeeld=2026),
        Kolom("afspraak", "geheel", "Afspraak", "Nummer van de strategische afspraak, 1 tot en met {afspraken}",
              voorbeeld=17),
        Kolom("thema", "tekst", "Thema", "Thema van de prestatieafspraken",
              voorbeeld="Verduurzamen woningvoorraad en betaalbaar wonen"),
        Kolom("activiteit", "tekst", "Activiteit", "Wat er gebeurt", verplicht=True,
              voorbeeld="Warmteprogramma laten vaststellen"),
        Kolom("trekker", "tekst", "Trekker", "Partij die trekt", voorbeeld="gemeente"),
        Kolom("betrokken", "tekst", "Betrokken", "Andere partijen, gescheiden met een puntkomma",
              voorbeeld="{corporatielijst}"),
        Kolom("planning", "tekst", "Planning", "Wanneer het klaar is", voorbeeld="Q4 2026"),
        Kolom("status", "tekst", "Status", "Hoe ver het is", w.ACTIVITEITSTATUS, voorbeeld="loopt"),
        Kolom("status_bron", "tekst", "Status zoals geschreven", "Mag leeg blijven", voorbeeld="in uitvoering"),
        Kolom("voortgang_juni", "tekst", "Voortgang juni", "Stand halverwege het jaar", voorbeeld="Concept gereed"),
        Kolom("voortgang_december", "tekst", "Voortgang december", "Stand aan het eind van het jaar"),
        Kolom("bewijs", "tekst", "Bewijs", "Document of besluit waaruit het blijkt", voorbeeld="Collegebesluit"),
        bron(),
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
        Kolom("doelgroep", "tekst", "Doelgroep", "Bijvoorbeeld {doelgroepen}"),
        Kolom("waarde", "getal", "Waarde", "Het cijfer; een aandeel als 0,083", verplicht=True, voorbeeld=42),
        Kolom("eenheid", "tekst", "Eenheid", "Bijvoorbeeld personen, woningen of aandeel", voorbeeld="personen"),
        bron(),
    ),
)
