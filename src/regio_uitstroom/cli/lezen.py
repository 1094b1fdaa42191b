"""Files that cannot be read: why, in Dutch, never with what they hold."""

from __future__ import annotations


class Leesfout(ValueError):  # noqa: N818 - the Dutch name says that it is an error
    """A file that cannot be used; the text says why in Dutch and tells the place, never what stands there."""


def leesfout(naam: str, fout: OSError) -> str:
    """Return why a file cannot be read."""
    if isinstance(fout, FileNotFoundError):
        return f"het bestand `{naam}` bestaat niet"
    if isinstance(fout, IsADirectoryError):
        return f"`{naam}` is een map, geen bestand"
    if isinstance(fout, PermissionError):
        return f"u hebt geen recht om `{naam}` te lezen"
    return f"`{naam}` kan niet worden gelezen"
