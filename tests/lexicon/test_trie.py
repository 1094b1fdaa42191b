"""Longest match over atoms."""

from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.lexicon.trie import Entry, Phrases, Trie

phrases = st.lists(st.sampled_from("abc"), min_size=1, max_size=4).map(tuple)


def made(frasen: list[tuple[str, ...]], parent: Trie | None = None, klasse: str = "X") -> Trie:
    """Make a trie of phrases."""
    trie = Trie(parent)
    for frase in frasen:
        trie.add(frase, Entry(klasse, frase, " ".join(frase)))
    return trie


class TestMatch:
    @given(st.lists(phrases), st.lists(st.sampled_from("abcd"), max_size=8))
    def test_longest(self, frasen: list[tuple[str, ...]], tekst: list[str]) -> None:
        """The longest phrase that the text begins with is found, and nothing when there is none."""
        end, entry = made(frasen).match(tekst, 0)
        lengtes = [len(frase) for frase in frasen if tuple(tekst[: len(frase)]) == frase]
        assert end == max(lengtes, default=0)
        assert (entry is None) == (not lengtes)

    def test_parent(self) -> None:
        """A longer phrase of the parent wins from a shorter own one, an own one from an equal one of the parent."""
        trie = made([("a",), ("b",)], made([("a", "b"), ("b",)], klasse="P"), klasse="E")
        longer, own = trie.match(["a", "b"], 0)[1], trie.match(["b"], 0)[1]
        assert longer is not None
        assert own is not None
        assert (longer.klasse, own.klasse) == ("P", "E")


class TestAdd:
    def test_first_stays(self) -> None:
        """A phrase that is added again keeps its entry, which is returned."""
        trie = made([("a",)])
        previous = trie.add(("a",), Entry("Y", 1, "a"))
        assert previous is not None
        assert previous.klasse == "X"


class TestGet:
    def test_whole(self) -> None:
        """Only the whole phrase counts."""
        trie = made([("a", "b")])
        assert trie.get(("a", "b")) is not None
        assert trie.get(("a",)) is None
        assert trie.get(("a", "b", "c")) is None


def one_by_one(tries: list[Trie], tekst: list[str], at: int) -> tuple[int, Entry | None]:
    """Search the tries one after the other; a later one counts only with a longer phrase."""
    best, entry = at, None
    for trie in tries:
        end, found = trie.match(tekst, at)
        if end > best:
            best, entry = end, found
    return best, entry


class TestPhrases:
    @given(st.lists(st.lists(phrases), max_size=3), st.lists(phrases), st.lists(st.sampled_from("abcd"), max_size=8))
    def test_same_as_one_by_one(
        self, frasen: list[list[tuple[str, ...]]], ouder: list[tuple[str, ...]], tekst: list[str]
    ) -> None:
        """At every place the same phrase is found as by searching the tries one by one, also when asked again."""
        parent = made(ouder, klasse="P")
        tries = [made(own, parent if number == 0 else None, str(number)) for number, own in enumerate(frasen)]
        together = Phrases(*tries)
        for at in (*range(len(tekst) + 1), *range(len(tekst) + 1)):
            assert together.match(tekst, at) == one_by_one(tries, tekst, at)
