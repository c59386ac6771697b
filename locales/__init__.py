"""The texts: one folder per language, one file per journey."""
