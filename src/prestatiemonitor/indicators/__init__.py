"""Pure functions from the tables of one peilmoment and the norms in force to Uitkomsten."""
