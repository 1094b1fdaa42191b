from attrs import evolve as evolve
from attrs import frozen as frozen

__all__ = ["evolve", "frozen"]
