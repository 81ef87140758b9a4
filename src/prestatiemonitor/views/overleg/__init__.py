"""Pages for meetings: choosing and making the files, and walking through the subjects."""
