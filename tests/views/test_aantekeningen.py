"""People write beside the figures: corrections and verdicts, refused with a reason, shown, and taken back."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from aantekeningen import OORDEEL
from leveringen import lever_jaarschijf
from streamlit.testing.v1 import AppTest

from prestatiemonitor.store import Opslag
from prestatiemonitor.tables.correctie import Correctie

Pagina = Callable[..., AppTest]
FIGUUR = "netto-groei-per-jaar"


@pytest.fixture
def voorraad(pagina: Pagina, opslagurl: str) -> AppTest:
    """The page of the social stock on a delivery of one's own: 40 new homes, 10 too few."""
    lever_jaarschijf(opslagurl, 40, dt.date(2025, 12, 31))
    return pagina("sociale_voorraad")


def _tab(app: AppTest, naam: str) -> AppTest:
    app.session_state[f"uitleg-{FIGUUR}"] = naam
    return app.run()


def _tekst(app: AppTest) -> str:
    soorten = (app.error, app.warning, app.info, app.markdown, app.get("html"))
    return " ".join(str(getattr(e, "value", "") or getattr(e.proto, "body", "")) for soort in soorten for e in soort)


def _vul(app: AppTest, **velden: str) -> None:
    for label, waarde in velden.items():
        velden_zo = [v for v in (*app.text_input, *app.text_area) if v.label.replace(" ", "_") == label]
        velden_zo[-1].set_value(waarde)  # of two forms the one below: that of taking back


def _kies(app: AppTest, label: str, nummer: int) -> AppTest:
    next(box for box in app.selectbox if box.label == label).select_index(nummer)
    return app


def _druk(app: AppTest, knop: str) -> AppTest:
    return next(k for k in app.button if k.label == knop).click().run()


def _corrigeer(app: AppTest, waarde: str, reden: str = "jaarverslag", wie: str = "A. de Vries") -> AppTest:
    _kies(_tab(app, "Herkomst"), "Welke regel?", 0).run()
    velden = {"De_juiste_waarde_(leeg_is_onbekend)": waarde, "Reden_en_bron": reden, "Uw_naam": wie}
    _vul(app, **velden)
    return _druk(app, "Correctie bewaren")


def test_a_correction_counts_shows_and_can_be_taken_back(voorraad: AppTest, opslagurl: str) -> None:
    app = _corrigeer(voorraad, "1.050")
    assert not app.exception
    assert "1.050" in _tekst(app)
    assert "was 40 en is hier 1050" in _tekst(app)
    assert "Zonder deze correctie was het cijfer 40" in _tekst(app)
    opslag = Opslag(opslagurl)
    assert [c.correctie.wordt for c in opslag.correcties()] == ["1050"]
    _kies(app, "Correctie intrekken", 0)
    _vul(app, Reden="vergissing", Uw_naam="B. Bos")
    app = _druk(app, "Intrekken")
    assert opslag.correcties() == []
    assert "Gecorrigeerd" not in _tekst(app)
    opslag.sluit()


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        (("twaalf",), "is geen getal"), (("-12",), "voegt toe en kan niet onder nul"),
        (("40",), "er is niets te corrigeren"),
        (("44", " ", "A"), "Vul de reden en uw naam in"), (("",), "mag niet leeg zijn"),
    ],
)  # fmt: skip
def test_a_correction_that_cannot_be_is_refused_with_its_reason(
    voorraad: AppTest, opslagurl: str, velden: tuple[str, ...], zin: str
) -> None:
    app = _corrigeer(voorraad, *velden)
    assert zin in _tekst(app).replace("\\", "")
    opslag = Opslag(opslagurl)
    assert opslag.correcties() == []
    opslag.sluit()


def test_a_verdict_of_people_stands_beside_the_computed_one_and_can_be_taken_back(
    voorraad: AppTest, opslagurl: str
) -> None:
    app = _tab(voorraad, "Oordeel van partijen")
    app = _druk(app, "Bewaren")
    assert "Vul de reden of opmerking en uw naam in" in _tekst(app)
    keuze = next(box for box in app.selectbox if box.label == "Oordeel")
    keuze.select_index(keuze.options.index("risico"))
    _vul(app, Reden_of_opmerking="tien woningen zijn in januari opgeleverd", Uw_naam="A. de Vries")
    app = _druk(app, "Bewaren")
    assert "risico (berekend: niet behaald)" in _tekst(app)
    _kies(app, "Oordeel of opmerking intrekken", 0)
    _vul(app, Reden="anders besloten", Uw_naam="B. Bos")
    app = _druk(app, "Intrekken")
    assert "berekend: niet behaald" not in _tekst(app)
    opslag = Opslag(opslagurl)
    assert opslag.oordelen() == []
    assert len(opslag.oordelen(ook_ingetrokken=True)) == 1
    opslag.sluit()


def test_a_stale_form_does_not_overrule_the_correction_of_a_colleague(voorraad: AppTest, opslagurl: str) -> None:
    app = _kies(_tab(voorraad, "Herkomst"), "Welke regel?", 0).run()
    opslag = Opslag(opslagurl)
    collega = Correctie(
        "voorraadmutaties", 0, "aantal", "40", "44", "Voorraadmutaties!I5", "jaarverslag", "B. Bos",
        dt.datetime.now(dt.UTC),
    )  # fmt: skip
    opslag.corrigeer(1, collega)
    velden = {"De_juiste_waarde_(leeg_is_onbekend)": "46", "Reden_en_bron": "telling", "Uw_naam": "A. de Vries"}
    _vul(app, **velden)
    app = _druk(app, "Correctie bewaren")
    assert "intussen door een ander veranderd" in _tekst(app)
    assert "nu geldt correctie 1 van B" in _tekst(app)
    assert [c.correctie.wordt for c in opslag.correcties()] == ["44"]
    assert "telling" in [veld.value for veld in app.text_input]
    app = _druk(app, "Correctie bewaren")
    assert [c.correctie.wordt for c in opslag.correcties()] == ["44", "46"]
    gelden = [e.value for e in app.markdown if "I5, aantal" in e.value.replace("\\", "")]
    assert len(gelden) == 1
    assert "is 46" in gelden[0]
    opslag.sluit()


def test_a_correction_is_of_the_delivery_that_was_seen(voorraad: AppTest, opslagurl: str) -> None:
    app = _kies(_tab(voorraad, "Herkomst"), "Welke regel?", 0).run()
    lever_jaarschijf(opslagurl, 52, dt.date(2025, 12, 31))
    velden = {"De_juiste_waarde_(leeg_is_onbekend)": "46", "Reden_en_bron": "telling", "Uw_naam": "A. de Vries"}
    _vul(app, **velden)
    app = _druk(app, "Correctie bewaren")
    opslag = Opslag(opslagurl)
    assert "nieuwere levering gekomen" in _tekst(app)
    assert opslag.correcties() == []
    _druk(app, "Correctie bewaren")
    assert [(c.levering_id, c.correctie.was) for c in opslag.correcties()] == [(2, "52")]
    opslag.sluit()


def test_what_a_person_wrote_stays_in_the_form_until_it_is_kept(voorraad: AppTest) -> None:
    app = _tab(voorraad, "Oordeel van partijen")
    _vul(app, Reden_of_opmerking="een lang verhaal")
    app = _druk(app, "Bewaren")
    assert [veld.value for veld in app.text_area] == ["een lang verhaal"]
    _vul(app, Uw_naam="A. de Vries")
    app = _druk(app, "Bewaren")
    assert [veld.value for veld in app.text_area] == [""]
    assert "een lang verhaal" in _tekst(app)


def test_a_verdict_is_of_the_figure_that_was_seen(voorraad: AppTest, opslagurl: str) -> None:
    app = _tab(voorraad, "Oordeel van partijen")
    _vul(app, Reden_of_opmerking="te laag", Uw_naam="A. de Vries")
    lever_jaarschijf(opslagurl, 52, dt.date(2025, 12, 31))
    app = _druk(app, "Bewaren")
    opslag = Opslag(opslagurl)
    assert "veranderd terwijl u schreef" in _tekst(app)
    assert opslag.oordelen() == []
    app = _druk(app, "Bewaren")
    (bewaard,) = opslag.oordelen()
    assert (bewaard.reden, bewaard.waarde) == ("te laag", 52)
    opslag.sluit()


def test_in_the_example_nothing_can_be_written(pagina: Pagina) -> None:
    app = pagina("sociale_voorraad")
    assert "Dit is het voorbeeld" in _tekst(_tab(app, "Herkomst"))
    assert "Dit is het voorbeeld" in _tekst(_tab(app, "Oordeel van partijen"))
    assert "Correctie bewaren" not in {knop.label for knop in app.button}


def test_a_verdict_is_not_given_while_looking_at_one_kern(pagina: Pagina) -> None:
    app = pagina("plannen", kern="Hoevelaken")
    app.session_state["uitleg-plannen-per-categorie"] = "Oordeel van partijen"
    assert "Een oordeel geldt voor alle kernen samen" in _tekst(app.run())


def test_what_changed_since_last_time_is_shown_with_the_rows_that_changed(pagina: Pagina) -> None:
    app = _tab(pagina("sociale_voorraad", peilmoment="2026-06-30"), "Sinds de vorige keer")
    assert not app.exception
    assert "De regels waaruit ‘Netto groei" in _tekst(app)
    eerste = _tab(pagina("sociale_voorraad", peilmoment="2025-06-30"), "Sinds de vorige keer")
    assert "het eerste peilmoment" in _tekst(eerste)


def test_a_verdict_of_people_that_asks_attention_counts_and_is_listed_so_on_the_overview(
    pagina: Pagina, opslagurl: str
) -> None:
    def overzicht() -> tuple[str, str]:
        delen = [str(h.proto.body) for h in pagina("stand_van_zaken").get("html")]
        kop = next(deel for deel in delen if "metingen aan de afspraken" in deel)
        return kop, next((deel for deel in delen if "Wat nu aandacht vraagt" in deel), "")

    lever_jaarschijf(opslagurl, 60, dt.date(2025, 12, 31))
    kop, aandacht = overzicht()
    assert "oordelen partijen anders" not in kop
    assert "Netto groei van de sociale huurvoorraad</a> 2025 " not in aandacht
    opslag = Opslag(opslagurl)
    opslag.oordeel_toe(
        replace(
            OORDEEL,
            peilmoment=dt.date(2025, 12, 31), indicator="netto_groei_sociaal", afspraak="5", periode="2025",
            oordeel="niet_op_koers",
        )
    )  # fmt: skip
    opslag.sluit()
    kop, aandacht = overzicht()
    assert "bij 1 oordelen partijen anders" in kop
    assert "Netto groei van de sociale huurvoorraad</a> 2025 " in aandacht
