"""The page Jaarschijf: what needs attention, whose it is, and the calendar of the cycle."""

import datetime as dt
from collections.abc import Callable

import pandas as pd
from streamlit.testing.v1 import AppTest

from prestatiemonitor.figuren import Stand
from prestatiemonitor.views.gegevens import stand_op
from prestatiemonitor.views.jaarschijf import Keuze, aandachtstabel, zonder_activiteit
from prestatiemonitor.views.overlegcyclus import kalender

Pagina = Callable[..., AppTest]
ALLES = Keuze(None, None)


def _stand(dag: dt.date = dt.date(2026, 6, 30)) -> Stand:
    return stand_op(dag)


def test_what_is_late_comes_first_with_its_progress(opslagurl: str) -> None:
    tabel = aandachtstabel(_stand(), ALLES)
    assert tabel["Waarom"].str[0].tolist() == ["■", "■", "○", "○"]
    assert tabel.iloc[0][["Waarom", "Afspraak", "Trekker", "Juni"]].tolist() == [
        "■ te laat", "2", "gemeente", "Aanpak voor vier plannen klaar, drie nog niet",
    ]  # fmt: skip
    assert tabel["Waarom"].tolist()[2:] == ["○ geen bericht over juni"] * 2


def test_a_corporation_sees_what_it_takes_part_in_and_a_trekker_what_it_leads(opslagurl: str) -> None:
    stand = _stand()
    assert aandachtstabel(stand, Keuze("WSN", "WSN"))["Afspraak"].tolist() == ["21"]
    assert aandachtstabel(stand, Keuze(None, "gemeente"))["Afspraak"].tolist() == ["2", "15", "11"]
    assert aandachtstabel(stand, Keuze("de Alliantie", None))["Afspraak"].tolist() == ["2", "15", "11", "21"]


def test_agreements_without_an_activity_are_named(opslagurl: str) -> None:
    assert zonder_activiteit(_stand())[0] == "4. Voorrang bij verkoop"
    assert len(zonder_activiteit(_stand())) == 9


def test_the_calendar_tells_asked_done_and_what_is_still_to_come(opslagurl: str) -> None:
    tabel = kalender(_stand(), 2026).set_index("Wat")
    assert len(tabel) == 12
    smal = tabel.loc["Ambtelijk overleg smal"]
    assert smal.tolist() == ["hele jaar", "4 keer", "2 keer", "▲ op koers", "nog 2 keer"]
    assert tabel.loc["Voortgang van de sociale woningbouw volgen", "Nog te doen"] == "december 2026"
    assert tabel.loc["Terugblik op het jaar", "Stand"] == "– nog niet aan de orde"
    assert tabel.loc["Werkgroep woningbouwprogrammering", "Gedaan"] == "niet opgegeven"


def test_a_year_that_is_over_leaves_nothing_to_come(opslagurl: str) -> None:
    tabel = kalender(_stand(dt.date(2025, 12, 31)), 2025)
    assert isinstance(tabel, pd.DataFrame) and set(tabel["Nog te doen"]) == {""}


def test_the_page_opens_for_one_trekker_and_remembers_it_in_the_address(pagina: Pagina) -> None:
    app = pagina("jaarschijf", trekker="WSN")
    assert not app.exception
    assert next(box for box in app.selectbox if box.label == "Trekker").value == "WSN"
    assert "activiteiten die WSN trekt" in " ".join(caption.value for caption in app.caption)
