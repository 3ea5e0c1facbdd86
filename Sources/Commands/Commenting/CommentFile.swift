import Findings
import Foundation
import Reporting
import Storyboards
import Wording

/// A file of reviewers' comments, as the review pages save it:
/// `{"kamishibai":"comments","version":1,"site":{title,language},"comments":[{id, key, kind, owner,
/// text, origin, author, comment, created, changed}]}`.
enum CommentFile {
  private struct File: Decodable {
    let kamishibai: String
    let version: Int
    let comments: [Entry]
  }

  private struct Entry: Decodable {
    let id, key, kind, owner, text, origin, author, comment, created, changed: String
  }

  static func read(_ path: String) throws -> [ReviewComment] {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw Refusal(
        text: "kamishibai: \(path) はフォルダーです。コメントのファイルを先に、手順書を最後に指定してください。"
          + "\n(name the files of comments first, the manual last)")
    }
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
      throw Refusal(text: "kamishibai: \(path) が見つかりません。(no such file: \(path))")
    }
    guard let file = try? JSONDecoder().decode(File.self, from: data),
      file.kamishibai == "comments"
    else {
      throw Refusal(
        text: "kamishibai: \(path) はコメントのファイルではありません。確認ページの「ファイルに保存」で保存したものを指定してください。"
          + "\n(no file of comments: name one that a review page has saved)")
    }
    guard file.version == 1 else {
      throw Refusal(
        text: "kamishibai: \(path) は新しい版の Kamishibai のコメントです。(comments of a newer Kamishibai)")
    }
    return file.comments.map { entry in
      ReviewComment(
        id: entry.id, key: entry.key, kind: TextKind(rawValue: entry.kind) ?? .text,
        owner: entry.owner, text: entry.text, origin: place(entry.origin), author: entry.author,
        comment: entry.comment, created: entry.created, changed: entry.changed)
    }
  }

  /// "screens/a.yaml:3:5"; a file's name may hold colons itself.
  private static func place(_ text: String) -> Place {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count > 2, let column = Int(parts[parts.count - 1]),
      let line = Int(parts[parts.count - 2])
    else { return Place(file: text) }
    return Place(file: parts.dropLast(2).joined(separator: ":"), line: line, column: column)
  }

  /// The merged comments, in the same form: a review page opens them.
  static func bytes(of comments: [ReviewComment], title: String, language: Language) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.pair("kamishibai", "comments")
      json.pair("version", 1)
      json.key("site")
      json.object { json in
        json.pair("title", title)
        json.pair("language", language.rawValue)
      }
      json.key("comments")
      json.array(comments) { json, comment in
        json.object { json in
          json.pair("id", comment.id)
          json.pair("key", comment.key)
          json.pair("kind", comment.kind.rawValue)
          json.pair("owner", comment.owner)
          json.pair("text", comment.text)
          json.pair("origin", comment.origin.description)
          json.pair("author", comment.author)
          json.pair("comment", comment.comment)
          json.pair("created", comment.created)
          json.pair("changed", comment.changed)
        }
      }
    }
    json.newline()
    return json.bytes
  }
}
