import Findings

extension SiteHeaders {
  /// What a person is told beside the snippet.
  package func advice(for host: WebHost) -> Phrase {
    let own = Self.advice(for: host)
    let frames = frameAdvice(for: host)
    return Phrase(
      ja: own.japanese + "\n" + frames.japanese, en: own.english + "\n" + frames.english)
  }

  private static func advice(for host: WebHost) -> Phrase {
    switch host {
    case .nginx:
      Phrase(
        ja: "nginx: 入れたあと、nginx -t で確かめて読み込み直してください。",
        en: "nginx: check with nginx -t, then reload.")
    case .apache:
      Phrase(
        ja: "Apache: 入れたあと、apachectl configtest で確かめて読み込み直してください。",
        en: "Apache: check with apachectl configtest, then reload.")
    case .netlify:
      Phrase(
        ja: "Netlify: netlify.toml はサイトのフォルダーの外に置きます。中に置くと、控えにないファイルになります。",
        en: "Netlify: netlify.toml stays outside the site's folder; inside it is a file that the "
          + "ledger does not know.")
    case .cloudflare:
      Phrase(
        ja: "Cloudflare Pages: _headers という名前で、公開するフォルダーのいちばん上に置きます。"
          + "publish-check に通したあとで置いてください（控えにないファイルになるためです）。",
        en: "Cloudflare Pages: save it as _headers at the root of what you deploy, after "
          + "publish-check: the ledger does not know it.")
    case .s3:
      Phrase(
        ja: "Amazon S3 は、これらのヘッダーを付けられません。前に置く CloudFront に、response headers policy として入れます:"
          + "\n  aws cloudfront create-response-headers-policy --response-headers-policy-config file://headers.json"
          + "\nキャッシュの時間は、ファイルを置くときに決めます:"
          + "\n  aws s3 sync SITE s3://BUCKET/ --delete --cache-control \(pageCaching)"
          + "\n  aws s3 cp SITE/assets s3://BUCKET/assets --recursive --cache-control \(assetCaching)",
        en:
          "Amazon S3 cannot set these headers. Put CloudFront in front of it, with a response headers policy:"
          + "\n  aws cloudfront create-response-headers-policy --response-headers-policy-config file://headers.json"
          + "\nHow long browsers keep a file is said when it is put there:"
          + "\n  aws s3 sync SITE s3://BUCKET/ --delete --cache-control \(pageCaching)"
          + "\n  aws s3 cp SITE/assets s3://BUCKET/assets --recursive --cache-control \(assetCaching)"
      )
    case .gitHubPages:
      Phrase(
        ja: "GitHub Pages では、ヘッダーを決められません。ページの中に書いた規則（CSP と noindex）は効きます。効かないのは次の二つです。"
          + "\n  どのサイトからでも、ページを枠（iframe）に入れて見せられます（frame-ancestors はヘッダーでしか言えません）。"
          + "\n  画像や oEmbed の JSON に noindex を付けられません。"
          + "\n.nojekyll はサイトに入っているので、ファイルはそのまま公開されます。",
        en:
          "GitHub Pages lets nobody set headers. What pages say of themselves (CSP, noindex) holds. Two things do not:"
          + "\n  any site may show the pages in a frame (frame-ancestors can be said in a header alone);"
          + "\n  pictures and oEmbed files carry no noindex."
          + "\nThe site holds .nojekyll, so that its files are served as they are.")
    }
  }

  /// Whether the scenes can be embedded elsewhere, and how to let them.
  private func frameAdvice(for host: WebHost) -> Phrase {
    if host == .gitHubPages {
      return Phrase(
        ja: "埋め込む先は、限れません。", en: "Who embeds the scenes cannot be limited there.")
    }
    if isFramedElsewhere {
      return Phrase(
        ja: "書かれたサイトだけが、場面を枠（iframe）に入れて見せられます。",
        en: "Only the sites that you named may show the scenes in a frame.")
    }
    return Phrase(
      ja: "ほかのサイトは、場面を枠（iframe）に入れて見せられません。ヘルプサイトに埋め込むなら、そのサイトを書いてください:"
        + " --frame-ancestors https://help.example.jp",
      en: "No other site may show the scenes in a frame. To embed them in a help site, name it: "
        + "--frame-ancestors https://help.example.jp")
  }
}
