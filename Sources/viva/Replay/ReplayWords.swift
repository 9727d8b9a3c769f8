import Scenario

enum ReplayWords {
  static func keys(_ language: Language) -> String {
    switch language {
    case .english: "space: pause · q: quit · any other key: skip ahead"
    case .chinese: "空格：暂停 · q：退出 · 其他键：跳过等待"
    }
  }

  static func paused(_ language: Language) -> String {
    switch language {
    case .english: "The session was paused here."
    case .chinese: "面试在这里暂停过。"
    }
  }
}
