"""Which homes in plans are still to come in the outlook, and when: nothing twice, nothing of a year that is over."""

from collections import Counter
from dataclasses import replace
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.nogtebouwen import SLOOP, nog_te_bouwen
from prestatiemonitor.indicators.programma import GEREALISEERD
from prestatiemonitor.wijzigingen import Planbeeld, Toestand

NIET_IN: Final = ("later", "zonder_corporatie", "zonder_jaar", "open_einde", "onbekend_gereed")
"""Why homes in plans are in no run: delivered after the agreement, of no corporation that counts, without a year, with
an open end, or of a year that is over while it is not said whether they were built."""


class Nogkomend:
    """Says of homes in a plan what is still to come (an Aanpassing), and counts those that are in no run.

    Realised homes are left to the jaarschijf, save those of a year to come: they count as homes in hard plans. Homes
    that should be there and are not come in `nu`, the first year that is not over. Of homes that may be realised, those
    that the jaarschijf reports are taken out.
    """

    def __init__(self, groei: Groei, programma: pd.DataFrame, nu: int) -> None:
        self.niet_in: Counter[str] = Counter()
        self.te_laat = self.te_vroeg = 0
        self.na_het_einde = 0.0  # homes: of periods that begin in time, the share after the last year
        self._groei, self._nu, self._tot = groei, nu, groei.moment.jaren[-1]
        telt = programma.dropna(subset=["aantal"])
        self._aantal: dict[int, int] = dict(zip(telt.index.tolist(), telt["aantal"].tolist(), strict=True))
        self._open: set[int] = set(programma.index[programma["gerealiseerd"].isna()].tolist())
        self._deel = self._nog_te_bouwen()

    def __call__(self, plan: Planbeeld, toestand: Toestand, aantal: int) -> tuple[Toestand, float] | None:
        if toestand.stadium == GEREALISEERD:
            if toestand.van <= self._groei.moment.peildatum.year:
                return None
            plan, toestand = replace(plan, regels={}), toestand._replace(stadium="hard")
            self.te_vroeg += aantal if toestand.soort == "nieuwbouw" and not self._valt_weg(toestand) else 0
        if waarom := self._valt_weg(toestand):
            self.niet_in[waarom] += aantal if toestand.soort == "nieuwbouw" else 0
            return None
        if toestand.soort == "sloop" and self._sloop_voorspeld(toestand):
            return None
        if not toestand.eerste_jaar or toestand.eerste_jaar >= self._nu:
            return self._binnen(toestand, self._over(plan, toestand, aantal))
        laat = toestand.tot < self._nu
        over = self._over(plan, toestand, aantal, zeker=laat)
        if laat and toestand.soort == "nieuwbouw":
            self.te_laat += round(over)
            self.niet_in["onbekend_gereed"] += aantal - round(over)
        return self._binnen(toestand._replace(van=self._nu, tot=max(toestand.tot, self._nu)), over)

    def _binnen(self, toestand: Toestand, aantal: float) -> tuple[Toestand, float]:
        """The same; what of new homes over a period falls after the last year is counted."""
        eind, begin = toestand.laatste_jaar, toestand.eerste_jaar
        if toestand.soort == "nieuwbouw" and eind is not None:
            self.na_het_einde += aantal * max(eind - self._tot, 0) / (eind - begin + 1)
        return toestand, aantal

    def _valt_weg(self, toestand: Toestand) -> str:
        if toestand.eerste_jaar > self._tot:
            return "later"
        return "" if toestand.corporatie in self._groei.corporaties else "zonder_corporatie"

    def _sloop_voorspeld(self, toestand: Toestand) -> bool:
        van, tot = self._groei.moment.jaren[0], self._tot
        jaren = range(max(toestand.van, van), min(toestand.tot, tot) + 1)
        return any(self._groei.voorspelt(toestand.corporatie, SLOOP, jaar, van, tot) for jaar in jaren)

    def _over(self, plan: Planbeeld, toestand: Toestand, aantal: int, *, zeker: bool = False) -> float:
        """Homes still to come; with `zeker` only those that are said not to be realised."""
        labels = plan.regels.get(toestand)
        if not labels:
            return aantal
        return sum(
            self._aantal[label] * self._deel.get(label, 1.0) for label in labels if not zeker or label not in self._open
        )

    def _nog_te_bouwen(self) -> dict[int, float]:
        """The part of a row of the programme that is still to come, where the indicators take out what was built."""
        groei, jaren, uit = self._groei, self._groei.moment.jaren, dict[int, float]()
        if groei.plannen is None:
            return uit
        for naam in groei.corporaties:
            for regel, rest in nog_te_bouwen(groei.plannen, groei.voorraad, naam, jaren[0], jaren[-1]):
                uit.update(dict.fromkeys(regel.regels, rest / regel.aantal if regel.aantal else 1.0))
        return uit
