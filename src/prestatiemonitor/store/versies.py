"""What is kept in versions: a change is a new row that names the one before it, and only the last of them counts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Engine, true

from prestatiemonitor.store import aantekeningregels
from prestatiemonitor.store.aantekeningregels import Soort
from prestatiemonitor.store.fouten import AantekeningAlIngetrokken, AantekeningOnbekend, VersieOnmogelijk
from prestatiemonitor.store.levering import Intrekking
from prestatiemonitor.store.verbinding import schrijftransactie
from prestatiemonitor.store.versie import Versie

V = TypeVar("V", bound=Versie)


@dataclass(frozen=True)
class Versiebeheer(Generic[V]):
    """One kind of versions in the store: its tables, what a row is read as, and which texts each must have.

    `weigert` tells why a new one cannot be kept beside those there are, in Dutch; empty where it can. `fout` is what
    is raised then.
    """

    soort: Soort
    maak: Callable[..., V]
    verplicht: tuple[str, ...]
    weigert: Callable[[Any, Sequence[V]], str]
    fout: Callable[[str], Exception] = VersieOnmogelijk

    def bewaar(self, engine: Engine, nieuw: Any, kop: str, staart: str = "") -> V:
        """Keep a new one, or a new version; `kop` and `staart` are its words in the logbook.

        Raises ValueError where a text that it must have is empty, and `fout` where it cannot be kept.
        """
        teksten = [w for veld in fields(nieuw) if isinstance(w := getattr(nieuw, veld.name), str)]
        if leeg := [naam for naam in self.verplicht if not getattr(nieuw, naam).strip()]:
            raise ValueError(f"een {self.soort.naam} heeft nodig: {', '.join(leeg)}")
        if any("\0" in tekst for tekst in teksten):  # PostgreSQL cannot keep it
            raise ValueError("een NUL-teken kan niet worden bewaard")
        with schrijftransactie(engine) as verbinding:
            alle = self._lees(verbinding)
            if waarom := _overruled(nieuw, alle, self.soort.naam) or self.weigert(nieuw, alle):
                raise self.fout(waarom)
            versie = f", nieuwe versie van {self.soort.naam} {nieuw.voorganger}" if nieuw.voorganger else ""
            regel = {**vars(nieuw), "wanneer": datetime.now(UTC)}
            nummer = aantekeningregels.voeg_toe(verbinding, self.soort, regel, f"{kop}{versie}{staart}")
            return next(versie for versie in self._lees(verbinding) if versie.id == nummer)

    def trek_in(self, engine: Engine, nummer: int, *, reden: str, wie: str) -> None:
        """Withdraw one by its last version; no earlier version comes back.

        Raises ValueError without a reason or a name, AantekeningOnbekend, AantekeningAlIngetrokken the second time,
        and `fout` for a version that was changed since.
        """
        if not (reden.strip() and wie.strip()):
            raise ValueError("een intrekking heeft een reden en een naam nodig")
        with schrijftransactie(engine) as verbinding:
            gevonden = next((versie for versie in self._lees(verbinding) if versie.id == nummer), None)
            if gevonden is None:
                raise AantekeningOnbekend(self.soort.naam, nummer)
            if gevonden.intrekking is not None:
                raise AantekeningAlIngetrokken(self.soort.naam, nummer)
            if gevonden.opvolger is not None:
                raise self.fout(f"van {self.soort.naam} {nummer} is intussen een nieuwere versie bewaard")
            aantekeningregels.trek_in(verbinding, self.soort, nummer, Intrekking(reden, wie, datetime.now(UTC)))

    def lees(self, engine: Engine, *, ook_eerdere: bool = False) -> list[V]:
        """The last version of each that stands; or every version, also of what was withdrawn. Oldest first."""
        with engine.connect() as verbinding:
            return [versie for versie in self._lees(verbinding) if ook_eerdere or versie.geldt]

    def _lees(self, verbinding: Connection) -> list[V]:
        gelezen = [
            self.maak(**gegevens, intrekking=weg)
            for gegevens, weg in aantekeningregels.lees(verbinding, self.soort, true())
        ]
        opvolgers = {versie.voorganger: versie.id for versie in gelezen}
        return [replace(versie, opvolger=opvolgers.get(versie.id)) for versie in gelezen]


def _overruled(nieuw: Any, alle: Sequence[Versie], naam: str) -> str:
    """A version that is not the last cannot be changed: what came after it would be overruled unseen."""
    if nieuw.voorganger is None or nieuw.voorganger in {versie.id for versie in alle if versie.geldt}:
        return ""
    return f"dit {naam} is intussen door een ander veranderd of ingetrokken; kijk eerst wat er nu staat"


def naam_bezet(nieuw: Any, alle: Sequence[Any], wat: str) -> str:
    """Why a name cannot be taken: another one that stands has it; case and spaces around it make no difference."""
    for versie in alle:
        anders = versie.geldt and versie.id != nieuw.voorganger
        if anders and versie.naam.strip().casefold() == nieuw.naam.strip().casefold():
            return f"er is al een {wat} ‘{versie.naam}’; kies een andere naam of bewaar een nieuwe versie daarvan"
    return ""
