/// Makes one list of the files of many reviewers.
package enum CommentMerge {
  /// Of one comment in several files the newest counts. Where two were edited at the same time and
  /// say different things, both stay and the conflict is told. The order of the files is of no
  /// matter.
  ///
  /// - Returns: the comments in the order in which they were written, and for each conflict the
  ///   comments of one id.
  package static func merge(
    _ files: [[ReviewComment]]
  ) -> (comments: [ReviewComment], conflicts: [[ReviewComment]]) {
    var byID: [String: [ReviewComment]] = [:]
    for comment in files.joined() { byID[comment.id, default: []].append(comment) }
    let merged = byID.values.map(newest)
    return (
      merged.joined().sorted(),
      merged.filter { $0.count > 1 }.sorted { $0.lexicographicallyPrecedes($1) }
    )
  }

  /// Those that were edited last, each wording once, in order.
  private static func newest(of comments: [ReviewComment]) -> [ReviewComment] {
    guard let last = comments.map(\.changed).max() else { return [] }
    var seen: Set<[Unicode.Scalar]> = []
    return comments.filter { $0.changed == last }.sorted().filter {
      seen.insert(Array($0.comment.unicodeScalars)).inserted
    }
  }
}
