/// Words that say how the rest is meant, in English and Chinese: language, not subject matter.
///
/// They are found by the same automaton as a question's terms, in the same run, but letter by letter:
/// here a typo would turn a sentence round.
enum Markers {
  enum Kind: Int32, CaseIterable, Sendable {
    /// Denies what follows it in its clause.
    case negator
    /// Denies the noun that follows, up to the next pronoun: "rather than", "instead of".
    case contrast
    /// Looks like a negator and is none: "not only", "不断".
    case idiom
    /// Ends the reach of a negator, and begins a new clause: "but", "而是".
    case turn
    /// Ends the reach of a negator only: "because", "就".
    case limit
    /// Takes back what was said last: "no, sorry", "不对".
    case repair
    /// Begins what others are said to hold: "some people say", "有人说".
    case reporter
    /// Begins what is not held: "it is a myth that", "误以为".
    case myth
    /// Denies what a thing is called, and not that it is spoken of: "don't confuse X with Y".
    case miscall
    /// Speaks of all the things just named: "both", "都".
    case all
    /// Announces how things really are: "actually", "其实".
    case reality
    /// Calls what was said before it wrong: "is wrong", "是误解".
    case rejection
    /// Answers a question with yes.
    case affirmation
    /// Stands for something said before: "they", "两者".
    case anaphor
    /// Joins equals: "and", "和", "as well as".
    case conjunction
    /// Says that the same goes for another thing: "too", "也".
    case additive
    /// Puts a thing beside the subject, not in its place: "than", "跟".
    case comparison
  }

  /// Kinds of markers, one bit each.
  struct Kinds: OptionSet {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ kind: Kind) { rawValue = 1 << UInt32(kind.rawValue) }
  }

  /// What the markers are found by, and their words; a kind's raw value is its slot.
  static var keys: [Trie.Key] { shared.keys }
  static var vocabulary: Vocabulary { shared.vocabulary }

  private static let shared = {
    var keys: [Trie.Key] = []
    var vocabulary = Vocabulary(capacity: 1024)
    for kind in Kind.allCases {
      for term in terms(of: kind).split(separator: ",") {
        let tokens = Tokenizer.parts(of: FoldedText(String(term)), into: &vocabulary).tokens
        keys += Terms.keys(of: tokens, in: vocabulary, for: kind.rawValue)
      }
    }
    return (keys: keys, vocabulary: vocabulary)
  }()

  /// Whether a slot is a kind of marker.
  static func has(_ slot: Lexicon.Slot) -> Bool { slot < Kind.allCases.count }

  struct Found {
    let kind: Kind
    private let occurrence: Lexicon.Occurrence

    /// Its tokens.
    var range: Range<Int> { occurrence.start..<occurrence.end }

    init?(_ occurrence: Lexicon.Occurrence) {
      guard let kind = Kind(rawValue: occurrence.slot) else { return nil }
      self.kind = kind
      self.occurrence = occurrence
    }
  }

  private static func terms(of kind: Kind) -> String {
    switch kind {
    case .negator: negators
    case .contrast:
      "rather than,instead of,as opposed to,unlike,in place of,not like,而不是,而非,不像,有别于,区别于,不同于"
    case .idiom: idioms
    case .turn:
      "but,while,whereas,although,though,however,yet,except that,even though,it just,they just,"
        + "可我们,可我,可它,"
        + "而是,但是,但,可是,不过,然而,却,反而,只是,而,相反"
    case .limit:
      "because,since,so,so that,which means,and instead,and then,and it,and they,and is,and are,"
        + "and has,and uses,and use,and just,and only,and simply,and keeps,and so,and rather,"
        + "or else,otherwise,就,便,即可,也能,也可以,也可,因为,所以,只,仅,直接,从而,照样,也行,都能"
    case .repair:
      "sorry,no sorry,no wait,wait no,sorry no,sorry i mean,scratch that,strike that,actually no,"
        + "no actually,correction,let me correct,let me rephrase that,"
        + "i misspoke,no no,no no no,hang on,no hang on,no i mean,no that's wrong,oh no,oops,"
        + "wait sorry,i take that back,well no,er no,um no,uh no,"
        + "不对,啊不对,哦不对,呃不对,不对不对,说错了,我说错了,口误,更正,更正一下,纠正一下,应该说,"
        + "不不不,哦不,啊不,呃不,不是不是,错了,啊不是,哦不是"
    case .reporter: reporters
    case .myth: myths
    case .miscall:
      "don't confuse,do not confuse,not confuse,not call,wouldn't call,don't call,would not call,"
        + "don't mistake,do not mistake,not to be confused,not be confused,don't mix up,"
        + "不会把,别把,别跟,不要把,不要跟,不能把,不该把,不应该把,别和,不要和,不把"
    case .all:
      "both,neither,the two,either,all of them,all three,two of them,同时,都,两个,两者,两边,两头,俩,二者,两位,两块,全都,全部,两端,一概,谁也"
    case .reality: "actually,in fact,in reality,really,the truth is,其实,实际上,事实上,真实情况是,说白了"
    case .rejection: rejections
    case .affirmation: "yes,yeah,yep,exactly,sure,right,it is,they are,it does,是,是的,对,没错,会,会的"
    case .anaphor:
      "it,they,them,both,this,that,these,those,its,their,each,one,the other,neither,either,which,"
        + "它,它们,两者,两个,二者,都,这,那,其,前者,后者,他,他们,她,该,俩,两边,两头,此"
    case .conjunction:
      "and,or,nor,plus,with,like,as well as,along with,together with,and also,and the,or the,"
        + "nor the,plus the,as well as the,and a,和,与,跟,以及,还有,或,或者,及,加,加上,同,连同,还是"
    case .additive:
      "too,also,as well,likewise,similarly,the same,so is,so are,so does,so do,so was,so were,so did,也,同样,一样,亦,同理"
    case .comparison:
      "than,to,from,with,of,for,by,on,onto,using,uses,use,like,unlike,as,versus,vs,跟,和,与,比,同,对,"
        + "用,靠,相比,通过,基于,借助"
    }
  }

  private static let negators =
    "not,never,no,none,without,neither,nor,cannot,hardly,barely,lack,lacks,lacking,fail to,fails to,"
    + "failed to,no longer,nothing,nowhere,nobody,isn't,isnt,aren't,arent,wasn't,wasnt,weren't,"
    + "werent,don't,dont,doesn't,doesnt,didn't,didnt,won't,wont,wouldn't,wouldnt,can't,cant,"
    + "couldn't,couldnt,shouldn't,shouldnt,haven't,havent,hasn't,hasnt,hadn't,hadnt,ain't,aint,"
    + "needn't,mustn't,refuse to,avoid,avoids,avoiding,nothing to do with,far from,free of,"
    + "stop short of,"
    + "不,没,没有,无,非,未,别,勿,并不,不是,并不是,并非,不用,不需要,无需,不必,毫无,从不,绝不,无法,"
    + "不会,不能,不可能,缺乏,缺少,避免,并没有,并没,并未,从未,从来不,从来没有,也不,也不是,也没有,也没,"
    + "更不是,更不,才不,可不是,又不是,不再,免去,免于,跳过,谈不上,算不上,称不上"

  private static let idioms =
    "doesn't mean,does not mean,don't mean,not to say,wouldn't say,can't say,cannot say,not saying,"
    + "不能说,不是说,并不是说,不代表,不意味着,并不意味,并不代表,不等于说,"
    + "not purely,not exclusively,isn't purely,isn't merely,isn't simply,isn't solely,wouldn't just,wouldn't only,won't just,not so much,not all of it,no more no less,"
    + "not only,not just,not merely,not simply,not solely,not sure,not certain,not to mention,"
    + "no doubt,no matter,no problem,no wonder,no idea,no less,not quite sure,not entirely sure,"
    + "don't forget,dont forget,not forget,isn't only,isn't just,doesn't just,doesn't only,"
    + "don't just,don't only,not until,no need to say,why not,whether or not,or not,not bad,"
    + "don't remember,can't remember,cannot remember,don't recall,can't recall,not mistaken,"
    + "wouldn't be surprised,can't help,not least,couldn't be simpler,can't stress,no small,"
    + "no more than,if i'm not wrong,if i'm not mistaken,nothing but,nobody but,nothing else than,"
    + "not limited to,not wrong,not far from,not unlike,"
    + "别的,别人,特别,区别,类别,分别,识别,判别,差别,级别,个别,辨别,鉴别,别名,别看,性别,未来,没事,没关系,无人,无线,无限,无损,无穷,无意,不要紧,不好说,不见得就,非要,"
    + "不是只,不是只有,也不是只,也不是只有,不是单纯,也不是单纯,不是光,不单是,并不只,并不只是,并不仅,并不仅仅,不是仅仅,不能只,不会只,不必说,不用说,不出意外,不知不觉,"
    + "不过,不断,不仅,不仅仅,不但,不只,不只是,不单,不单单,不光,不光是,不同,不一样,不一,不管,不论,不少,不错,不停,"
    + "不止,不得不,不可或缺,不然,不妨,没错,没问题,没记错,没理解错,没搞错,没弄错,无论,无监督,无非,无条件,"
    + "无分类器,无数,无疑,非常,非线性,除非,莫非,是非,差不多,对不对,是不是,能不能,会不会,有没有,要不要,好不好,"
    + "像不像,配不配,要不,不好意思,说不定,不就是,不外乎,不太确定,不确定,不太记得,记不清,记不太清,不记得,不大确定,"
    + "别忘了,不要忘了,别忘记,不可避免,不可否认,不由得,不失为,不亚于,不愧,不难,无形,无缝,无关紧要,巴不得,"
    + "不是不,不是没,不是没有,并非不,并非没有,不会不,没有不,不能不,未必"

  private static let reporters =
    "people assume,and assume,you'd assume,you might assume,might assume,whoever told you,whoever says,anyone who says,"
    + "one often reads,people keep telling me,people keep saying,you often read,you often hear,you hear,you sometimes hear,"
    + "you read everywhere,my colleagues say,it gets called,a colleague of mine,people often get this wrong,they claim,"
    + "some people say,some people think,some people claim,some people believe,people say,"
    + "people often say,people think,people claim,people believe,people often think,someone said,"
    + "someone told me,somebody said,somebody told me,some say,some claim,some think,you might think,"
    + "you may think,you might hear,you could think,you'd think,one might think,one could think,"
    + "i've heard,i heard,it's often said,it is often said,it's sometimes said,it is sometimes said,"
    + "it's often claimed,many think,many people think,many people say,many believe,i used to think,"
    + "i first thought,at first i thought,i thought,a colleague claimed,a colleague said,"
    + "my colleague said,a friend said,blogs say,the blog said,a blog said,some blogs,some blogs say,"
    + "there's a claim,there is a claim,the claim that,the idea that,the notion that,they say,"
    + "i read that,i read somewhere,it sounds like,everyone says,everybody says,"
    + "有人建议,有人推荐,有人提到,有人提议,"
    + "有人说,有人讲,有人认为,有人觉得,有的人说,有些人说,有些人认为,有些人觉得,有些人以为,有人以为,很多人说,很多人以为,"
    + "很多人认为,很多人觉得,好多人以为,好多人说,不少人以为,不少人说,不少人认为,大家以为,大家都以为,我以为,我还以为,"
    + "我一直以为,之前以为,以前以为,一开始以为,刚开始以为,我之前以为,我原来以为,网上说,网上有说,都说,常说,人家说,同学说,"
    + "同事说,有的文章说,有文章说,有的博客说,博客说,听说,听人说,有种说法,有一种说法,有说法,所谓,别人说,传言,看到有人说"

  private static let myths =
    "doesn't mean,does not mean,don't mean,not to say,wouldn't say,can't say,cannot say,not saying,"
    + "不能说,不是说,并不是说,不代表,不意味着,并不意味,并不代表,不等于说,"
    + "push back on the claim that,push back on the idea that,contrary to,disagree that,don't buy that,reject the idea that,don't believe that,"
    + "myth that,misconception that,mistake to think,mistake to say,mistake to believe,"
    + "mistake is to think,mistake is thinking,mistake is that,wrong to say,wrong to think,"
    + "wrong that,false that,incorrect to say,incorrect that,misconception is that,myth is that,"
    + "misunderstanding is that,misunderstanding that,i used to think,i used to believe,"
    + "people wrongly,wrongly,mistakenly,falsely,confuse it with,confused with,mistake it for,"
    + "误以为,误认为,错误地认为,错以为,误解成,误解为,误会成,错当成,别以为,错误地,误当成,混淆成,不要以为"

  private static let rejections =
    "that's just not right,just not right,that isn't right,not so,is thinking of,are thinking of,"
    + "is confusing,confuses,is mixing up,mixes up,"
    + "i disagree,i don't agree,i do not agree,i don't buy,i'd disagree,"
    + "我不同意,我不认同,我反对,我不这么认为,不敢苟同,"
    + "is wrong,are wrong,is false,is a myth,is a misconception,is a common misconception,"
    + "is a misunderstanding,is not true,is not correct,is not right,is not the case,isn't true,"
    + "isn't correct,isn't right,isn't the case,isn't so,is not so,not true,is incorrect,is nonsense,"
    + "that's wrong,that's false,that's a myth,that's a misconception,that's incorrect,that's nonsense,"
    + "are mistaken,is mistaken,is a mistake,that's a mistake,is just wrong,that's just wrong,"
    + "is simply wrong,that's simply wrong,is simply not true,that's not,that is not it,"
    + "is plain wrong,that's plain wrong,is outdated,doesn't hold,does not hold,"
    + "是不对的,不对的,是错的,都是错的,是错误的,是误解,是误会,都是误会,那是误会,都是误解,是个误解,是一种误解,是误区,是个误区,是谣言,不是这样,不是这样的,"
    + "不是这么回事,不是那么回事,不成立,站不住脚,搞错了,弄错了,不准确,不正确,说法不对,是错误说法,没这回事,"
    + "不是真的,其实不是,其实不,其实没有,其实没,其实并不,其实并没有,并不是这样,那不对,这不对,不是的,没有的事,纯属误解,是不准确的"
}
