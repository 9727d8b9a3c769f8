/// Why a pattern could not be read, and where in it.
package struct PatternError: Error, Equatable {
  /// In Unicode scalars of the pattern's source, counted from 0.
  package var offset: Int
  package var fault: Fault

  package init(offset: Int, fault: Fault) {
    self.offset = offset
    self.fault = fault
  }

  package enum Fault: Equatable, Sendable {
    case empty
    case nothingRequired
    case emptyAlternative
    case missingSeparator
    case unclosedQuote
    case emptyQuote
    case unclosedReference
    case emptyReference
    case badReference(String)
    case strayBracket
    case gapOutsideQuote
    case gapAtEdge
    case malformedGap(String)
    case loneMinus
    case loneNot
    case wordWithoutLetters(String)
    case foreignMark(String, ascii: String)
  }
}

extension PatternError.Fault {
  /// What is wrong, as a clause without a full stop.
  package var message: String {
    switch self {
    case .empty: "the pattern is empty"
    case .nothingRequired:
      "the pattern asks only for what is not said, so any answer would match it"
    case .emptyAlternative: "there is nothing on one side of '|'"
    case .missingSeparator: "two elements touch"
    case .unclosedQuote: "this quote is not closed"
    case .emptyQuote: "there is nothing between the quotes"
    case .unclosedReference: "'<' has no '>'"
    case .emptyReference: "there is no id between '<' and '>'"
    case .badReference(let id): "'\(id)' cannot be a glossary id"
    case .strayBracket: "'>' has no '<'"
    case .gapOutsideQuote: "'..' stands outside quotes"
    case .gapAtEdge: "'..' has no words on one side"
    case .malformedGap(let text): "'\(text)' is not a gap"
    case .loneMinus: "'-' has nothing behind it"
    case .loneNot: "'not' has nothing behind it that could be denied"
    case .wordWithoutLetters(let word): "'\(word)' has no letter or digit, so it can never match"
    case .foreignMark(let mark, _): "'\(mark)' means nothing in a pattern"
    }
  }

  /// What the author can do now.
  package var mend: String {
    switch self {
    case .empty: "write words, \"words in order\" or <glossary-ids>"
    case .nothingRequired: "add at least one element without '-'"
    case .emptyAlternative: "write alternatives without spaces: both|neither"
    case .missingSeparator: "put a space between them for \"and\", or '|' for \"or\""
    case .unclosedQuote, .emptyQuote: "write words that follow one another as \"two words\""
    case .unclosedReference, .emptyReference: "write a glossary id as <llm>"
    case .badReference: "ids have letters, digits and hyphens only: <language-model>"
    case .strayBracket: "write a glossary id as <llm>"
    case .gapOutsideQuote:
      "elements may stand in any order anyway; for an order write \"learns .. caption\""
    case .gapAtEdge: "write it between words: \"learns .. caption\""
    case .malformedGap: "a gap is two dots between spaces: \"learns .. caption\""
    case .loneMinus: "write it right before what must not be said: -<frozen>"
    case .loneNot: "write it before one element: not <trained>; for the word itself write \"not\""
    case .wordWithoutLetters: "leave it out"
    case .foreignMark(_, let ascii): "write \(ascii)"
    }
  }
}
