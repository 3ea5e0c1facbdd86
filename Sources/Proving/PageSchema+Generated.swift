// Made by Scripts/embed-templates from Templates/kamishibai.rng. Do not edit.

enum PageSchema {
  static let source = ##"""
<grammar xmlns="http://relaxng.org/ns/structure/1.0"/>
"""##
}
