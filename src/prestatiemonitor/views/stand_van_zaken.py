"""Stand van zaken: one row per measured agreement, what needs attention on top."""

from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from html import escape

import streamlit as st

from prestatiemonitor.charts.bullet import bullet_html
from prestatiemonitor.charts.tekst import getal, procent
from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.figuren import Filters, Stand
from prestatiemonitor.figuren.kanttekeningen import oordeelzin
from prestatiemonitor.figuren.normen import normwoord
from prestatiemonitor.figuren.oordeel import zonder_oordeel
from prestatiemonitor.figuren.overzicht import overzichtstabel
from prestatiemonitor.figuren.woorden import datum, telling
from prestatiemonitor.indicators import GEZAMENLIJK, INDICATOREN, Uitkomst
from prestatiemonitor.indicators.hoofduitkomst import AANDACHT_EERST, GOED, metingen, per_meting, vraagt_aandacht
from prestatiemonitor.indicators.woorden import hoofdletter
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.afspraakregel import afspraaklink, anker, link
from prestatiemonitor.views.downloads import downloads
from prestatiemonitor.views.pagina import donker, oordeelmerk
from prestatiemonitor.views.tabel import leestabel

Sleutel = tuple[str, str, str, str]
_STIJL = """
<style>
.pm-lijst td:nth-child(2) { width: 46%; }
.pm-lijst td:nth-child(3), .pm-lijst td:nth-child(4) { min-width: 10.5rem; }
.pm-lijst .pm-titel { color: inherit; text-decoration: underline; text-underline-offset: 2px; font-weight: 600; }
.pm-lijst .pm-zin { color: var(--pm-gedempt); font-size: .9em; line-height: 1.4; display: block; }
@container leestabel (max-width: 600px) { .pm-lijst td { width: auto !important; min-width: 0 !important; } }
</style>
"""


def conclusie(stand: Stand) -> None:
    """How many agreements go well and how many need attention, in one sentence."""
    rijen = metingen(stand.uitkomsten, stand.moment)
    telling = Counter(u.oordeel for u in rijen)
    aandacht, goed = sum(map(vraagt_aandacht, rijen)), sum(map(_gaat_goed, rijen))
    anders = sum(u.mensoordeel is not None and u.mensoordeel.oordeel != u.oordeel for u in rijen)
    merken = " &nbsp; ".join(f"{oordeelmerk(o)} {telling[o]}" for o in AANDACHT_EERST if telling[o])
    merken += f" &nbsp; (berekend; bij {anders} oordelen partijen anders)" if anders else ""
    st.html(
        f'<p class="pm-antwoord">Op {datum(stand.moment.peildatum)} {_gaan(aandacht)} aandacht en {_zijn(goed)} '
        f'behaald of op koers, van de {len(rijen)} metingen aan de afspraken.</p><p class="pm-noot">{merken}</p>'
    )


def lijst(stand: Stand, filters: Filters) -> None:
    """What needs attention as a table; the rest one click away, so that the overview stays one screen."""
    vorig = gegevens.vorig_moment(stand.moment.peildatum)
    eerder = {u.sleutel: u for u in gegevens.stand_op(vorig).uitkomsten} if vorig else {}
    rijen, vraag = metingen(stand.uitkomsten, stand.moment), filters.als_vraag()
    kop_vorig = f"Sinds {vorig:%d-%m-%Y}" if vorig else "Sinds vorige keer"
    aandacht = [u for u in rijen if vraagt_aandacht(u)]
    st.html(_STIJL)
    if aandacht:
        _tabel(aandacht, eerder, vraag, kop_vorig, "Wat nu aandacht vraagt")
    else:
        st.write("Er is niets dat nu aandacht vraagt.")
    goed = [u for u in rijen if _gaat_goed(u)]
    overig = [u for u in rijen if not (vraagt_aandacht(u) or _gaat_goed(u))]
    for wat, groep in (("Behaald of op koers", goed), ("Nog geen gegevens", overig)):
        if groep:
            with st.expander(f"{wat} ({len(groep)})"):
                _tabel(groep, eerder, vraag, kop_vorig, wat)
    downloads(stand, "stand-van-zaken", "Stand van zaken", overzichtstabel(rijen, eerder))


def _gaat_goed(uitkomst: Uitkomst) -> bool:
    """Whether the computed verdict is good, and people gave no other that asks attention."""
    return uitkomst.oordeel in GOED and not vraagt_aandacht(uitkomst)


def _tabel(
    rijen: Sequence[Uitkomst], eerder: Mapping[Sleutel, Uitkomst], vraag: str, kop_vorig: str, bijschrift: str
) -> None:
    """One row per indicator and agreement, as a table that a screen reader can walk."""
    koppen = ("Oordeel", "Afspraak", "Waarde en norm", kop_vorig)
    regels = [_regel(eerst, eerder.get(eerst.sleutel), vraag, ook) for eerst, *ook in per_meting(rijen)]
    st.html(leestabel(koppen, regels, bijschrift, "pm-lijst"))


def niet_gemeten(stand: Stand) -> None:
    """The agreements that no figure shows yet, plainly."""
    afspraken = stand.moment.afspraken.afspraken
    zonder = [afspraak for afspraak in afspraken if not afspraak.indicatoren]
    with st.expander(f"Afspraken zonder cijfer ({len(zonder)} van de {len(afspraken)})"):
        for afspraak in zonder:
            st.html(f"<p>{afspraaklink(afspraak)} — {escape(afspraak.samenvatting)}</p>")
        st.html(f"<p>{anker(link(toon='zonder_indicator'), 'Hoe ver deze afspraken zijn en wie wat doet')}</p>")


def _regel(
    uitkomst: Uitkomst, eerder: Uitkomst | None, vraag: str, ook: Sequence[Uitkomst] = ()
) -> tuple[str, str, str, str]:
    indicator = INDICATOREN[uitkomst.indicator]
    pagina = indicator.pagina.replace("_", "-")
    let_op = ' <span class="pm-zin">Onvolledig; wat ontbreekt staat op de pagina.</span>' if uitkomst.onvolledig else ""
    waar = f"afspraak {uitkomst.afspraak}" if uitkomst.afspraak.isdigit() else uitkomst.afspraak
    gezegd = [oordeelzin(oordeel, uitkomst.oordeel) for oordeel in uitkomst.mensoordelen]
    if uitkomst.correcties:
        gezegd.append(f"Met {telling(len(uitkomst.correcties), 'correctie', 'correcties')}; zie de pagina.")
    if uitkomst.herhaald:
        gezegd.append("Een eerdere correctie telt hier niet meer mee; zie de pagina.")
    beide = "".join(f'<span class="pm-zin">{escape(zin)}</span>' for zin in gezegd)
    beide += "".join(f'<span class="pm-zin">{_ook(ander)}</span>' for ander in ook)
    return (
        oordeelmerk(uitkomst.oordeel),
        f'<a class="pm-titel" href="./{pagina}?{escape(vraag)}" target="_self">{escape(indicator.titel)}</a> '
        f"{escape(_wanneer(uitkomst))} ({escape(waar)})"
        f'<span class="pm-zin">{escape(hoofdletter(zonder_oordeel(uitkomst)))}</span>{let_op}{beide}',
        f"{_waarde(uitkomst)}{bullet_html(uitkomst, load_tokens(donker()))}",
        _verandering(uitkomst, eerder),
    )


def _ook(uitkomst: Uitkomst) -> str:
    """Another figure of the same indicator in one line: when, its value and its verdict."""
    waarde = "" if uitkomst.waarde is None else f": {_toon(uitkomst.waarde, uitkomst)}"
    gezegd = "".join(f"; {escape(oordeelzin(o, uitkomst.oordeel))}" for o in uitkomst.mensoordelen)
    return f"Ook {escape(_wanneer(uitkomst))}{waarde} {oordeelmerk(uitkomst.oordeel)}{gezegd}"


def _wanneer(uitkomst: Uitkomst) -> str:
    return ("" if uitkomst.partij == GEZAMENLIJK else f"{uitkomst.partij}, ") + uitkomst.periode


def _waarde(uitkomst: Uitkomst) -> str:
    """The value with what it is held against; of what has not begun, what is expected."""
    norm = f"<br>{normwoord(uitkomst)} {_toon(uitkomst.norm, uitkomst)}" if uitkomst.norm is not None else ""
    if uitkomst.waarde is not None:
        return f"<strong>{_toon(uitkomst.waarde, uitkomst)}</strong>{norm}"
    verwacht = uitkomst.lijnen.get("verwacht_met_harde_plannen", uitkomst.lijnen.get("verwachting"))
    return ("onbekend" if verwacht is None else f"nog niets, verwacht {_toon(verwacht, uitkomst)}") + norm


def _verandering(nu: Uitkomst, toen: Uitkomst | None) -> str:
    """The change of value and verdict since the previous peilmoment."""
    if toen is None:
        return "geen eerder cijfer"
    delen = []
    if toen.waarde is not None and nu.waarde is not None:
        verschil = nu.waarde - toen.waarde
        punten = (
            f"{getal(verschil * 100, teken=True)} procentpunt"
            if nu.eenheid == "aandeel"
            else getal(verschil, teken=True)
        )
        delen.append("gelijk" if verschil == 0 else punten)
    if toen.oordeel != nu.oordeel:
        delen.append(f"was: {load_tokens().oordelen[toen.oordeel].woord}")
    return "<br>".join(delen) or "geen eerder cijfer"


def _toon(waarde: Decimal, uitkomst: Uitkomst) -> str:
    return procent(waarde, uitkomst.norm) if uitkomst.eenheid == "aandeel" else getal(waarde)


def _gaan(aantal: int) -> str:
    return "vraagt 1 meting" if aantal == 1 else f"vragen {aantal} metingen"


def _zijn(aantal: int) -> str:
    return "is 1" if aantal == 1 else f"zijn {aantal}"
