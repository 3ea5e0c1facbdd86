"""Every page of a site: how it is reached, what it is called, what it asks for."""
import html.parser
import urllib.parse

import pytest
import yaml

from story import MANUAL, reading


class Links(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.found = []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag, attributes):
        wanted = {"a": "href", "button": "formaction", "form": "action"}.get(tag)
        self.found += [value for name, value in attributes if name == wanted]


def target(path, link):
    file = urllib.parse.unquote(urllib.parse.urlsplit(link).path)
    return (path.parent / file).resolve() if file else path


def pages(site):
    return sorted(site.rglob("*.html"))


def test_every_page_is_reached_from_the_index(site):
    reached, open_ones = set(), [(site / "index.html").resolve()]
    while open_ones:
        path = open_ones.pop()
        if path not in reached:
            reached.add(path)
            open_ones += [target(path, link) for link in Links(path).found]
    assert reached == {path.resolve() for path in pages(site)}


@pytest.mark.parametrize("name", ["map.html", "review.html"])
def test_the_index_links_to(page, site, name):
    page.goto((site / "index.html").as_uri())
    page.locator(f"main a[href='{name}']").click()
    page.wait_for_url(f"**/{name}")
    assert page.locator("h1").is_visible()


def framed(path):
    return path.parts[-3] == "embed"


def test_each_has_one_heading_a_title_a_language_and_links_that_work(open_page, site):
    page = open_page()
    titles = {}
    heard, asked = [], []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    for path in pages(site):
        page.goto(path.as_uri())
        about = page.evaluate("""({
          headings: [...document.querySelectorAll("h1")].map((e) => e.innerText),
          language: document.documentElement.lang,
          title: document.title,
          current: [...document.querySelectorAll("nav [aria-current=page]")].map((e) => e.localName),
          dead: [...document.querySelectorAll("a[href^='#']")].map((e) => e.hash.slice(1))
            .filter((id) => !document.getElementById(id)),
        })""")
        assert len(about["headings"]) == 1 and about["headings"][0].strip()
        assert about["language"] == "ja"
        assert about["title"].startswith("【見本】") and len(about["title"]) > 6
        titles.setdefault(about["title"], []).append(path.name)
        # What other sites show in a frame has no trail.
        assert about["current"] == ([] if framed(path) else ["span"])
        assert about["dead"] == []
        for link in Links(path).found:
            assert target(path, link).is_file(), (path.name, link)
    assert heard == []
    assert len(asked) > len(titles)
    assert [url for url in asked if not url.startswith("file://")] == []


def test_the_skip_link_goes_to_the_content(page, site):
    for path in pages(site):
        if framed(path):
            continue
        page.goto(path.as_uri())
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        page.wait_for_url("**#main")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('main') !== null"), path.name


def test_no_page_speaks_or_asks_in_firefox(firefox, site):
    firefox.events.clear()
    for path in pages(site):
        firefox.goto(path.as_uri())
        assert firefox.evaluate("document.querySelectorAll('h1').length") == 1
        assert firefox.evaluate("document.compatMode") == "CSS1Compat"
    assert firefox.seen("log.entryAdded") == []
    assert [url for url in firefox.requests() if not url.startswith(("file:", "data:"))] == []


def test_an_overview_lists_every_step_with_a_way_to_it(page, site):
    flows = {flow["title"]: flow for flow in reading()["flows"]}
    assert flows
    for path in sorted(site.glob("flows/*/index.html")):
        page.goto(path.as_uri())
        flow = flows.pop(page.locator("h1").inner_text())
        items = page.locator(".procedure .steps > li")
        assert items.count() == len(flow["steps"])
        for number, step in enumerate(flow["steps"]):
            said = items.nth(number).inner_text()
            for sentence in step["sentences"]:
                assert sentence["text"] in said
            assert items.nth(number).locator("a").count() >= 1
        page.get_by_role("link", name="はじめから操作する").click()
        page.wait_for_url("**/01.html")
    assert flows == {}


def test_the_map_shows_every_step_in_its_order(page, site):
    page.goto((site / "map.html").as_uri())
    lanes = page.locator("ol.lanes")
    for number, flow in enumerate(reading()["flows"]):
        marks = [step["label"] for step in flow["steps"]]
        names = [name.strip() for name in lanes.nth(number).locator("> li > a").all_inner_texts()]
        assert names == [f"手順{mark}" for mark in marks]
        presses = [
            action["target"] for step in flow["steps"] for action in step["actions"]
            if action["kind"] == "click"]
        shown = [text.strip("［］「」")
                 for text in lanes.nth(number).locator(".press:not(.other)").all_inner_texts()]
        assert [text.removesuffix("」を押す").removesuffix("］を押す") for text in shown] == presses


LIVE = "#screen :is(a:not([href='#elsewhere']), button[formaction]):not(#elsewhere *)"
DEAD = "#screen :is(a[href='#elsewhere'], button[popovertarget]):not(#elsewhere *)"


def test_roaming_every_control_leads_on_or_says_that_the_manual_does_not(open_page, site):
    page = open_page(java_script_enabled=False)
    live = dead = 0
    for path in sorted(site.glob("screens/*.html")):
        page.goto(path.as_uri())
        for number in range(page.locator(LIVE).count()):
            page.goto(path.as_uri())
            page.locator(LIVE).nth(number).click()
            page.wait_for_url(lambda url: url.split("?")[0] != path.as_uri())
            assert page.locator("h1").is_visible()
            live += 1
        page.goto(path.as_uri())
        for number in range(page.locator(DEAD).count()):
            page.locator(DEAD).nth(number).click()
            message = page.locator("#elsewhere")
            message.wait_for(state="visible")
            assert "手順書にありません" in message.inner_text()
            page.get_by_text("閉じる", exact=True).locator("visible=true").click()
            message.wait_for(state="hidden")
            dead += 1
    assert live >= 8 and dead >= 8


def test_roaming_enter_in_a_field_goes_where_its_button_goes(page, site):
    tried = 0
    for path in sorted(site.glob("screens/*.html")):
        page.goto(path.as_uri())
        if page.locator("#screen input[type=password]").count():
            there = page.evaluate(
                "new URL(document.querySelector('#screen button[formaction]')"
                ".getAttribute('formaction'), location.href).href")
            page.locator("#screen input[type=password]").press("Enter")
            page.wait_for_url(lambda url: url.split("?")[0] == there)
            tried += 1
    assert tried >= 1


def test_the_state_of_a_screen_is_picked(page, site):
    tried = 0
    for file in sorted((MANUAL / "screens").glob("*.yaml")):
        screen = yaml.safe_load(file.read_text("utf-8"))
        if not screen.get("states"):
            continue
        page.goto((site / f"screens/{screen['id']}.html").as_uri())
        for state in screen["states"]:
            page.locator(".guide").get_by_role("link", name=state, exact=True).click()
            current = page.locator(".guide [aria-current=true]")
            current.get_by_text(state, exact=True).wait_for()
            assert current.count() == 1
            for part in screen["content"]:
                if "section" in part and "state" in part:
                    heading = page.get_by_role("heading", name=part["section"], exact=True)
                    assert heading.count() == (1 if part["state"] == state else 0)
            tried += 1
    assert tried >= 2


def assumed_texts():
    """Every text of the definitions that says of itself that nobody has written it."""
    def search(node):
        if isinstance(node, dict):
            if node.get("assumed") is True:
                yield next(node[key] for key in ("text", "button", "link", "note") if key in node)
            for value in node.values():
                yield from search(value)
        elif isinstance(node, list):
            for value in node:
                yield from search(value)

    return [
        text for file in sorted((MANUAL / "screens").glob("*.yaml"))
        for text in search(yaml.safe_load(file.read_text("utf-8")))]


def test_the_review_lists_each_assumed_text_and_leads_to_it(page, site):
    page.goto((site / "review.html").as_uri())
    rows = page.locator("table").first.locator("tbody tr")
    texts = [row.locator("td").nth(1).inner_text() for row in rows.all()]
    assert sorted(texts) == sorted(assumed_texts()) and len(texts) >= 5
    for number, text in enumerate(texts):
        page.goto((site / "review.html").as_uri())
        rows.nth(number).get_by_role("link").click()
        page.wait_for_url("**/screens/*")
        marked = page.locator("#screen .assumed").get_by_text(text, exact=True)
        marked = marked.or_(page.locator("#screen .assumed").filter(has_text=text)).first
        outline = "e => getComputedStyle(e).outlineStyle"
        assert marked.evaluate(outline) == "none"
        page.get_by_label("補った文言を示す").check()
        assert marked.evaluate(outline) == "dashed"
        written = page.locator("#screen h2:not(.assumed)").first
        assert written.evaluate(outline) == "none"


def test_the_review_leads_to_how_every_sentence_was_read(page, site):
    for number, flow in enumerate(reading()["flows"]):
        page.goto((site / "review.html").as_uri())
        page.locator("main a[href$='reading.html']").nth(number).click()
        page.wait_for_url("**/reading.html")
        assert flow["title"] in page.locator("h1").inner_text()
        shown = [
            row.locator("td").nth(1).inner_text() for row in page.locator("tbody tr").all()]
        told = [
            sentence["text"] for step in flow["steps"] for sentence in step["sentences"]]
        assert shown == told
        assert all(row.locator("td").nth(2).inner_text() for row in page.locator("tbody tr").all())
