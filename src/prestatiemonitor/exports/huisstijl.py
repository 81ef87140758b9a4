"""What everything we write has in common: house colours, letter, language, fixed dates, and what marks the example."""

from datetime import datetime
from typing import Final

INKT: Final = "#1B2A33"
GEDEMPT: Final = "#52616B"
PANEEL: Final = "#F3F6F7"
LIJN: Final = "#7F8B93"
VERWIJZING: Final = "#005F73"  # what leads elsewhere
LETTER: Final = "Calibri"
TAAL: Final = "nl-NL"
GEMAAKT: Final = datetime(2025, 2, 20)  # no clock: the same input gives the same bytes
VOORBEELD: Final = "Voorbeeld met verzonnen cijfers"
