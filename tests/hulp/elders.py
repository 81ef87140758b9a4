"""The fictional agreement of Heidewoud, and small deliveries of its two corporations."""

import datetime as dt
import shutil
from collections.abc import Iterable, Sequence
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

_NORM = """
[[norm]]
id = "{id}"
titel = "Wat {id} vraagt"
indicator = "{indicator}"
afspraak = "afspraak 4"
richting = "{richting}"
strikt = {strikt}
eenheid = "{eenheid}"
per = "{per}"
{extra}
aard = "norm"
partijen = ["De Heidehoek", "Woudwonen"]
artikel = "Afspraak 4"
citaat = "zo gevraagd"
toelichting = "Verzonnen."
waarden = [{{ van = 2026-01-01, tot = 2029-12-31, waarde = {waarde} }}]
"""
_NORMEN = (
    ("middenhuur_grote_projecten", "minimum", "aandeel", "plan", "drempel = 60", "0.12"),
    ("aandeel_sociaal_project", "minimum", "aandeel", "plan", "", "0.44"),
    ("aandeel_sociale_koop_project", "maximum", "aandeel", "plan", "", "0.08"),
    ("verkoop_aan_doelgroep", "minimum", "aandeel", "jaar", "", "0.62"),
    ("verkoop_betaalbare_koop", "minimum", "aandeel", "jaar", "", "0.62"),
    ("verkoop_gecompenseerd", "minimum", "woningen", "periode", "periode = [2026, 2029]", "3"),
    ("vrije_toewijzingsruimte", "maximum", "aandeel", "jaar", "", "0.22"),
    ("wachttijd_standplaats", "maximum", "aandeel", "jaar", "", "1.00"),
    ("taakstelling_statushouders", "maximum", "personen", "halfjaar", "", "0"),
    ("labels_efg", "maximum", "woningen", "periode", "periode = [2026, 2029]", "4"),
)


def ruim(map_: Path, indicatoren: Iterable[str]) -> Path:
    """The agreement of Heidewoud in `map_`, with every one of these indicators in use and more norms of its own."""
    shutil.copytree(ELDERS, map_)
    geheel, normen = map_ / "overeenkomst.toml", map_ / "normen.toml"
    namen = ", ".join(f'"{naam}"' for naam in indicatoren)
    tekst = geheel.read_text(encoding="utf-8").replace('["voortgang_jaarschijf"]', f"[{namen}]")
    geheel.write_text(tekst, encoding="utf-8")
    erbij = [
        _NORM.format(
            id=naam, indicator=naam.replace("sociale_koop", "sociaal"), richting=richting, strikt="false",
            eenheid=eenheid, per=per, extra=extra, waarde=waarde,
        )
        for naam, richting, eenheid, per, extra, waarde in _NORMEN
    ]  # fmt: skip
    normen.write_text(normen.read_text(encoding="utf-8") + "".join(erbij), encoding="utf-8")
    return map_


def werkboek(soort: str, **tabellen: Rijen) -> bytes:
    """The own template filled with rows by the name of their table."""
    gevuld = {naam: TABELLEN[naam].vorm(pd.DataFrame(list(rijen))) for naam, rijen in tabellen.items()}
    return vul_sjabloon(soort, gevuld)


def _meer_voorraad(jaar: int) -> Rijen:
    return [
        {
            "corporatie": naam, "segment": segment, "mutatie": mutatie, "basis": basis,
            "jaar_van": van, "jaar_tot": van, "aantal": aantal,
        }
        for naam in CORPORATIES
        for segment, mutatie, basis, van, aantal in (
            ("sociale_huur", "verkoop", "realisatie", jaar, -2),
            ("middenhuur", "nieuwbouw", "realisatie", jaar, 3),
            ("sociale_huur", "nieuwbouw", "prognose", 2031, 20),
            ("middenhuur", "nieuwbouw", "prognose", 2031, 7),
        )
    ]  # fmt: skip


def _meer_toewijzingen(jaar: int) -> Rijen:
    return [
        {"corporatie": naam, "jaar": jaar, "post": "toegewezen", "groep": groep, "aantal": aantal}
        for naam in CORPORATIES
        for groep, aantal in (("vrije_ruimte", 11), ("statushouders", 4))
    ]


def _meer_kerncijfers(jaar: int) -> Rijen:
    return [
        {"partij": partij, "jaar": jaar, "maat": maat, "doelgroep": groep, "waarde": waarde, "eenheid": eenheid}
        for partij, maat, groep, waarde, eenheid in (
            ("De Heidehoek", "woningen_label_efg", None, 40 - jaar % 10, "woningen"),
            ("gemeente", "wachttijd_standplaats", None, 6, "jaren"),
            ("gemeente", "wachttijd_sociale_huurwoning", None, 5, "jaren"),
            ("gemeente", "slaagkans", "starters", 0.11, "aandeel"),
            ("Woudwonen", "verkoop_aan_inwoners", None, 1, "woningen"),
            ("Woudwonen", "verkoop_betaalbare_koop", None, 2, "woningen"),
            ("gemeente", "taakstelling_statushouders", None, 9, "personen"),
        )
    ]


MEER = {"voorraadmutaties": _meer_voorraad, "toewijzingen": _meer_toewijzingen, "kerncijfers": _meer_kerncijfers}
"""Rows of one year for the indicators that the small agreement does not use (see `ruim`)."""


def jaarschijf(jaar: int, *, nieuw: int, urgent: int, vrijgekomen: int = 50, meer: bool = False) -> bytes:
    """A year of which both corporations tell the same: new homes, homes that came free and those of urgent seekers.

    With `meer` also what an agreement with every indicator asks for.
    """
    return werkboek(
        "jaarschijf",
        voorraadmutaties=[
            {
                "corporatie": naam, "segment": "sociale_huur", "mutatie": "nieuwbouw", "basis": "realisatie",
                "jaar_van": jaar, "jaar_tot": jaar, "aantal": nieuw,
            }
            for naam in CORPORATIES
        ]
        + [rij for rij in MEER["voorraadmutaties"](jaar) if meer],
        toewijzingen=[
            {"corporatie": naam, "jaar": jaar, "post": post, "groep": groep, "aantal": aantal}
            for naam in CORPORATIES
            for post, groep, aantal in (("vrijgekomen", None, vrijgekomen), ("toegewezen", "urgent", urgent))
        ]
        + [rij for rij in MEER["toewijzingen"](jaar) if meer],
        kerncijfers=[rij for rij in MEER["kerncijfers"](jaar) if meer],
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
