"""What the workbook that goes back to its sender and the reader share: the list's title and headings, the marks."""

import re
from collections.abc import Mapping
from typing import Final

LIJST_BLAD: Final = "Meldingen"
LIJST_TITEL: Final = "Meldingen bij dit werkboek van de Prestatiemonitor"  # cell A1, by which the list is known again
LIJST_KOPPEN: Final = ("Nr", "Ernst", "Blad", "Cel", "Gevonden", "Melding", "Wat te doen")
AUTEUR: Final = "Prestatiemonitor"  # of the comments
# Between a sender's own comment and ours, and below ours: by these they are told apart, for not every program that
# saves a workbook keeps the author of a comment.
SCHEIDING: Final = "— Meldingen van de Prestatiemonitor —"
ONDERTEKENING: Final = "— Prestatiemonitor"
ONS_DEEL: Final = re.compile(
    rf"(?:\n*{SCHEIDING}\n+|^\s*)(?:Fout|Waarschuwing|Info): .*?{ONDERTEKENING}(?!\w)", re.DOTALL
)

# Of each ernst: the fill of a marked cell, and the border where the cell keeps a fill of its own.
MERKVULLING: Final[Mapping[str, str]] = {"fout": "#E8C5C6", "waarschuwing": "#F2E0BF", "info": "#DFE2E4"}
MERKLIJN: Final[Mapping[str, str]] = {"fout": "#A3161D", "waarschuwing": "#C98500", "info": "#7F8B93"}
