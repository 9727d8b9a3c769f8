extension Talk {
  /// Apostrophes are left out, as many people leave them out when typing.
  static let english: [TalkPhrase] = [
    (.command(.rephrase), rephrase), (.command(.repeat), again), (.command(.hint), hint),
    (.command(.answer), answer), (.command(.score), score), (.command(.back), back),
    (.command(.pause), pause), (.command(.quit), quit), (.command(.skip), skip),
    (.command(.help), help), (.command(.dontKnow), dontKnow), (.hesitation, hesitation),
    (.courtesy, courtesy),
  ].flatMap { (meaning: TalkMeaning, lines: String) in
    table(meaning, lines, sharing: shared)
  }

  private static let shared = [
    "ask":
      "can|could|would|will|may|might|shall|should? you|we|i? please|just|possibly|maybe|kindly|perhaps?",
    "want":
      "lets|let_us|let_me|can_we|could_we|shall_we|should_we|may_we|can_i|could_i|may_i|id_like_to|i_would_like_to|id_rather|i_would_rather|i_want_to|we_can|we_could|i_will|ill|i_have_to|ill_have_to|i_need_to|i_must|im_going_to|i_am_going_to|lets_just|can_you|could_you|can_we_please|could_we_please? just|please|maybe|rather?",
    "it":
      "that|it|this|this_one|that_one|the_question|this_question|your_question|the_last_question",
    "about":
      "that|this|it|this_one|that_one|that_part|this_part|the_answer|the_answer_to_that|the_answer_to_this|the_details|any_of_that|any_of_this|anything_about_that|anything_about_it|anything_about_this|anything_else|anything_more|much_about_that|much_about_it|much_about_this|much_more|more|more_than_that|enough_about_that|enough_about_it|enough|about_that|about_it|about_this|about_that_one|about_this_one|of_that|of_it|how_that_works|how_it_works|what_that_is|what_it_is|what_that_means|what_to_say|how_to_answer|how_to_answer_that|how_to_answer_this|how_to_explain_it|how_to_explain_that|how_to_put_it|where_to_start|where_to_begin|on_this_one|on_that_one|on_this|on_that|here|with_that|with_this?",
    "tail":
      "at_all|either|yet|anymore|any_more|right_now|now|offhand|off_hand|sorry|really|exactly|for_sure|to_be_honest?",
    "any":
      "a|an|another|any|some|one|one_more|the|a_bit_of|a_little? small|little|tiny|quick|bigger|further|more?",
    "previous": "previous|last|prior|earlier|preceding",
  ]

  private static let dontKnow = """
    i? really|honestly|just|actually|simply|still|also? dont|do_not|didnt|wouldnt|wont really|actually|even|exactly|quite|honestly? know|remember|recall $about $tail
    i? dunno $about $tail
    i? dont|do_not think i know|remember|can_answer|have_an_answer|can $about $tail
    idk $about $tail
    i? have|ive|ive_got|got? no|absolutely_no|really_no|not_the_slightest|not_the_faintest clue|idea|answer|thoughts|more_ideas $about $tail
    not a clue
    i? havent|have_not a|the|got_a|got_the slightest|faintest? clue|idea $about $tail
    i? dont|do_not really? have a|an|any|the|much|a_good|anything clue|idea|ideas|answer|thoughts|to_add|to_say|knowledge $about $tail
    im|i_am? really|honestly|just|actually|still? not really|entirely|completely|totally|quite|too|so|very|at_all|exactly? sure|certain|familiar $about $tail
    im|i_am? unsure $about
    ive|i_have? never heard|read|learned|learnt|studied|seen|used|looked|come of|about|into|at|across? that|this|it|any_of_that before?
    i? havent|have_not really|actually|ever? learned|learnt|studied|read|covered|looked|come|heard|seen|used about|into|at|across|of? that|this|it|any_of_that yet|before?
    i? cant|cannot|can_not|couldnt|could_not really|quite|honestly|even|possibly? remember|recall|answer|say|tell|tell_you|explain $about $tail
    i? cant|cannot|can_not|couldnt|could_not really|honestly? think_of|come_up_with anything|any|one|it|that|more|an_answer else|more|right_now?
    ive|i_have|i? totally|completely|just? forgot|forgotten|forget $about $tail
    im|i_am|i? drawing|draw|drew a_blank $about
    my mind is|went|goes|has_gone|just_went blank
    im|i_am? blanking|stuck|lost|stumped|clueless $about
    beats me
    you|youve|you_have got|have_got? me there?
    search me
    i wish i knew
    i know nothing about? that|this|it
    thats|that_is|this_is all|everything|it
    thats|that_is|this_is about? all|everything i know|have|remember|recall|got|can_say|can_think_of|can_remember|can_recall|know_about_it|have_to_say $tail
    i? have no more|nothing_more|nothing_further|nothing_else to_add|to_say
    nothing else|more|further comes_to_mind|to_add|from_me|to_say|i_can_think_of?
    i? have|ive nothing else|more? to_add|to_say
    im|i_am? done|finished with_that|with_this|with_this_one|with_that_one|with_my_answer?
    its|that_is|thats|this_is beyond_me|over_my_head
    id|i_would|i? have_to|need_to|would_have_to look|check that|this|it up?
    """

  private static let again = """
    $ask repeat|reread|re_read|read_out|restate $it? yourself? again|once_more|one_more_time|for_me?
    $ask say|read|ask|tell_me|state|read_out|show|show_me|give_me $it again|once_more|one_more_time|another_time
    come|say again
    pardon|pardon_me|i_beg_your_pardon|beg_your_pardon|beg_pardon
    what|whats was|is|were? the|your|that|this question again?
    what did|do you just? say|ask
    one|once more time?
    once? again
    i? didnt|did_not|couldnt|could_not|cant|cannot|missed quite|really|fully? hear|catch|get|hear_all_of? that|you|it|the_question|what_you_said|your_question|all_of_that
    i? missed that|it|the_question|what_you_said|your_question
    i? forgot|have_forgotten|ive_forgotten the_question|what_you_asked|what_the_question_was|your_question
    huh|what|say_what|what_was_that|sorry_what
    i? want_to|would_like_to|id_like_to|need_to hear|see|read $it again|once_more
    can|could|may i|we? please? hear|have|get|see $it again|once_more|one_more_time
    """

  private static let rephrase = """
    $ask rephrase|reword|reformulate|clarify|explain|simplify that|it|this|the_question|this_question|your_question|what_you_mean|what_you_mean_by_that|what_that_means? a_bit|a_little|further|more|for_me|differently|again?
    $ask put|say|ask|phrase|word|explain $it differently|another_way|in_another_way|in_other_words|in_a_different_way|more_simply|in_simpler_words|in_simpler_terms|some_other_way|in_different_words|a_different_way|more_clearly
    what exactly? do_you|does_that|does_it|does_this|did_you|does_the_question exactly? mean by_that|by_this|by_it|with_that? exactly?
    i? really|still|just? dont|didnt|do_not|did_not|cant really|quite|fully|entirely? understand|get|follow|see what_you_mean|what_you_are_asking|what_youre_asking|what_is_being_asked|what_you_want|you|$it
    i? really|still|just? dont|didnt|do_not|did_not really|quite|fully|entirely? understand|follow
    i? dont|do_not really|quite|even? know what_you_mean|what_youre_asking|what_you_are_asking|what_the_question_means|what_you_want
    im|i_am? not really|quite|entirely? sure|certain what_you_mean|what_youre_asking|what_you_are_asking|i_understand|i_understand_the_question|i_follow|what_the_question_is|what_you_want
    im|i_am? a_bit|a_little|rather? confused by|about? $it
    what are_you|is_it_you_are|are_you_really asking|getting_at|looking_for|after exactly|here?
    $ask make $it clearer|more_specific|more_precise|simpler|easier|more_concrete a_bit?
    $ask be a_bit|a_little? more specific|precise|clear|concrete|explicit
    is|can|could there|we|you a|have? another|different way to|of ask|asking|put|putting|say|saying $it
    """

  private static let hint = """
    $ask give|show|offer|throw me|us? $any hint|hints|clue|clues|tip|tips|pointer|pointers|nudge|help|hint_here
    $ask help me|us out? here|a_bit|a_little|with_this|with_that|with_this_one|with_that_one|out_here?
    $ask point me in_the_right_direction
    $any hint|hints|clue|clues|tip|pointer|nudge for_me?
    i|we need|want|would_like|could_use|could_do_with|would_love|would_appreciate $any hint|hints|help|clue|tip|pointer|nudge
    id like|love|appreciate|need $any hint|help|clue|tip|pointer|nudge
    can|could|may|might|shall i|we? please|maybe|possibly|just|perhaps? get|have|ask_for|see $any hint|hints|help|clue|tip|pointer|nudge
    is|are there $any hint|hints|help|clues
    do|would|dont you have|happen_to_have $any hint|hints|clue|clues|tip
    a|some|any|a_little|a_bit_of|more help
    you can|could help|give me|us? $any hint|hints|help?
    """

  private static let skip = """
    $want skip|pass it|this|that|this_one|that_one|the_question|this_question|that_question|ahead|over_it|over_this_one|on_this|on_that|on_this_one|on_that_one|on_it|on_this_question|to_the_next_one|to_the_next_question?
    $want move|go|carry|press|get on|along|forward|ahead|straight_on? to_the_next_question|to_the_next_one|to_the_next|to_next|to_next_question|to_another_question|to_something_else|with_the_next_question|with_the_next_one|from_this|from_here
    $want move|go|carry|press on|along|forward|ahead then?
    $want jump|proceed|continue to|with the? next question|one|topic?
    $want try|do|take|have|hear|see the|a|another next|different|another|new? question|one
    $want continue|proceed then?
    the? next question|one|topic
    next
    $want leave it|this|that|this_one|that_one at_that|there|out|for_now|for_later|it?
    id_rather|i_would_rather|i_prefer|id_prefer|i_dont_want|i_do_not_want not? to? answer|do|talk_about $it
    i? give|giving up on? it|this|that|this_one|that_one?
    """

  private static let back = """
    $want $ask go|come|get|return|jump|step|move back to? the|my? $previous|first? question|one|answer
    $want go|come|get|jump|step|move back to_the_one_before|a_question|one_question|one|a_step?
    back
    $want back|return to the $previous question|one
    the? previous question|one
    $want revisit|redo|retry|reopen the|my $previous question|one|answer
    """

  private static let pause = """
    $want pause here|now|the_interview|this|for_now|for_a_moment|for_a_minute|for_a_while|for_a_bit|it|for_a_second?
    $want take|have|need a|five|5|ten|10? short|quick|little|small|coffee|lunch|toilet? break|pause|breather|minutes|rest now|here?
    i|we need|want a short|quick|little|small|coffee? break|pause|breather
    i|we|ive have_to|need_to|must|gotta|should|got_to go|leave|run|step_away|step_out|stop_for_now now|soon?
    $want stop for_now|for_a_moment|for_a_while|for_a_bit
    brb|be_right_back|back_soon
    ill|i_will be right_back|back|back_later|back_soon|back_in_a_minute
    $want continue|finish|resume|do_this|pick_this_up|go_on|come_back later|tomorrow|another_time|some_other_time|another_day|to_this_later
    """

  private static let quit = """
    $ask $want quit|exit|stop the_interview|this_interview|the_session|this_session|here|there|now|it|this? for_today|now|please?
    $want finish|end|terminate|close|abort the_interview|this_interview|the_session|this_session|it_here|here|for_today
    i|id|we want|like|wish|would_like|have to quit|exit|stop|end|finish the_interview|this_interview|the_session|here|now|for_today?
    thats|that_is|ive_had|i_have_had? enough for_today|for_now|for_me|already|now|questions|of_this|thanks?
    im|i_am done|finished for_today|for_now|for_the_day|with_the_interview|with_this_interview|here|now|answering_questions
    thats|that_is all|it|enough for_today|for_now
    $want call it a_day|quits
    bye|goodbye|good_bye|bye_bye
    no more questions
    $want wrap this|it|things up
    """

  private static let help = """
    help
    show? me? the? help
    what can|could|do i do|say|type|enter here|now?
    what|which commands are_there|do_i_have|can_i_use|exist
    how does|do this|it|i work|use_this
    list|show all|the|me? commands
    """

  private static let answer = """
    what|whats is|was|would_be|would? the|a|your right|correct|model|best|ideal|good|perfect|proper? answer|solution be? to_that|to_this|then|here|to_this_one|to_this_question?
    $ask tell|give|show me|us? the|an|a|your right|correct|model|best|ideal|good|sample|actual? answer|solution
    $ask just tell me
    i|id want|would_like|like to see|hear|know|look_at the|a|your right|correct|model|best|ideal|good|sample? answer|solution
    can|could|may i please|just? see|hear|have|look_at|get the|a|your right|correct|model|best|ideal|good|sample? answer|solution
    the? model|sample answer
    """

  private static let score = """
    what|whats is? my|the score|grade|mark|result so_far|now|right_now|at_the_moment|on_this_question?
    how|hows am|was|is|did|have i|it|my_answer doing|scoring|do|done|going|that so_far|up_to_now|on_this_one?
    how was that|it|my_answer
    $ask show|tell|give me? my|the score|grade so_far?
    my score so_far?
    how many points do_i_have|have_i_got|did_i_get so_far?
    """

  private static let hesitation = """
    um|umm|uh|uhh|uhm|er|erm|hm|hmm|hmmm|mm|mmm|mhm|ah|oh|eh|well|ok|okay|alright|all_right
    sorry|im_sorry|i_am_sorry
    let me think|see|consider about_it|about_that|about_this|for_a_moment|for_a_second|for_a_minute|a_moment|a_bit|first|again?
    let me have|take a moment|second|minute to_think?
    give me a|one|some? few? moment|second|minute|sec|time|seconds|minutes to_think?
    one|just_a|just_one|a moment|second|minute|sec
    wait|hang_on|hold_on a|one|just_a? moment|second|minute|sec?
    im|i_am|still? still? thinking about_it?
    i? need|want a|some moment|minute|second|time to_think?
    thats|that_is|this_is a|an? really|very|quite|pretty|too|such_a? tough|hard|difficult|tricky|interesting|good|nice|great one|question
    thats|that_is|this_is really|very|quite|pretty|too? tough|hard|difficult|tricky for_me?
    good|tough|hard|tricky|interesting|nice question|one
    """

  private static let courtesy = """
    excuse_me|forgive_me|apologies|my_apologies|my_bad
    please|thanks|thank_you|thank_you_very_much|thanks_a_lot|cheers
    yes|yeah|yep|no|nope|nah|right|sure|fine|so|and|but|then|because|actually|honestly|frankly|really|maybe|perhaps|probably|just|also
    to_be_honest|to_be_frank|to_tell_you_the_truth|in_all_honesty|if_im_honest|tbh|im_afraid|i_am_afraid|unfortunately|i_guess|i_think|i_suppose|i_must_admit|i_have_to_admit|i_must_say|i_have_to_say|i_admit
    if_you_dont_mind|if_thats_ok|if_thats_okay|if_thats_all_right|if_possible|if_i_may|if_you_can|for_now|at_the_moment|right_now|off_the_top_of_my_head|thats_fine|no_problem|never_mind|nevermind|oh_well|hey|hi|hello|sir|maam|mate|man|guys|too_bad|a_bit|on_this_one|on_that_one|for_this_one|for_me|would_you|will_you|could_you|can_you|now|today|instead
    """
}
