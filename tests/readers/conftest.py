"""Workbooks made by code, and short ways to read them."""

from collections.abc import Callable, Mapping, Sequence

import pytest
from werkboeken import bouw_werkboek

from prestatiemonitor.readers import Indeling, Inlezing, lees_indeling, read_workbook

Rijen = Sequence[Sequence[object]]
Lees = Callable[..., Inlezing]


@pytest.fixture(scope="session")
def maak_werkboek() -> Callable[..., bytes]:
    return bouw_werkboek


@pytest.fixture(scope="session")
def lees() -> Lees:
    """Read sheets given as rows (one sheet `Plannen 2026` when only rows are given)."""

    def lees_bladen(
        bladen: Mapping[str, Rijen] | Rijen,
        *,
        soort: str | None = None,
        indeling: str | Indeling | None = None,
        **opbouw: object,
    ) -> Inlezing:
        bladen = bladen if isinstance(bladen, Mapping) else {"Plannen 2026": bladen}
        indeling = lees_indeling(indeling) if isinstance(indeling, str) else indeling
        return read_workbook(bouw_werkboek(bladen, **opbouw), "proef.xlsx", soort=soort, indeling=indeling)  # type: ignore[arg-type]

    return lees_bladen


@pytest.fixture(scope="session")
def codes() -> Callable[[Inlezing], set[str]]:
    """The codes of the meldingen, without those that only inform."""
    return lambda inlezing: {m.code for m in inlezing.meldingen if m.ernst != "info"}


@pytest.fixture(scope="session")
def melding() -> Callable[[Inlezing, str], object]:
    """The only melding with a code."""

    def enige(inlezing: Inlezing, code: str) -> object:
        passend = [m for m in inlezing.meldingen if m.code == code]
        assert len(passend) == 1, [f"{m.code} {m}" for m in inlezing.meldingen]
        return passend[0]

    return enige


@pytest.fixture(scope="session")
def woningen() -> Callable[..., int]:
    """The sum of `programma` over the rows that have these values."""

    def som(inlezing: Inlezing, **waarden: object) -> int:
        programma = inlezing.tabellen["programma"]
        for naam, waarde in waarden.items():
            programma = programma[programma[naam].isna() if waarde is None else programma[naam] == waarde]
        return int(programma["aantal"].sum())

    return som


@pytest.fixture(scope="session")
def ledger_klopt() -> Callable[[Inlezing], None]:
    """Every non-empty cell stands in the ledger once, and no number is skipped without a reason."""

    def controleer(inlezing: Inlezing) -> None:
        ledger = inlezing.celverantwoording.tabel()
        gevuld = sum(
            int(blad.gevuld.sum()) + len(blad.foutcellen) + len(blad.zonder_waarde) for blad in inlezing.bladen
        )
        assert len(ledger) == gevuld
        assert not ledger.duplicated(["blad", "cel"]).any()
        overgeslagen = ledger[ledger["rol"] == "overgeslagen"]
        assert overgeslagen["reden"].notna().all(), overgeslagen[overgeslagen["reden"].isna()]
        bron = {b for tabel in inlezing.tabellen.values() for b in tabel["bron"]}
        gelezen = set((ledger["blad"] + "!" + ledger["cel"])[ledger["rol"].isin(["opgenomen", "sleutel"])])
        assert bron <= gelezen, bron - gelezen

    return controleer
