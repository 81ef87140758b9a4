"""What an outlook assumes, in Dutch sentences: each with where it comes from, and what the visitor changed."""

from collections.abc import Iterable
from typing import Final

from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.figuren.woorden import telling
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.views.scenariokeuze import Gekozen
from prestatiemonitor.vooruitblik import STADIA, Keuzes, Uitgangspunt

_NIET_IN: Final = {
    "later": "die pas na {laatste} worden opgeleverd",
    "zonder_corporatie": "in plannen zonder corporatie, die ook in de groei van de corporaties niet meetellen",
    "zonder_jaar": "zonder opleverjaar",
    "open_einde": "met een open einde",
    "onbekend_gereed": "van jaren die om zijn, waarvan niet is gezegd of zij er staan",
}


def aannamezinnen(uit: Uitgangspunt, gekozen: Gekozen, keren: int) -> list[str]:
    """Everything that is assumed, beside what the monitor itself starts from."""
    keuzes, begin = gekozen.keuzes, gekozen.begin
    zinnen = [
        _kansen(uit, keuzes, begin),
        _uitstel(gekozen),
        _uitval(keuzes, begin),
        _verkoop(uit, keuzes, begin),
        _overig(uit, keuzes, begin),
        _gerealiseerd(uit),
        _te_laat(uit),
        _te_vroeg(uit),
        _buiten(uit),
        f"De jaren zijn {getal(keren)} keer doorgerekend. Elk plan komt er geheel of niet en schuift als geheel op, "
        "los van andere plannen.",
    ]
    return [zin for zin in zinnen if zin]


def kort(keuzes: Keuzes) -> str:
    """The assumptions in one line, for under the picture."""
    kansen = ", ".join(f"{woord} {getattr(keuzes, stadium)}%" for stadium, woord in STADIA.items())
    eigen = ", tenzij de planmonitor zelf een kans geeft" if keuzes.eigen else ""
    return (
        f"Aannames: kans per plan {kansen}{eigen}; uitstel {_maanden(keuzes.uitstel)}; verdere uitval "
        f"{keuzes.uitval}%; nog te verkopen {_jaren(keuzes.verkoop)}; sloop en overheveling {_jaren(keuzes.overig)}."
    )


def _kansen(uit: Uitgangspunt, keuzes: Keuzes, begin: Keuzes) -> str:
    delen = []
    for stadium, woord in STADIA.items():
        nu, eerst = getattr(keuzes, stadium), getattr(begin, stadium)
        delen.append(f"{woord} {nu}%{_was(nu != eerst, f'{eerst}%')}")
    zin = f"Kans dat een plan er komt: {', '.join(delen)}; dit zijn instellingen van de monitor."
    if uit.eigen_kans:
        geeft = f"Voor {telling(uit.eigen_kans, 'plan', 'plannen')} geeft de planmonitor zelf een kans"
        zin += f" {geeft}; die {'gaat voor' if keuzes.eigen else 'telt nu niet mee'}."
    return zin


def _uitstel(gekozen: Gekozen) -> str:
    keuzes, begin, geladen = gekozen.keuzes, gekozen.begin, gekozen.geladen
    geschat = gekozen.geschat.herkomst if gekozen.geschat else ""
    waarvan = geschat or "een instelling: er zijn nog te weinig plannen in twee planmonitors"
    if keuzes.uitstel != begin.uitstel:
        wie = "zelf gekozen"
        if geladen and geladen.scenario.uitstel_uit and keuzes.uitstel == geladen.keuzes.uitstel:
            wie = f"zoals bewaard: {geladen.scenario.uitstel_uit}"
        waarvan = f"{wie} (uitgangspunt: {_maanden(begin.uitstel)}, {waarvan})"
    return f"Uitstel: een plan komt gemiddeld {_maanden(keuzes.uitstel)} later dan opgegeven, {waarvan}."


def _maanden(aantal: int) -> str:
    return telling(aantal, "maand", "maanden")


def _uitval(keuzes: Keuzes, begin: Keuzes) -> str:
    eerst = _was(keuzes.uitval != begin.uitval, f"{begin.uitval}%")
    return f"Verdere uitval: {f'{keuzes.uitval}% van de woningen in plannen' if keuzes.uitval else 'geen'}{eerst}."


def _verkoop(uit: Uitgangspunt, keuzes: Keuzes, begin: Keuzes) -> str:
    gekozen, wie = keuzes.verkoop != begin.verkoop, opsomming(uit.zonder_prognose)
    if not uit.verkoop_voorspeld and not gekozen:
        return f"Verkoop die nog komt: niet bekend, en daarom op nul gezet. Geen prognose van verkoop: {wie}."
    bron = _bron(gekozen, "volgens de prognose in de jaarschijf")
    zin = f"Verkoop die nog komt: {_jaren(keuzes.verkoop)}{bron}."
    if wie:
        zin += f" Geen prognose van verkoop{'' if gekozen else ', dus op nul gezet'}: {wie}."
    return zin


def _overig(uit: Uitgangspunt, keuzes: Keuzes, begin: Keuzes) -> str:
    waaruit = "volgens de prognose in de jaarschijf, na aftrek van wat wordt aangekocht"
    if not uit.overig_voorspeld:
        waaruit = "op nul gezet: de jaarschijf heeft er geen prognose van"
    bron = _bron(keuzes.overig != begin.overig, waaruit)
    return f"Sloop en overheveling die nog komen: {_jaren(keuzes.overig)}{bron}. Sloop in een plan hoort bij dat plan."


def _gerealiseerd(uit: Uitgangspunt) -> str:
    wat = f"netto {_jaren(uit.gerealiseerd.items())} (jaarschijf)" if uit.gerealiseerd else ""
    if not wat and uit.gereed:
        zin = f"Al gerealiseerd: {_jaren(uit.gereed.items())} volgens de planmonitor; de jaarschijf zegt nog niets."
        return zin + _ongemeld(uit)
    zin = (
        f"Al gerealiseerd: {wat or 'niets gemeld'}. Woningen die in de planmonitor gereed heten, tellen niet nog eens."
    )
    if uit.gereed:
        zin += f" Wel wat daar meer gereed heet dan de jaarschijf tot nu toe meldt: {_jaren(uit.gereed.items())}."
    return zin + _ongemeld(uit)


def _ongemeld(uit: Uitgangspunt) -> str:
    return f" Niet gemeld over jaren die om zijn: {opsomming(uit.niet_gemeld)}." if uit.niet_gemeld else ""


def _te_laat(uit: Uitgangspunt) -> str:
    if not uit.te_laat:
        return ""
    wie = telling(uit.te_laat, "woning had", "woningen hadden")
    return f"{wie} er volgens de plannen al moeten staan; die komen op zijn vroegst in {uit.open_jaren[0]}."


def _te_vroeg(uit: Uitgangspunt) -> str:
    if not uit.te_vroeg:
        return ""
    wie = telling(uit.te_vroeg, "woning heet", "woningen heten")
    return f"{wie} in de planmonitor al gereed, met een opleverjaar dat nog moet komen; die tellen als harde plannen."


def _buiten(uit: Uitgangspunt) -> str:
    delen = [
        f"{getal(uit.niet_in[waarom])} {woorden.format(laatste=uit.jaren[-1])}"
        for waarom, woorden in _NIET_IN.items()
        if uit.niet_in.get(waarom)
    ]
    return f"Sociale huurwoningen die in geen enkele doorrekening zitten: {opsomming(delen)}." if delen else ""


def _jaren(aantallen: Iterable[tuple[int, float]]) -> str:
    return opsomming([f"{getal(aantal)} in {jaar}" for jaar, aantal in aantallen]) or "geen"


def _was(anders: bool, eerst: str) -> str:
    return f" (uitgangspunt: {eerst})" if anders else ""


def _bron(gekozen: bool, waaruit: str) -> str:
    return " (zelf gekozen)" if gekozen else f", {waaruit}"
