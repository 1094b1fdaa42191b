"""Strategies, laws and a pytest plugin for the property-based tests of regions and suppliers."""
