"""Nothing follows from a confidential plan: whatever plans they are, pack after pack, the public reads the same."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from prestatiemonitor.aanlevering import peilmomenten, voorbeeldopslag
from prestatiemonitor.figuren import Stand, maak_stand
from prestatiemonitor.indicators import INDICATOREN, bereken
from prestatiemonitor.pakketten import maken
from prestatiemonitor.pakketten.keuze import pakketten
from prestatiemonitor.pakketten.publiek import Zichtbaar, voor_publiek
from prestatiemonitor.pakketten.samenstellen import stel_samen

OPENBARE_PLANNEN = 6
RAAD = next(pakket for pakket in pakketten() if pakket.publiek == "openbaar")
Geheim = tuple[int, int, str]  # homes, the plan of the example that it looks like, and how confidential it is

OPSLAG = voorbeeldopslag()
STAND = maak_stand(OPSLAG, peilmomenten(OPSLAG)[0])

geheimen = st.lists(
    st.tuples(
        st.integers(1, 400),
        st.integers(0, OPENBARE_PLANNEN - 1),
        st.sampled_from(["vertrouwelijk", "alleen_aantallen"]),
    ),
    max_size=5,
)


def _met(geheim: list[Geheim]) -> Stand:
    """The example with a few public plans and these confidential ones."""
    tabellen = STAND.moment.tabellen
    regels = tabellen["programma"]
    groot = regels.groupby("plan_sleutel")["aantal"].sum().nlargest(OPENBARE_PLANNEN).index
    plannen = tabellen["plannen"][tabellen["plannen"]["plan_sleutel"].isin(groot)].assign(vertrouwelijkheid="openbaar")
    namen = list(plannen["plan_sleutel"])
    erbij, woningen = [plannen], [regels[regels["plan_sleutel"].isin(namen)]]
    for nummer, (aantal, voorbeeld, hoe) in enumerate(geheim):
        plan = plannen[plannen["plan_sleutel"] == namen[voorbeeld]]
        sleutel = f"geheim-{nummer}"
        erbij.append(plan.assign(plan_sleutel=sleutel, plan=f"Stille Hof {nummer}", vertrouwelijkheid=hoe))
        woningen.append(regels[regels["plan_sleutel"] == namen[voorbeeld]].assign(plan_sleutel=sleutel, aantal=aantal))
    moment = replace(
        STAND.moment,
        tabellen={
            **tabellen,
            "plannen": _gelijk_getypeerd(erbij, tabellen["plannen"]),
            "programma": _gelijk_getypeerd(woningen, regels),
        },
    )
    return replace(STAND, moment=moment, uitkomsten=tuple(bereken(moment)))


def _gelijk_getypeerd(delen: list[pd.DataFrame], als: pd.DataFrame) -> pd.DataFrame:
    return pd.concat(delen, ignore_index=True).astype(als.dtypes.to_dict())


def _verteld(zicht: Zichtbaar) -> list[tuple[Any, ...]]:
    """All that is told but for the verdict on the stock, which is that of all plans."""
    uit: list[tuple[Any, ...]] = [tuple(zicht.weggelaten.items())]
    for u in zicht.stand.uitkomsten:
        over_voorraad = "voorraadmutaties" in INDICATOREN[u.indicator].tabellen
        oordeel = () if over_voorraad else (u.oordeel, u.zin)
        lijnen = tuple(u.lijnen.items())
        uit.append((u.sleutel, u.waarde, u.teller, u.noemer, u.stappen, lijnen, u.onvolledig, u.bronnen, *oordeel))
    return [*uit, *(tuple(map(str, regel)) for regel in zicht.stand.moment.tabellen["programma"].to_numpy())]


BASIS = _verteld(voor_publiek(_met([]), "openbaar"))


@given(geheimen)
@example([])
@example([(10, 0, "vertrouwelijk"), (20, 1, "vertrouwelijk"), (30, 2, "vertrouwelijk")])
@example([(10, 0, "vertrouwelijk"), (20, 1, "vertrouwelijk"), (30, 2, "vertrouwelijk"), (7, 3, "alleen_aantallen")])
@settings(max_examples=6, deadline=None)
def test_what_the_public_gets_is_the_same_whatever_confidential_plans_there_are(geheim: list[Geheim]) -> None:
    assert _verteld(voor_publiek(_met(geheim), "openbaar")) == BASIS


@pytest.mark.parametrize("reeks", [(1, 3, 4), (5, 4, 4), (0, 1, 0)])
def test_over_a_series_of_packs_no_difference_tells_of_a_confidential_plan(reeks: tuple[int, ...]) -> None:
    """Three of them, then a fourth, or one that becomes public: a total would be one plan by subtraction.

    From none to one, or to none, even a sentence that is there at one of them would tell.
    """
    alle: list[Geheim] = [(11 * (n + 1), n, "vertrouwelijk") for n in range(max(reeks))]
    standen = [_met(alle[:aantal]) for aantal in reeks]
    for eerder, later in pairwise(standen):
        stuk = stel_samen(later, RAAD, vorige=eerder)
        assert not len(stuk.veranderingen)
        assert {o.sinds for o in stuk.onderwerpen} <= {"", "Sinds 30 juni 2026 is dit cijfer niet veranderd."}
        assert stuk.weggelaten == stel_samen(eerder, RAAD).weggelaten


def test_the_files_for_the_public_are_the_same_bytes_with_confidential_plans_and_without_any(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(maken, "teken", lambda opdrachten: ([], "Er is geen browser."))
    zonder, met = (
        maken.maak(stel_samen(_met(geheim), RAAD), RAAD.producten).bestanden
        for geheim in ([], [(10, 0, "vertrouwelijk"), (7, 3, "alleen_aantallen")])
    )
    assert len(zonder) == len(RAAD.producten) - 1  # all but the pictures
    assert met == zonder


def test_that_confidential_plans_do_not_count_and_not_whether_there_are_any_is_said_where_there_are_none() -> None:
    zicht = voor_publiek(_met([]), "openbaar")
    assert "of die er zijn, hoeveel en met hoeveel woningen, is niet openbaar." in zicht.weggelaten[""][0]
    assert zicht.weggelaten["plancapaciteit"] == ("Vertrouwelijke plannen tellen in dit cijfer niet mee.",)
    assert zicht.stand.moment.bewijs is not None
    assert zicht.stand.moment.bewijs.uitsnede == "zonder vertrouwelijke plannen"


def test_for_those_who_see_all_plans_the_figures_do_differ() -> None:
    """So the law above would fail where a figure about plans counted them."""
    vol, leeg = (_met([(aantal, 0, "vertrouwelijk")]) for aantal in (400, 1))
    assert [u.waarde for u in vol.van("plancapaciteit")] != [u.waarde for u in leeg.van("plancapaciteit")]
