"""The migrations, oldest first by their `down_revision`; none is ever changed after it was published."""
