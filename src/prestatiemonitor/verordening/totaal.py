"""All plans to which the verordening applies, taken together beside its shares (art. 3 lid 1)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from prestatiemonitor.afspraken import Verordening, round_half_up
from prestatiemonitor.verordening.bouwplan import Bereik
from prestatiemonitor.verordening.eisen import Uitslag
from prestatiemonitor.verordening.toepassing import getal_op
from prestatiemonitor.verordening.toetsing import Toetsing

_AANDEEL_VAN: Final = {
    "sociaal": "aandeel_sociaal",
    "laag_midden": "aandeel_laag_midden",
    "hoog_midden": "aandeel_hoog_midden",
}


@dataclass(frozen=True)
class Totaal:
    """One share over all these plans: what is asked, and how many of their homes are of that kind.

    `grondslag` is what is left of the homes after the deductions of each plan (art. 4): as few and as many as it may
    be, for of some plans it is not known how many come off. `vereist` adds up what is required of each plan, with its
    own rounding.
    """

    id: str
    titel: str
    artikel: str
    gevraagd: Decimal
    plannen: int
    woningen: int
    grondslag: Bereik
    vereist: int
    heeft: Bereik

    @property
    def uitslag(self) -> Uitslag:
        """Of the programme as a whole; a plan that falls short stays short whatever the others hold."""
        over = (self.grondslag.zeker, self.grondslag.mogelijk)
        minstens, hoogstens = (round_half_up(self.gevraagd * aantal) for aantal in over)
        if self.heeft.zeker >= hoogstens:
            return "voldoet"
        return "tekort" if self.heeft.mogelijk < minstens else "nog_te_bepalen"


def totaalprogramma(toetsingen: Iterable[Toetsing], verordening: Verordening, peildatum: date) -> tuple[Totaal, ...]:
    """The social and both middle shares over all plans to which the verordening surely applies; none without a plan."""
    gelden = [toetsing for toetsing in toetsingen if toetsing.toepassing.geldt == "ja"]
    woningen = sum(toetsing.plan.zonder_zorg for toetsing in gelden)
    over = [_grondslag(toetsing) for toetsing in gelden]
    basis = Bereik(sum(deel.zeker for deel in over), sum(deel.mogelijk for deel in over))
    totalen = []
    for id_, parameter in _AANDEEL_VAN.items():
        gevraagd = getal_op(verordening, parameter, peildatum)
        eisen = [eis for toetsing in gelden for eis in toetsing.eisen if eis.id == id_]
        if not eisen or gevraagd is None:
            continue
        heeft = Bereik(sum(eis.heeft.zeker for eis in eisen), sum(eis.heeft.mogelijk for eis in eisen))
        artikel, vereist = verordening.parameters[parameter].artikel, sum(eis.vereist for eis in eisen)
        totalen.append(Totaal(id_, eisen[0].titel, artikel, gevraagd, len(gelden), woningen, basis, vereist, heeft))
    return tuple(totalen)


def _grondslag(toetsing: Toetsing) -> Bereik:
    plan, over = toetsing.plan, toetsing.grondslag.woningen if toetsing.grondslag else 0
    hoogstens = plan.zonder_zorg if plan.aftrek_onzeker else over
    return Bereik(0 if plan.aftrek_onbekend else over, hoogstens)
