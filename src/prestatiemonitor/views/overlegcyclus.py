"""The cycle of meetings and steps: what the agreement asks this year, what was held, and what is due next."""

from html import escape

import pandas as pd
import streamlit as st

from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.herkomst import herkomst
from prestatiemonitor.indicators import Oordeel, Uitkomst
from prestatiemonitor.indicators.cyclusonderdeel import Onderdeel, onderdelen
from prestatiemonitor.indicators.overlegcyclus import SAMENWERKING
from prestatiemonitor.indicators.voortgang_jaarschijf import voortgangsjaren
from prestatiemonitor.views.beoordelen import beoordelen
from prestatiemonitor.views.downloads import downloads
from prestatiemonitor.views.figuur import definities
from prestatiemonitor.views.pagina import antwoord, zinnen
from prestatiemonitor.views.sectie import sectie
from prestatiemonitor.views.sinds import sinds_vorige_keer
from prestatiemonitor.views.tabel import toon_leestabel, toon_tabel

INDICATOR = "overlegcyclus"
_MAANDEN = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december")  # fmt: skip


@sectie(INDICATOR)
def cyclus(stand: Stand) -> None:
    """The answer for this year, the calendar, and what it rests on."""
    jaar = voortgangsjaren(stand.moment)[-1]
    st.header(f"Loopt het overleg zoals afgesproken in {jaar}?", anchor=False)
    uitkomsten = [u for u in stand.van(INDICATOR) if u.jaar == jaar]
    antwoord(next(u for u in uitkomsten if u.afspraak == SAMENWERKING))
    if not stand.moment.geleverd:
        return
    tabel = kalender(stand, jaar)
    toon_leestabel(tabel, f"De overleggen en stappen van {jaar}: gevraagd, gedaan en wat nog komt")
    downloads(stand, "overlegcyclus", f"Overlegcyclus {jaar}", tabel)
    eerder = [u for u in stand.van(INDICATOR) if u.afspraak == SAMENWERKING and u.jaar != jaar]
    with st.expander("Sinds de vorige keer, herkomst, definitie en oordeel van partijen"):
        _achtergrond(stand, [*uitkomsten, *eerder])
    if eerder:
        st.subheader("Eerdere jaren", anchor=False)
        zinnen(eerder)


def kalender(stand: Stand, jaar: int) -> pd.DataFrame:
    """One row per meeting and step, in the order of the year: when, what, asked, done, and how it stands."""
    tabellen = stand.moment.tabellen
    delen = onderdelen(stand.moment, jaar, tabellen.get("kerncijfers"), tabellen.get("activiteiten"))
    return pd.DataFrame(
        [
            {
                "Wanneer": deel.wanneer,
                "Wat": deel.naam,
                "Gevraagd": f"{'ten minste ' if deel.minimaal else ''}{deel.gevraagd} keer",
                "Gedaan": _gedaan(deel),
                "Stand": _stand(deel),
                "Nog te doen": _volgend(deel, jaar, klaar=stand.moment.compleet(jaar)),
            }
            for deel in delen
        ]
    )


def _gedaan(deel: Onderdeel) -> str:
    if deel.gedaan is None:
        return "niet opgegeven" if deel.is_overleg else "niet aangeleverd" if deel.ontbreekt else ""
    return f"{deel.gedaan} keer" + (f" ({deel.waaruit})" if deel.waaruit and not deel.is_overleg else "")


def _stand(deel: Onderdeel) -> str:
    if deel.oordeel is Oordeel.GEEN_GEGEVENS and not deel.ontbreekt:
        return "– nog niet aan de orde"
    merk = load_tokens().oordelen[deel.oordeel]
    return f"{merk.teken} {merk.woord}"


def _volgend(deel: Onderdeel, jaar: int, *, klaar: bool) -> str:
    """What of it is still to come this year."""
    rest = deel.gevraagd - (deel.gedaan or 0)
    if rest <= 0 or klaar:
        return ""
    if deel.is_overleg:
        return f"nog {rest} keer" if deel.gedaan is not None else ""
    return f"{_MAANDEN[deel.volgend - 1]} {jaar}" if deel.volgend else "alsnog aanleveren"


def _achtergrond(stand: Stand, uitkomsten: list[Uitkomst]) -> None:
    sinds_vorige_keer(stand, uitkomsten, "overlegcyclus")
    st.subheader("Herkomst", anchor=False)
    st.html(f"<p>Geteld zijn ook de leveringen zelf: {escape(_leveringen(stand))}.</p>")
    toon_tabel(herkomst(stand, uitkomsten), "De cellen uit de werkboeken achter de overlegcyclus", leeg="")
    st.subheader("Definitie en artikel", anchor=False)
    definities(uitkomsten, stand)
    afspraken = stand.moment.afspraken
    regels = [(overleg.naam, overleg.artikel, overleg.citaat) for overleg in afspraken.overleggen]
    regels += [(stap.naam, stap.artikel, stap.citaat) for stap in afspraken.stappen]
    st.markdown("\n".join(f"- {naam} ({artikel}): “{citaat}”" for naam, artikel, citaat in regels))
    st.subheader("Oordeel van partijen", anchor=False)
    beoordelen(stand, uitkomsten, "overlegcyclus")


def _leveringen(stand: Stand) -> str:
    return ", ".join(f"{soort} {dag:%d-%m-%Y}" for soort, dag in stand.moment.leveringen)
