"""Dated municipalities: names, codes, succession and population. The door is :func:`register.register`."""
