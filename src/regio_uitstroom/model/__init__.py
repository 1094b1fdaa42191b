"""The typed rules of an agreement: what resolve makes, check reads and evaluate applies."""
