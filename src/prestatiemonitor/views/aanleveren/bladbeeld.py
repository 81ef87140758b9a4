"""A part of a sheet as a table in HTML: as it stands in the workbook, with what the monitor did with each cell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.ledger import Bladverantwoording
from prestatiemonitor.readers.woorden.cellen import als_tekst, celnaam, kolomletter
from prestatiemonitor.tables.meldingen import Melding

LANGSTE_TEKST = 240
_LANG = 40  # longer text gets a wider column
Samengevoegd = dict[tuple[int, int], tuple[int, int, tuple[int, int]] | None]


@dataclass(frozen=True)
class Merk:
    """How a cell is marked: sign and word, always together with its colour (`pm-blad-…` in the style)."""

    klasse: str
    teken: str
    woord: str


ROLMERKEN: Mapping[str, Merk] = {
    "opgenomen": Merk("gelezen", "✔", "gelezen"),
    "kop": Merk("kop", "≡", "kop"),
    "sleutel": Merk("sleutel", "#", "zegt welk plan of welke partij"),
    "controletotaal": Merk("totaal", "Σ", "totaal, alleen vergeleken"),
    "overgeslagen": Merk("over", "✕", "overgeslagen"),
    "tekst": Merk("tekst", "", "tekst die niet is gebruikt"),
}
FOUT = Merk("fout", "■", "hier is een fout of vraag")
WAARSCHUWING = Merk("let", "◆", "hier is een waarschuwing")
_GEEN = Merk("", "", "")


@dataclass(frozen=True)
class Venster:
    """The part that is shown: first row and column, how many of each, and the cell or column pointed at."""

    rij: int = 0
    kolom: int = 0
    hoogte: int = 30
    breedte: int = 14
    hier: tuple[int, int] | None = None
    hele_kolom: bool = False
    vast: int | None = None  # a column left of the window that stays in sight, such as that of the names


@dataclass(frozen=True)
class Bladbeeld:
    """One sheet ready to be drawn: its cells, its part of the ledger, and the meldingen at its cells."""

    blad: Blad
    boek: Bladverantwoording | None
    ernst: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def van(cls, blad: Blad, boek: Bladverantwoording | None, meldingen: Sequence[Melding]) -> "Bladbeeld":
        eigen = [m for m in meldingen if m.blad == blad.naam and m.cel and m.ernst != "info"]
        return cls(blad, boek, {m.cel: m.ernst for m in sorted(eigen, key=lambda m: m.ernst == "fout")})

    def merk(self, rij: int, kolom: int) -> Merk:
        """How one cell is marked: a question or warning goes before what was done with it."""
        ernst = self.ernst.get(celnaam(rij, kolom))
        if ernst:
            return FOUT if ernst == "fout" else WAARSCHUWING
        gevuld = rij < self.blad.rijen and kolom < self.blad.kolommen and self._waarde(rij, kolom) != ""
        rol = self.boek.boeking(rij, kolom)[0] if self.boek and gevuld else ""
        return ROLMERKEN.get(rol, _GEEN)

    def html(self, venster: Venster) -> str:
        """The window as a table that can be scrolled by keyboard, with row numbers and column letters as headings."""
        rijen, kolommen = self._bereik(venster)
        koppen = "".join(self._kolomkop(kolom, venster) for kolom in kolommen)
        samen = self._samengevoegd(rijen, _aaneen(kolommen, venster.vast))
        regels = "".join(
            f"<tr>{self._rijkop(rij, venster)}{''.join(self._cel(rij, k, venster, samen) for k in kolommen)}</tr>"
            for rij in rijen
        )
        naam = f"Blad {self.blad.naam}, rij {rijen.start + 1} tot en met {rijen.stop}"
        return (
            f'<div class="pm-blad" role="region" tabindex="0" aria-label="{escape(naam, quote=True)}">'
            f"<table><thead><tr><td></td>{koppen}</tr></thead><tbody>{regels}</tbody></table></div>"
        )

    def gebruikte_merken(self, venster: Venster) -> list[Merk]:
        """The marks that occur in the window, in the order of the legend."""
        rijen, kolommen = self._bereik(venster)
        aanwezig = {self.merk(rij, kolom) for rij in rijen for kolom in kolommen}
        return [merk for merk in (*ROLMERKEN.values(), FOUT, WAARSCHUWING) if merk in aanwezig]

    def _bereik(self, venster: Venster) -> tuple[range, list[int]]:
        rijen = range(venster.rij, max(venster.rij, min(venster.rij + venster.hoogte, self.blad.rijen)))
        kolommen = list(range(venster.kolom, min(venster.kolom + venster.breedte, self.blad.kolommen)))
        return rijen, kolommen if venster.vast is None or venster.vast in kolommen else [venster.vast, *kolommen]

    def _kolomkop(self, kolom: int, venster: Venster) -> str:
        hier = venster.hier is not None and venster.hier[1] == kolom
        tekst = f"{kolomletter(kolom)}{' ▾' if hier else ''}"
        vast = venster.vast == kolom < venster.kolom
        return _kop("col", tekst, hier=hier, vast=vast, verborgen=kolom in self.blad.scan.verborgen_kolommen)

    def _rijkop(self, rij: int, venster: Venster) -> str:
        hier = venster.hier is not None and venster.hier[0] == rij and not venster.hele_kolom
        tekst = f"{rij + 1}{' ▸' if hier else ''}"
        return _kop("row", tekst, hier=hier, verborgen=rij in self.blad.scan.verborgen_rijen)

    def _cel(self, rij: int, kolom: int, venster: Venster, samen: Samengevoegd) -> str:
        deel = samen.get((rij, kolom), (1, 1, (rij, kolom)))
        if deel is None:
            return ""
        *bereik, cel = deel
        merk = self.merk(*cel)
        hier = venster.hier is not None and venster.hier[1] == kolom and (venster.hele_kolom or venster.hier[0] == rij)
        klassen = (
            f"pm-blad-{merk.klasse}" if merk.klasse else "",
            "pm-blad-hier" if hier else "",
            "pm-blad-getal" if self.blad.is_getal[cel] else "",
            "pm-blad-lang" if len(waarde := self._waarde(*cel)) > _LANG and bereik[1] == 1 else "",
            "pm-blad-vast" if venster.vast == kolom < venster.kolom else "",
        )
        span = "".join(f' {naam}="{n}"' for naam, n in zip(("rowspan", "colspan"), bereik, strict=True) if n > 1)
        voor = f'<span class="pm-verborgen">{merk.woord}: </span>' if merk.teken else ""
        na = f'<span class="pm-blad-teken" aria-hidden="true">{merk.teken}</span>' if merk.teken else ""
        return f"<td{_klasse(*klassen)}{span}>{voor}{escape(waarde)}{na}</td>"

    def _waarde(self, rij: int, kolom: int) -> str:
        """A cell as text: an error as Excel shows it, a decimal with a comma, a long text cut off."""
        if fout := self.blad.foutcellen.get((rij, kolom)):
            return fout
        if (rij, kolom) in self.blad.zonder_waarde:
            return "(formule zonder waarde)"
        waarde = self.blad.cellen[rij, kolom]
        tekst = als_tekst(waarde)
        tekst = tekst.replace(".", ",") if isinstance(waarde, float) else tekst
        return tekst if len(tekst) <= LANGSTE_TEKST else tekst[: LANGSTE_TEKST - 1] + "…"

    def _samengevoegd(self, rijen: range, stukken: Sequence[range]) -> Samengevoegd:
        """For merged ranges in the window: what the first visible cell spans, and where its value stands."""
        uit: Samengevoegd = {}
        for bereik in self.blad.samengevoegd:
            r1, k1, r2, k2 = bereik
            binnen_rijen = range(max(r1, rijen.start), min(r2 + 1, rijen.stop))
            for kolommen in stukken:
                binnen = range(max(k1, kolommen.start), min(k2 + 1, kolommen.stop))
                if binnen_rijen and binnen:
                    uit |= {(rij, kolom): None for rij in binnen_rijen for kolom in binnen}
                    uit[binnen_rijen.start, binnen.start] = (len(binnen_rijen), len(binnen), (r1, k1))
        return uit


def _aaneen(kolommen: Sequence[int], vast: int | None) -> list[range]:
    """The columns as runs without a gap, since a merged cell can span no gap."""
    if not kolommen:
        return []
    if vast == kolommen[0] and len(kolommen) > 1:
        return [range(vast, vast + 1), range(kolommen[1], kolommen[-1] + 1)]
    return [range(kolommen[0], kolommen[-1] + 1)]


def _kop(richting: str, tekst: str, *, hier: bool, verborgen: bool, vast: bool = False) -> str:
    uitleg = '<span class="pm-blad-weg"> verborgen</span>' if verborgen else ""
    klassen = _klasse("pm-blad-wijs" if hier else "", "pm-blad-vast" if vast else "")
    return f'<th scope="{richting}"{klassen}>{tekst}{uitleg}</th>'


def _klasse(*namen: str) -> str:
    tekst = " ".join(naam for naam in namen if naam)
    return f' class="{tekst}"' if tekst else ""
