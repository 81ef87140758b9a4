"""What a bouwplan must hold, in whole homes, and whether it does (art. 3 and 4)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, Self

from prestatiemonitor.afspraken import Verordening, round_half_up
from prestatiemonitor.verordening.bouwplan import Bereik, Bouwplan
from prestatiemonitor.verordening.getallen import Getallen, getallen_op

Uitslag = Literal["voldoet", "tekort", "nog_te_bepalen", "niet_van_toepassing"]
SOCIAAL = ("sociaal", "sociale_huur")
"""The rules of which a shortfall is one of social homes (art. 5 onder d, art. 7)."""


@dataclass(frozen=True)
class Grondslag:
    """The number of homes over which the shares are taken (art. 4), and how it came about."""

    woningen: int
    uitleg: str


@dataclass(frozen=True)
class Eis:
    """One rule of art. 3: homes required, and how many the plan holds.

    `misschien`: so many more may be required than is known. `anders`: the same rule over the other number of homes,
    where it is not known which number holds. `uitleg` is the sum, or why the rule does not apply.
    """

    id: str
    titel: str
    artikel: str
    vereist: int
    heeft: Bereik
    uitleg: str
    geldt: bool = True
    misschien: int = 0
    anders: Self | None = None

    @property
    def uitslag(self) -> Uitslag:
        """`nog_te_bepalen` where homes of which too little is known, or the number asked for, can still decide."""
        if not self.geldt:
            return "niet_van_toepassing"
        if self.anders is not None and self.anders.uitslag != self._eigen:
            return "nog_te_bepalen"
        return self._eigen

    @property
    def _eigen(self) -> Uitslag:
        if self.heeft.zeker >= self.vereist + self.misschien:
            return "voldoet"
        return "tekort" if self.heeft.mogelijk < self.vereist else "nog_te_bepalen"

    @property
    def tekort(self) -> int:
        """Homes that are short, whatever the unknown ones turn out to be."""
        zeker = max(self.vereist - self.heeft.mogelijk, 0) if self.geldt else 0
        return zeker if self.anders is None else min(zeker, self.anders.tekort)

    @property
    def minstens(self) -> int:
        """So many are required at least."""
        return min(self.vereist, self.anders.vereist if self.anders else self.vereist)

    @property
    def hoogstens(self) -> int:
        """So many may be required at most."""
        return max(self.vereist + self.misschien, self.anders.vereist if self.anders else 0)


def grondslag(plan: Bouwplan) -> Grondslag:
    """The homes of the plan, without zorgwoningen and without those that may be built already (art. 4 onder a en b)."""
    aantal, toegestaan = plan.zonder_zorg, plan.reeds_toegestaan
    begin = f"{plan.woningen} woningen"
    if plan.zorgwoningen:
        begin += f" − {plan.zorgwoningen} zorgwoningen (art. 2 lid 3)"
    if plan.sloop_sociale_huur:
        return Grondslag(aantal, f"{begin} = {aantal}; sloop-nieuwbouw van sociale huur: geen aftrek (art. 4 onder b)")
    if toegestaan is None:
        return Grondslag(
            aantal, f"{begin} = {aantal}; niet opgegeven is hoeveel er al mogen (art. 4 onder b): geen aftrek"
        )
    over = max(aantal - toegestaan, 0)
    meer = " (meer dan het plan telt)" if toegestaan > aantal else ""
    niets = "" if over else "; er is dus geen woning verplicht"
    uitleg = f"{begin} − {toegestaan} die al mogen{meer} = {over} (art. 4 onder b){niets}"
    if plan.aftrek_onzeker:
        uitleg += (
            f"; of geen aftrek en dus {aantal}, als er onder de {plan.sloop_onbekend} te slopen woningen waarvan de "
            "soort niet bekend is sociale huur is"
        )
    return Grondslag(over, uitleg)


def eisen(plan: Bouwplan, verordening: Verordening, peildatum: date) -> tuple[Eis, ...]:
    """All rules of art. 3 for a plan to which the verordening applies, or may."""
    getal = getallen_op(verordening, peildatum)
    per_regel = tuple(_eisen(plan, grondslag(plan).woningen, getal))
    if not (plan.aftrek_onzeker or plan.aftrek_onbekend):
        return per_regel
    # without a word on what may be built already, all of it may be: then nothing is asked
    zonder_aftrek = _eisen(plan, plan.zonder_zorg if plan.aftrek_onzeker else 0, getal)
    return tuple(
        eis if ander.vereist == eis.vereist and ander.heeft == eis.heeft else replace(eis, anders=ander)
        for eis, ander in zip(per_regel, zonder_aftrek, strict=True)
    )


def _eisen(plan: Bouwplan, basis: int, getal: Getallen) -> Iterator[Eis]:
    sociaal, som = getal.aantal("aandeel_sociaal", basis)
    klein = plan.zonder_zorg <= getal("sociaal_als_koop_tot_en_met")
    if klein:
        uitleg = (
            f"{som}; tot en met {getal('sociaal_als_koop_tot_en_met')} woningen mag dat ook koop zijn (art. 3 lid 3)"
        )
        heeft = plan.sociaal()
    else:
        hoogstens, deel = getal.aantal("aandeel_sociale_koop", basis)
        heeft = plan.sociaal_met_koop(hoogstens)
        uitleg = f"{som}; sociale koop telt mee tot {hoogstens} ({deel})"
    yield Eis("sociaal", "Sociale huur en koop", "art. 3 lid 1 onder a", sociaal, heeft, uitleg)
    huur, som = getal.aantal("aandeel_sociale_huur", basis)
    reden = f"in een plan tot en met {getal('sociaal_als_koop_tot_en_met')} woningen mag het sociale deel koop zijn"
    artikel = "art. 3 lid 3" if klein else "art. 3 lid 1 onder a"
    yield Eis(
        "sociale_huur", "Sociale huur", artikel, huur, plan.sociale_huur(), reden if klein else som, geldt=not klein
    )
    for klasse, titel, letter in (
        ("laag_midden", "Laag middensegment", "b"),
        ("hoog_midden", "Hoog middensegment", "c"),
    ):
        vereist, som = getal.aantal(f"aandeel_{klasse}", basis)
        yield Eis(klasse, titel, f"art. 3 lid 1 onder {letter}", vereist, plan.midden(klasse), som)
    yield _compensatie(plan, getal)


def _compensatie(plan: Bouwplan, getal: Getallen) -> Eis:
    vereist = round_half_up(getal("compensatie_sloop") * plan.sloop_sociale_huur)
    heeft = plan.sociale_huur()
    uitleg = f"{plan.sloop_sociale_huur} gesloopte sociale huurwoningen komen terug als sociale huur"
    if plan.sloop_sociale_huur > plan.zonder_zorg:
        past_niet = vereist - plan.zonder_zorg
        zorg = " zonder zorgwoningen" if plan.zorgwoningen else ""
        telt = f"het plan telt {plan.zonder_zorg} nieuwe woningen{zorg}"
        uitleg += f"; {telt}, dus voor {past_niet} is er in dit plan geen plaats"
    if plan.sloop_onbekend:
        uitleg += f"; van {plan.sloop_onbekend} te slopen woningen is niet bekend of zij sociale huur zijn"
    sloopt = bool(plan.sloop_sociale_huur or plan.sloop_onbekend)
    wel = uitleg if sloopt else "er wordt geen sociale huur gesloopt"
    titel, artikel = "Compensatie van sloop", "art. 3 lid 2"
    return Eis("compensatie_sloop", titel, artikel, vereist, heeft, wel, sloopt, plan.sloop_onbekend)
