"""The prototype as one file: everything in it, every procedure clickable with scripts and without."""
import subprocess
import zipfile

import pytest

from story import MANUAL, ROOT, STANDS_IN, walks
from test_clickthrough import Chromium, FirefoxWalk, follow
from test_judges import axe_violations

WALKS = pytest.mark.parametrize("walk", walks(), ids=lambda walk: walk.start)
SHOWN = ".leaf:target, .leaf:has(:target)"


@pytest.fixture(scope="module")
def single(kamishibai, tmp_path_factory):
    file = tmp_path_factory.mktemp("single") / "prototype.html"
    subprocess.run(
        [kamishibai, "build", str(MANUAL), "--single-file", str(file), "--quiet"], check=True)
    return file


class Address(str):
    """A card's address where a page's path is asked for."""

    name = "single"

    def as_uri(self):
        return self


class InFile(Chromium):
    def start(self, site, name):
        self.page.goto(site.as_uri())
        self.press(self.link(name))

    def link(self, name):
        flow = self.page.locator(".opening section").filter(has_text=name).first
        if flow.get_by_role("heading", name=name).count():
            return flow.locator("a.start")
        return flow.locator(".ways a").filter(has_text=name)

    def read(self, step):
        if step.screen:
            self.page.get_by_role("heading", name=step.screen, exact=True).wait_for()
        if step.words:
            words = self.page.locator(SHOWN).locator("[id$=-words]").inner_text()
            assert words.replace("\n", "") == step.words

    def control(self, press):
        screen = self.page.locator(SHOWN).locator("[id$=-screen]").first
        for role in ("button", "link"):
            found = [
                control for control in screen.get_by_role(role, name=press.name, exact=True).all()
                if all(control.evaluate(f"(e, p) => ({STANDS_IN})(e, p)", place)
                       for place in press.places)]
            if found:
                assert len(found) == 1
                return found[0]
        raise AssertionError(f"nothing to press is named {press.name}")

    def end(self):
        assert self.page.locator(".done:visible").count() == 1


class FirefoxInFile(FirefoxWalk):
    def start(self, site, name):
        self.firefox.goto(site.as_uri() + "?" + name.encode().hex())
        links = [
            link for link in self.firefox.css(".opening a.start, .opening .ways:not(details *) a")
            if name in self.firefox.call("(e) => e.closest('section').textContent", link)]
        by_text = [link for link in links if name in self.firefox.call("(e) => e.textContent", link)]
        self.press((by_text or links)[0])

    def shown(self, part):
        return f"document.querySelector('.leaf:target, .leaf:has(:target)').querySelector('{part}')"

    def read(self, step):
        if step.screen:
            assert self.firefox.named("heading", step.screen)
        if step.words:
            assert self.firefox.evaluate(self.shown("[id$=-words]") + ".textContent") == step.words

    def control(self, press):
        screen = self.firefox.css(".leaf:target [id$=-screen], .leaf:has(:target) [id$=-screen]")[0]
        for role in ("button", "link"):
            found = [
                node for node in self.firefox.named(role, press.name, screen)
                if all(self.firefox.call(STANDS_IN, node, place) for place in press.places)]
            if found:
                return found[0]
        raise AssertionError(f"nothing to press is named {press.name}")

    def press(self, target):
        before = self.firefox.evaluate("location.hash")
        self.firefox.click(target)
        # A form's way leads through a new load of the file, once.
        self.firefox.until(
            f"location.hash !== {before!r} && document.readyState === 'complete'"
            " && document.querySelector('.leaf:target') !== null")

    def end(self):
        assert self.firefox.evaluate(self.shown(".done") + ".getClientRects().length > 0")


@WALKS
def test_by_mouse(page, single, walk):
    seen, refused = [], []
    page.on("request", lambda request: seen.append(request.url))
    page.on("console", lambda message: refused.append(message.text))
    follow(walk, single, InFile(page))
    assert {url.split("?")[0].split("#")[0] for url in seen} == {single.as_uri()}
    assert refused == []


@WALKS
def test_in_firefox(firefox, single, walk):
    firefox.events.clear()
    follow(walk, single, FirefoxInFile(firefox))
    assert firefox.seen("log.entryAdded") == []
    assert [url for url in firefox.requests() if not url.startswith(("file:", "data:"))] == []


def test_title_and_focus_follow_the_card(open_page, single):
    page = open_page()
    page.goto(single.as_uri())
    assert page.title() == "【見本】マイナポータルとつなげる"

    page.locator("a.start").first.click()

    assert page.title() == "【見本】(1) マイナポータルとつなぐ 全6手順中の1番目"
    assert page.evaluate("document.activeElement.id") == "connect.01"
    page.go_back()
    assert page.title() == "【見本】マイナポータルとつなげる"
    assert page.locator(".opening").is_visible()


def test_a_press_that_is_no_part_of_the_step_says_so(page, single):
    page.goto(single.as_uri() + "#connect.01")
    page.get_by_role("link", name="よくあるご質問").click()
    told = page.locator("[id='connect.01-elsewhere']")
    assert "「もっとつながる」を押してください" in told.inner_text()
    told.get_by_role("button", name="閉じる").or_(told.get_by_role("link", name="閉じる")).first.click()
    assert not told.is_visible()
    assert page.locator("[id='connect.01']").is_visible()


@pytest.mark.parametrize("scheme, width", [("light", 390), ("dark", 1280)])
def test_axe_finds_nothing_and_nothing_overflows(chromium, single, tmp_path, scheme, width):
    cards = [Address(single.as_uri() + card)
             for card in ("", "#connect.01", "#connect.02", "#connect.04", "#disconnect.04")]
    assert axe_violations(chromium, cards, scheme, width) == []


def test_pictures_are_in_the_file(kamishibai, open_page, tmp_path):
    file = tmp_path / "gallery.html"
    subprocess.run(
        [kamishibai, "build", str(ROOT / "Manuals/gallery"), "--single-file", str(file), "--quiet"],
        check=True)
    page = open_page()
    page.goto(file.as_uri() + "#pictures.01")
    widths = page.locator("[id='pictures.01'] img").evaluate_all("all => all.map(i => i.naturalWidth)")
    assert widths and all(width > 0 for width in widths)


def test_an_archive_holds_the_site(kamishibai, open_page, tmp_path):
    for name in ("a", "b"):
        subprocess.run(
            [kamishibai, "build", str(MANUAL), "--zip", str(tmp_path / name / "p.zip"), "--quiet"]
            if (tmp_path / name).mkdir() is None else [], check=True)
    first = (tmp_path / "a/p.zip").read_bytes()
    assert first == (tmp_path / "b/p.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a/p.zip") as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path / "out")
    assert subprocess.run([kamishibai, "prove", str(tmp_path / "out/p"), "--quiet"]).returncode == 0
