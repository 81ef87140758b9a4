"""When a command cannot go on."""


class Afgebroken(Exception):
    """The command cannot go on; the message is one Dutch sentence for standard error, with exit status 2."""
