"""What the agreement's files hold besides norms and tables: parties, themes, agreements, terms, statuses, meetings."""

from typing import Annotated, Generic, Literal, Self, TypeVar

from pydantic import Field, model_validator

from prestatiemonitor.afspraken.waarden import Datum, Geheel, Tekst, Vast, Waarheid

Inhoud = TypeVar("Inhoud")


class Partij(Vast):
    """A signatory; `code` is its name in tables and charts, `namen` are other spellings met in workbooks."""

    code: Tekst
    naam: Tekst
    soort: Literal["gemeente", "corporatie", "huurdersorganisatie"]
    namen: tuple[Tekst, ...] = ()

    @model_validator(mode="after")
    def _gemeente_is_called_so(self) -> Self:
        if (self.soort == "gemeente") != (self.code == "gemeente"):
            raise ValueError("de code 'gemeente' is van de partij van soort 'gemeente', en die heeft geen andere code")
        return self


class Ambitie(Vast):
    """A shared ambition of a theme; `uiterlijk` only where the text sets a date."""

    titel: Tekst
    samenvatting: Tekst
    citaat: Tekst
    uiterlijk: Datum | None = None
    indicatoren: tuple[Tekst, ...] = ()


class Thema(Vast):
    """A theme (chapter) of the agreement, with its goal and shared ambitions, if it has any."""

    code: Tekst
    nummer: Geheel
    titel: Tekst
    doel: Tekst
    citaat: Tekst
    ambities: tuple[Ambitie, ...] = ()


class Afspraak(Vast):
    """A strategic agreement: what parties do (`doen`) or reach (`bereiken`), who answers for it, and by when.

    `verantwoordelijk` and `betrokken` are codes of parties; `trekker` only where the text names one. `eenmalig`: done
    once is done; of any other each year asks its own activity.
    """

    nummer: Annotated[Geheel, Field(ge=1)]
    thema: Tekst
    titel: Tekst
    samenvatting: Tekst
    citaat: Tekst
    verantwoordelijk: Annotated[tuple[Tekst, ...], Field(min_length=1)]
    betrokken: tuple[Tekst, ...] = ()
    trekker: Tekst | None = None
    soort: Literal["doen", "bereiken"]
    eenmalig: Waarheid = False
    uiterlijk: Datum | None = None
    indicatoren: tuple[Tekst, ...] = ()

    @property
    def artikel(self) -> str:
        """How the agreement is cited: 'Strategische afspraak 9'."""
        return f"Strategische afspraak {self.nummer}"


class Begrip(Vast):
    """A term of the begrippenlijst (bijlage II) with its literal text; `term_in_bron` is False for a derived term."""

    term: Tekst
    term_in_bron: Waarheid
    definitie: Tekst


class UrgenteGroep(Vast):
    """A group that counts as urgent (bijlage II), with what makes it so."""

    naam: Tekst
    grondslag: Literal["Wet versterking regie op de volkshuisvesting", "urgentieaanvraag"]
    toelichting: Tekst | None = None


class Planstatus(Vast):
    """A planning status and whether plans in it are hard or soft; `telt_mee` False is no plan capacity at all."""

    code: Tekst
    hardheid: Literal["hard", "zacht", "onbekend"]
    telt_mee: Waarheid
    omschrijving: Tekst
    bron: Tekst

    @model_validator(mode="after")
    def _only_what_counts_is_hard_or_soft(self) -> Self:
        if self.telt_mee == (self.hardheid == "onbekend"):
            raise ValueError("een status telt mee en is hard of zacht, of telt niet mee en is 'onbekend'")
        return self


class Overleg(Vast):
    """A meeting of parties: who, how often a year (at least so often where `minimaal`), and what is discussed."""

    id: Tekst
    naam: Tekst
    deelnemers: Annotated[tuple[Tekst, ...], Field(min_length=1)]
    per_jaar: Annotated[Geheel, Field(ge=1)]
    minimaal: Waarheid = False
    voorzitter: Tekst
    onderwerpen: tuple[Tekst, ...]
    artikel: Tekst
    citaat: Tekst


class Cyclusstap(Vast):
    """A step of the yearly cycle: what is done when and by whom; `maand` (1–12) only where the text names one.

    `kalender` holds the months in which the monitor expects it where the text names none; `blijkt_uit` what shows that
    it was done: a delivery, the success rates, or the activities of the next year.
    """

    id: Tekst
    naam: Tekst
    wanneer: Tekst
    maand: Annotated[Geheel, Field(ge=1, le=12)] | None = None
    kalender: tuple[Annotated[Geheel, Field(ge=1, le=12)], ...] = ()
    blijkt_uit: Literal["planmonitor", "jaarschijf", "slaagkans", "jaarschijf_volgend_jaar"] | None = None
    wie: Annotated[tuple[Tekst, ...], Field(min_length=1)]
    wat: Tekst
    artikel: Tekst
    citaat: Tekst

    @property
    def maanden(self) -> tuple[int, ...]:
        """The months in which it is expected, as often as it is asked in a year; empty where nobody can tell."""
        return self.kalender or ((self.maand,) if self.maand else ())


class Uitleg(Vast):
    """Why a setting is what it is, and which article leaves it open."""

    titel: Tekst
    toelichting: Tekst
    artikel: Tekst


class Instelling(Uitleg, Generic[Inhoud]):
    """A setting as the file holds it: value and explanation together."""

    waarde: Inhoud
