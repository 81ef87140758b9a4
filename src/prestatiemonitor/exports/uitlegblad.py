"""The instruction sheet of a template: what it is for, how to fill it in, and what every column means."""

from collections.abc import Sequence
from typing import Final

from xlsxwriter.worksheet import Worksheet

from prestatiemonitor.exports.werkboek import Werkboek
from prestatiemonitor.tables.schemas import Kolom, Tabel
from prestatiemonitor.tables.sjabloon import (
    REGELSOORT_LABEL,
    SJABLOON_VERSIE,
    UITLEG_BLAD,
    VOORBEELDREGEL,
    WAARHEID,
    toonwaarde,
)

KOPPEN: Final = ("Kolom", "Wat u invult", "Verplicht", "Toegestane waarden", "Voorbeeld")
BREEDTES: Final = (27, 58, 11, 62, 28)
SOORTWAARDEN: Final = {
    "tekst": "tekst",
    "geheel": "heel getal",
    "getal": "getal",
    "aandeel": "percentage van 0% tot en met 100%",
    "waarheid": " of ".join(WAARHEID.values()),
}
INVULREGELS: Final = (
    "Leeg is onbekend, 0 is nul. Vul geen 0 in als u het aantal niet weet.",
    "Schrijf in een getalkolom alleen het getal, zonder 'ca.', streepje of eenheid.",
    f"De voorbeeldregel (met '{VOORBEELDREGEL}' in de kolom '{REGELSOORT_LABEL}') wordt niet gelezen. "
    "U mag hem laten staan.",
    "Verplichte kolommen hebben een vette kop en staan hieronder met 'ja'. De andere mogen leeg blijven.",
    "Voeg geen kolommen, totaalregels of samengevoegde cellen toe en verander de koppen niet.",
    "Formules mogen, als Excel de uitkomst heeft berekend en het bestand daarna is opgeslagen.",
)
AANLEVERREGELS: Final = (
    "U kiest dit bestand in de monitor en geeft de peildatum op. Er wordt dan nog niets bewaard.",
    "De monitor laat zien wat er is gelezen en wat er verandert, met een melding voor elke cel die aandacht vraagt.",
    "Een fout houdt de levering tegen; een waarschuwing niet. U verbetert het bestand of bevestigt de levering.",
    "Na uw bevestiging telt de nieuwste levering van deze soort. Lever daarom altijd het volledige overzicht aan.",
)


def schrijf_uitlegblad(werkboek: Werkboek, soort: str, tabellen: Sequence[Tabel], kenmerk: str) -> None:
    """Write the instruction sheet for a delivery of `soort`; `kenmerk`: an extra line, 'Fictief voorbeeld'."""
    blad = werkboek.blad(UITLEG_BLAD, f"Sjabloon {soort}")
    blad.hide_gridlines(2)
    for nummer, breedte in enumerate(BREEDTES):
        blad.set_column(nummer, nummer, breedte)
    bladen = ", ".join(tabel.label for tabel in tabellen)
    waarvoor = (
        f"Met dit werkboek levert u de gegevens voor een {soort} aan de prestatiemonitor aan.",
        f"Het heeft een blad per tabel: {bladen}. Wat elke kolom betekent, staat hieronder per blad.",
        f"Versie van het sjabloon: {SJABLOON_VERSIE}.",
    )
    rij = 1
    if kenmerk:
        werkboek.tekst(blad, rij, 0, kenmerk, werkboek.formaat("zin", bold=True))
        rij += 1
    for kop, regels in (("Waarvoor", waarvoor), ("Zo vult u in", INVULREGELS), ("Bij het aanleveren", AANLEVERREGELS)):
        rij = _schrijf_regels(werkboek, blad, rij + 1, kop, regels)
    for tabel in tabellen:
        rij = _schrijf_tabel(werkboek, blad, rij + 1, tabel)


def _schrijf_regels(werkboek: Werkboek, blad: Worksheet, rij: int, kop: str, regels: Sequence[str]) -> int:
    werkboek.tekst(blad, rij, 0, kop, werkboek.formaat("kop2"))
    for regel in regels:
        rij += 1
        werkboek.tekst(blad, rij, 0, regel, werkboek.formaat("zin"))
    return rij + 1


def _schrijf_tabel(werkboek: Werkboek, blad: Worksheet, rij: int, tabel: Tabel) -> int:
    werkboek.tekst(blad, rij, 0, f"Blad {tabel.label}", werkboek.formaat("kop2"))
    werkboek.tekst(blad, rij + 1, 0, tabel.uitleg, werkboek.formaat("zin"))
    rij += 2
    for nummer, kop in enumerate(KOPPEN):
        werkboek.tekst(blad, rij, nummer, kop, werkboek.formaat("kop"))
    for kolom in tabel.invulkolommen:
        rij += 1
        for nummer, tekst in enumerate(_uitleg(kolom)):
            werkboek.tekst(blad, rij, nummer, tekst, werkboek.formaat("alinea"))
    return rij + 1


def _uitleg(kolom: Kolom) -> tuple[str, ...]:
    """The cells that explain one column, in the order of `KOPPEN`."""
    waarden = ", ".join(map(toonwaarde, kolom.waarden)) or SOORTWAARDEN[kolom.soort]
    return kolom.label, kolom.uitleg, "ja" if kolom.verplicht else "nee", waarden, _toon_voorbeeld(kolom)


def _toon_voorbeeld(kolom: Kolom) -> str:
    voorbeeld = kolom.voorbeeld
    if voorbeeld is None:
        return ""
    if isinstance(voorbeeld, bool):
        return WAARHEID[voorbeeld]
    if kolom.soort == "aandeel":
        return f"{voorbeeld:.0%}"
    tekst = str(voorbeeld)
    return toonwaarde(tekst) if kolom.waarden else tekst
