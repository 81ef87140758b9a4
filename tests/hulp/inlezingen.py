"""Sheets for the command line to read, and the files that it writes."""

import csv
from pathlib import Path

KOPPEN = ["Plan", "Kern", "Planstatus", "Sociale huur", "Middenhuur", "Oplevering"]
DIJK = ["De Dijk", "Nijkerk", "2A. Vastgesteld", 10, 5, 2026]
LAAN = ["De Laan", "Hoevelaken", "4B. Idee", 20, None, "2028 t/m 2030"]
TABEL1 = [
    ["Tabel 1 Prognose sociale voorraad 2025 t/m 2027"],
    [None, "Nieuwbouw", "Verkoop", "Netto toename 2025 t/m 2027"],
    ["WSN", 526, -125, 401],
]


def lees_csv(pad: Path) -> list[dict[str, str]]:
    with pad.open(encoding="utf-8", newline="") as bestand:
        return list(csv.DictReader(bestand))
