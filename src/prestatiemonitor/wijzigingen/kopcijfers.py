"""The headline figures of a planmonitor: what each counts of a home, so that a difference can be explained."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from prestatiemonitor.indicators.programma import PRIJSKLASSEN_HUUR
from prestatiemonitor.wijzigingen.planwijziging import Planwijziging, Telt
from prestatiemonitor.wijzigingen.toestand import OPEN, Toestand
from prestatiemonitor.wijzigingen.vergelijken import Vergelijking
from prestatiemonitor.wijzigingen.woorden import oplevering


@dataclass(frozen=True)
class Kopcijfer:
    """A figure to explain: a key, its name at the beginning of a sentence, what it counts, and how that is counted."""

    sleutel: str
    naam: str
    uitleg: str
    telt: Telt

    def van(self, corporatie: str | None) -> "Kopcijfer":
        """The same figure of one corporation alone."""
        if corporatie is None:
            return self
        alleen = partial(_van_corporatie, corporatie, self.telt)
        return Kopcijfer(self.sleutel, f"{self.naam} van {corporatie}", self.uitleg, alleen)


def vaste_kopcijfers(laatste_jaar: int) -> list[Kopcijfer]:
    """Those that every two lists have: the agreement's net social rent first."""
    return [
        Kopcijfer(
            "sociale-huur",
            f"Netto sociale huur tot en met {laatste_jaar}",
            "Nieuwbouw min sloop van sociale huurwoningen met oplevering uiterlijk in dat jaar, in alle plannen: "
            "gerealiseerd, hard, zacht en onbekend.",
            partial(_netto_sociaal, laatste_jaar),
        ),
        Kopcijfer("hard", "Nieuwbouw in harde plannen", "Nieuwbouw met een harde status, nog niet opgeleverd.", _hard),
        Kopcijfer(
            "alle", "Alle nieuwbouw", "Alle nieuwbouwwoningen in de lijst, ook wat al is opgeleverd.", _nieuwbouw
        ),
    ]


def kopcijfers(laatste_jaar: int, vergelijking: Vergelijking) -> list[Kopcijfer]:
    """Those to choose from: the headline figures, and one for every delivery in either list."""
    perioden = {(t.van, t.tot): t for t in _toestanden(vergelijking.plannen) if t.soort == "nieuwbouw"}
    return vaste_kopcijfers(laatste_jaar) + [
        Kopcijfer(
            f"oplevering-{van}-{tot}",
            f"Nieuwbouw met {naam if naam == 'jaar onbekend' else f'oplevering {naam}'}",
            "Nieuwbouwwoningen met deze oplevering; een periode van meer jaren telt alleen als die periode.",
            partial(_in_periode, van, tot),
        )
        for (van, tot), toestand in sorted(perioden.items(), key=lambda deel: (deel[0][0] or OPEN, deel[0][1] or OPEN))
        for naam in [oplevering(toestand)]
    ]


def _toestanden(plannen: Iterable[Planwijziging]) -> Iterable[Toestand]:
    return (t for plan in plannen for beeld in (*plan.oud, *plan.nieuw) for t in beeld.woningen)


def _nieuwbouw(toestand: Toestand) -> int:
    return int(toestand.soort == "nieuwbouw")


def _hard(toestand: Toestand) -> int:
    return int(toestand.soort == "nieuwbouw" and toestand.stadium == "hard")


def _in_periode(van: int, tot: int, toestand: Toestand) -> int:
    return int(toestand.soort == "nieuwbouw" and (toestand.van, toestand.tot) == (van, tot))


def _netto_sociaal(jaar: int, toestand: Toestand) -> int:
    sociaal = toestand.eigendom == "huur" and toestand.prijsklasse in PRIJSKLASSEN_HUUR["sociale_huur"]
    laatste = toestand.laatste_jaar
    return (1 if toestand.soort == "nieuwbouw" else -1) * int(sociaal and laatste is not None and laatste <= jaar)


def _van_corporatie(corporatie: str, telt: Telt, toestand: Toestand) -> int:
    return telt(toestand) if toestand.corporatie == corporatie else 0
