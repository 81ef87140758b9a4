"""Uitkomsten as a table in Dutch words, for downloads."""

from collections.abc import Iterable, Mapping

import pandas as pd

from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.figuren.kanttekeningen import correctiezinnen, oordeelzin
from prestatiemonitor.figuren.oordeel import oordeelwoord
from prestatiemonitor.indicators import INDICATOREN, Uitkomst
from prestatiemonitor.indicators.woorden import hoofdletter, leesbaar


def cijfertabel(uitkomsten: Iterable[Uitkomst]) -> pd.DataFrame:
    """One row per Uitkomst, short: which figure, its value, norm and verdict, and the lines that stand beside it.

    Where all are of one indicator, the heading of the table names it.
    """
    alle = tuple(uitkomsten)
    een = len({u.indicator for u in alle}) == 1
    return pd.DataFrame(
        [
            {
                "Cijfer": f"{u.partij}, {u.periode}"
                if een
                else INDICATOREN[u.indicator].waarover(u.afspraak, u.partij, u.periode),
                "Waarde": None if u.waarde is None else float(u.waarde),
                "Norm": None if u.norm is None else float(u.norm),
                "Oordeel": oordeelwoord(u),
                **{hoofdletter(leesbaar(naam)): float(waarde) for naam, waarde in u.lijnen.items()},
            }
            for u in alle
        ]
    )


def overzichtstabel(
    uitkomsten: Iterable[Uitkomst], eerder: Mapping[tuple[str, str, str, str], Uitkomst] | None = None
) -> pd.DataFrame:
    """One row per Uitkomst with Dutch headings; `eerder` gives the same of the previous peilmoment by its key."""
    woorden = load_tokens().oordelen
    regels = []
    for u in uitkomsten:
        gezegd = u.mensoordeel
        toen = (eerder or {}).get(u.sleutel)
        regels.append(
            {
                "Indicator": INDICATOREN[u.indicator].titel,
                "Afspraak": u.afspraak,
                "Partij": u.partij,
                "Periode": u.periode,
                "Oordeel": woorden[u.oordeel].woord,
                "Waarde": None if u.waarde is None else float(u.waarde),
                "Norm": None if u.norm is None else float(u.norm),
                "Eenheid": u.eenheid,
                "Vorige waarde": None if toen is None or toen.waarde is None else float(toen.waarde),
                "Vorig oordeel": "" if toen is None else woorden[toen.oordeel].woord,
                "Conclusie": u.zin,
                "Onvolledig": u.onvolledig,
                "Oordeel van partijen": woorden[gezegd.oordeel].woord if gezegd and gezegd.oordeel else "",
                "Wat partijen zeiden": " ".join(oordeelzin(o, u.oordeel) for o in u.mensoordelen),
                "Correcties": " ".join(correctiezinnen(u)),
                "Bewijs": u.bewijs,
                "Bewijs vorige": "" if toen is None else toen.bewijs,
            }
        )
    return pd.DataFrame(regels)
