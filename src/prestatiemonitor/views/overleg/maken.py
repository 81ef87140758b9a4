"""What a pack will hold, what is left out and why, and the button that makes its files."""

from collections.abc import Callable, Mapping
from functools import partial
from html import escape

import streamlit as st

from prestatiemonitor.exports.dia import SjabloonGeweigerd
from prestatiemonitor.exports.stuk import Besluit, Stuk
from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.woorden import datum, telling
from prestatiemonitor.indicators import INDICATOREN
from prestatiemonitor.pakketten.bewaard import als_besluiten, van_belang
from prestatiemonitor.pakketten.keuze import PUBLIEKSWOORDEN, Pakket
from prestatiemonitor.pakketten.maken import Bestand, Gemaakt, maak
from prestatiemonitor.pakketten.onderwerp import hoofd_van
from prestatiemonitor.pakketten.producten import PRODUCTEN
from prestatiemonitor.pakketten.samenstellen import stel_samen, stuksleutel
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.afspraakregel import anker
from prestatiemonitor.views.overleg.keuze import Gekozen
from prestatiemonitor.views.overleg.zicht import zicht_voor
from prestatiemonitor.views.pagina import noot, zin_met_oordeel
from prestatiemonitor.views.woorden import md

_GEMAAKT = "_stukken_gemaakt"
_SJABLOON_MB = 20


def voorbeeld(stand: Stand, gekozen: Gekozen) -> None:
    """The conclusion: how many subjects and files for whom; then each subject, and what is left out."""
    pakket = gekozen.pakket
    zicht = zicht_voor(stand, pakket.publiek)
    onderwerpen = [naam for naam in pakket.onderwerpen if zicht.stand.van(naam)]
    niets = "niets is weggelaten" if not zicht.weggelaten else "wat niet openbaar mag zijn is weggelaten"
    st.html(
        f'<p class="pm-antwoord">{escape(pakket.naam)} op {datum(stand.moment.peildatum)}: '
        f"{telling(len(onderwerpen), 'onderwerp', 'onderwerpen')} voor {PUBLIEKSWOORDEN[pakket.publiek]}, in "
        f"{telling(len(pakket.producten), 'bestand', 'bestanden')}; {niets}.</p>"
    )
    regels = "".join(
        f"<li><strong>{escape(INDICATOREN[naam].titel)}.</strong> {zin_met_oordeel(hoofd_van(zicht.stand, naam))}</li>"
        for naam in onderwerpen
    )
    with st.expander(f"De {telling(len(onderwerpen), 'onderwerp', 'onderwerpen')} met hun conclusie"):
        st.html(f'<ol style="padding-left:1.4rem;line-height:1.6">{regels}</ol>')
    if zicht.weggelaten:
        _weggelaten(zicht.weggelaten, onderwerpen)


def _weggelaten(weggelaten: Mapping[str, tuple[str, ...]], onderwerpen: list[str]) -> None:
    st.subheader("Wat er niet in staat, en waarom", anchor=False)
    regels = [f"<li>{escape(zin)}</li>" for zin in weggelaten.get("", ())]
    regels += [
        f"<li><strong>{escape(INDICATOREN[naam].titel)}</strong>: {escape(zin)}</li>"
        for naam in onderwerpen
        for zin in weggelaten.get(naam, ())
    ]
    st.html(f'<ul style="padding-left:1.1rem;line-height:1.6">{"".join(regels)}</ul>')


def maak_stukken(stand: Stand, gekozen: Gekozen) -> None:
    """The button, the progress, and the files to take along."""
    st.header("De stukken maken", anchor=False)
    vorige = _vorige(stand)
    sjabloon = _sjabloon() if "dia" in gekozen.pakket.producten else None
    besluiten = _besluiten(stand, gekozen.pakket)
    kenmerk = (stuksleutel(stand, gekozen.pakket, vorige, besluiten), hash(sjabloon))
    if st.button("Maak de stukken", type="primary", icon=":material/slideshow:"):
        stuk = partial(stel_samen, stand, gekozen.pakket, vorige=vorige, besluiten=besluiten)
        gemaakt = _maak(stuk, gekozen.pakket, sjabloon)
        if gemaakt is not None:
            st.session_state[_GEMAAKT] = (kenmerk, gemaakt)
    klaar = st.session_state.get(_GEMAAKT)
    if klaar is not None and klaar[0] == kenmerk:
        _downloads(klaar[1])
    adres = f"./vergadering?pakket={gekozen.begin.code}&peilmoment={stand.moment.peildatum.isoformat()}"
    st.html(f"<p>{anker(adres, 'Door de onderwerpen lopen in de vergadering')}</p>")


def _vorige(stand: Stand) -> Stand | None:
    eerdere = [dag for dag in gegevens.momenten() if dag < stand.moment.peildatum]
    if not eerdere:
        noot("Dit is het eerste peilmoment: er is niets om mee te vergelijken.")
        return None
    kolom, _ = st.columns([1, 2])
    with kolom:
        dag = st.selectbox("Vergeleken met", eerdere, format_func=datum, key="stukken-vorige")
    return gegevens.stand_op(dag or eerdere[0])


def _sjabloon() -> bytes | None:
    with st.expander("Uw eigen PowerPoint-sjabloon gebruiken", icon=":material/palette:"):
        st.write(
            "De dia's krijgen de indelingen, lettertypen en kleuren van uw presentatie of sjabloon (.pptx of .potx); "
            "wat er op de dia's stond blijft weg. Het bestand wordt niet bewaard."
        )
        bestand = st.file_uploader(
            "Kies een sjabloon", type=["pptx", "potx"], key="stukken-sjabloon", max_upload_size=_SJABLOON_MB
        )
    return bestand.getvalue() if bestand else None


def _besluiten(stand: Stand, pakket: Pakket) -> tuple[Besluit, ...]:
    """What earlier meetings noted that is still of use: with another note files of before are no longer right."""
    return als_besluiten(van_belang(stand.opslag.notities(), pakket, stand.moment.peildatum))


def _maak(stuk: Callable[[], Stuk], pakket: Pakket, sjabloon: bytes | None) -> Gemaakt | None:
    balk = st.progress(0.0, "De onderwerpen worden bij elkaar gezet")

    def toon(wat: str, deel: float) -> None:
        balk.progress(deel, wat)

    try:
        return maak(stuk(), pakket.producten, sjabloon=sjabloon, voortgang=toon)
    except SjabloonGeweigerd as fout:
        st.error(md(fout))
        return None
    finally:
        balk.empty()


def _downloads(gemaakt: Gemaakt) -> None:
    for melding in gemaakt.meldingen:
        st.warning(md(melding))
    if not gemaakt.bestanden:
        return
    st.success(f"{telling(len(gemaakt.bestanden), 'bestand is', 'bestanden zijn')} klaar.")
    st.download_button(
        "Alles in een zip",
        gemaakt.als_zip,
        f"{gemaakt.naam}.zip",
        "application/zip",
        type="primary",
        on_click="ignore",
        icon=":material/folder_zip:",
    )
    kolommen = st.columns(3)
    for plek, bestand in enumerate(gemaakt.bestanden):
        with kolommen[plek % 3]:
            _download(bestand)


def _download(bestand: Bestand) -> None:
    soort = PRODUCTEN[bestand.product]
    st.download_button(
        f"{soort.naam} ({max(1, len(bestand.inhoud) // 1000)} kB)",
        bestand.inhoud,
        bestand.naam,
        bestand.mime,
        help=soort.uitleg,
        on_click="ignore",
        key=f"stuk-{bestand.product}",
        width="stretch",
    )
