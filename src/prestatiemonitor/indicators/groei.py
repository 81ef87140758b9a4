"""Growth of one segment: what the corporations report, and what the planmonitor adds where they report nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.nogtebouwen import SLOOP, nog_te_bouwen
from prestatiemonitor.indicators.programma import GEREALISEERD, Programma, planbronnen
from prestatiemonitor.indicators.segmentplannen import Planregel, Segmentplannen
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Bronregels
from prestatiemonitor.indicators.voorraad import Voorraad
from prestatiemonitor.tables.waarden import MUTATIE, TOEVOEGINGEN

AANGEKONDIGD: Final = ("sloop", "sloop_of_overheveling", "verkoop", "overheveling")
"""What a forecast of the stock takes off the new homes in hard plans."""


@dataclass(frozen=True)
class Groei:
    """All that is known of a segment on one moment; `plannen` is None where no planmonitor with homes was delivered."""

    moment: Moment
    voorraad: Voorraad
    plannen: Segmentplannen | None

    @classmethod
    def lees(cls, segment: str, moment: Moment, voorraadmutaties: pd.DataFrame, programma: Programma | None) -> "Groei":
        """The growth of `segment` from the jaarschijf and, where delivered, the planmonitor."""
        return cls.van(
            segment, moment, Voorraad.lees(voorraadmutaties, segment, moment.stand_tot("jaarschijf")), programma
        )

    @classmethod
    def van(cls, segment: str, moment: Moment, voorraad: Voorraad, programma: Programma | None) -> "Groei":
        """The growth of `segment` from its stock and, where delivered, the planmonitor."""
        if programma is None or programma.regels.empty:
            return cls(moment, voorraad, None)
        return cls(moment, voorraad, Segmentplannen.lees(programma, segment))

    @property
    def corporaties(self) -> tuple[str, ...]:
        """The corporations of the agreement, then any other that has rows in the jaarschijf."""
        overige = [naam for naam in self.voorraad.corporaties if naam not in self.moment.corporaties]
        return (*self.moment.corporaties, *overige)

    def achter(self, partij: str) -> tuple[str, ...]:
        """The corporations behind a party: itself, or all of them for `gezamenlijk`."""
        return self.corporaties if partij == GEZAMENLIJK else (partij,)

    def gerealiseerd(self, corporaties: Iterable[str], van: int, tot: int) -> dict[str, int]:
        """Realised change per mutatie, in the order of the contract; a mutatie without rows is absent."""
        delen: dict[str, int] = {}
        for naam in corporaties:
            for mutatie in self.voorraad.mutaties(naam):
                bedrag = self.voorraad.geboekt_in("realisatie", naam, mutatie, van, tot)
                if bedrag is not None:
                    delen[mutatie] = delen.get(mutatie, 0) + bedrag
        return {mutatie: delen[mutatie] for mutatie in MUTATIE if mutatie in delen}

    def verwachting(
        self, corporaties: Iterable[str], van: int, tot: int, soorten: Sequence[str] = MUTATIE
    ) -> int | None:
        """What the corporations report to expect (prognose, and what was realised), or None without any."""
        gevonden = [self.voorraad.verwacht(naam, mutatie, van, tot) for naam in corporaties for mutatie in soorten]
        delen = [bedrag for bedrag in gevonden if bedrag is not None]
        return sum(delen) if delen else None

    def harde_plannen(self, corporaties: Iterable[str], van: int, tot: int) -> int | None:
        """The hard-plan forecast: homes in hard plans by delivery, less what the corporations announce to take off.

        Where a corporation announces nothing for a year, what it realised is taken off instead.
        """
        if self.plannen is None:
            return None
        namen = tuple(corporaties)
        som = self.plannen.nieuwbouw(namen, van, tot, (GEREALISEERD, "hard"))
        for naam in namen:
            for mutatie in AANGEKONDIGD:
                som += self.voorraad.geboekt_in("prognose", naam, mutatie, van, tot) or 0
                for jaar in range(van, tot + 1):
                    if not self.voorraad.heeft_prognose(naam, mutatie, jaar, van, tot):
                        som += self.voorraad.geboekt_in("realisatie", naam, mutatie, jaar, jaar) or 0
        return som

    def uit_plannen(
        self, corporatie: str, van: int, tot: int, stadium: str, soorten: Sequence[str] = MUTATIE
    ) -> int | None:
        """Homes still to come, less demolition, in plans of that stadium; None without a planmonitor.

        What the jaarschijf already reports as realised does not come again (see `nog_te_bouwen`). Hard plans count only
        for years without the corporation's own prognose of new homes. Soft plans count beside it: they never make a
        norm on course.
        """
        if self.plannen is None:
            return None
        return sum(
            -nog if regel.sloop else nog
            for regel, nog in self._komend(corporatie, van, tot, soorten)
            if regel.stadium == stadium
        )

    def heeft_plannen(self, corporaties: Iterable[str], van: int, tot: int) -> bool:
        """Whether the planmonitor has homes of this segment, of these corporations, delivered within van–tot."""
        stadia = (GEREALISEERD, "hard", "zacht")
        return self.plannen is not None and bool(self.plannen.binnen(corporaties, van, tot, stadia))

    def plannen_zeggen(self, corporatie: str, van: int, tot: int) -> bool:
        """Whether plans alone tell what is still expected of a corporation, be it nothing.

        They do where the planmonitor has plans of these years and the corporation does not expect homes over a longer
        period without saying in which year.
        """
        if self.moment.compleet(tot) or self.ruimer_voorspeld(corporatie, van, tot):
            return False
        return self.heeft_plannen((corporatie,), van, tot)

    def al_gebouwd(self, corporaties: Iterable[str], van: int, tot: int) -> int:
        """New homes in plans of unfinished years that are taken to be homes already reported as realised."""
        return sum(
            regel.aantal - nog
            for naam in corporaties
            for regel, nog in self._komend(naam, van, tot, MUTATIE)
            if not regel.sloop
        )

    def _komend(self, corporatie: str, van: int, tot: int, soorten: Sequence[str]) -> list[tuple[Planregel, int]]:
        """The rows of hard and soft plans that count beside the jaarschijf, each with the homes still to come."""
        gevonden = []
        for regel, nog in nog_te_bouwen(self.plannen, self.voorraad, corporatie, van, tot) if self.plannen else ():
            jaren = range(regel.van or van, (regel.tot or tot) + 1)
            if all(self.moment.compleet(jaar) for jaar in jaren):
                continue
            nieuw = any(self.voorspelt(corporatie, ("nieuwbouw",), jaar, van, tot) for jaar in jaren)
            weg = any(self.voorspelt(corporatie, SLOOP, jaar, van, tot) for jaar in jaren)
            if (regel.stadium == "hard" and nieuw) or (regel.sloop and (weg or "sloop" not in soorten)):
                continue
            gevonden.append((regel, nog))
        return gevonden

    def misschien(self, partij: str, van: int, tot: int) -> int:
        """New homes in plans that may still count in van–tot, for lack of a corporation, status or exact year."""
        if self.plannen is None or self.moment.compleet(tot):
            return 0
        namen = self.achter(partij)
        zonder = [naam for naam in namen if not self._voorspelt_iets(naam, van, tot)]
        return self.plannen.misschien((*namen, "") if partij == GEZAMENLIJK else namen, zonder, van, tot)

    def ruimer_voorspeld(self, partij: str, van: int, tot: int) -> int:
        """New homes that the corporations expect over a longer period than van–tot, without saying in which year.

        Only of corporations that give no prognose of new homes for van–tot itself.
        """
        zonder = [naam for naam in self.achter(partij) if not self._voorspelt_iets(naam, van, tot)]
        return sum(
            max(telling.totaal, 0)
            for naam in zonder
            for mutatie in TOEVOEGINGEN
            for (begin, eind), telling in self.voorraad.geboekt.get((naam, mutatie, "prognose"), {}).items()
            if begin <= tot and eind >= van and (begin < van or eind > tot) and not self.moment.compleet(eind)
        )

    def bronnen(self, corporaties: Iterable[str], van: int, tot: int) -> tuple[Bronregels, ...]:
        """The rows behind the figures, of the jaarschijf and of the planmonitor."""
        namen = tuple(corporaties)
        regels = self.voorraad.regels(namen, van, tot)
        jaarschijf = (Bronregels("voorraadmutaties", regels),) if regels else ()
        if self.plannen is None:
            return jaarschijf
        binnen = self.plannen.binnen(namen, van, tot, (GEREALISEERD, "hard", "zacht"))
        return (*jaarschijf, *planbronnen((label for regel in binnen for label in regel.regels), self.plannen.plan_van))

    def voorspelt(self, corporatie: str, soorten: Sequence[str], jaar: int, van: int, tot: int) -> bool:
        """Whether the corporation expects one of these mutaties in that year or over van–tot."""
        return any(self.voorraad.heeft_prognose(corporatie, mutatie, jaar, van, tot) for mutatie in soorten)

    def _voorspelt_iets(self, corporatie: str, van: int, tot: int) -> bool:
        return any(self.voorspelt(corporatie, ("nieuwbouw",), jaar, van, tot) for jaar in range(van, tot + 1))
