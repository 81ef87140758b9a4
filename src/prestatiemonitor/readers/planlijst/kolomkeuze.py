"""Settling the columns of a plan list: which gives which field, what is double or unknown."""

import re
from collections.abc import Mapping, Sequence

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import Bladindeling
from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.aandelen import herken_aandelen
from prestatiemonitor.readers.planlijst.deelsommen import kies_deelsommen
from prestatiemonitor.readers.planlijst.geen_woningen import laat_geen_woningen_weg
from prestatiemonitor.readers.planlijst.inhoud import herken_aan_inhoud, lees_naam_naast_code, suggestie_uit_inhoud
from prestatiemonitor.readers.planlijst.jaarkolommen import vraag_jaren
from prestatiemonitor.readers.planlijst.jaartotalen import tel_totalen_met_rest
from prestatiemonitor.readers.planlijst.janeestatus import lees_ja_nee_koppen
from prestatiemonitor.readers.planlijst.kolomboeking import meld_kolom
from prestatiemonitor.readers.planlijst.momenten import EERDER, is_na
from prestatiemonitor.readers.planlijst.overzicht_rechts import vraag_overzicht_rechts
from prestatiemonitor.readers.planlijst.plaatskolommen import kies_plaatskolommen
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.programmateksten import meld_programmateksten
from prestatiemonitor.readers.planlijst.realisatiekolommen import keur_realisatiekoppen
from prestatiemonitor.readers.planlijst.statusjaren import kies_statusjaar
from prestatiemonitor.readers.planlijst.statuskolommen import lees_merken
from prestatiemonitor.readers.planlijst.statuskoppen import lees_statuskoppen
from prestatiemonitor.readers.planlijst.tegenspraak import vraag_tegenspraak
from prestatiemonitor.readers.planlijst.vorige import laat_verschil_weg
from prestatiemonitor.readers.woorden.cellen import lijkt_getal
from prestatiemonitor.readers.woorden.duiding import Duiding
from prestatiemonitor.readers.woorden.herkenning import herkenning

_CODE = re.compile(r"[A-Za-z]{0,3}[-. ]?\d+(?:[-./]?\w{1,4})*")
# Two of these with numbers may be two counts.
_TELVELDEN = ("zorgwoningen", "reeds_toegestaan", "gerealiseerd", "nultreden", "geclusterd", "zorggeschikt")


def kies_kolommen(lezing: Lezing, kolommen: Plankolommen) -> None:
    """Settle which column gives which field, and ask about doubles and about numbers under an unknown heading."""
    _boek_gevouwen(lezing, kolommen)
    vraag_overzicht_rechts(lezing, kolommen)
    _lees_code_naast_naam(kolommen)
    kies_statusjaar(lezing, kolommen)
    for naam in dict.fromkeys(d.naam for d in kolommen.duidingen if d.soort in ("veld", "oplevering", "verwijzing")):
        posities = [
            k for k in kolommen.van_soort("veld", "oplevering", "verwijzing") if kolommen.duidingen[k].naam == naam
        ]
        _kies(lezing, kolommen, naam, sorted(posities, key=lambda k: (kolommen.duidingen[k].rang, k)))
    kies_plaatskolommen(kolommen)
    _laat_volgnummers_weg(kolommen)
    lees_merken(kolommen)
    lees_statuskoppen(kolommen)
    keur_realisatiekoppen(kolommen)
    vraag_jaren(lezing, kolommen)
    herken_aandelen(lezing, kolommen)
    tel_totalen_met_rest(lezing, kolommen)
    kies_deelsommen(lezing, kolommen)
    herken_aan_inhoud(lezing, kolommen)
    lees_naam_naast_code(lezing, kolommen)
    laat_geen_woningen_weg(kolommen)
    laat_verschil_weg(kolommen)
    lees_ja_nee_koppen(kolommen)
    _vind_dubbele_aantallen(lezing, kolommen)
    for kolom, gelezen in kolommen.bijna.items():
        meld_kolom(lezing, kolommen, kolom, ms.KOP_BIJNA, gelezen=gelezen)
    for kolom, gelezen in kolommen.doorgetrokken.items():
        meld_kolom(lezing, kolommen, kolom, ms.KOP_DOORGETROKKEN, gelezen=gelezen)
    _meld_momenten(lezing, kolommen)
    _meld_onbekend(lezing, kolommen)
    meld_programmateksten(lezing, kolommen)


def _boek_gevouwen(lezing: Lezing, kolommen: Plankolommen) -> None:
    """Book the sums of the draaitabel that a list was made of, and ask what is asked about its rows."""
    blad, subtotalen, vragen = kolommen.gevouwen or (kolommen.blad, (), ())
    for rij in subtotalen:
        lezing.boek(blad, rij, blad.gevuld[rij], "controletotaal")
    for soort, rij, kolom in (*vragen, *kolommen.vragen):
        lezing.meld(soort, blad, rij, kolom)


def meld_ongebruikte_indeling(lezing: Lezing, bladen: Mapping[str, Sequence[Koppen]]) -> None:
    """A `waarschuwing` for sheets and columns of the assignment that this workbook does not have."""
    namen = {blad.naam for blad in lezing.werkboek.bladen}
    for naam in [naam for naam in lezing.indeling.bladen if naam not in namen]:
        lezing.meldingen.append(ms.INDELING_ONGEBRUIKT(gevonden=naam, wat="blad"))
    for naam, koppen in bladen.items():
        kandidaten = [paar for deel in koppen for paar in zip(deel.teksten, deel.letters, strict=True)]
        for kop, als in lezing.indeling.blad(naam).kolommen.items():
            zelf = Bladindeling(kolommen={kop: als})
            if all(zelf.lees_als(tekst, letter) is None for tekst, letter in kandidaten):
                lezing.meldingen.append(ms.INDELING_ONGEBRUIKT(naam, "", kop, wat="kolom"))


def _kies(lezing: Lezing, kolommen: Plankolommen, naam: str, posities: list[int]) -> None:
    eerste, *rest = posities
    kolommen.velden[naam] = eerste
    geschreven = next((k for k in rest if kolommen.duidingen[k].kenmerken.get("geschreven")), None)
    if geschreven is not None:
        kolommen.velden[f"{naam}_geschreven"] = geschreven
        rest.remove(geschreven)
    for kolom in rest:
        zelfde_kop = kolommen.duidingen[kolom].rang == kolommen.duidingen[eerste].rang
        if (zelfde_kop or naam in _TELVELDEN) and naam != "toelichting":
            _meld_kop_dubbel(lezing, kolommen, kolom, eerste)
        else:
            vraag_tegenspraak(lezing, kolommen, naam, eerste, kolom)
        reden = f"‘{kolommen.kop(eerste)}’ is hiervoor gebruikt"
        kolommen.duidingen[kolom] = Duiding("ongebruikt", reden=reden)


def _lees_code_naast_naam(kolommen: Plankolommen) -> None:
    """Of two columns that may be the name of the plan, the one with nothing but codes is the code of the plan."""
    namen = [k for k in kolommen.van_soort("veld") if kolommen.duidingen[k].naam == "plan"]
    if len(namen) < 2 or any(kolommen.duidingen[k].naam == "plan_sleutel" for k in kolommen.van_soort("veld")):
        return
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    waarden = {k: blad.cellen[eerste:, k][blad.gevuld[eerste:, k]].tolist() for k in namen}
    codes = [k for k in namen if waarden[k] and all(_CODE.fullmatch(str(w).strip()) for w in waarden[k])]
    if len(codes) == 1 and len({*map(str, waarden[codes[0]])}) == len(waarden[codes[0]]):
        kolommen.duidingen[codes[0]] = Duiding("veld", "plan_sleutel")


def _laat_volgnummers_weg(kolommen: Plankolommen) -> None:
    """Numbers that begin again at 1 with every part of a list are no codes of plans."""
    kolom = kolommen.velden.get("plan_sleutel")
    if kolom is None or "plan" not in kolommen.velden:
        return
    eerste, blad = kolommen.koppen.eerste_regel, kolommen.blad
    nummers = blad.getallen[eerste:, kolom][blad.is_getal[eerste:, kolom]]
    begint = nummers == 1
    if begint.sum() > 1 and begint[0] and (begint[1:] | (np.diff(nummers) == 1)).all():
        del kolommen.velden["plan_sleutel"]
        kolommen.duidingen[kolom] = Duiding("ongebruikt", reden="volgnummer, geen code van een plan")


def _vind_dubbele_aantallen(lezing: Lezing, kolommen: Plankolommen) -> None:
    gezien: dict[tuple[tuple[str, object], ...], list[int]] = {}
    waarvan = [k for k in kolommen.van_soort("deelsom") if kolommen.duidingen[k].naam == "waarvan"]
    for kolom in (*kolommen.van_soort("aantal"), *waarvan):
        duiding = kolommen.duidingen[kolom]
        sleutel = tuple(sorted({**duiding.kenmerken, "": duiding.soort}.items(), key=lambda kv: kv[0]))
        eerdere = gezien.setdefault(sleutel, [])
        delen = {kolommen.duidingen[k].deel for k in eerdere}
        if eerdere and (not duiding.deel or "" in delen or duiding.deel in delen):
            _meld_kop_dubbel(lezing, kolommen, kolom, eerdere[0])
        eerdere.append(kolom)


def _meld_momenten(lezing: Lezing, kolommen: Plankolommen) -> None:
    """Say which of the moments beside each other was read, at its planstatus; one after the peildatum is asked."""
    koppen, ongebruikt = kolommen.koppen, kolommen.van_soort("ongebruikt")
    weg = [k for k in ongebruikt if kolommen.duidingen[k] == EERDER]
    eerder = [koppen.met_groep(k) if koppen.groep and koppen.groep[k] >= 0 else kolommen.kop(k) for k in weg]
    status = kolommen.velden.get("planstatus_bron")
    if eerder and status is not None:
        niet, dag = ", ".join(f"‘{kop}’" for kop in eerder), lezing.peildatum
        if dag is not None and is_na(kolommen.kop(status), dag):
            meld_kolom(lezing, kolommen, status, ms.MOMENT_NA_PEILDATUM, niet=niet, peildatum=f"{dag:%d-%m-%Y}")
        else:
            meld_kolom(lezing, kolommen, status, ms.MOMENT_GEKOZEN, niet=niet)


def _meld_onbekend(lezing: Lezing, kolommen: Plankolommen) -> None:
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    for kolom in kolommen.van_soort("onbekend"):
        if kolommen.duidingen[kolom].reden:
            continue  # asked already
        cellen = blad.cellen[eerste:, kolom][blad.gevuld[eerste:, kolom]].tolist()
        if not cellen:
            continue
        if any(lijkt_getal(waarde) for waarde in cellen):
            koppen = kolommen.koppen
            eigen = koppen.onderste[kolom] if koppen.onderste else koppen.teksten[kolom]
            suggestie = suggestie_uit_inhoud(cellen) or herkenning().suggestie(eigen)
            meld_kolom(lezing, kolommen, kolom, ms.KOLOM_ONBEKEND, suggestie=suggestie, als="")
            kolommen.duidingen[kolom] = Duiding("onbekend", reden="de monitor kent deze kolom niet")
        else:
            meld_kolom(lezing, kolommen, kolom, ms.KOLOM_TEKST)
            kolommen.duidingen[kolom] = Duiding("onbekend", reden="tekst die de monitor niet gebruikt")


def _meld_kop_dubbel(lezing: Lezing, kolommen: Plankolommen, kolom: int, eerste: int) -> None:
    meld_kolom(lezing, kolommen, kolom, ms.KOP_DUBBEL, eerste=kolommen.kopcel(eerste), over=kolommen.kolomnaam(kolom))
