"""A rule of the verordening in words: how many homes a plan has, of how many asked, and why that may be unknown."""

from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.indicators.woorden import bij_getal
from prestatiemonitor.verordening import Bereik, Eis, Toetsing

AFTREK_ONBEKEND = "niet opgegeven is hoeveel woningen er al mogen (art. 4 onder b)"


def aantaltekst(aantal: Bereik) -> str:
    """A number of homes of which some may be unknown: `7` or `7 tot 10`."""
    return _van_tot(aantal.zeker, max(aantal.zeker, aantal.mogelijk))


def vereist(eis: Eis) -> str:
    """How many are asked: `4`, or `0 tot 30` where it is not known which number of homes the rule is taken over."""
    return _van_tot(eis.minstens, eis.hoogstens)


def heeft_van(eis: Eis) -> str:
    """How many of how many: `7 van 4`, `0 van 0 tot 30`."""
    return f"{aantaltekst(eis.heeft)} van {vereist(eis)}"


def hangt_af_van(toetsing: Toetsing) -> str:
    """What is not known, besides the kinds of homes in the plan, and decides a rule that is still open; else empty."""
    plan = toetsing.plan
    open_ = [eis for eis in toetsing.eisen if eis.uitslag == "nog_te_bepalen"]
    redenen = [AFTREK_ONBEKEND] if toetsing.hangt_af_van_aftrek else []
    if any(eis.misschien or (plan.aftrek_onzeker and eis.anders) for eis in open_):
        aantal = getal(plan.sloop_onbekend)
        redenen.append(f"van {aantal} te slopen {bij_getal('woningen', aantal)} is niet bekend of het sociale huur is")
    return f"{', en '.join(redenen)}, en daarvan hangt het af" if redenen else ""


def _van_tot(van: int, tot: int) -> str:
    return getal(van) if van == tot else f"{getal(van)} tot {getal(tot)}"
