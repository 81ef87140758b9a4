"""Workbooks made by code, and short ways to read them."""

import io
from collections.abc import Callable, Mapping, Sequence

import openpyxl
import pytest
from openpyxl.cell.cell import ERROR_CODES

from prestatiemonitor.readers import Indeling, Inlezing, lees_indeling, read_workbook

Rijen = Sequence[Sequence[object]]
Lees = Callable[..., Inlezing]


def bouw_werkboek(
    bladen: Mapping[str, Rijen],
    *,
    verborgen: Sequence[str] = (),
    samengevoegd: Mapping[str, Sequence[str]] | None = None,
) -> bytes:
    """An .xlsx with these sheets; `#REF!` and its like become error cells, text with `=` a formula without value."""
    boek = openpyxl.Workbook()
    boek.remove(boek.active)
    for naam, rijen in bladen.items():
        blad = boek.create_sheet(naam)
        for r, rij in enumerate(rijen, start=1):
            for k, waarde in enumerate(rij, start=1):
                if waarde is None:
                    continue
                cel = blad.cell(r, k, waarde)
                if waarde in ERROR_CODES:
                    cel.data_type = "e"
        for bereik in (samengevoegd or {}).get(naam, ()):
            blad.merge_cells(bereik)
        blad.sheet_state = "hidden" if naam in verborgen else "visible"
    uitvoer = io.BytesIO()
    boek.save(uitvoer)
    return uitvoer.getvalue()


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
