"""What the browser tests share: a built site, and Debian's browsers over file://."""
import os
import subprocess

import pytest
from playwright.sync_api import sync_playwright

from firefox import Firefox
from story import MANUAL, PROGRAM


@pytest.fixture(scope="session")
def kamishibai():
    """The program that is tested."""
    return PROGRAM


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The bundled manual, built anew."""
    folder = tmp_path_factory.mktemp("site") / "out"
    subprocess.run([PROGRAM, "build", str(MANUAL), "-o", str(folder), "--quiet"], check=True)
    return folder


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROME", "/usr/bin/chromium"),
            args=["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium):
    """Opens pages in contexts of their own, and closes them when the test ends."""
    contexts = []

    def open_page(width=1280, height=800, **options):
        context = chromium.new_context(
            offline=True, locale="ja-JP", viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(8000)
        contexts.append(context)
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(params=[False, True], ids=["js-off", "js-on"])
def page(open_page, request):
    return open_page(java_script_enabled=request.param)


@pytest.fixture(scope="session", params=[False, True], ids=["js-off", "js-on"])
def firefox(request):
    with Firefox(javascript=request.param) as browser:
        browser.javascript = request.param
        yield browser


@pytest.fixture
def scenes(site):
    """Every card of every flow, its other ways in included."""
    return sorted(
        path for path in site.glob("flows/*/*.html") if path.name[0].isdigit() or "entry" in path.name)
