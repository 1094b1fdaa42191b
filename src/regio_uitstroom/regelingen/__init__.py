"""The bundled agreements: ``.convenant`` files, each with the source that its text was taken from."""
