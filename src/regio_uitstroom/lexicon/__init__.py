"""The words of the language as data: characters, phrases, verbs; longest match over them."""
