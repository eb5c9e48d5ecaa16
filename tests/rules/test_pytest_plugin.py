"""The examples of a pack as tests of pytest."""

import os
import shutil
import sys
from pathlib import Path

import pytest

pytest_plugins = "pytester"

PACK = Path(__file__).with_name("packs") / "plates.py"


@pytest.fixture
def project(pytester, monkeypatch):
    """A project with a pack, and the plugin at hand whether or not the package is installed."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    shutil.copy(PACK, pytester.path / "plates.py")
    pytester.makepyprojecttoml('[tool.pytest.ini_options]\nvnreform_rules = ["plates.py", "rules/*.py"]')
    return pytester


def run(project, *arguments, apart=False):
    """Runs pytest on the project, in a process of its own where what is imported counts."""
    runs = project.runpytest_subprocess if apart else project.runpytest_inprocess
    return runs("-p", "pytest_vnreform_extract", "-p", "no:cacheprovider", *arguments)


def test_every_example_is_a_test(project):
    result = run(project, "-v")
    result.assert_outcomes(passed=6, xfailed=1)
    result.stdout.fnmatch_lines(["plates.py::plate.car[[]2: Bi?n s? nhà ?ã c?.[]] PASSED*"])


def test_tests_are_chosen_by_name(project):
    run(project, "-k", "date.year").assert_outcomes(passed=3, deselected=4)


def test_a_failing_example_is_told_in_one_line(project):
    pack = project.path / "plates.py"
    pack.write_text(pack.read_text("utf-8").replace('serial="12345"', 'serial="1"'), "utf-8")
    result = run(project)
    result.assert_outcomes(passed=5, failed=1, xfailed=1)
    result.stdout.fnmatch_lines(["plate.car: * serial is '12345', expected '1'"])
    result.stdout.no_fnmatch_line("*Traceback*")


def test_a_pattern_that_backtracks_is_told_in_one_line(project):
    pack = project.path / "plates.py"
    careless = r"(?P<province>(?:\d|\d\d)+)[A-Z]-(?P<serial>(?:\d|\d\d|\.)+)[.]"
    pattern = r"(?P<province>\d\d)[A-Z]-(?P<serial>\d{3}\.?\d{2})(?!\d)"
    pack.write_text(pack.read_text("utf-8").replace(pattern, careless), "utf-8")
    result = run(project, "-k", "car and time")
    result.assert_outcomes(failed=1, deselected=6)
    result.stdout.fnmatch_lines(["plate.car backtracks without bound at '*"])


def test_a_closed_gap_shouts(project):
    pack = project.path / "plates.py"
    pack.write_text(pack.read_text("utf-8").replace('todo(yes("biển 81A', 'todo(yes("biển số 81A'), "utf-8")
    result = run(project)
    result.assert_outcomes(passed=6, failed=1)
    result.stdout.fnmatch_lines(["*a known gap that has closed*"])


def test_a_pack_that_does_not_load_is_an_error_of_one_line(project):
    (project.path / "plates.py").write_text("RULES = ()", "utf-8")
    result = run(project)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["pack *plates.py: holds no rule"])


def test_nothing_is_imported_and_nothing_collected_unless_asked_for(project):
    project.makepyprojecttoml("")
    project.makepyfile(
        test_bare="""
        import sys

        def test_bare():
            assert "vnreform_extract" not in sys.modules
        """
    )
    run(project, apart=True).assert_outcomes(passed=1)


def test_coverage_of_a_pack_and_of_the_library_is_whole(project):
    result = run(project, "--cov=vnreform_extract", "--cov-report=term", apart=True)
    result.assert_outcomes(passed=6, xfailed=1)
    result.stdout.no_fnmatch_line("*was previously imported*")
    (line,) = [line for line in result.outlines if "vnreform_extract/errors.py" in line]
    assert int(line.split()[-1].rstrip("%")) > 50, "the lines that run at import are counted"
