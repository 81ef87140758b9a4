"""Every figure on every page leads in two clicks to its cells: a link where needed, and the tab with the origin."""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.herkomst import herkomst
from prestatiemonitor.figuren.oordeel import zonder_oordeel
from prestatiemonitor.indicators import INDICATOREN, Uitkomst
from prestatiemonitor.indicators.hoofduitkomst import metingen, per_meting, vraagt_aandacht
from prestatiemonitor.views.gegevens import stand_op
from prestatiemonitor.views.paginas import PAGINAS
from prestatiemonitor.views.registerregels import ambities_van, regels_van

Pagina = Callable[..., AppTest]
Cel = tuple[str, str, str]
JUNI = dt.date(2026, 6, 30)
OVERLEG = ("stukken", "vergadering")
ZONDER = {"aanleveren", "verantwoording", "wijzigingen", "plan", *OVERLEG}
MET_CIJFERS = sorted({pad.stem for pad in PAGINAS.glob("*.py")} - ZONDER)
"""Pages with Uitkomsten; Wijzigingen and Eén plan tell of lists and plans, and their own tests look at their cells.

Those for a meeting link every subject to its page.
"""
MET_LINKS = ("stand_van_zaken", "afspraken")


def _html(app: AppTest) -> str:
    return " ".join(str(element.proto.body) for element in app.get("html"))


def _tekst(app: AppTest) -> str:
    return " ".join([unescape(_html(app)), *(str(element.value) for element in app.markdown)])


def _cellen(tabellen: Iterable[object]) -> set[Cel]:
    met_cel = [t for t in tabellen if {"Bestand", "Blad", "Cel"} <= set(t.columns)]  # type: ignore[attr-defined]
    return {cel for t in met_cel for cel in zip(t["Bestand"], t["Blad"], t["Cel"], strict=True)}  # type: ignore[index]


def _achter(stand: Stand, uitkomst: Uitkomst) -> set[Cel]:
    return _cellen([herkomst(stand, [uitkomst])])


def _met_herkomst_open(app: AppTest) -> AppTest:
    """The page with in every row of tabs the one that tells the origin."""
    for rij in app.get("tab_container"):
        _, teken, naam = rij.proto.id.partition("uitleg-")  # the tabs of a waterfall per party have no key
        if teken:
            app.session_state[teken + naam] = "Herkomst"
    return app.run()


def _getoond(app: AppTest, stand: Stand) -> list[Uitkomst]:
    tekst = _tekst(app).casefold()
    return [u for u in stand.uitkomsten if zonder_oordeel(u).casefold() in tekst]


@pytest.mark.parametrize("corporatie", ["alle", "WSN"])
@pytest.mark.parametrize("naam", [naam for naam in MET_CIJFERS if naam not in MET_LINKS])
def test_a_figure_on_a_page_has_its_cells_in_the_tab_beside_it(pagina: Pagina, naam: str, corporatie: str) -> None:
    app, stand = pagina(naam, corporatie=corporatie), stand_op(JUNI)
    getoond = _getoond(app, stand)
    assert getoond
    cellen = _cellen(t.value for t in _met_herkomst_open(app).dataframe)
    assert not app.exception
    assert {u.sleutel: _achter(stand, u) - cellen for u in getoond if _achter(stand, u) - cellen} == {}


def _adressen(app: AppTest) -> list[tuple[str, dict[str, str]]]:
    """The links of a page: the page they lead to, and what they ask there."""
    links = [urlsplit(unescape(adres)) for adres in re.findall(r'href="\./([^"]*)"', _html(app))]
    return [(link.path.replace("-", "_"), {k: v[0] for k, v in parse_qs(link.query).items()}) for link in links]


def test_a_figure_of_the_overview_leads_to_a_page_with_its_cells(pagina: Pagina) -> None:
    app, stand = pagina("stand_van_zaken"), stand_op(JUNI)
    getoond = metingen(stand.uitkomsten, stand.moment)
    assert len(getoond) > 10
    for aandacht in (True, False):
        rijen = per_meting(u for u in getoond if vraagt_aandacht(u) == aandacht)
        assert {rij[0].sleutel for rij in rijen} <= {u.sleutel for u in _getoond(app, stand)}
        assert all(f"Ook {u.periode}" in _html(app) or f", {u.periode}" in _html(app) for rij in rijen for u in rij[1:])
    paginas = {naam for naam, _ in _adressen(app)}
    cellen = {
        naam: _cellen(t.value for t in _met_herkomst_open(pagina(naam)).dataframe)
        for naam in {INDICATOREN[u.indicator].pagina for u in getoond}
    }
    assert set(cellen) <= paginas
    mist = {u.sleutel: _achter(stand, u) - cellen[INDICATOREN[u.indicator].pagina] for u in getoond}
    assert {sleutel: cel for sleutel, cel in mist.items() if cel} == {}


def test_every_agreement_and_ambition_with_figures_leads_to_a_view_with_their_cells(pagina: Pagina) -> None:
    app, stand = pagina("afspraken"), stand_op(JUNI)
    eigen = {("afspraak", str(r.afspraak.nummer)): r.uitkomsten for r in regels_van(stand)}
    eigen |= {("ambitie", sleutel): a.uitkomsten for sleutel, a in ambities_van(stand).items()}
    vragen = [vraag for _, vraag in _adressen(app)]
    gevraagd = {(soort, vraag[soort]) for vraag in vragen for soort in ("afspraak", "ambitie") if soort in vraag}
    assert gevraagd == set(eigen)
    met_cijfers = {welke: uitkomsten for welke, uitkomsten in eigen.items() if any(u.bronnen for u in uitkomsten)}
    assert {soort for soort, _ in met_cijfers} == {"afspraak", "ambitie"}
    for (soort, welke), uitkomsten in met_cijfers.items():
        beeld = _met_herkomst_open(pagina("afspraken", **{soort: welke}))
        assert not beeld.exception
        cellen = _cellen(t.value for t in beeld.dataframe)
        assert {u.sleutel: _achter(stand, u) - cellen for u in uitkomsten if _achter(stand, u) - cellen} == {}


def test_the_check_on_overheveling_leads_to_the_cells_it_adds_up(pagina: Pagina) -> None:
    app = _met_herkomst_open(pagina("middenhuur"))
    mutaties = stand_op(JUNI).moment.tabellen["voorraadmutaties"]
    overheveling = mutaties[mutaties["mutatie"] == "overheveling"]
    gevraagd = {tuple(plaats.split("!")) for plaats in overheveling["bron"]}
    assert gevraagd <= {(blad, cel) for _, blad, cel in _cellen(t.value for t in app.dataframe)}


def test_of_allocation_a_corporation_over_its_own_norm_is_told_of_at_once(pagina: Pagina) -> None:
    eerste = next(
        tekst for tekst in map(str, (e.proto.body for e in pagina("toewijzing").get("html"))) if "2026" in tekst
    )
    assert "Vrije toewijzingsruimte 2026" in eerste
    assert re.search(r"\(de Alliantie: .*?overschreden", eerste)


def test_a_figure_with_a_value_names_the_rows_it_was_computed_from() -> None:
    zonder = [u for u in stand_op(JUNI).uitkomsten if u.waarde is not None and not u.bronnen]
    # The cycle of meetings counts deliveries too: those are no cells, the page names them.
    assert [u.sleutel for u in zonder if u.indicator != "overlegcyclus"] == []


@pytest.mark.parametrize("onderwerp", ["1", "11"])
def test_a_subject_of_a_meeting_leads_to_the_page_with_its_cells(pagina: Pagina, onderwerp: str) -> None:
    app = pagina("vergadering", onderwerp=onderwerp)
    stand = stand_op(JUNI)
    getoond = [u for u in _getoond(app, stand) if u.bronnen]
    (adres,) = [naam for naam, _ in _adressen(app)]
    assert getoond and {INDICATOREN[u.indicator].pagina for u in getoond} == {adres}
    cellen = _cellen(t.value for t in _met_herkomst_open(pagina(adres)).dataframe)
    assert {u.sleutel: _achter(stand, u) - cellen for u in getoond if _achter(stand, u) - cellen} == {}
