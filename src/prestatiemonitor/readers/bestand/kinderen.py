"""A few warm processes that parse workbooks: one that a file ends or stalls is replaced, all end with the app."""

import atexit
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import SimpleQueue
from typing import BinaryIO, cast

from prestatiemonitor.readers.bestand.grenzen import Grenzen
from prestatiemonitor.readers.bestand.kind import BERICHT, KOP

_SCRIPT = Path(__file__).with_name("kind.py")
_VRIJ = threading.Condition()
_MAX_BERICHT = 2**30
_PIJP = 2**16  # bytes that every system takes before the other process reads them


class Afgebroken(Exception):
    """Parsing ended without an answer: `te_lang` when it was stopped for its time, else the process gave up."""

    def __init__(self, *, te_lang: bool) -> None:
        super().__init__("te lang" if te_lang else "gestopt")
        self.te_lang = te_lang


class Kind:
    """One process that parses; `vraag` may be called again after it was read to its end."""

    def __init__(self, geheugen_mb: int) -> None:
        self.geheugen_mb = geheugen_mb
        self.proces = subprocess.Popen(
            [sys.executable, "-I", "-X", "utf8", str(_SCRIPT), str(geheugen_mb * 2**20)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            pipesize=2**20,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.invoer, self.uitvoer = cast(BinaryIO, self.proces.stdin), cast(BinaryIO, self.proces.stdout)
        self.gezond = True
        self._te_lang, self._klaar = threading.Event(), threading.Event()
        self._vragen: SimpleQueue[int] = SimpleQueue()
        self._seconden = 0  # of a question whose time nobody watches yet
        threading.Thread(target=self._bewaak_tijd, daemon=True).start()

    def vraag(self, inhoud: bytes, cellen: int, seconden: int, alleen: int = 0) -> Iterator[tuple[bytes, bytes]]:
        """Ask at once; the messages of the answer come while they are read.

        A process that ends or takes longer than `seconden` raises Afgebroken.
        """
        self.gezond = False  # until the answer was read whole
        self._te_lang.clear()
        self._klaar.clear()
        self._seconden = seconden
        if len(inhoud) >= _PIJP:  # else it is sent without waiting, and the time is watched from the answer on
            self._bewaak()
        try:
            self.invoer.write(KOP.pack(len(inhoud), cellen, seconden, alleen))
            self.invoer.write(inhoud)
            self.invoer.flush()
        except OSError as fout:
            self._klaar.set()
            raise Afgebroken(te_lang=self._te_lang.is_set()) from fout
        return self._antwoord()

    def _antwoord(self) -> Iterator[tuple[bytes, bytes]]:
        klaar = False
        try:
            self._bewaak()
            while not klaar:
                soort, lengte = BERICHT.unpack(self._lees(BERICHT.size))
                klaar = soort in b"EWXG"
                yield soort, self._lees(lengte)
        except (OSError, EOFError) as fout:
            raise Afgebroken(te_lang=self._te_lang.is_set()) from fout
        finally:
            self._klaar.set()
            self.gezond = klaar and not self._te_lang.is_set()

    def _lees(self, lengte: int) -> bytes:
        if lengte > _MAX_BERICHT:
            raise EOFError
        deel = self.uitvoer.read(lengte)
        if len(deel) < lengte:
            raise EOFError
        return deel

    def _bewaak(self) -> None:
        """Have the time of a question watched; done while waiting, since waking a thread takes time."""
        if self._seconden:
            self._vragen.put(self._seconden)
        self._seconden = 0

    def _bewaak_tijd(self) -> None:
        """Stop the process when an answer takes too long; one thread for all questions, as starting one takes time."""
        while seconden := self._vragen.get():
            if not self._klaar.wait(seconden):
                self._te_lang.set()
                self.proces.kill()

    def leeft(self) -> bool:
        return self.gezond and self.proces.poll() is None

    def stop(self) -> None:
        """End the process, also when it is stuck."""
        self._klaar.set()
        self._vragen.put(0)
        with suppress(OSError):
            self.proces.kill()
        for stroom in (self.invoer, self.uitvoer):
            with suppress(OSError):
                stroom.close()
        self.proces.wait()


class Kinderen:
    """Those processes that wait for work, and how many there are in all."""

    def __init__(self) -> None:
        self.wachtend: list[Kind] = []
        self.aantal = 0
        self.pid = os.getpid()

    @contextmanager
    def kind(self, grenzen: Grenzen) -> Iterator[Kind]:
        """A process to ask one thing; waits for one when all are at work."""
        kind = self._neem(grenzen, wacht=True)
        assert kind
        try:
            yield kind
        finally:
            self._geef_terug(kind, grenzen)

    @contextmanager
    def kind_erbij(self, grenzen: Grenzen) -> Iterator[Kind | None]:
        """One more process for whoever has one; None when all are at work."""
        kind = self._neem(grenzen, wacht=False)
        try:
            yield kind
        finally:
            if kind:
                self._geef_terug(kind, grenzen)

    def _neem(self, grenzen: Grenzen, *, wacht: bool) -> Kind | None:
        with _VRIJ:
            if self.pid != os.getpid():  # a copy of the process that started them: they are not ours
                self.wachtend, self.aantal, self.pid = [], 0, os.getpid()
            while True:
                while self.wachtend:
                    kind = self.wachtend.pop()
                    if kind.leeft() and kind.geheugen_mb == grenzen.geheugen_mb:
                        return kind
                    self.aantal -= 1
                    kind.stop()
                if self.aantal < grenzen.processen:
                    kind = Kind(grenzen.geheugen_mb)
                    self.aantal += 1
                    return kind
                if not wacht:
                    return None
                _VRIJ.wait()

    def _geef_terug(self, kind: Kind, grenzen: Grenzen) -> None:
        nieuw: Kind | None = kind
        try:
            if not kind.leeft():
                nieuw = None
                kind.stop()
                nieuw = Kind(grenzen.geheugen_mb)  # so that the next file finds a warm one
        finally:
            with _VRIJ:
                if nieuw:
                    self.wachtend.append(nieuw)
                else:
                    self.aantal -= 1
                _VRIJ.notify()

    def stop(self) -> None:
        """End all that wait for work; the others end when their input does."""
        with _VRIJ:
            wachtend, self.wachtend = self.wachtend, []
            self.aantal -= len(wachtend)
        if self.pid == os.getpid():
            for kind in wachtend:
                kind.stop()


KINDEREN = Kinderen()
atexit.register(KINDEREN.stop)
