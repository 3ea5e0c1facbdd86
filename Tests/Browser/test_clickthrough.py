"""Every flow of the bundled manual, and every other way into one, can be gone to its end.

What to press comes from the manual as it was read; the pages are searched by role and name.
"""
import re

import pytest

from story import STANDS_IN, TYPED, walks

WALKS = pytest.mark.parametrize("walk", walks(), ids=lambda walk: walk.start)


def test_the_manual_gives_walks_worth_following():
    assert [len(walk.steps) for walk in walks()] == [6, 5, 4]
    assert sum(1 for walk in walks() for step in walk.steps if step.press) == 12
    assert any(step.fields for walk in walks() for step in walk.steps)


class Chromium:
    """A walk in Chromium, by mouse."""

    def __init__(self, page):
        self.page = page

    def start(self, site, name):
        self.page.goto((site / "index.html").as_uri())
        self.press(self.page.get_by_role("link", name=re.compile(re.escape(name))).first)

    def read(self, step):
        if step.screen:
            self.page.get_by_role("heading", name=step.screen, exact=True).wait_for()
        if step.words:
            assert self.page.locator("#words").inner_text().replace("\n", "") == step.words

    def fields(self, step):
        return [self.page.get_by_label(name) for name in step.fields]

    def fill(self, step):
        for field in self.fields(step):
            field.fill(TYPED)

    def control(self, press):
        screen = self.page.locator("#screen")
        for role in ("button", "link"):
            found = [
                control for control in screen.get_by_role(role, name=press.name, exact=True).all()
                if all(control.evaluate(f"(e, p) => ({STANDS_IN})(e, p)", place)
                       for place in press.places)]
            if found:
                assert len(found) == 1, f"{press.name} stands there {len(found)} times"
                return found[0]
        raise AssertionError(f"nothing to press is named {press.name}")

    def press(self, target):
        before = self.page.url
        target.click()
        self.page.wait_for_url(lambda url: url != before)

    def end(self):
        assert self.page.locator(".done").is_visible()
        assert TYPED not in self.page.url


class Keyboard(Chromium):
    """The same with Tab, Enter and letters only."""

    def fill(self, step):
        self.wanted = self.fields(step)

    def press(self, target):
        wanted = list(getattr(self, "wanted", []))
        self.wanted = []
        before = self.page.url
        for _ in range(60):
            if target.evaluate("e => e === document.activeElement"):
                assert wanted == [], "a field is not passed on the way to the button"
                self.page.keyboard.press("Enter")
                self.page.wait_for_url(lambda url: url != before)
                return
            if wanted and wanted[0].evaluate("e => e === document.activeElement"):
                self.page.keyboard.type(TYPED)
                assert wanted.pop(0).input_value() == TYPED
            self.page.keyboard.press("Tab")
        raise AssertionError("not reached by Tab")


class FirefoxWalk:
    """The same in Firefox, by mouse."""

    def __init__(self, firefox):
        self.firefox = firefox

    def start(self, site, name):
        self.firefox.goto((site / "index.html").as_uri())
        links = [
            link for link in self.firefox.css("main a")
            if name in self.firefox.call("(e) => e.textContent", link)]
        self.press(links[0])

    def read(self, step):
        if step.screen:
            assert self.firefox.named("heading", step.screen)
        if step.words:
            text = self.firefox.evaluate("document.getElementById('words').textContent")
            assert text == step.words

    def fill(self, step):
        for name in step.fields:
            labels = [
                label for label in self.firefox.css("label")
                if name in self.firefox.call("(e) => e.textContent", label)]
            self.firefox.type(labels[0], TYPED)
            self.firefox.until(f"document.activeElement.value === {TYPED!r}")

    def control(self, press):
        screen = self.firefox.css("#screen")[0]
        for role in ("button", "link"):
            found = [
                node for node in self.firefox.named(role, press.name, screen)
                if all(self.firefox.call(STANDS_IN, node, place) for place in press.places)]
            if found:
                assert len(found) == 1, f"{press.name} stands there {len(found)} times"
                return found[0]
        raise AssertionError(f"nothing to press is named {press.name}")

    def press(self, target):
        self.firefox.until_load(lambda: self.firefox.click(target))

    def end(self):
        assert self.firefox.evaluate(
            "document.querySelector('.done').getClientRects().length > 0")
        assert TYPED not in self.firefox.url()


def follow(walk, site, driver):
    driver.start(site, walk.start)
    for step in walk.steps:
        driver.read(step)
        driver.fill(step)
        if step.press:
            driver.press(driver.control(step.press))
    driver.end()


@WALKS
def test_by_mouse(page, site, walk):
    follow(walk, site, Chromium(page))


@WALKS
def test_by_keyboard_alone(page, site, walk):
    follow(walk, site, Keyboard(page))


@WALKS
def test_in_firefox(firefox, site, walk):
    firefox.events.clear()
    follow(walk, site, FirefoxWalk(firefox))
    assert firefox.seen("log.entryAdded") == []
    # A data: address is a font of Firefox itself; the pages' policy refuses any.
    assert [url for url in firefox.requests() if not url.startswith(("file:", "data:"))] == []


def test_back_and_a_wrong_link_in_firefox(firefox, site):
    first, second = (site / f"flows/connect/0{number}.html" for number in (1, 2))
    firefox.goto(first.as_uri())
    firefox.until_load(lambda: firefox.click(firefox.css("#hotspot")[0]))
    assert firefox.url() == second.as_uri()
    firefox.back(first.as_uri())
    wrong = firefox.named("link", "お問い合わせ", firefox.css("#screen")[0])[0]
    # A script spares the history the entry; without one the address itself shows the message.
    if firefox.javascript:
        firefox.click(wrong)
        assert firefox.url() == first.as_uri()
    else:
        firefox.until_load(lambda: firefox.click(wrong))
        assert firefox.url() == first.as_uri() + "#elsewhere"
    firefox.until("document.getElementById('elsewhere').getClientRects().length > 0")
