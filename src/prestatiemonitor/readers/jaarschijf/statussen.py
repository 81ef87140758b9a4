"""The status of an activity: by its words, or by the colour of its cell where a legend or an assignment explains it."""

import re
from dataclasses import dataclass, field

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import Bladindeling
from prestatiemonitor.readers.jaarschijf.activiteitkoppen import Activiteitenlijst
from prestatiemonitor.readers.jaarschijf.kruisjes import aangekruist, is_kruisje
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden
from prestatiemonitor.tables.meldingen import Meldingsoort
from prestatiemonitor.tables.waarden import ACTIVITEITSTATUS

_MAANDEN = "jan feb mrt maart apr mei jun jul aug sep okt nov dec"
_DATUM = rf"\d{{1,2}}[-/. ](?:\d{{1,2}}|(?:{'|'.join(_MAANDEN.split())})[a-z]*)(?:[-/. ](20\d\d))?"
_MET_DATUM = re.compile(rf"[\s,(]+(?:per|op|sinds|sedert|d\.?d\.?)?\s*{_DATUM}\s*\)?\s*$", re.IGNORECASE)
_TOELICHTING = re.compile(r"[,;:.(\n]|\s[-–]\s")


def statuscode(tekst: str, jaar: int | None = None) -> str | None:
    """The coded status that a text names: a known word and nothing more than since when; None for anything else.

    ‘Deels gereed’, ‘gereed in 2027’ and ‘gereed?’ are not done; a date after `jaar` is still to come.
    """
    kaal = tekst.replace("_", " ")
    if "?" in kaal:
        return None
    if datum := _MET_DATUM.search(kaal):
        if datum[1] and (jaar is None or int(datum[1]) > jaar):
            return None
        kaal = kaal[: datum.start()]
    woorden = jaarschijfwoorden()
    if geheel := woorden.statussen.van(plat(kaal)):
        return geheel
    begin, *rest = (plat(deel) for deel in _TOELICHTING.split(kaal, maxsplit=1))
    lijst = woorden.activiteiten["toelichting"]
    if begin not in lijst["na"] or not rest:
        return None
    # ‘Loopt, drie overleggen gehad’ names its status first; ‘loopt, ligt stil’ takes it back.
    anders = woorden.statussen.neem(rest[0])[1] or set(lijst["tegenspraak"]) & set(rest[0].split())
    return None if anders else woorden.statussen.van(begin)


@dataclass
class Statuslezer:
    """Reads the statuses of one list; each unknown word and colour is asked once."""

    lezing: Lezing
    lijst: Activiteitenlijst
    indeling: Bladindeling
    legenda: dict[str, str] = field(default_factory=dict)
    gevraagd: set[str] = field(default_factory=set)
    jaar: int | None = None  # of the list: what is dated later is still to come

    def __post_init__(self) -> None:
        self._lees_legenda()

    def status(self, rij: int, kolom: int | None) -> tuple[str | None, str | None]:
        """The code and what stood there: a word, or the colour."""
        blad = self.lijst.blad
        if kolom is None:
            kleur = self.kleur(rij, self.lijst.velden["activiteit"])
            code = self._van_kleur(kleur) if kleur else None
            return code, (f"kleur {kleur}" if code else None)
        tekst = als_tekst(blad.gelezen[rij, kolom])
        if is_leeg(tekst) and tekst and not self.indeling.waarde(tekst):
            return None, tekst
        kleur = self.kleur(rij, kolom)
        if tekst:
            code = self.van_tekst(rij, kolom, tekst)
            volgens_kleur = self._van_kleur(kleur) if kleur else None
            if code and volgens_kleur and volgens_kleur != code and not self.indeling.waarde(tekst):
                self._vraag_kleur(rij, kolom, tekst, volgens_kleur)
                return None, tekst
            return code, tekst
        if not kleur:
            return None, None
        code = self._van_kleur(kleur)
        if code is None:
            self._vraag(ms.ACTIVITEIT_KLEUR_ONBEKEND, rij, kolom, f"kleur {kleur}")
        return code, f"kleur {kleur}"

    def aangekruist(self, rij: int) -> tuple[str | None, str | None]:
        """The status whose column is marked; two marks on a row are asked."""
        blad, statussen = self.lijst.blad, {k: w for k, w in self.lijst.kruisjes.items() if w in ACTIVITEITSTATUS}
        gemerkt = aangekruist(blad, rij, statussen)
        koppen = [self.lijst.koppen.teksten[kolom] for kolom in gemerkt]
        if len(gemerkt) > 1:
            return self.van_tekst(rij, next(iter(gemerkt)), " en ".join(koppen)), " en ".join(koppen)
        return next(iter(gemerkt.values()), None), next(iter(koppen), None)

    def van_tekst(self, rij: int, kolom: int, tekst: str) -> str | None:
        als = self.indeling.waarde(tekst)
        code = statuscode(als or tekst, self.jaar)
        if als is None and code is None and is_kruisje(tekst):
            code = statuscode(self.lijst.koppen.teksten[kolom])  # ‘ja’ below ‘Gereed’
        if code is None:
            self._vraag(ms.ACTIVITEIT_STATUS_ONBEKEND, rij, kolom, tekst)
        return code

    def kleur(self, rij: int, kolom: int) -> str | None:
        plek = self.lijst.blad.plek(rij, kolom)
        if plek is None:
            return None
        kleur = self.lezing.werkboek.opmaak(plek[0]).vulling.get((plek[1], plek[2]))
        return f"#{kleur}" if kleur else None

    def is_doorgehaald(self, rij: int) -> bool:
        plek = self.lijst.blad.plek(rij, self.lijst.velden["activiteit"])
        return plek is not None and (plek[1], plek[2]) in self.lezing.werkboek.opmaak(plek[0]).doorgehaald

    def _van_kleur(self, kleur: str) -> str | None:
        als = self.indeling.waarde(f"kleur {kleur}")
        return statuscode(als) if als else self.legenda.get(kleur)

    def _vraag(self, soort: Meldingsoort, rij: int, kolom: int, gevonden: str) -> None:
        if gevonden.lower() not in self.gevraagd:
            self.gevraagd.add(gevonden.lower())
            self.lezing.meld(soort, self.lijst.blad, rij, kolom, gevonden=gevonden)

    def _vraag_kleur(self, rij: int, kolom: int, tekst: str, volgens_kleur: str) -> None:
        """A word in a cell with the colour of another status; asked once for each two."""
        twee = f"{tekst} {volgens_kleur}".lower()
        if twee not in self.gevraagd:
            self.gevraagd.add(twee)
            velden = {"gevonden": tekst, "ander": volgens_kleur.replace("_", " ")}
            self.lezing.meld(ms.ACTIVITEIT_STATUS_KLEUR, self.lijst.blad, rij, kolom, **velden)

    def _lees_legenda(self) -> None:
        """Cells with a colour outside the list, with a word for a status in them or beside them."""
        lijst, blad = self.lijst, self.lijst.blad
        koprijen = range(lijst.koppen.rij, lijst.koppen.eerste_regel)
        plekken = [plek for rij in [*koprijen, *lijst.rijen] if (plek := blad.plek(rij, lijst.velden["activiteit"]))]
        eigen = {(naam, rij) for naam, rij, _ in plekken}
        rechts = max((plek[2] for k in lijst.velden.values() if (plek := blad.plek(koprijen[-1], k))), default=0)
        for naam in {naam for naam, _, _ in plekken}:
            bron = self.lezing.werkboek.blad(naam)
            for (rij, kolom), kleur in self.lezing.werkboek.opmaak(naam).vulling.items():
                buiten = (naam, rij) not in eigen or kolom > rechts
                if bron is None or not buiten or rij >= bron.rijen or kolom >= bron.kolommen:
                    continue
                buren = bron.cellen[rij, kolom : kolom + 2].tolist()
                codes = [code for waarde in buren if (code := _uit_legenda(als_tekst(waarde)))]
                if codes and self.legenda.setdefault(f"#{kleur}", codes[0]) != codes[0]:
                    self.legenda[f"#{kleur}"] = ""  # two meanings is none
        self.legenda = {kleur: code for kleur, code in self.legenda.items() if code in ACTIVITEITSTATUS}


def _uit_legenda(tekst: str) -> str | None:
    """The status in a line of a legend: ‘gereed’, ‘groen = gereed’."""
    return statuscode(tekst) or statuscode(re.split(r"[=:]", tekst)[-1])
