"""Of a verdict by people: which figure it is when names and years change, and what was computed when it was given."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_TEKSTEN = ("zin", "berekend", "waarde", "eenheid", "bewijs")


def upgrade() -> None:
    op.add_column("oordelen", sa.Column("onderwerp", sa.Text()))
    op.add_column("oordelen", sa.Column("looptijd", sa.Boolean()))
    for naam in _TEKSTEN:
        op.add_column("oordelen", sa.Column(naam, sa.Text()))


def downgrade() -> None:
    """Back to what an older programme knows: every verdict stays, with its reason, name and date."""
    for naam in (*reversed(_TEKSTEN), "looptijd", "onderwerp"):
        op.drop_column("oordelen", naam)
