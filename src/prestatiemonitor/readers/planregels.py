"""The rows of a plan list: which are plans, which are totals, banners with a kern, or only text."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.cellen import celnaam, is_getal
from prestatiemonitor.readers.herkenning import herkenning, normaliseer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.plankolommen import Plankolommen

_LANGE_TEKST = 80  # a single cell with more than this is a note, not the name of a plan


@dataclass
class Planregels:
    """The sheet's row numbers by what they are; `kernen` has the banner that each plan row stands under."""

    plannen: list[int] = field(default_factory=list)
    totalen: list[int] = field(default_factory=list)
    kernen: list[str | None] = field(default_factory=list)


def deel_rijen_in(lezing: Lezing, kolommen: Plankolommen) -> Planregels:
    """Tell plans from totals, banners and notes; a row with numbers and no name is a `fout`."""
    blad = kolommen.blad
    regels = Planregels()
    kern: str | None = None
    naamkolommen = [kolommen.velden[n] for n in ("plan", "plan_sleutel", "plan_verwijzing") if n in kolommen.velden]
    telkolommen = kolommen.van_soort("aantal", "totaal")
    eerste = kolommen.koppen.eerste_regel
    gevuld = np.not_equal(blad.cellen[eerste:], None).astype(bool)
    for i in np.nonzero(gevuld.any(axis=1))[0].tolist():
        rij, in_rij = eerste + i, np.nonzero(gevuld[i])[0].tolist()
        teksten = [blad.cellen[rij, k] for k in in_rij[:3] if isinstance(blad.cellen[rij, k], str)]
        if any(_is_totaal(tekst) for tekst in teksten):
            regels.totalen.append(rij)
            lezing.boek(blad, rij, in_rij, "controletotaal")
        elif len(in_rij) == 1 and len(teksten) == 1:
            banner = _kern(teksten[0])
            kern = banner or kern
            lezing.boek(blad, rij, in_rij, "sleutel" if banner else "tekst", "plannen" if banner else "")
            if not banner and in_rij[0] in naamkolommen and _lijkt_naam(teksten[0]):
                lezing.meld(ms.REGEL_NIET_GELEZEN, blad, rij, in_rij[0])
        elif any(blad.cellen[rij, k] is not None for k in naamkolommen):
            regels.plannen.append(rij)
            regels.kernen.append(kern)
        elif getallen := [k for k in in_rij if k in telkolommen and is_getal(blad.cellen[rij, k])]:
            lezing.meldingen.append(
                ms.PLAN_ZONDER_NAAM(blad.naam, celnaam(rij, naamkolommen[0]), blad.cellen[rij, getallen[0]])
            )
    return regels


def _is_totaal(tekst: str) -> bool:
    woorden = normaliseer(tekst).split()
    return bool(woorden) and (woorden[0] in herkenning().totaalregels or " ".join(woorden) in herkenning().totaalregels)


def _kern(tekst: str) -> str | None:
    woorden = normaliseer(tekst).removeprefix("kern ").strip()
    return next((kern for kern in load_afspraken().kernen if normaliseer(kern) == woorden), None)


def _lijkt_naam(tekst: str) -> bool:
    return len(tekst) <= _LANGE_TEKST and not tekst.startswith(("*", "bron", "Bron", "Let op", "NB"))


def kern_uit_naam(naam: str) -> str | None:
    """The kern that a plan's name begins with: `Nijkerkerveen, Deelplan 3` and `Hoevelaken Woonpark`."""
    woorden = normaliseer(naam)
    passend = (kern for kern in load_afspraken().kernen if f"{woorden} ".startswith(normaliseer(kern) + " "))
    return max(passend, key=len, default=None)


def stukken(totaalrijen: list[int], planrijen: list[int]) -> Iterator[tuple[int, list[int], list[int]]]:
    """Per total row: the plan rows since the previous total, and all plan rows above it."""
    vorige = -1
    for totaalrij in totaalrijen:
        boven = [i for i, rij in enumerate(planrijen) if rij < totaalrij]
        yield totaalrij, [i for i in boven if planrijen[i] > vorige], boven
        vorige = totaalrij
