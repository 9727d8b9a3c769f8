extension String {
  /// Whether the text can name something in a scenario: letters of any script, digits and hyphens.
  var isIdentifier: Bool {
    !isEmpty
      && unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-": true
        default: !scalar.isASCII && scalar.properties.isAlphabetic
        }
      }
  }
}
