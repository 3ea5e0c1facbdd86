"""The procedures as tests: Playwright's follow the built site to its end, Gherkin's parse."""
import os
import subprocess
import sys

import pytest
from gherkin.parser import Parser

from story import PROGRAM, ROOT

MANUALS = [
    "Manuals/mynaportal-link", "Manuals/gallery", "Tests/Fixtures/good/nursery",
    "Tests/Fixtures/good/expenses"]
# What pytest-playwright gives its users, with Debian's browser.
CONFTEST = """
import os
import pytest
from playwright.sync_api import sync_playwright

@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROME", "/usr/bin/chromium"), args=["--no-sandbox"])
        yield browser
        browser.close()

@pytest.fixture
def page(browser):
    page = browser.new_page()
    page.set_default_timeout(5000)
    yield page
    page.close()
"""


def export(form, manual):
    return subprocess.run(
        [PROGRAM, "export", form, str(ROOT / manual)], capture_output=True, text=True,
        check=True).stdout


# The bundled one has a form and a second way in; the others are parsed, and take minutes to run.
@pytest.mark.parametrize("manual", MANUALS[:1])
def test_the_playwright_tests_are_green_on_the_built_site(tmp_path, manual):
    subprocess.run(
        [PROGRAM, "build", str(ROOT / manual), "-o", str(tmp_path / "site"), "--quiet"], check=True)
    (tmp_path / "conftest.py").write_text(CONFTEST, "utf-8")
    (tmp_path / "test_manual.py").write_text(export("playwright", manual), "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        capture_output=True, text=True, env=os.environ | {"KAMISHIBAI_SITE": str(tmp_path / "site")})
    assert run.returncode == 0, run.stdout[-3000:]


def test_the_playwright_tests_fail_where_a_name_is_another(tmp_path, site):
    text = export("playwright", "Manuals/mynaportal-link").replace('"同意確認"', '"同意の確認"')
    (tmp_path / "conftest.py").write_text(CONFTEST, "utf-8")
    (tmp_path / "test_manual.py").write_text(text, "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        capture_output=True, text=True, env=os.environ | {"KAMISHIBAI_SITE": str(site)})
    assert run.returncode == 1 and "2 failed, 1 passed" in run.stdout


@pytest.mark.parametrize("manual", MANUALS)
def test_the_gherkin_parses_with_a_scenario_for_each_way(manual):
    feature = Parser().parse(export("gherkin", manual))["feature"]
    tests = export("playwright", manual).count("\ndef test_")
    scenarios = [child["scenario"] for child in feature["children"]]
    assert len(scenarios) == tests
    assert feature["language"] in ("ja", "en")
    for scenario in scenarios:
        assert scenario["tags"][0]["name"].startswith("@manual.md:")
        kinds = [step["keywordType"] for step in scenario["steps"]]
        assert kinds[0] == "Context" and {"Action"} <= set(kinds)
