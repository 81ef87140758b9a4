"""The outcome of a rule of the verordening as it is shown: by word, sign and colour, with a bar."""

from collections.abc import Mapping
from html import escape
from typing import Final

from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.figuren.eisen import hangt_af_van, heeft_van
from prestatiemonitor.figuren.oordeel import UITSLAGWOORDEN
from prestatiemonitor.indicators import Oordeel
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.verordening import Bereik, Eis, Toetsing, Uitslag
from prestatiemonitor.views.pagina import donker, oordeelmerk

_ALS_OORDEEL: Final[Mapping[Uitslag, Oordeel]] = {
    "tekort": Oordeel.NIET_BEHAALD,
    "nog_te_bepalen": Oordeel.GEEN_GEGEVENS,
    "voldoet": Oordeel.BEHAALD,
    "niet_van_toepassing": Oordeel.GEEN_NORM,
}
STIJL: Final = """
<style>
.pm-zin { color: var(--pm-gedempt); font-size: .9em; line-height: 1.4; display: block; }
.pm-plannen { font-size: .875em; }
.pm-plannen td, .pm-plannen th { padding-right: .5rem; }
.pm-plannen .pm-oordeel { font-weight: 400; white-space: normal; }
.pm-plannen td:first-child { min-width: 9rem; }
.pm-balk { display: block; width: 5rem; height: .5rem; margin-top: .25rem; }
</style>
"""


def uitslagmerk(uitslag: Uitslag, woord: str = "") -> str:
    """An outcome as HTML: sign in its colour, word in ink."""
    return oordeelmerk(_ALS_OORDEEL[uitslag], woord or UITSLAGWOORDEN[uitslag])


def eiscel(eis: Eis) -> str:
    """One rule in a cell: its outcome, how many of how many, and a bar."""
    if not eis.geldt:
        return uitslagmerk("niet_van_toepassing", "geldt niet")
    woord = f"{getal(eis.tekort)} te weinig" if eis.uitslag == "tekort" else ""
    return (
        f'{uitslagmerk(eis.uitslag, woord)}<span class="pm-zin pm-getal">{escape(heeft_van(eis))}</span>'
        f"{balk(eis.heeft, eis.vereist, eis.uitslag)}"
    )


def balk(heeft: Bereik, vereist: float, uitslag: Uitslag) -> str:
    """What a plan has as a bar, with a dash for what is asked; light is what may still count."""
    schaal = max(vereist, heeft.mogelijk, 1) * 1.05
    zeker, mogelijk, streep = (round(100 * deel / schaal, 1) for deel in (heeft.zeker, heeft.mogelijk, vereist))
    tokens = load_tokens(donker())
    kleur = tokens.oordelen[_ALS_OORDEEL[uitslag]].kleur
    lagen = (
        _vlak(tokens.inkt, f"calc({streep}% - 1px)", f"calc({streep}% + 1px)"),
        _vlak(kleur, "0%", f"{zeker}%"),
        _vlak(f"color-mix(in srgb, {kleur} 25%, transparent)", f"{zeker}%", f"{max(mogelijk, zeker)}%"),
        f"linear-gradient({tokens.raster}, {tokens.raster})",
    )
    return f'<span aria-hidden="true" class="pm-balk" style="background:{", ".join(lagen)}"></span>'


def _vlak(kleur: str, van: str, tot: str) -> str:
    return f"linear-gradient(to right, transparent {van}, {kleur} {van} {tot}, transparent {tot})"


def toetszin(toetsing: Toetsing) -> str:
    """The outcome for a plan in a sentence, without its verdict."""
    geldt = toetsing.toepassing
    waarom = f"{geldt.reden} ({geldt.artikel})"
    if geldt.geldt == "nee":
        return f"de verordening geldt niet: {waarom}"
    if not toetsing.eisen:
        return f"er valt nog niets te toetsen: {waarom}"
    tekort = [f"{eis.titel.lower()} ({getal(eis.tekort)})" for eis in toetsing.eisen if eis.tekort]
    if toetsing.uitslag == "tekort":
        samen = f", samen {getal(toetsing.tekort)} verplichte woningen" if len(tekort) > 1 else ""
        return f"{opsomming(tekort)}{samen}"
    open_ = [eis.titel.lower() for eis in toetsing.eisen if eis.uitslag == "nog_te_bepalen"]
    if geldt.geldt == "onbekend":
        anders = (
            f"geldt zij, dan is er te weinig {opsomming(tekort)}"
            if tekort
            else "geldt zij, dan is er geen zeker tekort"
        )
        return f"of de verordening geldt is niet bekend: {waarom}; {anders}"
    if toetsing.uitslag == "voldoet":
        return _voldoet(toetsing)
    wat = f"van deze regels is nog niet te zeggen of het plan voldoet: {opsomming(open_)}"
    return "; ".join(filter(None, (wat, hangt_af_van(toetsing))))


def _voldoet(toetsing: Toetsing) -> str:
    if toetsing.grondslag is not None and not toetsing.grondslag.woningen:
        return "er is geen woning verplicht: alle woningen van het plan mogen er al (art. 4 onder b)"
    return "het plan heeft van elke soort genoeg"
