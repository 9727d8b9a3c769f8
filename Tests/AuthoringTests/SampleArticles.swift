// Articles in the shapes that articles have, written for the tests.

extension SampleArticle {
  static let all = [
    labels, chineseLabels, numbered, headings, bold, dialogue, chineseDialogue, chineseNumbers,
    foldsHTML, definitionsHTML, blogHTML, setext, imperative, contents,
    tightNumbers, shortAnswers, conclusion,
  ]

  static let labels = SampleArticle(
    "Q1: and A:",
    """
    Kafka interview questions

    Q1: What is a partition?
    A: A partition is an ordered log to which records are appended. Each topic is split into several partitions so that consumers can read in parallel.

    Q2: What keeps a record safe when a broker dies?
    A: Every partition is replicated to followers. ISR (In Sync Replicas) are the followers that have caught up with the leader. A new leader is elected from among them.

    Subscribe to our newsletter for more!
    """, ["What is a partition?", "What keeps a record safe when a broker dies?"])

  static let chineseLabels = SampleArticle(
    "问题一： and 答：",
    """
    数据库面试题

    问题一：什么是索引？
    答：索引是一种加快查询的数据结构。它通常用 B+ 树实现，叶子节点按顺序存放键值。

    问题二：索引为什么会失效？
    答：对索引列做函数运算会让索引失效。隐式类型转换也会导致全表扫描。

    关注公众号，领取更多资料
    """, ["什么是索引？", "索引为什么会失效？"])

  static let numbered = SampleArticle(
    "1. …? with bullets",
    """
    # Operating systems

    1. What is a deadlock?

    A deadlock is a state in which processes wait for each other forever. It needs four conditions:

    - Mutual exclusion means that a resource belongs to one process only.
    - Circular wait means that each process waits for the next one in a ring.

    2. How can a deadlock be prevented?

    Acquire locks in a fixed global order, so that no circular wait can arise. A timeout breaks the others.
    """, ["What is a deadlock?", "How can a deadlock be prevented?"])

  static let headings = SampleArticle(
    "Markdown headings",
    """
    # Networking

    Some words before the questions.

    ## What happens in a TCP handshake?

    The client sends a SYN packet with its initial sequence number. The server answers with SYN and ACK.

    ## Why is UDP faster?

    UDP sends datagrams without setting up a connection. Nothing is acknowledged, so nothing is sent again.

    ## Related articles

    - [What is DNS?](https://example.com/unrelated post)
    - [How does TLS work?](https://example.com)
    """, ["What happens in a TCP handshake?", "Why is UDP faster?"])

  static let bold = SampleArticle(
    "bold questions",
    """
    **What is a closure?**

    A closure is a function together with the variables that it captured. It keeps them alive after the outer function has returned.

    **What does hoisting mean?**

    Declarations are moved to the top of their scope before the code runs. Variables declared with let stay unusable until their line.
    """, ["What is a closure?", "What does hoisting mean?"])

  static let dialogue = SampleArticle(
    "a dialogue",
    """
    Interviewer: How do you find a memory leak?
    Candidate: I compare two heap snapshots taken some minutes apart. Objects that only grow in number are the suspects.

    Interviewer: And how do you fix one?
    Candidate: Usually a listener is never removed. I unregister it when the view goes away, or hold it by a weak reference.
    """, ["How do you find a memory leak?", "And how do you fix one?"])

  static let chineseDialogue = SampleArticle(
    "面试官：and 我：",
    """
    面试官：说说垃圾回收的原理。
    我：垃圾回收从根对象出发标记存活对象。没有被标记的对象会被清除，然后整理内存碎片。

    面试官：什么时候会触发 Full GC？
    我：老年代空间不足的时候会触发 Full GC。手动调用 System.gc 也可能触发。
    """, ["说说垃圾回收的原理。", "什么时候会触发 Full GC？"])

  static let chineseNumbers = SampleArticle(
    "一、with a table of contents",
    """
    前端面试题整理

    1. 一、什么是事件循环？
    2. 二、Promise 有哪几种状态？

    一、什么是事件循环？

    事件循环不断从任务队列里取出任务执行。每执行完一个宏任务，就清空所有微任务。

    二、Promise 有哪几种状态？

    Promise 有等待、成功和失败三种状态。状态一旦改变就不能再变。

    相关文章：

    • 为什么选择 Vue？
    • React 面试题有哪些？
    """, ["什么是事件循环？", "Promise 有哪几种状态？"])

  static let foldsHTML = SampleArticle(
    "HTML folds",
    """
    <!DOCTYPE html><html><head><title>CSS questions</title><script>var q = "What?";</script></head>
    <body><nav><a href="/">Home</a> <a href="/q">What is new?</a></nav><main><h1>CSS</h1>
    <details><summary>What is specificity?</summary><p>Specificity decides which rule wins. An id counts
    more than a class, and a class counts more than an element.</p></details>
    <details><summary>What does flexbox do?</summary><p>Flexbox lays items out in one direction and
    distributes the free space among them.</p></details></main>
    <footer>We use cookies. Why not?</footer></body></html>
    """, ["What is specificity?", "What does flexbox do?"])

  static let definitionsHTML = SampleArticle(
    "an HTML definition list",
    """
    <html><body><h1>Git</h1><dl>
    <dt>What is a rebase?</dt><dd>A rebase replays commits on top of another base. It rewrites their hashes.</dd>
    <dt>What is a fast-forward merge?</dt><dd>The branch pointer simply moves ahead, because nothing has diverged.</dd>
    </dl></body></html>
    """, ["What is a rebase?", "What is a fast-forward merge?"])

  static let blogHTML = SampleArticle(
    "a blog's page",
    """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Top SQL questions | My blog</title></head>
    <body class="post"><header><a href="/">My blog</a></header>
    <div id="cookie">We use cookies. <button>Accept?</button></div>
    <article><h1>Top SQL questions</h1><p>By Ann &middot; 5 min read</p>
    <h2>1. What is a join?</h2><p>A join combines rows of two tables by a <b>condition</b>. An inner join keeps only rows
    that match on both sides.</p><pre>SELECT 1;</pre>
    <h2>2. What&#8217;s the difference between WHERE and HAVING?</h2><ul><li>WHERE filters rows before they are grouped.</li>
    <li>HAVING filters the groups afterwards.</li></ul>
    <h2>Related posts</h2><ul><li><a href="/x">What is NoSQL?</a></li></ul></article>
    <aside><h2>Why subscribe?</h2><p>Our newsletter is great, and it is free for all of you.</p></aside></body></html>
    """, ["What is a join?", "What’s the difference between WHERE and HAVING?"])

  static let setext = SampleArticle(
    "underlined headings",
    """
    Rust questions
    ==============

    What is ownership?
    ------------------
    Every value has exactly one owner. When the owner goes out of scope, the value is dropped.

    What is borrowing?
    ------------------
    A borrow is a reference that does not own. Either many shared borrows or one mutable borrow may exist.
    """, ["What is ownership?", "What is borrowing?"])

  static let imperative = SampleArticle(
    "questions without a question mark",
    """
    ### Explain overfitting.

    The model learns the noise of the training set. It does well there and badly on new data.

    ### Describe cross-validation.

    The data are split into folds. Each fold is held out once while the model is trained on the others.
    """, ["Explain overfitting.", "Describe cross-validation."])

  static let contents = SampleArticle(
    "a table of contents in Markdown",
    """
    # Docker

    - [What is an image?](#image)
    - [What is a container?](#container)

    ## What is an image?

    An image is a read-only template with layers. Each instruction of the Dockerfile adds one layer.

    ## What is a container?

    A container is a running instance of an image with a writable layer of its own on top.
    """, ["What is an image?", "What is a container?"])

  static let tightNumbers = SampleArticle(
    "1、with the answer in the next line",
    """
    Java 面试题汇总

    1、HashMap 的底层实现是什么？
    HashMap 底层是数组加链表，链表太长会转成红黑树。扩容时容量翻倍。
    2、ConcurrentHashMap 如何保证线程安全？
    写操作用 CAS 加锁，只锁住一个桶。读操作不加锁。

    参考资料：
    https://example.com
    """, ["HashMap 的底层实现是什么？", "ConcurrentHashMap 如何保证线程安全？"])

  static let shortAnswers = SampleArticle(
    "short Chinese answers",
    """
    Q：什么是微服务？
    A：微服务把应用拆成多个独立部署的小服务。
    Q：微服务有什么缺点？
    A：分布式事务很难处理，运维也更复杂。
    """, ["什么是微服务？", "微服务有什么缺点？"])

  static let conclusion = SampleArticle(
    "numbered headings, a date and a conclusion",
    """
    # Top Redis questions

    *Updated in May · 7 min read*

    ### Q1. What is Redis?
    Redis is an in-memory key-value store. It keeps all data in RAM, so reads take microseconds.

    ### Q2. How does Redis persist data?
    RDB takes snapshots at intervals. AOF appends every write to a log.

    ### Conclusion
    Good luck with your interview, and see also our unrelated post.
    """, ["What is Redis?", "How does Redis persist data?"])
}
