"""Lists of plans and of their homes into `plannen` and `programma`."""
