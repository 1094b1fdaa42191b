"""Makes a recorded outcome again from its receipt and the record, and says whether it is the same."""

from regio_uitstroom.herhaling.opnieuw import HerhaalFout, Herhaling, herhaal
from regio_uitstroom.herhaling.verschil import Verschil

__all__ = ["HerhaalFout", "Herhaling", "Verschil", "herhaal"]
