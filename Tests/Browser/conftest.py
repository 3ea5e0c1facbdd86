"""What the browser tests share: a built site, and Debian's Chromium over file://."""
import os
import pathlib
import subprocess

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("KAMISHIBAI", str(ROOT / ".build/debug/kamishibai"))


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The bundled manual, built anew."""
    folder = tmp_path_factory.mktemp("site") / "out"
    subprocess.run(
        [PROGRAM, "build", str(ROOT / "Manuals/mynaportal-link"), "-o", str(folder), "--quiet"],
        check=True)
    return folder


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROME", "/usr/bin/chromium"),
            args=["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"])
        yield browser
        browser.close()


@pytest.fixture(params=[False, True], ids=["js-off", "js-on"])
def page(chromium, request):
    context = chromium.new_context(java_script_enabled=request.param, offline=True, locale="ja-JP")
    yield context.new_page()
    context.close()
