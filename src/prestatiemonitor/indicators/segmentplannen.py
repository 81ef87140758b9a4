"""Homes of one segment in the planmonitor, per corporation, stadium and delivery."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from prestatiemonitor.indicators.programma import Programma, in_segment, verdeel
from prestatiemonitor.indicators.woorden import getal, periode


@dataclass(frozen=True)
class Planregel:
    """Homes in the plans of one corporation ("" is none): stadium, delivery (`tot` None is open), and their rows."""

    corporatie: str
    stadium: str
    van: int
    tot: int | None
    sloop: bool
    aantal: int
    regels: tuple[int, ...]

    def binnen(self, van: int, tot: int) -> bool:
        """Whether the delivery lies wholly within the years van–tot."""
        return van <= self.van and self.tot is not None and self.tot <= tot

    def raakt(self, van: int, tot: int) -> bool:
        """Whether the delivery may fall within the years van–tot."""
        return self.van <= tot and (self.tot is None or self.tot >= van)


@dataclass(frozen=True)
class Segmentplannen:
    """The homes of one segment in all plans that count, and sentences on what could not be used."""

    regels: tuple[Planregel, ...]
    opmerkingen: tuple[str, ...]

    @classmethod
    def lees(cls, programma: Programma, segment: str) -> "Segmentplannen":
        """The homes of `segment` in plans; homes without a year of delivery are left out and said."""
        regels = in_segment(programma.regels, segment)
        zonder_jaar = regels["jaar_van"].isna()
        opmerkingen = list(programma.opmerkingen)
        if aantal := int(regels.loc[zonder_jaar & (regels["soort"] == "nieuwbouw"), "aantal"].sum()):
            opmerkingen.append(f"In plannen zonder opleverjaar: {getal(aantal)}; zij tellen in geen enkel jaar mee.")
        kolommen = ("corporatie", "stadium", "jaar_van", "jaar_tot", "soort")
        return cls(
            tuple(
                Planregel(corporatie, stadium, van, tot, soort == "sloop", groep.aantal, groep.regels)
                for groep in verdeel(regels[~zonder_jaar], kolommen)
                for corporatie, stadium, van, tot, soort in [groep.sleutel]
            ),
            tuple(opmerkingen),
        )

    def binnen(self, corporaties: Iterable[str], van: int, tot: int, stadia: Sequence[str]) -> list[Planregel]:
        """The homes of these corporations and stadia wholly delivered within van–tot; a period is never cut."""
        namen = set(corporaties)
        return [r for r in self.regels if r.corporatie in namen and r.stadium in stadia and r.binnen(van, tot)]

    def nieuwbouw(self, corporaties: Iterable[str], van: int, tot: int, stadia: Sequence[str]) -> int:
        """New homes, gross, in those plans; a corporation without plans has none."""
        return sum(regel.aantal for regel in self.binnen(corporaties, van, tot, stadia) if not regel.sloop)

    def niet_toe_te_delen(
        self, corporaties: Collection[str], van: int, tot: int, label: Callable[[int], str]
    ) -> list[str]:
        """A sentence on homes in hard plans that stay out: of no corporation (""), or with a period that sticks out."""
        zinnen = []
        if "" in corporaties and (zonder := self.nieuwbouw([""], van, tot, ["hard"])):
            zinnen.append(f"Harde plannen zonder corporatie tellen niet mee: {label(zonder)}.")
        over = defaultdict[tuple[int, int | None], int](int)
        for r in self.regels:
            if r.corporatie in corporaties and r.stadium == "hard" and not r.sloop and r.raakt(van, tot):
                over[r.van, r.tot] += 0 if r.binnen(van, tot) else r.aantal
        for (begin, eind), aantal in sorted(over.items(), key=lambda item: (item[0][0], item[0][1] or 0)):
            if aantal:
                wat = f"Harde plannen met oplevering {periode(begin, eind)} tellen niet mee in {periode(van, tot)}"
                zinnen.append(f"{wat}: {label(aantal)}.")
        return zinnen
