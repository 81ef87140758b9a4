"""An assignment as a file: written and read back the same, with one sentence for what is wrong in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as s

from prestatiemonitor.readers import Indeling, IndelingFout, als_toml, lees_indeling
from prestatiemonitor.readers.indeling import Bladindeling
from prestatiemonitor.readers.woorden.duiding import plat

TEKST = s.text(s.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
NAAM = TEKST.filter(plat)
BLAD = s.builds(
    Bladindeling,
    overslaan=s.booleans(),
    onderdeel=s.booleans(),
    koprij=s.none() | s.integers(1, 60),
    geldt=s.dictionaries(s.sampled_from(["kern", "plan", "thema"]), TEKST)
    | s.fixed_dictionaries({"hardheid": s.sampled_from(["hard", "zacht"]), "jaar": s.just("2026")}),
    kolommen=s.dictionaries(NAAM, s.sampled_from(["overslaan", "sociale huur", "verkoop"])),
    rijen=s.dictionaries(NAAM, s.sampled_from(["totaal", "overslaan", "telt mee"])),
    waarden=s.dictionaries(NAAM, TEKST.filter(str.strip)),
)


@given(s.builds(Indeling, soort=s.sampled_from([None, "planmonitor"]), bladen=s.dictionaries(TEKST, BLAD, max_size=3)))
def test_an_assignment_that_was_written_is_read_back_the_same(indeling: Indeling) -> None:
    assert lees_indeling(als_toml(indeling)) == indeling


def test_the_file_explains_itself_and_leaves_out_what_was_not_assigned() -> None:
    tekst = als_toml(Indeling(bladen={"Lijst": Bladindeling(overslaan=True)}))
    assert tekst.startswith("# Indeling van een werkboek")
    assert tekst.endswith('versie = 1\n\n[bladen."Lijst"]\noverslaan = true\n')


@pytest.mark.parametrize(
    ("regels", "zin"),
    [
        ('geldt.hardheid = "boterzacht"', "voor hardheid ‘boterzacht’ geldt; kies uit hard, zacht"),
        ('geldt.planstatus = "9Z"', "kies uit 1A"),
        ('geldt.corporatie = "Woonzorg"', "kies uit WSN, de Alliantie"),
        ('geldt.jaar = "volgend jaar"', "dat is geen jaar"),
        ('geldt.kleur = "rood"', "‘bladen.Lijst.geldt.kleur"),
        ('rijen."rij 14" = "weg"', "kies uit totaal, overslaan, telt mee"),
        ('rijen."  " = "totaal"', "een rij zonder naam"),
        ('waarden."n.v.t." = " "', "niet wat ‘n.v.t.’ betekent"),
        ('kolommen."Blauw" = "vervreemd"', "die kop is niet bekend"),
    ],
)
def test_what_is_wrong_in_an_assignment_is_said_in_one_sentence(regels: str, zin: str) -> None:
    with pytest.raises(IndelingFout) as fout:
        lees_indeling(f"[bladen.Lijst]\n{regels}\n")
    assert zin in str(fout.value)
    assert str(fout.value).count(". ") == 0
