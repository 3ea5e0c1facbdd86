/// Links, pictures, and what other tools put in square brackets.
extension InlineMarkup {
  /// Takes `[text](address)` as its text, marked as a link.
  mutating func link(from index: Int) -> Int? {
    guard let bracket = line[index...].prefix(Self.reach).firstIndex(of: "]"),
      bracket > index + 1, next(bracket) == "(",
      let end = line[bracket...].prefix(Self.reach).firstIndex(of: ")")
    else { return nil }
    let first = prose.count
    open.insert(.link)
    justOpened = true
    var inner = index + 1
    while inner < bracket {
      inner = "![".unicodeScalars.contains(line[inner]) ? take(inner) : step(from: inner)
    }
    open.remove(.link)
    prose.unify(from: first)
    return behindAttributes(end + 1)
  }

  /// `{:.icon}` behind a link or a picture (kramdown): how it looks.
  private func behindAttributes(_ index: Int) -> Int {
    guard line[index...].starts(with: "{:".unicodeScalars),
      let close = line[index...].prefix(Self.reach).firstIndex(of: "}")
    else { return index }
    return close + 1
  }

  /// Takes `![text](address)` within a sentence as its text, which names what the picture shows; a
  /// picture on a line of its own, or before a name that stands in words, says nothing.
  mutating func image(from index: Int) -> Int? {
    guard let bracket = line[index...].prefix(Self.reach).firstIndex(of: "]"),
      next(bracket) == "(",
      let end = line[bracket...].prefix(Self.reach).firstIndex(of: ")")
    else { return nil }
    let before = line[..<index].last { !Script.isSpace($0) }
    let behind = behindAttributes(end + 1)
    // `<kbd>![…](…)</kbd>`: within tags it is alone, too.
    if before == ">", isOnlyTags(line[..<index]), isOnlyTags(line[behind...]) { return behind }
    let after = line[behind...].first { !Script.isSpace($0) }
    let isPlain = after.map { !"*_`[「『［【\"“!".unicodeScalars.contains($0) } ?? (before != nil)
    return isPlain && bracket > index + 2 ? link(from: index + 1) : behind
  }

  private func isOnlyTags(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
    var isInside = false
    for scalar in part where !Script.isSpace(scalar) {
      if scalar == "<" { isInside = true }
      if !isInside { return false }
      if scalar == ">" { isInside = false }
    }
    return !isInside
  }

  /// `[!UICONTROL Save]`: a control by its name, as Adobe's notation sets it off; `[!DNL Photoshop]`: a
  /// name that is not translated.
  mutating func term(from index: Int) -> Int? {
    let rest = line[(index + 1)...]
    guard
      rest.starts(with: "!UICONTROL".unicodeScalars) || rest.starts(with: "!DNL".unicodeScalars),
      let close = line[index...].prefix(Self.reach).firstIndex(of: "]"),
      let space = line[index..<close].firstIndex(where: Script.isSpace)
    else { return nil }
    let kind = String(scalars: line[(index + 2)..<space])
    guard kind == "UICONTROL" || kind == "DNL" else { return nil }
    var inner = space..<close
    while let first = inner.first, Script.isSpace(line[first]) { inner.removeFirst() }
    while let last = inner.last, Script.isSpace(line[last]) { inner.removeLast() }
    let isNew = kind == "UICONTROL" && !open.contains(.strong) && !isQuoted(index, close)
    if isNew {
      open.insert(.strong)
      justOpened = true
    }
    for at in inner { _ = take(at) }
    if isNew { open.remove(.strong) }
    return close + 1
  }

  /// Whether brackets of the sentence's own stand around it, spaces apart.
  private func isQuoted(_ open: Int, _ close: Int) -> Bool {
    let before = line[..<open].last { !Script.isSpace($0) && $0 != "*" }
    let after = line[(close + 1)...].first { !Script.isSpace($0) && $0 != "*" }
    return before.map { "「『［[“\"".unicodeScalars.contains($0) } == true
      && after.map { "」』］]”\"".unicodeScalars.contains($0) } == true
  }

  /// `{{< callout title="Note" >}}`, `{{% tip %}}`: what a site generator makes of it stands elsewhere.
  func shortcode(from index: Int) -> Int? {
    guard index + 3 < line.endIndex, "<%".unicodeScalars.contains(line[index + 2]) else {
      return nil
    }
    let sign: Unicode.Scalar = line[index + 2] == "<" ? ">" : "%"
    var end = index + 3
    let limit = min(line.endIndex, index + Self.reach)
    while end + 3 <= limit {
      if line[end] == sign, line[end + 1] == "}", line[end + 2] == "}" { return end + 3 }
      end += 1
    }
    return nil
  }

  /// `:icon:`bars``, `:guilabel:`Save``: what reStructuredText says of a name.
  func role(from index: Int) -> Int? {
    let word = line[(index + 1)...].prefix(20).prefix { scalar in
      ("a"..."z").contains(scalar) || scalar == "-"
    }
    guard !word.isEmpty, word.endIndex + 1 < line.endIndex, line[word.endIndex] == ":",
      line[word.endIndex + 1] == "`"
    else { return nil }
    return word.endIndex + 1
  }

  /// `[f:id:name:2020:plain]`, `[https://example.jp/:embed:cite]`: a picture or another page, as
  /// Hatena's notation shows it. It says nothing.
  func embed(from index: Int) -> Int? {
    let rest = line[(index + 1)...]
    guard rest.starts(with: "f:id:".unicodeScalars) || rest.starts(with: "http".unicodeScalars),
      let bracket = rest.prefix(Self.reach).firstIndex(of: "]"), next(bracket) != "("
    else {
      return nil
    }
    let inner = rest[..<bracket]
    let isPicture = inner.starts(with: "f:id:".unicodeScalars)
    let isPage =
      inner.starts(with: "http".unicodeScalars)
      && String(scalars: inner.suffix(20)).contains(":embed")
    return isPicture || isPage ? bracket + 1 : nil
  }
}
