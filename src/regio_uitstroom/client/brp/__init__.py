"""Facts from the BRP: the answers of the Haal Centraal BRP APIs become a client record.

Written against BRP API Personen 2.7 (``personen``) and BRP historie 2.0 (``verblijfplaatsen``). What is decided:

- The record is at the level of the municipality. Keys of the answers that are not named here are never read: no
  burgerservicenummer, name, address, nationality or geheimhouding reaches the record or an error.
- ``Adres`` and ``Locatie`` lie in the ``gemeenteVanInschrijving``, with their ``functieAdres``. A code of table 33 that
  stands for no municipality (0000 onbekend, 1999 RNI and a few old ones) leaves the municipality onbekend.
- ``VerblijfplaatsBuitenland`` is a woonadres *buiten Nederland*. ``VerblijfplaatsOnbekend`` is a woonadres of which the
  place is *niet vast te stellen*: as a rule a college enters it after research (Wet BRP, article 2.22). The BRP never
  says *geen vaste woon- of verblijfplaats*; that is found at the intake.
- ``verblijftNietOpAdresVanaf``: from that day it is not known whether this is the woonadres; the registration stays.
- ``inOnderzoek`` with any note in it is true, its absence false.
- A date that lacks its day or month stays as it is. A date that is unknown altogether leaves of the interval only the
  day that is certain, and takes the stretch in which it may lie out of the complete period.
- A merger of municipalities keeps the first day of an address; where the municipality did not exist yet on that day,
  its only predecessor takes its place, and with several predecessors that earlier stretch is onbekend.
- The history is complete over the period that was asked for, not before 1 October 1994 (the start of the GBA) and not
  after the peildatum. Without a history the current address is complete from its first day.
- ``opschortingBijhouding``: after it nothing is known, unless the person is registered abroad (emigratie, RNI). A
  persoonslijst that was in error or wiped (F, W) is refused. ``overlijden`` counts the same where it stands alone.
- ``kinderen`` and ``partners`` give no huishouden: they need not live with the client.
- The birth date is a fact also while it is in onderzoek; an unknown one stays onbekend.
"""

from regio_uitstroom.client.brp.omzetting import from_brp

__all__ = ["from_brp"]
