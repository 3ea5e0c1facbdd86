"""`build --watch`: open pages reload from their folder, in their place, and show what is wrong."""
import shutil
import signal
import subprocess

import pytest

from story import MANUAL, wait_until


@pytest.fixture
def manual(tmp_path):
    return shutil.copytree(MANUAL, tmp_path / "manual")


@pytest.fixture
def watched(kamishibai, manual, tmp_path):
    site = tmp_path / "site"
    process = subprocess.Popen(
        [kamishibai, "build", str(manual), "-o", str(site), "--watch", "--lang", "en"],
        stderr=subprocess.PIPE, text=True)
    for line in process.stderr:
        if "Ctrl-C" in line:
            break
    process.site = site
    yield process
    if process.poll() is None:
        process.kill()
    process.stderr.close()
    process.wait()


def change(file, old, new):
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_a_page_reloads_in_its_place_and_shows_what_is_wrong(open_page, manual, watched):
    page = open_page(width=390, height=500)
    page.goto((watched.site / "flows/connect/04.html").as_uri())
    page.get_by_label("パスワード").fill("geheim")
    page.locator("#hint").uncheck()
    page.locator("details.fold > summary").click()
    page.get_by_label("メールアドレス").fill("taro@example.jp")
    page.evaluate("scrollTo(0, 420)")

    screen = manual / "screens/attribute-link-auth.yaml"
    change(manual / "manual.md", "「マイページ属性連携認証」画面が表示されます。", "「マイページ属性連携認証」画面が出ます。")
    page.locator("#words").get_by_text("画面が出ます。").wait_for()

    wait_until(page, "scrollY > 400")
    assert page.get_by_label("メールアドレス").input_value() == "taro@example.jp"
    assert page.get_by_label("パスワード").input_value() == ""
    assert not page.locator("#hint").is_checked()
    assert page.locator("details.fold").evaluate("(fold) => fold.open")
    assert page.evaluate("document.activeElement.type") == "email"

    good = screen.read_text("utf-8")
    screen.write_text(good + "  - buton: x\n", "utf-8")
    panel = page.get_by_role("status").locator(".live-panel")
    panel.wait_for()
    assert "screens/attribute-link-auth.yaml" in panel.inner_text()
    assert "buton" in panel.inner_text()
    assert page.get_by_label("メールアドレス").input_value() == "taro@example.jp"

    screen.write_text(good, "utf-8")
    panel.wait_for(state="detached")
    assert page.locator("#words").get_by_text("画面が出ます。").is_visible()


def test_a_page_that_is_gone_gives_way_to_its_procedure(open_page, manual, watched):
    page = open_page()
    page.goto((watched.site / "flows/disconnect/04.html").as_uri())
    end = "④ マイナポータルと求職者マイページのつながりが解除されます。"

    change(manual / "manual.md", end, "")

    page.wait_for_url("**/flows/disconnect/index.html")


def test_it_ends_with_the_site_of_an_ordinary_build(kamishibai, manual, watched, tmp_path):
    (manual / "screens/broken.yaml").write_text("screen: [", "utf-8")
    for line in watched.stderr:
        if line.startswith("Changed: screens/broken.yaml"):
            break
    (manual / "screens/broken.yaml").unlink()
    for line in watched.stderr:
        if line.startswith("Changed: screens/broken.yaml"):
            break
    (manual / "screens/broken.yaml").write_text("screen: [", "utf-8")
    for line in watched.stderr:
        if line.startswith("Changed: screens/broken.yaml"):
            break

    watched.send_signal(signal.SIGINT)

    assert watched.wait(20) == 0
    (manual / "screens/broken.yaml").unlink()
    other = tmp_path / "other"
    subprocess.run([kamishibai, "build", str(manual), "-o", str(other), "--quiet"], check=True)
    files = lambda folder: {
        path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert files(watched.site) == files(other)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_the_pages_about_the_words_follow(open_page, manual, watched):
    page = open_page()
    page.goto((watched.site / "wording/index.html").as_uri())
    words = page.locator("tbody").get_by_text("画面が出ます。")
    assert words.count() == 0

    change(manual / "manual.md", "「マイページ属性連携認証」画面が表示されます。", "「マイページ属性連携認証」画面が出ます。")

    words.first.wait_for()
    assert page.locator("tbody").get_by_text("「マイページ属性連携認証」画面が表示されます。").count() == 0
