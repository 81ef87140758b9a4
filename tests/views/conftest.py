"""Pages run as scripts, each test on an empty store of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

PAGINAS = Path(__file__).parents[2] / "pages"
RAAM = "from prestatiemonitor.views.pagina import raam\nraam(met_filters={filters})\n"


@pytest.fixture
def opslagurl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    url = f"sqlite:///{tmp_path / 'monitor.sqlite'}"
    monkeypatch.setenv("PRESTATIEMONITOR_DATABASE_URL", url)
    st.cache_resource.clear()
    yield url
    st.cache_resource.clear()


@pytest.fixture
def pagina(opslagurl: str) -> Callable[..., AppTest]:
    """A page with the frame around it, opened with these query parameters."""

    def open_pagina(naam: str, **vraag: str) -> AppTest:
        bron = RAAM.format(filters=naam != "aanleveren") + (PAGINAS / f"{naam}.py").read_text(encoding="utf-8")
        app = AppTest.from_string(bron, default_timeout=60)
        for sleutel, waarde in vraag.items():
            app.query_params[sleutel] = waarde
        return app.run()

    return open_pagina
