"""Around the served pages: Dutch as the language of the page, security headers, and a route that says it is well."""

import re
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from prestatiemonitor import __version__

# Streamlit's own scripts start inline and style inline, and it loads a component's script (that which tells the width
# of the page) as a blob of its own; everything comes from this server.
_HOST: Final = re.compile(r"[\w.\-\[\]:]+")
_HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'self'; script-src 'self' blob: 'unsafe-inline' 'wasm-unsafe-eval'; "
        "style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' {sokkels} data: blob:; "
        "worker-src 'self' blob:; frame-ancestors 'self'; base-uri 'self'; form-action 'self'; object-src 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


class NederlandsVeilig:
    """ASGI middleware: sets the security headers and makes the page's language Dutch."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        if "text/html" in Headers(scope=scope).get("accept", ""):
            # A compressed page cannot be changed on its way; it is 4 kB.
            headers = [(naam, waarde) for naam, waarde in scope["headers"] if naam != b"accept-encoding"]
            scope = {**scope, "headers": headers}
        await self.app(scope, receive, _Antwoord(send, Headers(scope=scope).get("host", "")))


class _Antwoord:
    """Passes a response on; of an HTML page the body is held until it is whole, so that its length stays right."""

    def __init__(self, send: Send, host: str) -> None:
        self._send = send
        # Not every browser lets 'self' include the page's own web socket.
        self._sokkels = f"ws://{host} wss://{host}" if _HOST.fullmatch(host) else ""
        self._start: Message | None = None
        self._inhoud = b""

    async def __call__(self, bericht: Message) -> None:
        if bericht["type"] == "http.response.start":
            headers = MutableHeaders(scope=bericht)
            for naam, waarde in _HEADERS.items():
                headers[naam] = waarde.replace("{sokkels}", self._sokkels)
            if headers.get("content-type", "").startswith("text/html"):
                self._start = bericht
                return
        elif self._start is not None and bericht["type"] == "http.response.body":
            self._inhoud += bericht.get("body", b"")
            if bericht.get("more_body"):
                return
            inhoud = self._inhoud.replace(b'<html lang="en">', b'<html lang="nl">', 1)
            MutableHeaders(scope=self._start)["content-length"] = str(len(inhoud))
            await self._send(self._start)
            bericht = {"type": "http.response.body", "body": inhoud}
            self._start = None
        await self._send(bericht)


async def gezond(_: Request) -> JSONResponse:
    """The health route: answers when the server runs."""
    return JSONResponse({"status": "gezond", "versie": __version__})
