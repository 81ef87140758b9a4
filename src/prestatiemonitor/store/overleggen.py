"""Packs and notes of meetings: kept in versions, withdrawn with a reason."""

from typing import Final

from sqlalchemy import Engine

from prestatiemonitor.store.aantekeningregels import Soort
from prestatiemonitor.store.metadata import NOTITIEINTREKKINGEN, NOTITIES, PAKKETINTREKKINGEN, PAKKETTEN
from prestatiemonitor.store.overleg import BewaardeNotitie, BewaardPakket, NieuweNotitie, NieuwPakket
from prestatiemonitor.store.versies import Versiebeheer, naam_bezet

_PAKKETTEN: Final = Versiebeheer(
    Soort("pakket", PAKKETTEN, PAKKETINTREKKINGEN, "pakket_id", "bewaard"),
    BewaardPakket,
    ("naam", "keuze", "wie"),
    lambda nieuw, alle: naam_bezet(nieuw, alle, "pakket"),
)
_NOTITIES: Final = Versiebeheer(
    Soort("notitie", NOTITIES, NOTITIEINTREKKINGEN, "notitie_id", "bewaard"),
    BewaardeNotitie,
    ("overleg", "tekst", "wie"),
    lambda nieuw, alle: "bij een actie hoort wie hem doet" if _zonder_naam(nieuw) else "",
)


class Overleggen:
    """The part of the store that keeps what meetings need and leave behind."""

    engine: Engine

    def bewaar_pakket(self, nieuw: NieuwPakket) -> BewaardPakket:
        """Keep a pack under a name of its own, or a new version; raises as `bewaar_scenario` does."""
        return _PAKKETTEN.bewaar(self.engine, nieuw, nieuw.naam)

    def trek_pakket_in(self, nummer: int, *, reden: str, wie: str) -> None:
        """Withdraw a pack; see `Versiebeheer.trek_in`."""
        _PAKKETTEN.trek_in(self.engine, nummer, reden=reden, wie=wie)

    def pakketten(self, *, ook_eerdere: bool = False) -> list[BewaardPakket]:
        """The packs that stand, oldest first; or every version."""
        return _PAKKETTEN.lees(self.engine, ook_eerdere=ook_eerdere)

    def bewaar_notitie(self, nieuw: NieuweNotitie) -> BewaardeNotitie:
        """Keep a note of a meeting, or a new version (an action that is done); raises as `bewaar_scenario` does."""
        return _NOTITIES.bewaar(self.engine, nieuw, f"{nieuw.overleg}, {nieuw.soort}: {nieuw.tekst}")

    def trek_notitie_in(self, nummer: int, *, reden: str, wie: str) -> None:
        """Withdraw a note; see `Versiebeheer.trek_in`."""
        _NOTITIES.trek_in(self.engine, nummer, reden=reden, wie=wie)

    def notities(self, *, ook_eerdere: bool = False) -> list[BewaardeNotitie]:
        """The notes that stand, oldest first; or every version."""
        return _NOTITIES.lees(self.engine, ook_eerdere=ook_eerdere)


def _zonder_naam(nieuw: NieuweNotitie) -> bool:
    return nieuw.soort == "actie" and not nieuw.wie_doet.strip()
