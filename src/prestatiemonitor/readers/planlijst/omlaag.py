"""Names that stand once, on the first of the rows they are about: read as if they were merged down over those rows."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Bereik
from prestatiemonitor.readers.indeling import OVERSLAAN
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijwoorden import zonder_totaalwoord
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import normaliseer

_NAAMVELDEN = ("plan", "plan_sleutel", "plan_verwijzing")
_GROEPSVELDEN = ("kern", "corporatie")
_STATUSVELDEN = ("hardheid", "planstatus_bron")
_JAARVELDEN = ("oplevering", "oplevering_eerste", "oplevering_laatste")

DOORTREKKEN = "doortrekken"  # the value above goes for blank cells as well


def vul_omlaag(kolommen: Plankolommen) -> dict[int, int]:
    """Let a plan's name and its other fields go for the rows below without any; returns the named row of each of them.

    Only for rows that say what homes they count (a category, a year) and nothing of a plan of their own. What stands
    left of a row's first category is that of the row above, as in a draaitabel; so is a year, when no such row has one.
    """
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    namen = [kolommen.velden[n] for n in _NAAMVELDEN if n in kolommen.velden]
    soorten = kolommen.van_soort("kenmerk")
    jaren = [kolommen.velden[n] for n in _JAARVELDEN if n in kolommen.velden]
    telt = kolommen.van_soort("aantal", "totaal")
    if not (soorten or jaren) or not telt:
        return {}
    gevuld = blad.gelezen_gevuld[eerste:]
    eigen = [k for k in kolommen.van_soort("veld") if k not in namen]
    kaal = ~blad.gevuld[eerste:, namen].any(axis=1) & ~gevuld[:, eigen].any(axis=1)  # a name merged down stands above
    kaal &= gevuld[:, soorten + jaren].any(axis=1)
    naamloos = kaal & gevuld[:, telt].any(axis=1)
    if not naamloos.any():
        return {}
    leeg = [*(np.flatnonzero(kaal & ~naamloos) + eerste).tolist(), *_herhaalde_koppen(kolommen, namen[0])]
    groepen = list(_groepen(kolommen, namen[0], (np.flatnonzero(naamloos) + eerste).tolist(), leeg))
    rijen = [rij for groep in groepen for rij in groep[1:]]
    bereiken = [bereik for groep in groepen for bereik in _doorlopend(groep, [*namen, *eigen])]
    bereiken += [bereik for groep in groepen for bereik in _soorten_omlaag(kolommen, groep, soorten)]
    if soorten and jaren and not gevuld[np.array(rijen, dtype=int) - eerste][:, jaren].any():
        bereiken += [bereik for groep in groepen for bereik in _doorlopend(groep, jaren)]
    gelezen = tuple(b for b in bereiken if not is_leeg(blad.gelezen[b[0], b[1]]))
    kolommen.blad = replace(blad, samengevoegd=(*blad.samengevoegd, *gelezen))
    return {rij: groep[0] for groep in groepen for rij in groep[1:]}


def trek_groepen_door(lezing: Lezing, kolommen: Plankolommen) -> None:
    """Let what stands once left of the names go for the plans below it, with a `waarschuwing`; or ask.

    Only where the first plan has one and each stands once, as above a group of rows; else a blank one is not known. A
    kern and a corporation are read down, and so are years and kinds of home where more than one has rows below it; of a
    status it is asked.
    """
    for veld in (*_GROEPSVELDEN, *_STATUSVELDEN):
        if (kolom := kolommen.velden.get(veld)) is not None:
            _trek_door(lezing, kolommen, kolom, _eenmaal_gevuld(kolommen, kolom), zeker=veld in _GROEPSVELDEN)
    jaren = [kolommen.velden[veld] for veld in _JAARVELDEN if veld in kolommen.velden]
    for kolom in sorted({*jaren, *kolommen.van_soort("kenmerk")}):
        bereiken = _eenmaal_gevuld(kolommen, kolom, in_groep=True)
        _trek_door(lezing, kolommen, kolom, bereiken, zeker=len(bereiken) > 1)


def _trek_door(lezing: Lezing, kolommen: Plankolommen, kolom: int, bereiken: list[Bereik], *, zeker: bool) -> None:
    if not bereiken:
        return
    blad, kop = kolommen.blad, kolommen.kop(kolom)
    keuze = lezing.indeling.blad(blad.plaats(kolommen.koppen.rij, kolom)[0]).waarde(kop)
    if keuze == DOORTREKKEN or (zeker and keuze != OVERSLAAN):
        kolommen.blad = replace(blad, samengevoegd=(*blad.samengevoegd, *bereiken))
    boven = bereiken[0][0]
    if zeker and keuze is None:
        lezing.meld(ms.NAAM_DOORGETROKKEN, blad, boven + 1, kolom, gevonden=als_tekst(blad.gelezen[boven, kolom]))
    elif keuze is None:
        lezing.meld(ms.STATUS_EENMAAL, blad, *kolommen.kopplek(kolom), gevonden=kop)


def _eenmaal_gevuld(kolommen: Plankolommen, kolom: int, *, in_groep: bool = False) -> list[Bereik]:
    """The cells of each value with the blank ones below it, in a column left of the names where each stands once.

    As that is asked, each may stand once in every group of a kern or corporation.
    """
    blad, eerste, naam = kolommen.blad, kolommen.koppen.eerste_regel, kolommen.velden.get("plan", 0)
    telt = kolommen.van_soort("aantal", "totaal")
    if kolom >= naam or (in_groep and blad.gevuld[eerste:, kolom].all()):
        return []
    heeft_naam = blad.gelezen_gevuld[eerste:, naam] & blad.gevuld[eerste:, telt].any(axis=1)
    rijen = [r for r in (np.flatnonzero(heeft_naam) + eerste).tolist() if _is_naam(blad.gelezen[r, naam])]
    begin = [i for i, rij in enumerate(rijen) if not is_leeg(blad.gelezen[rij, kolom])]
    if in_groep and len(begin) < int(blad.gelezen_gevuld[rijen, kolom].sum()):
        return []  # `n.n.b.` says itself that it is not known
    buiten = [kolommen.velden[veld] for veld in _GROEPSVELDEN if in_groep and kolommen.velden.get(veld, naam) < kolom]
    groepen = blad.gelezen[rijen][:, buiten].tolist()
    waarden = {(als_tekst(blad.gelezen[rijen[i], kolom]), *groepen[i]) for i in begin}
    if len(begin) < 2 or begin[0] or len(begin) == len(rijen) or len(waarden) < len(begin):
        return []
    if any(groepen[i] != groepen[i - 1] and i not in begin for i in range(1, len(rijen)) if buiten):
        return []
    einden = [*(i - 1 for i in begin[1:]), len(rijen) - 1]
    return [(rijen[b], kolom, rijen[e], kolom) for b, e in zip(begin, einden, strict=True) if e > b]


def _groepen(
    kolommen: Plankolommen, naamkolom: int, naamloos: Sequence[int], leeg: Sequence[int]
) -> Iterator[list[int]]:
    """Each named row with the rows without a name directly below it; below a total or a blank row there are none.

    Between them can stand rows that name a category and have no homes of it, and the headings once more (`leeg`).
    """
    blad, los, zonder = kolommen.blad, set(naamloos), set(leeg)
    groep: list[int] = []
    for rij in range(kolommen.koppen.eerste_regel, blad.rijen):
        if rij in zonder:
            continue
        if rij in los:
            if groep:
                groep.append(rij)
            continue
        if len(groep) > 1:
            yield groep
        groep = [rij] if _is_naam(blad.gelezen[rij, naamkolom]) else []
    if len(groep) > 1:
        yield groep


def _herhaalde_koppen(kolommen: Plankolommen, naamkolom: int) -> list[int]:
    """The rows with nothing but headings of the list, as at the top of a printed page."""
    blad, eerste, koppen = kolommen.blad, kolommen.koppen.eerste_regel, kolommen.koppen.onderste
    kop = normaliseer(koppen[naamkolom])
    mogelijk = blad.cellen[eerste:, naamkolom].tolist()
    gelijk = [eerste + i for i, w in enumerate(mogelijk) if w.__class__ is str and normaliseer(w) == kop]

    def herhaalt(rij: int) -> bool:
        gevuld = np.flatnonzero(blad.gevuld[rij]).tolist()
        return all(normaliseer(als_tekst(blad.cellen[rij, k])) == normaliseer(koppen[k]) for k in gevuld)

    return [rij for rij in gelijk if kop and blad.gevuld[rij].sum() > 1 and herhaalt(rij)]


def _is_naam(waarde: object) -> bool:
    """Whether it can be the name of a plan: no total, and no kern over a part of the list."""
    tekst = als_tekst(waarde)
    kernen = {normaliseer(kern) for kern in load_afspraken().kernen}
    return not is_leeg(waarde) and zonder_totaalwoord(tekst) is None and normaliseer(tekst) not in kernen


def _doorlopend(groep: Sequence[int], posities: Sequence[int]) -> list[Bereik]:
    return [(groep[0], kolom, groep[-1], kolom) for kolom in posities]


def _soorten_omlaag(kolommen: Plankolommen, groep: Sequence[int], soorten: Sequence[int]) -> Iterator[Bereik]:
    """The outer categories of rows that only give an inner one, from the last row above that gives it."""
    gevuld, begin = kolommen.blad.gelezen_gevuld, dict.fromkeys(soorten, groep[0])
    binnenste = [*soorten, *sorted(kolommen.velden[n] for n in _JAARVELDEN if n in kolommen.velden)]
    for rij in groep[1:]:
        eerste = next((k for k in binnenste if gevuld[rij, k]), None)
        for kolom in soorten:
            if gevuld[rij, kolom]:
                begin[kolom] = rij
            elif eerste is not None and kolom < eerste:
                yield begin[kolom], kolom, rij, kolom
            else:
                begin[kolom] = rij
