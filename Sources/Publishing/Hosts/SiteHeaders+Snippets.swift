import Findings

extension SiteHeaders {
  /// What goes into a host's own settings; empty for a host that has none for headers.
  package func snippet(for host: WebHost, in language: Language) -> String {
    switch host {
    case .nginx: nginx(language)
    case .apache: apache(language)
    case .netlify: netlify(language)
    case .cloudflare: cloudflare
    case .s3: cloudFront
    case .gitHubPages: ""
    }
  }

  /// The headers of all files, then how long a browser keeps each kind: inner locations take over
  /// the headers of the outer one as long as they add none of their own.
  private func nginx(_ language: Language) -> String {
    let headers = everywhere.map { "    add_header \($0.name) \"\($0.value)\" always;" }
    let comment = Phrase(
      ja: "# サイトを公開する server { … } の中に入れます。root や alias はそのままで使えます。",
      en: "# Into the server { … } that serves the site. Its root or alias stays as it is.")
    return """
      \(comment[language])
      location ^~ \(path) {
      \(headers.joined(separator: "\n"))
          expires -1;
          location ^~ \(path)assets/ { expires 1h; }
          location ^~ \(path)images/ { expires 1y; }
      }

      """
  }

  private func apache(_ language: Language) -> String {
    let headers = everywhere.map { "    Header always set \($0.name) \"\($0.value)\"" }
    let comment = Phrase(
      ja: "# VirtualHost の中に入れます。a2enmod headers が要ります。",
      en: "# Into the VirtualHost. It needs a2enmod headers.")
    return """
      \(comment[language])
      <Location "\(path)">
      \(headers.joined(separator: "\n"))
          Header set Cache-Control "\(Self.pageCaching)"
      </Location>
      <Location "\(path)assets/">
          Header set Cache-Control "\(Self.assetCaching)"
      </Location>
      <Location "\(path)images/">
          Header set Cache-Control "\(Self.pictureCaching)"
      </Location>

      """
  }

  /// Of a page Netlify says by itself that it is to be asked for anew.
  private func netlify(_ language: Language) -> String {
    let headers = everywhere.map { "    \($0.name) = \"\($0.value)\"" }
    let comment = Phrase(
      ja: "# netlify.toml（リポジトリのいちばん上）に入れます。",
      en: "# Into netlify.toml, at the root of the repository.")
    return """
      \(comment[language])
      [[headers]]
        for = "\(path)*"
        [headers.values]
      \(headers.joined(separator: "\n"))
      [[headers]]
        for = "\(path)assets/*"
        [headers.values]
          Cache-Control = "\(Self.assetCaching)"
      [[headers]]
        for = "\(path)images/*"
        [headers.values]
          Cache-Control = "\(Self.pictureCaching)"

      """
  }

  /// Of a page Cloudflare says by itself that it is to be asked for anew.
  private var cloudflare: String {
    let headers = everywhere.map { "  \($0.name): \($0.value)" }
    return """
      \(path)*
      \(headers.joined(separator: "\n"))
      \(path)assets/*
        Cache-Control: \(Self.assetCaching)
      \(path)images/*
        Cache-Control: \(Self.pictureCaching)

      """
  }

  /// The settings of a response headers policy; `SiteAddress` keeps quotes out of all values.
  private var cloudFront: String {
    let own = everywhere.filter { $0.name == "X-Robots-Tag" }.map {
      "{\"Header\": \"\($0.name)\", \"Value\": \"\($0.value)\", \"Override\": true}"
    }
    let policy = everywhere.first { $0.name == "Content-Security-Policy" }?.value ?? ""
    let custom =
      own.isEmpty
      ? ""
      : """
      ,
        "CustomHeadersConfig": {"Quantity": \(own.count), "Items": [\(own.joined(separator: ", "))]}
      """
    return """
      {
        "Name": "kamishibai",
        "SecurityHeadersConfig": {
          "ContentSecurityPolicy": {
            "Override": true,
            "ContentSecurityPolicy": "\(policy)"
          },
          "ContentTypeOptions": {"Override": true},
          "ReferrerPolicy": {"Override": true, "ReferrerPolicy": "no-referrer"}
        }\(custom)
      }

      """
  }
}
