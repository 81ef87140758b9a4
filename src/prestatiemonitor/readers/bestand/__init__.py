"""From bytes to the grid: guard, parser, and scans for what the parser is blind to."""
