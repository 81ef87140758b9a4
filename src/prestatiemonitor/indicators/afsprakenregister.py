"""The register of agreements: per agreement and ambition its figures, status and activities on one peilmoment."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from prestatiemonitor.afspraken.modellen import Afspraak, Ambitie, Thema
from prestatiemonitor.indicators.afspraakactiviteit import (
    TABEL,
    Activiteit,
    Verslagmoment,
    activiteiten,
    verslagmoment,
)
from prestatiemonitor.indicators.hoofduitkomst import VOORTGANG, hoofden
from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.uitkomst import Oordeel, Uitkomst


@dataclass(frozen=True)
class Ambitiestand:
    """A shared ambition with the figures that show it; `hoofd` is the one that asks most attention, if any."""

    ambitie: Ambitie
    hoofden: tuple[Uitkomst, ...]
    uitkomsten: tuple[Uitkomst, ...] = ()

    @property
    def hoofd(self) -> Uitkomst | None:
        return self.hoofden[0] if self.hoofden else None


@dataclass(frozen=True)
class Afspraakstand:
    """An agreement on one peilmoment.

    `hoofden` holds one Uitkomst per indicator with a verdict, main indicator first: of its years and its period the one
    that asks most attention. `uitkomsten` is every figure of the agreement, of each party. `verslag` is None where no
    activities were delivered: then nothing can be said to lack.
    """

    afspraak: Afspraak
    thema: Thema
    hoofden: tuple[Uitkomst, ...]
    uitkomsten: tuple[Uitkomst, ...]
    activiteiten: tuple[Activiteit, ...]
    verslag: Verslagmoment | None

    @property
    def hoofd(self) -> Uitkomst | None:
        """The figure whose verdict is the agreement's; None as long as there is none."""
        return self.hoofden[0] if self.hoofden else None

    @property
    def oordeel(self) -> Oordeel:
        """The computed verdict; figures without a norm have none (`geen_norm`), no figure at all is `geen_gegevens`."""
        if self.hoofd:
            return self.hoofd.oordeel
        zonder_norm = any(u.oordeel is Oordeel.GEEN_NORM for u in self.uitkomsten)
        return Oordeel.GEEN_NORM if zonder_norm else Oordeel.GEEN_GEGEVENS

    @property
    def dit_jaar(self) -> tuple[Activiteit, ...]:
        """The activities of the year that the jaarschijf tells of."""
        return tuple(a for a in self.activiteiten if self.verslag and a.jaar == self.verslag.jaar)

    @property
    def partijen(self) -> tuple[str, ...]:
        """Every party with a part in it, by the agreement or by an activity."""
        genoemd = [*self.afspraak.verantwoordelijk, *self.afspraak.betrokken]
        for activiteit in self.activiteiten:
            genoemd += [*activiteit.trekkers, *activiteit.betrokken]
        return tuple(dict.fromkeys(genoemd))

    @property
    def zonder_indicator(self) -> bool:
        """Whether no figure of its own shows it; counting its activities is none."""
        genoemd = set(self.afspraak.indicatoren) - {VOORTGANG}
        return not genoemd and all(u.indicator == VOORTGANG for u in self.uitkomsten)

    @property
    def zonder_activiteit(self) -> bool:
        """Whether the jaarschijf names no activity for it this year."""
        return self.verslag is not None and not self.dit_jaar

    @property
    def zonder_bericht(self) -> tuple[Activiteit, ...]:
        """The activities of this year about which the report that is due was not given."""
        return tuple(a for a in self.dit_jaar if self.verslag and a.zonder_bericht(self.verslag))

    @property
    def zonder_bewijs(self) -> tuple[Activiteit, ...]:
        """The activities of this year that are called finished, without anything named that shows it."""
        return tuple(a for a in self.dit_jaar if self.verslag and a.gereed_zonder_bewijs(self.verslag))

    @property
    def klaar(self) -> bool:
        """Whether nothing is left to do on this peilmoment.

        That is: behaald by a figure of its own and no open activity. Without such a figure only what is to be done can
        be: with no activity open and one finished, this year unless it is to be done once.
        """
        if any(not activiteit.klaar for activiteit in self.activiteiten):
            return False
        if self.hoofd is not None and self.hoofd.indicator != VOORTGANG:
            return self.oordeel is Oordeel.BEHAALD
        geteld = self.activiteiten if self.afspraak.eenmalig else self.dit_jaar
        return self.afspraak.soort == "doen" and any(a.status == "gereed" for a in geteld)


def register(moment: Moment, uitkomsten: Iterable[Uitkomst]) -> list[Afspraakstand]:
    """Every agreement once, in the order of the agreement."""
    alles, verslag = tuple(uitkomsten), verslagmoment(moment)
    doet = activiteiten(moment)
    themas = {thema.code: thema for thema in moment.afspraken.themas}
    regels = []
    for afspraak in moment.afspraken.afspraken:
        eigen = _van_afspraak(afspraak, alles)
        regels.append(
            Afspraakstand(
                afspraak=afspraak,
                thema=themas[afspraak.thema],
                hoofden=hoofden(eigen, moment, eenmalig=afspraak.eenmalig),
                uitkomsten=tuple(u for van_een in eigen.values() for u in van_een),
                activiteiten=tuple(a for a in doet if a.afspraak == afspraak.nummer),
                verslag=verslag,
            )
        )
    return regels


def ambities(thema: Thema, moment: Moment, uitkomsten: Iterable[Uitkomst]) -> list[Ambitiestand]:
    """The shared ambitions of a theme with their verdicts, in the order of the agreement."""
    per_indicator = _per_indicator(uitkomsten)
    standen = []
    for ambitie in thema.ambities:
        eigen = {naam: per_indicator.get(naam, []) for naam in ambitie.indicatoren}
        alle = tuple(u for van_een in eigen.values() for u in van_een)
        standen.append(Ambitiestand(ambitie, hoofden(eigen, moment), alle))
    return standen


def zonder_afspraak(moment: Moment) -> list[Activiteit]:
    """The activities that name no agreement, or a number that the agreement does not have."""
    nummers = {afspraak.nummer for afspraak in moment.afspraken.afspraken}
    tabel = moment.tabellen.get(TABEL)
    return [] if tabel is None else [a for a in activiteiten(moment) if a.afspraak not in nummers]


def _van_afspraak(afspraak: Afspraak, uitkomsten: Iterable[Uitkomst]) -> dict[str, list[Uitkomst]]:
    """By indicator the figures of an agreement: of those it names, then of any other that names its number."""
    nummer, per_indicator = str(afspraak.nummer), _per_indicator(uitkomsten)
    namen = dict.fromkeys((*afspraak.indicatoren, *per_indicator))
    gevonden = {}
    for naam in namen:
        van = per_indicator.get(naam, [])
        eigen = [u for u in van if u.afspraak == nummer]
        # A figure may be of an ambition too ('ambitie 1'): then the agreement names the indicator, not the figure it.
        gevonden[naam] = eigen or (van if naam in afspraak.indicatoren and _van_een(van) else [])
    return {naam: van for naam, van in gevonden.items() if van}


def _van_een(uitkomsten: Sequence[Uitkomst]) -> bool:
    """Whether these figures are all of one agreement or ambition, not one for each."""
    return len({u.afspraak for u in uitkomsten}) == 1


def _per_indicator(uitkomsten: Iterable[Uitkomst]) -> dict[str, list[Uitkomst]]:
    per: dict[str, list[Uitkomst]] = {}
    for uitkomst in uitkomsten:
        per.setdefault(uitkomst.indicator, []).append(uitkomst)
    return per
