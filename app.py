"""The served application: `streamlit run app.py`. Language, security headers, health route; the pages are in pages/."""

from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Route

from prestatiemonitor.views.server import NederlandsVeilig, gezond

NAVIGATIE = Path(__file__).parent / "src" / "prestatiemonitor" / "views" / "navigatie.py"

app = st.App(NAVIGATIE, middleware=[Middleware(NederlandsVeilig)], routes=[Route("/gezond", gezond)])
