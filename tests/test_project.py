"""The files around the package: licence, publiccode.yml, changelog, Makefile."""

import os
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

pytestmark = pytest.mark.repository

ROOT = Path(__file__).resolve().parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

MANDATORY = [
    ("publiccodeYmlVersion",),
    ("name",),
    ("url",),
    ("platforms",),
    ("categories",),
    ("developmentStatus",),
    ("softwareType",),
    ("description",),
    ("legal", "license"),
    ("maintenance", "type"),
    ("localisation", "localisationReady"),
    ("localisation", "availableLanguages"),
]
"""Keys that publiccode.yml 0.7 asks for in any software."""


@pytest.fixture(scope="module")
def publiccode() -> dict[str, Any]:
    """Return publiccode.yml as values."""
    content: dict[str, Any] = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    return content


class TestPubliccode:
    """publiccode.yml."""

    @pytest.mark.parametrize("path", MANDATORY, ids="/".join)
    def test_mandatory_keys(self, publiccode: dict[str, Any], path: tuple[str, ...]) -> None:
        """Every mandatory key is there and says something."""
        value: Any = publiccode
        for key in path:
            value = value[key]
        assert value is not None
        assert value not in ("", [])

    @pytest.mark.parametrize("language", ["nl", "en"])
    def test_description(self, publiccode: dict[str, Any], language: str) -> None:
        """A short description of at most 150 characters, a long one of 150 to 10,000, and features."""
        description = publiccode["description"][language]
        assert 0 < len(description["shortDescription"].strip()) <= 150
        assert 150 <= len(description["longDescription"].strip()) <= 10_000
        assert description["features"]

    def test_agrees_with_the_package(self, publiccode: dict[str, Any]) -> None:
        """The licence is that of the package; so is the version, once the changelog tells of a release."""
        released = re.findall(r"^## \[(\d[^]]*)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
        assert publiccode["legal"]["license"] == PROJECT["project"]["license"]
        assert publiccode.get("softwareVersion") == (PROJECT["project"]["version"] if released else None)
        assert ("releaseDate" in publiccode) == bool(released)

    def test_nothing_is_made_up(self, publiccode: dict[str, Any]) -> None:
        """Whoever maintains it names a person; an address is that of the package, or shows that there is none."""
        maintenance = publiccode["maintenance"]
        assert ("contacts" in maintenance) == (maintenance["type"] in {"internal", "community"})
        published = PROJECT["project"].get("urls", {}).values()
        assert publiccode["url"] in published or ".invalid/" in publiccode["url"]
        assert "example." not in (ROOT / "publiccode.yml").read_text(encoding="utf-8")


class TestLicence:
    """LICENSE."""

    def test_is_the_whole_eupl(self) -> None:
        """The text has its title, its fifteen articles and the appendix with the compatible licences."""
        text = (ROOT / "LICENSE").read_text(encoding="utf-8")
        assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\n")
        assert [int(number) for number in re.findall(r"^(\d+)\.[A-Z]", text, re.MULTILINE)] == list(range(1, 16))
        assert len(re.findall(r"\w+", text)) == 2239
        assert text.rstrip().endswith(
            "All other changes or additions to this Appendix require the production of a new EUPL version."
        )


class TestChangelog:
    """CHANGELOG.md."""

    def test_has_the_current_version(self) -> None:
        """The version of the package has a heading with its date, or is still unreleased."""
        headings = re.findall(
            r"^## \[(.+?)\](?: - (\d{4}-\d\d-\d\d))?$",
            (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"),
            re.MULTILINE,
        )
        assert headings[0][0] in {"Unreleased", PROJECT["project"]["version"]}
        assert all(name == "Unreleased" or date for name, date in headings)


class TestMakefile:
    """Makefile."""

    def test_every_target_is_listed(self) -> None:
        """A target that is not a file carries the words that `make` shows for it."""
        text = (ROOT / "Makefile").read_text(encoding="utf-8")
        (phony,) = re.findall(r"^\.PHONY: (.*)$", text, re.MULTILINE)
        assert sorted(phony.split()) == sorted(re.findall(r"^([a-z]+):.* ## \S", text, re.MULTILINE))


class TestScripts:
    """Programs that people start by name."""

    @pytest.mark.parametrize("path", [".ci/run", *(f"scripts/{p.name}" for p in sorted((ROOT / "scripts").glob("*")))])
    def test_can_be_started(self, path: str) -> None:
        """The file may be executed and says what runs it."""
        assert os.access(ROOT / path, os.X_OK)
        assert (ROOT / path).read_text(encoding="utf-8").startswith("#!/")


class TestContributing:
    """CONTRIBUTING.md."""

    def test_names_files_that_exist(self) -> None:
        """Every path that a worked example names is there."""
        text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
        paths = re.findall(r"`((?:src|tests|grammar|docs|examples|benchmarks|scripts)/[\w./-]*\w/?)`", text)
        assert paths
        assert [path for path in paths if not (ROOT / path).exists()] == []


class TestNoClock:
    """The suite says the same on a slow machine as on a fast one: speed is shown in ``benchmarks/``."""

    def test_no_timed_test(self) -> None:
        """No test reads a clock; how much work something is, is counted (:mod:`tests.aanroepen`)."""
        clock = re.compile(r"\b(process_time|perf_counter|monotonic|thread_time|timeit|time\.time)(_ns)?\b\s*\(")
        files = [path for path in (ROOT / "tests").rglob("*.py") if clock.search(path.read_text(encoding="utf-8"))]
        assert files == []
