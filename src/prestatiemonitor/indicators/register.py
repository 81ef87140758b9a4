"""The register: an indicator declares itself once here; pages, exports, documentation and tests read it."""

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from prestatiemonitor.indicators.afgeleid import AFGELEID
from prestatiemonitor.indicators.gezegd import met_onderwerp, verdeel
from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.stempel import bestempel
from prestatiemonitor.indicators.toekomst import TotStand, Vooruit, met_vooruit, tot_stand
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Oordeel, Uitkomst
from prestatiemonitor.indicators.woorden import hoofdletter, opsomming, periode
from prestatiemonitor.tables.schemas import TABELLEN

Functie = Callable[..., list[Uitkomst]]
_register: dict[str, "Indicator"] = {}
INDICATOREN: Mapping[str, "Indicator"] = MappingProxyType(_register)
"""Every indicator by its id, in the order of their file names."""


@dataclass(frozen=True)
class Indicator:
    """An indicator: its declaration, its Dutch definition, the tables it needs and those it uses where delivered."""

    id: str
    titel: str
    afspraak: str  # of its figure on the whole, where it has a figure for each agreement; else empty
    eenheid: str
    norm: str | None
    pagina: str
    per_oplevering: bool  # whether the year of its figures is that in which homes are delivered
    per_groep: str  # what its figures are apart of where that is no party, as 'doelgroep'; else empty
    mensen: str  # which count of persons or households its figures tell; empty where they tell of homes or activities
    definitie: str  # with places for what an agreement fills in: see `definities.definitie`
    tabellen: tuple[str, ...]
    ook_gebruikt: tuple[str, ...]
    argumenten: tuple[str, ...]
    functie: Functie

    @property
    def alle_tabellen(self) -> tuple[str, ...]:
        """The tables it needs and those it uses where delivered."""
        return (*self.tabellen, *self.ook_gebruikt)

    def waarover(self, afspraak: str, partij: str, periode: str) -> str:
        """One of its figures in words; the agreement is named where it has figures of several."""
        plaats = f", afspraak {afspraak}" if afspraak.isdigit() else f", {afspraak}"
        eigen = "" if self.afspraak in ("", afspraak) else plaats
        return f"{self.titel}{eigen}, {partij}, {periode}"

    def bereken(self, moment: Moment, afgeleid: dict[str, object] | None = None) -> list[Uitkomst]:
        """The Uitkomsten on that moment; one `geen_gegevens` that says what is missing where a table is.

        `afgeleid` keeps the derived inputs, so that indicators on the same moment share them.
        """
        ontbreekt = [naam for naam in self.tabellen if naam not in moment.tabellen]
        if ontbreekt:
            gevonden = [self._zonder(ontbreekt, moment)]
        else:
            gemaakt = {} if afgeleid is None else afgeleid
            tot_nu, vooruit = _tot_stand(moment, gemaakt)
            gevonden = self.functie(**{naam: _invoer(naam, tot_nu, gemaakt) for naam in self.argumenten})
            gevonden = [met_vooruit(uitkomst, vooruit, self.alle_tabellen) for uitkomst in gevonden]
        plaats = self.afspraak or moment.afspraken.plaats_van(self.id)
        return [uitkomst if uitkomst.afspraak else replace(uitkomst, afspraak=plaats) for uitkomst in gevonden]

    def _zonder(self, ontbreekt: list[str], moment: Moment) -> Uitkomst:
        leveringen = sorted({TABELLEN[naam].levering or "" for naam in ontbreekt})
        labels = opsomming([TABELLEN[naam].label for naam in ontbreekt])
        if any(levering in moment.geleverd for levering in leveringen):
            reden = f"de aangeleverde {opsomming(leveringen)} bevat geen tabel {labels}"
        else:
            reden = f"er is geen {opsomming(leveringen)} aangeleverd (tabel {labels})"
        return Uitkomst(
            indicator=self.id,
            partij=GEZAMENLIJK,
            jaar=None,
            periode=periode(moment.jaren[0], moment.jaren[-1]),
            waarde=None,
            eenheid=self.eenheid,
            oordeel=Oordeel.GEEN_GEGEVENS,
            zin=f"Geen gegevens: {reden}.",
            onvolledig=f"{hoofdletter(reden)}.",
        )


def indicator(
    *,
    titel: str,
    eenheid: str,
    pagina: str,
    norm: str | None = None,
    per_oplevering: bool = False,
    per_groep: str = "",
    mensen: str = "",
    afspraak: str = "",
) -> Callable[[Functie], Functie]:
    """Register a function as an indicator.

    The function's name is the id, its docstring the Dutch definition shown to users, its argument names the tables it
    needs, plus `moment` and the derived inputs of `AFGELEID`; an argument with a default is used where it was
    delivered. `norm` is the id of the norm. The agreement's file says where an indicator belongs; only one that has a
    figure for each agreement gives `afspraak`, the word for its figure on the whole, and names theirs itself. Figures
    `per_oplevering` are a stock on the peilmoment by year of delivery, others are about what happened in their year.
    """

    def registreer(functie: Functie) -> Functie:
        naam = functie.__name__
        parameters = inspect.signature(functie).parameters
        onbekend = [naam for naam in parameters if naam not in (*TABELLEN, *AFGELEID, "moment")]
        if onbekend or not functie.__doc__ or naam in _register:
            raise TypeError(f"Indicator {naam}: onbekende tabellen {onbekend}, geen definitie, of dubbele naam.")
        _register[naam] = Indicator(
            id=naam,
            titel=titel,
            afspraak=afspraak,
            eenheid=eenheid,
            norm=norm,
            pagina=pagina,
            per_oplevering=per_oplevering,
            per_groep=per_groep,
            mensen=mensen,
            definitie=inspect.cleandoc(functie.__doc__),
            tabellen=_tabellen(functie, nodig=True),
            ook_gebruikt=_tabellen(functie, nodig=False),
            argumenten=tuple(parameters),
            functie=functie,
        )
        return functie

    return registreer


def bereken(moment: Moment, ids: Iterable[str] | None = None) -> list[Uitkomst]:
    """The Uitkomsten of the indicators in use, or of those named, on one peilmoment; never raises for lack of data.

    In use is what the agreement names (`Afspraken.indicatoren`).

    Each carries its receipt, what people said of it, and the corrections in it beside the value as delivered.
    """
    in_gebruik = set(moment.afspraken.indicatoren)
    gekozen = tuple(naam for naam in INDICATOREN if naam in in_gebruik) if ids is None else tuple(ids)
    zonder = moment.zonder_correcties
    geleverd = {} if zonder is None else {uitkomst.sleutel: uitkomst for uitkomst in _reken(zonder, gekozen)}
    nu = [
        met_onderwerp(uitkomst, moment.afspraken, bool(INDICATOREN[uitkomst.indicator].afspraak))
        for uitkomst in _reken(moment, gekozen)
    ]
    gezegd = verdeel(moment.mensoordelen, nu, moment.jaren)
    return [
        bestempel(u, moment, geleverd.get(u.sleutel), INDICATOREN[u.indicator].alle_tabellen, gezegd.get(u.sleutel, ()))
        for u in nu
    ]


def _reken(moment: Moment, ids: Iterable[str]) -> Iterator[Uitkomst]:
    afgeleid: dict[str, object] = {}
    for naam in ids:
        yield from INDICATOREN[naam].bereken(moment, afgeleid)


def _tot_stand(moment: Moment, gemaakt: dict[str, object]) -> tuple[Moment, tuple[Vooruit, ...]]:
    """The moment without what had not begun, once for all indicators that share their derived inputs."""
    gevonden = gemaakt.get("moment")
    if not isinstance(gevonden, TotStand):
        gemaakt["moment"] = gevonden = tot_stand(moment)
    return gevonden.moment, gevonden.vooruit


def _tabellen(functie: Callable[..., object], *, nodig: bool) -> tuple[str, ...]:
    """The tables behind its arguments: those it cannot do without, or else those it uses where delivered."""
    gevonden: list[str] = []
    for naam, parameter in inspect.signature(functie).parameters.items():
        verplicht = parameter.default is parameter.empty
        if naam in AFGELEID:
            gevonden += _tabellen(AFGELEID[naam], nodig=True) if verplicht == nodig else ()
            gevonden += () if nodig else _tabellen(AFGELEID[naam], nodig=False)
        elif naam != "moment" and verplicht == nodig:
            gevonden.append(naam)
    return tuple(dict.fromkeys(gevonden))


def _invoer(naam: str, moment: Moment, gemaakt: dict[str, object]) -> object:
    """What an indicator is given for an argument; None for a table that was not delivered."""
    if naam == "moment":
        return moment
    if naam not in AFGELEID:
        return moment.tabellen.get(naam)
    if naam not in gemaakt:
        maak = AFGELEID[naam]
        if any(tabel not in moment.tabellen for tabel in _tabellen(maak, nodig=True)):
            return None
        gemaakt[naam] = maak(**{deel: _invoer(deel, moment, gemaakt) for deel in inspect.signature(maak).parameters})
    return gemaakt[naam]
