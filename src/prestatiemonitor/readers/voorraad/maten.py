"""Rows ‘waarvan …’ below a change in the stock that are a key figure: ‘waarvan aan inwoners’ below sales."""

from prestatiemonitor.readers.jaarschijf.cijfer import Cijfer as Kerncijfer
from prestatiemonitor.readers.jaarschijf.cijfer import Getal
from prestatiemonitor.readers.jaarschijf.delen import Regel
from prestatiemonitor.readers.jaarschijf.dubbel import Stelling
from prestatiemonitor.readers.jaarschijf.duiden import als_doelgroep, duid_tekst
from prestatiemonitor.readers.jaarschijf.tabel import Cijfertabel
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.cijfers import Cijfer
from prestatiemonitor.readers.voorraad.etiketten import ALLE
from prestatiemonitor.readers.woorden.jaarschijfwoorden import Maat

_VERKOCHT = "verkocht"


def maat_van_deel(naam: str) -> Maat | None:
    """The key figure that a row ‘waarvan …’ is, where all of its text is known."""
    rest = als_doelgroep(naam)
    gelezen = (duid_tekst(tekst) for tekst in (f"{_VERKOCHT} {rest}", rest))
    return next((wat.maat for wat in gelezen if wat.maat and not (wat.rest or wat.groep or wat.totaal)), None)


def neem_op(lezing: Lezing, cijfer: Cijfer, maat: Maat) -> bool:
    """Add what was realised by one corporation in one year as a key figure; False where it is something else."""
    ken, jaar = cijfer.alles, cijfer.jaar
    corporatie = ken.get("corporatie")
    een_jaar = jaar is not None and jaar[0] == jaar[1] and not cijfer.cumulatief and "deel" not in ken
    if not een_jaar or jaar is None or corporatie in (None, ALLE) or ken.get("basis") != "realisatie":
        return False
    kern = Kerncijfer(
        cijfer.rij,
        cijfer.kolom,
        "kerncijfers",
        partij=str(corporatie),
        jaar=jaar[0],
        deel=cijfer.halfjaar,
        maat=maat,
        doelgroep=maat.doelgroep,
        eenheid=maat.eenheid,
    )
    getal = Getal(kern, abs(cijfer.gesteld))  # sales may be written as they go off the stock
    blad = cijfer.tabel.blad
    lezing.jaarschijfregels.append(Stelling(Cijfertabel(blad, [], []), Regel(getal, cijfer.halfjaar, getal.waarde)))
    lezing.boek(blad, cijfer.rij, cijfer.kolom, "opgenomen", "kerncijfers")
    return True
