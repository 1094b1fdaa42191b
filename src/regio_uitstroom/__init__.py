"""Rules as code for Dutch regional agreements on uitstroom: who is responsible, is there urgency, and why."""
