/// What a little word does in a sentence, whatever the sentence is about.
///
/// A word is looked up once an answer, for all its roles together.
struct Roles: OptionSet, Sendable {
  let rawValue: UInt32

  private init(_ bit: UInt32) { rawValue = 1 << bit }
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// "um", "嗯": a sound that fills a pause.
  static let hesitation = Roles(0)
  /// Without such a word nothing is stated, only named.
  static let statement = Roles(1)
  static let connective = Roles(2)
  static let preposition = Roles(3)
  /// Joins others into a phrase: a long item with none of them is a string of keywords.
  static let link = Roles(4)
  static let pronoun = Roles(5)
  /// Joins what is chosen from: "or", "或".
  static let alternative = Roles(6)
  /// Says nothing about the subject matter.
  static let empty = Roles(7)
  /// May stand between two words of a sequence.
  static let skipped = Roles(8)
  /// May stand between two names that are joined as equals.
  static let filler = Roles(9)
  /// What a name before it only modifies: "a CLIP embedding" speaks of an embedding.
  static let modified = Roles(10)
  /// May stand between a name and what it modifies.
  static let modifying = Roles(11)
  /// Between a word and the same word it leaves a choice open: "对不对".
  static let chooser = Roles(12)
  /// Opens a question: "is", "does".
  static let auxiliary = Roles(13)
  /// Opens a question where it opens the sentence: "which" inside one begins a relative clause.
  static let opener = Roles(14)
  /// Ends a question: "吗".
  static let particle = Roles(15)
  /// Makes a question wherever it stands: "谁".
  static let interrogative = Roles(16)
  /// A point after it ends no sentence.
  static let abbreviation = Roles(17)
  /// Stands anywhere, so that no slip of the input method explains it.
  static let ubiquitous = Roles(18)
  /// What replaces a slip may begin with it: "啊不对是在潜空间".
  static let restart = Roles(19)
  static let no = Roles(20)
  static let sorry = Roles(22)
  /// The person who speaks: "我".
  static let speaker = Roles(23)
  static let nor = Roles(21)

  /// The roles of a folded word.
  static func of(_ word: Spelling) -> Roles { table[word] ?? [] }

  /// Calls the body with each word that has a role.
  static func forEachWord(_ body: (ArraySlice<UInt32>) -> Void) { table.forEachWord(body) }

  private static let table: WordMap<Roles> = {
    var table = WordMap<Roles>()
    for (role, list) in lists {
      let words = WordTable(parting: list)
      for number in 0..<words.count {
        table.set(Spelling(words[words[number]]), to: role) { $0.insert(role) }
      }
    }
    return table
  }()

  private static let lists: [(Roles, String)] = [
    (.hesitation, "um uh er erm hmm well oh 啊 呃 嗯 哦 唉 诶 哎"),
    (
      .statement,
      """
      is are was were be been being am has have had having do does did can could will would should
      may might must it its they them their we our you your i my he she this that these those which
      who what when where if then so because uses use used using makes make made get gets got lets
      keeps keep kept takes take gives give goes go going let's it's they're that's there
      puts put turns turn not no don't doesn't isn't into from
      是 有 把 将 用 会 让 给 被 就 都 从 做 要 不 没 了 我 它 这 那 你 他 吧 嘛 呢 啊 也 说 再 先 来 第
      """
    ),
    (
      .connective,
      "and so right okay ok yeah yes well now like you know then also first 嗯 呃 那 个 然 后 对 好 就"
    ),
    (.preposition, "of to for in on with by at over between"),
    (
      .link,
      """
      the a an of to for in on with by and or as at over between each every all but more less very too
      when than also just only some any both while until after before how 的 和 在 与 到 对 能 以
      """
    ),
    (.pronoun, "it they we you he she i"),
    (.alternative, "or nor 或"),
    (
      .empty,
      """
      it they that this but so is are was were be been being do does did has have had use used using
      exist exists apply applies applied need needed needs work works working help helps involved
      involve there here matter matters at all any either really the in case required necessary
      present part of true just actually though anyway anymore of course for me an option you we one
      其 实 用 需 要 存 在 有 行 适 用 的 了 里 面 这 个 那 么 样 吧 成 立 对 但 是 而 它 此 也 根 本 完 全 真 到 过 回 事 会
      """
    ),
    (.skipped, "the a an um uh like of 的 了 个 着 地 得 那 呃 嗯"),
    (
      .filler,
      """
      the a an its it's their both also pre trained pretrained large big whole entire 的 那 个 一 也 都
      整 大 训 练 好 预 现 成
      """
    ),
    (.modified, "embed embedding vector latent score space 嵌 向"),
    (.modifying, "text image 's 的 文 本 图 像 片 字"),
    (.chooser, "不 没"),
    (
      .auxiliary,
      "is are was were does do did can could will would should has have isn't aren't doesn't don't"
    ),
    (.opener, "what why how which who when where"),
    (.particle, "吗 么"),
    (.interrogative, "谁 哪 啥"),
    (.abbreviation, "eg ie vs etc al approx cf fig"),
    (
      .ubiquitous,
      """
      的 地 得 了 是 在 有 和 与 个 也 就 都 而 要 会 这 那 我 你 他 它 们 到 不 一 上 下 里 中 对 把 被 给 从 为 以 可
      """
    ),
    (.restart, "是 应"),
    (.no, "no"),
    (.sorry, "sorry"),
    (.speaker, "我 们 咱"),
    (.nor, "nor"),
  ]
}
