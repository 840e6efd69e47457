"""The site's starting content: its words in both languages, its pictures and the loader."""
