"""`python -m prestatiemonitor`: the command line."""

from prestatiemonitor.opdrachtregel.opdrachten import main

if __name__ == "__main__":
    raise SystemExit(main())
