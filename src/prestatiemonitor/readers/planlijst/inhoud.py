"""Columns known by what stands in them: all statuses, kernen, corporations, or the kind of home of each row."""

from collections.abc import Callable, Mapping, Sequence

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijkenmerken import duid_rij
from prestatiemonitor.readers.planlijst.rijwoorden import Rijwoord
from prestatiemonitor.readers.planlijst.uitsplitsing import zegt_meer
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_getal, is_leeg, lijkt_getal
from prestatiemonitor.readers.woorden.duiding import Duiding, normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.oplevering import lees_oplevering
from prestatiemonitor.readers.woorden.partijen import partijcode
from prestatiemonitor.readers.woorden.planstatus import lees_planstatus
from prestatiemonitor.tables.schemas import PLANNEN
from prestatiemonitor.tables.waarden import ONBEKEND

_VROEGST, _LAATST = 2010, 2060  # years of delivery that a list of plans has
_MINSTE_NAMEN, _LANGSTE_NAAM = 2, 60
_GEEN_TELKENMERK = {"soort", "jaar_van", "jaar_tot", "status"}


def herken_aan_inhoud(lezing: Lezing, kolommen: Plankolommen) -> None:
    """Give columns under an unknown heading the meaning of what stands in them, with a `waarschuwing`."""
    _lees_status_onder_fase(lezing, kolommen)
    for kolom in kolommen.van_soort("kenmerk", "onbekend"):
        if kolommen.duidingen[kolom].reden:
            continue  # asked already
        cellen = [waarde for waarde in _cellen(kolommen, kolom) if not is_leeg(waarde)]
        teksten = list(dict.fromkeys(map(als_tekst, cellen)))
        bekend = kolommen.duidingen[kolom].soort == "kenmerk"
        if not teksten or any(lijkt_getal(waarde) for waarde in cellen):
            numeriek = Duiding("onbekend")
            kolommen.duidingen[kolom] = numeriek if teksten else Duiding("ongebruikt", reden="lege kolom")
            if teksten and not bekend:
                _probeer_veld(lezing, kolommen, kolom, teksten)
        elif _zegt_soort(lezing, kolommen, kolom, teksten, bekend=bekend):
            kolommen.duidingen[kolom] = Duiding("kenmerk", normaliseer(kolommen.koppen.teksten[kolom]))
            if not bekend:
                _meld(lezing, kolommen, kolom, "soort woningen per regel")
        elif bekend:
            kolommen.duidingen[kolom] = Duiding("onbekend")
        else:
            _probeer_veld(lezing, kolommen, kolom, teksten)


def suggestie_uit_inhoud(cellen: Sequence[object]) -> str:
    """What an unknown column with numbers may be, as a question: years may be those of delivery."""
    zijn_jaren = all(is_getal(w) and _VROEGST <= float(str(w)) <= _LAATST for w in cellen)
    return "Zijn dit jaren van oplevering? " if zijn_jaren else ""


def _cellen(kolommen: Plankolommen, kolom: int) -> list[object]:
    """The different values of a column."""
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    return list(dict.fromkeys(blad.cellen[eerste:, kolom][blad.gevuld[eerste:, kolom]].tolist()))


def _zegt_soort(lezing: Lezing, kolommen: Plankolommen, kolom: int, teksten: Sequence[str], *, bekend: bool) -> bool:
    """Whether text tells the kind of home of each row, where the headings of the counts do not tell as much already."""
    geteld = {naam for k in kolommen.van_soort("aantal") for naam in kolommen.duidingen[k].kenmerken}
    geteld -= _GEEN_TELKENMERK
    indeling = lezing.indeling.blad(kolommen.blad.naam)
    toegewezen = {tekst: als for tekst in teksten if (als := indeling.waarde(tekst)) is not None}
    woorden = [duid_rij([tekst], toegewezen)[0] for tekst in teksten]
    bruikbaar = [woord for woord in woorden if woord.soort == "kenmerk"]
    if sum(woord.soort != "onbekend" for woord in woorden) * 2 > len(woorden) and bruikbaar:
        if any({k for k, v in woord.kenmerken.items() if v != ONBEKEND} - geteld for woord in bruikbaar):
            return True
        return bekend and _zegt_meer_dan_koppen(kolommen, kolom, dict(zip(teksten, woorden, strict=True)))
    return bekend and not geteld


def _zegt_meer_dan_koppen(kolommen: Plankolommen, kolom: int, woorden: Mapping[str, Rijwoord]) -> bool:
    """Whether somewhere a word says more of homes than the heading above them: `laag midden` under `Middenhuur`."""
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    for telt in kolommen.van_soort("aantal"):
        kop = kolommen.duidingen[telt].kenmerken
        in_rijen = {*map(als_tekst, blad.cellen[eerste:, kolom][blad.getallen[eerste:, telt] > 0].tolist())}
        for woord in (woorden[tekst] for tekst in in_rijen if tekst in woorden):
            if any(naam in kop and zegt_meer(waarde, kop[naam]) for naam, waarde in woord.kenmerken.items()):
                return True
    return False


def _probeer_veld(lezing: Lezing, kolommen: Plankolommen, kolom: int, teksten: Sequence[str]) -> None:
    for naam, past in _VELDEN.items():
        if all(map(past, teksten)) and any(not tekst.isdigit() for tekst in teksten):
            if naam in kolommen.velden:
                continue
            kolommen.velden[naam] = kolom
            kolommen.duidingen[kolom] = Duiding("veld", naam)
            _meld(lezing, kolommen, kolom, PLANNEN[naam].label.lower())
            return
    zonder_jaar = not any(naam.startswith("oplevering") for naam in kolommen.velden)
    telt_jaren = any("jaar_van" in kolommen.duidingen[k].kenmerken for k in kolommen.van_soort("aantal"))
    zonder_kop = not kolommen.koppen.teksten[kolom]
    if zonder_kop and zonder_jaar and not telt_jaren and all(map(_is_oplevering, teksten)):
        kolommen.velden["oplevering"] = kolom
        kolommen.duidingen[kolom] = Duiding("oplevering", "oplevering")
        _meld(lezing, kolommen, kolom, "oplevering")


def _lees_status_onder_fase(lezing: Lezing, kolommen: Plankolommen) -> None:
    """A column that is called after the phase of a plan, and has nothing but planstatussen, is that of the status."""
    if "planstatus_bron" in kolommen.velden or "fase" not in kolommen.velden:
        return
    kolom, blad, eerste = kolommen.velden["fase"], kolommen.blad, kolommen.koppen.eerste_regel
    telt = blad.is_getal[eerste:, kolommen.van_soort("aantal", "totaal")].any(axis=1)
    vol = blad.gevuld[eerste:, kolom]  # repeated headings and notes below the list left aside
    rijen = vol & telt if (vol & telt).any() else vol & (blad.gevuld_per_rij[eerste:] > 1)
    teksten = [als_tekst(waarde) for waarde in set(blad.cellen[eerste:, kolom][rijen].tolist()) if not is_leeg(waarde)]
    met_code = [tekst for tekst in teksten if not tekst.isdigit() and lees_planstatus(tekst).code != ONBEKEND]
    if met_code and all(_is_status(tekst, ook_zacht=True) for tekst in teksten):
        del kolommen.velden["fase"]
        kolommen.velden["planstatus_bron"] = kolom
        kolommen.duidingen[kolom] = Duiding("veld", "planstatus_bron")
        _meld(lezing, kolommen, kolom, PLANNEN["planstatus_bron"].label.lower())
        return
    over_status = next((t for t in sorted(teksten) if {*normaliseer(t).split()} & _over_status()), None)
    indeling, koppen = lezing.indeling.blad(blad.naam), kolommen.koppen
    if over_status and indeling.lees_als(koppen.teksten[kolom], koppen.letters[kolom]) is None:
        plek = kolommen.kopplek(kolom)
        lezing.meld(ms.FASE_NOEMT_STATUS, blad, *plek, gevonden=kolommen.kop(kolom), tekst=over_status)


def _over_status() -> set[str]:
    """Words that say how far the planning of a plan is, and not its homes; of which some are phases as well."""
    alleen = herkenning().alleen_zacht
    return {*herkenning().statuskop["over_status"]} - {"procedure"} | {w for w in alleen["woorden"] if "plan" in w[1:]}


def lees_naam_naast_code(lezing: Lezing, kolommen: Plankolommen) -> None:
    """Of a list with codes and no names: the first unknown column with a text of its own for each plan has those."""
    if "plan" in kolommen.velden or "plan_sleutel" not in kolommen.velden or kolommen.is_detail:
        return
    blad, eerste, code = kolommen.blad, kolommen.koppen.eerste_regel, kolommen.velden["plan_sleutel"]
    codes = blad.cellen[eerste:, code]
    rijen = [eerste + i for i, waarde in enumerate(codes.tolist()) if any(map(str.isdigit, als_tekst(waarde)))]
    if len(rijen) < _MINSTE_NAMEN or len(rijen) < blad.gevuld[eerste:, code].sum():
        return
    for kolom in kolommen.van_soort("onbekend"):
        namen = [waarde.strip() for waarde in blad.cellen[rijen, kolom].tolist() if isinstance(waarde, str)]
        if len({*map(normaliseer, namen)}) == len(rijen) and max(map(len, namen)) <= _LANGSTE_NAAM:
            kolommen.velden["plan"] = kolom
            kolommen.duidingen[kolom] = Duiding("veld", "plan")
            _meld(lezing, kolommen, kolom, "plannaam")
            return


def _is_status(tekst: str, *, ook_zacht: bool = False) -> bool:
    """Whether text is a planstatus; `ook_zacht` with words that say no more than that the plan is soft."""
    status = lees_planstatus(tekst)
    return status.probleem in ("", "zacht" if ook_zacht else "") and (status.code, status.hardheid) != (
        ONBEKEND,
        ONBEKEND,
    )


def _is_kern(tekst: str) -> bool:
    return normaliseer(tekst) in {normaliseer(kern) for kern in load_afspraken().kernen}


def _is_corporatie(tekst: str) -> bool:
    return partijcode(tekst) in {corporatie.code for corporatie in load_afspraken().corporaties}


def _is_hardheid(tekst: str) -> bool:
    return normaliseer(tekst) in herkenning().hardheid


def _is_oplevering(tekst: str) -> bool:
    jaren = lees_oplevering(int(tekst) if tekst.isdigit() else tekst)
    return (
        not jaren.probleem and all(j is None or _VROEGST <= j <= _LAATST for j in jaren[:2]) and jaren.van is not None
    )


_VELDEN: dict[str, Callable[[str], bool]] = {
    "hardheid": _is_hardheid,
    "planstatus_bron": _is_status,
    "kern": _is_kern,
    "corporatie": _is_corporatie,
}


def _meld(lezing: Lezing, kolommen: Plankolommen, kolom: int, als: str) -> None:
    plek = kolommen.kopplek(kolom)
    lezing.meld(ms.KOLOM_INHOUD, kolommen.blad, *plek, gevonden=kolommen.kop(kolom), als=als)
