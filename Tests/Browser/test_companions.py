"""Pages above sites: what changed between two versions, what reviewers wrote of one."""
import json
import shutil
import subprocess

import pytest

from story import MANUAL
from test_judges import axe_violations, nu_errors

COMMENT = {
    "id": "1", "key": "gone", "kind": "button", "owner": "同意確認", "text": "同意",
    "origin": "screens/consent.yaml:10:17", "author": "佐藤", "comment": "一行目\n二行目",
    "created": "2026-01-31T09:00:00.000Z", "changed": "2026-01-31T09:00:00.000Z"}


@pytest.fixture(scope="module")
def folders(kamishibai, tmp_path_factory):
    """The two kinds of pages, of the bundled manual and of a copy with another button."""
    root = tmp_path_factory.mktemp("companions")
    newer = root / "newer"
    shutil.copytree(MANUAL, newer)
    for path in newer.glob("screens/*.yaml"):
        path.write_text(path.read_text("utf-8").replace("button: 同意", "button: 同意する"), "utf-8")
    manual = newer / "manual.md"
    manual.write_text(manual.read_text("utf-8").replace("同意ボタン", "同意するボタン"), "utf-8")
    file = root / "comments.json"
    lost = COMMENT | {
        "id": "2", "owner": "なくなった画面", "text": "消えた題名", "origin": "screens/gone.yaml:1:9"}
    file.write_text(
        json.dumps({
            "kamishibai": "comments", "version": 1, "site": {"title": "見本", "language": "ja"},
            "comments": [COMMENT, lost]}), "utf-8")
    run = lambda *words: subprocess.run([kamishibai, *map(str, words)], check=True, capture_output=True)
    run("diff", MANUAL, newer, "-o", root / "diff")
    run("comments", file, newer, "-o", root / "comments")
    return root


@pytest.mark.parametrize("kind", ["diff", "comments"])
def test_the_judges_find_nothing(chromium, folders, tmp_path, kind):
    page = folders / kind / "index.html"
    assert axe_violations(chromium, [page], "light", 1280) == []
    assert axe_violations(chromium, [page], "dark", 390) == []
    (tmp_path / "index.html").write_bytes(page.read_bytes())
    assert nu_errors(tmp_path) == []


def test_old_and_new_stand_beside_each_other_with_what_changed(open_page, folders):
    page = open_page()
    page.goto((folders / "diff/index.html").as_uri())
    row = page.locator(".changes li").filter(has_text="画面「同意確認」").first
    assert row.locator("ins").all_inner_texts() == ["する"]
    assert "手順③" in row.inner_text()
    row.locator("summary").click()
    for side, label in enumerate(["同意", "同意する"]):
        frame = row.frame_locator("iframe").nth(side)
        frame.locator(".ringed").wait_for()
        assert frame.locator(".ringed").inner_text() == label


def test_comments_tell_what_became_of_their_texts(open_page, folders):
    page = open_page(java_script_enabled=False)
    page.goto((folders / "comments/index.html").as_uri())
    changed, lost = page.locator("main section").all()
    assert "今の文言：同意する" in changed.inner_text()
    assert "一行目\n二行目" in changed.inner_text()
    assert "消えた題名" in lost.inner_text() and lost.locator("a").count() == 0
    changed.get_by_role("link", name="同意").click()
    page.wait_for_url("**/site/screens/consent.html?ring=*")
