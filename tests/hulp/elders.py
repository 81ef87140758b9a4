"""The fictional agreement of Heidewoud, and small deliveries of its two corporations."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from prestatiemonitor.aanlevering import bewaar
from prestatiemonitor.exports.sjabloon import vul_sjabloon
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.store import Opslag
from prestatiemonitor.tables.schemas import TABELLEN

ELDERS = Path(__file__).parents[1] / "voorbeelden" / "afspraken-elders"
CORPORATIES = ("De Heidehoek", "Woudwonen")
Rijen = Sequence[dict[str, object]]


def werkboek(soort: str, **tabellen: Rijen) -> bytes:
    """The own template filled with rows by the name of their table."""
    gevuld = {naam: TABELLEN[naam].vorm(pd.DataFrame(list(rijen))) for naam, rijen in tabellen.items()}
    return vul_sjabloon(soort, gevuld)


def jaarschijf(jaar: int, *, nieuw: int, urgent: int, vrijgekomen: int = 50) -> bytes:
    """A year of which both corporations tell the same: new homes, homes that came free and those of urgent seekers."""
    return werkboek(
        "jaarschijf",
        voorraadmutaties=[
            {
                "corporatie": naam, "segment": "sociale_huur", "mutatie": "nieuwbouw", "basis": "realisatie",
                "jaar_van": jaar, "jaar_tot": jaar, "aantal": nieuw,
            }
            for naam in CORPORATIES
        ],
        toewijzingen=[
            {"corporatie": naam, "jaar": jaar, "post": post, "groep": groep, "aantal": aantal}
            for naam in CORPORATIES
            for post, groep, aantal in (("vrijgekomen", None, vrijgekomen), ("toegewezen", "urgent", urgent))
        ],
        activiteiten=[
            {
                "jaar": jaar, "afspraak": 6, "activiteit": "Ruimte zoeken in Broekzijde", "trekker": "Woudwonen",
                "status": "loopt", "planning": f"eind {jaar}",
            }
        ],
    )  # fmt: skip


def planmonitor() -> bytes:
    """One hard plan of De Heidehoek in Broekzijde, and one soft plan of nobody yet."""
    return werkboek(
        "planmonitor",
        plannen=[
            {
                "plan_sleutel": "HEI-1", "plan": "Broekhof", "kern": "Broekzijde", "planstatus": "1A",
                "corporatie": "De Heidehoek",
            },
            {"plan_sleutel": "HEI-2", "plan": "Woudrand", "kern": "Heidewoud", "planstatus": "3"},
        ],
        programma=[
            {
                "plan_sleutel": sleutel, "soort": "nieuwbouw", "eigendom": "huur", "prijsklasse": "sociaal",
                "woningtype": "meergezins", "jaar_van": 2028, "jaar_tot": 2028, "aantal": aantal, "gerealiseerd": False,
            }
            for sleutel, aantal in (("HEI-1", 40), ("HEI-2", 25))
        ],
    )  # fmt: skip


def lever(url: str, inhoud: bytes, naam: str, peildatum: dt.date) -> None:
    """Deliver a workbook to the store at `url`."""
    opslag = Opslag(url)
    bewaar(opslag, read_workbook(inhoud, naam), inhoud, peildatum=peildatum, wie="Heidewoud")
    opslag.sluit()
