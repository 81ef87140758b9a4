"""Where the pages stand, one thin script each in pages/ beside app.py, and which of them the agreement asks for."""

from pathlib import Path
from typing import Final

from prestatiemonitor.aanlevering import geldende_afspraken
from prestatiemonitor.indicators import INDICATOREN

PAGINAS: Final = Path(__file__).parents[3] / "pages"


def in_gebruik(pagina: str) -> bool:
    """Whether a page has something to show: it is of no indicator, or of one that the agreement uses."""
    alle = {indicator.pagina for indicator in INDICATOREN.values()}
    gebruikt = {INDICATOREN[naam].pagina for naam in geldende_afspraken().indicatoren}
    return pagina not in alle or pagina in gebruikt
