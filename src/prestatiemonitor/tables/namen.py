"""The names of the agreement in use in what the tables say of their columns: `{corporaties}` is its corporations."""

from dataclasses import replace

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.tables.tabel import Tabel


def met_namen(tabel: Tabel) -> Tabel:
    """The table with the names of the agreement in the explanations and examples of its columns."""
    afspraken = load_afspraken()
    corporaties = [partij.code for partij in afspraken.corporaties]
    namen = {
        "{corporaties}": _of(corporaties),
        "{corporatie}": corporaties[0] if corporaties else "",
        "{corporatielijst}": ";".join(corporaties),
        "{kernen}": _of(afspraken.kernen),
        "{kern}": afspraken.kernen[0],
        "{doelgroepen}": _of(afspraken.doelgroepen_slaagkans or ("urgenten", "starters")),
        "{afspraken}": str(len(afspraken.afspraken)),
        "{plancode}": f"{afspraken.gemeente[:3].upper()}-001",
    }
    return replace(
        tabel,
        kolommen=tuple(
            replace(
                kolom,
                uitleg=_vul(kolom.uitleg, namen),
                voorbeeld=_vul(kolom.voorbeeld, namen) if isinstance(kolom.voorbeeld, str) else kolom.voorbeeld,
            )
            for kolom in tabel.kolommen
        ),
    )


def _vul(tekst: str, namen: dict[str, str]) -> str:
    for woord, naam in namen.items():
        tekst = tekst.replace(woord, naam)
    return tekst


def _of(namen: list[str] | tuple[str, ...]) -> str:
    """`A, B of C`."""
    return " of ".join(deel for deel in (", ".join(namen[:-1]), *namen[-1:]) if deel)
