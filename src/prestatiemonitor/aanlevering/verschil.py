"""What a new delivery changes against the previous one: plans that came, went and changed, and sums per table."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from prestatiemonitor.tables.schemas import TABELLEN

_GETAL = {"programma": "aantal", "voorraadmutaties": "aantal", "toewijzingen": "aantal", "kerncijfers": "waarde"}
_PLANVELDEN = ("plan", "kern", "planstatus", "hardheid", "corporatie", "woningen", "sloop", "oplevering")


@dataclass(frozen=True)
class Verschil:
    """Columns: `plannen` plan_sleutel, plan, wat, was, wordt; `tabellen` tabel, regels and som before and after."""

    plannen: pd.DataFrame
    tabellen: pd.DataFrame


def vergelijk(oud: Mapping[str, pd.DataFrame], nieuw: Mapping[str, pd.DataFrame]) -> Verschil:
    """What `nieuw` changes against `oud`, both the tables of one delivery of the same kind."""
    regels = []
    for naam in TABELLEN:
        if naam in oud or naam in nieuw:
            was, wordt = (kant.get(naam, TABELLEN[naam].leeg()) for kant in (oud, nieuw))
            regels.append(
                {
                    "tabel": TABELLEN[naam].label,
                    "regels_was": len(was),
                    "regels_wordt": len(wordt),
                    "som_was": _som(naam, was),
                    "som_wordt": _som(naam, wordt),
                }
            )
    plannen = _planverschillen(_plannen(oud), _plannen(nieuw)) if "plannen" in nieuw else _planverschillen({}, {})
    return Verschil(plannen, pd.DataFrame(regels))


def _som(naam: str, tabel: pd.DataFrame) -> float | None:
    return float(tabel[_GETAL[naam]].sum()) if naam in _GETAL else None


def _plannen(tabellen: Mapping[str, pd.DataFrame]) -> dict[str, dict[str, str]]:
    if "plannen" not in tabellen:
        return {}
    programma = tabellen.get("programma", TABELLEN["programma"].leeg())
    nieuwbouw, sloop = (programma[programma["soort"] == soort] for soort in ("nieuwbouw", "sloop"))
    jaren = nieuwbouw.groupby("plan_sleutel").agg(van=("jaar_van", "min"), tot=("jaar_tot", "max"))
    plannen = tabellen["plannen"].drop_duplicates("plan_sleutel").set_index("plan_sleutel")
    plannen = plannen.assign(
        woningen=nieuwbouw.groupby("plan_sleutel")["aantal"].sum(),
        sloop=sloop.groupby("plan_sleutel")["aantal"].sum(),
        oplevering=jaren.apply(_jaren, axis=1) if len(jaren) else None,
    )
    return {
        str(sleutel): {veld: "" if pd.isna(rij[veld]) else str(rij[veld]) for veld in _PLANVELDEN}
        for sleutel, rij in plannen.iterrows()
    }


def _jaren(rij: pd.Series) -> str:
    van, tot = ("" if pd.isna(rij[k]) else str(int(rij[k])) for k in ("van", "tot"))
    return van if van == tot else f"{van}–{tot}"


def _planverschillen(oud: Mapping[str, Mapping[str, str]], nieuw: Mapping[str, Mapping[str, str]]) -> pd.DataFrame:
    regels = [
        {"plan_sleutel": s, "plan": oud[s]["plan"], "wat": "vervallen", "was": oud[s]["woningen"], "wordt": ""}
        for s in oud
        if s not in nieuw
    ]
    for sleutel, plan in nieuw.items():
        if sleutel not in oud:
            regels.append(
                {"plan_sleutel": sleutel, "plan": plan["plan"], "wat": "nieuw", "was": "", "wordt": plan["woningen"]}
            )
            continue
        regels += [
            {"plan_sleutel": sleutel, "plan": plan["plan"], "wat": veld, "was": oud[sleutel][veld], "wordt": plan[veld]}
            for veld in _PLANVELDEN
            if oud[sleutel][veld] != plan[veld]
        ]
    return pd.DataFrame(regels, columns=["plan_sleutel", "plan", "wat", "was", "wordt"])
