"""Titles of lists of activities that name another year than their sheet: asked which of the two goes."""

from collections.abc import Sequence

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import OVERGESLAGEN, OVERSLAAN, TELT_MEE
from prestatiemonitor.readers.jaarschijf.activiteitkoppen import Activiteitenlijst
from prestatiemonitor.readers.jaarschijf.lezen import Jaarschijfblad
from prestatiemonitor.readers.jaarschijf.tegenspraak import ANDER_JAAR, jaar_van
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.titelwoorden import noemt_document

Titel = tuple[int, int, str]


def keur_lijsttitels(lezing: Lezing, vorm: Jaarschijfblad) -> Sequence[Activiteitenlijst]:
    """The lists of the sheet without those that the assignment leaves out by their title."""
    titels = {id(lijst): _titels(lijst) for lijst in vorm.activiteiten}
    weg = [
        lijst
        for lijst in vorm.activiteiten
        if any(vorm.indeling.waarde(tekst) == OVERSLAAN for _, _, tekst in titels[id(lijst)])
    ]
    van_blad = jaar_van(vorm.blad.naam)
    elders = {jaar_van(tekst) for eigen in titels.values() for _, _, tekst in eigen}
    zeker = van_blad is None or van_blad in elders or noemt_document(vorm.blad.naam) or "jaar" in vorm.indeling.geldt
    for lijst in vorm.activiteiten:
        if lijst in weg:
            _boek_overgeslagen(lezing, lijst)
        elif not zeker and "jaar" not in lijst.velden:
            _vraag(lezing, vorm, titels[id(lijst)])
    return [lijst for lijst in vorm.activiteiten if lijst not in weg]


def _vraag(lezing: Lezing, vorm: Jaarschijfblad, titels: Sequence[Titel]) -> None:
    """Ask about the title nearest to the list that names a year."""
    for rij, kolom, tekst in titels:
        if jaar_van(tekst) is not None:
            if vorm.indeling.waarde(tekst) != TELT_MEE:
                lezing.meld(ms.TITEL_TEGEN_BLAD, vorm.blad, rij, kolom, gevonden=tekst, wat=ANDER_JAAR)
            return


def _titels(lijst: Activiteitenlijst) -> list[Titel]:
    """The rows of text above a list, nearest first."""
    kolommen = {rij: int(lijst.blad.gevuld[rij].argmax()) for rij in lijst.titels}
    return [(rij, kolom, als_tekst(lijst.blad.cellen[rij, kolom])) for rij, kolom in kolommen.items()]


def _boek_overgeslagen(lezing: Lezing, lijst: Activiteitenlijst) -> None:
    rijen = [*lijst.titels, *range(lijst.koppen.rij, lijst.koppen.eerste_regel), *lijst.rijen, *lijst.herhaald]
    for rij in rijen:
        gevuld = lijst.blad.gevuld[rij]
        lezing.boek(lijst.blad, rij, gevuld, "overgeslagen", reden=OVERGESLAGEN)
