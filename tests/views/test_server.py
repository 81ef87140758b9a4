"""Around the pages: Dutch, security headers, and a health route."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from prestatiemonitor.views.server import NederlandsVeilig

Bericht = dict[str, Any]


def _vraag(inhoud: list[bytes], soort: bytes) -> tuple[Bericht, bytes, list[tuple[bytes, bytes]]]:
    gezien: list[tuple[bytes, bytes]] = []
    verzonden: list[Bericht] = []

    async def app(scope: Bericht, receive: Any, send: Any) -> None:
        gezien.extend(scope["headers"])
        lengte = str(sum(len(deel) for deel in inhoud)).encode()
        kop = [(b"content-type", soort), (b"content-length", lengte)]
        await send({"type": "http.response.start", "status": 200, "headers": kop})
        for nummer, deel in enumerate(inhoud, start=1):
            await send({"type": "http.response.body", "body": deel, "more_body": nummer < len(inhoud)})

    async def send(bericht: Bericht) -> None:
        verzonden.append(bericht)

    async def receive() -> Bericht:
        return {"type": "http.request"}

    headers = [(b"accept", b"text/html,*/*"), (b"accept-encoding", b"gzip")]
    with ThreadPoolExecutor(1) as eigen_draad:  # a browser test may have left an event loop in this one
        eigen_draad.submit(
            asyncio.run, NederlandsVeilig(app)({"type": "http", "headers": headers}, receive, send)
        ).result()
    body = b"".join(bericht.get("body", b"") for bericht in verzonden[1:])
    return verzonden[0], body, gezien


def test_a_page_is_in_dutch_whole_and_of_the_right_length() -> None:
    start, body, gezien = _vraag([b'<!DOCTYPE html><html lang="en"><body>', b"hallo</body></html>"], b"text/html")
    assert body == b'<!DOCTYPE html><html lang="nl"><body>hallo</body></html>'
    assert dict(start["headers"])[b"content-length"] == str(len(body)).encode()
    assert b"accept-encoding" not in dict(gezien)


def test_other_answers_pass_untouched_with_the_security_headers() -> None:
    start, body, _ = _vraag([b'{"lang": "<html lang=\\"en\\">"}'], b"application/json")
    assert b"en" in body
    headers = dict(start["headers"])
    assert b"default-src 'self'" in headers[b"content-security-policy"]
    assert headers[b"x-content-type-options"] == b"nosniff"
