"""One ambition in its own view: text, answer, course over the peilmomenten, and all that lies behind."""

from html import escape

import streamlit as st

from prestatiemonitor.aanlevering import geldende_afspraken
from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.indicators import INDICATOREN, Oordeel
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.views.afspraakregel import GEEN_CIJFER, STIJL, anker, link
from prestatiemonitor.views.pagina import antwoord, oordeelmerk, zinnen
from prestatiemonitor.views.registerregels import ambities_van, ambitiesleutels
from prestatiemonitor.views.verloop import alle_cijfers, verloop
from prestatiemonitor.views.woorden import md


def ambitietitel(sleutel: str) -> str:
    """The title of an ambition's own page, letter for letter."""
    ambitie = ambitiesleutels(geldende_afspraken().themas)[sleutel]
    return f"Ambitie: {md(ambitie.titel)}".replace("{", "{{").replace("}", "}}")


def een_ambitie(stand: Stand, sleutel: str) -> None:
    """Everything that is known of one ambition on this peilmoment."""
    regel = ambities_van(stand)[sleutel]
    terug = anker(link(ambitie=None), "Alle afspraken en ambities", "pm-link")
    st.html(STIJL + f'<nav aria-label="Afspraken"><p class="pm-noot">{terug}</p></nav>')
    if regel.hoofd:
        antwoord(regel.hoofd)
        zinnen(regel.hoofden[1:])
    else:
        merk = oordeelmerk(Oordeel.GEEN_GEGEVENS, f"{GEEN_CIJFER.capitalize()}:")
        waarom = "geen indicator laat deze ambitie zien" if not regel.ambitie.indicatoren else "er is geen oordeel"
        st.html(f'<p class="pm-antwoord">{merk} {waarom}.</p>')
    _tekst(stand, sleutel)
    verloop(stand, regel, f"ambitie-{sleutel}")
    alle_cijfers(stand, regel, f"ambitie-{sleutel}", f"ambitie {regel.ambitie.titel}")


def _tekst(stand: Stand, sleutel: str) -> None:
    st.header("Wat is de ambitie?", anchor=False)
    ambitie = ambities_van(stand)[sleutel].ambitie
    thema = next(t for t in stand.moment.afspraken.themas if t.code == sleutel.rpartition("-")[0])
    titels = [INDICATOREN[naam].titel for naam in ambitie.indicatoren if naam in INDICATOREN]
    feiten = {
        "Thema": f"{thema.nummer}. {thema.titel}",
        "Uiterlijk": datum(ambitie.uiterlijk) if ambitie.uiterlijk else "geen datum genoemd",
        "Waaraan te zien": opsomming(titels) or "geen indicator",
    }
    regels = "".join(f"<li><strong>{naam}:</strong> {escape(tekst)}</li>" for naam, tekst in feiten.items())
    st.html(
        f'<p style="max-width:60rem">{escape(ambitie.samenvatting)}</p>'
        f'<blockquote style="margin:.5rem 0 .5rem 1rem">“{escape(ambitie.citaat)}”</blockquote>'
        f'<ul class="pm-ambities">{regels}</ul>'
    )
