"""Of the example deliveries every headline figure is explained to the last home, against sums of the lists alone."""

import datetime as dt

import pandas as pd
import pytest

from prestatiemonitor.aanlevering import planmonitors_tot, verschuivingen, voorbeeldopslag
from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.wijzigingen import Vergelijking
from prestatiemonitor.wijzigingen.conclusie import per_oorzaak, per_plan, verklaringsregels
from prestatiemonitor.wijzigingen.kopcijfers import Kopcijfer, kopcijfers

JUNI, DECEMBER, JUNI_ERNA = dt.date(2025, 6, 30), dt.date(2025, 12, 31), dt.date(2026, 6, 30)
LAATSTE_JAAR = load_afspraken().jaren[-1]
KLASSEN: dict[str, tuple[str, list[str]]] = {
    "sociale-huur": ("huur", ["sociaal"]),
    "middenhuur": ("huur", ["midden", "laag_midden", "hoog_midden"]),
    "betaalbare-koop": ("koop", ["sociaal", "betaalbaar"]),
    "overig": ("", []),
}
CORPORATIES = (None, *(partij.code for partij in load_afspraken().corporaties))


@pytest.fixture(scope="module")
def vergelijkingen() -> dict[tuple[dt.date, dt.date], Vergelijking]:
    gevonden = verschuivingen(planmonitors_tot(voorbeeldopslag(), JUNI_ERNA))
    return {(oud, nieuw): vergelijking for oud, nieuw, vergelijking in gevonden}


def _lijst(dag: dt.date) -> pd.DataFrame:
    """The homes of a list with their plan, as delivered; plans of status 5A and 5B are no plan capacity."""
    opslag = voorbeeldopslag()
    levering = next(lev for lev in opslag.leveringen() if (lev.soort, lev.peildatum) == ("planmonitor", dag))
    tabellen = opslag.tabellen(levering.id)
    plannen = tabellen["plannen"][["plan_sleutel", "planstatus", "hardheid", "corporatie"]]
    samen = tabellen["programma"].merge(plannen, on="plan_sleutel", validate="many_to_one")
    return samen[~samen["planstatus"].isin(["5A", "5B"])]


def _van_soort(lijst: pd.DataFrame, soort: str) -> pd.DataFrame:
    """The homes of one kind; `overig` are those of none of the others."""
    per_soort = {
        naam: (lijst["eigendom"] == eigendom) & lijst["prijsklasse"].isin(klassen)
        for naam, (eigendom, klassen) in KLASSEN.items()
        if naam != "overig"
    }
    rest = ~pd.concat(per_soort, axis=1).any(axis=1)
    return lijst[{**per_soort, "overig": rest}[soort]]


def _telling(lijst: pd.DataFrame, sleutel: str, corporatie: str | None) -> int:
    """A headline figure by hand, from the rows of the list."""
    if corporatie:
        lijst = lijst[lijst["corporatie"] == corporatie]
    nieuwbouw = lijst[lijst["soort"] == "nieuwbouw"]
    if sleutel in KLASSEN or sleutel.startswith("netto-"):
        soort, _, jaren = (
            sleutel.removeprefix("netto-").partition("-2") if sleutel not in KLASSEN else (sleutel, "", "")
        )
        van_soort = _van_soort(lijst, soort)
        if jaren:
            van, tot = (int(deel) for deel in f"2{jaren}".split("-"))
            deel = van_soort[van_soort["jaar_van"].eq(van) & van_soort["jaar_tot"].fillna(9999).eq(tot)]
        else:
            deel = van_soort[van_soort["jaar_tot"].le(LAATSTE_JAAR).fillna(False)]
        return int(deel["aantal"].where(deel["soort"] == "nieuwbouw", -deel["aantal"]).sum())
    if sleutel == "sloop":
        return int(lijst.loc[lijst["soort"] == "sloop", "aantal"].sum())
    if sleutel == "hard":
        open_ = ~nieuwbouw["gerealiseerd"].fillna(False).astype(bool)
        return int(nieuwbouw.loc[(nieuwbouw["hardheid"] == "hard") & open_, "aantal"].sum())
    if sleutel != "alle":
        van, tot = (int(deel) for deel in sleutel.split("-")[1:])
        einde = nieuwbouw["jaar_tot"].fillna(9999 if van else 0)
        nieuwbouw = nieuwbouw[(nieuwbouw["jaar_van"].fillna(0) == van) & (einde == tot)]
    return int(nieuwbouw["aantal"].sum())


@pytest.mark.parametrize("corporatie", CORPORATIES)
@pytest.mark.parametrize("paar", [(JUNI, DECEMBER), (DECEMBER, JUNI_ERNA)])
def test_every_difference_between_two_planmonitors_is_explained_to_the_last_home(
    vergelijkingen: dict[tuple[dt.date, dt.date], Vergelijking], paar: tuple[dt.date, dt.date], corporatie: str | None
) -> None:
    vergelijking, lijsten = vergelijkingen[paar], [_lijst(dag) for dag in paar]
    cijfers = kopcijfers(LAATSTE_JAAR, vergelijking)
    assert {cijfer.sleutel for cijfer in cijfers} >= {*KLASSEN, "sloop", "hard", "alle", "oplevering-2026-2026"}
    for cijfer in cijfers:
        verklaring = vergelijking.verklaar(cijfer.van(corporatie).telt)
        geteld = [_telling(lijst, cijfer.sleutel, corporatie) for lijst in lijsten]
        assert [verklaring.was, verklaring.wordt] == geteld, cijfer.naam
        verschil = geteld[1] - geteld[0]
        assert sum(per_oorzaak(verklaring).values()) == verschil
        assert sum(per_plan(verklaring).values()) == verschil
        assert sum(rij.effect for rij in verklaringsregels(verklaring)) == verschil


def test_the_figures_by_delivery_together_are_all_new_homes(
    vergelijkingen: dict[tuple[dt.date, dt.date], Vergelijking],
) -> None:
    vergelijking = vergelijkingen[JUNI, DECEMBER]
    cijfers = {cijfer.sleutel: cijfer for cijfer in kopcijfers(LAATSTE_JAAR, vergelijking)}

    def verschil(cijfer: Kopcijfer) -> int:
        verklaring = vergelijking.verklaar(cijfer.telt)
        return verklaring.wordt - verklaring.was

    per_jaar = [verschil(cijfer) for sleutel, cijfer in cijfers.items() if sleutel.startswith("oplevering")]
    assert any(per_jaar)
    assert sum(per_jaar) == verschil(cijfers["alle"]) == -25  # De Poppenkast is gone


def test_between_june_and_december_net_social_rent_went_from_597_to_413_by_four_plans_that_slipped(
    vergelijkingen: dict[tuple[dt.date, dt.date], Vergelijking],
) -> None:
    sociaal = kopcijfers(LAATSTE_JAAR, vergelijkingen[JUNI, DECEMBER])[0]
    verklaring = vergelijkingen[JUNI, DECEMBER].verklaar(sociaal.telt)
    assert (verklaring.was, verklaring.wordt) == (597, 413)
    assert per_oorzaak(verklaring) == {"latere oplevering": -184}
    assert per_plan(verklaring) == {"Eldorado": -96, "Regenboogeind": -40, "Klein Duimpje": -32, "Maanlicht": -16}


def test_net_per_kind_of_home_and_delivery_together_are_all_new_homes_less_demolition(
    vergelijkingen: dict[tuple[dt.date, dt.date], Vergelijking],
) -> None:
    for vergelijking in vergelijkingen.values():
        verschil = {
            cijfer.sleutel: verklaring.wordt - verklaring.was
            for cijfer in kopcijfers(LAATSTE_JAAR, vergelijking)
            for verklaring in [vergelijking.verklaar(cijfer.telt)]
        }
        per_soort = [aantal for sleutel, aantal in verschil.items() if sleutel.startswith("netto-")]
        assert all(per_soort) and sum(per_soort) == verschil["alle"] - verschil["sloop"]
