"""A bouwplan beside the verordening: whether it applies, what it asks, what is short, and what is open then."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from prestatiemonitor.afspraken import Verordening
from prestatiemonitor.verordening.bouwplan import Bouwplan
from prestatiemonitor.verordening.eisen import SOCIAAL, Eis, Grondslag, Uitslag, eisen, grondslag
from prestatiemonitor.verordening.routes import Plicht, Route, plichten, routes
from prestatiemonitor.verordening.toepassing import Toepassing, toepassing


@dataclass(frozen=True)
class Toetsing:
    """The outcome for one plan; without a `grondslag` nothing is asked of it."""

    plan: Bouwplan
    toepassing: Toepassing
    grondslag: Grondslag | None = None
    eisen: tuple[Eis, ...] = ()
    routes: tuple[Route, ...] = ()
    plichten: tuple[Plicht, ...] = ()

    @cached_property
    def uitslag(self) -> Uitslag:
        """Of all rules together; where it is not known whether they apply, a shortfall is still to be determined."""
        if self.toepassing.geldt == "nee":
            return "niet_van_toepassing"
        uitslagen = {eis.uitslag for eis in self.eisen}
        if "tekort" in uitslagen and self.toepassing.geldt == "ja":
            return "tekort"
        return "nog_te_bepalen" if not uitslagen or uitslagen & {"tekort", "nog_te_bepalen"} else "voldoet"

    @cached_property
    def hangt_af_van_aftrek(self) -> bool:
        """Whether a shortfall may go once it is known how many homes may be built already (art. 4 onder b)."""
        open_ = (eis for eis in self.eisen if eis.uitslag == "nog_te_bepalen")
        return self.plan.aftrek_onbekend and any(eis.anders is not None for eis in open_)

    @cached_property
    def tekort(self) -> int:
        """Homes that are short, each counted once: social rent that is asked twice is one home."""
        per_regel = {eis.id: eis.tekort for eis in self.eisen}
        sociaal = max((per_regel.get(id_, 0) for id_ in (*SOCIAAL, "compensatie_sloop")), default=0)
        return sociaal + sum(per_regel.get(id_, 0) for id_ in ("laag_midden", "hoog_midden"))


def toets(plan: Bouwplan, verordening: Verordening, peildatum: date) -> Toetsing:
    """Test a plan against the verordening as it is on `peildatum` (art. 2–13)."""
    geldt = toepassing(plan, verordening, peildatum)
    if geldt.geldt == "nee" or not plan.woningen:
        return Toetsing(plan, geldt)
    per_regel = eisen(plan, verordening, peildatum)
    return Toetsing(
        plan,
        geldt,
        grondslag(plan),
        per_regel,
        routes(plan, per_regel, verordening, peildatum),
        plichten(plan, verordening, peildatum),
    )
