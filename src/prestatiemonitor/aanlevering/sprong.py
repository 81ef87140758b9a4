"""What jumped against the previous delivery: headline figures that became far more or less, and plans that vanished."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated

import pandas as pd
from pydantic import Field

from prestatiemonitor.aanlevering.aanleveren import vorige_levering
from prestatiemonitor.aanlevering.herhalingen import herhaalmeldingen, herhalingen
from prestatiemonitor.aanlevering.plantabellen import als_lijst, als_nieuwe_lijst, codescheidingen
from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.afspraken.modellen import Instelling
from prestatiemonitor.afspraken.waarden import Geheel, Vast
from prestatiemonitor.readers import Inlezing
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.controle.instellingen import CONTROLES_MAP, laad
from prestatiemonitor.readers.controle.planfeiten import planfeiten
from prestatiemonitor.store import Opslag
from prestatiemonitor.tables.meldingen import Melding
from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.wijzigingen import planbeelden, waarom_ander_plan

Tabellen = Mapping[str, pd.DataFrame]


class Spronggrenzen(Vast):
    """The file sprong.toml."""

    factor: Instelling[Annotated[Geheel, Field(ge=2)]]
    kleinste_verschil: Instelling[Annotated[Geheel, Field(ge=1)]]
    verdwenen_plan_woningen: Instelling[Annotated[Geheel, Field(ge=1)]]


@dataclass(frozen=True)
class Hoofdcijfer:
    """One figure of a delivery: its value, the place of the first cell it comes from, and whether it is a count.

    Of other figures (a share, a waiting time) no difference is too small to be a jump.
    """

    waarde: float
    bron: str
    telt: bool = True


def spronggrenzen() -> Spronggrenzen:
    """When a difference with the previous delivery is a jump."""
    return laad(CONTROLES_MAP / "sprong.toml", Spronggrenzen)


def sprongen(oud: Tabellen, nieuw: Tabellen) -> list[Melding]:
    """The meldingen about `nieuw` that only show beside `oud`, the tables of the previous delivery of the same kind."""
    grenzen = spronggrenzen()
    was, wordt = hoofdcijfers(oud), hoofdcijfers(nieuw)
    gemeld = [
        _sprong(naam, van.waarde, naar, grenzen.factor.waarde)
        for naam in dict.fromkeys([*wordt, *was])
        for van, naar in [(was.get(naam), wordt.get(naam))]
        if van is not None and naar is not None and _is_sprong(van, naar, grenzen)
    ]
    return [*gemeld, *_verdwenen(oud, nieuw, grenzen.verdwenen_plan_woningen.waarde)]


def _is_sprong(was: Hoofdcijfer, wordt: Hoofdcijfer, grenzen: Spronggrenzen) -> bool:
    klein, groot = sorted((abs(was.waarde), abs(wordt.waarde)))
    ver_genoeg = not wordt.telt or groot - klein >= grenzen.kleinste_verschil.waarde
    return ver_genoeg and groot > grenzen.factor.waarde * klein


def _sprong(naam: str, was: float, wordt: Hoofdcijfer, factor: int) -> Melding:
    blad, _, cel = wordt.bron.rpartition("!")
    richting = "groot" if abs(wordt.waarde) > abs(was) else "klein"
    velden = {"wat": naam, "was": _getal(was), "factor": factor, "richting": richting}
    return ms.SPRONG(blad, cel, _getal(wordt.waarde), **velden)


def _getal(waarde: float) -> str:
    return f"{waarde:.3g}".replace(".", ",") if abs(waarde) < 10 and waarde % 1 else f"{waarde:.0f}"


def hoofdcijfers(tabellen: Tabellen) -> dict[str, Hoofdcijfer]:
    """The headline figures of one delivery by their Dutch name; a category of homes that a list does not have is 0."""
    uit: dict[str, Hoofdcijfer] = {}
    if {"plannen", "programma"} <= tabellen.keys():
        uit |= _van_plannen(tabellen["plannen"], tabellen["programma"])
    if "voorraadmutaties" in tabellen:
        velden = ["corporatie", "segment", "mutatie", "basis"]
        uit |= _per_jaar(tabellen["voorraadmutaties"], velden, ["jaar_van", "jaar_tot", "halfjaar"])
    if "toewijzingen" in tabellen:
        uit |= _per_jaar(tabellen["toewijzingen"], ["corporatie", "post", "groep"], ["jaar", "halfjaar"])
    if "kerncijfers" in tabellen:
        uit |= _kerncijfers(tabellen["kerncijfers"])
    return uit


def _van_plannen(plannen: pd.DataFrame, programma: pd.DataFrame) -> dict[str, Hoofdcijfer]:
    uit = {"Aantal plannen": Hoofdcijfer(float(plannen["plan_sleutel"].nunique()), _eerste(plannen))}
    nieuw = programma["soort"] == "nieuwbouw"
    for naam, deel in (("Nieuwe woningen (bruto)", programma[nieuw]), ("Te slopen woningen", programma[~nieuw])):
        uit[naam] = Hoofdcijfer(float(deel["aantal"].sum()), _eerste(deel))
    categorie = programma["eigendom"].str.cat(programma["prijsklasse"].str.replace("_", " "), sep=" ")
    alle = [f"{e} {p.replace('_', ' ')}" for e in _waarden("eigendom") for p in _waarden("prijsklasse")]
    gevuld = dict(iter(programma[nieuw].groupby(categorie[nieuw])))
    for naam in alle:
        deel = gevuld.get(naam, programma.iloc[:0])
        uit[f"Nieuwe woningen, {naam}"] = Hoofdcijfer(float(deel["aantal"].sum()), _eerste(deel))
    return uit


def _waarden(veld: str) -> Sequence[str]:
    return TABELLEN["programma"][veld].waarden


def _per_jaar(tabel: pd.DataFrame, velden: list[str], periode: list[str]) -> dict[str, Hoofdcijfer]:
    """Counts per year: more half-years or years in a delivery are no jump."""
    uit: dict[str, Hoofdcijfer] = {}
    tabel = tabel.assign(_jaren=_lengte(tabel))
    for sleutel, deel in tabel.groupby(velden, dropna=False, sort=False):
        jaren = float(deel.drop_duplicates(periode)["_jaren"].sum())
        naam = f"{_woorden(sleutel)} (per jaar)"
        uit[naam[0].upper() + naam[1:]] = Hoofdcijfer(float(deel["aantal"].sum()) / jaren, _eerste(deel))
    return uit


def _lengte(tabel: pd.DataFrame) -> pd.Series:
    """How many years each row is about; without an end one year, a half-year is half."""
    jaren = (tabel["jaar_tot"] - tabel["jaar_van"] + 1).fillna(1) if "jaar_van" in tabel else pd.Series(1, tabel.index)
    return jaren.astype(float).where(tabel["halfjaar"].isna(), 0.5)


def _kerncijfers(tabel: pd.DataFrame) -> dict[str, Hoofdcijfer]:
    """Figures that cannot be added: per party, measure and group the newest one."""
    uit: dict[str, Hoofdcijfer] = {}
    volgorde = tabel.sort_values(["jaar", "halfjaar"], kind="stable", na_position="last")
    for sleutel, deel in volgorde.groupby(["partij", "maat", "doelgroep"], dropna=False, sort=False):
        if deel["waarde"].notna().any():
            laatste = deel[deel["waarde"].notna()].iloc[-1]
            telt = laatste["eenheid"] in ("woningen", "personen", "huishoudens")
            uit[_woorden(sleutel)] = Hoofdcijfer(float(laatste["waarde"]), str(laatste["bron"]), telt)
    return uit


def _woorden(sleutel: Iterable[object]) -> str:
    return ", ".join(str(woord).replace("_", " ") for woord in sleutel if isinstance(woord, str))


def _eerste(deel: pd.DataFrame) -> str:
    return "" if deel.empty or pd.isna(deel["bron"].iloc[0]) else str(deel["bron"].iloc[0])


def _verdwenen(oud: Tabellen, nieuw: Tabellen, vanaf: int) -> Iterator[Melding]:
    """Plans with many homes to build that are not in the new list."""
    if not ({"plannen", "programma"} <= oud.keys() and "plannen" in nieuw):
        return
    feiten = planfeiten(oud["plannen"], oud["programma"])
    nog_bekend = set(nieuw["plannen"]["plan_sleutel"].dropna())
    namen = feiten.tekst("plan")
    for i, sleutel in enumerate(feiten.tekst("plan_sleutel")):
        if sleutel not in nog_bekend and feiten.open[i] >= vanaf:
            yield ms.PLAN_VERDWENEN(gevonden=namen[i], sleutel=sleutel, woningen=int(feiten.open[i]))


def hergebruikte_codes(eerdere: Iterable[Tabellen], nieuw: Tabellen) -> Iterator[Melding]:
    """Plans that do not look like the plan that had their code in an earlier delivery; `eerdere` newest first."""
    if not _heeft_plannen(nieuw):
        return
    nog_niet = planbeelden(nieuw["plannen"], nieuw["programma"], load_afspraken())
    for oud in eerdere:
        if not nog_niet:
            return
        was = planbeelden(oud["plannen"], oud["programma"], load_afspraken()) if _heeft_plannen(oud) else {}
        for sleutel in [code for code in nog_niet if code in was]:
            beeld = nog_niet.pop(sleutel)
            if waarom := waarom_ander_plan(was[sleutel], beeld):
                blad, _, cel = str(nieuw["plannen"]["bron"].get(beeld.rij, "")).rpartition("!")
                yield ms.PLANCODE_HERGEBRUIKT(
                    blad, cel, beeld.naam, sleutel=sleutel, was=was[sleutel].naam, waarom=waarom
                )


def _heeft_plannen(tabellen: Tabellen) -> bool:
    return {"plannen", "programma"} <= tabellen.keys()


def naast_eerdere(opslag: Opslag, inlezing: Inlezing, peildatum: dt.date | None = None) -> list[Melding]:
    """What jumped and vanished since the previous delivery, and the codes of plans that earlier lists had for another.

    The `peildatum` of the reading is as in `als_nieuwe_lijst`.
    """
    vorige = vorige_levering(opslag, inlezing.soort) if inlezing.soort else None
    if vorige is None:
        return []
    apart = codescheidingen(opslag)
    nieuw = als_nieuwe_lijst(inlezing, apart, peildatum)
    eerdere = (lev for lev in opslag.leveringen() if lev.soort == inlezing.soort)
    codes = hergebruikte_codes((als_lijst(opslag, lev, apart) for lev in eerdere), nieuw)
    return [*sprongen(als_lijst(opslag, vorige, apart), nieuw), *codes]


def met_sprongen(opslag: Opslag, inlezing: Inlezing, peildatum: dt.date | None = None) -> Inlezing:
    """The reading with the meldingen that only show beside earlier deliveries of its kind, to show and to store."""
    if inlezing.soort is None or inlezing.heeft_fout:
        return inlezing
    erbij = naast_eerdere(opslag, inlezing, peildatum)
    erbij += herhaalmeldingen(herhalingen(opslag, inlezing.soort, inlezing.tabellen))
    return replace(inlezing, meldingen=[*inlezing.meldingen, *erbij])
