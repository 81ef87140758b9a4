"""What the readers know, from data/herkenning: words for headings, categories, statuses; and what a heading means."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from rapidfuzz import fuzz, process

from prestatiemonitor.afspraken import DATA_MAP
from prestatiemonitor.readers.woorden.duiding import (
    ONBEKENDE_KOLOM,
    Duiding,
    neem_periode,
    neem_woord,
    normaliseer,
)
from prestatiemonitor.readers.woorden.herkenningdelen import (
    algemeen_van,
    categorieen_van,
    koppen_van,
    opschriften_van,
    statussen_van,
)
from prestatiemonitor.readers.woorden.prijsgrenzen import heeft_bedrag, prijsklasse_van_huur
from prestatiemonitor.readers.woorden.woordenlijst import lees_woorden

_CIJFERS = re.compile(r"\d+")
_LIJKT = 75  # of 100, of the whole heading: that one word of it is known makes it no slip of the pen
_KORTST_OM_OP_TE_LIJKEN = 3  # letters: a heading of one or two is not what 'xyz' was meant to be


@dataclass(frozen=True, eq=False)
class Herkenning:
    """The words of data/herkenning, ready for looking up."""

    koppen: Mapping[str, Duiding]
    categorieen: Mapping[str, Mapping[str, str]]
    woningtypen: Mapping[str, str]
    woningdelen: frozenset[str]
    sloopwoorden: frozenset[str]
    aandeelwoorden: frozenset[str]
    stopwoorden: Mapping[str, str]
    perioden: Mapping[str, tuple[int | None, int | None]]
    statussen: Mapping[str, frozenset[str]]
    hardheid: Mapping[str, str]
    alleen_zacht: Mapping[str, frozenset[str]]
    status_ja_nee: Mapping[str, Sequence[str]]
    statuskop: Mapping[str, frozenset[str]]
    fasen: Mapping[str, Sequence[str]]
    kopwoorden: Mapping[str, frozenset[str]]
    voor_opleverjaar: tuple[str, ...]
    maanden: tuple[tuple[str, ...], ...]
    vervallen: frozenset[str]
    hardheid_in_tekst: Mapping[str, str]
    elders: frozenset[str]
    voorbehoud: frozenset[str]
    neutraal_bij_status: frozenset[str]
    opschriftwoorden: frozenset[str]
    bij_soort: frozenset[str]
    versiewoorden: frozenset[str]
    telt_niet: frozenset[str]
    telt_niet_alleen: frozenset[str]
    vult_niet: frozenset[str]
    voorraadtabel: Mapping[str, Any]
    vertrouwelijkheid: Mapping[str, str]
    vertrouwelijk_in_tekst: Mapping[str, Sequence[str]]
    leeg: frozenset[str]
    leeg_getal: frozenset[str]
    idem: frozenset[str]
    totaalregels: frozenset[str]
    totaalwoorden: frozenset[str]
    totaal_in_naam: tuple[str, ...]
    rijcategorieen: frozenset[str]
    kruisjes: frozenset[str]
    ja: frozenset[str]
    nee: frozenset[str]
    circa: tuple[str, ...]
    eenheden: tuple[str, ...]

    @lru_cache(maxsize=8192)  # noqa: B019 - one Herkenning lives as long as the process
    def duid(self, kop: str) -> Duiding:
        """What a heading (normalised or not) means; `onbekend` when it is not known."""
        duiding = self._duid(kop)
        if not heeft_bedrag(kop) or "prijsklasse" in duiding.kenmerken or duiding.soort not in ("aantal", "totaal"):
            return duiding
        klasse = prijsklasse_van_huur(kop) if duiding.kenmerken.get("eigendom") == "huur" else ""
        return replace(duiding, kenmerken={**duiding.kenmerken, "prijsklasse": klasse}) if klasse else ONBEKENDE_KOLOM

    def _duid(self, kop: str) -> Duiding:
        kaal = normaliseer(kop)
        if not kaal:
            return ONBEKENDE_KOLOM
        if bekend := self.koppen.get(kaal):
            return bekend
        if set(kaal.split()) & self.aandeelwoorden:
            zonder = " ".join(woord for woord in kaal.split() if woord not in self.aandeelwoorden)
            veld = self.koppen.get(zonder, ONBEKENDE_KOLOM)
            is_aandeel = veld.soort == "veld" and veld.naam == "realisatiekans"
            return veld if is_aandeel else Duiding("ongebruikt", "aandeel", reden="aandeel, geen aantal woningen")
        return self._duid_aantal(kaal) or ONBEKENDE_KOLOM

    def _duid_aantal(self, kaal: str) -> Duiding | None:
        kenmerken: dict[str, Any] = {"soort": "nieuwbouw"}
        if kaal in self.perioden:
            van, tot = self.perioden[kaal]
            return Duiding("aantal", kaal, kenmerken | {"jaar_van": van, "jaar_tot": tot})
        kaal, periode = neem_periode(kaal)
        if periode:
            kenmerken |= {"jaar_van": periode[0], "jaar_tot": periode[1]}
        kaal, sloop = neem_woord(kaal, self.sloopwoorden)
        if sloop:
            if "nieuwbouw" in kaal.split():
                return None  # sloop-nieuwbouw: built or demolished, the heading does not tell
            kenmerken["soort"] = "sloop"
        woningdeel = kaal if kaal in self.woningdelen else ""
        kaal, woningtype = self._neem_woningtype(kaal)
        if woningtype:
            kenmerken["woningtype"] = woningtype
        categorie = self._categorie(kaal, na_woningtype=bool(woningtype))
        if categorie is None or not (categorie or woningtype or periode or sloop):
            return None
        kenmerken |= {k: v for k, v in categorie.items() if k != "deel"}
        return Duiding("aantal", kaal, kenmerken, deel=categorie.get("deel", woningdeel))

    def _neem_woningtype(self, kaal: str) -> tuple[str, str]:
        for woord, woningtype in self.woningtypen.items():
            if kaal == woord or kaal.startswith(woord + " "):
                if woningtype == "onbekend" and kaal == "onbekend":
                    return kaal, ""
                return kaal[len(woord) :].strip(), woningtype
            if woningtype != "onbekend" and (kaal.endswith(" " + woord) or f" {woord} " in kaal):
                return " ".join(f" {kaal} ".replace(f" {woord} ", " ").split()), woningtype
        return kaal, ""

    def _categorie(self, kaal: str, *, na_woningtype: bool) -> Mapping[str, str] | None:
        if kaal in self.categorieen:
            return self.categorieen[kaal]
        woorden = [self.stopwoorden.get(woord, woord) for woord in kaal.split()]
        rest = " ".join(woord for woord in woorden if woord)
        if rest in self.categorieen:
            return self.categorieen[rest]
        if rest in ("onbekend", "onb") and na_woningtype:
            return {"eigendom": "onbekend", "prijsklasse": "onbekend"}
        return {} if not rest else None

    def mutatie(self, kop: str) -> str:
        """What a column of a corporation table counts: a mutatie or `netto`; empty when the heading says neither."""
        kaal = normaliseer(kop)
        kolommen = self.voorraadtabel["kolom"]
        return next((str(k["betekenis"]) for k in kolommen if any(patroon in kaal for patroon in k["patronen"])), "")

    def suggestie(self, kop: str) -> str:
        """`Bedoelde u …? ` with the known heading most like this one, or nothing when none is near.

        Figures are no letters to mistype: ‘koop < 405k’ is not meant as ‘koop 4’.
        """
        kaal = normaliseer(kop)
        cijfers = _CIJFERS.findall(kaal)
        bekend = [
            woord
            for woord in (*self.koppen, *self.categorieen)
            if len(woord) >= _KORTST_OM_OP_TE_LIJKEN and _CIJFERS.findall(woord) == cijfers
        ]
        beste = process.extractOne(kaal, bekend, scorer=fuzz.token_sort_ratio, score_cutoff=_LIJKT)
        return f"Bedoelde u ‘{beste[0]}’? " if beste else ""


@lru_cache(maxsize=1)
def herkenning() -> Herkenning:
    """The words of data/herkenning; a file that is missing or malformed is a programming mistake and raises."""
    map_ = DATA_MAP / "herkenning"
    delen = {pad.stem: lees_woorden(pad.stem) for pad in sorted(map_.glob("*.toml"))}
    kolommen = delen["plankolommen"]
    return Herkenning(
        **categorieen_van(delen["categorieen"]),
        **statussen_van(delen["statussen"]),
        **opschriften_van(delen["opschriften"]),
        **algemeen_van(delen["algemeen"]),
        koppen=koppen_van(kolommen),
        kopwoorden={naam: frozenset(woorden) for naam, woorden in kolommen["kopwoorden"].items()},
        voorraadtabel=delen["voorraadtabel"],
        rijcategorieen=frozenset(normaliseer(kop) for kop in kolommen["rijcategorie"]["koppen"]),
    )


def bekende_koppen() -> list[str]:
    """One heading for every meaning that a column can have, to choose from when assigning one."""
    koppen: dict[tuple[str, str], str] = {}
    for kop, duiding in herkenning().koppen.items():
        if duiding.soort in ("veld", "oplevering", "totaal", "verwijzing") or duiding.naam == "hoofdplan":
            koppen.setdefault((duiding.soort, duiding.naam), kop)
    categorieen: dict[str, str] = {}
    for naam, categorie in herkenning().categorieen.items():
        categorieen.setdefault(str(sorted(categorie.items())), naam)
    mutaties = [kolom["patronen"][0] for kolom in herkenning().voorraadtabel["kolom"]]
    return list(dict.fromkeys([*categorieen.values(), "sloop", *koppen.values(), *mutaties]))
