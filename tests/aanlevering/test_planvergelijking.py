"""Two deliveries of the planmonitor beside each other: which two, as corrected, with what people decided."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from planaantekeningen import BESLUIT
from planlijsten import DECEMBER, JUNI, lever_planmonitor

from prestatiemonitor.aanlevering.planvergelijking import (
    Planvergelijking,
    laatste_twee,
    planbesluiten,
    planlijst,
    planmonitors,
    vergelijk_planlijsten,
)
from prestatiemonitor.store import Opslag, PlanbesluitStaatAl
from prestatiemonitor.tables.correctie import Correctie
from prestatiemonitor.wijzigingen import volg

LATER = dt.date(2026, 6, 30)


@pytest.fixture
def opslag(tmp_path: Path) -> Iterator[Opslag]:
    url = f"sqlite:///{tmp_path / 'opslag.sqlite'}"
    lever_planmonitor(url, JUNI, {"P1": ("De Brink", 20, 2026)})
    lever_planmonitor(url, DECEMBER, {"P9": ("De Brink", 20, 2027)})
    opslag = Opslag(url)
    yield opslag
    opslag.sluit()


def vergeleken(opslag: Opslag) -> Planvergelijking:
    paar = laatste_twee(planmonitors(opslag, LATER))
    assert paar is not None
    besluiten = planbesluiten(opslag)
    lijsten = (planlijst(opslag, levering, besluiten=besluiten) for levering in paar)
    return vergelijk_planlijsten(*lijsten, besluiten)


def test_the_last_two_are_of_two_peildata_up_to_the_peilmoment(opslag: Opslag) -> None:
    lever_planmonitor(opslag.engine.url.render_as_string(), DECEMBER, {"P9": ("De Brink", 21, 2027)})
    paar = laatste_twee(planmonitors(opslag, DECEMBER))
    assert paar is not None
    assert [levering.id for levering in paar] == [1, 3]
    assert laatste_twee(planmonitors(opslag, DECEMBER)[:2]) is not None
    assert laatste_twee(planmonitors(opslag, JUNI)) is None
    assert laatste_twee([]) is None


def test_a_confirmed_plan_is_one_plan_and_a_rejected_one_is_not_proposed_again(opslag: Opslag) -> None:
    (voorstel,) = vergeleken(opslag).voorstellen
    besluit = replace(BESLUIT, oud=voorstel.oud, nieuw=voorstel.nieuw)
    nummer = opslag.besluit_over_plannen(besluit).id
    (plan,) = vergeleken(opslag).vergelijking.plannen
    assert (plan.verband, plan.oorzaken) == ("hernoemd", {"vertraagd": 20})
    opslag.trek_planbesluit_in(nummer, reden="toch niet", wie="B. Bos")
    opslag.besluit_over_plannen(replace(besluit, zelfde=False))
    nu = vergeleken(opslag)
    assert nu.voorstellen == ()
    assert [plan.verband for plan in nu.vergelijking.plannen] == ["verdwenen", "nieuw"]


def test_a_list_is_compared_as_corrected_since(opslag: Opslag) -> None:
    bron = str(opslag.tabellen(1)["programma"]["bron"].iloc[0])
    nu = dt.datetime.now(dt.UTC)
    opslag.corrigeer(1, Correctie("programma", 0, "aantal", "20", "25", bron, "verteld", "A. de Vries", nu))
    assert vergeleken(opslag).oud.plannen["P1"].bouw == 25


def test_a_code_that_got_another_plan_is_asked_and_then_two_plans(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'code.sqlite'}"
    lever_planmonitor(url, JUNI, {"P1": ("De Brink", 20, 2026)})
    lever_planmonitor(url, DECEMBER, {"P1": ("Stationsplein", 45, 2029)})
    opslag = Opslag(url)
    (voorstel,) = vergeleken(opslag).voorstellen
    assert voorstel.oud == voorstel.nieuw == ("P1",)
    assert [plan.verband for plan in vergeleken(opslag).vergelijking.plannen] == ["gelijk"]
    besluit = replace(BESLUIT, oud=("P1",), nieuw=("P1",), tot_en_met=JUNI, vanaf=DECEMBER)
    nummer = opslag.besluit_over_plannen(besluit).id
    assert vergeleken(opslag).voorstellen == ()
    opslag.trek_planbesluit_in(nummer, reden="toch niet", wie="B. Bos")
    opslag.besluit_over_plannen(replace(besluit, zelfde=False))
    nu = vergeleken(opslag)
    assert nu.voorstellen == ()
    assert [(p.verband, p.oorzaken) for p in nu.vergelijking.plannen] == [
        ("verdwenen", {"verdwenen": 20}),
        ("nieuw", {"nieuw": 45}),
    ]
    opslag.sluit()


@pytest.mark.parametrize("zelfde", [True, False])
def test_a_list_that_comes_late_between_the_two_plans_of_a_code_is_of_one_of_them(tmp_path: Path, zelfde: bool) -> None:
    url = f"sqlite:///{tmp_path / 'laat.sqlite'}"
    eerst = dt.date(2024, 12, 31)
    lever_planmonitor(url, eerst, {"P1": ("De Brink", 20, 2026)})
    lever_planmonitor(url, DECEMBER, {"P1": ("Stationsplein", 45, 2029)})
    opslag = Opslag(url)
    apart = replace(BESLUIT, oud=("P1",), nieuw=("P1",), zelfde=False, tot_en_met=eerst, vanaf=DECEMBER)
    opslag.besluit_over_plannen(apart)
    lever_planmonitor(url, JUNI, {"P1": ("De Brink", 20, 2027)})  # the former plan, still
    (voorstel,) = vergeleken(opslag).voorstellen  # June beside December: is it one plan?
    assert voorstel.oud == voorstel.nieuw == ("P1",)
    if zelfde:  # said of the first two lists
        opslag.besluit_over_plannen(replace(apart, zelfde=True, vanaf=JUNI))
    else:  # or of the last two
        opslag.besluit_over_plannen(replace(apart, tot_en_met=JUNI))
    besluiten = planbesluiten(opslag)
    lijsten = [planlijst(opslag, levering, besluiten=besluiten).plannen for levering in planmonitors(opslag, LATER)]
    brink, plein = (volg(sleutel, lijsten[::-1], besluiten) for sleutel in ("P1 t/m 30-06-2025", "P1"))
    assert brink is not None and plein is not None
    assert [[b.naam for b in beelden] for beelden in brink.standen] == [["De Brink"], ["De Brink"], []]
    assert [[b.naam for b in beelden] for beelden in plein.standen] == [[], [], ["Stationsplein"]]
    assert vergeleken(opslag).voorstellen == ()
    with pytest.raises(PlanbesluitStaatAl):  # 'no' is never overruled by a later 'yes'
        opslag.besluit_over_plannen(replace(apart, zelfde=True, tot_en_met=JUNI))
    opslag.sluit()


def test_a_rename_that_was_confirmed_before_a_code_was_used_again_is_of_the_former_plan(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'eerder.sqlite'}"
    eerst = dt.date(2024, 12, 31)
    lever_planmonitor(url, eerst, {"P0": ("De Brink", 20, 2026)})
    lever_planmonitor(url, JUNI, {"P1": ("De Brink", 20, 2026)})
    lever_planmonitor(url, DECEMBER, {"P1": ("Stationsplein", 45, 2029)})
    opslag = Opslag(url)
    opslag.besluit_over_plannen(replace(BESLUIT, oud=("P0",), nieuw=("P1",), tot_en_met=eerst, vanaf=JUNI))
    opslag.besluit_over_plannen(
        replace(BESLUIT, oud=("P1",), nieuw=("P1",), zelfde=False, tot_en_met=JUNI, vanaf=DECEMBER)
    )
    besluiten = planbesluiten(opslag)
    lijsten = [planlijst(opslag, levering, besluiten=besluiten).plannen for levering in planmonitors(opslag, LATER)]
    for sleutel, namen in (
        ("P0", [["De Brink"], ["De Brink"], []]),
        ("P1 t/m 30-06-2025", [["De Brink"], ["De Brink"], []]),
        ("P1", [[], [], ["Stationsplein"]]),
    ):
        verloop = volg(sleutel, lijsten[::-1], besluiten)
        assert verloop is not None
        assert [[b.naam for b in beelden] for beelden in verloop.standen] == namen
    opslag.sluit()
