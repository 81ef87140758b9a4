"""The toolbar of a chart: one camera button that saves SVG or PNG, in Dutch, and nothing that distracts."""

from typing import Any, Final, Literal

Formaat = Literal["svg", "png"]

_WEG: Final = [
    "zoom2d", "pan2d", "select2d", "lasso2d", "zoomIn2d", "zoomOut2d", "autoScale2d", "resetScale2d",
    "hoverClosestCartesian", "hoverCompareCartesian", "toggleSpikelines",
]  # fmt: skip
_WOORDEN: Final = {
    "Download plot": "Grafiek opslaan als afbeelding (SVG)",
    "Download plot as a PNG": "Grafiek opslaan als afbeelding (PNG)",
    "Preparing image - this may take a few seconds": "Afbeelding wordt gemaakt, een ogenblik",
    "Image download succeeded": "Afbeelding opgeslagen",
    "Sorry, there was a problem downloading your image!": "De afbeelding kon niet worden opgeslagen.",
}
_DAGEN: Final = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"]
_MAANDEN: Final = [
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
]  # fmt: skip


def modebar_config(naam: str, formaat: Formaat = "svg") -> dict[str, Any]:
    """The plotly config of a chart: the camera button saves `naam`.svg or `naam`.png (at twice the size).

    `naam` is the file name without extension. The Dutch words travel with the config, because the chart script of
    Streamlit carries English only.
    """
    opslaan: dict[str, Any] = {"filename": naam, "format": formaat}
    if formaat == "png":
        opslaan["scale"] = 2
    return {
        "displayModeBar": True,
        "displaylogo": False,
        "responsive": True,
        "scrollZoom": False,
        "doubleClick": False,
        "typesetMath": False,
        "modeBarButtonsToRemove": list(_WEG),
        "toImageButtonOptions": opslaan,
        "locale": "nl",
        "locales": {
            "nl": {
                "dictionary": dict(_WOORDEN),
                "format": {
                    "days": list(_DAGEN),
                    "shortDays": [d[:2] for d in _DAGEN],
                    "months": list(_MAANDEN),
                    "shortMonths": [m[:3] for m in _MAANDEN],
                    "decimal": ",",
                    "thousands": ".",
                    "date": "%d-%m-%Y",
                },
            }
        },
    }
