import ArgumentParser
import Storyboards

/// Where a site will stand, as a person says it.
struct AddressOptions: ParsableArguments {
  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "The address that the site will be published at.",
      discussion: """
        Pages then say their own address (canonical), and how other sites embed them (oEmbed). \
        They work from a folder all the same.
        """, valueName: "https://…/"))
  var baseURL: String?

  @Flag(help: "Let search engines list the start, the procedures and their scenes.")
  var indexable = false

  /// nil where nobody has said.
  var address: SiteAddress? {
    get throws {
      guard let baseURL else {
        guard !indexable else {
          throw Refusal(
            text: "kamishibai: --indexable には --base-url が要ります。検索エンジンに載せるアドレスを書いてください。"
              + "\n(--indexable needs --base-url: the address that search engines are to list)")
        }
        return nil
      }
      guard let address = SiteAddress(baseURL, isIndexable: indexable) else {
        throw Refusal(
          text: "kamishibai: --base-url に「\(baseURL)」は使えません。公開するフォルダーのアドレスを https:// から書いてください"
            + "（? と # は付けません。ASCII でない文字は %XX や xn-- で書きます）。例: https://example.jp/help/proto/"
            + "\n(not the address of a folder: write it from https:// on, without ? and #, other "
            + "letters encoded; for example https://example.jp/help/proto/)")
      }
      return address
    }
  }
}
