// swift-format-ignore-file: a table, not code.

import Scoring

extension Pinyin {
  /// The letters of a syllable, without tone, in ASCII (v for ü), or nil for a number that is none.
  static func letters(of syllable: UInt16) -> [UInt8]? {
    spellings.indices.contains(Int(syllable)) ? spellings[Int(syllable)] : nil
  }

  private static let spellings: [[UInt8]] = table.split(separator: " ").map { Array($0.utf8) }

  /// By the syllables' numbers; "-" is none.
  private static let table = """
    yi din kao qi san xia han wan zan ji bu yu mian gai cou zuan qie pi si qiu bin ye con \
    don cen diu lian you yan gun jiu ge ya qian zon jie fen guan cuan can lin zuo zu ba dan \
    wei jin li ju pie fu nai wu tuo me zi za hu fa le yin pin pan qiao guai mie xi xian su \
    dou nan jia mao mai luan ru xue sa na gan suo cui ze gui jue ma zen er cu kui yun sui \
    gen xie tou kan da jiao hai hen mu tin qin bo duo ren sen pu fo lun ta hon ton dai cao \
    men fan wo jian yao di pei diao dun xin ai xiu tan huo hui ce xun nu gu ni ban xu zou \
    qu ci ben dian bi zao ti he se gou nin yon wa ka bao lao bai min quan tiao lai kua mi \
    an lu mou ca gon cun kuai cai non hou jion tui xiao bian e ku jun hun lia pai biao fei \
    bei tian dao pen kon juan luo son len zai ruan ruo pian huan duan ou lou sou yuan ron \
    hao nuo lei ao piao man zun liao tie sai xuan tai lan qion lie kuan ten lon ran xion \
    dui ke tu - nei liu gua kou qia mei du kai den wen hua yue bie pao sua cuo ke la pou \
    tuan mo ken sao gao tao nao suan nian suai que zui rou die rui po a tun fou sun guo ne \
    m huai ha yo o nou cuai pa nie wai miao n die ga de hei hm lo kun qun ri lve en nuan \
    niu rao niao nen kuo te re zei zua zuai rua run cua nve gei fiao ei miu sui nun
    """
}
