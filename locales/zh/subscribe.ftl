# Not checked by a native reader yet.

subscribe-which = 您想了解哪些区域？请点一个或几个。您也可以写国家的名称。
subscribe-which-more = 请点您想关注的内容。
subscribe-nothing-there = 这里还没有公布任何内容。
subscribe-tick = { $ticked ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
    .short = { $ticked ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
subscribe-by-country = 按国家选择
    .short = 按国家
subscribe-more-sub-region = 区域的一部分
    .short = 区域的一部分
subscribe-more-process = 协商进程
    .short = 协商进程
subscribe-more-event = 单项活动
    .short = 单项活动
subscribe-next = 继续
    .short = 继续
subscribe-back = 返回
    .short = 返回
subscribe-skip = 我不想说
    .short = 跳过
subscribe-ask-country = 请写国家的名称，用什么语言都可以。
subscribe-country-unknown = 没有找到这个国家。请换一种写法，或点一个区域。
subscribe-country-no-list =
    <b>{ $country }</b>
    没有公布的名单说明这个国家属于哪个区域。请点您指的区域。
subscribe-country-regions =
    <b>{ $country }</b>
    { $number ->
       *[other] 这个国家属于以下区域（{ $number } 个）。请点您想关注的区域。
    }
subscribe-this-country = 这个国家的活动
    .short = 这个国家
subscribe-topics = 您想了解什么？
subscribe-topic-registration = 报名
    .short = 报名
subscribe-topic-submissions = 书面材料
    .short = 书面材料
subscribe-topic-calendar = 日期变化
    .short = 日期
subscribe-topic-events = 活动
    .short = 活动
subscribe-topic-global = 所有区域的消息
    .short = 所有区域
subscribe-kind = 您是谁？这只影响我们的用词。您可以跳过。
subscribe-kind-migrant = 移民
    .short = 移民
subscribe-kind-organisation = 某个组织的成员
    .short = 组织成员
subscribe-kind-other = 其他人
    .short = 其他人
subscribe-for-migrant = 有没有证件都可以参与。这里没有人会问。
subscribe-for-organisation = 您可以把我们的通知转给成员。请不要改动内容。
subscribe-for-other = 每个感兴趣的人收到的通知都一样。
subscribe-consent = 我们可以给您发有关日期的消息吗？如果您同意，我们会为此保存您的聊天地址、语言和选择。没有别人会得到。“停止”会停止消息。“忘记我”会清除全部信息。您可以不同意，仍然可以提问。
subscribe-quiet = 别人会看这部手机吗？那就选安静的消息：一句普通的话，没有声音。
subscribe-yes = 同意，给我发消息
    .short = 同意
subscribe-yes-quiet = 同意，但要安静
    .short = 同意，但要安静
subscribe-no = 不同意
    .short = 不同意
subscribe-cannot-push = 这个页面关闭后，不能给您发消息。还有别的办法：
subscribe-on-telegram = Telegram：{ $link }
subscribe-by-file = 手机日历：{ $link }
subscribe-come-back = 或者再来这里看。到时候该知道的事会显示在最上面。
subscribe-said-no = 没关系。您随时可以在这里看所有内容。
subscribe-done = 好了。每个日期之前，以及日期有变化时，我们会通知您。每条消息都可以点“停止”。
subscribe-done-here = 好了。这个页面不能给您发消息。请在这些日期之前再来看：到时候该知道的事会显示在最上面。
subscribe-set-clock = 告诉我们现在几点
    .short = 设定我的时间
subscribe-followed = 您已关注这项活动。
subscribe-unfollowed = 您不再关注这项活动。
