"""Plans that were struck through or are called 'vervallen': whether they still count is asked, once per word."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.buiten_telling import (
    keur_banners,
    kolom_redenen,
    legenda_redenen,
    onder_banners,
)
from prestatiemonitor.readers.planlijst.geschreven_status import GESCHREVEN
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.tellingwoorden import vervallenwoord
from prestatiemonitor.readers.rijen import aaneen
from prestatiemonitor.readers.woorden.cellen import als_tekst, verschillende
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.zeef import komt_voor

DOORGEHAALD = "doorgehaald"
_LEESTEKENS = 4  # so many characters beside the word are spaces and punctuation
_HELE_CEL = ("planstatus_bron", "fase", "hardheid", "toelichting", GESCHREVEN)


def haal_vervallen_eruit(lezing: Lezing, kolommen: Plankolommen, regels: Planregels) -> None:
    """Take plans that may be vervallen out of the plans; those with homes are asked (`fout`), unless assigned."""
    redenen = kolom_redenen(kolommen, regels.plannen) | legenda_redenen(lezing, kolommen, regels.plannen)
    redenen |= _woorden(kolommen, regels.plannen) | _doorgehaald(lezing, kolommen, regels.plannen)
    onder = {rij: b for rij, b in onder_banners(kolommen, regels.plannen).items() if rij not in redenen}
    onder_weg = keur_banners(
        lezing, kolommen, onder, {rij: _rijkeuze(lezing, kolommen, rij) for rij in onder}, regels.als_sloop
    )
    weg = {
        i: rij
        for i, rij in enumerate(regels.plannen)
        if rij in onder_weg or (rij in redenen and _gaat_weg(lezing, kolommen, rij, redenen[rij]))
    }
    redenen |= onder_weg
    if not weg:
        return
    for rij in weg.values():
        lezing.boek(
            kolommen.blad, rij, kolommen.blad.gevuld[rij], "overgeslagen", reden=f"{redenen[rij]}: telt niet mee"
        )
    blijft = [i for i in range(len(regels.plannen)) if i not in weg]
    regels.plannen, regels.kernen = [regels.plannen[i] for i in blijft], [regels.kernen[i] for i in blijft]


def _gaat_weg(lezing: Lezing, kolommen: Plankolommen, rij: int, reden: str) -> bool:
    """Whether a row is left out: as assigned for the row or for the word, else it is asked."""
    blad, kolom = kolommen.blad, kolommen.velden.get("plan", kolommen.velden.get("plan_sleutel", 0))
    indeling = lezing.indeling.blad(blad.plaats(rij, kolom)[0])
    keuze = _rijkeuze(lezing, kolommen, rij) or indeling.waarde(reden)
    if keuze in ("overslaan", "telt mee"):
        if keuze == "overslaan":
            lezing.meld(ms.PLAN_OVERGESLAGEN, blad, rij, kolom, reden=reden)
        return keuze == "overslaan"
    telt = kolommen.van_soort("aantal", "totaal")
    if not (np.nan_to_num(blad.getallen[rij, telt]) != 0).any():
        lezing.meld(ms.PLAN_OVERGESLAGEN, blad, rij, kolom, reden=reden)
        return True
    lezing.meld(ms.PLAN_VERVALLEN, blad, rij, kolom, gevonden=reden, plan=als_tekst(blad.cellen[rij, kolom]))
    return True


def _rijkeuze(lezing: Lezing, kolommen: Plankolommen, rij: int) -> str | None:
    """What was assigned to a row itself."""
    blad, kolom = kolommen.blad, kolommen.velden.get("plan", kolommen.velden.get("plan_sleutel", 0))
    naam, nummer, _ = blad.plek(rij, kolom) or (blad.naam, rij, kolom)
    return lezing.indeling.blad(naam).rijkeuze(nummer + 1, als_tekst(blad.cellen[rij, kolom]))


def _woorden(kolommen: Plankolommen, rijen: Sequence[int]) -> dict[int, str]:
    """Rows of which a status, phase or remark is such a word and nothing more, or whose name holds it in brackets.

    A status as it was written may say more beside it.
    """
    gevonden: dict[int, str] = {}
    index = aaneen(rijen)
    for veld in (*_HELE_CEL, "plan"):
        if veld not in kolommen.velden:
            continue
        cellen = kolommen.blad.gelezen[index, kolommen.velden[veld]].tolist()
        teksten = [waarde for waarde in verschillende(cellen) if waarde.__class__ is str]
        if not komt_voor(teksten, herkenning().vervallen):
            continue
        bekend = _in_namen(teksten) if veld == "plan" else _hele_cellen(teksten)
        bekend |= _in_opmerkingen(teksten) if veld == "toelichting" else {}
        bekend |= _in_statussen(teksten) if veld == GESCHREVEN else {}
        gevonden |= {rij: bekend[cel] for rij, cel in zip(rijen, cellen, strict=True) if cel in bekend}
    return gevonden


def _hele_cellen(teksten: Collection[str]) -> dict[str, str]:
    woorden = herkenning().vervallen
    langste = max(map(len, woorden)) + _LEESTEKENS
    return {tekst: kaal for tekst in teksten if len(tekst) <= langste and (kaal := plat(tekst)) in woorden}


def _in_namen(namen: Collection[str]) -> dict[str, str]:
    patroon = _in_naam()
    return {naam: match[1].lower() for naam in namen if (match := patroon.search(naam))}


def _in_opmerkingen(teksten: Collection[str]) -> dict[str, str]:
    """Remarks that begin with such a word, or say it of the plan itself: `Plan is vervallen per 1 januari`."""
    patroon = _in_opmerking()
    return {tekst: match[1].lower() for tekst in teksten if (match := patroon.search(tekst))}


def _in_statussen(teksten: Collection[str]) -> dict[str, str]:
    """Statuses as somebody wrote them beside the coded one with such a word anywhere: `Ontwerp, ingetrokken`."""
    return {tekst: woord for tekst in teksten if (woord := vervallenwoord(tekst))}


@lru_cache(maxsize=1)
def _in_opmerking() -> re.Pattern[str]:
    woorden = "|".join(re.escape(woord) for woord in sorted(herkenning().vervallen, key=len, reverse=True))
    return re.compile(
        rf"(?:^|\b(?:dit |het )?(?:plan|project)\s+(?:is\s+)?)({woorden})\b", re.IGNORECASE | re.MULTILINE
    )


@lru_cache(maxsize=1)
def _in_naam() -> re.Pattern[str]:
    woorden = "|".join(re.escape(woord) for woord in sorted(herkenning().vervallen, key=len, reverse=True))
    return re.compile(rf"(?:[(\[–-]\s*|^)({woorden})\b", re.IGNORECASE | re.MULTILINE)


def _doorgehaald(lezing: Lezing, kolommen: Plankolommen, rijen: Sequence[int]) -> dict[int, str]:
    """Rows of which the name, or every number, is struck through."""
    if not any(blad.kan_doorgehaald for blad in lezing.werkboek.bladen):
        return {}
    blad, telt = kolommen.blad, kolommen.van_soort("aantal", "totaal")
    naam = [kolommen.velden[veld] for veld in ("plan", "plan_sleutel") if veld in kolommen.velden][:1]
    gevonden = {}
    for rij in rijen:
        getallen = [kolom for kolom in telt if blad.gevuld[rij, kolom]]
        if _streep(lezing, blad, rij, naam) or _streep(lezing, blad, rij, getallen):
            gevonden[rij] = DOORGEHAALD
        elif _rijkeuze(lezing, kolommen, rij) is None:
            for kolom in (k for k in getallen if _streep(lezing, blad, rij, [k])):
                lezing.meld(ms.AANTAL_DOORGEHAALD, blad, rij, kolom)
    return gevonden


def _streep(lezing: Lezing, blad: Blad, rij: int, kolommen: Sequence[int]) -> bool:
    """Whether all of these cells are struck through, and there are any."""
    plekken = [blad.plek(rij, kolom) for kolom in kolommen]
    return bool(plekken) and all(plek and plek[1:] in lezing.werkboek.opmaak(plek[0]).doorgehaald for plek in plekken)
