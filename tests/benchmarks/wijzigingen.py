"""Comparing two planmonitors of 5,000 plans, likeness included: `python tests/benchmarks/wijzigingen.py`.

A tenth of the plans has another code and almost the same name, a third another year, a tenth another status. Prints
the seconds of each part beside those of a pandas merge of the same tables on plan and kind of home, and the ratio.
Then the proposals where every plan has another code.
"""

import random
import time

import pandas as pd

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.tables.schemas import PLANNEN, PROGRAMMA
from prestatiemonitor.wijzigingen import Planbeeld, Toestand, planbeelden, plangroepen, vergelijk, voorstellen

PLANNEN_AANTAL = 5_000
DOEL = 2.0  # seconds
KERNEN = ("Nijkerk", "Hoevelaken", "Nijkerkerveen")
SOORTEN = (("huur", "sociaal"), ("huur", "midden"), ("koop", "betaalbaar"), ("koop", "duur"))


def maak_lijst(kans: random.Random, *, later: bool) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The tables of one delivery; `later` with the changes of half a year."""
    plannen, programma = [], []
    for i in range(PLANNEN_AANTAL):
        vast = random.Random(i)
        kern, jaar, hard = vast.choice(KERNEN), vast.randint(2025, 2032), vast.random() < 0.5
        sleutel, naam = (
            f"P{i}",
            f"{vast.choice('ABCDEFGH')}laan {vast.randint(1, 900)} {vast.choice(('Noord', 'Zuid'))}",
        )
        if later:
            sleutel, naam = (f"N{i}", f"{naam} (nieuw)") if i % 10 == 0 else (sleutel, naam)
            jaar, hard = jaar + (i % 3 == 0), hard or i % 10 == 1
        status, hardheid = ("1A", "hard") if hard else ("3", "zacht")
        plannen.append(
            {"plan_sleutel": sleutel, "plan": naam, "kern": kern, "planstatus": status, "hardheid": hardheid}
        )
        for eigendom, prijs in vast.sample(SOORTEN, 3):
            rij = {"plan_sleutel": sleutel, "soort": "nieuwbouw", "eigendom": eigendom, "prijsklasse": prijs}
            programma.append(rij | {"jaar_van": jaar, "jaar_tot": jaar, "aantal": vast.randint(1, 40)})
    return PLANNEN.vorm(pd.DataFrame(plannen)), PROGRAMMA.vorm(pd.DataFrame(programma))


def elke_code_anders(aantal: int, *, nummers: bool) -> tuple[dict[str, Planbeeld], dict[str, Planbeeld]]:
    """Two lists of the same plans under other codes, one in three a year later; names with or without a number."""
    oud, nieuw = dict[str, Planbeeld](), dict[str, Planbeeld]()
    for i in range(aantal):
        vast = random.Random(i)
        deel = f"{vast.randint(1, 900)}" if nummers else "".join(vast.choices("aeioubdklmnrst", k=6))
        naam, kern, woningen = f"{vast.choice('ABCDEFGH')}laan {deel} Zuid", vast.choice(KERNEN), vast.randint(1, 90)
        for lijst, sleutel, jaar in ((oud, f"P{i}", 2027), (nieuw, f"N{i}", 2027 + (i % 3 == 0))):
            huis = Toestand("nieuwbouw", "huur", "sociaal", jaar, jaar, "zacht", "WSN")
            lijst[sleutel] = Planbeeld(sleutel, naam, kern, "3", "", {huis: woningen}, {})
    return oud, nieuw


def meet_elke_code_anders() -> None:
    """Proposals where no plan kept its code: in names with numbers, and in names without any."""
    for nummers in (True, False):
        oud, nieuw = elke_code_anders(PLANNEN_AANTAL, nummers=nummers)
        begin = time.perf_counter()
        gevonden = voorstellen(oud, nieuw, plangroepen(oud, nieuw))
        duur, wat = time.perf_counter() - begin, "met" if nummers else "zonder"
        print(f"elke code anders, namen {wat} nummer: {len(gevonden)} voorstellen in {duur:.2f} s; doel {DOEL:.0f} s")


def main() -> None:
    """Measure and print."""
    kans, afspraken = random.Random(1), load_afspraken()
    oud, nieuw = maak_lijst(kans, later=False), maak_lijst(kans, later=True)
    begin = time.perf_counter()
    oud[1].merge(nieuw[1], on=["plan_sleutel", "eigendom", "prijsklasse"], how="outer")
    kaal = time.perf_counter() - begin
    delen, begin = {}, time.perf_counter()
    beelden = [planbeelden(*lijst, afspraken) for lijst in (oud, nieuw)]
    delen["lezen"] = time.perf_counter() - begin
    vergelijking = vergelijk(*beelden)
    delen["vergelijken"] = time.perf_counter() - begin - delen["lezen"]
    gevonden = voorstellen(*beelden, [plan.groep for plan in vergelijking.plannen])
    delen["gelijkenis"] = time.perf_counter() - begin - sum(delen.values())
    verklaring = vergelijking.verklaar(lambda toestand: int(toestand.prijsklasse == "sociaal" and toestand.tot <= 2027))
    delen["verklaren"] = time.perf_counter() - begin - sum(delen.values())
    samen = sum(delen.values())
    print(", ".join(f"{naam} {seconden:.2f} s" for naam, seconden in delen.items()))
    print(f"samen {samen:.2f} s, {samen / kaal:.0f} keer pandas merge ({kaal * 1000:.0f} ms); doel {DOEL:.0f} s")
    print(
        f"{len(gevonden)} voorstellen; {verklaring.was} + {sum(verklaring.per_oorzaak.values())} = {verklaring.wordt}"
    )


if __name__ == "__main__":
    main()
    meet_elke_code_anders()
