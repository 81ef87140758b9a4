"""Activiteiten: what parties do per agreement, as the jaarschijf tells it, and what still lacks of its account."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Self

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.woorden import is_known

TABEL: Final = "activiteiten"
_KLAAR: Final = ("gereed", "vervallen")


@dataclass(frozen=True)
class Verslagmoment:
    """The jaarschijf that tells of the activities: its year, and the half-year a report is due about (None: none yet).

    `jaar` is the newest year with activities that had begun on the peildatum of that jaarschijf.
    """

    jaar: int
    maand: str | None

    @classmethod
    def over(cls, jaar: int, dag: date) -> Self:
        """Which report about the activities of a year is due on a day."""
        return cls(jaar, "december" if dag >= date(jaar, 12, 31) else "juni" if dag >= date(jaar, 6, 30) else None)

    @property
    def naam(self) -> str:
        """‘juni 2026’; only where a report is due."""
        return f"{self.maand} {self.jaar}"


@dataclass(frozen=True)
class Activiteit:
    """One activity; unknown texts are empty. `regel` is the row label in the peilmoment's table, `bron` its cell."""

    regel: int
    jaar: int | None
    afspraak: int | None
    tekst: str
    trekkers: tuple[str, ...]
    betrokken: tuple[str, ...]
    planning: str
    status: str
    juni: str
    december: str
    bewijs: str
    bron: str

    @property
    def klaar(self) -> bool:
        """Whether nothing is left to be done: finished or lapsed; an unknown status is not finished."""
        return self.status in _KLAAR

    def rol(self, partij: str) -> str:
        """What a party is in it: `trekt`, `werkt mee`, or empty for nothing."""
        return "trekt" if partij in self.trekkers else "werkt mee" if partij in self.betrokken else ""

    def zonder_bericht(self, verslag: Verslagmoment) -> bool:
        """Whether the report that is due about this activity was not given; what is finished needs none any more."""
        if self.jaar != verslag.jaar or self.klaar or verslag.maand is None:
            return False
        return not (self.december if verslag.maand == "december" else self.juni)

    def gereed_zonder_bewijs(self, verslag: Verslagmoment) -> bool:
        """Whether it is of this year and called finished, and nothing was named that shows it."""
        return self.jaar == verslag.jaar and self.status == "gereed" and not self.bewijs


def activiteiten(moment: Moment) -> list[Activiteit]:
    """All activities of the jaarschijf in use, by year and then in the order of the workbook."""
    tabel = moment.tabellen.get(TABEL)
    if tabel is None:
        return []
    rijen = zip(tabel.index.tolist(), tabel.to_dict("records"), strict=True)
    gelezen = [_activiteit(int(regel), rij) for regel, rij in rijen]
    return sorted(gelezen, key=lambda a: (a.jaar is None, a.jaar or 0, a.regel))


def verslagmoment(moment: Moment) -> Verslagmoment | None:
    """Which report of the activities is due; None where no activities were delivered at all, also by an empty sheet."""
    tabel = moment.tabellen.get(TABEL)
    if tabel is None or tabel.empty:
        return None
    dag = moment.stand_tot("jaarschijf")
    begonnen = [int(jaar) for jaar in tabel["jaar"].dropna() if int(jaar) <= dag.year]
    jaar = max(begonnen, default=dag.year)
    return Verslagmoment.over(jaar, dag)


def _activiteit(regel: int, rij: dict[Any, Any]) -> Activiteit:
    return Activiteit(
        regel=regel,
        jaar=_geheel(rij["jaar"]),
        afspraak=_geheel(rij["afspraak"]),
        tekst=_tekst(rij["activiteit"]),
        trekkers=_namen(rij["trekker"]),
        betrokken=_namen(rij["betrokken"]),
        planning=_tekst(rij["planning"]),
        status=_tekst(rij["status"]),
        juni=_tekst(rij["voortgang_juni"]),
        december=_tekst(rij["voortgang_december"]),
        bewijs=_tekst(rij["bewijs"]),
        bron=_tekst(rij["bron"]),
    )


def _tekst(waarde: object) -> str:
    return str(waarde).strip() if is_known(waarde) else ""


def _geheel(waarde: Any) -> int | None:
    return int(waarde) if is_known(waarde) else None


def _namen(waarde: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(deel.strip() for deel in _tekst(waarde).replace("\n", ";").split(";") if deel.strip()))
