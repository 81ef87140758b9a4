"""`python -m prestatiemonitor.indicators` writes docs/indicatoren.md anew from the declarations."""

from pathlib import Path

from prestatiemonitor.indicators.definities import write_definities

if __name__ == "__main__":
    write_definities(Path(__file__).parents[3] / "docs" / "indicatoren.md")
