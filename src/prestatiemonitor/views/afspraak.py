"""One agreement in its own view: text, answer, course over the peilmomenten, activities, and all that lies behind."""

from collections.abc import Sequence
from html import escape

import pandas as pd
import streamlit as st

from prestatiemonitor.aanlevering import geldende_afspraken
from prestatiemonitor.afspraken.modellen import Afspraak
from prestatiemonitor.charts import afspraakverloop
from prestatiemonitor.charts.opmaak import Weergave
from prestatiemonitor.charts.tekst import alt_tekst
from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.indicators import GEZAMENLIJK, INDICATOREN, Oordeel, Uitkomst
from prestatiemonitor.indicators.afsprakenregister import Afspraakstand
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.afspraakregel import SOORTEN, STIJL, anker, link, statuswoord, waarde
from prestatiemonitor.views.afspraaktabel import activiteitentabel
from prestatiemonitor.views.afspraken import regels_van
from prestatiemonitor.views.breedte import breedte
from prestatiemonitor.views.downloads import downloads
from prestatiemonitor.views.figuur import Figuur, bewaard, toon
from prestatiemonitor.views.gegevens import Stand
from prestatiemonitor.views.overzicht import overzichtstabel
from prestatiemonitor.views.pagina import antwoord, donker, oordeelmerk, zinnen
from prestatiemonitor.views.tabel import toon_leestabel
from prestatiemonitor.views.woorden import datum, md

_MEESTE = 40


def gevraagde_afspraak() -> Afspraak | None:
    """The agreement that the URL asks for (`afspraak=9`); None where it asks for none that exists."""
    nummer = st.query_params.get("afspraak", "")
    return next((a for a in geldende_afspraken().afspraken if str(a.nummer) == nummer), None)


def onbekend_nummer() -> None:
    """Say it when the URL asks for an agreement that does not exist."""
    nummer = st.query_params.get("afspraak")
    if nummer is not None and gevraagde_afspraak() is None:
        aantal = len(geldende_afspraken().afspraken)
        st.warning(f"Afspraak {md(nummer)} bestaat niet. Hieronder staan alle {aantal} afspraken.")


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
    _verloop(stand, regel)
    _activiteiten(stand, regel)
    _cijfers(stand, regel)


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


def _verloop(stand: Stand, regel: Afspraakstand) -> None:
    """The course of the main figure with all that stands behind it, and the verdicts on every peilmoment."""
    if not regel.uitkomsten:
        return
    st.header("Hoe liep het over de peilmomenten?", anchor=False)
    standen = tuple(gegevens.stand_op(dag) for dag in sorted(gegevens.momenten()))
    toon(stand, _figuur(stand, standen, regel.afspraak.nummer, donker()), regel.uitkomsten)
    toon_leestabel(_geschiedenis(regel, standen), "Oordeel en waarde per peilmoment", hoogstens=_MEESTE)


@bewaard
def _figuur(stand: Stand, standen: tuple[Stand, ...], nummer: int, donker: bool) -> Figuur:
    nu = _bepalend(stand, nummer, None)
    naam = nu.indicator if nu else ""
    punten = [(s.moment.peildatum, _bepalend(s, nummer, naam)) for s in standen]
    titel = f"{INDICATOREN[naam].titel}, zoals het op elk peilmoment stond" if nu else "Nog geen cijfer"
    bron = f"Bron: de leveringen tot en met elk van de {len(standen)} peilmomenten."
    fig = afspraakverloop.draw(punten, Weergave(bron, titel, donker, breedte=breedte()))
    cijfers = afspraakverloop.cijfers(punten)
    aandelen = ("Waarde", "Norm") if nu and nu.eenheid == "aandeel" else ()
    alt = alt_tekst(afspraakverloop.VORM, nu.zin if nu else "", cijfers)
    return Figuur(f"afspraak-{nummer}-verloop", titel, fig, cijfers, alt, aandelen)


def _bepalend(stand: Stand, nummer: int, indicator: str | None) -> Uitkomst | None:
    """The figure that gave the verdict then, of one indicator; without any verdict the first of all together."""
    regel = next(r for r in regels_van(stand) if r.afspraak.nummer == nummer)
    samen = [*regel.hoofden, *(u for u in regel.uitkomsten if u.partij == GEZAMENLIJK)]
    return next((u for u in samen if indicator in (None, u.indicator)), None)


def _geschiedenis(regel: Afspraakstand, standen: Sequence[Stand]) -> pd.DataFrame:
    """One row per figure of all together, with a verdict where any has one; a column per peilmoment, newest first."""
    samen = [u for u in regel.uitkomsten if u.partij == GEZAMENLIJK]
    met_oordeel = [u for u in samen if u.oordeel is not Oordeel.GEEN_NORM]
    bekend = {s.moment.peildatum: {u.sleutel: u for u in s.uitkomsten} for s in reversed(standen)}
    return pd.DataFrame(
        [
            {
                "Cijfer": f"{INDICATOREN[u.indicator].titel}, {u.periode}",
                **{datum(dag): _toen(per.get(u.sleutel)) for dag, per in bekend.items()},
            }
            for u in met_oordeel or samen
        ]
    )


def _toen(uitkomst: Uitkomst | None) -> str:
    if uitkomst is None:
        return "geen cijfer"
    teken = load_tokens().oordelen[uitkomst.oordeel]
    gezegd = uitkomst.mensoordeel
    anders = f"; partijen: {load_tokens().oordelen[gezegd.oordeel].woord}" if gezegd and gezegd.oordeel else ""
    oordeel = "" if uitkomst.oordeel is Oordeel.GEEN_NORM else f"{teken.teken} {teken.woord}: "
    return f"{oordeel}{waarde(uitkomst)}{anders}"


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
    mist += [f"gereed zonder bewijs: {a.tekst}" for a in regel.zonder_bewijs]
    if mist:
        st.markdown("Wat ontbreekt:\n" + "\n".join(f"- {md(tekst)}" for tekst in mist))


def _cijfers(stand: Stand, regel: Afspraakstand) -> None:
    """Every figure of the agreement, of each party, with its sentence."""
    if not regel.uitkomsten:
        return
    st.header("Alle cijfers bij deze afspraak", anchor=False)
    alles = overzichtstabel(regel.uitkomsten)
    kort = pd.DataFrame(
        [
            {
                "Cijfer": f"{INDICATOREN[u.indicator].titel}, {u.partij}, {u.periode}",
                "Waarde": waarde(u),
                "Conclusie": u.zin,
                "Onvolledig": u.onvolledig,
            }
            for u in regel.uitkomsten
        ]
    )
    toon_leestabel(kort, f"De cijfers bij afspraak {regel.afspraak.nummer}", hoogstens=_MEESTE)
    downloads(stand, f"afspraak-{regel.afspraak.nummer}", f"Cijfers bij afspraak {regel.afspraak.nummer}", alles)
