"""From text to syntax tree: words, sentences, parts of a file; and the layout of a text."""
