"""Plans that may not count by what stands elsewhere: a column with yes or no, a row of text above them, a legend."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import SLOOP, SLOOP_OF_NIEUWBOUW
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen, aantal_plannen
from prestatiemonitor.readers.planlijst.tellingwoorden import is_sloopkop, telt_niet, vervallenwoord
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.herkenning import herkenning

_VERVALLEN, _TELT_MEE = "zegt of het plan is vervallen", "zegt of het plan meetelt"  # reasons in plankolommen.toml
_MAX_RIJEN = 100  # a sheet with a legend has no more
_KEUZES = ("overslaan", "telt mee")


def kolom_redenen(kolommen: Plankolommen, rijen: Sequence[int]) -> dict[int, str]:
    """Rows that a column `Vervallen` says yes for, or a column `Telt mee` no; anything unclear is a reason too."""
    uit: dict[int, str] = {}
    for kolom, duiding in enumerate(kolommen.duidingen):
        if duiding.reden not in (_VERVALLEN, _TELT_MEE):
            continue
        cellen = [als_tekst(waarde) for waarde in kolommen.blad.gelezen[list(rijen), kolom].tolist()]
        goed, fout = herkenning().nee, herkenning().ja
        if duiding.reden == _TELT_MEE:
            goed, fout = fout, goed
        gezegd = any(plat(cel) in fout for cel in cellen)
        for rij, cel in zip(rijen, cellen, strict=True):
            leeg = is_leeg(cel)
            if plat(cel) in goed or (leeg and (gezegd or duiding.reden == _VERVALLEN or not any(cellen))):
                continue
            uit[rij] = f"{kolommen.kop(kolom)}: {cel or 'niet ingevuld'}"
    return uit


def legenda_redenen(lezing: Lezing, kolommen: Plankolommen, rijen: Sequence[int]) -> dict[int, str]:
    """Rows in a colour of which a cell outside the plans says that it is for plans that are vervallen."""
    kleuren = dict(_kleuren(lezing, _eigen_rijen(kolommen.blad, rijen)))
    if not kleuren:
        return {}
    kolom = kolommen.velden.get("plan", kolommen.velden.get("plan_sleutel", 0))
    uit = {}
    for rij in rijen:
        plek = kolommen.blad.plek(rij, kolom)
        kleur = lezing.werkboek.opmaak(plek[0]).vulling.get(plek[1:]) if plek else None
        if kleur in kleuren:
            uit[rij] = kleuren[kleur]
    return uit


def _eigen_rijen(blad: Blad, rijen: Sequence[int]) -> dict[str, set[int]]:
    """The rows of these plans per sheet of the workbook."""
    if blad.herkomst is None:
        return {blad.naam: {*rijen}}
    uit: dict[str, set[int]] = {}
    for naam, rij, _ in filter(None, (blad.plek(rij, 0) for rij in rijen)):
        uit.setdefault(naam, set()).add(rij)
    return uit


def _kleuren(lezing: Lezing, eigen: Mapping[str, set[int]]) -> Iterator[tuple[str, str]]:
    """Colours with what a legend says of them, where that is that plans do not count."""
    for blad in lezing.werkboek.bladen:
        los = set(range(blad.rijen)).difference(eigen.get(blad.naam, ()))
        for rij in sorted(los) if len(los) <= _MAX_RIJEN else []:
            for kolom in np.flatnonzero(blad.is_tekst[rij]).tolist():
                tekst = als_tekst(blad.cellen[rij, kolom])
                if not (telt_niet(tekst) or vervallenwoord(tekst)):
                    continue
                vulling = blad.opmaak.vulling
                if kleur := vulling.get((rij, kolom)) or vulling.get((rij, kolom - 1)):
                    yield kleur, tekst


def onder_banners(kolommen: Plankolommen, rijen: Sequence[int]) -> dict[int, int]:
    """Per row the row of text above it that says that plans do not count, up to the next row of another text.

    Texts directly below it are headings inside its part of the list, and so are others that say the same kind of thing.
    """
    blad, uit = kolommen.blad, dict[int, int]()
    teksten = dict(_banners(kolommen))
    if not teksten:
        return uit
    anders = {rij: geldt for rij, geldt in kolommen.banners if rij not in teksten}
    plannen, banner, sinds, buitenste = set(rijen), -1, 0, False
    for rij in range(min(teksten), blad.rijen):
        if rij in teksten:
            banner, sinds, buitenste = rij, 0, False
        elif banner >= 0 and rij in anders:
            buitenste |= not sinds
            banner = banner if buitenste and anders[rij] else -1
        elif banner >= 0 and rij in plannen:
            uit[rij], sinds = banner, sinds + 1
    return uit


def _banners(kolommen: Plankolommen) -> Iterator[tuple[int, str]]:
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    telt = kolommen.van_soort("aantal", "totaal")
    anders = np.ones(blad.kolommen, dtype=bool)
    anders[telt] = False  # their sum may stand beside such a text
    enkel = np.flatnonzero(blad.gevuld[eerste:, anders].sum(axis=1) == 1) + eerste
    for rij in enkel.tolist():
        kolom, alleen = int(np.flatnonzero(blad.gevuld[rij])[0]), blad.gevuld[rij].sum() == 1
        tekst = als_tekst(blad.cellen[rij, kolom])
        if not alleen and kolommen.duidingen[kolom].soort == "kenmerk":
            continue  # a kind of home, with its numbers
        if telt_niet(tekst) or (is_sloopkop(tekst) and alleen):
            yield rij, tekst


def keur_banners(
    lezing: Lezing, kolommen: Plankolommen, onder: Mapping[int, int], anders: Mapping[int, str | None], sloopt: set[int]
) -> dict[int, str]:
    """The rows below such texts that are left out, each with the text: as assigned, else asked once for each text.

    `anders` has what was assigned to a row itself. What is assigned as demolition goes to `sloopt`.
    """
    weg: dict[int, str] = {}
    for banner in sorted(set(onder.values())):
        blad = kolommen.blad
        kolom = int(np.flatnonzero(blad.gevuld[banner])[0])
        tekst = als_tekst(blad.cellen[banner, kolom])
        keuze = _keuze(lezing, blad, banner, kolom, tekst)
        open_ = [rij for rij, van in onder.items() if van == banner and anders.get(rij) not in _KEUZES]
        sloopt |= {*open_} if keuze == SLOOP and is_sloopkop(tekst) else set()
        if keuze not in ("telt mee", SLOOP, "nieuwbouw"):
            weg |= dict.fromkeys(open_, tekst)
        telt = kolommen.van_soort("aantal", "totaal")
        gevuld = [rij for rij in open_ if (np.nan_to_num(blad.getallen[rij, telt]) != 0).any()]
        if keuze is None and gevuld:
            wie = f"{'staat' if len(gevuld) == 1 else 'staan'} {aantal_plannen(len(gevuld))}"
            lezing.meld(
                ms.BANNER_SLOOP if is_sloopkop(tekst) else ms.BANNER_TELT_NIET,
                blad,
                banner,
                kolom,
                gevonden=tekst,
                wie=wie,
            )
    return weg


def _keuze(lezing: Lezing, blad: Blad, rij: int, kolom: int, tekst: str) -> str | None:
    naam, nummer, _ = blad.plek(rij, kolom) or (blad.naam, rij, kolom)
    indeling = lezing.indeling.blad(naam)
    keuze = indeling.waarde(tekst) or indeling.rijkeuze(nummer + 1, tekst)
    return keuze if keuze in (*_KEUZES, *(SLOOP_OF_NIEUWBOUW if is_sloopkop(tekst) else ())) else None
