"""The stock itself, at the beginning and the end of a period: into `kerncijfers`, and checked against the changes."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.cijfers import Cijfer
from prestatiemonitor.readers.voorraad.etiketten import BEGIN, EIND
from prestatiemonitor.readers.voorraad.tijd import binnen, moment, stuk
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.tables.meldingen import Meldingsoort

_Punten = dict[int, dict[str, Cijfer]]


def zet_standen(lezing: Lezing, cijfers: Sequence[Cijfer]) -> None:
    """Check the stocks of each corporation and segment, and add those that are read to `kerncijfers`."""
    reeksen: dict[tuple[object, ...], _Punten] = {}
    for cijfer in cijfers:
        plek = moment(cijfer) if cijfer.soort == "stand" and cijfer.rol == "opgenomen" else None
        if plek is None:
            continue
        basis = cijfer.alles.get("basis", "realisatie")
        sleutel: tuple[object, ...] = (cijfer.alles.get("corporatie"), cijfer.alles.get("segment"), basis)
        eerder = reeksen.setdefault(sleutel, {}).setdefault(plek, {}).setdefault(cijfer.mutatie, cijfer)
        if eerder is not cijfer:
            cijfer.rol, cijfer.reden = "controletotaal", f"staat ook in {eerder.plaats}"
            if eerder.gesteld != cijfer.gesteld:
                velden = {"eerste": eerder.plaats, "ander": int(eerder.gesteld)}
                _meld(lezing, ms.MUTATIE_DUBBEL, cijfer, velden)
    for wie, punten in reeksen.items():
        _sluit_aan(lezing, punten)
        _vergelijk(lezing, wie, punten, cijfers)
    lezing.voeg_toe("kerncijfers", _kolommen([c for p in reeksen.values() for s in p.values() for c in s.values()]))


def _sluit_aan(lezing: Lezing, punten: _Punten) -> None:
    """The stock at the end of a period is that at the beginning of the next, and read once."""
    for standen in punten.values():
        if standen.keys() >= {BEGIN, EIND}:
            begin, eind = standen[BEGIN], standen[EIND]
            begin.rol, begin.reden = "controletotaal", f"staat ook in {eind.plaats}"
            if begin.gesteld != eind.gesteld:
                _meld(lezing, ms.STAND_SLUIT_NIET_AAN, begin, {"ander": int(eind.gesteld), "eerste": eind.plaats})


def _vergelijk(lezing: Lezing, sleutel: tuple[object, ...], punten: _Punten, cijfers: Sequence[Cijfer]) -> None:
    """From one stock to the next the changes must make the difference; else nothing is said."""
    plekken = sorted(punten)
    for van, tot in pairwise(plekken):
        begin = punten[van].get(BEGIN) or punten[van][EIND]
        eind = punten[tot].get(EIND) or punten[tot][BEGIN]
        eigen = [
            c
            for c in cijfers
            if c.soort == "mutatie"
            and c.rol == "opgenomen"
            and tuple(c.alles.get(naam) for naam in ("corporatie", "segment", "basis")) == sleutel
            and (s := stuk(c))
            and (s == (van, tot) or binnen(s, (van, tot)))
        ]
        gedekt = {half for c in eigen for half in range(*(stuk(c) or (0, 0)))}
        if gedekt != set(range(van, tot)):
            continue
        som = sum(c.aantal for c in eigen)
        if begin.gesteld + som != eind.gesteld:
            velden = {"begin": int(begin.gesteld), "mutaties": f"{int(som):+d}", "berekend": int(begin.gesteld + som)}
            _meld(lezing, ms.VOORRAAD_SLUIT_NIET, eind, velden)


def _kolommen(standen: Sequence[Cijfer]) -> dict[str, list[object]]:
    regels = [_regel(stand) for stand in standen if stand.rol == "opgenomen"]
    return {naam: [regel[naam] for regel in regels] for naam in (regels[0] if regels else ())}


def _regel(stand: Cijfer) -> Mapping[str, object]:
    """A stock under the year at whose end it stood, or halfway which; a forecast is not a stock that was there."""
    plek = moment(stand) or 0
    maat = herkenning().voorraadtabel["maat"].get(stand.alles.get("segment"), "voorraad")
    return {
        "partij": stand.alles.get("corporatie"),
        "jaar": plek // 2 if plek % 2 else plek // 2 - 1,
        "halfjaar": "1" if plek % 2 else None,
        "maat": f"{maat}_prognose" if stand.alles.get("basis") == "prognose" else maat,
        "waarde": stand.gesteld,
        "eenheid": "woningen",
        "bron": stand.plaats,
    }


def _meld(lezing: Lezing, soort: Meldingsoort, stand: Cijfer, velden: Mapping[str, object]) -> None:
    lezing.meld(soort, stand.tabel.blad, stand.rij, stand.kolom, gevonden=int(stand.gesteld), **velden)
