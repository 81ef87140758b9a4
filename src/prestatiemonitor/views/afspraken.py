"""Afspraken: the register of all agreements and ambitions by theme, with what a party still has to do."""

from collections import Counter
from collections.abc import Sequence
from html import escape

import streamlit as st

from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.oordeel import oordeelwoord
from prestatiemonitor.figuren.woorden import datum, telling
from prestatiemonitor.indicators import INDICATOREN, Oordeel
from prestatiemonitor.indicators.afspraaktaken import taken
from prestatiemonitor.indicators.afsprakenregister import (
    Afspraakstand,
    Ambitiestand,
    zonder_afspraak,
)
from prestatiemonitor.indicators.hoofduitkomst import AANDACHT, AANDACHT_EERST, GOED
from prestatiemonitor.indicators.woorden import hoofdletter, leesbaar, opsomming
from prestatiemonitor.views.afspraakkeuze import ONTBREEKT, TOON, Keuze
from prestatiemonitor.views.afspraakregel import (
    GEEN_CIJFER,
    STIJL,
    afspraaklink,
    anker,
    link,
    met_waarde,
    statuswoord,
    tabel,
)
from prestatiemonitor.views.afspraaktabel import registertabel
from prestatiemonitor.views.downloads import downloads
from prestatiemonitor.views.filters import ALLE
from prestatiemonitor.views.oordeel import oordeelmerken
from prestatiemonitor.views.pagina import donker, oordeelmerk
from prestatiemonitor.views.registerregels import ambities_van
from prestatiemonitor.views.tabel import leestabel


def overzicht(stand: Stand, regels: Sequence[Afspraakstand]) -> None:
    """How many agreements go well and how many ask attention, and each as a sign in its theme."""
    goed, aandacht = (sum(regel.oordeel in groep for regel in regels) for groep in (GOED, AANDACHT))
    vragen = f"{'vraagt' if aandacht == 1 else 'vragen'} {aandacht} van de {len(regels)} afspraken aandacht"
    gaan = f"{'is er' if goed == 1 else 'zijn er'} {goed} behaald of op koers"
    leeg = len(regels) - goed - aandacht
    slot = f" Over {telling(leeg, 'afspraak', 'afspraken')} is nog geen oordeel te geven." if leeg else ""
    st.html(STIJL + f'<p class="pm-antwoord">Op {datum(stand.moment.peildatum)} {vragen} en {gaan}.{slot}</p>')
    strook = "".join(
        f"<div>{escape(thema.titel)}</div><ul>{''.join(_vakje(r) for r in regels if r.thema.code == thema.code)}</ul>"
        for thema in stand.moment.afspraken.themas
    )
    telt = Counter((AANDACHT_EERST.index(regel.oordeel), statuswoord(regel)) for regel in regels)
    uitleg = [f"{_teken(AANDACHT_EERST[plek])} {woord} ({aantal})" for (plek, woord), aantal in sorted(telt.items())]
    st.html(f'<div class="pm-strook">{strook}</div><p class="pm-noot">{" &nbsp; ".join(uitleg)}</p>')


def _vakje(regel: Afspraakstand) -> str:
    hoe = oordeelwoord(regel.hoofd, statuswoord(regel)) if regel.hoofd else statuswoord(regel)
    naam = escape(f"{regel.afspraak.nummer}. {regel.afspraak.titel}: {hoe}", quote=True)
    adres = escape(link(afspraak=regel.afspraak.nummer), quote=True)
    vak = f'<a href="{adres}" target="_self" title="{naam}" aria-label="{naam}">'
    gezegd = regel.hoofd.mensoordeel if regel.hoofd else None
    ook = f" {_teken(gezegd.oordeel)}" if gezegd and gezegd.oordeel else ""
    return f"<li>{vak}{_teken(regel.oordeel)}{ook} {regel.afspraak.nummer}</a></li>"


def _teken(oordeel: Oordeel) -> str:
    teken = load_tokens(donker()).oordelen[oordeel]
    return f'<span aria-hidden="true" style="color:{teken.kleur}">{teken.teken}</span>'


def nog_te_doen(regels: Sequence[Afspraakstand], gekozen: Keuze) -> None:
    """What the chosen party has not finished yet, activity by activity."""
    if gekozen.partij is None:
        return
    st.header(f"Wat moet {gekozen.partij} nog?", anchor=False)
    zonder_activiteiten = all(regel.verslag is None for regel in regels)
    if zonder_activiteiten:
        st.write("Er is geen jaarschijf met activiteiten aangeleverd; wat daarvan nog moet, is niet te zeggen.")
    open_taken = taken([regel for regel in regels if gekozen.kiest(regel)], gekozen.partij)
    if not open_taken:
        if not zonder_activiteiten:
            st.write("Binnen deze keuze staat er niets open.")
        return
    titels = {regel.afspraak.nummer: regel.afspraak for regel in regels}
    rijen = [
        (
            afspraaklink(titels[taak.nummer]),
            *map(escape, (taak.wat, str(taak.jaar or ""), taak.rol, taak.planning, leesbaar(taak.status))),
            escape(opsomming(taak.nog)),
        )
        for taak in open_taken
    ]
    koppen = ("Afspraak", "Wat", "Jaar", "Rol", "Planning", "Status", "Nog te doen")
    st.html(leestabel(koppen, rijen, f"Wat {gekozen.partij} nog moet doen"))


def ontbreekt(stand: Stand, regels: Sequence[Afspraakstand]) -> None:
    """The agreements that lack an indicator, activity, report or evidence, listed plainly."""
    st.header("Waar ontbreekt nog iets?", anchor=False)
    verslag = regels[0].verslag if regels else None
    rijen = []
    for naam in ONTBREEKT:
        label, mist = TOON[naam]
        wie = [regel for regel in regels if mist(regel)]
        nummers = ", ".join(anker(link(afspraak=r.afspraak.nummer), str(r.afspraak.nummer), "pm-link") for r in wie)
        kop = anker(link(toon=naam), hoofdletter(label), "pm-titel")
        onbekend = naam != "zonder_indicator" and verslag is None
        niets = "niet te zeggen: er zijn geen activiteiten aangeleverd" if onbekend else "geen"
        rijen.append(f"<li>{kop} ({'?' if onbekend else len(wie)}): {nummers or niets}</li>")
    st.html(f'<ul class="pm-ambities">{"".join(rijen)}</ul>')
    if verslag:
        bericht = f"bericht over {verslag.naam} gevraagd" if verslag.maand else "nog geen bericht gevraagd"
        st.caption(
            f"Het gaat om de activiteiten van {verslag.jaar} in de jaarschijf; een afspraak staat er zodra één "
            f"activiteit iets mist. Van wat niet gereed of vervallen is, is {bericht}; van wat gereed is, een "
            "bewijsstuk."
        )
    los = zonder_afspraak(stand.moment)
    if los:
        st.caption(f"{telling(len(los), 'activiteit noemt', 'activiteiten noemen')} geen nummer van een afspraak.")


def lijst(stand: Stand, regels: Sequence[Afspraakstand], gekozen: Keuze) -> None:
    """The agreements that were chosen, by theme with its goal and ambitions, and the register as a download."""
    getoond = [regel for regel in regels if gekozen.kiest(regel)]
    van_ambities = ambities_van(stand)
    if not getoond:
        st.info("Geen enkele afspraak past bij deze keuze.")
    for thema in stand.moment.afspraken.themas:
        van = [regel for regel in getoond if regel.thema.code == thema.code]
        if not van:
            continue
        st.header(f"{thema.nummer}. {thema.titel}", anchor=False)
        alles = gekozen.oordeel is None and gekozen.toon == ALLE
        eigen = {sleutel: a for sleutel, a in van_ambities.items() if a.ambitie in thema.ambities} if alles else {}
        rij = "".join(_ambitie(sleutel, ambitie) for sleutel, ambitie in eigen.items())
        st.html(
            f'<p class="pm-noot">{escape(thema.doel)}</p>'
            + (f'<h3>Ambities</h3><ul class="pm-ambities">{rij}</ul><h3>Afspraken</h3>' if rij else "")
            + tabel(van, f"De afspraken van thema {thema.titel}")
        )
    downloads(stand, "afspraken", "Register van de afspraken", registertabel(getoond))


def _ambitie(sleutel: str, regel: Ambitiestand) -> str:
    a = regel.ambitie
    cijfers = "; ".join(f"{INDICATOREN[u.indicator].titel} {met_waarde(u)}" for u in regel.hoofden)
    uiterlijk = f", uiterlijk {datum(a.uiterlijk)}" if a.uiterlijk else ""
    merk = oordeelmerken(regel.hoofd) if regel.hoofd else oordeelmerk(Oordeel.GEEN_GEGEVENS, GEEN_CIJFER)
    return (
        f"<li><details><summary>{merk} &nbsp;<strong>{escape(a.titel)}</strong>{uiterlijk}"
        f"{f' — {escape(cijfers)}' if cijfers else ''}</summary>"
        f'{escape(a.samenvatting)}<span class="pm-zin">“{escape(a.citaat)}”</span>'
        f"{anker(link(ambitie=sleutel), 'Hoe het liep, en waar de cijfers vandaan komen', 'pm-link')}</details></li>"
    )
