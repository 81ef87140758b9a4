"""The streams of an OLE2 file (an .xls, or a workbook behind a password), as far as reading one needs them."""

import struct
from collections.abc import Iterator
from functools import cached_property

_NAMEN = ("EncryptedPackage", "Workbook", "Book")
_EINDE = 0xFFFFFFFA  # this sector number and those above mean no sector
_STROOM, _WORTEL = 2, 5


class Beschadigd(ValueError):
    """The file does not keep to its own tables."""


class Ole2:
    """An OLE2 file; every chain of sectors ends, whatever the file says."""

    def __init__(self, inhoud: bytes) -> None:
        if len(inhoud) < 512:
            raise Beschadigd("te kort")
        self._inhoud = inhoud
        schuif, self._klein_schuif = struct.unpack_from("<HH", inhoud, 30)
        if schuif not in (9, 12) or self._klein_schuif > schuif:
            raise Beschadigd("sectorgrootte")
        self._sector = 1 << schuif
        self._aantal = len(inhoud) // self._sector
        _, self._map, _, self._grens, self._klein_fat, _ = struct.unpack_from("<6I", inhoud, 44)

    def _lees_sector(self, nummer: int) -> bytes:
        begin = (nummer + 1) * self._sector
        return self._inhoud[begin : begin + self._sector]

    @cached_property
    def _fat(self) -> tuple[int, ...]:
        eerste, aantal = struct.unpack_from("<II", self._inhoud, 68)
        sectoren = list(struct.unpack_from("<109I", self._inhoud, 76))
        for _ in range(min(aantal, self._aantal)):
            if eerste >= _EINDE:
                break
            *meer, eerste = self._getallen(self._lees_sector(eerste))
            sectoren += meer
        sectoren = [nummer for nummer in dict.fromkeys(sectoren) if nummer < self._aantal]
        return tuple(getal for nummer in sectoren for getal in self._getallen(self._lees_sector(nummer)))

    @staticmethod
    def _getallen(deel: bytes) -> tuple[int, ...]:
        return struct.unpack(f"<{len(deel) // 4}I", deel[: len(deel) // 4 * 4]) or (_EINDE,)

    def _keten(self, nummer: int, fat: tuple[int, ...]) -> Iterator[int]:
        for _ in range(len(fat) + 1):
            if nummer >= len(fat):
                return
            yield nummer
            nummer = fat[nummer]
        raise Beschadigd("kring van sectoren")

    def _gewoon(self, eerste: int) -> bytes:
        return b"".join(map(self._lees_sector, self._keten(eerste, self._fat)))

    @cached_property
    def stromen(self) -> dict[str, tuple[int, int]]:
        """First sector and length of each stream, by its name in lower case; the root is under an empty name."""
        gevonden = {}
        lijst = self._gewoon(self._map)
        for begin in range(0, len(lijst) - 127, 128):
            lengte, soort = struct.unpack_from("<HB", lijst, begin + 64)
            eerste, omvang = struct.unpack_from("<II", lijst, begin + 116)
            naam = lijst[begin : begin + max(min(lengte, 64) - 2, 0)].decode("utf-16-le", errors="replace").lower()
            if soort == _WORTEL:
                gevonden[""] = (eerste, omvang)
            elif soort == _STROOM:
                gevonden.setdefault(naam, (eerste, omvang))
        return gevonden

    def stroom(self, naam: str) -> bytes:
        """The content of a stream."""
        if naam not in self.stromen:
            raise Beschadigd(f"geen {naam}")
        eerste, omvang = self.stromen[naam]
        if omvang >= self._grens:
            return self._gewoon(eerste)[:omvang]
        klein_fat = self._getallen(self._gewoon(self._klein_fat))
        bak, klein = self._gewoon(self.stromen[""][0]) if "" in self.stromen else b"", 1 << self._klein_schuif
        return b"".join(bak[s * klein : (s + 1) * klein] for s in self._keten(eerste, klein_fat))[:omvang]


def stroomnamen(inhoud: bytes) -> set[str]:
    """The names of the streams in lower case; of a file whose tables are damaged those that stand anywhere in it."""
    try:
        namen = set(Ole2(inhoud).stromen)
    except (Beschadigd, struct.error):
        namen = set()
    bekend = {naam.lower() for naam in _NAMEN}
    return namen if namen & bekend else {naam.lower() for naam in _NAMEN if naam.encode("utf-16-le") in inhoud}
