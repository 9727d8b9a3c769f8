/// Words that only join others, or that any sentence may have: they tell no claim from another.
enum FunctionWords {
  static let english: Set<String> = Set(
    """
    a an the this that these those it its he she they them their his her we us our you your i me my
    one ones some any all both each every either neither other others another such same own
    and or but so if then than as of to in on at by for from with without within into onto over under
    about between among through during before after up down out off per via
    is are was were be been being am do does did done doing have has had having
    can could may might must shall should will would need needs
    not no nor never n't don't doesn't didn't isn't aren't wasn't can't cannot won't
    what which who whom whose when where why how whether because since while though although until
    very more most much many few less least only just even also too still again already rather quite
    there here now always often usually sometimes
    stay stays stayed keep keeps kept keeping remain remains become becomes went go goes come comes
    get gets got make makes made give gives given take takes taken use uses used using let lets
    way ways thing things kind kinds part parts lot like well good
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Longer ones first: 因为 before 为.
  static let chinese: [[UInt32]] =
    """
    因为 所以 但是 而且 并且 或者 如果 那么 虽然 不过 可以 能够 需要 应该 必须 通过 进行 使用 利用 以及 对于 关于
    由于 为了 其中 一个 一种 一些 这个 那个 这种 那种 这些 那些 它们 他们 我们 自己 什么 怎么 怎样 如何 没有 不是
    保持 成为 变成 属于 叫做 不会 不能 不用 就是 也是 都是 还是 只是 而是 时候 之间 之后 之前 起来 出来 下来 上去 更加 比较 非常 同时 各自 分别
    的 了 是 在 和 与 及 或 把 被 将 用 以 为 从 到 对 向 让 使 也 都 就 还 而 但 并 其 这 那 个 们 着 过 等 里 中 上 下
    之 所 能 会 要 有 不 没 很 更 最 又 再 才 只 各 每 它 他 她 我 你 来 去 得 地 给 按 跟 做 一 该 由 于
    """.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) }
}

/// Chinese without word breaks, as pieces that can be looked for.
enum ChineseWords {
  /// The pieces of a run of characters, each with the ways in which it may be found.
  ///
  /// The run is parted at words that only join others; what is left is a word where it is short, and
  /// a chain of two-character words, as most are, where it is long.
  static func parts(of letters: [UInt32]) -> [[String]] {
    chunks(of: letters).flatMap { chunk -> [[String]] in
      switch chunk.count {
      case 0, 1: []
      case 2: [[String(folded: chunk)]]
      case 3:
        [[String(folded: chunk), String(folded: chunk.prefix(2)), String(folded: chunk.suffix(2))]]
      default:
        stride(from: 0, to: chunk.count - 1, by: 2).map { start in
          [String(folded: chunk.dropFirst(start).prefix(chunk.count - start == 3 ? 3 : 2))]
        }
      }
    }
  }

  private static func chunks(of letters: [UInt32]) -> [[UInt32]] {
    var chunks: [[UInt32]] = [[]]
    var rest = letters[...]
    while !rest.isEmpty {
      if let word = FunctionWords.chinese.first(where: { rest.starts(with: $0) }) {
        rest = rest.dropFirst(word.count)
        chunks.append([])
      } else {
        chunks[chunks.count - 1].append(rest.removeFirst())
      }
    }
    return chunks
  }
}

/// Words that are built from one another: contrast, contrastive; generate, generator.
enum WordFamily {
  /// The word and others of its family. Those that are no words do no harm: nobody says them.
  static func members(of word: String) -> [String] {
    guard word.count >= 5, word.allSatisfy(\.isLetter) else { return [word] }
    var members = [word]
    let letters = Array(word.unicodeScalars.map(\.value))
    var stem = String(folded: Inflection.stem(Spelling(letters[...])).letters(of: letters))
    // Only a word that was built tells that others are built from the same root.
    guard let built = suffixes.first(where: { stem.hasSuffix($0) && stem.count - $0.count >= 4 })
    else { return members }
    stem = String(stem.dropLast(built.count))
    for suffix in endings {
      let member = stem + suffix
      if !members.contains(member) { members.append(member) }
    }
    return members
  }

  /// The longest first.
  private static let suffixes = [
    "isation", "ization", "ation", "ition", "ment", "ance", "ence", "tion", "sion", "ible", "able",
    "ness", "ator", "ally", "ive", "ion", "ity", "ise", "ize", "ate", "ist", "ous", "ful", "ant",
    "ent", "or", "er", "al", "ic", "ly", "at",
  ]
  /// Inflected endings come by themselves.
  private static let endings = [
    "", "e", "ion", "ation", "ate", "or", "er", "ive", "ment", "al",
  ]
}

extension Inflection.Stem {
  fileprivate func letters(of word: [UInt32]) -> [UInt32] {
    switch self {
    case .prefix(let length): Array(word.prefix(length))
    case .other(let letters): letters
    }
  }
}
