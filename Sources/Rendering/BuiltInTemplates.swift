/// The templates and files that ship, as `Templates/` has them.
package enum BuiltInTemplates {
  /// The program's name and version, as pages name it.
  package static let generator = "kamishibai 0.1.0"
}
