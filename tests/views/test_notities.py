"""What people wrote is always found again on Verantwoording, and never keeps a page from opening."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from aantekeningen import OORDEEL, bewaar_ongezien, oordeel_ongezien
from leveringen import lever_jaarschijf
from streamlit.testing.v1 import AppTest

from prestatiemonitor.store import Opslag
from prestatiemonitor.tables.correctie import Correctie
from prestatiemonitor.views.notities import correcties, oordelen

Pagina = Callable[..., AppTest]
DECEMBER = dt.date(2025, 12, 31)
GROEI = replace(
    OORDEEL, peilmoment=DECEMBER, indicator="netto_groei_sociaal", afspraak="5", periode="2025", reden="zie verslag 7"
)
CORRECTIE = Correctie(
    "voorraadmutaties", 0, "aantal", "40", "44", "Voorraadmutaties!I5", "jaarverslag", "A. de Vries",
    dt.datetime(2026, 1, 5, tzinfo=dt.UTC),
)  # fmt: skip


@pytest.fixture
def opslag(opslagurl: str) -> Iterator[Opslag]:
    lever_jaarschijf(opslagurl, 40, DECEMBER)
    opslag = Opslag(opslagurl)
    yield opslag
    opslag.sluit()


def _tekst(app: AppTest) -> str:
    soorten = (app.error, app.warning, app.info, app.markdown, app.get("html"))
    return " ".join(str(getattr(e, "value", "") or getattr(e.proto, "body", "")) for soort in soorten for e in soort)


def _tab(pagina: Pagina, naam: str) -> AppTest:
    app = pagina("verantwoording")
    if app.get("tab"):  # without any delivery that counts all stands under each other
        app.session_state["verantwoording"] = naam
        app.run()
    assert not app.exception
    return app


def test_a_verdict_on_a_peilmoment_that_is_no_more_is_found_and_can_be_withdrawn(
    pagina: Pagina, opslag: Opslag, opslagurl: str
) -> None:
    opslag.oordeel_toe(GROEI)
    assert "Bij het cijfer" in _tekst(_tab(pagina, "Aantekeningen"))
    opslag.trek_in(1, reden="peildatum fout", wie="B. Bos")
    lever_jaarschijf(opslagurl, 40, dt.date(2025, 12, 30))
    app = _tab(pagina, "Aantekeningen")
    assert "zie verslag 7" in _tekst(app)
    assert "31 december 2025 is geen peilmoment meer" in _tekst(app)
    assert "1 aantekening staat nu bij geen enkel cijfer" in _tekst(app)
    next(box for box in app.selectbox if box.label == "Aantekening").select_index(0)
    next(veld for veld in app.text_input if veld.label == "Reden").set_value("overgedaan")
    next(veld for veld in app.text_input if veld.label == "Uw naam").set_value("B. Bos")
    app = next(knop for knop in app.button if knop.label == "Intrekken").click().run()
    assert opslag.oordelen() == []
    assert "zie verslag 7" in _tekst(app)
    assert "Ingetrokken door B. Bos" in _tekst(app)


def test_what_was_written_is_found_also_when_no_delivery_counts(pagina: Pagina, opslag: Opslag) -> None:
    opslag.oordeel_toe(GROEI)
    opslag.corrigeer(1, CORRECTIE)
    opslag.trek_in(1, reden="verkeerd", wie="B. Bos")
    app = pagina("verantwoording")
    assert not app.exception
    assert "zie verslag 7" in _tekst(app)
    assert "de levering is ingetrokken" in _tekst(app)


@pytest.mark.parametrize("naam", ["stand_van_zaken", "sociale_voorraad", "jaarschijf", "afspraken", "verantwoording"])
def test_a_note_that_cannot_be_used_does_not_keep_a_page_from_opening(
    pagina: Pagina, opslag: Opslag, naam: str
) -> None:
    bewaar_ongezien(opslag, 1, replace(CORRECTIE, wordt="25,5"))
    bewaar_ongezien(opslag, 1, replace(CORRECTIE, tabel="huizen", kolom="bestaat_niet", regel=999))
    for anders in ({"oordeel": "prima"}, {"indicator": "vervallen"}, {"periode": "ooit"}, {"partij": "niemand"}):
        oordeel_ongezien(opslag, replace(GROEI, **anders))
    app = pagina(naam)
    assert not app.exception
    if naam not in ("verantwoording", "afspraken"):
        assert "Correctie 1 van" in _tekst(app).replace("\\", "")
    app = _tab(pagina, "Aantekeningen")
    assert "‘prima’" in _tekst(app)
    assert _tekst(app).count("zie verslag 7") == 4
    assert "6 aantekeningen staan nu bij geen enkel cijfer" in _tekst(app)


def test_each_correction_says_whether_it_is_in_the_figures(opslag: Opslag, opslagurl: str) -> None:
    eerste = opslag.corrigeer(1, CORRECTIE)
    tweede = opslag.corrigeer(1, replace(CORRECTIE, wordt="46"), gezien=eerste.id)
    bewaar_ongezien(opslag, 1, replace(CORRECTIE, regel=999))
    derde, boven, onder = correcties(opslag)
    assert derde.nu == "Telt niet mee: de levering heeft geen regel 999 in ‘Voorraadmutaties’"
    assert (boven.nu, boven.los) == ("In de cijfers", False)
    assert (onder.nu, onder.los) == (f"Vervangen door correctie {tweede.id}", False)
    assert derde.los
    opslag.trek_correctie_in(tweede.id, reden="vergissing", wie="B. Bos")
    assert correcties(opslag)[2].nu == "In de cijfers"
    lever_jaarschijf(opslagurl, 52, DECEMBER)
    assert "nieuwere levering" in correcties(opslag)[2].nu


def test_a_verdict_shows_what_stood_there_when_it_was_given(opslag: Opslag) -> None:
    opslag.oordeel_toe(replace(GROEI, zin="Niet behaald: 40.", berekend="niet_behaald", bewijs="0123456789ab"))
    oordeel_ongezien(opslag, GROEI)
    oud, nieuw = oordelen(opslag, lambda _: {1})
    assert nieuw.toen == "Niet behaald: 40. Bewijs 0123456789ab."
    assert nieuw.gezegd == "Risico: zie verslag 7"
    assert (nieuw.los, oud.los) == (False, True)
    assert oud.toen == "Niet vastgelegd."


def test_the_logbook_shows_all_that_was_done(pagina: Pagina, opslag: Opslag) -> None:
    opslag.trek_oordeel_in(opslag.oordeel_toe(GROEI).id, reden="vergissing", wie="B. Bos")
    tekst = _tekst(_tab(pagina, "Logboek"))
    plaatsen = [tekst.index(f">{wat}<") for wat in ("oordeel ingetrokken", "oordeel gegeven", "aangeleverd")]
    assert plaatsen == sorted(plaatsen)
    assert "zie verslag 7" in tekst
