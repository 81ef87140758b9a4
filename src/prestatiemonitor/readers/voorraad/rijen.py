"""What the words and years at the left of each row say: a corporation, a change in the stock, a year, a total."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.celwaarden import is_bedrag, labeltekst
from prestatiemonitor.readers.voorraad.cijfers import combineer
from prestatiemonitor.readers.voorraad.context import vertaal
from prestatiemonitor.readers.voorraad.etiketten import ALLE, Etiket, Kenmerk, lees_etiket
from prestatiemonitor.readers.voorraad.herkennen import Voorraadtabel
from prestatiemonitor.readers.voorraad.maten import maat_van_deel
from prestatiemonitor.readers.voorraad.tussenteksten import OPMERKING, TUSSENKOP, is_opmerking
from prestatiemonitor.readers.woorden.cellen import is_leeg
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.jaarschijfwoorden import Maat

_WAARDEN = {
    "segment": "sociale huur, middenhuur",
    "mutatie": "nieuwbouw, aankoop, sloop, verkoop, overheveling",
    "basis": "prognose, realisatie",
    "halfjaar": "1, 2",
    "jaar": "een jaar of een periode",
}
_LETTER = {"r": "realisatie", "p": "prognose"}  # below ‘prognose/realisatie’


@dataclass
class Rij:
    """What a row is about; `naam` is the text and place of its first words."""

    ken: Mapping[str, Kenmerk] = field(default_factory=dict)
    naam: str = ""
    kolom: int = 0
    keuze: str | None = None
    onbekend: bool = False  # words that are not understood, where these must say what the row is
    gevraagd: bool = False  # it was asked what the row is about; its figures are not read
    vreemd: bool = False  # a corporation that the agreement does not know
    zonder_naam: bool = False
    maat: Maat | None = None  # a part of the row above that is a key figure
    reden: str = "niet te zien is wat hier staat"  # why its figures are not read, where they are not


def lees_rijen(lezing: Lezing, tabel: Voorraadtabel) -> dict[int, Rij]:
    """The rows of a table, those to be skipped included."""
    teksten = {k: _doorgetrokken(lezing, tabel, k) for k in tabel.sleutels}
    met_corporatie = {
        k
        for k, soort in tabel.sleutels.items()
        if soort == "corporatie"
        or any("corporatie" in vertaal(tabel.indeling, t).kenmerken for t in teksten[k].values())
    }
    buiten = _onder(tabel, tabel.blok.buiten)
    rijen = {
        rij: Rij(keuze="overslaan")
        if rij in buiten
        else _rij(lezing, tabel, rij, {k: teksten[k][rij] for k in teksten}, met_corporatie)
        for rij in tabel.blok.rijen
    }
    _vraag_vreemde_teksten(lezing, tabel, rijen)
    if any(rij.naam for rij in rijen.values()):
        return rijen
    for rij in rijen.values():  # where no row has a name, the columns say everything
        rij.zonder_naam, rij.ken = False, {naam: w for naam, w in rij.ken.items() if naam != "totaal"}
    return rijen


def _rij(lezing: Lezing, tabel: Voorraadtabel, rij: int, teksten: Mapping[int, str], met_corporatie: set[int]) -> Rij:
    gevuld = {k: tekst for k, tekst in teksten.items() if not is_leeg(tekst)}
    kolom, naam = next(iter(gevuld.items()), (tabel.naamkolom, ""))
    nummer = int("".join(c for c in tabel.blad.plaats(rij, kolom)[1] if c.isdigit()))
    keuze = tabel.indeling.rijkeuze(nummer, naam)
    uit = Rij(naam=naam, kolom=kolom, keuze=keuze, zonder_naam=not gevuld)
    if keuze == "overslaan":
        return uit
    if not keuze and not tabel.indeling.waarde(naam) and _is_geen_regel(lezing, tabel, rij, uit):
        uit.gevraagd = True
        return uit
    delen: list[Mapping[str, Kenmerk]] = []
    for k, tekst in gevuld.items():
        etiket = _etiket(tabel, k, tekst)
        if etiket.duidelijk and _hoort(tabel.sleutels[k], etiket):
            delen.append(etiket.kenmerken)
        elif (
            k in met_corporatie
            and any(map(str.isalpha, tekst))
            and not etiket.kenmerken.keys() & {"mutatie", "jaar", "basis", "totaal"}
        ):
            delen.append({"corporatie": indeling_naam(tabel, tekst)})
            uit.vreemd, uit.kolom = True, k
        elif tabel.sleutels[k]:
            veld = tabel.sleutels[k]
            velden = {"gevonden": tekst, "veld": veld, "over": veld, "waarden": _WAARDEN.get(veld, "een corporatie")}
            lezing.meld(ms.WOORD_IN_KOLOM, tabel.blad, rij, k, **velden)
            uit.gevraagd = True
        else:
            uit.onbekend |= k == kolom
    _kies_totaal(tabel, rij, uit, delen)
    uit.ken, strijdig = combineer(*delen)
    if strijdig:
        lezing.meld(ms.KENMERK_TEGENSTRIJDIG, tabel.blad, rij, kolom, gevonden=" ".join(gevuld.values()))
        uit.gevraagd = True
    return uit


def _kies_totaal(tabel: Voorraadtabel, rij: int, uit: Rij, delen: list[Mapping[str, Kenmerk]]) -> None:
    """Whether a row is a total: by the banner above it, its formulas, its blank name, or the assignment."""
    banner = tabel.banners.get(rij, {})
    if "totaal" in banner:
        delen.append({naam: w for naam, w in banner.items() if naam == "totaal" or w == ALLE})
    plekken = [(rij, k) for k in tabel.kolommen]
    if not uit.keuze and (uit.vreemd or uit.onbekend) and is_som(tabel, plekken, langs_rij=False):
        uit.keuze, uit.onbekend = "totaal", False
    if uit.keuze == "totaal" and uit.vreemd:
        delen[:], uit.vreemd = [deel for deel in delen if "corporatie" not in deel], False
    if uit.keuze == "totaal" or uit.zonder_naam:
        delen.append({"totaal": "ja"})
    elif uit.keuze == "telt mee":
        delen[:] = [{naam: w for naam, w in deel.items() if naam != "totaal"} for deel in delen]


def _is_geen_regel(lezing: Lezing, tabel: Voorraadtabel, rij: int, uit: Rij) -> bool:
    """An example of a template is asked; 'of which …' is a part of the row above, that is read already."""
    kaal, woorden = f"{normaliseer(uit.naam)} ", herkenning().voorraadtabel
    if is_bedrag(uit.naam):
        lezing.meld(ms.CIJFER_GEEN_STAND, tabel.blad, rij, uit.kolom, gevonden=uit.naam, wat="bedrag")
        uit.reden = "een bedrag, geen woningen"
        return True
    if kaal.startswith(tuple(f"{woord} " for woord in woorden["voorbeeldwoorden"])):
        lezing.meld(ms.VOORBEELD_OF_CIJFER, tabel.blad, rij, uit.kolom, gevonden=uit.naam)
        return True
    if not kaal.startswith(("waarvan ", "wv ", "w v ")):
        return False
    etiket = lees_etiket(uit.naam)
    bekend = (
        etiket.kenmerken.keys() & {"mutatie", "segment", "corporatie"}
        and not etiket.rest.removeprefix("waarvan").strip()
    )
    if not bekend and (maat := maat_van_deel(uit.naam)):
        uit.maat, uit.reden = maat, "een cijfer over een deel van de regel erboven, geen realisatie van één jaar"
        return True
    soort = ms.MUTATIE_ONBEKEND if bekend else ms.REGEL_DEELTELLING
    uit.reden = uit.reden if bekend else "een deel van de regel erboven"
    lezing.meld(soort, tabel.blad, rij, uit.kolom, gevonden=uit.naam)
    return True


def _vraag_vreemde_teksten(lezing: Lezing, tabel: Voorraadtabel, rijen: Mapping[int, Rij]) -> None:
    """A text between the rows that nobody knows may be of whom the rows below it are: these wait for an answer."""
    blok = tabel.blok
    for nummer in blok.vreemd:
        kolom = next(k for k in range(blok.k0, blok.k1) if tabel.blad.gevuld[nummer, k])
        tekst = labeltekst(tabel.blad.cellen[nummer, kolom])
        over = OPMERKING if is_opmerking(tekst) else TUSSENKOP
        lezing.meld(ms.TEKST_TUSSEN_REGELS, tabel.blad, nummer, kolom, gevonden=tekst, **over)
    for rij in _onder(tabel, blok.vreemd):
        rijen[rij].gevraagd = True


def _onder(tabel: Voorraadtabel, teksten: Sequence[int]) -> set[int]:
    """The rows below these texts, each up to the next text."""
    blok = tabel.blok
    if not teksten:
        return set()
    grenzen = sorted([*blok.vreemd, *blok.teksten, *blok.buiten])
    return {rij for rij in blok.rijen if max((grens for grens in grenzen if grens < rij), default=-1) in teksten}


def is_som(tabel: Voorraadtabel, plekken: Iterable[tuple[int, int]], *, langs_rij: bool) -> bool:
    """Whether all figures in a row or column are sums, by their formulas, of others in the table."""
    blad = tabel.blad
    gevuld = [plek for plek in plekken if blad.gevuld[plek]]
    return bool(gevuld) and all(
        any(_telt_op(tabel, plek, bereik, langs_rij=langs_rij) for bereik in blad.sommen.get(plek, ()))
        for plek in gevuld
    )


def _telt_op(
    tabel: Voorraadtabel, plek: tuple[int, int], bereik: tuple[int, int, int, int], *, langs_rij: bool
) -> bool:
    r1, k1, r2, k2 = bereik
    if langs_rij:
        return r1 == r2 == plek[0] and any(k1 <= k <= k2 and k != plek[1] for k in tabel.kolommen)
    return k1 == k2 == plek[1] and any(r1 <= r <= r2 and r != plek[0] for r in tabel.blok.rijen)


def indeling_naam(tabel: Voorraadtabel, tekst: str) -> str:
    """The name of a corporation as it was assigned or written."""
    return tabel.indeling.waarde(tekst) or tekst


def _etiket(tabel: Voorraadtabel, kolom: int, tekst: str) -> Etiket:
    if tabel.sleutels[kolom] == "halfjaar":
        kaal = (tabel.indeling.waarde(tekst) or tekst).strip().lower().rstrip("e.")
        if kaal in ("1", "2"):
            return Etiket(tekst, {"halfjaar": kaal})
        if kaal in ("heel jaar", "hele jaar", "jaar"):
            return Etiket(tekst, {"halfjaar": "heel"})
    if tabel.sleutels[kolom] == "basis" and (code := _LETTER.get(tekst.strip().lower())):
        return vertaal(tabel.indeling, tekst if tabel.indeling.waarde(tekst) else code)
    return vertaal(tabel.indeling, tekst)


def _hoort(soort: str, etiket: Etiket) -> bool:
    """Whether the words under a heading are of the kind that it names; a total may stand under any."""
    verwacht = {"jaar": {"jaar", "halfjaar"}, "mutatie": {"mutatie", "stand", "richting"}}.get(soort, {soort})
    return not soort or bool(verwacht & etiket.kenmerken.keys()) or "totaal" in etiket.kenmerken


def _doorgetrokken(lezing: Lezing, tabel: Voorraadtabel, kolom: int) -> dict[int, str]:
    """The texts of a column; one that stands only where a group of rows begins goes for the rows of that group."""
    rijen = tabel.blok.rijen
    teksten = {rij: labeltekst(tabel.blad.gelezen[rij, kolom]) for rij in rijen}
    paren = list(pairwise(rijen))
    herhaald = any(teksten[a] and teksten[a] == teksten[b] for a, b in paren)
    anders = [k for k in tabel.sleutels if k > kolom]
    if herhaald or not anders or tabel.sleutels[kolom] == "halfjaar":
        return teksten
    vorige, gemeld = "", False
    for rij in rijen:
        if teksten[rij]:
            vorige = teksten[rij] if "totaal" not in vertaal(tabel.indeling, teksten[rij]).kenmerken else ""
        elif vorige and any(labeltekst(tabel.blad.gelezen[rij, k]) for k in anders):
            teksten[rij] = vorige
            if not gemeld:
                lezing.meld(ms.NAAM_DOORGETROKKEN, tabel.blad, rij, kolom, gevonden=vorige)
                gemeld = True
    return teksten
