#!/usr/bin/env python3
"""Writes a manual of a given size: a seeded one, the same bytes for the same arguments.

Every scene stands on a screen of its own with 20 controls, which is the worst case: real manuals
meet a screen more than once.
"""
import argparse
import pathlib
import random

STEPS_IN_A_FLOW = 10
THINGS = ["利用者", "申請者", "世帯主", "代理人", "事業所", "担当者", "口座", "住所", "連絡先", "勤務先",
          "届出", "証明書", "納付書", "年金", "保険", "車両", "施設", "予約", "相談", "書類"]
PARTS = ["情報", "番号", "区分", "内容", "履歴", "状況", "期間", "理由", "種別", "設定"]
DEEDS = ["登録", "変更", "確認", "照会", "申請", "届出", "検索", "選択", "印刷", "通知"]
FIELDS = ["氏名", "フリガナ", "郵便番号", "住所", "電話番号", "メールアドレス", "生年月日", "備考"]
TYPES = ["text", "text", "text", "text", "tel", "email", "date", "text"]
LINKS = ["トップ", "お知らせ", "よくある質問", "問い合わせ", "利用規約", "個人情報の取扱い"]
NEXT = ["次へ進む", "同意して進む", "確認する", "登録する", "申請する"]


def title(number, chance):
    return f"{chance.choice(THINGS)}{chance.choice(PARTS)}{chance.choice(DEEDS)}{number}"


def screen(name, number, going_on, chance):
    """One screen file with 20 controls: 8 fields, 2 choices, 6 links, 4 buttons."""
    lines = [f"screen: {name}", f"id: s{number}", "system: 総合窓口", "content:",
             f"  - heading: {name}", "  - text: 必要な事項を入力し、次の画面へ進んでください。"]
    for field, kind in zip(FIELDS, TYPES):
        lines += [f"  - field: {field}", f"    type: {kind}", "    required: true"]
    lines += ["  - radio: 申請の区分", "    options: [本人, 代理人]",
              "  - select: 受け取りの方法", "    options: [窓口, 郵送, 電子交付]"]
    lines += [f"  - link: {link}" for link in LINKS]
    spare = [word for word in NEXT if word != going_on]
    buttons = [going_on] + chance.sample(spare, 2) + ["戻る"]
    lines += [f"  - buttons: [{', '.join(buttons)}]"]
    return "\n".join(lines) + "\n"


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("scenes", type=int)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    chance = random.Random(given.seed)
    (given.folder / "screens").mkdir(parents=True)
    manual = ["# 総合窓口 操作マニュアル", ""]
    (given.folder / "systems.yaml").write_text(
        "systems:\n  - system: 総合窓口\n    footer:\n      - links: [利用規約, 個人情報の取扱い]\n", encoding="utf-8")
    for number in range(given.scenes):
        place = number % STEPS_IN_A_FLOW
        if place == 0:
            flow = number // STEPS_IN_A_FLOW + 1
            manual += ["", f"## ({flow}) {chance.choice(THINGS)}の{chance.choice(DEEDS)} その{flow}", ""]
        name, going_on = title(number, chance), chance.choice(NEXT)
        field = chance.choice(FIELDS)
        manual.append(f"{place + 1}. 「{name}」画面の「{field}」を入力し、「{going_on}」ボタンをクリックします。")
        (given.folder / "screens" / f"s{number}.yaml").write_text(
            screen(name, number, going_on, chance), encoding="utf-8")
    (given.folder / "manual.md").write_text("\n".join(manual) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
