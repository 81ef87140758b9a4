"""The building blocks of pages; the only place with Streamlit."""
