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
    assert [knop.proto.label for knop in app.get("download_button")][-1] == "Planlijst als Excel"
    stand = stand_op(dt.date(2026, 6, 30))
    eigen = {t.naam: t.vorm(stand.moment.tabellen[t.naam]) for t in tabellen_van("planmonitor")}
    terug = read_workbook(vul_sjabloon("planmonitor", eigen, kenmerk="Bron"), "planlijst.xlsx")
    assert not terug.heeft_fout
    for naam, tabel in eigen.items():
        zonder_plaats = [kolom for kolom in tabel if kolom != "bron"]
        pd.testing.assert_frame_equal(
            terug.tabellen[naam][zonder_plaats].reset_index(drop=True), tabel[zonder_plaats].reset_index(drop=True)
        )
