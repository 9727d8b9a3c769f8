import Scenario

extension Delivery {
  init(of reading: Reading, answer: String, quotation: Quotation, timing: Timing?) {
    self.init()
  }
}
