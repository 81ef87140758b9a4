"""The coded values of the normalised tables: Dutch, final, and the only place where they are listed."""

from typing import Final

ONBEKEND: Final = "onbekend"
OPEN_EINDE: Final = 9999
"""The last year, as a number, of what is delivered from a year on with no end; in tables that year is missing."""

PLANSTATUS: Final = ("1A", "1B", "1C", "2A", "2B", "2C", "3", "4A", "4B", "5A", "5B", ONBEKEND)
HARDHEID: Final = ("hard", "zacht", ONBEKEND)
WOONVISIE: Final = ("2012+", "2015+", "2020+", "2024+")
VERTROUWELIJKHEID: Final = ("openbaar", "alleen_aantallen", "vertrouwelijk")
SOORT: Final = ("nieuwbouw", "sloop")
WONINGTYPE: Final = ("eengezins", "meergezins", ONBEKEND)
EIGENDOM: Final = ("huur", "koop", ONBEKEND)
PRIJSKLASSE: Final = ("sociaal", "betaalbaar", "laag_midden", "hoog_midden", "midden", "duur", ONBEKEND)
SEGMENT: Final = ("sociale_huur", "middenhuur")
TOEVOEGINGEN: Final = ("nieuwbouw", "aankoop", "overige_toevoeging")
ONTTREKKINGEN: Final = ("sloop", "verkoop", "overige_onttrekking")
MUTATIE: Final = (
    "nieuwbouw",
    "aankoop",
    "sloop",
    "verkoop",
    "overheveling",
    "sloop_of_overheveling",
    "overige_toevoeging",
    "overige_onttrekking",
)
BASIS: Final = ("prognose", "realisatie")
HALFJAAR: Final = ("1", "2")
POST: Final = ("vrijgekomen", "toegewezen")
GROEP: Final = ("regulier", "urgent", "statushouders", "vrije_ruimte", "overig")
ACTIVITEITSTATUS: Final = ("niet_gestart", "loopt", "vertraagd", "gereed", "vervallen", ONBEKEND)
ERNST: Final = ("fout", "waarschuwing", "info")
ROL: Final = ("opgenomen", "kop", "sleutel", "controletotaal", "tekst", "overgeslagen")
MENSOORDEEL: Final = ("behaald", "op_koers", "risico", "niet_op_koers", "niet_behaald", "overschreden")
"""What a person can say of a figure beside the computed verdict."""
MIDDENHUUR_PRIJSKLASSEN: Final = ("midden", "laag_midden", "hoog_midden")
RUIMERE_PRIJSKLASSE: Final = {"laag_midden": "midden", "hoog_midden": "midden"}
"""The price classes that are a part of another one."""
LEVERINGSOORTEN: Final = ("planmonitor", "jaarschijf")
EERSTE_JAAR: Final = 1990
LAATSTE_JAAR: Final = 2100
"""Years outside these are a mistake, whatever they are the year of."""
