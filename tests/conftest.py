"""Wiring that all tests share: how hard the property tests try.

Profiles: ``dev`` on a desk; ``ci`` where CI is set (the same cases on every run, nothing kept);
``long`` for ``make fuzz``.
"""

import os

from hypothesis import settings

settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=100, deadline=None, derandomize=True, database=None, print_blob=True)
settings.register_profile("long", max_examples=5_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))
