"""What the verordening says of a decision before it is recorded: the homes and amount that it fixes, and its limits."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from prestatiemonitor.afspraken import Verordening
from prestatiemonitor.verordening.besluiten import SOORTEN, Besluit, in_euro, uiterlijk, waarborgsom_open
from prestatiemonitor.verordening.routes import sociaal_tekort
from prestatiemonitor.verordening.toepassing import getal_op
from prestatiemonitor.verordening.toetsing import Toetsing

_PER_WONING: Final = MappingProxyType({"waarborgsom_betaald": "waarborgsom", "afzien": "afdracht"})
_GRENS: Final = MappingProxyType({"verrekenen": "verrekenen_tot_en_met", "afzien": "afzien_tot_en_met"})


@dataclass(frozen=True)
class Bedragvoorstel:
    """The amount in euro and the sum behind it; without `bedrag` the sum says why there is none."""

    bedrag: Decimal | None
    som: str


def voorgestelde_woningen(soort: str, toetsing: Toetsing, staand: Sequence[Besluit] = ()) -> int | None:
    """The homes that a decision is about as far as the plan falls short; None where it is not short of them."""
    if soort == "verrekenen":
        return next((route.woningen for route in toetsing.routes if route.id == "verrekenen"), None) or None
    sociaal = sociaal_tekort(toetsing.eisen)
    if soort == "waarborgsom_betaald":
        verrekend = [besluit.woningen or 0 for besluit in _van(staand, toetsing, "verrekenen")]
        sociaal = min(sociaal, sum(verrekend)) if verrekend else sociaal
    return sociaal or None


def voorgesteld_bedrag(
    soort: str, toetsing: Toetsing, verordening: Verordening, dag: date, woningen: int, staand: Sequence[Besluit]
) -> Bedragvoorstel:
    """The amount on `dag`: per home where the verordening fixes it, or what was paid and is still held."""
    if soort in ("waarborgsom_terug", "waarborgsom_vervallen"):
        open_ = waarborgsom_open(staand, toetsing.plan.sleutel)
        return Bedragvoorstel(open_ or None, "" if open_ else "er staat voor dit plan geen waarborgsom meer uit")
    naam = _PER_WONING.get(soort)
    if naam is None or naam not in verordening.parameters:
        return Bedragvoorstel(None, "")
    artikel, per_woning = verordening.parameters[naam].artikel, getal_op(verordening, naam, dag)
    if per_woning is None:
        return Bedragvoorstel(
            None, f"het bedrag voor {dag.year} is niet bekend; neem het over uit het besluit van dat jaar ({artikel})"
        )
    if not woningen:
        return Bedragvoorstel(None, f"€ {in_euro(per_woning)} per woning ({artikel})")
    return Bedragvoorstel(per_woning * woningen, f"{woningen} × € {in_euro(per_woning)} ({artikel})")


def kanttekeningen(
    nieuw: Besluit, toetsing: Toetsing, verordening: Verordening, staand: Sequence[Besluit]
) -> tuple[str, ...]:
    """What the verordening says against a decision that can still be recorded: the college may depart from it."""
    return tuple(_kanttekeningen(nieuw, toetsing, verordening, staand))


def _kanttekeningen(
    nieuw: Besluit, toetsing: Toetsing, verordening: Verordening, staand: Sequence[Besluit]
) -> Iterator[str]:
    geldt, plan = toetsing.toepassing, toetsing.plan
    if nieuw.soort in _GRENS:
        if geldt.geldt == "nee":
            yield f"de verordening geldt niet voor dit plan: {geldt.reden} ({geldt.artikel})"
        naam = _GRENS[nieuw.soort]
        grens = getal_op(verordening, naam, nieuw.datum)
        if grens is not None and plan.zonder_zorg > grens:
            artikel = verordening.parameters[naam].artikel
            yield (
                f"het plan telt {plan.omvang}, en dit kan tot en met {grens} ({artikel}); leg dan ook "
                "maatwerk of de hardheidsclausule vast (art. 12 en 13)"
            )
        tekort = voorgestelde_woningen(nieuw.soort, toetsing) or 0
        if nieuw.woningen and nieuw.woningen > tekort and geldt.geldt != "nee":
            soort = "sociale woningen" if nieuw.soort == "afzien" else "verplichte woningen"
            yield f"het plan komt {tekort} {soort} tekort, en u vult er {nieuw.woningen} in"
    yield from _termijn(nieuw, verordening, staand, toetsing)


def _termijn(nieuw: Besluit, verordening: Verordening, staand: Sequence[Besluit], toetsing: Toetsing) -> Iterator[str]:
    """A deposit goes back when the homes came in time and lapses when they did not (art. 6 lid 2 and 3)."""
    if nieuw.soort not in ("waarborgsom_terug", "waarborgsom_vervallen"):
        return
    dagen = [
        dag
        for besluit in _van(staand, toetsing, "verrekenen")
        if (dag := uiterlijk(besluit, getal_op(verordening, "verrekenen_termijn", besluit.datum)))
    ]
    if not dagen:
        return
    laatste, artikel = max(dagen), SOORTEN[nieuw.soort].artikel
    if nieuw.soort == "waarborgsom_terug" and nieuw.datum > laatste:
        yield f"de termijn liep tot en met {laatste:%d-%m-%Y}; alleen wat op tijd is gebouwd, gaat terug ({artikel})"
    if nieuw.soort == "waarborgsom_vervallen" and nieuw.datum <= laatste:
        yield f"de termijn loopt nog tot en met {laatste:%d-%m-%Y}; daarvoor vervalt een waarborgsom niet ({artikel})"


def _van(besluiten: Sequence[Besluit], toetsing: Toetsing, soort: str) -> list[Besluit]:
    return [besluit for besluit in besluiten if (besluit.plan, besluit.soort) == (toetsing.plan.sleutel, soort)]


BEPALINGEN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "verrekenen": "verrekenen",
        "waarborgsom_betaald": "verrekenen",
        "waarborgsom_terug": "waarborgsom_terug_of_vervallen",
        "waarborgsom_vervallen": "waarborgsom_terug_of_vervallen",
        "afzien": "afzien",
        "besteding": "besteding_afdracht",
        "maatwerk": "maatwerk",
        "hardheid": "hardheid",
    }
)
"""By kind of decision the rule of the verordening that it rests on."""
