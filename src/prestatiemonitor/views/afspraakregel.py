"""One agreement as a row of the register, in HTML: verdict, text, parties, what shows it, and its progress."""

from collections.abc import Sequence
from html import escape
from urllib.parse import urlencode

import streamlit as st

from prestatiemonitor.afspraken.modellen import Afspraak
from prestatiemonitor.charts.tekst import getal, procent
from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.figuren.kanttekeningen import oordeelzin
from prestatiemonitor.figuren.normen import normwoord
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.indicators import GEZAMENLIJK, INDICATOREN, Uitkomst
from prestatiemonitor.indicators.afspraakactiviteit import Activiteit
from prestatiemonitor.indicators.afsprakenregister import Afspraakstand
from prestatiemonitor.indicators.hoofduitkomst import VOORTGANG
from prestatiemonitor.indicators.woorden import leesbaar, opsomming
from prestatiemonitor.views.oordeel import oordeelmerken
from prestatiemonitor.views.pagina import oordeelmerk
from prestatiemonitor.views.tabel import leestabel

STIJL = """
<style>
.pm-afspraken td { min-width: 8rem; }
.pm-afspraken td:nth-child(2) { min-width: 15rem; width: 32%; }
.pm-afspraken td:nth-child(4) { width: 20%; }
.pm-afspraken td:nth-child(5) { width: 20%; }
.pm-regel { display: block; line-height: 1.4; margin-bottom: .2rem; }
.pm-zin { color: var(--pm-gedempt); font-size: .9em; line-height: 1.4; display: block; }
.pm-strook { display: grid; grid-template-columns: minmax(10rem, 20rem) 1fr; gap: .35rem 1rem; margin: .75rem 0; }
.pm-strook ul { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem .9rem; margin: 0; padding: 0; }
.pm-strook a { color: inherit; text-decoration: none; white-space: nowrap; }
.pm-strook a:hover { text-decoration: underline; }
.pm-ambities { list-style: none; padding: 0 !important; margin: .5rem 0 1rem; }
.pm-ambities li { padding: .15rem 0; margin-left: 0 !important; }
.pm-ambities summary { cursor: pointer; }
@media (max-width: 640px) { .pm-strook { grid-template-columns: 1fr; } }
@container leestabel (max-width: 790px) { .pm-afspraken td { min-width: 0 !important; } }
@container leestabel (max-width: 600px) { .pm-afspraken td { width: auto !important; } }
</style>
"""
GEEN_CIJFER = "nog geen cijfer"
KOPPEN = ("Oordeel", "Afspraak", "Wie en wanneer", "Waaraan te zien", "Voortgang")
SOORTEN = {"doen": "Iets doen", "bereiken": "Iets bereiken"}


def link(pagina: str = "afspraken", **anders: object) -> str:
    """The address of a page with what was chosen here; None takes a choice out of it."""
    vraag = {**st.query_params.to_dict(), **anders}
    gekozen = {naam: str(waarde) for naam, waarde in vraag.items() if waarde is not None}
    return f"./{pagina}?{urlencode(gekozen)}"


def anker(adres: str, tekst: str, klasse: str = "pm-titel") -> str:
    """A link as HTML."""
    return f'<a class="{klasse}" href="{escape(adres, quote=True)}" target="_self">{escape(tekst)}</a>'


def afspraaklink(afspraak: Afspraak) -> str:
    """The link to an agreement's own view, named by number and title."""
    return anker(link(afspraak=afspraak.nummer), f"{afspraak.nummer}. {afspraak.titel}")


def statuswoord(regel: Afspraakstand) -> str:
    """The verdict of an agreement in a word; says it where no figure shows it yet."""
    return load_tokens().oordelen[regel.oordeel].woord if regel.uitkomsten else GEEN_CIJFER


def statusmerk(regel: Afspraakstand) -> str:
    """The verdict of an agreement as HTML."""
    return oordeelmerk(regel.oordeel, statuswoord(regel))


def waarde(uitkomst: Uitkomst) -> str:
    """The value with what it is held against: `29,1% (norm 30%)`, `4 (verwacht 21)`; of activities what is done."""
    if uitkomst.indicator == VOORTGANG and uitkomst.teller is not None:
        return f"{getal(uitkomst.teller)} van {getal(uitkomst.noemer)} gereed"
    onbekend = uitkomst.waarde is None
    eigen = "nog geen waarde" if onbekend else _getal(uitkomst, uitkomst.waarde, uitkomst.norm)
    return eigen if uitkomst.norm is None else f"{eigen} ({normwoord(uitkomst)} {_getal(uitkomst, uitkomst.norm)})"


def met_waarde(uitkomst: Uitkomst) -> str:
    """The value with its period, and of whom it is where it is not of all together: `WSN, 2026: 29,1% (norm 30%)`."""
    wie = "" if uitkomst.partij == GEZAMENLIJK else f"{uitkomst.partij}, "
    return f"{wie}{uitkomst.periode}: {waarde(uitkomst)}"


def _getal(uitkomst: Uitkomst, getoond: object, naast: object = None) -> str:
    return procent(getoond, naast) if uitkomst.eenheid == "aandeel" else getal(getoond)


def tabel(regels: Sequence[Afspraakstand], bijschrift: str) -> str:
    """The agreements as a table, one row each."""
    rijen = [(_oordeel(r), _tekst(r.afspraak), _wie(r.afspraak), _waaraan(r), _voortgang(r)) for r in regels]
    return leestabel(KOPPEN, rijen, bijschrift, "pm-afspraken")


def _oordeel(regel: Afspraakstand) -> str:
    gezegd = regel.hoofd.mensoordeel if regel.hoofd else None
    beide = f'<span class="pm-zin">{escape(oordeelzin(gezegd, regel.oordeel))}</span>' if gezegd else ""
    return statusmerk(regel) + beide


def _tekst(afspraak: Afspraak) -> str:
    return (
        f'{afspraaklink(afspraak)}<span class="pm-regel">{escape(afspraak.samenvatting)}</span>'
        f'<span class="pm-zin">“{escape(afspraak.citaat)}”</span>'
    )


def _wie(afspraak: Afspraak) -> str:
    regels = [f"<strong>{SOORTEN[afspraak.soort]}</strong>"]
    if afspraak.uiterlijk:
        regels.append(f"Uiterlijk {datum(afspraak.uiterlijk)}")
    regels.append(f"Verantwoordelijk: {escape(opsomming(afspraak.verantwoordelijk))}")
    if afspraak.trekker:
        regels.append(f"Trekker: {escape(afspraak.trekker)}")
    if afspraak.betrokken:
        regels.append(f"Betrokken: {escape(opsomming(afspraak.betrokken))}")
    return "<br>".join(regels)


def _waaraan(regel: Afspraakstand) -> str:
    """The figures that show it, each with its own verdict; else its activities, or that there is nothing."""
    delen = [_cijfer(u, toon_oordeel=n > 0) for n, u in enumerate(regel.hoofden)]
    genoemd = {u.indicator for u in regel.hoofden}
    delen += [_zonder_norm(naam) for naam in regel.afspraak.indicatoren if naam in INDICATOREN and naam not in genoemd]
    if not delen:
        delen = ["de activiteiten hiernaast" if regel.dit_jaar else "nergens aan"]
    return "".join(f'<span class="pm-regel">{deel}</span>' for deel in delen)


def _cijfer(uitkomst: Uitkomst, *, toon_oordeel: bool) -> str:
    indicator = INDICATOREN[uitkomst.indicator]
    merk = f"<br>{oordeelmerken(uitkomst)}" if toon_oordeel else ""
    return f"{_paginalink(uitkomst.indicator, indicator.titel)} {escape(met_waarde(uitkomst))}{merk}"


def _zonder_norm(naam: str) -> str:
    return f"{_paginalink(naam, INDICATOREN[naam].titel)} (geen eigen norm)"


def _paginalink(naam: str, tekst: str) -> str:
    """The link to the page of an indicator's question."""
    adres = link(
        INDICATOREN[naam].pagina.replace("_", "-"), afspraak=None, ambitie=None, partij=None, thema=None, toon=None
    )
    return anker(adres, tekst, "pm-link")


def _voortgang(regel: Afspraakstand) -> str:
    if regel.verslag is None:
        return "er is geen jaarschijf met activiteiten aangeleverd"
    if not regel.dit_jaar:
        return f"geen activiteit in {regel.verslag.jaar}"
    return "".join(_activiteit(activiteit) for activiteit in regel.dit_jaar)


def _activiteit(activiteit: Activiteit) -> str:
    trekt = f", {opsomming(activiteit.trekkers)}" if activiteit.trekkers else ""
    delen = [f"{activiteit.tekst} ({leesbaar(activiteit.status) or 'status onbekend'}{trekt})"]
    berichten = {"Juni": activiteit.juni, "December": activiteit.december, "Bewijsstuk": activiteit.bewijs}
    delen += [f"{naam}: {tekst}" for naam, tekst in berichten.items() if tekst]
    eerste, *rest = (escape(deel) for deel in delen)
    return f'<span class="pm-regel">{eerste}</span>' + "".join(f'<span class="pm-zin">{deel}</span>' for deel in rest)
