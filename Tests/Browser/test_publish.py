"""A site with an address, served below a path and opened from a folder."""
import functools
import http.server
import json
import re
import subprocess
import threading
from urllib.parse import urlsplit

import pytest

from story import MANUAL, PROGRAM, walks

PATH = "/help/proto/"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """The bundled manual below a path of a server of our own: its folder and its address."""
    root = tmp_path_factory.mktemp("www")
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(root)))
    base = f"http://127.0.0.1:{server.server_port}{PATH}"
    folder = root / PATH.strip("/")
    folder.parent.mkdir()
    subprocess.run(
        [PROGRAM, "build", str(MANUAL), "-o", str(folder), "--base-url", base, "--indexable",
         "--quiet"], check=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield folder, base
    server.shutdown()


@pytest.fixture
def online_page(chromium):
    """A page that may ask any host; what it asked for is kept."""
    context = chromium.new_context(locale="ja-JP")
    context.set_default_timeout(8000)
    page = context.new_page()
    page.asked = []
    page.on("request", lambda request: page.asked.append(request.url))
    yield page
    context.close()


def go(page, start, walk):
    """Clicks a flow through, from the site's first page to its end."""
    page.goto(start)
    page.get_by_role("link", name=re.compile(re.escape(walk.start))).first.click()
    for step in walk.steps:
        page.locator("#words").wait_for()
        if step.press:
            before = page.url
            page.locator("#hotspot").click()
            page.wait_for_url(lambda url: url != before)
    assert page.locator(".done").is_visible()


def test_a_flow_goes_to_its_end_below_a_path_and_asks_no_other_host(served, online_page):
    _, base = served

    go(online_page, base + "index.html", walks()[0])

    assert online_page.url.startswith(base)
    assert {urlsplit(url).netloc for url in online_page.asked} == {urlsplit(base).netloc}
    assert all(urlsplit(url).path.startswith(PATH) for url in online_page.asked)


def test_the_same_folder_goes_to_its_end_over_file(served, online_page):
    folder, _ = served

    go(online_page, (folder / "index.html").as_uri(), walks()[0])

    assert {urlsplit(url).scheme for url in online_page.asked} == {"file"}


def test_pages_say_their_own_address_and_how_to_embed_them(served, online_page):
    folder, base = served
    page = online_page
    for path in sorted(folder.glob("flows/*/*.html")):
        address = base + path.relative_to(folder).as_posix()
        page.goto(address)

        assert page.locator("link[rel=canonical]").get_attribute("href") == address
        link = page.locator("link[type='application/json+oembed']")
        if path.stem in ("reading",) or path.stem.startswith("entry"):
            assert link.count() == 0
            continue
        answer = page.request.get(link.get_attribute("href"))
        assert answer.headers["content-type"] == "application/json"
        embed = answer.json()
        assert (embed["version"], embed["type"]) == ("1.0", "rich")
        assert embed["title"] and embed["provider_name"] and embed["provider_url"] == base
        assert embed["width"] > 300 and embed["height"] > 300
        frame = re.search(r'<iframe src="([^"]+)" title="([^"]+)"', embed["html"])
        assert page.request.get(frame[1]).ok and frame[1].startswith(base + "embed/")
        assert page.request.get(re.search(r'<a href="([^"]+)"', embed["html"])[1]).ok


def test_the_sitemap_names_pages_that_are_there_and_may_be_listed(served, online_page):
    folder, base = served
    addresses = re.findall(r"<loc>([^<]+)</loc>", (folder / "sitemap.xml").read_text())

    assert len(addresses) == len(set(addresses)) > 10
    for address in addresses:
        online_page.goto(address)
        assert online_page.locator("meta[name=robots]").get_attribute("content") == "index,follow"
    hidden = [folder / "review.html", *folder.glob("embed/*/*.html"), *folder.glob("wording/*.html")]
    assert all("noindex,nofollow,noarchive" in page.read_text() for page in hidden)


def test_the_ways_in_a_site_are_relative(served):
    folder, base = served
    for page in folder.rglob("*.html"):
        body = page.read_text().split("<body", 1)[1]
        assert not re.search(r'(?:href|src|action)="(?:[a-z]+:|/)', body), page


def test_publish_check_holds_the_sign_in_screen_until_it_is_acknowledged(served):
    folder, _ = served
    command = [PROGRAM, "publish-check", str(folder), "--audience", "public", "--format", "json"]

    held = subprocess.run(command, capture_output=True, text=True)
    known = subprocess.run([*command, "--acknowledge", "KSB7003"], capture_output=True, text=True)

    assert (held.returncode, known.returncode) == (1, 0)
    errors = [told["code"] for told in json.loads(held.stdout)["findings"]
              if told["severity"] == "error"]
    assert errors == ["KSB7003"]
