"""A second site in a language that Kamishibai does not speak: its own words are English there, and say so."""
import re

import pytest
from lxml import etree

from test_judges import axe_violations
from test_languages import language_of, local, run, texts, translate

KANA = re.compile(r"[\u3041-\u3096]")
ENGLISH = re.compile(r"[ -~“”’…]*[A-Za-z]{3,}[ -~“”’…]*")
# Where something stands in the sources, and what made the page, are words of no language.
NEUTRAL = re.compile(r"[\w./-]+:\d+|.*\.(yaml|md)\b.*|kamishibai [\d.]+|KSB\d+|https?:.*|iframe.*", re.I)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The bundled manual, four of five texts in Chinese: the folder of its Chinese site."""
    folder = tmp_path_factory.mktemp("third")
    translate(folder, "zh-Hans", 5, lambda kind, text: f"译文{sum(map(ord, text))}号")
    run("build", folder / "manual", "-o", folder / "site")
    run("prove", folder / "site", "--quiet")
    return folder / "site" / "zh-Hans"


def test_every_text_says_its_language(site):
    wrong, count = misnamed(sorted(site.rglob("*.html")))
    assert wrong == []
    assert min(count.values()) > 100


def test_one_file_of_it_does_so_too(site):
    file = site.parent.parent / "connect.zh.html"
    run("build", file.parent / "manual", "--single-file", file, "--only", "connect",
        "--edition", "zh-hans", "--quiet")
    wrong, count = misnamed([file])
    assert wrong == []
    assert min(count.values()) > 5
    page = etree.parse(str(file)).getroot()
    sections = {e.get("id") for e in page.iter("{*}section") if "leaf" in (e.get("class") or "").split()}
    assert "start" in sections and {name.split(".")[0] for name in sections - {"start"}} == {"connect"}


def misnamed(paths):
    """The texts of pages whose element is not of their language; how many there are of each."""
    wrong, count = [], {"zh-Hans": 0, "en": 0, "ja": 0}
    for path in paths:
        page = etree.parse(str(path)).getroot()
        assert page.get("lang") == "zh-Hans"
        for element, text in texts(page):
            text = text.strip()
            if not text or NEUTRAL.fullmatch(text):
                continue
            wanted = ("zh-Hans" if "译文" in text else "ja" if KANA.search(text)
                      else "en" if ENGLISH.fullmatch(text) else None)
            # The copyright line is English, on a page that nobody has translated.
            if wanted is None or "All rights reserved" in text:
                continue
            count[wanted] += 1
            if language_of(element) != wanted:
                wrong.append((path.name, local(element), text[:60], wanted))
    return wrong, count


def test_what_scripts_write_says_its_language_too(open_page, site):
    page = open_page()
    page.goto((site / "index.html").as_uri())
    page.locator("#find").fill("译文")
    page.locator("#tools [role=status]").filter(has_text="found").wait_for()
    assert page.locator("#tools [role=status]").get_attribute("lang") == "en"
    page.goto((site / "wording/index.html").as_uri())
    for button in page.locator("button.move:visible").all():
        assert button.evaluate("e => e.closest('[lang]').lang") == "en"


def test_the_switch_names_the_language_in_itself(page, site):
    page.goto((site.parent / "flows/connect/02.html").as_uri())
    page.get_by_role("link", name="简体中文", exact=True).click()
    page.wait_for_url("**/zh-Hans/flows/connect/02.html")


@pytest.mark.parametrize("scheme,width", [("light", 360), ("dark", 1280)])
def test_axe_finds_nothing(chromium, site, scheme, width):
    pages = [site / name for name in ("index.html", "wording/index.html", "flows/connect/02.html")]
    assert axe_violations(chromium, pages, scheme, width) == []
