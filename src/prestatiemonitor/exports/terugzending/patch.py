"""The delivered workbook itself with its meldingen: the package is patched, never read and written again."""

from collections.abc import Sequence
from functools import partial

from prestatiemonitor.exports.terugzending.bladcellen import Bladcellen
from prestatiemonitor.exports.terugzending.lijst import (
    HANDTEKENING,
    bladverwijzing,
    maak_lijst,
    te_groot,
    te_veel,
    vrije_bladnaam,
)
from prestatiemonitor.exports.terugzending.meldingenblad import maak_blad
from prestatiemonitor.exports.terugzending.merken import Merken, op_eerste_cel, verdeel
from prestatiemonitor.exports.terugzending.opmerkingen import annoteer_blad
from prestatiemonitor.exports.terugzending.pakket import NietTePatchen, Pakket, relatiepad, schrijf_xml
from prestatiemonitor.exports.terugzending.stijlen import Stijlen
from prestatiemonitor.exports.terugzending.werkmap import Bladdeel, Werkmap, kies_af
from prestatiemonitor.tables.meldingen import Melding
from prestatiemonitor.tables.terugzending import LIJST_BLAD, LIJST_TITEL

MAX_BLAD = 32 * 2**20  # bytes of XML; as a tree it takes thirty times that
_TYPE_BLAD = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"


def patch(inhoud: bytes, bestandsnaam: str, meldingen: Sequence[Melding]) -> tuple[bytes, str]:
    """The workbook with marks and list, and the extension that fits it; NietTePatchen where that is not safe."""
    pakket = Pakket(inhoud)
    werkmap = Werkmap(pakket)
    pad_stijlen = werkmap.deel("styles")
    if pad_stijlen is None:
        raise NietTePatchen("geen stijlen")
    stijlen = Stijlen(pakket.boom(pad_stijlen))
    eerdere = next((blad for blad in werkmap.bladen if _is_lijst(pakket, blad)), None)
    bladen = [blad for blad in werkmap.bladen if blad != eerdere]
    werkbladen = [blad for blad in bladen if blad.soort == "worksheet"]
    groot = [blad.naam for blad in werkbladen if len(pakket.lees(blad.pad)) > MAX_BLAD]
    merken, zonder = verdeel(meldingen, {blad.naam for blad in werkbladen} - {*groot})
    kaal = stijlen.zonder_merk() if eerdere else {}
    for blad in bladen:
        pakket.schrijf(blad.pad, kies_af(pakket.lees(blad.pad)))
    for blad in werkbladen:
        if blad.naam not in groot and (eerdere or blad.naam in merken):
            _merk_blad(pakket, blad, merken.get(blad.naam, {}), stijlen, kaal if eerdere else None)
    opmerkingen = [*te_veel(zonder), *te_groot([naam for naam in groot if any(m.blad == naam for m in meldingen)])]
    opmerkingen += [HANDTEKENING] if any(pad.casefold().startswith("_xmlsignatures/") for pad in pakket) else []
    lijst = maak_lijst(meldingen, bestandsnaam, {blad.naam for blad in werkbladen}, opmerkingen)
    pad = eerdere.pad if eerdere else pakket.vrij_pad("xl/worksheets/meldingen{}.xml")
    naam = eerdere.naam if eerdere else vrije_bladnaam([blad.naam for blad in bladen])
    pakket.schrijf(pad, maak_blad(lijst, stijlen.voor_lijst()))
    pakket.schrijf(pad_stijlen, schrijf_xml(stijlen.boom))
    if eerdere:
        pakket.verwijder(relatiepad(pad))
    else:
        pakket.geef_type(pad, _TYPE_BLAD)
        werkmap.zet_voorop(naam, pad)
    nummer = werkmap.bladen.index(eerdere) if eerdere else 0
    werkmap.maak_actief(nummer)
    werkmap.herhaal_rij(nummer, f"{bladverwijzing(naam)}!${lijst.koprij}:${lijst.koprij}")
    werkmap.bewaar()
    return pakket.als_bytes(), werkmap.extensie


def _merk_blad(pakket: Pakket, deel: Bladdeel, merken: Merken, stijlen: Stijlen, kaal: dict[int, int] | None) -> None:
    """Mark one sheet; `kaal`: an earlier list stands in the workbook, and these styles lose its marks."""
    blad = Bladcellen(pakket.boom(deel.pad))
    merken = op_eerste_cel(merken, list(blad.samengevoegd()))
    if kaal:
        blad.vervang_stijlen(kaal)
    blad.geef_stijl({plek: partial(stijlen.merk, ernst=merk.ernst) for plek, merk in merken.items()})
    annoteer_blad(pakket, deel.pad, blad, merken, eerder=kaal is not None)
    pakket.schrijf(deel.pad, schrijf_xml(blad.boom))


def _is_lijst(pakket: Pakket, blad: Bladdeel) -> bool:
    """Whether a sheet is the list of an earlier time: by its name, and its title, which its footer repeats."""
    is_genoemd = blad.soort == "worksheet" and blad.naam.startswith(LIJST_BLAD)
    return is_genoemd and LIJST_TITEL.encode() in pakket.lees(blad.pad)
