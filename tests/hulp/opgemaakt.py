"""Workbooks in which colours and strike-through say something."""

import io
from collections.abc import Mapping, Sequence

import openpyxl
from openpyxl.styles import Font, PatternFill
from werkboeken import bouw_werkboek, opgeslagen


def bouw_opgemaakt(
    bladen: Mapping[str, Sequence[Sequence[object]]],
    *,
    kleuren: Mapping[str, str] | None = None,
    doorgehaald: Sequence[str] = (),
) -> bytes:
    """An .xlsx with these sheets; `kleuren` has colours (`FFC000`) by place (`Blad!A1:F1`), `doorgehaald` places."""
    boek = openpyxl.load_workbook(io.BytesIO(bouw_werkboek(bladen)))
    for plaats, kleur in (kleuren or {}).items():
        for cel in _cellen(boek, plaats):
            cel.fill = PatternFill("solid", fgColor=kleur)
    for plaats in doorgehaald:
        for cel in _cellen(boek, plaats):
            cel.font = Font(strike=True)
    return opgeslagen(boek)


def _cellen(boek, plaats):  # type: ignore[no-untyped-def]
    blad, _, bereik = plaats.rpartition("!")
    cellen = boek[blad][bereik]
    return [cel for rij in cellen for cel in rij] if isinstance(cellen, tuple) else [cellen]
