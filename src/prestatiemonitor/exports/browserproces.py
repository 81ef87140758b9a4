"""A browser that was started is ended with all it started: no process, pipe or directory of it stays."""

import asyncio
import contextlib
import os
import signal
import subprocess

from choreographer import Browser


async def ruim_op(browser: Browser, seconden: float) -> None:
    """Ends what is left of the browser: its whole group of processes, then its pipes and its directory."""
    proces: subprocess.Popen[bytes] | None = getattr(browser, "subprocess", None)
    if proces is not None and proces.poll() is None:
        _stop(proces)
    with contextlib.suppress(Exception, asyncio.CancelledError):
        await asyncio.wait_for(browser.close(), seconden)


def _stop(proces: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        if os.name == "nt":
            opdracht = ["taskkill", "/F", "/T", "/PID", str(proces.pid)]
            subprocess.run(opdracht, capture_output=True, check=False, timeout=10)
        else:
            os.killpg(proces.pid, signal.SIGKILL)  # it was started as the leader of a group of its own
        proces.wait(timeout=10)
