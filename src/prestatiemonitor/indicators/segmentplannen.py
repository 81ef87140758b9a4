"""Homes of one segment in the planmonitor, per corporation, stadium and delivery."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from prestatiemonitor.indicators.programma import GEREALISEERD, Programma, in_segment, misschien_in_segment, verdeel
from prestatiemonitor.indicators.woorden import getal, periode
from prestatiemonitor.tables.waarden import ONBEKEND


@dataclass(frozen=True)
class Planregel:
    """Homes in the plans of one corporation ("" is none): stadium, delivery, and their rows.

    `van` None is an unknown delivery; `tot` None after a first year is 'and later'. `gereed_onbekend` tells that the
    plans do not say whether these homes were realised.
    """

    corporatie: str
    stadium: str
    van: int | None
    tot: int | None
    sloop: bool
    gereed_onbekend: bool
    aantal: int
    regels: tuple[int, ...]

    def binnen(self, van: int, tot: int) -> bool:
        """Whether the delivery lies wholly within the years van–tot."""
        return self.van is not None and self.tot is not None and van <= self.van and self.tot <= tot

    def misschien(self, van: int, tot: int) -> bool:
        """Whether part of the delivery may fall within the years van–tot, without it being certain that all does."""
        return (
            not self.binnen(van, tot)
            and (self.van is None or self.van <= tot)
            and (self.tot is None or self.tot >= van)
        )


@dataclass(frozen=True)
class Segmentplannen:
    """The homes of one segment in all plans that count, and sentences on what could not be used."""

    regels: tuple[Planregel, ...]
    opmerkingen: tuple[str, ...]
    onzeker: tuple[Planregel, ...] = ()  # homes of unknown tenure or price class, which may be of the segment
    plan_van: Mapping[int, int] = field(default_factory=dict)  # by the row of the programme that of its plan

    @classmethod
    def lees(cls, programma: Programma, segment: str) -> "Segmentplannen":
        """The homes of `segment` in plans; homes without a year of delivery count in none, and that is said."""
        regels = in_segment(programma.regels, segment)
        zonder_jaar = regels["jaar_van"].isna()
        opmerkingen = list(programma.opmerkingen)
        if aantal := int(regels.loc[zonder_jaar & (regels["soort"] == "nieuwbouw"), "aantal"].sum()):
            opmerkingen.append(f"In plannen zonder opleverjaar: {getal(aantal)}; zij tellen in geen enkel jaar mee.")
        onzeker = _planregels(misschien_in_segment(programma.regels, segment))
        return cls(_planregels(regels), tuple(opmerkingen), onzeker, programma.plan_van)

    def binnen(self, corporaties: Iterable[str], van: int, tot: int, stadia: Sequence[str]) -> list[Planregel]:
        """The homes of these corporations and stadia wholly delivered within van–tot; a period is never cut."""
        namen = set(corporaties)
        return [r for r in self.regels if r.corporatie in namen and r.stadium in stadia and r.binnen(van, tot)]

    def alleen_onzeker(self, van: int, tot: int) -> bool:
        """Whether the plans of these years are all of unknown tenure or price class: then they say nothing."""
        return not any(r.binnen(van, tot) for r in self.regels) and any(
            r.binnen(van, tot) or r.misschien(van, tot) for r in self.onzeker
        )

    def nieuwbouw(self, corporaties: Iterable[str], van: int, tot: int, stadia: Sequence[str]) -> int:
        """New homes, gross, in those plans; a corporation without plans has none."""
        return sum(regel.aantal for regel in self.binnen(corporaties, van, tot, stadia) if not regel.sloop)

    def misschien(self, corporaties: Collection[str], zonder_prognose: Collection[str], van: int, tot: int) -> int:
        """New homes, not yet built, that may turn out to count: corporation, status, year or price class is unknown.

        Homes in hard plans only of the corporations `zonder_prognose`, and of none.
        """
        som = 0
        for r in self.regels:
            if r.sloop or r.stadium == GEREALISEERD or r.corporatie not in corporaties:
                continue
            open_jaar, zeker_jaar = r.misschien(van, tot), r.binnen(van, tot)
            open_wie = zeker_jaar and (r.corporatie == "" or r.stadium == ONBEKEND)
            if (open_jaar or open_wie) and (r.stadium != "hard" or r.corporatie in ("", *zonder_prognose)):
                som += r.aantal
        return som + sum(
            r.aantal
            for r in self.onzeker
            if not r.sloop and r.stadium != GEREALISEERD and r.corporatie in corporaties
            if (r.binnen(van, tot) or r.misschien(van, tot))
            and (r.stadium != "hard" or r.corporatie in ("", *zonder_prognose))
        )

    def niet_toe_te_delen(
        self, corporaties: Collection[str], van: int, tot: int, label: Callable[[int], str]
    ) -> list[str]:
        """A sentence on homes in hard plans that stay out: of no corporation (""), or with a period that sticks out."""
        zinnen = []
        if "" in corporaties and (zonder := self.nieuwbouw([""], van, tot, ["hard"])):
            zinnen.append(f"Harde plannen zonder corporatie tellen niet mee: {label(zonder)}.")
        over = defaultdict[tuple[int, int | None], int](int)
        for r in self.regels:
            if r.corporatie in corporaties and r.stadium == "hard" and r.misschien(van, tot) and r.van is not None:
                over[r.van, r.tot] += 0 if r.sloop else r.aantal
        for (begin, eind), aantal in sorted(over.items(), key=lambda item: (item[0][0], item[0][1] or 0)):
            if aantal:
                wat = f"Harde plannen met oplevering {periode(begin, eind)} tellen niet mee in {periode(van, tot)}"
                zinnen.append(f"{wat}: {label(aantal)}.")
        return zinnen


def _planregels(regels: pd.DataFrame) -> tuple[Planregel, ...]:
    kolommen = ("corporatie", "stadium", "jaar_van", "jaar_tot", "soort", "gereed_onbekend")
    return tuple(
        Planregel(corporatie, stadium, van, tot, soort == "sloop", bool(onbekend), groep.aantal, groep.regels)
        for groep in verdeel(regels.assign(gereed_onbekend=regels["gerealiseerd"].isna()), kolommen)
        for corporatie, stadium, van, tot, soort, onbekend in [groep.sleutel]
    )
