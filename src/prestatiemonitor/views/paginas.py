"""Where the pages stand: one thin script each, in pages/ beside app.py."""

from pathlib import Path
from typing import Final

PAGINAS: Final = Path(__file__).parents[3] / "pages"
