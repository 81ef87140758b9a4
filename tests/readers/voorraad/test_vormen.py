"""Laws of tables of stock changes: the same changes in any shape give the same rows, or a question; no cell is lost."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from voorraadvormen import AF, vormen

from prestatiemonitor.readers import Inlezing


def gelezen(inlezing: Inlezing) -> Counter:
    tabel = inlezing.tabellen["voorraadmutaties"]
    tabel = tabel.astype(object).where(tabel.notna(), None)
    assert (tabel["jaar_van"] == tabel["jaar_tot"]).all()
    kolommen = ["corporatie", "segment", "mutatie", "basis", "jaar_van", "halfjaar", "aantal"]
    return Counter(tabel[kolommen].itertuples(index=False, name=None))


ONTSPANNEN = settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.large_base_example],
)


@pytest.mark.parametrize("met_totalen", [False, True], ids=["zonder totalen", "met totaalregels"])
@ONTSPANNEN
@given(data=st.data())
def test_changes_in_any_shape_are_read_as_they_are_or_asked(
    data: st.DataObject, met_totalen: bool, lees, ledger_klopt
) -> None:
    vorm = data.draw(vormen(met_totalen=met_totalen))
    inlezing = lees(vorm.bladen, samengevoegd=vorm.samengevoegd)
    assert inlezing.leesbaar
    ledger_klopt(inlezing)
    if inlezing.heeft_fout:
        return
    if not vorm.regels:  # a form that nobody filled in: whatever it is taken for, it gives no rows
        assert not any(map(len, inlezing.tabellen.values()))
        return
    assert gelezen(inlezing) == vorm.regels
    ledger = inlezing.celverantwoording.tabel()
    opgenomen = ledger[(ledger["rol"] == "opgenomen") & (ledger["tabel"] == "voorraadmutaties")]
    assert set(opgenomen["blad"] + "!" + opgenomen["cel"]) == set(inlezing.tabellen["voorraadmutaties"]["bron"])
    assert not (ledger["rol"] == "overgeslagen").any()


MUTATIES = ["nieuwbouw", "aankoop", "sloop", "verkoop"]
halfjaren = st.dictionaries(
    st.sampled_from(MUTATIES), st.tuples(st.integers(0, 90), st.integers(0, 90)), min_size=2, max_size=4
)


@ONTSPANNEN
@given(aantallen=halfjaren, begin=st.integers(1500, 3000), kolommen=st.booleans())
def test_cumulative_half_years_and_stocks_give_the_half_years(
    aantallen: dict[str, tuple[int, int]], begin: int, kolommen: bool, lees, codes, ledger_klopt
) -> None:
    """'Until June' and 'until December' beside the year, between the stock before and after."""
    getekend = {m: tuple(-n if m in AF else n for n in paar) for m, paar in aantallen.items()}
    eind = begin + sum(map(sum, getekend.values()))
    rijen: list[list[Any]] = [["Mutatie", "t/m juni 2025", "t/m december 2025", "2025"]]
    rijen += [["Voorraad 1-1-2025", None, None, begin]]
    rijen += [[m.capitalize(), een, een + twee, een + twee] for m, (een, twee) in getekend.items()]
    rijen += [["Voorraad 31-12-2025", None, None, eind]]
    if kolommen:
        rijen = [list(kolom) for kolom in zip(*rijen, strict=True)]
    inlezing = lees({"WSN": [["Realisatie sociale huur"], *rijen]})
    ledger_klopt(inlezing)
    assert codes(inlezing) == set(), [str(m) for m in inlezing.meldingen]
    assert gelezen(inlezing) == Counter(
        ("WSN", "sociale_huur", m, "realisatie", 2025, half, n)
        for m, paar in getekend.items()
        for half, n in zip("12", paar, strict=True)
    )
    standen = inlezing.tabellen["kerncijfers"][["jaar", "maat", "waarde"]].to_numpy().tolist()
    assert standen == [[2024, "voorraad_sociale_huur", begin], [2025, "voorraad_sociale_huur", eind]]
