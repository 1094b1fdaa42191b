from regio_uitstroom.assess import evaluate as evaluate
from regio_uitstroom.assess import werkproces as werkproces
from regio_uitstroom.client import ClientFout as ClientFout
from regio_uitstroom.client import RecordFout as RecordFout
from regio_uitstroom.client import read_client as read_client
from regio_uitstroom.client import read_jsonl as read_jsonl
from regio_uitstroom.client.brp.omzetting import from_brp as from_brp
from regio_uitstroom.client.record import Client as Client
from regio_uitstroom.diagnostics import Diagnostic as Diagnostic
from regio_uitstroom.diagnostics import RegelingFout as RegelingFout
from regio_uitstroom.evaluation.uitkomst import Beoordeling as Beoordeling
from regio_uitstroom.evaluation.uitkomst import Uitkomst as Uitkomst
from regio_uitstroom.evaluation.uitkomst import Uitkomstsoort as Uitkomstsoort
from regio_uitstroom.explain.waarom import Boom as Boom
from regio_uitstroom.explain.waarom import waarom as waarom
from regio_uitstroom.explain.waarom_niet import Verklaring as Verklaring
from regio_uitstroom.explain.waarom_niet import waarom_niet as waarom_niet
from regio_uitstroom.explain.werkproces import Werkproces as Werkproces
from regio_uitstroom.herhaling import HerhaalFout as HerhaalFout
from regio_uitstroom.herhaling import Herhaling as Herhaling
from regio_uitstroom.herhaling import herhaal as herhaal
from regio_uitstroom.load import Geladen as Geladen
from regio_uitstroom.load import bundled_names as bundled_names
from regio_uitstroom.load import bundled_regeling as bundled_regeling
from regio_uitstroom.load import load_regeling as load_regeling
from regio_uitstroom.load import parse_regeling as parse_regeling
from regio_uitstroom.model.regeling import Regeling as Regeling
from regio_uitstroom.rangschikking import Rangschikking as Rangschikking
from regio_uitstroom.rangschikking import rangschik as rangschik
from regio_uitstroom.register import Register as Register
from regio_uitstroom.watals import GeenAntwoord as GeenAntwoord
from regio_uitstroom.watals import WatAls as WatAls
from regio_uitstroom.watals import wat_als as wat_als
from regio_uitstroom.weergave import Weergave as Weergave
from regio_uitstroom.weergave import toon as toon

__all__ = [
    "Beoordeling",
    "Boom",
    "Client",
    "ClientFout",
    "Diagnostic",
    "GeenAntwoord",
    "Geladen",
    "HerhaalFout",
    "Herhaling",
    "Rangschikking",
    "RecordFout",
    "Regeling",
    "RegelingFout",
    "Register",
    "Uitkomst",
    "Uitkomstsoort",
    "Verklaring",
    "WatAls",
    "Weergave",
    "Werkproces",
    "bundled_names",
    "bundled_regeling",
    "evaluate",
    "from_brp",
    "herhaal",
    "load_regeling",
    "parse_regeling",
    "rangschik",
    "read_client",
    "read_jsonl",
    "toon",
    "waarom",
    "waarom_niet",
    "wat_als",
    "werkproces",
]
