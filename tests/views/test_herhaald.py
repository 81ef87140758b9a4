"""A correction that the next delivery undoes stands at the figure, and can be taken over there."""

import datetime as dt
from collections.abc import Callable

from leveringen import lever_jaarschijf
from streamlit.testing.v1 import AppTest

from prestatiemonitor.aanlevering import bewaar
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.store import Opslag
from prestatiemonitor.tables.correctie import Correctie

JUNI, DECEMBER = dt.date(2025, 6, 30), dt.date(2025, 12, 31)


def _weer_dezelfde_waarde(url: str) -> None:
    """June was corrected from 60 to 40; December gives 60 again in a file of other bytes."""
    levering = lever_jaarschijf(url, 60, JUNI)
    opslag = Opslag(url)
    plaats = str(opslag.tabellen(levering.id)["voorraadmutaties"]["bron"].iloc[0])
    wanneer = dt.datetime(2025, 7, 5, tzinfo=dt.UTC)
    opslag.corrigeer(
        levering.id,
        Correctie("voorraadmutaties", 0, "aantal", "60", "40", plaats, "jaarverslag", "A. de Vries", wanneer),
    )
    inhoud = opslag.bestand(levering.id)[:-2] + b"\1\0 "  # a comment of one space at the end of the zip file
    bewaar(opslag, read_workbook(inhoud, "weer.xlsx"), inhoud, peildatum=DECEMBER, wie="Wonen")
    opslag.sluit()


def _tekst(app: AppTest) -> str:
    noten = [str(h.proto.body) for h in app.get("html")]
    return " ".join([*noten, *(w.value for w in app.warning)])


def test_the_figure_tells_of_the_correction_and_takes_it_over(pagina: Callable[..., AppTest], opslagurl: str) -> None:
    _weer_dezelfde_waarde(opslagurl)
    app = pagina("sociale_voorraad")
    assert "staat weer 60, en dat telt ongecorrigeerd mee. Overnemen kan bij Herkomst." in _tekst(app)
    app.session_state["uitleg-netto-groei-per-jaar"] = "Herkomst"
    app.run()

    def druk() -> AppTest:
        return next(k for k in app.button if k.label == "Neem de correctie over").click().run()

    assert any("Vul uw naam in" in fout.value for fout in druk().error)
    app.text_input[0].set_value("B. Bos")
    druk()
    assert not app.exception
    assert "staat weer 60" not in _tekst(app)
    assert "Overgenomen van de levering van 30-06-2025: jaarverslag (B. Bos" in _tekst(app)
