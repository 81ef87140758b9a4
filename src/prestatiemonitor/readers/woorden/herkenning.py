"""What the readers know, from data/herkenning: words for headings, categories, statuses; and what a heading means."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from rapidfuzz import process

from prestatiemonitor.afspraken import DATA_MAP
from prestatiemonitor.readers.woorden.duiding import (
    ONBEKENDE_KOLOM,
    Duiding,
    Duidingsoort,
    neem_periode,
    neem_woord,
    normaliseer,
)
from prestatiemonitor.readers.woorden.prijsgrenzen import heeft_bedrag, prijsklasse_van_huur

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
    totaalregels: frozenset[str]
    totaalwoorden: frozenset[str]
    totaal_in_naam: tuple[str, ...]
    rijcategorieen: frozenset[str]
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
        """`Bedoelde u …? ` with the known heading most like this one, or nothing when none is near."""
        bekend = [woord for woord in (*self.koppen, *self.categorieen) if len(woord) >= _KORTST_OM_OP_TE_LIJKEN]
        beste = process.extractOne(normaliseer(kop), bekend, score_cutoff=80)
        return f"Bedoelde u ‘{beste[0]}’? " if beste else ""


@lru_cache(maxsize=1)
def herkenning() -> Herkenning:
    """The words of data/herkenning; a file that is missing or malformed is a programming mistake and raises."""
    map_ = DATA_MAP / "herkenning"
    delen = {pad.stem: tomllib.loads(pad.read_text(encoding="utf-8")) for pad in sorted(map_.glob("*.toml"))}
    kolommen, categorieen, algemeen = delen["plankolommen"], delen["categorieen"], delen["algemeen"]
    statussen = delen["statussen"]
    return Herkenning(
        koppen=_koppen(kolommen),
        categorieen={
            normaliseer(naam): {k: c[k] for k in ("eigendom", "prijsklasse", "deel") if k in c}
            for c in categorieen["categorie"]
            for naam in c["namen"]
        },
        woningtypen=dict(
            sorted(
                ((normaliseer(n), t) for t, namen in categorieen["woningtype"].items() for n in namen),
                key=lambda paar: -len(paar[0]),
            )
        ),
        woningdelen=frozenset(categorieen["woningdelen"]),
        sloopwoorden=frozenset(categorieen["sloopwoorden"]),
        aandeelwoorden=frozenset(categorieen["aandeelwoorden"]),
        stopwoorden={w.partition(":")[0]: w.partition(":")[2] for w in categorieen["stopwoorden"]},
        perioden={k: (p[0] or None, p[1] or None) for k, p in categorieen["periode"].items()},
        statussen={s["code"]: frozenset(normaliseer(w) for w in s["woorden"]) for s in statussen["status"]},
        hardheid={normaliseer(w): h for h, woorden in statussen["hardheid"].items() for w in woorden},
        alleen_zacht={naam: frozenset(woorden) for naam, woorden in statussen["alleen_zacht"].items()},
        status_ja_nee=statussen["ja_nee"],
        statuskop={naam: frozenset(woorden) for naam, woorden in statussen["statuskop"].items()},
        fasen=statussen["fase"],
        kopwoorden={naam: frozenset(woorden) for naam, woorden in kolommen["kopwoorden"].items()},
        voor_opleverjaar=tuple(delen["opschriften"]["voor_opleverjaar"]),
        maanden=tuple(map(tuple, algemeen["maanden"])),
        vervallen=frozenset(statussen["vervallen"]),
        hardheid_in_tekst={w: h for h, woorden in delen["opschriften"]["hardheid"].items() for w in woorden},
        elders=frozenset(statussen["elders"]),
        voorbehoud=frozenset(statussen["voorbehoud"]),
        neutraal_bij_status=frozenset(statussen["neutraal"]),
        opschriftwoorden=frozenset(delen["opschriften"]["woorden"]),
        bij_soort=frozenset(delen["opschriften"]["bij_soort"]),
        versiewoorden=frozenset(delen["opschriften"]["versie"]),
        telt_niet=frozenset(delen["opschriften"]["telt_niet"]),
        telt_niet_alleen=frozenset(delen["opschriften"]["telt_niet_alleen"] + delen["opschriften"]["telt_niet"]),
        vult_niet=frozenset(delen["opschriften"]["zonder"]),
        voorraadtabel=delen["voorraadtabel"],
        vertrouwelijkheid={normaliseer(w): v for v, ws in algemeen["vertrouwelijkheid"].items() for w in ws},
        vertrouwelijk_in_tekst=algemeen["vertrouwelijk_in_tekst"],
        leeg=frozenset(algemeen["leeg"]) | {""},
        leeg_getal=frozenset(algemeen["leeg_getal"]),
        totaalregels=frozenset(algemeen["totaalregels"]),
        totaalwoorden=frozenset(" ".join(algemeen["totaalregels"] + algemeen["totaalwoorden"]).split()),
        totaal_in_naam=tuple(algemeen["totaal_in_naam"]),
        rijcategorieen=frozenset(normaliseer(kop) for kop in kolommen["rijcategorie"]["koppen"]),
        ja=frozenset(algemeen["ja"]),
        nee=frozenset(algemeen["nee"]),
        circa=tuple(sorted(algemeen["circa"], key=len, reverse=True)),
        eenheden=tuple(algemeen["eenheden"]),
    )


def _koppen(kolommen: Mapping[str, Any]) -> dict[str, Duiding]:
    soorten: dict[str, Duidingsoort] = {
        "velden": "veld",
        "oplevering": "oplevering",
        "verwijzing": "verwijzing",
        "totalen": "totaal",
    }
    koppen: dict[str, Duiding] = {}
    for afdeling, soort in soorten.items():
        for naam, woorden in kolommen[afdeling].items():
            koppen |= {normaliseer(woord): Duiding(soort, naam, rang=rang) for rang, woord in enumerate(woorden)}
    for naam, woorden in kolommen["omgekeerd"].items():
        omgekeerd = Duiding("veld", naam, {"omgekeerd": True}, rang=len(kolommen["velden"][naam]))
        koppen |= {normaliseer(woord): omgekeerd for woord in woorden}
    for regel in kolommen["niet_gebruikt"]:
        koppen |= {
            normaliseer(kop): Duiding("ongebruikt", regel.get("naam", ""), reden=regel["reden"])
            for kop in regel["koppen"]
        }
    for regel in kolommen["deeltelling"]:
        koppen |= {normaliseer(kop): Duiding("deeltelling", reden=regel["reden"]) for kop in regel["koppen"]}
    return koppen


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
