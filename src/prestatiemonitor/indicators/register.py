"""The register: an indicator declares itself once here; pages, exports, documentation and tests read it."""

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Oordeel, Uitkomst
from prestatiemonitor.indicators.woorden import opsomming, periode
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
    afspraak: str
    eenheid: str
    norm: str | None
    pagina: str
    definitie: str
    tabellen: tuple[str, ...]
    ook_gebruikt: tuple[str, ...]
    functie: Functie

    def bereken(self, moment: Moment) -> list[Uitkomst]:
        """The Uitkomsten on that moment; one `geen_gegevens` that says what is missing where a table is."""
        ontbreekt = [naam for naam in self.tabellen if naam not in moment.tabellen]
        if ontbreekt:
            return [self._zonder(ontbreekt, moment)]
        argumenten: dict[str, object] = {naam: moment.tabellen[naam] for naam in self.tabellen}
        argumenten |= {naam: moment.tabellen.get(naam) for naam in self.ook_gebruikt}
        if "moment" in inspect.signature(self.functie).parameters:
            argumenten["moment"] = moment
        return self.functie(**argumenten)

    def _zonder(self, ontbreekt: list[str], moment: Moment) -> Uitkomst:
        leveringen = sorted({TABELLEN[naam].levering or "" for naam in ontbreekt})
        labels = opsomming([TABELLEN[naam].label for naam in ontbreekt])
        if any(levering in moment.geleverd for levering in leveringen):
            reden = f"de aangeleverde {opsomming(leveringen)} bevat geen tabel {labels}"
        else:
            reden = f"er is geen {opsomming(leveringen)} aangeleverd (tabel {labels})"
        return Uitkomst(
            indicator=self.id,
            afspraak=self.afspraak,
            partij=GEZAMENLIJK,
            jaar=None,
            periode=periode(moment.jaren[0], moment.jaren[-1]),
            waarde=None,
            eenheid=self.eenheid,
            oordeel=Oordeel.GEEN_GEGEVENS,
            zin=f"Geen gegevens: {reden}.",
            onvolledig=f"{reden[:1].upper()}{reden[1:]}.",
        )


def indicator(
    *, titel: str, afspraak: str, eenheid: str, pagina: str, norm: str | None = None
) -> Callable[[Functie], Functie]:
    """Register a function as an indicator.

    The function's name is the id, its docstring the Dutch definition shown to users, its argument names the tables it
    needs (an argument with a default is used where delivered), plus optionally `moment`. `norm` is the id of its norm.
    """

    def registreer(functie: Functie) -> Functie:
        naam = functie.__name__
        parameters = [p for p in inspect.signature(functie).parameters.values() if p.name != "moment"]
        onbekend = [p.name for p in parameters if p.name not in TABELLEN]
        if onbekend or not functie.__doc__ or naam in _register:
            raise TypeError(f"Indicator {naam}: onbekende tabellen {onbekend}, geen definitie, of dubbele naam.")
        _register[naam] = Indicator(
            id=naam,
            titel=titel,
            afspraak=afspraak,
            eenheid=eenheid,
            norm=norm,
            pagina=pagina,
            definitie=inspect.cleandoc(functie.__doc__),
            tabellen=tuple(p.name for p in parameters if p.default is p.empty),
            ook_gebruikt=tuple(p.name for p in parameters if p.default is not p.empty),
            functie=functie,
        )
        return functie

    return registreer


def bereken(moment: Moment, ids: Iterable[str] | None = None) -> list[Uitkomst]:
    """The Uitkomsten of all indicators, or of those named, on one peilmoment; never raises for lack of data."""
    return [
        uitkomst
        for naam in (INDICATOREN if ids is None else ids)
        for uitkomst in INDICATOREN[naam].bereken(moment)
    ]
