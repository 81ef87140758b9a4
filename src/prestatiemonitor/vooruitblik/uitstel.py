"""How much plans slipped between the planmonitors so far: the slip of a plan per year that passes."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from prestatiemonitor.vooruitblik.aannames import MEESTE_JAREN, Uitstel
from prestatiemonitor.wijzigingen import Vergelijking

_DAGEN_PER_JAAR: Final = 365.25
_MINSTE_PLANNEN: Final = 10  # fewer say too little


def geschat_uitstel(vergelijkingen: Sequence[tuple[date, date, Vergelijking]], vooruit: float = 1.0) -> Uitstel | None:
    """The slip over `vooruit` years, from how plans moved between planmonitors (each with both dates).

    Per plan the years that its new homes moved, weighed by homes; a plan brought forward counts as none. Counted are
    plans of which a delivery year was ahead on both dates. None where fewer than ten plans tell, or no time passed.
    """
    jaren, plannen, duur = 0.0, 0, 0.0
    for eerst, dan, vergelijking in vergelijkingen:
        tussen = (dan - eerst).days / _DAGEN_PER_JAAR
        if tussen <= 0:
            continue
        for plan in vergelijking.plannen:
            blijft = [
                s for s in plan.stromen if s.van and s.naar and s.van.soort == "nieuwbouw" and s.van.van and s.naar.van
            ]
            vooraan = [s for s in blijft if s.van and s.van.tot >= eerst.year and s.van.stadium != "gerealiseerd"]
            woningen = sum(s.aantal for s in vooraan)
            if woningen:
                verplaatst = sum(
                    s.aantal * (s.naar.tot - s.van.tot)
                    for s in vooraan
                    if s.van and s.naar and s.naar.tot < 9999 > s.van.tot
                )
                jaren += max(verplaatst / woningen, 0.0)
                duur += tussen
                plannen += 1
    if plannen < _MINSTE_PLANNEN:
        return None
    gemiddeld = min(jaren / duur * vooruit, MEESTE_JAREN)
    return Uitstel.met_gemiddelde(gemiddeld, f"geschat uit {plannen} waarnemingen van plannen tussen planmonitors")
