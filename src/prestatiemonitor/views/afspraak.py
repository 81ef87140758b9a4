"""One agreement in its own view: text, answer, course over the peilmomenten, activities, and all that lies behind."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from prestatiemonitor.afspraken.modellen import Afspraak
from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.indicators import INDICATOREN
from prestatiemonitor.indicators.afsprakenregister import Afspraakstand
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.views.afspraakregel import SOORTEN, STIJL, anker, link, statuswoord
from prestatiemonitor.views.afspraaktabel import activiteitentabel
from prestatiemonitor.views.pagina import antwoord, oordeelmerk, zinnen
from prestatiemonitor.views.registerregels import regels_van
from prestatiemonitor.views.tabel import toon_leestabel
from prestatiemonitor.views.verloop import alle_cijfers, verloop
from prestatiemonitor.views.woorden import md


def paginatitel(afspraak: Afspraak) -> str:
    """The title of an agreement's own page, letter for letter."""
    return f"Afspraak {afspraak.nummer}: {md(afspraak.titel)}".replace("{", "{{").replace("}", "}}")


def een_afspraak(stand: Stand, afspraak: Afspraak) -> None:
    """Everything that is known of one agreement on this peilmoment."""
    regels = regels_van(stand)
    regel = next(r for r in regels if r.afspraak.nummer == afspraak.nummer)
    st.html(STIJL + f'<nav aria-label="Afspraken"><p class="pm-noot">{_wegwijzer(regels, regel)}</p></nav>')
    if regel.hoofd:
        antwoord(regel.hoofd)
        zinnen(regel.hoofden[1:])
    else:
        merk = oordeelmerk(regel.oordeel, f"{statuswoord(regel).capitalize()}:")
        st.html(f'<p class="pm-antwoord">{merk} {escape(_waarom_geen(regel))}</p>')
    _tekst(stand, regel)
    sleutel = f"afspraak-{afspraak.nummer}"
    verloop(stand, regel, sleutel)
    _activiteiten(stand, regel)
    alle_cijfers(stand, regel, sleutel, f"afspraak {afspraak.nummer}")


def _wegwijzer(regels: Sequence[Afspraakstand], regel: Afspraakstand) -> str:
    """The way back to the list, and to the agreements beside this one."""
    plaats = regels.index(regel)
    delen = [anker(link(afspraak=None), "Alle afspraken", "pm-link")]
    for woord, n in (("Vorige", plaats - 1), ("Volgende", plaats + 1)):
        if 0 <= n < len(regels):
            a = regels[n].afspraak
            delen.append(anker(link(afspraak=a.nummer), f"{woord}: {a.nummer}. {a.titel}", "pm-link"))
    return " &nbsp;·&nbsp; ".join(delen)


def _waarom_geen(regel: Afspraakstand) -> str:
    if regel.uitkomsten:
        return "de cijfers bij deze afspraak hebben geen norm, en zo geen oordeel."
    if regel.verslag is None:
        return "er is geen indicator met een oordeel, en er zijn geen activiteiten aangeleverd."
    return "geen indicator laat deze afspraak zien; hoe ver het is, staat bij de activiteiten."


def _tekst(stand: Stand, regel: Afspraakstand) -> None:
    st.header("Wat is er afgesproken?", anchor=False)
    afspraak, namen = regel.afspraak, {p.code: p.naam for p in stand.moment.afspraken.partijen}
    feiten = {
        "Thema": f"{regel.thema.nummer}. {regel.thema.titel}",
        "Soort": SOORTEN[afspraak.soort],
        "Uiterlijk": datum(afspraak.uiterlijk) if afspraak.uiterlijk else "geen datum afgesproken",
        "Verantwoordelijk": opsomming([namen[code] for code in afspraak.verantwoordelijk]),
        "Trekker": namen[afspraak.trekker] if afspraak.trekker else "",
        "Betrokken": opsomming([namen[code] for code in afspraak.betrokken]),
        "Waaraan te zien": _waaraan(regel),
    }
    regels = "".join(f"<li><strong>{naam}:</strong> {escape(tekst)}</li>" for naam, tekst in feiten.items() if tekst)
    st.html(
        f'<p style="max-width:60rem">{escape(afspraak.samenvatting)}</p>'
        f'<blockquote style="margin:.5rem 0 .5rem 1rem">“{escape(afspraak.citaat)}” '
        f'<span class="pm-zin">{escape(afspraak.artikel)}</span></blockquote>'
        f'<ul class="pm-ambities">{regels}</ul>'
    )


def _waaraan(regel: Afspraakstand) -> str:
    genoemd = dict.fromkeys((*regel.afspraak.indicatoren, *(u.indicator for u in regel.uitkomsten)))
    titels = [INDICATOREN[naam].titel for naam in genoemd if naam in INDICATOREN]
    return opsomming(titels) or "geen indicator; alleen de activiteiten"


def _activiteiten(stand: Stand, regel: Afspraakstand) -> None:
    st.header("Wat doen partijen hiervoor?", anchor=False)
    if regel.verslag is None:
        st.write("Er is geen jaarschijf met activiteiten aangeleverd.")
        return
    if not regel.activiteiten:
        st.write("In de jaarschijf staat geen activiteit bij deze afspraak.")
        return
    bestand = stand.leveringen["jaarschijf"].bestandsnaam if "jaarschijf" in stand.leveringen else ""
    toon_leestabel(
        activiteitentabel(regel.activiteiten, bestand), f"De activiteiten bij afspraak {regel.afspraak.nummer}"
    )
    mist = [f"geen activiteit in {regel.verslag.jaar}"] if regel.zonder_activiteit else []
    mist += [f"geen bericht over {regel.verslag.naam}: {a.tekst}" for a in regel.zonder_bericht]
    mist += [f"gereed zonder bewijsstuk: {a.tekst}" for a in regel.zonder_bewijs]
    if mist:
        st.markdown("Wat ontbreekt:\n" + "\n".join(f"- {md(tekst)}" for tekst in mist))
