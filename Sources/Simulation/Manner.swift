import Interview
import Scenario

/// How sentences are said aloud: with fillers, stutters and digressions.
struct Manner {
  var nature: Nature
  var language: Language

  func spoken(
    _ sentences: [String], digressing digressions: [String], _ random: inout SplitMix64
  ) -> String {
    var said: [String] = []
    for sentence in sentences {
      said.append(aloud(sentence, &random))
      if random.chance(nature.digression), let digression = random.pick(digressions) {
        said.append(aloud(digression, &random))
      }
    }
    return said.joined(separator: Words.gap(language))
  }

  private func aloud(_ sentence: String, _ random: inout SplitMix64) -> String {
    var aloud = sentence
    if random.chance(nature.repetition) { aloud = beginning(of: sentence) + goingOn(sentence) }
    guard random.chance(nature.filler), let filler = random.pick(Words.fillers(language)) else {
      return aloud
    }
    return filler + goingOn(aloud)
  }

  /// The sentence as it reads behind other words: "The …" becomes "the …", while "I'd …" and
  /// "CLIP …" stay.
  private func goingOn(_ sentence: String) -> String {
    guard language == .english, let first = sentence.first,
      sentence.dropFirst().first?.isLowercase == true
    else { return sentence }
    return first.lowercased() + sentence.dropFirst()
  }

  /// The first words, to be begun with once more; empty where a word would be torn.
  private func beginning(of sentence: String) -> String {
    switch language {
    case .english: sentence.split(separator: " ").prefix(2).map { $0 + " " }.joined()
    case .chinese:
      SpokenLength(String(sentence.prefix(2))).characters == 2 ? String(sentence.prefix(2)) : ""
    }
  }
}
