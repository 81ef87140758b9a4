"""What the province's form cannot hold of a list of plans, in Dutch sentences: for the page and for the file itself."""

from collections import Counter
from collections.abc import Iterator, Sequence

import pandas as pd

from prestatiemonitor.exports.provincie.omzetten import detailregels, eigen_velden
from prestatiemonitor.exports.provincie.vorm import Vorm, provincievorm
from prestatiemonitor.tables.planmonitor import PLANNEN
from prestatiemonitor.tables.waarden import ONBEKEND, RUIMERE_PRIJSKLASSE


def wat_niet_past(plannen: pd.DataFrame, programma: pd.DataFrame) -> list[str]:
    """One sentence for every kind of thing that stands in the file otherwise than the form asks, or than it was."""
    vorm = provincievorm()
    homes = programma[programma["aantal"].fillna(0) > 0]
    return [
        *_klassen(vorm, homes),
        *_jaren(vorm, homes),
        *_statussen(vorm, plannen),
        *_velden(vorm, plannen),
    ]


def _klassen(vorm: Vorm, homes: pd.DataFrame) -> Iterator[str]:
    eigendom, prijs = (homes[naam].fillna(ONBEKEND) for naam in ("eigendom", "prijsklasse"))
    kolom = f"met de prijsklasse in de eigen kolom ‘{vorm.detail_eigen['prijsklasse']}’ op het blad {vorm.detailblad}"
    laag_hoog = prijs.isin([*RUIMERE_PRIJSKLASSE]) & (eigendom != ONBEKEND)
    if n := _som(homes, laag_hoog):
        yield (
            f"De vorm kent één middensegment: {_woningen(n)} in laag of hoog midden {_tellen(n)} als midden (huur3 of "
            f"koop3), op een eigen regel {kolom}."
        )
    bekend = {(k.eigendom, k.prijsklasse) for k in vorm.klassen}
    klasse_los = [paar not in bekend for paar in zip(eigendom, prijs, strict=True)]
    zonder = pd.Series(klasse_los, index=homes.index, dtype=bool) & ~laag_hoog
    if n := _som(homes, zonder):
        yield (
            f"De vorm heeft bij de eigendom van {_woningen(n)} geen vak voor de prijsklasse: zij {_tellen(n)} als "
            f"‘onbekend’, op een eigen regel {kolom}."
        )
    labels = homes["label_bron"].fillna("")
    keuze = [
        [k for k in vorm.klassen if (k.eigendom, k.prijsklasse) == paar] for paar in zip(eigendom, prijs, strict=True)
    ]
    twee = [
        len(klassen) > 1
        and not vorm.klasse(klassen[0].eigendom, klassen[0].prijsklasse, label).woorden
        and not any(k.naam in label for k in klassen)
        for klassen, label in zip(keuze, labels, strict=True)
    ]
    if n := _som(homes, pd.Series(twee, index=homes.index, dtype=bool)):
        yield (
            f"Van {_woningen(n)} in de sociale huur is niet bekend of de huur onder de aftoppingsgrens ligt; zij staan "
            "bij huur2 (tot de liberalisatiegrens)."
        )


def _jaren(vorm: Vorm, homes: pd.DataFrame) -> Iterator[str]:
    periode = (homes["jaar_van"].isna() != homes["jaar_tot"].isna()) | (homes["jaar_van"] != homes["jaar_tot"]).fillna(
        False
    )
    if n := _som(homes, periode.astype(bool)):
        yield (
            f"De vorm vraagt één jaar. Van {_woningen(n)} staat in ‘jaartal’ een periode, zoals ‘2030-2032’ of ‘2031 "
            "en later’; kies zelf een jaar voordat u elders aanlevert."
        )
    if n := _som(homes, (homes["jaar_van"].isna() & homes["jaar_tot"].isna()).astype(bool)):
        yield f"Van {_woningen(n)} is het jaar onbekend: ‘jaartal’ is daar leeg."
    regels = Counter((r["parent_globalid"], r["jaartal"]) for r in detailregels(vorm, homes))
    if n := len({plan for (plan, _), keer in regels.items() if keer > 1}):
        yield (
            f"Bij {n} {'plan' if n == 1 else 'plannen'} heeft een jaar meer dan één regel: woningen die zijn "
            "gerealiseerd, waarvan dat niet bekend is, of met een prijsklasse die de vorm niet kent, staan apart."
        )


def _statussen(vorm: Vorm, plannen: pd.DataFrame) -> Iterator[str]:
    if vreemd := sorted({*plannen["planstatus"].dropna()} - vorm.codes["planstatus"].keys()):
        yield f"Deze planstatussen staan niet op de lijst van de provincie: {_opsomming(vreemd)}."


def _velden(vorm: Vorm, plannen: pd.DataFrame) -> Iterator[str]:
    if eigen := eigen_velden(vorm, plannen):
        yield (
            "De vorm heeft geen veld voor "
            + _opsomming([PLANNEN[naam].label.lower() for naam in eigen])
            + f"; die staan in eigen kolommen achter die van de provincie op het blad {vorm.planblad}."
        )
    yield (
        "Velden van de provincie waarvan de monitor niets weet, zoals plantype en woonmilieu, zijn leeg; GlobalID is "
        "de plancode van de monitor."
    )


def _som(homes: pd.DataFrame, welke: "pd.Series[bool]") -> int:
    return int(homes.loc[welke, "aantal"].sum())


def _tellen(aantal: int) -> str:
    return "telt" if aantal == 1 else "tellen"


def _woningen(aantal: int) -> str:
    return f"{aantal} woning" if aantal == 1 else f"{aantal} woningen"


def _opsomming(delen: Sequence[str]) -> str:
    return " en ".join(deel for deel in (", ".join(delen[:-1]), *delen[-1:]) if deel)
