"""Charts drawn to SVG and PNG as one batch by one browser that is on this machine; none, or one that hangs, is said."""

import asyncio
import base64
import json
import shutil
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import plotly
import plotly.graph_objects as go
from choreographer import Browser
from choreographer.browsers import Chromium
from choreographer.errors import ChromeNotFoundError
from choreographer.utils import TmpDirectory

from prestatiemonitor.exports.browserproces import ruim_op

GEEN_BROWSER: Final = (
    "Er zijn geen afbeeldingen gemaakt: daarvoor is Chrome, Chromium of Edge nodig, en die staat niet op deze machine."
)
GESTOPT: Final = "Er zijn geen afbeeldingen gemaakt: de browser die ze tekent, gaf geen antwoord meer."
BEZET: Final = "Er zijn geen afbeeldingen gemaakt: de browser die ze tekent, was te lang bezig met andere."

_POGINGEN: Final = 2  # under load a browser may stop, or refuse a chart, that it draws the next time
_SCRIPT: Final = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
_PAGINA: Final = '<!DOCTYPE html><meta charset="utf-8"><title>Tekenvel</title><script src="plotly.min.js"></script>'
# The drawing, and the same drawing in exact sizes: `kader` is what is seen of it, which may be larger than the chart.
_TEKEN: Final = """async function (opdracht) {
  const {figuur, breedte, hoogte, kader, maten} = JSON.parse(opdracht);
  const wat = {format: "svg", width: breedte, height: hoogte, imageDataOnly: true};
  const svg = await Plotly.toImage(figuur, wat), png = [];
  for (const [b, h] of maten) {
    const maat = `width="${b}" height="${h}" style="" viewBox="${kader.join(" ")}"`;
    const beeld = new Image();
    beeld.src = "data:image/svg+xml," + encodeURIComponent(svg.replace(/width="[^>]*?viewBox="[^"]*"/, maat));
    await beeld.decode();
    const vel = document.createElement("canvas");
    vel.width = b; vel.height = h;
    const pen = vel.getContext("2d");
    pen.fillStyle = "#ffffff"; pen.fillRect(0, 0, b, h);
    pen.drawImage(beeld, 0, 0, b, h);
    png.push(new Promise((klaar) => vel.toBlob((inhoud) => {  // the sizes are packed beside each other
      const lezer = new FileReader();
      lezer.onload = () => klaar(lezer.result.split(",")[1]);
      lezer.readAsDataURL(inhoud);
    }, "image/png")));
  }
  return JSON.stringify({svg, png: await Promise.all(png)});
}"""

_beurt = threading.Lock()


@dataclass(frozen=True)
class Tekenopdracht:
    """One chart: drawn `breedte` by `hoogte` pixels, seen through `kader` (x, y, width, height), as PNG in `maten`."""

    grafiek: go.Figure
    breedte: float
    hoogte: float
    kader: tuple[float, float, float, float]
    maten: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Tekening:
    """What was drawn: the SVG as the chart script gives it, and a PNG for each of the sizes."""

    svg: str
    png: tuple[bytes, ...]


@dataclass(frozen=True)
class Geduld:
    """How many seconds a browser gets to start, to draw one chart and to close; another batch waits for its turn."""

    beurt: float = 240
    start: float = 60
    grafiek: float = 30
    sluiten: float = 10


@dataclass
class _Werk:
    """What one browser has come to, chart after chart; filled by the thread that has it."""

    tekeningen: list[Tekening | None] = field(default_factory=list)
    reden: str = ""


def zoek_browser() -> str | None:
    """The path of a Chrome, Chromium or Edge on this machine, or that in BROWSER_PATH; None without."""
    pad = Chromium.find_browser(skip_local=False)
    return str(pad) if pad and Path(pad).is_file() else None


def teken(opdrachten: Sequence[Tekenopdracht], geduld: Geduld | None = None) -> tuple[list[Tekening | None], str]:
    """Per chart its drawing, in order, and why there is none where that is so, as a sentence.

    All of them go through one browser, one batch at a time. A browser that hangs or stops is followed by another one,
    once, for the charts that it left. A chart that cannot be drawn is None; where the second browser does not come to
    the end either, there are no drawings at all. No process stays behind.
    """
    geduld = geduld or Geduld()
    if not opdrachten:
        return [], ""
    if zoek_browser() is None:
        return [], GEEN_BROWSER
    if not _beurt.acquire(timeout=geduld.beurt):
        return [], BEZET
    tekeningen: list[Tekening | None] = []
    try:
        for _ in range(_POGINGEN):
            werk = _met_een_browser(opdrachten[len(tekeningen) :], geduld)
            tekeningen += werk.tekeningen
            if werk.reden != GESTOPT:
                break
    finally:
        _beurt.release()
    return ([], werk.reden) if werk.reden else (tekeningen, "")


def _met_een_browser(opdrachten: Sequence[Tekenopdracht], geduld: Geduld) -> _Werk:
    werk = _Werk()  # in a thread of its own: the caller may have an event loop already
    draad = threading.Thread(target=lambda: asyncio.run(_teken_alles(opdrachten, geduld, werk)), daemon=True)
    draad.start()
    draad.join()
    if not werk.reden and len(werk.tekeningen) < len(opdrachten):
        werk.reden = GESTOPT
    return werk


async def _teken_alles(opdrachten: Sequence[Tekenopdracht], geduld: Geduld, werk: _Werk) -> None:
    browser = None
    try:
        browser = Browser(path=zoek_browser())
        await asyncio.wait_for(browser.open(), geduld.start)
        await _teken_in(browser, opdrachten, geduld, werk)
        await asyncio.wait_for(browser.close(), geduld.sluiten)
    except ChromeNotFoundError:
        werk.reden = GEEN_BROWSER
    except (Exception, asyncio.CancelledError):  # whatever a browser does when it stops; a closed one cancels
        return  # what was not drawn is seen to be missing
    finally:
        if browser is not None:
            await ruim_op(browser, geduld.sluiten)


async def _teken_in(browser: Browser, opdrachten: Sequence[Tekenopdracht], geduld: Geduld, werk: _Werk) -> None:
    tab = browser.get_tab()
    if tab is None:
        raise RuntimeError("a browser without a page")
    map_ = TmpDirectory(sneak=browser.is_isolated())
    try:
        shutil.copyfile(_SCRIPT, map_.path / _SCRIPT.name)
        pagina = map_.path / "tekenvel.html"
        pagina.write_text(_PAGINA, encoding="utf-8")
        await asyncio.wait_for(tab.send_command("Page.navigate", params={"url": pagina.as_uri()}), geduld.start)
        await asyncio.wait_for(_tot_het_kan(tab), geduld.start)
        for opdracht in opdrachten:
            werk.tekeningen.append(await _teken_zo_nodig_weer(tab, opdracht, geduld))
    finally:
        map_.clean()


async def _tot_het_kan(tab: Any) -> None:
    """Until the chart script is there: that a page has loaded may be said of the empty one before it."""
    vraag = {"expression": "typeof Plotly", "returnByValue": True}
    while True:
        antwoord = (await tab.send_command("Runtime.evaluate", params=vraag)).get("result", {})
        if antwoord.get("result", {}).get("value") == "object":
            return
        await asyncio.sleep(0.05)


async def _teken_zo_nodig_weer(tab: Any, opdracht: Tekenopdracht, geduld: Geduld) -> Tekening | None:
    for _ in range(_POGINGEN):
        tekening = await asyncio.wait_for(_teken_een(tab, opdracht), geduld.grafiek)
        if tekening is not None:
            return tekening
    return None


async def _teken_een(tab: Any, opdracht: Tekenopdracht) -> Tekening | None:
    wat = {"expression": _aanroep(opdracht), "awaitPromise": True, "returnByValue": True}
    antwoord = (await tab.send_command("Runtime.evaluate", params=wat)).get("result", {})
    if "exceptionDetails" in antwoord or "value" not in antwoord.get("result", {}):
        return None
    gemaakt = json.loads(antwoord["result"]["value"])
    return Tekening(gemaakt["svg"], tuple(base64.b64decode(beeld) for beeld in gemaakt["png"]))


def _aanroep(opdracht: Tekenopdracht) -> str:
    figuur = json.loads(opdracht.grafiek.to_json())
    for nummer, spoor in enumerate(figuur["data"]):
        spoor["uid"] = f"spoor{nummer}"  # the chart script would draw lots
    vraag = {
        "figuur": figuur,
        "breedte": opdracht.breedte,
        "hoogte": opdracht.hoogte,
        "kader": opdracht.kader,
        "maten": opdracht.maten,
    }
    return f"({_TEKEN})({json.dumps(json.dumps(vraag))})"
