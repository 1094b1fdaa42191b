"""The built-in words."""

from collections import defaultdict
from threading import Thread

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.lexicon.atoms import phrase_atoms
from regio_uitstroom.lexicon.words import Lexicon, entries, lexicon


class TestEntries:
    def test_one_class_for_a_phrase(self) -> None:
        """No phrase has two classes or two values: the lexer never has to choose."""
        found = defaultdict(set)
        for entry in entries():
            found[phrase_atoms(entry.frase.lower())].add((entry.klasse, entry.waarde))
        assert [frase for frase, values in found.items() if len(values) > 1] == []

    def test_no_stray_spaces(self) -> None:
        """Every phrase is written without spaces around it."""
        assert [entry.frase for entry in entries() if entry.frase != entry.frase.strip()] == []

    def test_no_municipality(self) -> None:
        """No phrase is the name of a municipality in its own spelling."""
        assert {entry.frase for entry in entries()} & set(register().namen()) == set()


class TestLexicon:
    def test_names(self) -> None:
        """Names are found whole, with the keywords inside them, and only in their own spelling."""
        namen = lexicon().namen
        assert namen.match(phrase_atoms("Nuenen, Gerwen en Nederwetten en Best"), 0)[0] == 5
        assert namen.match(phrase_atoms("best"), 0)[1] is None

    def test_forms_have_a_head(self) -> None:
        """Every verb of a sentence form is in the list of verbs."""
        verbs = {row["infinitief"] for row in lexicon_rows("werkwoorden")}
        assert {row["werkwoord"] for row in lexicon_rows("gezegden")} - verbs == set()

    def test_complements_are_words(self) -> None:
        """Every complement of a sentence form is a phrase or a particle."""
        known = {str(entry.waarde) for entry in entries()} | set().union(*lexicon().werkwoorden.partikels.values())
        assert {row["aanvulling"] for row in lexicon_rows("gezegden")} - known - {""} == set()

    def test_one_object(self) -> None:
        """Threads that ask at once get the same object."""
        found: list[Lexicon] = []
        threads = [Thread(target=lambda: found.append(lexicon())) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len({id(each) for each in found}) == 1
