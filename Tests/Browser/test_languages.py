"""A second site in another language, a quarter of it not translated: marked, linked, walked through."""
import csv
import os
import re
import shutil
import subprocess

import pytest
from lxml import etree

from story import MANUAL, PROGRAM
from test_judges import axe_violations

JAPANESE = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff]")
READ_OUT = ("alt", "title", "aria-label", "placeholder", "value")
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def run(*command):
    return subprocess.run([PROGRAM, *map(str, command)], capture_output=True, text=True, check=True)


def translate(folder, tag, leaving, told):
    """Copies the bundled manual to `folder/manual` and takes in a translation: of all texts but
    each `leaving`-th, as `told(kind, text)` has it."""
    shutil.copytree(MANUAL, folder / "manual", ignore=shutil.ignore_patterns("translations"))
    table = folder / f"texts.{tag}.csv"
    run("wording", folder / "manual", "--format", "csv", "--to", tag, "-o", table)
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    for number, row in enumerate(rows):
        if number % leaving:
            row[5] = told(row[1], row[4])
    with table.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    run("translate", "import", table, folder / "manual")


@pytest.fixture(scope="module")
def languages(tmp_path_factory):
    """The bundled manual with three of four texts in English, built: the folder of both sites."""
    folder = tmp_path_factory.mktemp("languages")
    # One text has one translation, wherever it stands, as a translator would have it.
    translate(folder, "en", 4, lambda kind, text: f"{kind.capitalize()} no. {sum(map(ord, text))}.")
    told = run("build", folder / "manual", "-o", folder / "site").stderr
    assert "KSB6620" in told
    run("prove", folder / "site", "--quiet")
    return folder / "site"


@pytest.fixture(scope="module")
def english(languages):
    """Every page of the English site, parsed as strictly as XML is."""
    return {path: etree.parse(str(path)).getroot()
            for path in sorted((languages / "en").rglob("*.html"))}


def language_of(element):
    """What a screen reader speaks an element's words in: the nearest `lang`."""
    return next((e.get("lang") for e in [element, *element.iterancestors()] if e.get("lang")), None)


def local(element):
    return etree.QName(element).localname


def texts(page):
    """Every text that is read, on the page or out loud, with the element that holds it."""
    for element in page.iter(etree.Element):
        # A title holds no elements: where a name stands within it, nothing can say its language.
        if local(element) in ("script", "style", "title"):
            continue
        yield element, element.text or ""
        if element.getparent() is not None:
            yield element.getparent(), element.tail or ""
        for name in READ_OUT:
            # An option's or a radio's value is no word that anybody reads.
            if name != "value" or local(element) == "input" and element.get("type") not in (
                    "radio", "checkbox", "hidden"):
                yield element, element.get(name) or ""


def test_every_page_says_its_language(english):
    assert len(english) > 20
    for path, page in english.items():
        assert (page.get("lang"), page.get(XML_LANG)) == ("en", "en"), path


def test_what_is_not_translated_says_that_it_is_japanese_and_nothing_else_does(english):
    lost, wrong, marked = [], [], 0
    for path, page in english.items():
        for element, text in texts(page):
            language = language_of(element)
            if JAPANESE.search(text):
                marked += 1
                if language != "ja":
                    lost.append((str(path), local(element), text))
            elif "no. " in text and language != "en":
                wrong.append((str(path), local(element), text))
    assert marked > 200
    assert lost == []
    assert wrong == []


def test_no_mark_of_ours_is_left_in_the_files(languages):
    for path in languages.rglob("*"):
        if path.suffix in (".html", ".json"):
            text = path.read_text("utf-8")
            assert not re.search("[\ufdd0-\ufdef]|%EF%B7%9", text), path


def test_the_switch_of_every_page_leads_to_the_same_page_and_back(languages):
    def editions(path):
        return [(os.path.normpath(path.parent / link.get("href")), link.get("hreflang"))
                for link in etree.parse(str(path)).iterfind(".//{*}a[@hreflang]")]

    pages = [path.relative_to(languages) for path in languages.rglob("*.html")]
    own = {path for path in pages if path.parts[0] != "en"}
    assert {path.relative_to("en") for path in set(pages) - own} == own
    for path in own:
        if path.parts[0] == "embed":
            # In a frame there is nothing but the card.
            assert editions(languages / path) == editions(languages / "en" / path) == []
            continue
        assert editions(languages / path) == [(str(languages / "en" / path), "en")]
        assert editions(languages / "en" / path) == [(str(languages / path), "ja")]


def test_the_switch_is_a_link_that_a_person_follows(page, languages):
    start = languages / "flows/connect/02.html"
    page.goto(start.as_uri())
    page.get_by_role("link", name="English", exact=True).click()
    page.wait_for_url("**/en/flows/connect/02.html")
    page.get_by_role("link", name="日本語", exact=True).click()
    page.wait_for_url(start.as_uri())


@pytest.mark.parametrize("scheme,width", [("light", 360), ("dark", 1280)])
def test_axe_finds_nothing(chromium, languages, scheme, width):
    pages = [languages / "en" / name for name in (
        "index.html", "wording/targets.html", "flows/connect/index.html", "flows/connect/02.html",
        "screens/connected.html")]
    assert axe_violations(chromium, pages, scheme, width) == []


def test_the_story_is_told_to_its_end_without_javascript(open_page, languages):
    page = open_page(java_script_enabled=False)
    for flow in ("connect", "disconnect"):
        steps = sorted((languages / "en/flows" / flow).glob("[0-9]*.html"))
        page.goto(steps[0].as_uri())
        for step in steps[1:]:
            page.locator("#hotspot").click()
            page.wait_for_url(step.as_uri() + "*")
        assert page.locator(".done").is_visible()
