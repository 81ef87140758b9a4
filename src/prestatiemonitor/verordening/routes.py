"""What is open to a bouwplan that falls short (art. 5–8, 12, 13), and what else is asked of it (art. 9–11)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from prestatiemonitor.afspraken import Verordening
from prestatiemonitor.verordening.bouwplan import Bouwplan
from prestatiemonitor.verordening.eisen import SOCIAAL, Eis
from prestatiemonitor.verordening.toepassing import getal_op

_Bedrag = tuple[Decimal | None, bool, str]
_GEEN: _Bedrag = (None, False, "")


@dataclass(frozen=True)
class Route:
    """A way out of a shortfall: whether it is open, by which article, and the amount in euro where one is due.

    `bedrag` is None where none is due or, with `bedrag_onbekend`, where none is known for the year of the date.
    """

    id: str
    titel: str
    artikel: str
    open: bool
    uitleg: str
    woningen: int = 0
    bedrag: Decimal | None = None
    bedrag_onbekend: bool = False
    parameter: str = ""  # the number of the verordening that the amount comes from


@dataclass(frozen=True)
class Plicht:
    """Something that is asked of the plan whatever its programme."""

    id: str
    titel: str
    artikel: str
    uitleg: str


def sociaal_tekort(eisen: Sequence[Eis]) -> int:
    """Social homes that are short: by the rule for all social homes or that for rent, whichever is more."""
    return max((eis.tekort for eis in eisen if eis.id in SOCIAAL), default=0)


def routes(plan: Bouwplan, eisen: Sequence[Eis], verordening: Verordening, peildatum: date) -> tuple[Route, ...]:
    """Every route for a plan that falls short, open or not; none for a plan that does not."""
    if not any(eis.tekort for eis in eisen):
        return ()
    return tuple(_routes(plan, eisen, verordening, peildatum))


def _routes(plan: Bouwplan, eisen: Sequence[Eis], verordening: Verordening, peildatum: date) -> Iterator[Route]:
    sociaal = sociaal_tekort(eisen)
    verplicht = [eis for eis in eisen if eis.tekort and eis.id != "compensatie_sloop"]
    grens = getal_op(verordening, "verrekenen_tot_en_met", peildatum)
    if verplicht and grens is not None:
        termijn = getal_op(verordening, "verrekenen_termijn", peildatum)
        mag = plan.zonder_zorg <= grens
        uitleg = f"{plan.omvang}; kan tot en met {grens}"
        if mag:
            uitleg += (
                f", binnen {termijn} jaar na voltooiing in een ander bouwplan, vastgelegd in de kaderstelling daar"
            )
        aantal = sociaal + sum(eis.tekort for eis in verplicht if eis.id not in SOCIAAL)
        bedrag = _bedrag(verordening, "waarborgsom", sociaal, peildatum) if mag else _GEEN
        yield Route("verrekenen", "Verrekenen met een ander bouwplan", "art. 5 en 6", mag, uitleg, aantal, *bedrag)
    grens = getal_op(verordening, "afzien_tot_en_met", peildatum)
    if sociaal and grens is not None:
        mag = plan.zonder_zorg <= grens
        uitleg = f"{plan.omvang}; kan tot en met {grens}"
        uitleg += ", als verrekenen niet haalbaar is gebleken" if mag else ""
        bedrag = _bedrag(verordening, "afdracht", sociaal, peildatum) if mag else _GEEN
        yield Route("afzien", "Afzien met een afdracht", "art. 7 en 8", mag, uitleg, sociaal, *bedrag)
    for id_, artikel in (("maatwerk", "art. 12"), ("hardheid", "art. 13")):
        if bepaling := verordening.bepalingen.get(id_):
            yield Route(id_, bepaling.titel, artikel, open=True, uitleg=bepaling.samenvatting)


def _bedrag(verordening: Verordening, parameter: str, woningen: int, peildatum: date) -> _Bedrag:
    """The amount, whether one is due without being known, and the number it comes from."""
    if not woningen:
        return _GEEN
    per_woning = getal_op(verordening, parameter, peildatum)
    return (None, True, parameter) if per_woning is None else (per_woning * woningen, False, parameter)


def plichten(plan: Bouwplan, verordening: Verordening, peildatum: date) -> tuple[Plicht, ...]:
    """The study by a corporation (art. 9), the conditions for an investor (art. 10), the agreement (art. 11)."""
    return tuple(_plichten(plan, verordening, peildatum))


def _plichten(plan: Bouwplan, verordening: Verordening, peildatum: date) -> Iterator[Plicht]:
    for id_, parameter in (
        ("corporatieonderzoek", "corporatieonderzoek_vanaf"),
        ("vastgoedbelegger", "vastgoedbelegger_vanaf"),
    ):
        vanaf = getal_op(verordening, parameter, peildatum)
        bepaling = verordening.bepalingen.get(id_)
        # art. 9 asks whether a corporation can take the social share, also of a plan that has none yet
        aan_de_orde = id_ == "corporatieonderzoek" or plan.sociale_huur().mogelijk
        if bepaling and vanaf is not None and plan.zonder_zorg >= vanaf and aan_de_orde:
            yield Plicht(id_, bepaling.titel, bepaling.artikel, bepaling.samenvatting)
    if bepaling := verordening.bepalingen.get("overeenkomst"):
        yield Plicht("overeenkomst", bepaling.titel, bepaling.artikel, bepaling.samenvatting)
