"""What goes along with figures that are taken home: receipt, computed verdict, that of parties, and remarks."""

import datetime as dt
from collections.abc import Callable

import pandas as pd
from leveringen import lever_jaarschijf
from streamlit.testing.v1 import AppTest

from prestatiemonitor.figuren.oordeel import oordeelwoord
from prestatiemonitor.indicators import Mensoordeel, Oordeel, Uitkomst
from prestatiemonitor.indicators.bewijs import Bewijs
from prestatiemonitor.views.downloads import zelfstandig
from prestatiemonitor.views.gegevens import stand_op
from prestatiemonitor.views.oordeel import oordeelmerken

EIND = dt.date(2025, 12, 31)


def _groei(oordeel: Oordeel | None = None) -> Uitkomst:
    over = ("netto_groei_sociaal", "5", "gezamenlijk", "2025")
    gezegd = Mensoordeel(oordeel, "pas opgeleverd", "A. de Vries", dt.datetime(2026, 1, 9, tzinfo=dt.UTC), 1, over)
    return Uitkomst(
        indicator="netto_groei_sociaal",
        afspraak="5",
        partij="gezamenlijk",
        jaar=2025,
        periode="2025",
        waarde=None,
        eenheid="woningen",
        oordeel=Oordeel.BEHAALD,
        zin="Behaald: zin.",
        mensoordelen=(gezegd,),
    )


def test_a_verdict_of_parties_stands_beside_the_computed_one_and_a_remark_is_no_verdict() -> None:
    assert oordeelwoord(_groei(Oordeel.RISICO)) == "behaald (volgens partijen: risico)"
    assert oordeelwoord(_groei()) == "behaald"


def test_both_verdicts_are_shown_with_a_sign_each() -> None:
    html = oordeelmerken(_groei(Oordeel.RISICO))
    assert html.count('aria-hidden="true"') == 2
    assert "behaald" in html and "volgens partijen" in html and "risico" in html


def test_every_row_of_a_csv_carries_receipt_verdicts_and_remarks() -> None:
    bewijs = Bewijs("1", "n", EIND, ())
    rijen = zelfstandig(pd.DataFrame({"Jaar": [2025, 2026]}), [_groei(Oordeel.RISICO)], [bewijs])
    assert list(rijen["Bewijs"]) == [bewijs.kenmerk] * 2
    assert all("behaald (volgens partijen: risico)" in cel for cel in rijen["Oordelen"])
    assert all("pas opgeleverd" in cel and "A. de Vries" in cel for cel in rijen["Kanttekeningen"])


def test_figures_that_carry_a_receipt_in_each_row_keep_it() -> None:
    rijen = zelfstandig(pd.DataFrame({"Bewijs": ["van toen"]}), [], [Bewijs("1", "n", EIND, ())])
    assert list(rijen["Bewijs"]) == ["van toen"]


def test_a_saved_picture_names_the_receipt_of_its_figures(pagina: Callable[..., AppTest], opslagurl: str) -> None:
    lever_jaarschijf(opslagurl, 40, EIND)
    app = pagina("sociale_voorraad")
    bewijs = stand_op(EIND).moment.bewijs
    assert bewijs is not None
    grafieken = [grafiek.proto.spec for grafiek in app.get("plotly_chart")]
    assert grafieken and all(f"Bewijs {bewijs.kenmerk}" in grafiek for grafiek in grafieken)
