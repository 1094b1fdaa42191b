from attrs import frozen as frozen

__all__ = ["frozen"]
