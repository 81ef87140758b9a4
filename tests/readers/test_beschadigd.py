"""Damaged copies of the known workbooks: whatever a file holds, reading ends in tables or in one sentence."""

import io
import random
import re
import zipfile
from collections.abc import Callable

import gevallen
import pytest

from prestatiemonitor.readers import read_workbook

GEVALLEN = gevallen.laad_gevallen()
KOPIEEN = 1  # of every workbook and every way of damaging it


def afgekapt(inhoud: bytes, kans: random.Random) -> bytes:
    return inhoud[: kans.randrange(len(inhoud))]


def omgevallen_bytes(inhoud: bytes, kans: random.Random) -> bytes:
    uit = bytearray(inhoud)
    for _ in range(kans.randint(1, 20)):
        uit[kans.randrange(len(uit))] = kans.randrange(256)
    return bytes(uit)


def stuk_eruit(inhoud: bytes, kans: random.Random) -> bytes:
    begin = kans.randrange(len(inhoud))
    return inhoud[:begin] + inhoud[begin + kans.randint(1, 500) :]


def onderdeel_weg(inhoud: bytes, kans: random.Random) -> bytes:
    return _herpakt(inhoud, kans, lambda xml: None)


def onderdeel_afgekapt(inhoud: bytes, kans: random.Random) -> bytes:
    return _herpakt(inhoud, kans, lambda xml: xml[: kans.randrange(len(xml) + 1)])


def getal_vervangen(inhoud: bytes, kans: random.Random) -> bytes:
    """A figure in the XML becomes another: a row, a style, an index of a text, a value, a width."""
    anders = [b"-1", b"0", b"1", b"99999999999", b"1e999", b"2147483648", b"NaN", b""]

    def vervang(xml: bytes) -> bytes:
        plekken = list(re.finditer(rb"\d+", xml))
        if not plekken:
            return xml
        plek = kans.choice(plekken)
        return xml[: plek.start()] + kans.choice(anders) + xml[plek.end() :]

    return _herpakt(inhoud, kans, vervang)


def _herpakt(inhoud: bytes, kans: random.Random, maak: Callable[[bytes], bytes | None]) -> bytes:
    """The workbook zipped again with one part changed, so that the damage gets past the checksums."""
    if not zipfile.is_zipfile(io.BytesIO(inhoud)):
        return omgevallen_bytes(inhoud, kans)
    uitvoer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as oud, zipfile.ZipFile(uitvoer, "w", zipfile.ZIP_DEFLATED) as nieuw:
        geraakt = kans.choice(oud.namelist())
        for naam in oud.namelist():
            xml: bytes | None = oud.read(naam)
            if naam == geraakt and xml is not None:
                xml = maak(xml)
            if xml is not None:
                nieuw.writestr(naam, xml)
    return uitvoer.getvalue()


SCHADE = [afgekapt, omgevallen_bytes, stuk_eruit, onderdeel_weg, onderdeel_afgekapt, getal_vervangen]


@pytest.mark.parametrize("schade", SCHADE, ids=lambda schade: schade.__name__)
def test_a_damaged_workbook_is_read_or_refused_in_one_sentence(schade, ledger_klopt) -> None:
    for nummer, geval in enumerate(GEVALLEN):
        for kopie in range(KOPIEEN):
            kans = random.Random(nummer * 100 + kopie)
            inlezing = read_workbook(schade(geval.werkboek, kans), geval.bestandsnaam)
            if inlezing.leesbaar:
                ledger_klopt(inlezing)
            else:
                assert len(inlezing.meldingen) == 1, (geval.naam, kopie)
