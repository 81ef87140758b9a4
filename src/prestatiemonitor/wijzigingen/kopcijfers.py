"""The headline figures of a planmonitor: what each counts of a home, so that a difference can be explained."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Final

from prestatiemonitor.indicators.programma import PRIJSKLASSEN_HUUR
from prestatiemonitor.tables.waarden import OPEN_EINDE
from prestatiemonitor.wijzigingen.planwijziging import Planwijziging, Telt
from prestatiemonitor.wijzigingen.toestand import Toestand
from prestatiemonitor.wijzigingen.vergelijken import Vergelijking
from prestatiemonitor.wijzigingen.woorden import oplevering

SOCIALE_HUUR: Final = "sociale-huur"
_SOORTEN: Final = {
    SOCIALE_HUUR: "sociale huur",
    "middenhuur": "middenhuur",
    "betaalbare-koop": "betaalbare koop (ook sociale koop)",
    "overig": "overig programma (andere koop en huur, en onbekend)",
}
"""The kinds of homes by name; every home is of one of them."""
_BETAALBAAR: Final = ("sociaal", "betaalbaar")


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
            SOCIALE_HUUR,
            f"Netto sociale huur tot en met {laatste_jaar}",
            "Nieuwbouw min sloop van sociale huurwoningen met oplevering uiterlijk in dat jaar, in alle plannen: "
            "gerealiseerd, hard, zacht en onbekend.",
            partial(_netto_tot, SOCIALE_HUUR, laatste_jaar),
        ),
        Kopcijfer("hard", "Nieuwbouw in harde plannen", "Nieuwbouw met een harde status, nog niet opgeleverd.", _hard),
        Kopcijfer(
            "alle", "Alle nieuwbouw", "Alle nieuwbouwwoningen in de lijst, ook wat al is opgeleverd.", _nieuwbouw
        ),
    ]


def kopcijfers(laatste_jaar: int, vergelijking: Vergelijking) -> list[Kopcijfer]:
    """Those to choose from: the headline figures, net per kind of home, demolition, and one for every delivery.

    Of one delivery the kinds of homes are there of which the number changed.
    """
    perioden = {(t.van, t.tot): t for t in _toestanden(vergelijking.plannen) if t.soort == "nieuwbouw"}
    per_soort = [
        Kopcijfer(
            naam,
            f"Netto {woord} tot en met {laatste_jaar}",
            f"Nieuwbouw min sloop van {woord} met oplevering uiterlijk in dat jaar, in alle plannen.",
            partial(_netto_tot, naam, laatste_jaar),
        )
        for naam, woord in _SOORTEN.items()
        if naam != SOCIALE_HUUR
    ]
    sloop = Kopcijfer("sloop", "Sloop", "Alle woningen in de lijst die worden gesloopt.", _sloop)
    per_oplevering = [
        Kopcijfer(
            f"oplevering-{van}-{tot}",
            f"Nieuwbouw met {naam if naam == 'jaar onbekend' else f'oplevering {naam}'}",
            "Nieuwbouwwoningen met deze oplevering; een periode van meer jaren telt alleen als die periode.",
            partial(_in_periode, van, tot),
        )
        for (van, tot), toestand in sorted(
            perioden.items(), key=lambda deel: (deel[0][0] or OPEN_EINDE, deel[0][1] or OPEN_EINDE)
        )
        for naam in [oplevering(toestand)]
    ]
    return [
        *vaste_kopcijfers(laatste_jaar),
        *per_soort,
        sloop,
        *per_oplevering,
        *_per_soort_en_oplevering(vergelijking),
    ]


def _per_soort_en_oplevering(vergelijking: Vergelijking) -> list[Kopcijfer]:
    verschil: dict[tuple[str, int, int], int] = {}
    voorbeeld: dict[tuple[int, int], Toestand] = {}
    for plan in vergelijking.plannen:
        for teken, beelden in ((-1, plan.oud), (1, plan.nieuw)):
            for t, aantal in ((t, n) for beeld in beelden for t, n in beeld.woningen.items()):
                sleutel = (_soort(t), t.van, t.tot)
                verschil[sleutel] = verschil.get(sleutel, 0) + teken * aantal * _teken(t)
                voorbeeld[t.van, t.tot] = t
    gewijzigd = [sleutel for sleutel, aantal in verschil.items() if aantal]
    uit = []
    for soort, van, tot in sorted(gewijzigd, key=lambda deel: (deel[1] or OPEN_EINDE, deel[2] or OPEN_EINDE, deel[0])):
        wanneer, woord = oplevering(voorbeeld[van, tot]), _SOORTEN[soort]
        dan = wanneer if wanneer == "jaar onbekend" else f"oplevering {wanneer}"
        uitleg = f"Nieuwbouw min sloop van {woord} met deze oplevering; een periode telt alleen als die periode."
        telt = partial(_netto_in, soort, van, tot)
        uit.append(Kopcijfer(f"netto-{soort}-{van}-{tot}", f"Netto {woord} met {dan}", uitleg, telt))
    return uit


def _toestanden(plannen: Iterable[Planwijziging]) -> Iterable[Toestand]:
    return (t for plan in plannen for beeld in (*plan.oud, *plan.nieuw) for t in beeld.woningen)


def _nieuwbouw(toestand: Toestand) -> int:
    return int(toestand.soort == "nieuwbouw")


def _hard(toestand: Toestand) -> int:
    return int(toestand.soort == "nieuwbouw" and toestand.stadium == "hard")


def _in_periode(van: int, tot: int, toestand: Toestand) -> int:
    return int(toestand.soort == "nieuwbouw" and (toestand.van, toestand.tot) == (van, tot))


def _sloop(toestand: Toestand) -> int:
    return int(toestand.soort == "sloop")


def _teken(toestand: Toestand) -> int:
    return 1 if toestand.soort == "nieuwbouw" else -1


def _netto_tot(soort: str, jaar: int, toestand: Toestand) -> int:
    laatste = toestand.laatste_jaar
    return _teken(toestand) * int(_soort(toestand) == soort and laatste is not None and laatste <= jaar)


def _netto_in(soort: str, van: int, tot: int, toestand: Toestand) -> int:
    return _teken(toestand) * int(_soort(toestand) == soort and (toestand.van, toestand.tot) == (van, tot))


def _soort(toestand: Toestand) -> str:
    """The kind of a home: each home is of one kind, so that the kinds add up to all."""
    if toestand.eigendom == "huur":
        for segment, klassen in PRIJSKLASSEN_HUUR.items():
            if toestand.prijsklasse in klassen:
                return segment.replace("_", "-")
    if toestand.eigendom == "koop" and toestand.prijsklasse in _BETAALBAAR:
        return "betaalbare-koop"
    return "overig"


def _van_corporatie(corporatie: str, telt: Telt, toestand: Toestand) -> int:
    return telt(toestand) if toestand.corporatie == corporatie else 0
