"""Planmonitors of a few plans, delivered to a store by its URL."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from elders import lever, werkboek

JUNI, DECEMBER = dt.date(2025, 6, 30), dt.date(2025, 12, 31)
Plan = tuple[str, int, int]
"""The name of a plan, its homes (social rent of WSN, soft), and the year of delivery."""


def lever_planmonitor(url: str, peildatum: dt.date, plannen: Mapping[str, Plan], **velden: Any) -> None:
    """A planmonitor with these plans by their key; `velden` are further columns of all of them."""
    inhoud = werkboek(
        "planmonitor",
        plannen=[
            {
                "plan_sleutel": sleutel, "plan": naam, "kern": "Nijkerk", "planstatus": "3", "corporatie": "WSN",
                **velden,
            }
            for sleutel, (naam, _, _) in plannen.items()
        ],
        programma=[
            {
                "plan_sleutel": sleutel, "soort": "nieuwbouw", "eigendom": "huur", "prijsklasse": "sociaal",
                "woningtype": "eengezins", "jaar_van": jaar, "jaar_tot": jaar, "aantal": aantal, "gerealiseerd": False,
            }
            for sleutel, (_, aantal, jaar) in plannen.items()
        ],
    )  # fmt: skip
    lever(url, inhoud, f"plannen-{peildatum}.xlsx", peildatum)
