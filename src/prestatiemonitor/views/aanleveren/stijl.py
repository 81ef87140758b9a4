"""The style of the asking step: the marks of a sheet in colours of the look, light and dark."""

from html import escape

from prestatiemonitor.charts.tokens import Tokens, load_tokens, mix
from prestatiemonitor.indicators import Oordeel
from prestatiemonitor.views.aanleveren.bladbeeld import Merk

_VORM = """
.stApp h3 { font-size: 1.25rem; }
/* Streamlit says 'Press Enter to apply' in English only; a field is taken over when it is left as well. */
[data-testid="InputInstructions"] { display: none; }
.pm-blad { overflow: auto; max-height: 32rem; border: 1px solid var(--pm-raster); border-radius: .35rem; }
.pm-blad:focus-visible { outline: 3px solid VAR_HIER; outline-offset: 1px; }
.pm-blad table { border-collapse: separate; border-spacing: 0; font-size: .875rem; font-variant-numeric: tabular-nums; }
.pm-blad th { background: VAR_PANEEL; color: var(--pm-gedempt); font-weight: 600; padding: .15rem .5rem;
  position: sticky; text-align: center; white-space: nowrap; }
.pm-blad thead th, .pm-blad thead td { top: 0; z-index: 2; position: sticky; background: VAR_PANEEL; }
.pm-blad tbody th { left: 0; z-index: 1; }
.pm-blad thead td { left: 0; z-index: 3; }
.pm-blad tbody td { border-right: 1px solid var(--pm-raster); border-bottom: 1px solid var(--pm-raster);
  padding: .2rem .5rem; vertical-align: top; min-width: 3.25rem; max-width: 18rem; overflow-wrap: break-word;
  position: relative; }
.pm-blad .pm-blad-getal { text-align: right; }
.pm-blad .pm-blad-lang { min-width: 16rem; }
.pm-blad tbody td.pm-blad-vast, .pm-blad thead .pm-blad-vast { border-right: 3px double var(--pm-gedempt); }
.pm-blad tbody td.pm-blad-vast { min-width: 0; max-width: 11rem; }
@media (max-width: 640px) {
  .pm-blad tbody td.pm-blad-vast { max-width: 6.5rem; }
  .pm-blad-weg { display: block; }
}
.pm-blad-teken { font-size: .7rem; color: var(--pm-gedempt); margin-left: .4em; vertical-align: super; }
.pm-blad-weg { font-weight: 400; font-style: italic; }
.pm-blad .pm-blad-wijs { background: VAR_HIER; color: VAR_ACHTERGROND; }
.pm-blad .pm-blad-hier { box-shadow: inset 2px 0 VAR_HIER, inset -2px 0 VAR_HIER; }
.pm-blad-kop { font-weight: 600; }
.pm-blad-over, .pm-blad-tekst { color: var(--pm-gedempt); }
.pm-blad-fout, .pm-blad-let { font-weight: 600; }
.stHtml .pm-legenda { display: flex; flex-wrap: wrap; gap: .35rem 1rem; margin: .5rem 0 0; padding: 0;
  list-style: none; font-size: .875rem; }
.stHtml .pm-legenda li { display: inline-flex; align-items: center; gap: .4em; margin: 0; padding: 0; }
.pm-legenda span { border: 1px solid var(--pm-raster); border-radius: .2rem; min-width: 1.6em; text-align: center;
  padding: 0 .3em; line-height: 1.5; font-weight: 600; }
.stHtml .pm-tellers { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: .5rem 0; padding: 0; }
.pm-tellers div { min-width: 6rem; }
.pm-tellers dt { color: var(--pm-gedempt); font-size: .875rem; }
.stHtml .pm-tellers dd { margin: 0; padding: 0; font-size: 1.75rem; line-height: 1.2;
  font-variant-numeric: tabular-nums; }
.pm-tellers dd small { display: block; font-size: .875rem; color: var(--pm-gedempt); }
.pm-tellers dd small.pm-anders { color: VAR_INKT; font-weight: 600; }
"""


def stijl(donker: bool) -> str:
    """The style sheet for one mode."""
    tokens = load_tokens(donker)
    css = _VORM.replace("VAR_PANEEL", tokens.paneel).replace("VAR_HIER", tokens.accent)
    css = css.replace("VAR_ACHTERGROND", tokens.achtergrond).replace("VAR_INKT", tokens.inkt)
    tinten = "".join(f".pm-blad-{naam} {{ background: {tint}; }}\n" for naam, tint in merkkleuren(tokens).items())
    return f"<style>{css}{tinten}</style>"


def merkkleuren(tokens: Tokens) -> dict[str, str]:
    """The background of each mark: tints on which ink stays readable; a verdict's colour where it is wrong."""
    bron = {
        "gelezen": (tokens.prijsklassen["midden"], 0.32),
        "kop": (tokens.samen, 0.22),
        "sleutel": (tokens.prijsklassen["betaalbaar"], 0.26),
        "totaal": (tokens.mutaties["verkoop"], 0.26),
        "over": (tokens.gedempt, 0.10),
        "fout": (tokens.oordelen[Oordeel.NIET_BEHAALD].kleur, 0.26),
        "let": (tokens.oordelen[Oordeel.RISICO].kleur, 0.28),
    }
    return {naam: mix(kleur, tokens.achtergrond, deel) for naam, (kleur, deel) in bron.items()}


def legenda(merken: list[Merk]) -> str:
    """What the signs in a sheet say, as a list."""
    regels = "".join(
        f'<li><span class="pm-blad-{merk.klasse}" aria-hidden="true">{merk.teken}</span>{escape(merk.woord)}</li>'
        for merk in merken
        if merk.teken
    )
    return f'<ul class="pm-legenda" aria-label="Legenda van het blad">{regels}</ul>' if regels else ""
