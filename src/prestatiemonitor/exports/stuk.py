"""Stuk: what goes to a meeting, whatever file it becomes: subjects with their conclusion, figures, sources, words."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.indicators.bewijs import Bewijs

Publiek = Literal["ambtelijk", "bestuurlijk", "openbaar"]


@dataclass(frozen=True)
class Rekenregel:
    """One figure with what it is made up of, so that it can be computed again; unknown is None, never 0.

    With `teller` and `noemer` the value is the one divided by the other; `stappen` add up to it. `som_van` are the
    places, in the same list, of the figures that it (or its teller and noemer) is the sum of. What cannot be computed
    from what stands here has none of these.
    """

    wie: str  # 'samen', or the party
    periode: str
    waarde: Decimal | None
    eenheid: str
    oordeel: str = ""  # the verdict in words
    norm: Decimal | None = None
    waarvan: str = ""  # 'Afspraak 5', where a subject has figures of several
    teller: Decimal | None = None
    noemer: Decimal | None = None
    stappen: tuple[tuple[str, Decimal], ...] = ()
    som_van: tuple[int, ...] = ()
    onvolledig: str = ""


@dataclass(frozen=True)
class Figuur:
    """Figures on a page or in a document: a name for files, the chart, their numbers and the alternative text.

    Without a chart (None) a table or sentences show them. `bewijzen` are the receipts where they are of more moments.
    """

    naam: str
    kop: str
    grafiek: go.Figure | None
    cijfers: pd.DataFrame
    alt: str
    aandelen: tuple[str, ...] = ()  # columns of `cijfers` that are shares (0–1)
    bewijzen: tuple[Bewijs, ...] = ()
    toelichting: tuple[str, ...] = ()  # what goes with the downloads, such as what was assumed
    rekening: tuple[Rekenregel, ...] = ()  # where the figures add up
    totaal: tuple[str, ...] = ()  # columns of `cijfers` whose total says something
    hoort_bij: str = ""  # the name of the figure that it tells more of, as a table does of a chart
    breedte: int = 720  # the pixels that the chart was drawn for
    teken: Callable[[float], go.Figure] | None = field(default=None, compare=False, repr=False)
    """Draws the chart anew to fill a picture that is so many times as wide as high; None where it cannot."""


@dataclass(frozen=True)
class Reeks:
    """One series of a native chart, a value per category; a missing value is None, never 0."""

    naam: str
    waarden: tuple[Decimal | None, ...]
    kleur: str  # '#RRGGBB'
    vorm: Literal["balk", "lijn", "norm"] = "balk"
    gearceerd: bool = False  # expected, not yet done


@dataclass(frozen=True)
class Grafiek:
    """A chart that an office program draws itself, so that a person can edit it: categories and series.

    `eenheid` is that of all values (`woningen`, `personen`, `jaren`; `aandeel` is 0–1 and shown as a percentage).
    Bars are stacked or beside each other, upright or lying; a series of form `norm` is a dashed line through all.
    Where it shows a part of what there is, `getoond` says which.
    """

    categorieen: tuple[str, ...]
    reeksen: tuple[Reeks, ...]
    eenheid: str
    gestapeld: bool = False
    liggend: bool = False
    van: str = ""  # the name of the Figuur whose table it draws
    getoond: str = ""  # '12 van 31 plannen, tekorten eerst'


@dataclass(frozen=True)
class Oordeelteken:
    """A verdict as documents show it: sign, word and colour (`#RRGGBB`), always the three together."""

    teken: str
    woord: str
    kleur: str


@dataclass(frozen=True)
class Onderwerp:
    """One subject of a document: an indicator with its verdict, conclusion, charts, figures, norm and definition.

    `cijfers` has the columns of `figuren.overzicht.overzichtstabel`; `stappen` add up to the value where there are.
    """

    id: str
    titel: str
    thema: str
    waar: str  # 'Afspraak 5', or what the agreement calls it
    oordeel: Oordeelteken
    conclusie: str  # one sentence, without the verdict
    eenheid: str
    waarde: str  # '38 van 50 woningen', empty where unknown
    norm: str  # what was agreed upon, in words; empty without a norm
    normregels: tuple[str, ...]  # each norm with its article and quotation
    definitie: str
    bron: str  # files, peildatum and receipt
    cijfers: pd.DataFrame
    grafiek: Grafiek | None = None
    figuren: tuple[Figuur, ...] = ()
    stappen: tuple[tuple[str, Decimal], ...] = ()
    verder: tuple[str, ...] = ()  # sentences of the other parties and years
    verwacht: str = ""  # what was expected beside it, as sentences
    sinds: str = ""  # what changed since the last time
    onvolledig: str = ""
    kanttekeningen: tuple[str, ...] = ()  # verdicts and remarks of people, corrections
    weggelaten: tuple[str, ...] = ()  # what this audience does not get, and why
    rekening: tuple[Rekenregel, ...] = ()  # each of its figures, with what it is made up of
    rest: str = ""  # 'de rest staat in het werkboek': where all is of what a slide shows in part


def alleen_tabel(onderwerp: Onderwerp) -> list[Figuur]:
    """The figures of a subject that no chart shows, neither their own nor the native one: their table must."""
    getekend = onderwerp.grafiek.van if onderwerp.grafiek else ""
    return [figuur for figuur in onderwerp.figuren if figuur.grafiek is None and figuur.naam != getekend]


def hele_tabellen(onderwerp: Onderwerp) -> list[Figuur]:
    """The figures of a subject whose numbers are not all in its native chart: those without one, or cut short."""
    deels = onderwerp.grafiek.van if onderwerp.grafiek and onderwerp.grafiek.getoond else ""
    return [*(f for f in onderwerp.figuren if deels and f.naam == deels), *alleen_tabel(onderwerp)]


@dataclass(frozen=True)
class Besluit:
    """A decision or action noted in a meeting: about which subject, what, who does it, and by when."""

    onderwerp: str
    soort: Literal["besluit", "actie"]
    tekst: str
    wie: str = ""
    wanneer: str = ""
    stand: str = ""  # 'open', 'gedaan'


@dataclass(frozen=True)
class Stuk:
    """What one meeting gets: its subjects in order, what changed, tables, what was left out, and the receipt."""

    titel: str  # 'Voortgang prestatieafspraken'
    ondertitel: str  # 'Ambtelijk overleg breed, juni 2026'
    gemeente: str
    afspraken: str  # the name of the agreement
    peildatum: dt.date
    publiek: Publiek
    publiekswoord: str  # 'ambtelijk overleg'
    kern: tuple[str, ...]  # the headlines, in sentences
    onderwerpen: tuple[Onderwerp, ...]
    overzicht: pd.DataFrame  # Oordeel, Onderwerp, Afspraak, Periode, Waarde, Norm, Eenheid, Sinds vorige keer
    bron: str
    bewijs: tuple[str, ...]
    aandacht: tuple[str, ...] = ()  # subjects with a norm that ask attention, most first, as in the headlines
    vorige: dt.date | None = None
    veranderingen: pd.DataFrame = field(
        default_factory=pd.DataFrame
    )  # Onderwerp, Periode, Toen, Nu, Verschil, Eenheid, Oordeel
    wijzigingen: tuple[Figuur, ...] = ()  # why the plans changed
    plannen: pd.DataFrame = field(default_factory=pd.DataFrame)
    plansommen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # columns of `plannen` by their sum
    normen: pd.DataFrame = field(default_factory=pd.DataFrame)
    aannames: tuple[str, ...] = ()
    gevraagd: tuple[str, ...] = ()  # decisions that the meeting is asked for
    besluiten: tuple[Besluit, ...] = ()  # of earlier meetings, still of use
    begrippen: Mapping[str, str] = field(default_factory=dict)
    weggelaten: tuple[str, ...] = ()
    voorbeeld: bool = False
    oordelen: Mapping[str, Oordeelteken] = field(default_factory=dict)  # by word, for tables that name verdicts
    bijlagen: tuple[str, ...] = ()  # the files that go with a letter, each with what is in it

    @property
    def naam(self) -> str:
        """A name for its files: `ambtelijk-overleg-juni-2026-06-30`."""
        kort = "".join(c if c.isalnum() else "-" for c in self.ondertitel.lower())
        return "-".join(filter(None, kort.split("-"))) + f"-{self.peildatum.isoformat()}"
