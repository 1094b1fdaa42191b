"""From the parse to the syntax tree: what each module builds is gathered in ``bouwers``.

Modules beside this room use some of its parts, so that nothing is imported here.
"""
