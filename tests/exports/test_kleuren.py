"""One look: workbooks have the colours of the tokens."""

from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.exports import huisstijl


def test_workbooks_have_the_colours_of_the_tokens() -> None:
    tokens = load_tokens()
    gebruikt = (huisstijl.INKT, huisstijl.GEDEMPT, huisstijl.PANEEL, huisstijl.LIJN)
    assert gebruikt == (tokens.inkt, tokens.gedempt, tokens.paneel, tokens.partijen["overig"])
