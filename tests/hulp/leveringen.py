"""A jaarschijf delivered to a store by its URL, for tests of pages."""

import datetime as dt

import pandas as pd

from prestatiemonitor.aanlevering import bewaar
from prestatiemonitor.exports.sjabloon import vul_sjabloon
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.store import Levering, Opslag
from prestatiemonitor.tables.schemas import VOORRAADMUTATIES


def lever_jaarschijf(url: str, aantal: int, peildatum: dt.date) -> Levering:
    """New social rental homes of WSN in 2025, none of de Alliantie."""
    regels = [
        {
            "corporatie": corporatie, "segment": "sociale_huur", "mutatie": "nieuwbouw", "basis": "realisatie",
            "jaar_van": 2025, "jaar_tot": 2025, "aantal": n,
        }
        for corporatie, n in (("WSN", aantal), ("de Alliantie", 0))
    ]  # fmt: skip
    inhoud = vul_sjabloon("jaarschijf", {"voorraadmutaties": VOORRAADMUTATIES.vorm(pd.DataFrame(regels))})
    opslag = Opslag(url)
    levering = bewaar(opslag, read_workbook(inhoud, "j.xlsx"), inhoud, peildatum=peildatum, wie="Wonen")
    opslag.sluit()
    return levering
