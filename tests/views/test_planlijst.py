"""The whole list of plans, taken along and read again."""

import datetime as dt
from collections.abc import Callable

import pandas as pd
from streamlit.testing.v1 import AppTest

from prestatiemonitor.exports.sjabloon import vul_sjabloon
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.tables.schemas import tabellen_van
from prestatiemonitor.views.gegevens import stand_op

Pagina = Callable[..., AppTest]


def test_the_list_that_is_taken_along_is_read_back_unchanged(pagina: Pagina) -> None:
    app = pagina("plannen")
    assert not app.exception
    knoppen = [knop.proto.label for knop in app.get("download_button")]
    assert knoppen[-2:] == ["Planlijst als Excel", "Planlijst in de vorm van de provincie"]
    assert "17 woningen in laag of hoog midden" in " ".join(tekst.value for tekst in app.markdown)
    stand = stand_op(dt.date(2026, 6, 30))
    eigen = {t.naam: t.vorm(stand.moment.tabellen[t.naam]) for t in tabellen_van("planmonitor")}
    terug = read_workbook(vul_sjabloon("planmonitor", eigen, kenmerk="Bron"), "planlijst.xlsx")
    assert not terug.heeft_fout
    for naam, tabel in eigen.items():
        zonder_plaats = [kolom for kolom in tabel if kolom != "bron"]
        pd.testing.assert_frame_equal(
            terug.tabellen[naam][zonder_plaats].reset_index(drop=True), tabel[zonder_plaats].reset_index(drop=True)
        )
