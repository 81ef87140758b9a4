"""The register as a table in Dutch words, for downloads: one row per agreement."""

from collections.abc import Iterable

import pandas as pd

from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.figuren.kanttekeningen import correctiezinnen, oordeelzin
from prestatiemonitor.indicators import INDICATOREN
from prestatiemonitor.indicators.afspraakactiviteit import Activiteit
from prestatiemonitor.indicators.afsprakenregister import Afspraakstand
from prestatiemonitor.indicators.woorden import leesbaar


def registertabel(regels: Iterable[Afspraakstand]) -> pd.DataFrame:
    """One row per agreement: text, parties, verdict by computation and by people, activities, progress and evidence."""
    return pd.DataFrame([_rij(regel) for regel in regels])


def _rij(regel: Afspraakstand) -> dict[str, object]:
    afspraak, hoofd, woorden = regel.afspraak, regel.hoofd, load_tokens().oordelen
    gezegd = hoofd.mensoordeel if hoofd else None
    return {
        "Nummer": afspraak.nummer,
        "Thema": regel.thema.titel,
        "Afspraak": afspraak.titel,
        "Samenvatting": afspraak.samenvatting,
        "Citaat": afspraak.citaat,
        "Soort": afspraak.soort,
        "Uiterlijk": None if afspraak.uiterlijk is None else afspraak.uiterlijk.isoformat(),
        "Verantwoordelijk": "; ".join(afspraak.verantwoordelijk),
        "Trekker": afspraak.trekker or "",
        "Betrokken": "; ".join(afspraak.betrokken),
        "Oordeel": woorden[hoofd.oordeel].woord if hoofd else "nog geen cijfer",
        "Indicator": INDICATOREN[hoofd.indicator].titel if hoofd else "",
        "Conclusie": hoofd.zin if hoofd else "",
        "Oordeel van partijen": woorden[gezegd.oordeel].woord if gezegd and gezegd.oordeel else "",
        "Wat partijen zeiden": " ".join(oordeelzin(o, hoofd.oordeel) for o in hoofd.mensoordelen) if hoofd else "",
        "Correcties": " ".join(correctiezinnen(hoofd)) if hoofd else "",
        "Jaar van de activiteiten": regel.verslag.jaar if regel.verslag else None,
        "Activiteiten": "; ".join(f"{a.tekst} ({leesbaar(a.status) or 'status onbekend'})" for a in regel.dit_jaar),
        "Voortgang juni": "; ".join(a.juni for a in regel.dit_jaar if a.juni),
        "Voortgang december": "; ".join(a.december for a in regel.dit_jaar if a.december),
        "Bewijsstuk": "; ".join(a.bewijs for a in regel.dit_jaar if a.bewijs),
    }


def activiteitentabel(activiteiten: Iterable[Activiteit], bestand: str) -> pd.DataFrame:
    """One row per activity with its progress, and the workbook cell that it stands in."""
    rijen = [
        {
            "Jaar": "onbekend" if a.jaar is None else str(a.jaar),
            "Activiteit": a.tekst,
            "Trekker": ", ".join(a.trekkers),
            "Betrokken": ", ".join(a.betrokken),
            "Planning": a.planning,
            "Status": leesbaar(a.status) or "onbekend",
            "Voortgang juni": a.juni,
            "Voortgang december": a.december,
            "Bewijsstuk": a.bewijs,
            "Herkomst": f"{bestand}, {a.bron.replace('!', ' ')}" if bestand else a.bron,
        }
        for a in activiteiten
    ]
    return pd.DataFrame(rijen)
