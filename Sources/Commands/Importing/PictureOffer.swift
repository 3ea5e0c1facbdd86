import Findings

/// What an import says of the pictures that it found: each as an item to paste into a screen's
/// definition. Which screen a picture shows, only the author knows.
enum PictureOffer {
  static func text(of names: [String], in language: Language) -> String {
    let lead = Phrase(
      ja: "# 取り込んだ画像\n\n画面を画像で示すときは、その画面の定義（screens/ の YAML）の content: に写してください。"
        + "説明と、押せる場所の名前と位置（左、上、幅、高さの百分率）を直して使います。\n",
      en:
        "# Pictures from the document\n\nTo show a screen as a picture, paste its item under content: of the screen's "
        + "definition in screens/. Mend the description, and the names and places (left, top, width, height in percent) "
        + "of what can be pressed.\n")
    let label = Phrase(ja: "押すものの名前", en: "the name of what is pressed")
    let alt = Phrase(ja: "画像の説明", en: "what the picture shows")
    return lead[language]
      + names.map { name in
        """

        ```yaml
        - image: \(alt[language])
          file: "images/\(name)"
          hotspots:
            - { label: \(label[language]), at: [10, 10, 20, 10] }
        ```

        """
      }.joined()
  }
}
