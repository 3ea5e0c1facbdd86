#!/usr/bin/env python3
"""Times the whole build with proof of a large site against Hugo on as many pages of the same content.

Usage: hugo.py PROGRAM [PAGES] (10,000 without any). Memory-backed storage, both in one run, three rounds each.
Hugo's pages are made from the same words by templates of its own; it proves nothing.
"""
import argparse
import json
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
FIELDS = ["氏名", "フリガナ", "郵便番号", "住所", "電話番号", "メールアドレス", "生年月日", "備考"]
LINKS = ["トップ", "お知らせ", "よくある質問", "問い合わせ", "利用規約", "個人情報の取扱い"]
BUTTONS = ["次へ進む", "同意して進む", "登録する", "戻る"]
PAGE = """<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>【見本】{{ .Title }}</title><link rel="stylesheet" href="../../assets/kamishibai.css"></head>
<body class="scene"><a class="skip" href="#main">本文へ移動</a>
<header class="chrome"><p class="band"><strong>見本</strong> 実際の手続きはできません</p>
<nav class="trail" aria-label="現在の位置"><ol><li><a href="../../index.html">総合窓口</a></li><li>{{ .Title }}</li></ol></nav></header>
<main id="main"><div class="stage"><section class="guide"><h1><span class="flow">{{ .Params.flow }}</span> <span class="position">{{ .Params.position }}</span></h1>
<p id="words">{{ .Params.words }}</p><ul class="moves"><li><a class="move" href="{{ .Params.previous }}">前の手順へ</a></li></ul>
<ol class="steps">{{ range .Params.steps }}<li><a href="{{ .href }}">{{ .label }}</a></li>{{ end }}</ol></section>
<section class="screen" id="screen"><p class="address"><span>総合窓口</span></p><form class="mock" method="get" action="{{ .Params.next }}">
<h2>{{ .Title }}</h2><p>必要な事項を入力し、次の画面へ進んでください。</p>
{{ range $index, $field := .Params.fields }}<div class="field"><label class="label" for="f{{ $index }}">{{ $field }}</label><span class="required">必須</span><input id="f{{ $index }}" type="text" autocomplete="off"></div>
{{ end }}<fieldset class="choice"><legend>申請の区分</legend>{{ range $index, $option := .Params.options }}<p><input id="r{{ $index }}" type="radio" name="r" value=""> <label for="r{{ $index }}">{{ $option }}</label></p>{{ end }}</fieldset>
<div class="field"><label class="label" for="s">受け取りの方法</label><select id="s">{{ range .Params.ways }}<option value="">{{ . }}</option>{{ end }}</select></div>
{{ range .Params.links }}<a class="link" href="#elsewhere">{{ . }}</a>
{{ end }}<div class="group">{{ range .Params.buttons }}<button type="submit" class="button" formaction="{{ $.Params.next }}">{{ . }}</button>{{ end }}</div>
<div class="frame bottom"><p><a class="link" href="#elsewhere">利用規約</a> <a class="link" href="#elsewhere">個人情報の取扱い</a></p></div></form>
<div class="elsewhere" id="elsewhere" popover="auto"><p>この操作は、この手順では使いません。</p></div></section></div></main>
<footer class="chrome"><p>作成：hugo</p></footer></body></html>
"""


def hugo_source(folder, pages):
    (folder / "layouts/_default").mkdir(parents=True)
    (folder / "layouts/_default/single.html").write_text(PAGE, encoding="utf-8")
    (folder / "config.toml").write_text(
        'baseURL = "/"\ntitle = "総合窓口"\nuglyURLs = true\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404"]\n',
        encoding="utf-8")
    for number in range(pages):
        flow, place = divmod(number, 10)
        path = folder / f"content/flows/f{flow}"
        path.mkdir(parents=True, exist_ok=True)
        around = range(max(0, place - 12), min(10, place + 13))
        (path / f"{place + 1:02}.md").write_text(json.dumps({
            "title": f"利用者情報登録{number}", "flow": f"({flow}) 利用者の登録", "position": f"全10手順中の{place + 1}番目",
            "words": f"「利用者情報登録{number}」画面の「氏名」を入力し、「次へ進む」ボタンをクリックします。",
            "previous": f"{max(1, place):02}.html", "next": f"{min(10, place + 2):02}.html",
            "steps": [{"href": f"{n + 1:02}.html", "label": f"手順{n + 1} 利用者情報登録{flow * 10 + n}"} for n in around],
            "fields": FIELDS, "options": ["本人", "代理人"], "ways": ["窓口", "郵送", "電子交付"],
            "links": LINKS, "buttons": BUTTONS}, ensure_ascii=False) + "\n", encoding="utf-8")


def timed(*command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def size(folder):
    files = list(folder.rglob("*.html"))
    return len(files), sum(file.stat().st_size for file in files) / max(1, len(files)) / 1000


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("program", type=pathlib.Path)
    arguments.add_argument("pages", type=int, nargs="?", default=10_000)
    given = arguments.parse_args()
    shared = "/dev/shm" if pathlib.Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=shared) as work:
        work = pathlib.Path(work)
        # A scene of the seeded manual has three pages, and each ten two more.
        scenes = given.pages * 10 // 33
        subprocess.run([sys.executable, HERE / "generate.py", str(scenes), work / "manual"], check=True)
        hugo_source(work / "hugo", given.pages)
        ours, theirs = [], []
        for _ in range(3):
            for folder in ("site", "public"):
                shutil.rmtree(work / folder, ignore_errors=True)
            ours.append(timed(given.program.resolve(), "build", work / "manual", "-o", work / "site", "--quiet"))
            theirs.append(timed("hugo", "--quiet", "-s", work / "hugo", "-d", work / "public"))
        mine, other = statistics.median(ours), statistics.median(theirs)
        (count, mean), (count2, mean2) = size(work / "site"), size(work / "public")
        print(f"kamishibai, with proof: {count} pages of {mean:.1f} kB in {mine:.2f} s ({min(ours):.2f}–{max(ours):.2f})")
        print(f"hugo:                   {count2} pages of {mean2:.1f} kB in {other:.2f} s ({min(theirs):.2f}–{max(theirs):.2f})")
        print(f"a page takes hugo {other / count2 / (mine / count):.1f} × as long")


main()
