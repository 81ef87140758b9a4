"""Every workbook of the folder `gevallen` gives exactly the tables and meldingen that stand beside it."""

from collections import Counter

import gevallen
import pandas as pd
import pytest

from prestatiemonitor.readers import lees_indeling, read_workbook


@pytest.mark.parametrize("geval", gevallen.laad_gevallen(), ids=lambda geval: f"{geval.soort}/{geval.naam}")
def test_a_known_workbook_gives_what_stands_beside_it(geval, ledger_klopt) -> None:
    indeling = lees_indeling(geval.indeling) if geval.indeling else None
    inlezing = read_workbook(geval.werkboek, geval.bestandsnaam, indeling=indeling)
    gemeld = [f"{m.code} {m.blad}!{m.cel}" for m in inlezing.meldingen if m.ernst != "info"]
    assert inlezing.leesbaar == (geval.uitkomst != "geweigerd"), gemeld
    assert inlezing.heeft_fout == (geval.uitkomst != "gelezen"), gemeld
    verwacht = Counter(geval.meldingen)
    gevonden = Counter(m if m in verwacht else m.split()[0] for m in gemeld)
    assert gevonden == verwacht, gemeld
    for naam, regels in geval.tabellen.items():
        assert _regels(inlezing.tabellen[naam], list(regels[0]) if regels else []) == Counter(
            tuple(regel.values()) for regel in regels
        ), naam
    if inlezing.leesbaar:
        ledger_klopt(inlezing)


def _regels(tabel: pd.DataFrame, kolommen: list[str]) -> Counter:
    teksten = tabel[kolommen].astype(object).where(tabel[kolommen].notna(), "")
    return Counter(tuple(_tekst(cel) for cel in rij) for rij in teksten.itertuples(index=False, name=None))


def _tekst(cel: object) -> str:
    if isinstance(cel, bool):
        return "true" if cel else "false"
    return str(int(cel)) if isinstance(cel, float) and cel.is_integer() else str(cel)


def test_the_list_in_the_docs_is_that_of_the_cases() -> None:
    lijst = gevallen.DOCUMENT.read_text(encoding="utf-8")
    assert lijst == gevallen.maak_lijst(), "run: python tests/hulp/gevallen.py"
