"""The figures of a subject as a table that computes them again: parts, shares, sums of parties, and a check."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from xlsxwriter.utility import xl_range

from prestatiemonitor.exports.controle.blad import Blad
from prestatiemonitor.exports.controle.cellen import KLOPT, WIJKT_AF, Cel, Formule, Getal, Kolom, getalformaat
from prestatiemonitor.exports.controle.stappen import SPELING, Opbouw, adres, gelijk, som_van_stappen
from prestatiemonitor.exports.stuk import Rekenregel

WAARVAN = Kolom("Waarvan", 30)
_VAST = (Kolom("Wie", 22), Kolom("Periode", 20), Kolom("Oordeel", 22))


def cijferkolommen(regels: Sequence[Rekenregel]) -> list[Kolom]:
    """The columns of the table with figures: those that any of them fills."""
    breuk, som = any(r.noemer for r in regels), any(r.som_van for r in regels)
    rekent = any(map(_rekent, regels))
    return [
        *([WAARVAN] if any(r.waarvan for r in regels) else []),
        *_VAST,
        Kolom("Waarde", kant="right"),
        Kolom("Norm", kant="right"),
        *([Kolom("Teller", 10, kant="right"), Kolom("Noemer", 10, kant="right")] if breuk else []),
        *([Kolom("Nagerekend", kant="right")] if rekent else []),
        *([Kolom("Som van partijen", 13, kant="right")] if som else []),
        *([Kolom("Controle", 11, kant="center")] if rekent or som else []),
        Kolom("Eenheid", 15),
    ]


@dataclass(frozen=True)
class Controles:
    """The cells in which figures are checked (empty where none is computed again), and whether all are right."""

    bereik: str = ""
    goed: bool = True


def schrijf_cijfers(blad: Blad, regels: Sequence[Rekenregel]) -> Controles:
    """Write the figures and what they are made up of, and tell where they are checked."""
    kolommen = cijferkolommen(regels)
    kopnamen = [kolom.kop for kolom in kolommen]
    blad.kop("Cijfers")
    eerste = blad.rij + 1
    voor = kolommen[: kopnamen.index("Oordeel")]
    opbouw = Opbouw(regels, eerste + len(regels) + 2, voor)
    cijfers = _Cijfers(regels, {naam: nummer for nummer, naam in enumerate(kopnamen)}, eerste, opbouw.sommen())
    rijen = [[cijfers.cel(naam, nummer) for naam in kopnamen] for nummer in range(len(regels))]
    blad.tabel(kolommen, rijen)
    if opbouw.met_stappen:
        blad.kop("Opbouw: stappen die samen het cijfer zijn")
        opbouw.schrijf(blad)
    if "Controle" not in kopnamen or not regels:
        return Controles()
    kolom = kopnamen.index("Controle")
    cellen = [rij[kolom] for rij in rijen]
    goed = all(cel.waarde == KLOPT for cel in cellen if isinstance(cel, Formule))
    return Controles(xl_range(eerste, kolom, eerste + len(regels) - 1, kolom), goed)


class _Cijfers:
    """The cells of the table with figures; `plaats` gives the column of a heading, `sommen` the cells of the steps."""

    def __init__(
        self, regels: Sequence[Rekenregel], plaats: dict[str, int], eerste: int, sommen: dict[int, str]
    ) -> None:
        self.regels, self.plaats, self.eerste, self.sommen = regels, plaats, eerste, sommen

    def cel(self, kop: str, nummer: int) -> Cel:
        regel = self.regels[nummer]
        formaat = getalformaat(regel.eenheid, regel.waarde)
        vast: dict[str, Cel] = {
            "Waarvan": regel.waarvan,
            "Wie": regel.wie,
            "Periode": regel.periode,
            "Oordeel": regel.oordeel,
            "Waarde": Getal(regel.waarde, formaat),
            "Norm": Getal(regel.norm, getalformaat(regel.eenheid, regel.norm)),
            "Teller": Getal(regel.teller, getalformaat("", regel.teller)),
            "Noemer": Getal(regel.noemer, getalformaat("", regel.noemer)),
            "Eenheid": regel.eenheid,
        }
        if kop in vast:
            return vast[kop]
        berekend = {"Nagerekend": self._nagerekend, "Som van partijen": self._som_van, "Controle": self._controle}
        return berekend[kop](nummer) or Getal(None)

    def _nagerekend(self, nummer: int) -> Formule | None:
        regel = self.regels[nummer]
        if regel.waarde is None:
            return None
        if regel.teller is not None and regel.noemer:
            waarde = regel.teller / regel.noemer
            formule = f"={self._in('Teller', nummer)}/{self._in('Noemer', nummer)}"
            return Formule(formule, waarde, getalformaat(regel.eenheid, waarde))
        if nummer in self.sommen:
            return Formule(
                f"={self.sommen[nummer]}", som_van_stappen(regel), getalformaat(regel.eenheid, som_van_stappen(regel))
            )
        return None

    def _som_van(self, nummer: int) -> Formule | None:
        """The sum of the parties; of a share that of their tellers by that of their noemers."""
        regel = self.regels[nummer]
        delen = [self.regels[deel] for deel in regel.som_van]
        if not delen or regel.waarde is None:
            return None
        if regel.noemer:
            boven, onder = (self._samen(kop, regel.som_van) for kop in ("Teller", "Noemer"))
            noemer = sum(deel.noemer or 0 for deel in delen)
            waarde = sum(deel.teller or 0 for deel in delen) / noemer if noemer else Decimal(0)
            return Formule(f"=({boven})/({onder})", waarde, getalformaat(regel.eenheid, waarde))
        som = sum((deel.waarde or Decimal(0) for deel in delen), Decimal(0))
        return Formule(f"={self._samen('Waarde', regel.som_van)}", som, getalformaat(regel.eenheid, som))

    def _controle(self, nummer: int) -> Formule | None:
        gevonden = {"Nagerekend": self._nagerekend(nummer), "Som van partijen": self._som_van(nummer)}
        tegen = {kop: formule for kop, formule in gevonden.items() if formule is not None}
        waarde = self.regels[nummer].waarde
        if not tegen or waarde is None:
            return None
        delen = [f"ABS({self._in('Waarde', nummer)}-{self._in(kop, nummer)})<{SPELING:.7f}" for kop in tegen]
        voorwaarde = delen[0] if len(delen) == 1 else f"AND({','.join(delen)})"
        goed = all(gelijk(waarde, formule.waarde) for formule in tegen.values())
        return Formule(f'=IF({voorwaarde},"{KLOPT}","{WIJKT_AF}")', KLOPT if goed else WIJKT_AF)

    def _in(self, kop: str, nummer: int) -> str:
        return adres(self.eerste + nummer, self.plaats[kop])

    def _samen(self, kop: str, nummers: Sequence[int]) -> str:
        return "+".join(self._in(kop, nummer) for nummer in nummers)


def _rekent(regel: Rekenregel) -> bool:
    return regel.waarde is not None and bool(regel.noemer or regel.stappen)
