"""The page of assumptions: its settings are those of the files, and its rows speak of what is there."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from prestatiemonitor.afspraken import DATA_MAP, Afspraken
from prestatiemonitor.indicators import INDICATOREN
from prestatiemonitor.indicators.aannames import BESTANDEN, instellingen_markdown, met_instellingen

CODE = Path(__file__).parents[2] / "src" / "prestatiemonitor"
PAGINA = (Path(__file__).parents[2] / "docs" / "aannames.md").read_text(encoding="utf-8")
AANNAMES = PAGINA.partition("## Instellingen")[0]
RIJEN = [
    [cel.strip() for cel in regel.strip("| ").split(" | ")] for regel in AANNAMES.splitlines() if regel[:2] == "| "
]
SLEUTELS = re.findall(r"(?m)^\[(\w+)\]", "".join((DATA_MAP / naam).read_text(encoding="utf-8") for naam in BESTANDEN))


def test_the_settings_on_the_page_are_those_of_the_files() -> None:
    assert met_instellingen(PAGINA) == PAGINA, "schrijf haar opnieuw met python -m prestatiemonitor.indicators"


def test_a_page_without_a_place_for_the_settings_is_refused() -> None:
    with pytest.raises(ValueError, match="instellingen: eind"):
        met_instellingen("<!-- instellingen: begin -->\n")


@pytest.mark.parametrize("naam", SLEUTELS)
def test_every_setting_has_its_row_of_what_it_affects_and_its_value(naam: str) -> None:
    assert f"`{naam}`" in AANNAMES
    assert f"(`{naam}`)" in instellingen_markdown()


def test_every_row_says_what_is_assumed_how_sure_it_is_and_what_it_affects() -> None:
    assert len(RIJEN) > 50
    assert [rij[0] for rij in RIJEN if len(rij) != 3 or not all(rij)] == []


def test_every_code_in_a_row_is_one_of_the_code_or_the_data() -> None:
    bron = " ".join(pad.read_text(encoding="utf-8") for pad in (*CODE.rglob("*.py"), *DATA_MAP.rglob("*.toml")))
    codes = {code for rij in RIJEN for code in re.findall(r"`([a-z_]+)`", " ".join(rij))}
    assert {code for code in codes if not re.search(rf"(?:\b|(?=_)){code}\b", bron)} == set()


def test_a_percentage_in_a_row_on_an_agreement_is_one_that_the_agreement_asks(afspraken: Afspraken) -> None:
    genoemd = [
        (f"afspraak {nummer}", Decimal(getal) / 100)
        for rij in RIJEN
        for nummer in re.findall(r"\(afspraak (\d+)\)", rij[0])[:1]
        for getal in re.findall(r"(\d+)%", rij[0])
    ]
    gevraagd = {(norm.afspraak, w.waarde) for norm in afspraken.normen.values() for w in norm.waarden}
    assert len(genoemd) >= 3 and set(genoemd) <= gevraagd


def test_the_sums_of_the_tables_are_those_of_the_agreement(afspraken: Afspraken) -> None:
    sociaal, midden = afspraken.tabellen["tabel_1"], afspraken.tabellen["tabel_2"]
    erbij, eraf, verkoop, netto = (
        sociaal.som(kolom) for kolom in ("nieuwbouw", "sloop_of_overheveling", "verkoop", "netto_toename")
    )
    assert f"({erbij} − {-(eraf or 0)} − {-(verkoop or 0)} = {netto})" in AANNAMES
    (verschil,) = midden.verschillen()
    assert (
        f"het gestelde totaal {verschil.gesteld} van de doorkijk is een fout; de delen geven {verschil.berekend} "
        in (AANNAMES)
    )


def test_every_indicator_that_weighs_an_assumption_is_in_use(afspraken: Afspraken) -> None:
    geraakt = {code for rij in RIJEN for code in re.findall(r"`([a-z_]+)`", rij[2])} & set(INDICATOREN)
    assert geraakt <= set(afspraken.indicatoren) and len(geraakt) > 15
