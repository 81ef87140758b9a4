"""How long reading a workbook takes beside merely parsing it, and how much memory: `python tests/benchmarks/lezen.py`.

Prints one line per workbook: the median time of `read_workbook`, its ratio to python-calamine reading every sheet of
the same file in the same run (measured in turns, so that a slow moment hits both, and after some readings that do not
count, as in an app that runs), and the peak memory of a process of its own that reads the file, with that of the
process that parses for it. Below it what is opened only when asked for: the ledger's table, and the formatting and the
formulas of every sheet, each with its share of the reading.
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

from prestatiemonitor.readers import Inlezing, read_workbook
from prestatiemonitor.readers.bestand.bestandsdeel import Bladbestand, Werkboekbestand

AANTALLEN = {300: 3.0, 5_000: 2.0, 100_000: 2.0}  # plans, and the ratio aimed at
BEURTEN = {300: 50, 5_000: 15, 100_000: 3}
WARM = {300: 25, 5_000: 3, 100_000: 1}  # readings before those that count: an app that runs has read before
PROVINCIE = 100_000  # from so many plans on, a cell without homes is blank: with zeros the file would be refused
MAX_GEHEUGEN = 1_024
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
        blad.write(0, 0, "Woningbouwplannen")
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
            cellen = (*tekst, kans.randint(2025, 2035), *bouw, *sloop)
            blad.write_row(3 + i, 0, [cel or None for cel in cellen] if plannen >= PROVINCIE else cellen)
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


def piekgeheugen(bestand: Path, functie: str) -> tuple[float, float]:
    """Peak memory in MB of a new process that runs `functie` on the file, libraries included, and of its own children.

    From /proc (Linux), because `getrusage` counts the memory of the process that started this one as well.
    """
    code = (
        "import os, sys, pathlib\n"
        "from prestatiemonitor.readers import read_workbook\n"
        "from prestatiemonitor.readers.bestand.kinderen import KINDEREN\n"
        "inhoud = pathlib.Path(sys.argv[1]).read_bytes()\n"
        f"{functie}\n"
        "for pids in [[os.getpid()], [kind.proces.pid for kind in KINDEREN.wachtend]]:\n"
        "    regels = [r for p in pids for r in pathlib.Path(f'/proc/{p}/status').read_text().splitlines()]\n"
        "    print(sum(int(r.split()[1]) for r in regels if r.startswith('VmHWM')) / 1024)\n"
    )
    klaar = subprocess.run([sys.executable, "-c", code, str(bestand)], capture_output=True, check=True)
    zelf, kinderen = map(float, klaar.stdout.split())
    return zelf, kinderen


def opmaak(inlezing: Inlezing) -> None:
    """Open the formatting of every sheet, as if for the first time."""
    for blad in inlezing.bladen:
        if blad.bestand:
            werkboek = blad.bestand.werkboek
            vers = Bladbestand(Werkboekbestand(werkboek.inhoud, werkboek.soort, werkboek.paden), blad.naam)
            vers.opmaak(blad.cellen.shape, streep_in_tekst=blad.scan.met_streep_in_tekst)


def formules(inlezing: Inlezing) -> None:
    """Open the formulas of every sheet."""
    for blad in inlezing.bladen:
        if blad.bestand:
            blad.bestand.formules()


def meet(plannen: int, doel: float) -> str:
    """The lines of one workbook."""
    inhoud = maak_werkboek(plannen)
    for _ in range(WARM[plannen]):
        inlezing = read_workbook(inhoud, "meting.xlsx")
    if inlezing.heeft_fout or len(inlezing.tabellen["plannen"]) != plannen:
        raise SystemExit(f"het meetwerkboek is niet goed gelezen: {inlezing.meldingen[:3]}")
    del inlezing  # nobody keeps the one while reading the next
    tijden = [
        (seconden(lambda: parseer(inhoud)), seconden(lambda: read_workbook(inhoud, "meting.xlsx")))
        for _ in range(BEURTEN[plannen])
    ]
    inlezing = read_workbook(inhoud, "meting.xlsx")
    kaal, lezen = (statistics.median(kolom) for kolom in zip(*tijden, strict=True))
    verhouding = statistics.median(lezing / parse for parse, lezing in tijden)
    with tempfile.TemporaryDirectory() as map_:
        bestand = Path(map_) / "meting.xlsx"
        bestand.write_bytes(inhoud)
        leeg, _ = piekgeheugen(bestand, "")
        zelf, kinderen = piekgeheugen(bestand, "read_workbook(inhoud, 'meting.xlsx')")
        met_ledger, _ = piekgeheugen(bestand, "read_workbook(inhoud, 'meting.xlsx').celverantwoording.tabel()")
    regel = (
        f"{plannen:>7} {kaal * 1000:>13.1f} {lezen * 1000:>12.1f} {verhouding:>11.2f} {doel:>5.1f}"
        f" {leeg:>10.0f} {zelf:>10.0f} {kinderen:>13.0f} {met_ledger:>14.0f}"
    )
    later = {
        "ledger": inlezing.celverantwoording.tabel,
        "opmaak": lambda: opmaak(inlezing),
        "formules": lambda: formules(inlezing),
    }
    delen = {naam: statistics.median(seconden(functie) for _ in range(3)) for naam, functie in later.items()}
    beter = verhouding <= doel and zelf + kinderen < MAX_GEHEUGEN
    return "\n".join(
        [
            regel + ("" if beter else "   NIET GEHAALD"),
            "        pas bij vraag: "
            + ", ".join(f"{naam} {tijd * 1000:.1f} ms ({tijd / lezen:.0%} van lezen)" for naam, tijd in delen.items()),
        ]
    )


def main() -> None:
    """Measure each size (or those given) and print the table."""
    print("plannen  calamine (ms)  lezen (ms)  verhouding  doel  leeg (MB)  piek (MB)  + kind (MB)  + ledger (MB)")
    for plannen, doel in AANTALLEN.items():
        if not sys.argv[1:] or str(plannen) in sys.argv[1:]:
            print(meet(plannen, doel), flush=True)


if __name__ == "__main__":
    main()
