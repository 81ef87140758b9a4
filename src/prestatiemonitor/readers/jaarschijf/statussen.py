"""The status of an activity: by its words, or by the colour of its cell where a legend or an assignment explains it."""

import re
from dataclasses import dataclass, field

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import Bladindeling
from prestatiemonitor.readers.jaarschijf.activiteitkoppen import Activiteitenlijst
from prestatiemonitor.readers.jaarschijf.kruisjes import aangekruist
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden
from prestatiemonitor.tables.meldingen import Meldingsoort
from prestatiemonitor.tables.waarden import ACTIVITEITSTATUS

_EINDE_BEGIN = re.compile(r"[,;:.(\n]|\s[-–]\s")
_LANGSTE_STATUS = 5  # words; a longer text tells about progress, not the status


def statuscode(tekst: str) -> str | None:
    """The coded status that a text names; None where it names none or several."""
    kaal = plat(tekst.replace("_", " "))
    woorden = jaarschijfwoorden().statussen
    if geheel := woorden.van(kaal):
        return geheel
    begin = plat(_EINDE_BEGIN.split(tekst.replace("_", " "), maxsplit=1)[0])
    gevonden = set(woorden.neem(kaal)[1])
    if len(gevonden) != 1 or {"niet", "geen", "nog"} & set(kaal.split()):  # ‘niet afgerond’ is not done
        return None
    # ‘Loopt, drie overleggen gehad’ names its status first; another long text tells about progress.
    return gevonden.pop() if len(kaal.split()) <= _LANGSTE_STATUS or woorden.van(begin) else None


@dataclass
class Statuslezer:
    """Reads the statuses of one list; each unknown word and colour is asked once."""

    lezing: Lezing
    lijst: Activiteitenlijst
    indeling: Bladindeling
    legenda: dict[str, str] = field(default_factory=dict)
    gevraagd: set[str] = field(default_factory=set)

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
        if tekst:
            return self.van_tekst(rij, kolom, tekst), tekst
        kleur = self.kleur(rij, kolom)
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
        code = statuscode(als or tekst)
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
                codes = [code for waarde in buren if (code := statuscode(als_tekst(waarde)))]
                if codes and self.legenda.setdefault(f"#{kleur}", codes[0]) != codes[0]:
                    self.legenda[f"#{kleur}"] = ""  # two meanings is none
        self.legenda = {kleur: code for kleur, code in self.legenda.items() if code in ACTIVITEITSTATUS}
