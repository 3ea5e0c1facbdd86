"""The map of all procedures, and the search on the start page."""
import subprocess

import pytest

from story import MANUAL
from test_judges import axe_violations


def search(page, site, text):
    page.goto((site / "index.html").as_uri())
    page.locator("#find").fill(text)
    page.locator("#tools [role=status]:not(:empty)").wait_for()
    return page.locator(".found a").all_text_contents()


@pytest.mark.parametrize("text", ["まいぺーじほーむ", "マイページホーム", "ﾏｲﾍﾟｰｼﾞ ﾎｰﾑ", "ホーム 求職者"])
def test_width_kana_and_spaces_make_no_difference(open_page, site, text):
    assert "求職者マイページホーム" in search(open_page(), site, text)


def test_a_result_leads_to_its_text_by_keyboard(open_page, site):
    page = open_page()
    page.goto((site / "index.html").as_uri())
    page.keyboard.press("/")
    page.keyboard.type("並び順設定")
    page.locator(".found a").first.wait_for()
    assert "件見つかりました" in page.locator("#tools [role=status]").inner_text()

    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")

    page.wait_for_url("**/screens/connect-more.html?ring=*")
    assert page.locator(".ringed").inner_text() == "並び順設定"


def test_nothing_found_says_what_to_try_and_escape_clears(open_page, site):
    page = open_page()
    assert search(page, site, "存在しない言葉") == []
    assert "別の言い方" in page.locator("#tools [role=status]").inner_text()
    page.keyboard.press("Escape")
    assert page.locator("#find").input_value() == ""


def test_without_scripts_there_are_lists_and_no_field(open_page, site):
    page = open_page(java_script_enabled=False)
    page.goto((site / "index.html").as_uri())
    assert not page.locator("#find").is_visible()
    page.locator("details.all summary").click()
    assert page.locator("details.all a").count() >= 8


def test_the_map_is_a_drawing_and_a_table(open_page, site):
    page = open_page()
    page.goto((site / "map.html").as_uri())
    lane = page.locator(".lane").first
    assert lane.locator("ol.lanes > li").count() == 6
    assert "手順③" in lane.locator(".doors").inner_text()
    assert "(2)" in lane.locator("ol.lanes > li").first.inner_text()
    lane.locator("summary").click()
    rows = lane.get_by_role("row").all_inner_texts()
    assert len(rows) == 8 and "「同意」を押す" in rows[3] and "終わり" in rows[6]


def test_a_step_that_names_another_procedure_leads_there(open_page, kamishibai, tmp_path):
    (tmp_path / "manual.md").write_text(
        "# 題\n\n## 予約する\n\n1. 「予約」を押します。\n\n## 変える\n\n"
        "1. 「変更」を押します。\n2. 「予約する」をご覧ください。\n", encoding="utf-8")
    site = tmp_path / "site"
    subprocess.run(
        [kamishibai, "build", str(tmp_path / "manual.md"), "-o", str(site), "--quiet"], check=True)
    page = open_page()
    page.goto((site / "map.html").as_uri())
    way = page.locator(".lane").nth(1).locator(".press.other")
    assert way.inner_text() == "ほかの手順 → 予約する"
    page.get_by_role("link", name="手順2", exact=True).click()
    page.get_by_role("link", name="「予約する」を見る").click()
    assert page.locator("h1").inner_text() == "予約する"


@pytest.mark.parametrize("scheme, width", [("light", 390), ("dark", 1280)])
def test_axe_finds_nothing_and_nothing_overflows(chromium, site, scheme, width):
    assert axe_violations(chromium, [site / "index.html", site / "map.html"], scheme, width) == []


def test_the_map_is_text_for_graphviz(kamishibai):
    out = subprocess.run(
        [kamishibai, "export", "dot", str(MANUAL)], capture_output=True, text=True, check=True).stdout
    drawn = subprocess.run(["dot", "-Tplain"], input=out, capture_output=True, text=True, check=True)
    assert sum(line.startswith("edge ") for line in drawn.stdout.splitlines()) == 5 + 1 + 3
