import Storyboards

extension Outline.Procedure {
  /// Tellings that have no name in common tell of different things, whatever their headings say: each of
  /// them is a procedure, and nothing of it is lost to another.
  var separated: [Outline.Procedure] {
    guard tellings.count > 1, !tellings.contains(where: \.isDetail) else { return [self] }
    var parts: [(names: Set<String>, tellings: [Outline.Telling])] = []
    for telling in tellings {
      let names = telling.names
      let same = parts.firstIndex { part in
        part.names.count < Self.fewNames || names.count < Self.fewNames
          || !part.names.isDisjoint(with: names)
      }
      if let same {
        parts[same].names.formUnion(names)
        parts[same].tellings.append(telling)
      } else {
        parts.append((names, [telling]))
      }
    }
    guard parts.count > 1 else { return [self] }
    return parts.enumerated().map { index, part in
      var procedure = self
      procedure.tellings = part.tellings
      // What stands before the first step and behind the last one is told once.
      if index > 0 {
        procedure.id = nil
        procedure.introduction = []
      }
      if index < parts.count - 1 { procedure.notes = [] }
      return procedure
    }
  }

  /// Fewer names than these tell nothing.
  private static let fewNames = 2
}

extension Outline.Telling {
  /// What its steps set off, as keys.
  fileprivate var names: Set<String> {
    Set(
      steps.flatMap(\.paragraphs).flatMap { paragraph in
        let scalars = paragraph.scalars.map(NameKey.fold)
        return Quote.all(in: scalars, marks: paragraph.marks).map {
          NameKey.of(String(scalars: scalars[$0.inner]))
        }
      })
  }
}
