"""Planaantekeningen: decisions on plans that may be the same and explanations of changes, withdrawn, never changed."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, true

from prestatiemonitor.store import aantekeningregels, administratie
from prestatiemonitor.store.aantekeningen import Aantekeningen
from prestatiemonitor.store.aantekeningregels import Soort
from prestatiemonitor.store.collegebesluiten import niets_wordt_onmogelijk
from prestatiemonitor.store.fouten import PlanbesluitStaatAl
from prestatiemonitor.store.levering import Intrekking
from prestatiemonitor.store.metadata import PLANBESLUITEN, PLANTOELICHTINGEN, PLANTOELICHTINGINTREKKINGEN
from prestatiemonitor.store.planaantekening import (
    BewaardePlantoelichting,
    BewaardPlanbesluit,
    NieuwePlantoelichting,
    NieuwPlanbesluit,
)
from prestatiemonitor.store.planbesluitregels import PLANBESLUIT, lees_planbesluiten
from prestatiemonitor.store.verbinding import schrijftransactie
from prestatiemonitor.verordening.plancodes import is_over_een_code, is_strijdig, scheidingen, sleutel_in_lijst

TOELICHTING: Final = Soort(
    "plantoelichting", PLANTOELICHTINGEN, PLANTOELICHTINGINTREKKINGEN, "plantoelichting_id"
)  # fmt: skip


class Planaantekeningen(Aantekeningen):
    """The part of the store in which people write beside the plans."""

    def besluit_over_plannen(self, nieuw: NieuwPlanbesluit) -> BewaardPlanbesluit:
        """Keep a decision; ValueError without plans on both sides or without a name.

        Raises PlanbesluitStaatAl where another decision on these plans stands: it has to be withdrawn first; and
        BesluitOnmogelijk where decisions of the college on these plans could then not stand together.
        """
        if not (nieuw.oud and nieuw.nieuw):
            raise ValueError("een besluit gaat over plannen uit de oude en uit de nieuwe lijst")
        _controleer_dagen(nieuw)
        _vereis(nieuw.wie, "een besluit heeft een naam nodig")
        _geen_nul(*nieuw.oud, *nieuw.nieuw, nieuw.namen, nieuw.reden, nieuw.wie)
        regel = {
            **vars(nieuw),
            "oud": json.dumps(nieuw.oud),
            "nieuw": json.dumps(nieuw.nieuw),
            "wanneer": datetime.now(UTC),
        }
        woord = "zelfde plan" if nieuw.zelfde else "niet hetzelfde plan"
        with schrijftransactie(self.engine) as verbinding:
            for staand in _in_de_weg(lees_planbesluiten(verbinding, PLANBESLUIT.staat()), nieuw):
                raise PlanbesluitStaatAl(staand.id, staand.namen, staand.wie)
            with niets_wordt_onmogelijk(verbinding):
                nummer = aantekeningregels.voeg_toe(verbinding, PLANBESLUIT, regel, f"{nieuw.namen}: {woord}")
            return lees_planbesluiten(verbinding, PLANBESLUITEN.c.id == nummer)[0]

    def trek_planbesluit_in(self, nummer: int, *, reden: str, wie: str) -> None:
        """Withdraw a decision. Raises ValueError, AantekeningOnbekend and AantekeningAlIngetrokken.

        Raises BesluitOnmogelijk where a decision of the college rests on it: what was paid for a plan may have gone
        back to it under another name.
        """
        if not reden.strip():
            raise ValueError("een intrekking heeft een reden nodig")
        _vereis(wie, "een intrekking heeft een naam nodig")
        with schrijftransactie(self.engine) as verbinding, niets_wordt_onmogelijk(verbinding):
            aantekeningregels.trek_in(verbinding, PLANBESLUIT, nummer, Intrekking(reden, wie, datetime.now(UTC)))

    def planbesluiten(self, *, ook_ingetrokken: bool = False) -> list[BewaardPlanbesluit]:
        """The decisions that stand (or all), oldest first."""
        with self.engine.connect() as verbinding:
            return lees_planbesluiten(verbinding, PLANBESLUIT.staat(ook_ingetrokken))

    def licht_plan_toe(self, nieuw: NieuwePlantoelichting) -> BewaardePlantoelichting:
        """Keep an explanation; ValueError without text or name, LeveringOnbekend for a delivery that is not there."""
        _vereis(nieuw.toelichting, "een toelichting heeft een tekst nodig")
        _vereis(nieuw.wie, "een toelichting heeft een naam nodig")
        _geen_nul(nieuw.plan_sleutel, nieuw.toelichting, nieuw.wie)
        with schrijftransactie(self.engine) as verbinding:
            for nummer in (nieuw.oud_id, nieuw.nieuw_id):
                administratie.levering(verbinding, nummer)
            regel = {**vars(nieuw), "wanneer": datetime.now(UTC)}
            waarover = f"{nieuw.plan_sleutel}: {nieuw.toelichting}"
            nummer = aantekeningregels.voeg_toe(verbinding, TOELICHTING, regel, waarover, nieuw.nieuw_id)
            return _toelichtingen(verbinding, PLANTOELICHTINGEN.c.id == nummer)[0]

    def trek_plantoelichting_in(self, nummer: int, *, reden: str, wie: str) -> None:
        """Withdraw an explanation. Raises as `trek_planbesluit_in`."""
        self._trek_in(TOELICHTING, nummer, reden, wie)

    def plantoelichtingen(
        self, oud_id: int | None = None, nieuw_id: int | None = None, *, ook_ingetrokken: bool = False
    ) -> list[BewaardePlantoelichting]:
        """The explanations of two deliveries (or of all) that stand (or all), oldest first."""
        van = true() if oud_id is None else PLANTOELICHTINGEN.c.oud_id == oud_id
        naar = true() if nieuw_id is None else PLANTOELICHTINGEN.c.nieuw_id == nieuw_id
        with self.engine.connect() as verbinding:
            return _toelichtingen(verbinding, and_(van, naar, TOELICHTING.staat(ook_ingetrokken)))


def _in_de_weg(staand: Sequence[BewaardPlanbesluit], nieuw: NieuwPlanbesluit) -> Iterator[BewaardPlanbesluit]:
    """The decisions that have to be withdrawn before this one can stand."""
    yield from (besluit for besluit in staand if _over_hetzelfde(besluit, nieuw))
    if is_over_een_code(nieuw):
        over = [besluit for besluit in staand if is_over_een_code(besluit) and besluit.oud == nieuw.oud]
        if is_strijdig([*over, nieuw]):
            yield from (besluit for besluit in reversed(over) if besluit.zelfde != nieuw.zelfde)


def _over_hetzelfde(een: NieuwPlanbesluit, ander: NieuwPlanbesluit) -> bool:
    """Whether both decide on one pair of plans; that several plans together are not one tells of no pair of them."""
    if is_over_een_code(een) and is_over_een_code(ander) and een.oud == ander.oud:
        return (een.tot_en_met, een.vanaf) == (ander.tot_en_met, ander.vanaf)  # a code may be used again more than once
    if any(not besluit.zelfde and len(_paren(besluit)) > 1 for besluit in (een, ander)):
        return _paren(een) == _paren(ander)
    return not _paren(een).isdisjoint(_paren(ander))


def _paren(besluit: NieuwPlanbesluit) -> set[tuple[str, str]]:
    return {(oud, nieuw) for oud in besluit.oud for nieuw in besluit.nieuw}


def _toelichtingen(verbinding: Connection, voorwaarde: ColumnElement[bool]) -> list[BewaardePlantoelichting]:
    """The explanations with the key of the plan that the newer of their lists means by the code."""
    apart = scheidingen(lees_planbesluiten(verbinding, PLANBESLUIT.staat()))
    uit = []
    for gegevens, weg in aantekeningregels.lees(verbinding, TOELICHTING, voorwaarde):
        if apart:
            dag = administratie.levering(verbinding, gegevens["nieuw_id"]).peildatum
            gegevens["plan_sleutel"] = sleutel_in_lijst(gegevens["plan_sleutel"], dag, apart)
        uit.append(BewaardePlantoelichting(**gegevens, intrekking=weg))
    return uit


def _controleer_dagen(nieuw: NieuwPlanbesluit) -> None:
    if nieuw.tot_en_met is None or nieuw.vanaf is None:
        if nieuw.tot_en_met or nieuw.vanaf or is_over_een_code(nieuw):
            raise ValueError("een besluit heeft de peildatum van beide lijsten nodig")
    elif nieuw.vanaf < nieuw.tot_en_met or (is_over_een_code(nieuw) and nieuw.vanaf == nieuw.tot_en_met):
        raise ValueError("de eerste lijst moet van een eerdere dag zijn dan de tweede")


def _vereis(tekst: str, waarom: str) -> None:
    if not tekst.strip():
        raise ValueError(waarom)


def _geen_nul(*teksten: str) -> None:
    if any("\0" in tekst for tekst in teksten):  # PostgreSQL cannot keep it
        raise ValueError("een NUL-teken kan niet worden bewaard")
