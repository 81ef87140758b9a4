"""`python -m prestatiemonitor.indicators` writes docs/indicatoren.md, and the settings in docs/aannames.md, anew."""

from pathlib import Path

from prestatiemonitor.indicators.aannames import write_aannames
from prestatiemonitor.indicators.definities import write_definities

if __name__ == "__main__":
    docs = Path(__file__).parents[3] / "docs"
    write_definities(docs / "indicatoren.md")
    write_aannames(docs / "aannames.md")
