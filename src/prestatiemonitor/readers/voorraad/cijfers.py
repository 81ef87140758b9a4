"""Every figure of a table with all that is known of it, from its row, column, banners, titles and assignment."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.celwaarden import als_geschreven, min_erachter, zonder_noot
from prestatiemonitor.readers.voorraad.context import Kenmerken
from prestatiemonitor.readers.voorraad.etiketten import (
    ALLE,
    BEGIN,
    BEIDE,
    EIND,
    NETTO,
    OVERIG,
    STANDEN,
    Kenmerk,
    Periode,
    vat_samen,
)
from prestatiemonitor.readers.voorraad.herkennen import Voorraadtabel
from prestatiemonitor.readers.woorden.cellen import als_tekst, celnaam, lijkt_getal

_ERFT = ("corporatie", "segment", "basis", "jaar", "halfjaar", "cumulatief", "deel", "duizend", "peiljaar")
_TEGEN = ("corporatie", "segment", "mutatie", "basis", "halfjaar")


@dataclass(eq=False)
class Cijfer:
    """One figure: what stands there, its effect on the stock, what its own row and column say, and all that goes."""

    tabel: Voorraadtabel
    rij: int
    kolom: int
    gesteld: float
    eigen: Kenmerken
    alles: Kenmerken
    aantal: float = np.nan
    rol: str = "opgenomen"
    reden: str = ""
    uit: tuple[str, ...] = field(default=())

    def __post_init__(self) -> None:
        self.aantal = self.gesteld

    @property
    def soort(self) -> str:
        """`totaal`, `stand` (the stock itself) or `mutatie`."""
        mutatie = self.alles.get("mutatie", "")
        if "totaal" in self.eigen or mutatie in (NETTO, "") or self.alles.get("corporatie") == ALLE:
            return "totaal"
        return "stand" if mutatie in STANDEN else "mutatie"

    @property
    def mutatie(self) -> str:
        return str(self.alles.get("mutatie", ""))

    @property
    def jaar(self) -> Periode | None:
        jaar = self.alles.get("jaar")
        return jaar if isinstance(jaar, tuple) else None

    @property
    def halfjaar(self) -> str | None:
        return str(self.alles["halfjaar"]) if "halfjaar" in self.alles else None

    @property
    def cumulatief(self) -> str:
        return str(self.alles.get("cumulatief", ""))

    @property
    def sleutel(self) -> tuple[Kenmerk | None, ...]:
        """What is counted, apart from when."""
        wat = self.alles.get
        return wat("corporatie"), wat("segment"), wat("mutatie"), wat("basis")

    @property
    def tijd(self) -> tuple[object, ...]:
        return self.jaar, self.halfjaar, self.cumulatief

    @property
    def plaats(self) -> str:
        return self.tabel.blad.bron(self.rij, self.kolom)


def cijfer(
    lezing: Lezing, tabel: Voorraadtabel, rij: int, kolom: int, eigen: Kenmerken, aanvulling: Kenmerken
) -> Cijfer | None:
    """The figure in a cell; None where there is none, or where it is not known what stands there."""
    blad = tabel.blad
    waarde = blad.cellen[rij, kolom]
    if isinstance(waarde, str) and (als := tabel.indeling.waarde(waarde)) and not lijkt_getal(als):
        return None
    if (getal := als_geschreven(waarde)) is not None:
        if getal != min_erachter(waarde):
            soort = ms.GETAL_GESCHAT if zonder_noot(waarde) is None else ms.GETAL_MET_NOOT
            lezing.meld(soort, blad, rij, kolom, waarde=als_tekst(getal))
    else:
        getal = Kolomlezer(lezing, blad, [rij]).hele_getallen(kolom, negatief_mag=True)[0]
    if getal is None or np.isnan(getal):
        return None
    for r1, k1, r2, k2 in blad.samengevoegd:
        if (r1, k1) == (rij, kolom) and (r2, k2) != (rij, kolom):
            lezing.meld(ms.AANTAL_SAMENGEVOEGD, blad, rij, kolom, bereik=f"{celnaam(r1, k1)}:{celnaam(r2, k2)}")
            return None
    alles = _alles(tabel, eigen, tabel.banners.get(rij, {}), aanvulling)
    return Cijfer(tabel, rij, kolom, float(getal), eigen, _met_moment(alles))


def combineer(*delen: Kenmerken) -> tuple[dict[str, Kenmerk], list[str]]:
    """What a row and a column say together, and of which they contradict each other."""
    samen: dict[str, Kenmerk] = {}
    strijdig: list[str] = []
    for deel in delen:
        for naam, waarde in deel.items():
            eerder = samen.get(naam, waarde)
            if naam == "jaar" and isinstance(eerder, tuple) and isinstance(waarde, tuple):
                nieuw = vat_samen([eerder, waarde])
                strijdig += ["jaar"] if nieuw == BEIDE else []
                samen[naam] = nieuw or waarde
            elif eerder != waarde and naam in _TEGEN:
                strijdig.append(naam)
            else:
                samen.setdefault(naam, waarde)
    return samen, strijdig


def _alles(tabel: Voorraadtabel, eigen: Kenmerken, banner: Kenmerken, aanvulling: Kenmerken) -> dict[str, Kenmerk]:
    alles = {**banner, **eigen}
    if alles.get("mutatie") in (BEIDE, None) and "mutatie" in aanvulling:
        alles["mutatie"] = aanvulling["mutatie"]
    if alles.get("mutatie") == OVERIG and "richting" in alles:
        alles["mutatie"] = "overige_toevoeging" if alles["richting"] == "bij" else "overige_onttrekking"
    for naam in _ERFT:
        if naam in alles:
            continue
        if naam == "deel" and "halfjaar" in alles:
            continue
        bronnen = (tabel.erboven[0], aanvulling, *tabel.erboven[1:])
        if (van := eerste_met(naam, bronnen)) is not None:
            alles[naam] = van
    if alles.get("deel") and "halfjaar" in tabel.erboven[0]:  # the assignment says which part of the year it is
        alles |= {"deel": "", "halfjaar": tabel.erboven[0]["halfjaar"]}
    realisatie = alles.get("basis") == "realisatie" and alles.get("mutatie") not in STANDEN
    if realisatie and "jaar" in alles and alles.get("peiljaar") == alles["jaar"] and "halfjaar" not in alles:
        alles["deel"] = "tot de peildatum"
    if not alles.get("deel", ""):
        alles.pop("deel", None)
    return {naam: waarde for naam, waarde in alles.items() if waarde != BEIDE or naam == "halfjaar"}


def eerste_met(naam: str, kenmerken: Iterable[Mapping[str, Kenmerk]]) -> Kenmerk | None:
    """The value of the nearest that says anything of this kind; None where that names both."""
    return next((ken[naam] for ken in kenmerken if naam in ken), None)


def _met_moment(alles: dict[str, Kenmerk]) -> dict[str, Kenmerk]:
    """Dates, 'until' and 'cumulative' as the part of the year, or the stand, that they mean."""
    stand = alles.pop("stand", None)
    mutatie = alles.get("mutatie")
    if stand and mutatie and mutatie not in STANDEN:
        if "voorraad" in alles or stand == "begin":
            alles["strijdig"] = "stand"
        else:
            alles |= {"cumulatief": "jaar", "halfjaar": "1" if stand == "midden" else "2"}
    elif stand:
        alles["mutatie"] = BEGIN if stand == "begin" else EIND
        alles.pop("halfjaar", None)
        alles |= {"halfjaar": "1"} if stand == "midden" else {}
    if alles.get("mutatie") in STANDEN:
        alles.pop("cumulatief", None)
    if alles.get("halfjaar") == "heel":
        del alles["halfjaar"]
    halfjaar, cumulatief = alles.get("halfjaar"), alles.get("cumulatief")
    if cumulatief in ("jaar", "onbekend") and halfjaar == "1":
        del alles["cumulatief"]
    elif cumulatief in ("jaar", "onbekend") and halfjaar == "2":
        alles["cumulatief"] = "jaar"
        del alles["halfjaar"]
    return alles
