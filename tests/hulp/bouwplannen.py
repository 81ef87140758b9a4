"""A bouwplan in a few words, for the tests of the verordening."""

from datetime import date
from typing import Any

from prestatiemonitor.verordening import Bouwplan, Eis, Soort, Toetsing

PEILDATUM = date(2026, 6, 30)
SOORTEN = {
    "sociale_huur": Soort("huur", "sociaal"),
    "sociale_koop": Soort("koop", "sociaal"),
    "sociaal": Soort("onbekend", "sociaal"),
    "laag": Soort("huur", "laag_midden"),
    "laag_koop": Soort("koop", "laag_midden"),
    "hoog": Soort("huur", "hoog_midden"),
    "midden": Soort("huur", "midden"),
    "betaalbaar": Soort("koop", "betaalbaar"),
    "duur": Soort("koop", "duur"),
    "huur": Soort("huur", "onbekend"),
    "koop": Soort("koop", "onbekend"),
    "onbekend": Soort("onbekend", "onbekend"),
}


def maak_plan(woonvisie: str | None = "2020+", **velden: Any) -> Bouwplan:
    """A plan; numbers of homes by the names of SOORTEN, all else as fields of Bouwplan; none may be built already."""
    programma = {SOORTEN[naam]: velden.pop(naam) for naam in [*velden] if naam in SOORTEN}
    velden.setdefault("reeds_toegestaan", 0)
    return Bouwplan("plan", "Plan", programma, woonvisie, **velden)


def eis(toetsing: Toetsing, id_: str) -> Eis:
    """One rule of an outcome."""
    return next(regel for regel in toetsing.eisen if regel.id == id_)
