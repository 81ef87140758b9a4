"""How long reading a workbook takes beside merely parsing it, and how much memory: `python tests/benchmarks/lezen.py`.

Prints one line per workbook: the median time of `read_workbook`, its ratio to python-calamine reading every sheet of
the same file in the same run (measured in turns, so that a slow moment hits both), the time of the ledger's table
beside it, and the peak memory of a process of its own that reads the file.
"""

import io
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import xlsxwriter
from python_calamine import CalamineWorkbook

from prestatiemonitor.readers import read_workbook

AANTALLEN = {300: 3.0, 5_000: 2.0}  # plans, and the ratio aimed at
BEURTEN = 15
STATUSSEN = ("1A. Onherroepelijk", "2A. Vastgesteld", "3. In voorbereiding", "4A. Visie", "4B. Idee")
KERNEN = ("Nijkerk", "Hoevelaken", "Nijkerkerveen")
CATEGORIEEN = (
    "sociale huur",
    "middenhuur",
    "dure huur",
    "sociale koop",
    "betaalbare koop",
    "middeldure koop",
    "dure koop",
)
TEKST = (
    "Plancode",
    "Plannaam",
    "Kern",
    "Planstatus",
    "Fase",
    "Ontwikkelaar",
    "Vertrouwelijkheid",
    "Toelichting",
    "Oplevering",
)
TELLEND = tuple(
    f"{t} {c}"
    for c in (*CATEGORIEEN, "huur onbekend", "koop onbekend", "onbekend")
    for t in ("Eengezins", "Meergezins")
)
SLOOP = tuple(f"Sloop {c}" for c in CATEGORIEEN)
TOTALEN = ("Totaal nieuwbouw", "Totaal sloop", "Netto")


def maak_werkboek(plannen: int) -> bytes:
    """A flat planmonitor of some 40 columns: codes and text, homes per type and category, demolition, totals."""
    kans = random.Random(plannen)
    uitvoer = io.BytesIO()
    with xlsxwriter.Workbook(uitvoer, {"in_memory": True}) as boek:
        blad = boek.add_worksheet("Plannen 2026")
        blad.write(0, 0, "Woningbouwplannen, fictief")
        blad.write_row(2, 0, (*TEKST, *TELLEND, *SLOOP, *TOTALEN))
        for i in range(plannen):
            bouw = [kans.randint(1, 60) if kans.random() < 0.15 else 0 for _ in TELLEND]
            sloop = [kans.randint(1, 20) if kans.random() < 0.03 else 0 for _ in SLOOP]
            tekst = (
                f"P-{i:05d}",
                f"Voorbeeldplan {i} aan de {kans.choice(('Dijk', 'Laan', 'Singel'))}",
                kans.choice(KERNEN),
                kans.choice(STATUSSEN),
                kans.choice(("1. Initiatief", "3. Ontwerp", "5. Realisatie")),
                f"Ontwikkelaar {kans.randint(1, 40)}",
                "openbaar",
                f"Opmerking bij plan {i}" if kans.random() < 0.3 else "",
            )
            blad.write_row(3 + i, 0, (*tekst, kans.randint(2025, 2035), *bouw, *sloop))
            blad.write_row(3 + i, len(TEKST) + len(bouw) + len(sloop), (sum(bouw), sum(sloop), sum(bouw) - sum(sloop)))
    return uitvoer.getvalue()


def parseer(inhoud: bytes) -> None:
    """What python-calamine alone does with the file: every sheet as lists."""
    boek = CalamineWorkbook.from_filelike(io.BytesIO(inhoud))
    for naam in boek.sheet_names:
        boek.get_sheet_by_name(naam).to_python()


def seconden(functie: Callable[[], object]) -> float:
    """The time of one call."""
    begin = time.perf_counter()
    functie()
    return time.perf_counter() - begin


def piekgeheugen(bestand: Path, functie: str) -> float:
    """Peak memory in MB of a new process that runs `functie` on the file, libraries included.

    From /proc (Linux), because `getrusage` counts the memory of the process that started this one as well.
    """
    code = (
        "import sys, pathlib\n"
        "from prestatiemonitor.readers import read_workbook\n"
        "inhoud = pathlib.Path(sys.argv[1]).read_bytes()\n"
        f"{functie}\n"
        "regels = pathlib.Path('/proc/self/status').read_text().splitlines()\n"
        "print(next(int(r.split()[1]) for r in regels if r.startswith('VmHWM')) / 1024)\n"
    )
    return float(subprocess.run([sys.executable, "-c", code, str(bestand)], capture_output=True, check=True).stdout)


def meet(plannen: int, doel: float) -> str:
    """One line of the table."""
    inhoud = maak_werkboek(plannen)
    inlezing = read_workbook(inhoud, "meting.xlsx")
    if inlezing.heeft_fout or len(inlezing.tabellen["plannen"]) != plannen:
        raise SystemExit(f"het meetwerkboek is niet goed gelezen: {inlezing.meldingen[:3]}")
    tijden = [
        (
            seconden(lambda: parseer(inhoud)),
            seconden(lambda: read_workbook(inhoud, "meting.xlsx")),
            seconden(inlezing.celverantwoording.tabel),
        )
        for _ in range(BEURTEN)
    ]
    kaal, lezen, ledger = (statistics.median(kolom) for kolom in zip(*tijden, strict=True))
    verhouding = statistics.median(lezing / parse for parse, lezing, _ in tijden)
    with tempfile.TemporaryDirectory() as map_:
        bestand = Path(map_) / "meting.xlsx"
        bestand.write_bytes(inhoud)
        leeg = piekgeheugen(bestand, "")
        vol = piekgeheugen(bestand, "read_workbook(inhoud, 'meting.xlsx')")
        met_ledger = piekgeheugen(bestand, "read_workbook(inhoud, 'meting.xlsx').celverantwoording.tabel()")
    return (
        f"{plannen:>7} {kaal * 1000:>13.1f} {lezen * 1000:>12.1f} {verhouding:>11.2f} {doel:>5.1f}"
        f" {ledger * 1000:>12.1f} {ledger / kaal:>13.2f} {leeg:>9.0f} {vol:>9.0f} {met_ledger:>11.0f}"
    )


def main() -> None:
    """Measure each size and print the table."""
    print(
        "plannen  calamine (ms)  lezen (ms)  verhouding  doel  ledger (ms)  ledger ×cal."
        "  leeg (MB)  piek (MB)  + ledger (MB)"
    )
    for plannen, doel in AANTALLEN.items():
        print(meet(plannen, doel), flush=True)


if __name__ == "__main__":
    main()
