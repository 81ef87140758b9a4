"""The app's steps without a browser: the command line."""
