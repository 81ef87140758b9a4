"""What a visitor has answered about one workbook: the assignment now, the way back, and what was remembered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import streamlit as st

from prestatiemonitor.aanlevering import Antwoord, Onthouden, met, zoek_onthouden, zonder
from prestatiemonitor.readers import Indeling, Inlezing
from prestatiemonitor.store import Opslag

_TOESTANDEN = "_toestanden"


@dataclass(frozen=True)
class Toestand:
    """The answers for one workbook; `eerder` are those to go back to, `gezocht` for whom was looked in the store."""

    indeling: Indeling = field(default_factory=Indeling)
    eerder: tuple[Indeling, ...] = ()
    onthouden: Onthouden | None = None
    gezocht: str | None = None
    zin: str = ""

    @property
    def vorige(self) -> Indeling | None:
        """The answers before the last one; before what was remembered there were none; None where nothing changed."""
        if self.eerder:
            return self.eerder[-1]
        return Indeling() if self.indeling.bladen else None

    @property
    def zijn_onthouden(self) -> bool:
        """Whether the answers in use are those that were remembered, as they were."""
        return self.onthouden is not None and self.onthouden.indeling == self.indeling


def toestand(sleutel: str) -> Toestand:
    """The answers for the workbook with this hash."""
    return _alle().get(sleutel, Toestand())


def antwoord(sleutel: str, nieuw: Sequence[Antwoord]) -> None:
    """Add answers."""
    vervang(sleutel, met(toestand(sleutel).indeling, nieuw))


def neem_terug(sleutel: str, weg: Antwoord) -> None:
    """Take one answer back."""
    vervang(sleutel, zonder(toestand(sleutel).indeling, weg))


def vervang(sleutel: str, indeling: Indeling) -> None:
    """Use these answers from now on; the ones before can be had back."""
    nu = toestand(sleutel)
    eerder = (*nu.eerder, nu.indeling) if indeling != nu.indeling else nu.eerder
    _alle()[sleutel] = replace(nu, indeling=indeling, eerder=eerder, zin="")


def maak_ongedaan(sleutel: str) -> None:
    """Go back to the answers before the last change."""
    nu = toestand(sleutel)
    if nu.eerder:
        _alle()[sleutel] = replace(nu, indeling=nu.eerder[-1], eerder=nu.eerder[:-1], zin="")


def zeg(sleutel: str, zin: str) -> None:
    """Something to tell about the last answer: why it was not taken."""
    _alle()[sleutel] = replace(toestand(sleutel), zin=zin)


def zoek_eerdere_antwoorden(sleutel: str, afzender: str, opslag: Opslag, lees: Callable[[Indeling], Inlezing]) -> None:
    """Once per workbook and sender: use what was remembered, unless the visitor has answered something already."""
    nu = toestand(sleutel)
    if nu.gezocht == afzender:
        return
    onthouden = zoek_onthouden(opslag, afzender, lees) if afzender else None
    eigen = bool(nu.eerder) or (bool(nu.indeling.bladen) and not nu.zijn_onthouden)
    indeling = nu.indeling if eigen else onthouden.indeling if onthouden else Indeling()
    _alle()[sleutel] = replace(nu, indeling=indeling, onthouden=onthouden, gezocht=afzender)


def laat_onthouden_los(sleutel: str) -> None:
    """What was remembered is withdrawn: no longer used where it was, and looked for again."""
    nu = toestand(sleutel)
    indeling = Indeling() if nu.zijn_onthouden else nu.indeling
    eerder = () if nu.zijn_onthouden else nu.eerder
    _alle()[sleutel] = replace(nu, indeling=indeling, eerder=eerder, onthouden=None, gezocht=None)


def _alle() -> dict[str, Toestand]:
    alle: dict[str, Toestand] = st.session_state.setdefault(_TOESTANDEN, {})
    return alle
