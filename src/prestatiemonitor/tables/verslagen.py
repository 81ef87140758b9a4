"""The tables in which reading gives account: its meldingen, and what became of every cell."""

from typing import Final

from prestatiemonitor.tables import waarden as w
from prestatiemonitor.tables.tabel import Kolom, Tabel

# A column a line reads as the table it declares.
# fmt: off
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
