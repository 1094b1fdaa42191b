"""``python -m regio_uitstroom`` is the command ``uitstroom``."""

import sys

from regio_uitstroom.cli import main

if __name__ == "__main__":
    sys.exit(main())
