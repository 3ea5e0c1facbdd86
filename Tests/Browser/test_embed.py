"""Procedures inside the pages of real help sites: MkDocs, Sphinx and Hugo, and a page without any tool."""
import http.server
import shutil
import subprocess
import sys
import threading
from functools import partial

import pytest

from story import MANUAL, walks
from test_clickthrough import Chromium, FirefoxWalk, follow
from test_judges import axe_violations

FLOWS = {"(1)": "connect", "(2)": "disconnect"}
HEIGHT = "document.documentElement.getBoundingClientRect().height"


def first_card(walk):
    flow = next((name for mark, name in FLOWS.items() if walk.start.startswith(mark)), None)
    return f"embed/{flow}/01.html" if flow else "embed/connect/entry-1.html"


class InFrame(Chromium):
    """A walk inside a frame that shows its first card already."""

    def start(self, site, name):
        self.page.locator("#words").wait_for()


class Alone(Chromium):
    """A walk over the embedded cards, each a page of its own."""

    def start(self, site, name):
        self.page.goto((site / name).as_uri())


class FirefoxAlone(FirefoxWalk):
    def start(self, site, name):
        self.firefox.goto((site / name).as_uri())


def embed(kamishibai, *words):
    out = subprocess.run(
        [kamishibai, "embed", *words, "--quiet"], capture_output=True, text=True, check=True)
    return out.stdout


def tool(name, *words, cwd):
    subprocess.run([sys.executable, "-m", name, *words], cwd=cwd, check=True, capture_output=True)


def mkdocs(root, site, snippet):
    (root / "docs/guide").mkdir(parents=True)
    site.copy(root / "docs/prototype")
    (root / "docs/guide/apply.md").write_text("# Apply\n\n" + snippet("guide/apply.md"), "utf-8")
    (root / "docs/index.md").write_text("# Help\n", "utf-8")
    (root / "mkdocs.yml").write_text(
        "site_name: Help\ntheme:\n  name: material\n  font: false\n", "utf-8")
    tool("mkdocs", "build", "-q", cwd=root)
    return root / "site", "guide/apply/"


def sphinx(root, site, snippet):
    (root / "guide").mkdir(parents=True)
    site.copy(root / "extra/prototype")
    (root / "conf.py").write_text("project = 'Help'\nhtml_extra_path = ['extra']\n", "utf-8")
    (root / "index.rst").write_text("Help\n====\n\n.. toctree::\n\n   guide/apply\n", "utf-8")
    (root / "guide/apply.rst").write_text("Apply\n=====\n\n" + snippet("guide/apply.rst"), "utf-8")
    tool("sphinx", "-q", ".", "out", cwd=root)
    return root / "out", "guide/apply.html"


def hugo(root, site, snippet):
    for folder in ("content/guide", "layouts/shortcodes", "layouts/_default"):
        (root / folder).mkdir(parents=True)
    site.copy(root / "static/prototype")
    (root / "config.toml").write_text('baseURL = "/"\ntitle = "Help"\n', "utf-8")
    (root / "layouts/shortcodes/kamishibai.html").write_text("{{ .Inner | safeHTML }}", "utf-8")
    (root / "layouts/_default/single.html").write_text(
        "<!DOCTYPE html><html lang=\"en\"><meta charset=utf-8><title>{{ .Title }}</title><h1>{{ .Title }}</h1>"
        "{{ .Content }}</html>", "utf-8")
    (root / "content/guide/apply.md").write_text(
        "---\ntitle: Apply\n---\n\n" + snippet("guide/apply.md"), "utf-8")
    subprocess.run(["hugo", "--quiet"], cwd=root, check=True, capture_output=True)
    return root / "public", "guide/apply/"


class Site:
    """The built site, to be put inside a help site."""

    def __init__(self, folder):
        self.folder = folder

    def copy(self, target):
        shutil.copytree(self.folder, target)


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *words):
        pass


@pytest.fixture
def serve():
    servers = []

    def serve(folder):
        server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), partial(Handler, directory=str(folder)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/"

    yield serve
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def visit(chromium, serve):
    """Opens a page of a help site over HTTP and counts what it asks of other hosts."""
    contexts = []

    def visit(folder, path, **options):
        address = serve(folder)
        context = chromium.new_context(
            locale="ja-JP", viewport={"width": 1280, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        page.remote = []
        page.on("request", lambda request: request.url.startswith(address)
                or page.remote.append(request.url))
        page.goto(address + path)
        return page

    yield visit
    for context in contexts:
        context.close()


@pytest.mark.parametrize("host", [mkdocs, sphinx, hugo], ids=lambda host: host.__name__)
def test_a_help_site_has_the_flow_clicked_to_its_end_inside_its_page(
        kamishibai, site, visit, tmp_path, host):
    name = host.__name__
    forms = [
        lambda page, form=form: embed(
            kamishibai, "connect", str(MANUAL), "--for", name, "--page", page, "--form", form)
        for form in ("script", "fragment")]
    folder, path = host(
        tmp_path / name, Site(site), lambda page: "\n\n".join(form(page) for form in forms))
    page = visit(folder, path)
    page.evaluate("""() => {
        window.steps = [];
        document.addEventListener("kamishibai:stepchange", (event) => window.steps.push(event.detail.step));
    }""")
    address = page.url
    handle = page.locator("kamishibai-flow iframe")
    assert "マイナポータルとつなぐ" in handle.get_attribute("title")
    handle.scroll_into_view_if_needed()
    frame = handle.element_handle().content_frame()

    class Following(InFrame):
        def read(self, step):
            super().read(step)
            page.wait_for_function(
                "height => Math.abs(document.querySelector('kamishibai-flow').shadowRoot"
                ".querySelector('iframe').clientHeight - height) < 4",
                arg=self.page.evaluate(HEIGHT))

    follow(walks()[0], site, Following(frame))

    assert page.url == address
    # The first step may have been told before the page listened.
    assert page.evaluate("window.steps")[-5:] == ["02", "03", "04", "05", "06"]
    assert page.locator(".kamishibai-steps ol li").count() == 6
    for link in page.locator(".kamishibai-steps a").all():
        assert page.request.get(link.evaluate("(a) => a.href")).ok
    assert page.remote == []


@pytest.mark.parametrize("walk", walks(), ids=lambda walk: walk.start)
def test_in_a_plain_frame_from_a_folder(kamishibai, open_page, site, tmp_path, walk):
    """Without any script, over file://; the frame is as high as its tallest card, near enough."""
    (tmp_path / "prototype").symlink_to(site)
    number = "entry-1" if "entry" in first_card(walk) else "1"
    flow = first_card(walk).split("/")[1]
    html = embed(kamishibai, flow, str(MANUAL), "--step", number, "--theme", "dark")
    (tmp_path / "help.html").write_text(
        f"<!DOCTYPE html><title>Help</title><a href='#a' id=a>before</a>{html}", "utf-8")
    page = open_page(java_script_enabled=False, width=740)
    page.goto((tmp_path / "help.html").as_uri())
    handle = page.locator("iframe")
    frame = handle.element_handle().content_frame()
    heights = []

    class Measuring(InFrame):
        def read(self, step):
            super().read(step)
            heights.append(self.page.evaluate(HEIGHT) / handle.evaluate("(e) => e.clientHeight"))

    follow(walk, site, Measuring(frame))

    assert 0.5 < max(heights) <= 1


def test_the_keyboard_goes_into_the_frame_and_out_again(kamishibai, open_page, site, tmp_path):
    (tmp_path / "prototype").symlink_to(site)
    html = embed(kamishibai, "disconnect", str(MANUAL))
    (tmp_path / "help.html").write_text(
        f"<!DOCTYPE html><title>Help</title><a href='#a' id=a>before</a>{html}", "utf-8")
    page = open_page()
    page.goto((tmp_path / "help.html").as_uri())
    frame = page.locator("iframe").element_handle().content_frame()
    page.locator("#a").focus()
    seen = []
    for _ in range(40):
        page.keyboard.press("Tab")
        inside = frame.evaluate("document.hasFocus() && document.activeElement.id")
        seen.append(inside or page.evaluate("document.activeElement.textContent"))
        if str(seen[-1]).endswith("別のページで開く"):
            break
    assert "hotspot" in seen
    assert str(seen[-1]).endswith("別のページで開く")


def test_what_was_chosen_goes_along(open_page, site):
    page = open_page()
    page.goto((site / "embed/connect/01.html").as_uri() + "?theme=dark&hint=off&frame=k1")
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert not page.locator("#hint").is_checked()

    page.locator("#hotspot").click()

    page.wait_for_url("**/02.html?hint=off&theme=dark&frame=k1")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark != "rgb(255, 255, 255)"


@pytest.mark.parametrize("walk", walks(), ids=lambda walk: walk.start)
def test_in_firefox(firefox, site, walk):
    """With scripts and without, as the parameter of the browser says."""
    firefox.events.clear()
    walk.start, start = first_card(walk), walk.start
    try:
        follow(walk, site, FirefoxAlone(firefox))
    finally:
        walk.start = start
    assert firefox.seen("log.entryAdded") == []
    assert [url for url in firefox.requests() if not url.startswith(("file:", "data:"))] == []


def test_axe_finds_nothing_and_nothing_overflows(chromium, site):
    pages = sorted(site.glob("embed/*/*.html"))
    assert axe_violations(chromium, pages, "light", 390) == []
    assert axe_violations(chromium, pages[-2:], "dark", 700) == []


def test_the_script_for_other_sites_is_small():
    script = MANUAL.parents[1] / "Templates/assets/kamishibai-flow.js"
    assert len(script.read_bytes()) < 2000
