"""All plans to which the verordening applies, taken together beside its shares (art. 3 lid 1)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from prestatiemonitor.afspraken import Verordening
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

    `vereist` adds up what is required of each plan, with its own deductions and rounding.
    """

    id: str
    titel: str
    artikel: str
    gevraagd: Decimal
    plannen: int
    woningen: int
    vereist: int
    heeft: Bereik

    @property
    def uitslag(self) -> Uitslag:
        """Of the programme as a whole; a plan that falls short stays short whatever the others hold."""
        if self.heeft.zeker >= self.gevraagd * self.woningen:
            return "voldoet"
        return "tekort" if self.heeft.mogelijk < self.gevraagd * self.woningen else "nog_te_bepalen"


def totaalprogramma(toetsingen: Iterable[Toetsing], verordening: Verordening, peildatum: date) -> tuple[Totaal, ...]:
    """The social and both middle shares over all plans to which the verordening surely applies; none without a plan."""
    gelden = [toetsing for toetsing in toetsingen if toetsing.toepassing.geldt == "ja"]
    woningen = sum(toetsing.plan.zonder_zorg for toetsing in gelden)
    totalen = []
    for id_, parameter in _AANDEEL_VAN.items():
        gevraagd = getal_op(verordening, parameter, peildatum)
        eisen = [eis for toetsing in gelden for eis in toetsing.eisen if eis.id == id_]
        if not eisen or gevraagd is None:
            continue
        heeft = Bereik(sum(eis.heeft.zeker for eis in eisen), sum(eis.heeft.mogelijk for eis in eisen))
        artikel, vereist = verordening.parameters[parameter].artikel, sum(eis.vereist for eis in eisen)
        totalen.append(Totaal(id_, eisen[0].titel, artikel, gevraagd, len(gelden), woningen, vereist, heeft))
    return tuple(totalen)
